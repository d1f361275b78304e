"""How the chambers of a region take part: figures, the rows behind each, and both as a file."""

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
from api.serializers import ApiSerializer, IdField, RefSerializer
from api.views import ApiView
from regions.access import get_region
from regions.governance.enums import ParticipationFigure
from regions.governance.participation import (
    ChamberParticipation,
    Figure,
    ParticipationRow,
    Period,
    participation_of,
)
from regions.roles import Action

MOST_DAYS: Final = 732
COLUMNS = ("kamer", "wat", "zetel", "telt mee", "waarover", "bijzonderheden")


class ParticipationQuery(ApiSerializer):
    region = IdField()
    from_date = serializers.DateField(help_text="De eerste dag.")
    until_date = serializers.DateField(help_text="De dag na de laatste, hoogstens twee jaar later.")

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        days = attrs["until_date"] - attrs["from_date"]
        if not timedelta(0) < days <= timedelta(days=MOST_DAYS):
            message = "Kies een dag na de eerste, hoogstens twee jaar later."
            raise serializers.ValidationError({"untilDate": [message]})
        return attrs


class ParticipationRowQuery(ParticipationQuery):
    chamber = IdField(required=False, help_text="Zonder dit: alle kamers.")
    figure = serializers.ChoiceField(choices=ParticipationFigure.choices, required=False)


class ParticipationExportQuery(ParticipationQuery):
    format = serializers.ChoiceField(choices=FORMATS, default="csv")


class ParticipationFigureValueSerializer(ApiSerializer):
    figure = serializers.ChoiceField(choices=ParticipationFigure.choices)
    part = serializers.IntegerField()
    whole = serializers.IntegerField()
    is_share = serializers.BooleanField(
        help_text="Een deel van het geheel, of een aantal op zichzelf."
    )
    words = serializers.CharField()


class ChamberParticipationSerializer(ApiSerializer):
    chamber = RefSerializer()
    figures = ParticipationFigureValueSerializer(many=True)


class ParticipationSerializer(ApiSerializer):
    results = ChamberParticipationSerializer(many=True)


class ParticipationRowSerializer(ApiSerializer):
    figure = serializers.ChoiceField(choices=ParticipationFigure.choices)
    chamber_id = serializers.IntegerField()
    seat_label = serializers.CharField()
    is_hit = serializers.BooleanField(help_text="Of deze rij in het cijfer meetelt.")
    about = serializers.CharField()
    detail = serializers.CharField()
    decision_id = serializers.IntegerField(source="proposal_id", allow_null=True)
    meeting_id = serializers.IntegerField(allow_null=True)


class ParticipationRowsSerializer(ApiSerializer):
    results = ParticipationRowSerializer(many=True)


class ParticipationView(ApiView):
    action = Action.VIEW_PROPOSALS

    @extend_schema(
        summary="Hoe de kamers meedoen, in cijfers",
        parameters=[ParticipationQuery],
        responses=ParticipationSerializer,
    )
    def get(self, _request: Request) -> Response:
        counted = _counted(self, self.query(ParticipationQuery))
        return Response(ParticipationSerializer({"results": counted}).data)


class ParticipationRowsView(ApiView):
    action = Action.VIEW_PROPOSALS

    @extend_schema(
        summary="De rijen achter een cijfer over meedoen",
        parameters=[ParticipationRowQuery],
        responses=ParticipationRowsSerializer,
    )
    def get(self, _request: Request) -> Response:
        query = self.query(ParticipationRowQuery)
        rows = [
            row
            for one, figure in _figures(_counted(self, query))
            if query.get("chamber", one.chamber.pk) == one.chamber.pk
            and query.get("figure", figure.figure) == figure.figure
            for row in figure.rows
        ]
        return Response(ParticipationRowsSerializer({"results": rows}).data)


class ParticipationExportView(ApiView):
    action = Action.VIEW_PROPOSALS

    @extend_schema(
        summary="De cijfers over meedoen met hun rijen als bestand",
        parameters=[ParticipationExportQuery],
        responses=FILE_RESPONSES,
    )
    def get(self, _request: Request) -> HttpResponse:
        query = self.query(ParticipationExportQuery)
        rows = [
            _cells(one.chamber.name, row)
            for one, figure in _figures(_counted(self, query))
            for row in figure.rows
        ]
        return answer_table(ExportTable("meedoen", COLUMNS, rows), wanted=query["format"])


def _counted(view: ApiView, query: dict[str, Any]) -> list[ChamberParticipation]:
    region = get_region(actor=view.actor, action=Action.VIEW_PROPOSALS, region_id=query["region"])
    period = Period(from_date=query["from_date"], until_date=query["until_date"])
    return participation_of(region_id=region.pk, period=period)


def _figures(
    counted: list[ChamberParticipation],
) -> list[tuple[ChamberParticipation, Figure]]:
    return [(one, figure) for one in counted for figure in one.figures]


def _cells(chamber: str, row: ParticipationRow) -> list[Cell]:
    return [
        chamber,
        str(row.figure.label),
        row.seat_label,
        "ja" if row.is_hit else "nee",
        row.about,
        row.detail,
    ]
