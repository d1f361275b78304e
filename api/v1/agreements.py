"""Result agreements: the overview, one with its whole trace, making and changing them, and the indicators they use."""

from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers, status
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, IdField
from api.v1.agreement_shapes import (
    AgreementRowSerializer,
    AgreementSerializer,
    AmbitionSerializer,
    IndicatorSerializer,
)
from api.views import ApiView
from regions.agreements.access import agreements_visible_to, ambitions_visible_to, get_agreement
from regions.agreements.domain.agreeing import (
    AgreementDraft,
    Revision,
    add_ambition,
    end_agreement,
    make_agreement,
    note_agreement,
    revise_agreement,
)
from regions.agreements.enums import PeriodKind, Task
from regions.agreements.models import Ambition, ResultAgreement
from regions.agreements.models.agreements import DECIMALS, DIGITS
from regions.agreements.queries import evidence_of, for_rows, history_of, traces_of
from regions.agreements.registry import all_indicators
from regions.roles import Action

MOST_TARGETS = 120


class AgreementQuery(PageQuery):
    region = IdField(required=False, help_text="Zonder dit: al je regio's.")
    task = serializers.ChoiceField(choices=Task.choices, required=False)


class NumberField(serializers.DecimalField):
    """A number as it is kept: no words, no rounding."""

    def __init__(self, **options: Any) -> None:
        super().__init__(max_digits=DIGITS, decimal_places=DECIMALS, **options)


class TargetBody(ApiSerializer):
    from_date = serializers.DateField(help_text="De eerste dag van een periode.")
    value = NumberField(allow_null=True)


class AgreementBody(ApiSerializer):
    ambition = IdField()
    title = serializers.CharField(max_length=160)
    task = serializers.ChoiceField(choices=Task.choices)
    indicator = serializers.CharField(max_length=40)
    period_kind = serializers.ChoiceField(choices=PeriodKind.choices)
    from_date = serializers.DateField()
    until_date = serializers.DateField(help_text="De dag na de laatste.")
    targets = serializers.ListField(child=TargetBody(), max_length=MOST_TARGETS)
    owner = IdField(required=False, help_text="Zonder dit: jij.")
    reviewer = IdField(required=False, allow_null=True, default=None)
    proposal = IdField(
        required=False,
        allow_null=True,
        default=None,
        help_text="Het aangenomen voorstel waarop de afspraak rust.",
    )
    baseline = NumberField(required=False, allow_null=True, default=None)
    baseline_year = serializers.IntegerField(
        required=False, allow_null=True, default=None, min_value=1990, max_value=2100
    )
    baseline_note = serializers.CharField(
        required=False, allow_blank=True, default="", max_length=280
    )

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if attrs["baseline"] is not None and attrs["baseline_year"] is None:
            message = "Noem bij de nulmeting het jaar waarover die gaat."
            raise serializers.ValidationError({"baselineYear": [message]})
        return attrs


class RevisionBody(ApiSerializer):
    title = serializers.CharField(required=False, max_length=160)
    owner = IdField(required=False)
    reviewer = IdField(required=False)
    targets = serializers.ListField(
        child=TargetBody(), required=False, max_length=MOST_TARGETS, allow_empty=False
    )


class NoteBody(ApiSerializer):
    text = serializers.CharField(max_length=500)


class AgreementEndingBody(ApiSerializer):
    date = serializers.DateField(help_text="Vanaf deze dag verwacht niemand meer iets.")
    reason = serializers.CharField(max_length=500)


class AmbitionBody(ApiSerializer):
    region = IdField(required=False, help_text="Nodig voor wie in meer regio's coördinator is.")
    title = serializers.CharField(max_length=160)
    explanation = serializers.CharField(
        required=False, allow_blank=True, default="", max_length=1000
    )


class IndicatorListSerializer(ApiSerializer):
    results = IndicatorSerializer(many=True)


class IndicatorListView(ApiView):
    action = Action.VIEW_AGREEMENTS

    @extend_schema(
        summary="De landelijke indicatoren, alle versies", responses=IndicatorListSerializer
    )
    def get(self, _request: Request) -> Response:
        return Response(IndicatorListSerializer({"results": all_indicators()}).data)


class AmbitionListView(ApiView):
    actions = {"GET": Action.VIEW_AGREEMENTS, "POST": Action.EDIT_AGREEMENTS}

    @extend_schema(
        summary="Ambities van mijn regio",
        parameters=[PageQuery],
        responses=page_of(AmbitionSerializer),
    )
    def get(self, _request: Request) -> Response:
        rows = ambitions_visible_to(self.actor).select_related("region")
        query = self.query(PageQuery)
        return answer_page(view=self, rows=rows, serializer=AmbitionSerializer, query=query)

    @extend_schema(
        summary="Schrijf een ambitie op", request=AmbitionBody, responses={201: AmbitionSerializer}
    )
    def post(self, _request: Request) -> Response:
        body = self.body(AmbitionBody)
        made = add_ambition(
            actor=self.actor,
            region_id=body.get("region"),
            title=body["title"],
            explanation=body["explanation"],
            now=self.now,
        )
        row = Ambition.objects.select_related("region").get(pk=made.pk)
        return Response(AmbitionSerializer(row).data, status=status.HTTP_201_CREATED)


