"""The figures of the registration as a file: one row per figure, with what a table on paper needs."""

from collections.abc import Mapping

from django.db.models import Model
from django.http import HttpResponse
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request

from api.exporting import (
    FILE_RESPONSES,
    FORMATS,
    Cell,
    ExportTable,
    answer_table,
)
from api.v1.shortage_figure_shapes import benchmark_of, named, names_in
from api.v1.shortage_figures import FigureQuery, chosen_figures
from api.views import ApiView
from pool.shortage.enums import SHORTAGE_QUESTIONS, Measure, SchoolType, StaffFunction
from pool.shortage.figures import Figure
from pool.shortage.models import ReferenceDate
from regions.models import Organisation, Region, SchoolLocation
from regions.roles import Action

COLUMNS = (
    "peildatum",
    "regio",
    "bestuur",
    "school",
    "functie",
    "schoolsoort",
    "formatie fte",
    "open vacatures fte",
    "verborgen vacatures fte",
    "niet vervulde vervanging fte",
    "tekort fte",
    "tekort procent",
    "verborgen procent",
    "opgaven binnen",
    "opgaven verwacht",
    "opgaven nagekeken",
    "vergelijkingscijfer procent",
    "vergelijkingscijfer peildatum",
    "vergelijkingscijfer bron",
)


class FigureExportQuery(FigureQuery):
    format = serializers.ChoiceField(choices=FORMATS, default="csv")


class ShortageExportView(ApiView):
    action = Action.VIEW_SHORTAGE_FIGURES

    @extend_schema(
        summary="De cijfers als bestand",
        parameters=[FigureExportQuery],
        responses=FILE_RESPONSES,
    )
    def get(self, _request: Request) -> HttpResponse:
        query = self.query(FigureExportQuery)
        rows, dates = chosen_figures(self, query)
        names = names_in(rows)
        table = ExportTable(
            "tekortregistratie", COLUMNS, [_export_row(row, dates, names) for row in rows]
        )
        return answer_table(table, wanted=query["format"])


def _export_row(
    row: Figure,
    dates: Mapping[int, ReferenceDate],
    names: Mapping[tuple[type[Model], int], str],
) -> list[Cell]:
    scope, found = row.key.scope, benchmark_of(row, Measure.SHORTAGE)
    board = named(names, Organisation, scope.board_id)
    location = named(names, SchoolLocation, scope.location_id)
    school_type = row.key.school_type
    return [
        dates[row.key.reference_date_id].date.isoformat(),
        names[Region, scope.region_id],
        "" if board is None else board["name"],
        "" if location is None else location["name"],
        str(StaffFunction(row.key.function).label),
        str(SchoolType(school_type).label) if school_type else "Alle soorten",
        row.staffing,
        *(row.totals[question] for question in SHORTAGE_QUESTIONS),
        row.shortage,
        None if row.percent is None else float(row.percent),
        None if row.hidden_percent is None else float(row.hidden_percent),
        row.received,
        row.expected,
        row.reviewed,
        None if found is None else found.percent,
        "" if found is None else found.date.isoformat(),
        "" if found is None else found.source,
    ]
