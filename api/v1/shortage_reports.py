"""Shortage reports: who still has to say something, one with its numbers, and every move of it."""

from typing import Any

from django.db.models import Exists, OuterRef, QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework import serializers, status
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, IdField
from api.v1.shortage_shapes import (
    ShortageReportRowSerializer,
    ShortageReportSerializer,
    day_context,
)
from api.views import ApiView
from pool.shortage.access import get_report, reads_numbers, reports_visible_to
from pool.shortage.definitions import definition_of
from pool.shortage.domain.correcting import correct_report
from pool.shortage.domain.filling import CellChange, save_report, submit_report
from pool.shortage.domain.reviewing import return_report, review_report
from pool.shortage.enums import (
    FILLABLE,
    SCHOOL_TYPES_OF,
    Question,
    ReportStatus,
    SchoolType,
    StaffFunction,
    StopGap,
)
from pool.shortage.models import ShortageReport
from pool.shortage.models.reports import DECIMALS, DIGITS
from pool.shortage.prefill import CellKey, days_counted
from pool.shortage.queries import for_rows, history_of, numbers_before, versions_of
from pool.shortage.sheets import problems_of, sheet_of
from regions.agreements.registry import show_rows
from regions.roles import Action

MOST_CELLS = 200


class ReportQuery(PageQuery):
    reference_day = IdField(required=False)
    region = IdField(required=False)
    board = IdField(required=False)
    status = serializers.ChoiceField(choices=ReportStatus.choices, required=False)


class CellBody(ApiSerializer):
    function = serializers.ChoiceField(choices=StaffFunction.choices)
    school_type = serializers.ChoiceField(choices=SchoolType.choices)
    question = serializers.ChoiceField(choices=Question.choices)
    stop_gap = serializers.ChoiceField(
        choices=StopGap.choices, required=False, allow_blank=True, default=""
    )
    fte = serializers.DecimalField(
        max_digits=DIGITS,
        decimal_places=DECIMALS,
        min_value=0,
        allow_null=True,
        help_text="Leeg: het getal van de pool telt weer.",
    )
    reason = serializers.CharField(
        required=False,
        allow_blank=True,
        default="",
        max_length=280,
        help_text="Waarom het anders is dan de pool telde; over het werk, nooit over een persoon.",
    )


class SaveBody(ApiSerializer):
    school_type = serializers.ChoiceField(choices=SchoolType.choices, required=False)
    cells = serializers.ListField(child=CellBody(), required=False, max_length=MOST_CELLS)


class ReasonBody(ApiSerializer):
    reason = serializers.CharField(max_length=500)


