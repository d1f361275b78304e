"""The shape of evidence on the wire: what it is and who added it, without the bytes."""

from typing import Any

from rest_framework import serializers

from api.serializers import ApiSerializer, MomentField
from regions.agreements.enums import EvidenceKind
from regions.agreements.models import Evidence


class EvidenceSerializer(ApiSerializer):
    """One file with a report; withdrawn evidence stays in the list, without content."""

    id = serializers.IntegerField()
    period = serializers.IntegerField(source="agreement_period_id")
    file_name = serializers.CharField()
    kind = serializers.ChoiceField(choices=EvidenceKind.choices)
    kind_label: Any = serializers.CharField(source="get_kind_display")
    size_in_bytes = serializers.IntegerField(source="size")
    checksum = serializers.CharField(help_text="SHA-256 van de inhoud, hexadecimaal.")
    description = serializers.CharField()
    added_by = serializers.CharField(source="added_by.name")
    added_at = MomentField()
    withdrawn_at = MomentField(allow_null=True)
    withdrawn_reason = serializers.CharField(allow_blank=True)
    has_content = serializers.SerializerMethodField(help_text="Onwaar: ingetrokken en gewist.")

    def get_has_content(self, row: Evidence) -> bool:
        return row.withdrawn_at is None
