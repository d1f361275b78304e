"""What boards gave each other, settled by the rule of each day: a line per board, the half-days behind it, and a file."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Final

from django.http import HttpResponse
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.exporting import (
    FILE_RESPONSES,
    FORMATS,
    Cell,
    ExportTable,
    answer_table,
)
from api.pagination import PageQuery, answer_page_of_counted, page_of
from api.serializers import ApiSerializer, IdField, RefSerializer
from api.views import ApiView
from pool.people.enums import HalfDay
from pool.requests.access import settlement_within
from pool.requests.enums import SettlementRule
from pool.requests.settlement import GivenHalfDay, Settlement, settlement_of
from regions.agreements.periods import Stretch
from regions.roles import Action

MOST_DAYS: Final = 732
COLUMNS: Final = (
    "dag",
    "dagdeel",
    "school",
    "van bestuur",
    "voor bestuur",
    "verrekenen",
    "euro",
    "niet gekomen",
)


class SettlementQuery(ApiSerializer):
    region = IdField()
    from_date = serializers.DateField(help_text="De eerste dag.")
    until_date = serializers.DateField(help_text="De dag na de laatste, hoogstens twee jaar later.")

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        days = attrs["until_date"] - attrs["from_date"]
        if not timedelta(0) < days <= timedelta(days=MOST_DAYS):
            message = "Kies een dag na de eerste, hoogstens twee jaar later."
            raise serializers.ValidationError({"untilDate": [message]})
        return attrs


class SettlementBoardQuery(SettlementQuery):
    board = IdField(required=False, help_text="Alleen wat dit bestuur gaf of kreeg.")


class SettlementRowQuery(PageQuery, SettlementBoardQuery):
    """One page of them."""


class SettlementExportQuery(SettlementBoardQuery):
    format = serializers.ChoiceField(choices=FORMATS, default="csv")


class SettlementRuleInForceSerializer(ApiSerializer):
    from_date = serializers.DateField()
    until_date = serializers.DateField()
    name = serializers.CharField()
    rule = serializers.ChoiceField(choices=SettlementRule.choices, source="policy.rule")
    half_day_cents = serializers.IntegerField(source="policy.half_day_cents")
    words = serializers.CharField(source="policy.words")
    decision_id = serializers.IntegerField(source="proposal_id", allow_null=True)


class SettlementLineSerializer(ApiSerializer):
    board = RefSerializer()
    given = serializers.IntegerField(help_text="Dagdelen.")
    received = serializers.IntegerField(help_text="Dagdelen.")
    balance = serializers.IntegerField(
        help_text="Dagdelen die het bestuur nog krijgt; onder nul geeft het ze nog."
    )
    cents = serializers.IntegerField(help_text="Eurocenten te ontvangen; onder nul: te betalen.")
    may_open = serializers.SerializerMethodField(
        help_text="Of je de dagdelen van dit bestuur mag zien."
    )

    def get_may_open(self, line: Any) -> bool:
        boards = self.context["boards"]
        return boards is None or line.board.id in boards


class SettlementOverviewSerializer(ApiSerializer):
    rules = SettlementRuleInForceSerializer(many=True)
    lines = SettlementLineSerializer(many=True)


class GivenHalfDaySerializer(ApiSerializer):
    date = serializers.DateField()
    half_day = serializers.ChoiceField(choices=HalfDay.choices)
    school_name = serializers.CharField()
    giver = RefSerializer()
    receiver = RefSerializer()
    rule = serializers.ChoiceField(choices=SettlementRule.choices)
    cents = serializers.IntegerField()
    not_come = serializers.BooleanField(
        help_text="Er kwam niemand, zegt de school, en niemand zegt iets anders: het telt niet mee."
    )


class SettlementView(ApiView):
    action = Action.VIEW_SETTLEMENT

    @extend_schema(
        summary="Wat besturen elkaar gaven, en hoe dat verrekend wordt",
        parameters=[SettlementQuery],
        responses=SettlementOverviewSerializer,
    )
    def get(self, _request: Request) -> Response:
        found, boards = _found(self, self.query(SettlementQuery))
        context = {"boards": boards}
        return Response(SettlementOverviewSerializer(found, context=context).data)


class SettlementRowsView(ApiView):
    action = Action.VIEW_SETTLEMENT

    @extend_schema(
        summary="De dagdelen die besturen elkaar gaven",
        parameters=[SettlementRowQuery],
        responses=page_of(GivenHalfDaySerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(SettlementRowQuery)
        return answer_page_of_counted(
            view=self, rows=_rows(self, query), serializer=GivenHalfDaySerializer, query=query
        )


class SettlementExportView(ApiView):
    action = Action.VIEW_SETTLEMENT

    @extend_schema(
        summary="De dagdelen die besturen elkaar gaven als bestand",
        parameters=[SettlementExportQuery],
        responses=FILE_RESPONSES,
    )
    def get(self, _request: Request) -> HttpResponse:
        query = self.query(SettlementExportQuery)
        cells = [_cells(row) for row in _rows(self, query)]
        return answer_table(ExportTable("verrekenen", COLUMNS, cells), wanted=query["format"])


def _found(view: ApiView, query: dict[str, Any]) -> tuple[Settlement, frozenset[int] | None]:
    stretch = Stretch(query["from_date"], query["until_date"])
    boards = settlement_within(actor=view.actor, region_id=query["region"], stretch=stretch)
    return settlement_of(region_id=query["region"], stretch=stretch), boards


def _rows(view: ApiView, query: dict[str, Any]) -> Sequence[GivenHalfDay]:
    found, boards = _found(view, query)
    return [
        row
        for row in found.half_days
        for sides in ({row.giver.id, row.receiver.id},)
        if (boards is None or sides & boards) and ("board" not in query or query["board"] in sides)
    ]


def _cells(row: GivenHalfDay) -> list[Cell]:
    return [
        row.date.isoformat(),
        str(HalfDay(row.half_day).label).lower(),
        row.school_name,
        row.giver.name,
        row.receiver.name,
        str(SettlementRule(row.rule).label),
        row.cents / 100,
        "ja" if row.not_come else "nee",
    ]
