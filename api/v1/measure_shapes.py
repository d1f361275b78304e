"""The shapes of measures on the wire: in their own region whole, for other regions what they can learn from."""

from collections.abc import Sequence
from typing import Any

from django.utils.formats import date_format
from django.utils.translation import override
from drf_spectacular.utils import extend_schema_field
from rest_framework import serializers

from api.serializers import ApiSerializer, MomentField, RefSerializer
from api.v1.challenge_shapes import (
    ChallengeRefSerializer,
    ProgrammeDecisionSerializer,
    moves_of,
)
from regions.agreements.enums import Task
from regions.governance.domain.applying import missing_consents
from regions.governance.enums import ProposalStatus
from regions.governance.models import Proposal
from regions.programme.enums import (
    ConsultationOutcome,
    ConsultedParty,
    EvaluationOutcome,
    MeasureKind,
    MeasureStatus,
    MeasureVisibility,
)
from regions.programme.models import Consultation, Duty, Evaluation, Measure
from regions.programme.queries import MEASURES_THAT_GO_ON, MEASURES_TO_EVALUATE


class AdoptedFromSerializer(ApiSerializer):
    """The measure of another region that this one follows."""

    id = serializers.IntegerField()
    title = serializers.CharField()
    region = RefSerializer()


class MeasureCore(ApiSerializer):
    """What everybody who may read a measure reads."""

    id = serializers.IntegerField()
    region = RefSerializer()
    kind = serializers.ChoiceField(choices=MeasureKind.choices)
    task = serializers.ChoiceField(choices=Task.choices)
    is_retention = serializers.BooleanField()
    title = serializers.CharField()
    package = serializers.CharField(allow_blank=True)
    status = serializers.ChoiceField(choices=MeasureStatus.choices)
    from_date = serializers.DateField()
    end_date = serializers.DateField(allow_null=True, help_text="De dag na de laatste.")
    evaluation_date = serializers.DateField(allow_null=True)
    outcome = serializers.ChoiceField(choices=EvaluationOutcome.choices, allow_blank=True)
    adoption_count = serializers.IntegerField(help_text="In hoeveel regio's overgenomen.")


class MeasureRowSerializer(MeasureCore):
    """`context` holds `today`."""

    version = serializers.IntegerField()
    owner = RefSerializer()
    visibility = serializers.ChoiceField(choices=MeasureVisibility.choices)
    adopted_from = AdoptedFromSerializer(allow_null=True)
    attention = serializers.SerializerMethodField(
        help_text="Welke dag voorbij is zonder dat er iets gebeurde; leeg als alles loopt."
    )

    def get_attention(self, measure: Measure) -> str:
        return attention_of(measure, today=self.context["today"])


class MeasureDutySerializer(ApiSerializer):
    who = serializers.CharField()
    what = serializers.CharField()


class MeasureConsultationSerializer(ApiSerializer):
    id = serializers.IntegerField()
    party = serializers.ChoiceField(choices=ConsultedParty.choices)
    party_name = serializers.CharField()
    held_date = serializers.DateField()
    question = serializers.CharField(allow_blank=True)
    outcome = serializers.ChoiceField(choices=ConsultationOutcome.choices)
    said = serializers.CharField(allow_blank=True)
    weighed = serializers.CharField(allow_blank=True)
    recorded_by_name = serializers.CharField(source="recorded_by.name")


class MeasureEvaluationSerializer(ApiSerializer):
    id = serializers.IntegerField()
    outcome = serializers.ChoiceField(choices=EvaluationOutcome.choices)
    context: Any = serializers.CharField()
    made_at = MomentField()


class MissingConsentSerializer(ApiSerializer):
    id = serializers.IntegerField()
    body_name = serializers.CharField()
    subject = serializers.CharField()


class MeasureDecisionRefSerializer(ApiSerializer):
    """The proposal that a measure rests on, and whose consent is still missing there."""

    id = serializers.IntegerField()
    title = serializers.CharField(source="text.title")
    status = serializers.ChoiceField(choices=ProposalStatus.choices)
    missing_consents = serializers.SerializerMethodField()

    @extend_schema_field(MissingConsentSerializer(many=True))
    def get_missing_consents(self, proposal: Proposal) -> Any:
        return MissingConsentSerializer(missing_consents(proposal), many=True).data


class RegionMeasureSerializer(MeasureRowSerializer):
    """`context` holds `today`, `actor` and `history`."""

    text = serializers.CharField()
    duties = serializers.SerializerMethodField()
    challenges = serializers.SerializerMethodField()
    decision = MeasureDecisionRefSerializer(source="proposal", allow_null=True)
    consultations = serializers.SerializerMethodField()
    evaluations = serializers.SerializerMethodField()
    can = serializers.SerializerMethodField(help_text="Wat je nu kunt doen.")
    history = serializers.SerializerMethodField()
    created_at = MomentField()

    @extend_schema_field(MeasureDutySerializer(many=True))
    def get_duties(self, measure: Measure) -> Any:
        rows: Sequence[Duty] = getattr(measure, "shown_duties")  # noqa: B009  reason: put there by a prefetch
        return MeasureDutySerializer(rows, many=True).data

    @extend_schema_field(ChallengeRefSerializer(many=True))
    def get_challenges(self, measure: Measure) -> Any:
        rows = getattr(measure, "shown_challenges")  # noqa: B009  reason: put there by a prefetch
        return ChallengeRefSerializer(rows, many=True).data

    @extend_schema_field(MeasureConsultationSerializer(many=True))
    def get_consultations(self, measure: Measure) -> Any:
        rows: Sequence[Consultation] = getattr(measure, "shown_consultations")  # noqa: B009  reason: put there by a prefetch
        return MeasureConsultationSerializer(rows, many=True).data

    @extend_schema_field(MeasureEvaluationSerializer(many=True))
    def get_evaluations(self, measure: Measure) -> Any:
        return evaluations_of(measure)

    @extend_schema_field(serializers.ListField(child=serializers.CharField()))
    def get_can(self, measure: Measure) -> list[str]:
        return moves_of(measure, self.context["actor"])

    @extend_schema_field(ProgrammeDecisionSerializer(many=True))
    def get_history(self, _measure: Measure) -> Any:
        return ProgrammeDecisionSerializer(self.context["history"], many=True).data


class SharedMeasureSerializer(MeasureCore):
    """What another region reads: what it is and what came of it, nobody's name and nobody's opinion."""

    text = serializers.CharField()
    evaluations = serializers.SerializerMethodField()

    @extend_schema_field(MeasureEvaluationSerializer(many=True))
    def get_evaluations(self, measure: Measure) -> Any:
        return evaluations_of(measure)


def evaluations_of(measure: Measure) -> Any:
    rows: Sequence[Evaluation] = getattr(measure, "shown_evaluations")  # noqa: B009  reason: put there by a prefetch
    return MeasureEvaluationSerializer(rows, many=True).data


def attention_of(measure: Measure, *, today: Any) -> str:
    """Which of its days passed without anybody doing what belongs to it; the evaluation goes first."""
    evaluation, end = measure.evaluation_date, measure.end_date
    if measure.status in MEASURES_TO_EVALUATE and evaluation is not None and evaluation <= today:
        return f"De evaluatie was gepland op {_day(evaluation)} en is er nog niet."
    if measure.status in MEASURES_THAT_GO_ON and end is not None and end <= today:
        return f"De einddatum was {_day(end)}. Stop de maatregel, of kies een nieuwe datum."
    return ""


def _day(day: Any) -> str:
    with override("nl"):
        return str(date_format(day, "j F Y"))
