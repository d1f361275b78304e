"""What somebody sends in about a measure."""

from typing import Any

from rest_framework import serializers

from api.pagination import PageQuery
from api.serializers import ApiSerializer, IdField, SeenVersionField
from regions.agreements.enums import Task
from regions.programme.domain.measures import MeasureDraft, MeasureTerm
from regions.programme.enums import (
    ConsultationOutcome,
    ConsultedParty,
    EvaluationOutcome,
    MeasureKind,
    MeasureStatus,
    MeasureVisibility,
)

MOST_DUTIES = 30
MOST_LINKS = 100


class MeasureQuery(PageQuery):
    region = IdField(required=False, help_text="Zonder dit: al je regio's.")
    task = serializers.ChoiceField(choices=Task.choices, required=False)
    status = serializers.ChoiceField(choices=MeasureStatus.choices, required=False)


class SharedMeasureQuery(PageQuery):
    task = serializers.ChoiceField(choices=Task.choices, required=False)
    outcome = serializers.ChoiceField(choices=EvaluationOutcome.choices, required=False)


class MeasureDutyBody(ApiSerializer):
    who = serializers.CharField(max_length=120)
    what = serializers.CharField(max_length=280)


class TermBody(ApiSerializer):
    kind = serializers.ChoiceField(choices=MeasureKind.choices)
    from_date = serializers.DateField()
    end_date = serializers.DateField(
        required=False,
        allow_null=True,
        default=None,
        help_text="De dag na de laatste; nodig bij tijdelijk.",
    )
    evaluation_date = serializers.DateField(
        required=False, allow_null=True, default=None, help_text="Nodig bij een experiment."
    )


class MeasureText(TermBody):
    title = serializers.CharField(max_length=160)
    text = serializers.CharField(max_length=4000)
    task = serializers.ChoiceField(choices=Task.choices)
    is_retention = serializers.BooleanField(required=False, default=False)
    package = serializers.CharField(required=False, allow_blank=True, default="", max_length=80)
    owner = IdField(required=False, allow_null=True, default=None, help_text="Zonder dit: jij.")
    duties = serializers.ListField(
        child=MeasureDutyBody(), required=False, default=list, max_length=MOST_DUTIES
    )
    challenges = serializers.ListField(
        child=IdField(), required=False, default=list, max_length=MOST_LINKS
    )
    decision = IdField(
        required=False,
        allow_null=True,
        default=None,
        help_text="Het voorstel waarop de maatregel rust.",
    )


class MeasureBody(MeasureText):
    region = IdField(required=False, help_text="Nodig voor wie in meer regio's coördinator is.")
    adopted_from = IdField(
        required=False,
        allow_null=True,
        default=None,
        help_text="De gedeelde maatregel van een andere regio die je overneemt.",
    )


class MeasureEditBody(MeasureText):
    version = SeenVersionField()


class ProgrammeRemarkBody(ApiSerializer):
    reason = serializers.CharField(required=False, allow_blank=True, default="", max_length=400)


class MeasureContinuationBody(TermBody):
    reason = serializers.CharField(required=False, allow_blank=True, default="", max_length=400)


class MeasureEvaluationBody(ApiSerializer):
    outcome = serializers.ChoiceField(choices=EvaluationOutcome.choices)
    context: Any = serializers.CharField(
        max_length=2000, help_text="In welke omstandigheden, en naast welke andere maatregelen."
    )


class MeasureVisibilityBody(ApiSerializer):
    visibility = serializers.ChoiceField(choices=MeasureVisibility.choices)


class MeasureConsultationBody(ApiSerializer):
    party = serializers.ChoiceField(choices=ConsultedParty.choices)
    party_name = serializers.CharField(max_length=120)
    held_date = serializers.DateField()
    outcome = serializers.ChoiceField(choices=ConsultationOutcome.choices)
    question = serializers.CharField(required=False, allow_blank=True, default="", max_length=400)
    said = serializers.CharField(required=False, allow_blank=True, default="", max_length=1000)
    weighed = serializers.CharField(required=False, allow_blank=True, default="", max_length=1000)


def term_of(body: dict[str, Any]) -> MeasureTerm:
    """The kind and the days, typed."""
    return MeasureTerm(
        kind=MeasureKind(body["kind"]),
        from_date=body["from_date"],
        end_date=body["end_date"],
        evaluation_date=body["evaluation_date"],
    )


def draft_of(body: dict[str, Any]) -> MeasureDraft:
    """The whole measure, typed."""
    return MeasureDraft(
        title=body["title"],
        text=body["text"],
        task=Task(body["task"]),
        term=term_of(body),
        is_retention=body["is_retention"],
        package=body["package"],
        owner_id=body["owner"],
        duties=[(duty["who"], duty["what"]) for duty in body["duties"]],
        challenge_ids=body["challenges"],
        proposal_id=body["decision"],
    )
