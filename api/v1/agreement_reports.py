"""The reports of an agreement: figures with the rows behind them, submitting, reviewing and closing."""

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers, status
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, IdField
from api.v1.agreement_shapes import AgreementSerializer
from api.v1.agreements import NumberField, answer_agreement
from api.v1.measurement_shapes import CountedRowsSerializer, MeasurementSerializer, unit_of
from api.views import ApiView
from regions.agreements.access import get_agreement, get_measurement
from regions.agreements.domain.measuring import TypedFigure, TypedPart, enter_measurement
from regions.agreements.domain.reporting import (
    approve_report,
    lock_period,
    return_report,
    submit_report,
)
from regions.agreements.models import Measurement, MeasurementRows
from regions.agreements.queries import measurements_of
from regions.agreements.registry import indicator_of, show_rows
from regions.enums import Sector
from regions.roles import Action

MOST_COUNTED = 10**7
MOST_PARTS = 200


class PartBody(ApiSerializer):
    """A part of a figure: of one organisation or one sector, never both."""

    organisation = IdField(required=False)
    sector = serializers.ChoiceField(choices=Sector.choices, required=False)
    numerator = NumberField(min_value=0)
    denominator = NumberField(required=False, allow_null=True, default=None)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if ("organisation" in attrs) == ("sector" in attrs):
            message = "Noem bij een deel een organisatie of een sector, niet allebei."
            raise serializers.ValidationError({"organisation": [message]})
        return attrs


class MeasurementBody(ApiSerializer):
    period = IdField()
    numerator = NumberField(
        min_value=0, required=False, help_text="Mag weg als er delen zijn: dan tellen die op."
    )
    denominator = NumberField(required=False, allow_null=True, default=None)
    received = serializers.IntegerField(
        required=False, allow_null=True, default=None, min_value=0, max_value=MOST_COUNTED
    )
    expected = serializers.IntegerField(
        required=False, allow_null=True, default=None, min_value=0, max_value=MOST_COUNTED
    )
    narrative = serializers.CharField(required=False, allow_blank=True, default="", max_length=2000)
    reason = serializers.CharField(
        required=False,
        allow_blank=True,
        default="",
        max_length=280,
        help_text="Nodig als er al een meting over de periode is.",
    )
    parts = serializers.ListField(
        child=PartBody(),
        required=False,
        default=list,
        max_length=MOST_PARTS,
        help_text="Per organisatie of per sector; samen precies het geheel.",
    )

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if "numerator" not in attrs and not attrs["parts"]:
            raise serializers.ValidationError({"numerator": ["Vul een getal in."]})
        return attrs


class SubmissionBody(ApiSerializer):
    explanation = serializers.CharField(
        required=False,
        allow_blank=True,
        default="",
        max_length=2000,
        help_text="Nodig als de streefwaarde niet gehaald is.",
    )


class ReturnBody(ApiSerializer):
    reason = serializers.CharField(max_length=2000)


class CountedRowsQuery(PageQuery):
    only = serializers.ChoiceField(
        choices=[("hit", "Telt mee in de teller"), ("missed", "Telt niet mee in de teller")],
        required=False,
        help_text="Zonder dit: alle rijen.",
    )


class MeasurementListView(ApiView):
    actions = {"GET": Action.VIEW_AGREEMENTS, "POST": Action.EDIT_AGREEMENTS}

    @extend_schema(
        summary="Alles wat voor een afspraak gemeten is, het nieuwste eerst",
        parameters=[PageQuery],
        responses=page_of(MeasurementSerializer),
    )
    def get(self, _request: Request, agreement_id: int) -> Response:
        agreement = get_agreement(
            actor=self.actor, action=Action.VIEW_AGREEMENTS, agreement_id=agreement_id
        )
        unit = indicator_of(agreement.indicator_code, agreement.indicator_version).unit
        return answer_page(
            view=self,
            rows=measurements_of(agreement),
            serializer=MeasurementSerializer,
            query=self.query(PageQuery),
            context={"unit": unit},
        )

    @extend_schema(
        summary="Voer een meting in, met je verhaal erbij",
        request=MeasurementBody,
        responses={201: MeasurementSerializer},
    )
    def post(self, _request: Request, agreement_id: int) -> Response:
        body = self.body(MeasurementBody)
        period_id = body.pop("period")
        parts = tuple(
            TypedPart(
                organisation_id=part.get("organisation"),
                sector=part.get("sector", ""),
                numerator=part["numerator"],
                denominator=part["denominator"],
            )
            for part in body.pop("parts")
        )
        stored = enter_measurement(
            actor=self.actor,
            agreement_id=agreement_id,
            period_id=period_id,
            figure=TypedFigure(parts=parts, **body),
            now=self.now,
        )
        row = measurements_of(stored.agreement_period.agreement).get(pk=stored.pk)
        context = {"unit": unit_of(stored)}
        return Response(
            MeasurementSerializer(row, context=context).data, status=status.HTTP_201_CREATED
        )


