"""The shapes of the plan on the wire: its versions, their sections, their round and what differs between two."""

from typing import Any

from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from api.serializers import ApiSerializer, MomentField, RefSerializer
from api.v1.challenge_shapes import (
    ChallengeRowSerializer,
    ProgrammeDecisionSerializer,
    moves_of,
)
from api.v1.measure_shapes import MeasureRowSerializer
from regions.agreements.enums import Task
from regions.governance.enums import EffectStatus, ProposalStatus
from regions.programme.differences import PieceKind
from regions.programme.enums import Principle, VersionStatus
from regions.programme.models import PlanSection, PlanVersion

PIECES = [
    (PieceKind.SAME.value, "gebleven"),
    (PieceKind.REMOVED.value, "weg"),
    (PieceKind.ADDED.value, "nieuw"),
]


class ApprovalRoundSerializer(ApiSerializer):
    """The proposal to adopt a version."""

    id = serializers.IntegerField()
    title = serializers.CharField(source="text.title")
    status = serializers.ChoiceField(choices=ProposalStatus.choices)
    effect_status = serializers.ChoiceField(choices=EffectStatus.choices)
    opened_at = MomentField(allow_null=True)
    closes_at = MomentField(allow_null=True)
    closed_at = MomentField(allow_null=True)
    outcome = serializers.CharField(allow_blank=True)


class ProgrammeVersionRefSerializer(ApiSerializer):
    id = serializers.IntegerField()
    number = serializers.IntegerField()
    title = serializers.CharField()


class ProgrammeVersionRowSerializer(ApiSerializer):
    id = serializers.IntegerField()
    version = serializers.IntegerField()
    region = RefSerializer()
    number = serializers.IntegerField()
    title = serializers.CharField()
    note = serializers.CharField(allow_blank=True)
    from_date = serializers.DateField()
    until_date = serializers.DateField(help_text="De dag na de laatste.")
    deadline_date = serializers.DateField(allow_null=True)
    status = serializers.ChoiceField(choices=VersionStatus.choices)
    base = ProgrammeVersionRefSerializer(allow_null=True)
    made_by_name = serializers.CharField(source="made_by.name")
    created_at = MomentField()
    saved_at = MomentField()
    decided_at = MomentField(allow_null=True)
    approval_round = ApprovalRoundSerializer(source="proposal", allow_null=True)


class MetPrincipleSerializer(ApiSerializer):
    code = serializers.ChoiceField(choices=Principle.choices)
    label: Any = serializers.CharField()
    is_met = serializers.BooleanField()


class LinkedAgreementSerializer(ApiSerializer):
    id = serializers.IntegerField()
    title = serializers.CharField()


class ProgrammeSectionSerializer(ApiSerializer):
    """What a version says of one task; `context` holds `today`."""

    task = serializers.ChoiceField(choices=Task.choices)
    ambition = serializers.CharField(allow_blank=True)
    approach = serializers.CharField(allow_blank=True)
    challenges = ChallengeRowSerializer(many=True, source="shown_challenges")
    measures = MeasureRowSerializer(many=True, source="shown_measures")
    agreements = LinkedAgreementSerializer(many=True, source="shown_agreements")


class ProgrammeVersionSerializer(ProgrammeVersionRowSerializer):
    """`context` holds `today`, `actor`, `state` and `history`."""

    introduction = serializers.CharField(allow_blank=True)
    principles = serializers.SerializerMethodField(help_text="Waaraan het plan is getoetst.")
    sections = serializers.SerializerMethodField()
    round_state = serializers.SerializerMethodField(
        help_text="De stand van de goedkeuringsronde in één zin; leeg zonder ronde."
    )
    can = serializers.SerializerMethodField(help_text="Wat je nu kunt doen.")
    history = serializers.SerializerMethodField()

    @extend_schema_field(MetPrincipleSerializer(many=True))
    def get_principles(self, version: PlanVersion) -> Any:
        rows = [
            {"code": one.value, "label": str(one.label), "is_met": one.value in version.principles}
            for one in Principle
        ]
        return MetPrincipleSerializer(rows, many=True).data

    @extend_schema_field(ProgrammeSectionSerializer(many=True))
    def get_sections(self, version: PlanVersion) -> Any:
        rows: list[PlanSection] = getattr(version, "shown_sections")  # noqa: B009  reason: put there by a prefetch
        return ProgrammeSectionSerializer(rows, many=True, context=self.context).data

    def get_round_state(self, _version: PlanVersion) -> str:
        state: str = self.context["state"]
        return state

    @extend_schema_field(serializers.ListField(child=serializers.CharField()))
    def get_can(self, version: PlanVersion) -> list[str]:
        return moves_of(version, self.context["actor"])

    @extend_schema_field(ProgrammeDecisionSerializer(many=True))
    def get_history(self, _version: PlanVersion) -> Any:
        return ProgrammeDecisionSerializer(self.context["history"], many=True).data


class PieceSerializer(ApiSerializer):
    kind = serializers.ChoiceField(choices=PIECES)
    text = serializers.CharField(trim_whitespace=False)


class VersionDifferenceSerializer(ApiSerializer):
    task = serializers.ChoiceField(choices=Task.choices)
    field = serializers.CharField()
    label: Any = serializers.CharField()
    old = serializers.CharField(allow_blank=True)
    new = serializers.CharField(allow_blank=True)
    pieces = PieceSerializer(many=True)


class VersionDifferencesSerializer(ApiSerializer):
    base = ProgrammeVersionRefSerializer()
    results = VersionDifferenceSerializer(many=True)
