"""The shapes in which a substitute travels: a row of the list and the whole record."""

from datetime import date
from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from api.serializers import ApiSerializer, MomentField, RefSerializer, SeenVersionField
from pool.people.enums import (
    AdmissionStatus,
    ContractForm,
    HalfDay,
    PoolGroup,
    QualificationKind,
    SubstituteCategory,
    SubstituteStatus,
)
from pool.people.papers import PaperWarning, paper_warnings, qualification_label
from regions.enums import Sector


class WarningSerializer(ApiSerializer):
    code = serializers.CharField()
    label: Any = serializers.CharField()


class SubstituteRowSerializer(ApiSerializer):
    """`context` holds `today`; the rows come from `for_substitute_rows`."""

    id = serializers.IntegerField()
    pool_number = serializers.CharField()
    name = serializers.CharField(source="full_name")
    category = serializers.ChoiceField(choices=SubstituteCategory.choices)
    status = serializers.ChoiceField(choices=SubstituteStatus.choices)
    pool_groups = serializers.SerializerMethodField()
    boards = serializers.SerializerMethodField()
    qualifications = serializers.SerializerMethodField()
    warnings = serializers.SerializerMethodField()
    has_account = serializers.SerializerMethodField()

    @extend_schema_field(
        serializers.ListField(child=serializers.ChoiceField(choices=PoolGroup.choices))
    )
    def get_pool_groups(self, substitute: Any) -> list[str]:
        return sorted({row.pool_group for row in substitute.shown_employments})

    @extend_schema_field(RefSerializer(many=True))
    def get_boards(self, substitute: Any) -> list[dict[str, Any]]:
        boards = {row.board_id: row.board.name for row in substitute.shown_employments}
        return [{"id": board_id, "name": name} for board_id, name in boards.items()]

    def get_qualifications(self, substitute: Any) -> list[str]:
        return [qualification_label(row) for row in substitute.shown_qualifications]

    def get_has_account(self, substitute: Any) -> bool:
        return substitute.user_id is not None

    @extend_schema_field(WarningSerializer(many=True))
    def get_warnings(self, substitute: Any) -> list[dict[str, str]]:
        return [_warning(warning) for warning in _warnings(substitute, self.context["today"])]


class QualificationSerializer(ApiSerializer):
    kind = serializers.ChoiceField(choices=QualificationKind.choices)
    sector = serializers.ChoiceField(choices=Sector.choices)
    subject = serializers.CharField()
    from_date = serializers.DateField(allow_null=True)
    until_date = serializers.DateField(allow_null=True)
    evidence_seen_date = serializers.DateField(allow_null=True)


class EmploymentSerializer(ApiSerializer):
    board = RefSerializer()
    pool_group = serializers.ChoiceField(choices=PoolGroup.choices)
    contract_form = serializers.ChoiceField(choices=ContractForm.choices)
    fte = serializers.DecimalField(max_digits=5, decimal_places=4)
    from_date = serializers.DateField()
    until_date = serializers.DateField(allow_null=True)


class ClearanceSerializer(ApiSerializer):
    employer = RefSerializer()
    issued_date = serializers.DateField()
    seen_date = serializers.DateField()


class AdmissionSerializer(ApiSerializer):
    board = RefSerializer()
    status = serializers.ChoiceField(choices=AdmissionStatus.choices)
    decided_at = MomentField(allow_null=True)


class WeekHalfDaySerializer(ApiSerializer):
    weekday = serializers.IntegerField(min_value=0, max_value=6, help_text="0 is maandag.")
    half_day = serializers.ChoiceField(choices=HalfDay.choices)


class DateHalfDaySerializer(ApiSerializer):
    date = serializers.DateField()
    half_day = serializers.ChoiceField(choices=HalfDay.choices)
    available = serializers.BooleanField(source="is_available")


class AvailabilitySerializer(ApiSerializer):
    """From a substitute with its availability loaded, or from a request body."""

    pattern = serializers.ListField(
        child=WeekHalfDaySerializer(), source="shown_pattern", max_length=14
    )
    exceptions = serializers.ListField(
        child=DateHalfDaySerializer(), source="shown_exceptions", max_length=800
    )


class ElsewhereHalfDaySerializer(ApiSerializer):
    date = serializers.DateField()
    half_day = serializers.ChoiceField(choices=HalfDay.choices)


class OwnAvailabilitySerializer(AvailabilitySerializer):
    """Also what one works elsewhere; nobody else reads that, only that one is not available."""

    elsewhere = serializers.ListField(
        child=ElsewhereHalfDaySerializer(), source="shown_elsewhere", max_length=800
    )
    version = serializers.IntegerField()


class OwnAvailabilityBody(AvailabilitySerializer):
    """One's own days as they should be; with `version`, refused when another device changed them meanwhile."""

    elsewhere = serializers.ListField(
        child=ElsewhereHalfDaySerializer(),
        source="shown_elsewhere",
        max_length=800,
        required=False,
        help_text="Dagdelen die je elders werkt. Laat je dit weg, dan blijft het zoals het was.",
    )
    version = SeenVersionField()


class SubstituteSerializer(SubstituteRowSerializer):
    """The whole record; it says nothing of what schools think."""

    email = serializers.CharField()
    phone = serializers.CharField()
    home_pc4 = serializers.CharField()
    max_km = serializers.IntegerField()
    max_half_days_per_week = serializers.IntegerField()
    max_days_per_week = serializers.IntegerField()
    year_groups = serializers.ListField(
        child=serializers.IntegerField(), help_text="Alleen deze groepen; leeg is alle."
    )
    consent_other_boards_at = MomentField(allow_null=True)
    qualifications_detail = QualificationSerializer(source="shown_qualifications", many=True)
    employments = EmploymentSerializer(source="shown_employments", many=True)
    clearances = ClearanceSerializer(source="shown_clearances", many=True)
    admissions = AdmissionSerializer(source="shown_admissions", many=True)
    availability = AvailabilitySerializer(source="*")
    offers_last30_days = serializers.IntegerField(source="recent_offers")
    assignments_last30_days = serializers.IntegerField(source="recent_assignments")


def _warnings(substitute: Any, today: date) -> list[PaperWarning]:
    return paper_warnings(
        qualifications=substitute.shown_qualifications,
        employments=substitute.shown_employments,
        clearances=substitute.shown_clearances,
        admissions=substitute.shown_admissions,
        today=today,
    )


def _warning(warning: PaperWarning) -> dict[str, str]:
    return {"code": warning.code, "label": warning.label}