class CountedRowsView(ApiView):
    action = Action.VIEW_AGREEMENTS

    @extend_schema(
        summary="De rijen achter een cijfer, voor zover jij ze mag zien",
        parameters=[CountedRowsQuery],
        responses=CountedRowsSerializer,
    )
    def get(self, _request: Request, agreement_id: int, measurement_id: int) -> Response:
        query = self.query(CountedRowsQuery)
        measurement = get_measurement(
            actor=self.actor, agreement_id=agreement_id, measurement_id=measurement_id
        )
        return Response(CountedRowsSerializer(self._page(measurement, query)).data)

    def _page(self, measurement: Measurement, query: dict[str, Any]) -> dict[str, Any]:
        behind: MeasurementRows | None = getattr(measurement, "rows", None)
        ids = list(behind.row_ids) if behind else []
        hits = set(behind.hit_ids) if behind else set()
        wanted = [one for one in ids if "only" not in query or (one in hits) == _is_hit(query)]
        page, size = query["page"], query["page_size"]
        shown_ids = wanted[(page - 1) * size : page * size]
        kind = behind.kind if behind else ""
        rows = show_rows(kind, actor=self.actor, ids=shown_ids)
        return {
            "row_kind": kind,
            "total": len(wanted),
            "hits": len(hits),
            "hidden": len(shown_ids) - len(rows),
            "page": page,
            "page_size": size,
            "results": [
                {
                    "id": row.id,
                    "label": row.label,
                    "detail": row.detail,
                    "state": row.state,
                    "is_hit": row.id in hits,
                    "opens": row.opens,
                }
                for row in rows
            ],
        }


class SubmissionView(ApiView):
    action = Action.EDIT_AGREEMENTS

    @extend_schema(
        summary="Dien een rapportage in", request=SubmissionBody, responses=AgreementSerializer
    )
    def post(self, _request: Request, agreement_id: int, period_id: int) -> Response:
        report = submit_report(
            actor=self.actor,
            agreement_id=agreement_id,
            period_id=period_id,
            explanation=self.body(SubmissionBody)["explanation"],
            now=self.now,
        )
        return answer_agreement(self, report.agreement)


class ReturnView(ApiView):
    action = Action.REVIEW_AGREEMENTS

    @extend_schema(
        summary="Geef een rapportage terug", request=ReturnBody, responses=AgreementSerializer
    )
    def post(self, _request: Request, agreement_id: int, period_id: int) -> Response:
        report = return_report(
            actor=self.actor,
            agreement_id=agreement_id,
            period_id=period_id,
            reason=self.body(ReturnBody)["reason"],
            now=self.now,
        )
        return answer_agreement(self, report.agreement)


class ApprovalView(ApiView):
    action = Action.REVIEW_AGREEMENTS

    @extend_schema(summary="Keur een rapportage goed", request=None, responses=AgreementSerializer)
    def post(self, _request: Request, agreement_id: int, period_id: int) -> Response:
        report = approve_report(
            actor=self.actor, agreement_id=agreement_id, period_id=period_id, now=self.now
        )
        return answer_agreement(self, report.agreement)


class LockView(ApiView):
    action = Action.EDIT_AGREEMENTS

    @extend_schema(summary="Sluit een periode af", request=None, responses=AgreementSerializer)
    def post(self, _request: Request, agreement_id: int, period_id: int) -> Response:
        report = lock_period(
            actor=self.actor, agreement_id=agreement_id, period_id=period_id, now=self.now
        )
        return answer_agreement(self, report.agreement)


def _is_hit(query: dict[str, Any]) -> bool:
    return bool(query["only"] == "hit")