class AgreementListView(ApiView):
    actions = {"GET": Action.VIEW_AGREEMENTS, "POST": Action.EDIT_AGREEMENTS}

    @extend_schema(
        summary="Resultaatafspraken met hun stand",
        parameters=[AgreementQuery],
        responses=page_of(AgreementRowSerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(AgreementQuery)
        rows = for_rows(agreements_visible_to(self.actor))
        for name in ("region", "task"):
            if name in query:
                rows = rows.filter(**{name: query[name]})
        return answer_page(
            view=self,
            rows=rows,
            serializer=AgreementRowSerializer,
            query=query,
            context={"today": timezone.localdate(self.now)},
        )

    @extend_schema(
        summary="Spreek een resultaat af",
        request=AgreementBody,
        responses={201: AgreementSerializer},
    )
    def post(self, _request: Request) -> Response:
        body = self.body(AgreementBody)
        draft = AgreementDraft(
            ambition_id=body["ambition"],
            title=body["title"],
            task=Task(body["task"]),
            indicator_code=body["indicator"],
            period_kind=PeriodKind(body["period_kind"]),
            from_date=body["from_date"],
            until_date=body["until_date"],
            targets=_targets(body["targets"]),
            owner_id=body.get("owner") or self.actor.user_id or 0,
            reviewer_id=body["reviewer"],
            proposal_id=body["proposal"],
            baseline=body["baseline"],
            baseline_year=body["baseline_year"],
            baseline_note=body["baseline_note"],
        )
        agreement = make_agreement(actor=self.actor, draft=draft, now=self.now)
        return answer_agreement(self, agreement, status=status.HTTP_201_CREATED)


class AgreementView(ApiView):
    actions = {"GET": Action.VIEW_AGREEMENTS, "PATCH": Action.EDIT_AGREEMENTS}

    @extend_schema(
        summary="Eén afspraak, van belofte tot voorspelling", responses=AgreementSerializer
    )
    def get(self, _request: Request, agreement_id: int) -> Response:
        agreement = get_agreement(
            actor=self.actor, action=Action.VIEW_AGREEMENTS, agreement_id=agreement_id
        )
        return answer_agreement(self, agreement)

    @extend_schema(
        summary="Wijzig een afspraak", request=RevisionBody, responses=AgreementSerializer
    )
    def patch(self, _request: Request, agreement_id: int) -> Response:
        body = self.body(RevisionBody)
        revision = Revision(
            title=body.get("title"),
            owner_id=body.get("owner"),
            reviewer_id=body.get("reviewer"),
            targets=_targets(body["targets"]) if "targets" in body else None,
        )
        agreement = revise_agreement(
            actor=self.actor, agreement_id=agreement_id, revision=revision, now=self.now
        )
        return answer_agreement(self, agreement)


class AgreementNoteView(ApiView):
    action = Action.EDIT_AGREEMENTS

    @extend_schema(
        summary="Zet een toelichting naast de stand",
        request=NoteBody,
        responses=AgreementSerializer,
    )
    def post(self, _request: Request, agreement_id: int) -> Response:
        agreement = note_agreement(
            actor=self.actor,
            agreement_id=agreement_id,
            text=self.body(NoteBody)["text"],
            now=self.now,
        )
        return answer_agreement(self, agreement)


class AgreementEndingView(ApiView):
    action = Action.EDIT_AGREEMENTS

    @extend_schema(
        summary="Stop een afspraak eerder dan afgesproken",
        request=AgreementEndingBody,
        responses=AgreementSerializer,
    )
    def post(self, _request: Request, agreement_id: int) -> Response:
        body = self.body(AgreementEndingBody)
        agreement = end_agreement(actor=self.actor, agreement_id=agreement_id, now=self.now, **body)
        return answer_agreement(self, agreement)


def answer_agreement(
    view: ApiView, agreement: ResultAgreement, *, status: int = status.HTTP_200_OK
) -> Response:
    """Answer an agreement that the caller may see, with its whole trace."""
    row = for_rows(ResultAgreement.objects.filter(pk=agreement.pk)).get()
    today = timezone.localdate(view.now)
    (trace,) = traces_of([row], today=today)
    context = {
        "history": history_of(row),
        "evidence": list(evidence_of(row)),
        "actor": view.actor,
        "today": today,
    }
    return Response(AgreementSerializer(trace, context=context).data, status=status)


def _targets(rows: list[dict[str, Any]]) -> dict[Any, Any]:
    return {row["from_date"]: row["value"] for row in rows}
