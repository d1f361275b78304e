"""Whether every school has its region: per municipality, the schools behind a number, and as a file."""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone
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
from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, RefSerializer
from api.views import ApiView
from regions.access import locations_to_cover
from regions.coverage import coverage_of, narrowed, summed
from regions.enums import Sector
from regions.models import SchoolLocation
from regions.roles import Action

STANDINGS = [("in_none", "In geen regio"), ("in_two", "In twee regio's")]
COLUMNS = (
    "gemeente",
    "gemeentecode",
    "vestigingscode",
    "vestiging",
    "bestuur",
    "sector",
    "regio",
    "ook in een tweede regio",
)


class CoverageNumbersSerializer(ApiSerializer):
    total = serializers.IntegerField()
    in_region = serializers.IntegerField()
    in_none = serializers.IntegerField()
    in_two = serializers.IntegerField()


class MunicipalityCoverageSerializer(ApiSerializer):
    code = serializers.CharField(help_text="Leeg: het register noemt geen gemeente.")
    name = serializers.CharField()
    coverage = CoverageNumbersSerializer()


class CoverageSerializer(ApiSerializer):
    date = serializers.DateField()
    coverage = CoverageNumbersSerializer()
    municipalities = MunicipalityCoverageSerializer(many=True)


class CoverageLocationQuery(PageQuery):
    standing = serializers.ChoiceField(choices=STANDINGS, required=False)
    municipality = serializers.CharField(required=False, allow_blank=True, max_length=4)


class CoverageLocationSerializer(ApiSerializer):
    id = serializers.IntegerField()
    location_code = serializers.CharField()
    name = serializers.CharField()
    place = serializers.CharField()
    sector = serializers.ChoiceField(choices=Sector.choices)
    board = RefSerializer()
    region = RefSerializer(allow_null=True)
    municipality_code = serializers.CharField()
    is_in_two = serializers.BooleanField()


class CoverageExportQuery(ApiSerializer):
    format = serializers.ChoiceField(choices=FORMATS, default="csv")
    standing = serializers.ChoiceField(choices=STANDINGS, required=False)


class CoverageView(ApiView):
    action = Action.VIEW_COVERAGE

    @extend_schema(
        summary="Scholen in een, geen of twee regio's, per gemeente", responses=CoverageSerializer
    )
    def get(self, _request: Request) -> Response:
        today = timezone.localdate(self.now)
        rows = coverage_of(locations_to_cover(self.actor), today=today)
        body = {"date": today, "coverage": summed(rows), "municipalities": rows}
        return Response(CoverageSerializer(body).data)


class CoverageLocationListView(ApiView):
    action = Action.VIEW_COVERAGE

    @extend_schema(
        summary="De scholen achter een aantal",
        parameters=[CoverageLocationQuery],
        responses=page_of(CoverageLocationSerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(CoverageLocationQuery)
        rows = narrowed(
            locations_to_cover(self.actor),
            today=timezone.localdate(self.now),
            standing=query.get("standing", ""),
            code=query.get("municipality"),
        ).select_related("board", "region")
        return answer_page(view=self, rows=rows, serializer=CoverageLocationSerializer, query=query)


class CoverageExportView(ApiView):
    action = Action.VIEW_COVERAGE

    @extend_schema(
        summary="De dekking als bestand",
        parameters=[CoverageExportQuery],
        responses=FILE_RESPONSES,
    )
    def get(self, _request: Request) -> HttpResponse:
        query = self.query(CoverageExportQuery)
        rows = narrowed(
            locations_to_cover(self.actor),
            today=timezone.localdate(self.now),
            standing=query.get("standing", ""),
        ).select_related("board", "region")
        table = ExportTable("dekking", COLUMNS, [_row(location) for location in rows])
        return answer_table(table, wanted=query["format"])


def _row(location: Any) -> list[Cell]:
    school: SchoolLocation = location
    return [
        school.municipality_name,
        school.municipality_code,
        school.location_code,
        school.name,
        school.board.name,
        str(Sector(school.sector).label),
        "" if school.region is None else school.region.name,
        "ja" if location.is_in_two else "nee",
    ]