class ShortageReportListView(ApiView):
    action = Action.VIEW_SHORTAGE_REPORTS

    @extend_schema(
        summary="Opgaven van mijn school, mijn bestuur of mijn regio",
        parameters=[ReportQuery],
        responses=page_of(ShortageReportRowSerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(ReportQuery)
        rows = shown(reports_visible_to(self.actor))
        for name in ("region", "board", "status"):
            if name in query:
                rows = rows.filter(**{name: query[name]})
        if "reference_day" in query:
            rows = rows.filter(reference_date=query["reference_day"])
        context = {"actor": self.actor, **day_context(self.now)}
        return answer_page(
            view=self,
            rows=rows,
            serializer=ShortageReportRowSerializer,
            query=query,
            context=context,
        )


class ShortageReportView(ApiView):
    actions = {"GET": Action.VIEW_SHORTAGE_REPORTS, "PATCH": Action.FILL_SHORTAGE_REPORT}

    @extend_schema(
        summary="Eén opgave met alles wat de pool al weet", responses=ShortageReportSerializer
    )
    def get(self, _request: Request, report_id: int) -> Response:
        report = get_report(
            actor=self.actor, action=Action.VIEW_SHORTAGE_REPORTS, report_id=report_id
        )
        return answer_report(self, report)

    @extend_schema(
        summary="Bewaar een paar getallen", request=SaveBody, responses=ShortageReportSerializer
    )
    def patch(self, _request: Request, report_id: int) -> Response:
        body = self.body(SaveBody)
        report = save_report(
            actor=self.actor,
            report_id=report_id,
            changes=[_change(cell) for cell in body.get("cells", [])],
            school_type=SchoolType(body["school_type"]) if "school_type" in body else None,
            now=self.now,
        )
        return answer_report(self, report)


class ShortageSubmissionView(ApiView):
    action = Action.FILL_SHORTAGE_REPORT

    @extend_schema(summary="Dien een opgave in", request=None, responses=ShortageReportSerializer)
    def post(self, _request: Request, report_id: int) -> Response:
        report = submit_report(actor=self.actor, report_id=report_id, now=self.now)
        return answer_report(self, report)


class ShortageReviewView(ApiView):
    action = Action.REVIEW_SHORTAGE_REPORT

    @extend_schema(
        summary="Zet een opgave van een school op nagekeken",
        request=None,
        responses=ShortageReportSerializer,
    )
    def post(self, _request: Request, report_id: int) -> Response:
        report = review_report(actor=self.actor, report_id=report_id, now=self.now)
        return answer_report(self, report)


class ShortageReturnView(ApiView):
    action = Action.REVIEW_SHORTAGE_REPORT

    @extend_schema(
        summary="Geef een opgave terug aan de school",
        request=ReasonBody,
        responses=ShortageReportSerializer,
    )
    def post(self, _request: Request, report_id: int) -> Response:
        reason = self.body(ReasonBody)["reason"]
        report = return_report(actor=self.actor, report_id=report_id, reason=reason, now=self.now)
        return answer_report(self, report)


class ShortageCorrectionView(ApiView):
    action = Action.FILL_SHORTAGE_REPORT

    @extend_schema(
        summary="Begin een correctie naast een vastgelegde opgave",
        request=ReasonBody,
        responses={201: ShortageReportSerializer},
    )
    def post(self, _request: Request, report_id: int) -> Response:
        reason = self.body(ReasonBody)["reason"]
        report = correct_report(actor=self.actor, report_id=report_id, reason=reason, now=self.now)
        return answer_report(self, report, status=status.HTTP_201_CREATED)


def shown(rows: QuerySet[ShortageReport]) -> QuerySet[ShortageReport]:
    """Load all that a row shows, and whether it was corrected."""
    later = ShortageReport.objects.filter(corrects=OuterRef("pk"))
    return for_rows(rows).annotate(has_later=Exists(later))


def answer_report(
    view: ApiView, report: ShortageReport, *, status: int = status.HTTP_200_OK
) -> Response:
    """Answer a report that the caller may see, whole."""
    row = shown(ShortageReport.objects.filter(pk=report.pk)).get()
    sheet = sheet_of(row) if reads_numbers(view.actor, row) else {}
    day = row.reference_date
    from_date, until_date = days_counted(day.date)
    ids = sorted({one for cell in sheet.values() for one in cell.request_ids})
    problems = problems_of(sheet) if row.status in FILLABLE else []
    types = () if row.location is None else SCHOOL_TYPES_OF.get(row.location.sector, ())
    body = {
        "report": row,
        "definition": definition_of(day.definition_version),
        "school_type_choices": list(types),
        "counted_from_date": from_date,
        "counted_until_date": until_date,
        "cells": list(sheet.values()),
        "requests": show_rows("request", actor=view.actor, ids=ids),
        "problems": [{"field": field, "message": message} for field, message in problems],
        "versions": versions_of(row),
        "history": history_of(row),
    }
    context = {
        "actor": view.actor,
        "before": numbers_before(row),
        **day_context(view.now),
    }
    return Response(ShortageReportSerializer(body, context=context).data, status=status)


def _change(cell: dict[str, Any]) -> CellChange:
    return CellChange(
        key=CellKey(cell["function"], cell["school_type"], cell["question"], cell["stop_gap"]),
        fte=cell["fte"],
        reason=cell["reason"],
    )
