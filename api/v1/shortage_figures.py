"""The figures of the registration: per date, function and school type, with response and published figures beside them."""

from collections.abc import Mapping
from typing import Any

from django.db.models import Q
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.serializers import ApiSerializer, IdField
from api.v1.shortage_figure_shapes import ShortageFiguresSerializer, names_in
from api.v1.shortage_shapes import day_context
from api.views import ApiView
from pool.shortage.access import dates_visible_to, get_reference_date, reports_to_count
from pool.shortage.benchmarks import BENCHMARKS
from pool.shortage.enums import By, SchoolType, StaffFunction
from pool.shortage.errors import BreakdownNeedsDate
from pool.shortage.figures import Figure
from pool.shortage.models import ReferenceDate
from pool.shortage.queries import figures
from regions.access import get_region
from regions.roles import Action


class FigureQuery(ApiSerializer):
    by = serializers.ChoiceField(choices=By.choices, default=By.REGION)
    reference_day = IdField(required=False, help_text="Zonder dit: alle peildata.")
    region = IdField(required=False, help_text="Zonder dit: al je regio's.")
    function = serializers.ChoiceField(choices=StaffFunction.choices, required=False)
    school_type = serializers.ChoiceField(choices=SchoolType.choices, required=False)


class ShortageFigureView(ApiView):
    action = Action.VIEW_SHORTAGE_FIGURES

    @extend_schema(
        summary="Tekort per peildatum, functie en schoolsoort",
        parameters=[FigureQuery],
        responses=ShortageFiguresSerializer,
    )
    def get(self, _request: Request) -> Response:
        rows, dates = chosen_figures(self, self.query(FigureQuery))
        context = {"dates": dates, "names": names_in(rows), **day_context(self.now)}
        body = {"results": rows, "benchmarks": BENCHMARKS}
        return Response(ShortageFiguresSerializer(body, context=context).data)


def chosen_figures(
    view: ApiView, query: Mapping[str, Any]
) -> tuple[list[Figure], dict[int, ReferenceDate]]:
    """The figures that were asked for, as far as the caller may see them, with their dates."""
    by = By(query["by"])
    if by != By.REGION and "reference_day" not in query:
        raise BreakdownNeedsDate
    reports = reports_to_count(view.actor, by=by)
    days = dates_visible_to(view.actor).select_related("region")
    if "region" in query:
        region = get_region(
            actor=view.actor, action=Action.VIEW_SHORTAGE_FIGURES, region_id=query["region"]
        )
        reports = reports.filter(region=region)
        days = days.filter(Q(region=region) | Q(region__isnull=True))
    if "reference_day" in query:
        wanted = get_reference_date(
            actor=view.actor,
            action=Action.VIEW_REFERENCE_DATES,
            date_id=query["reference_day"],
        )
        days = days.filter(pk=wanted.pk)
    dates = {day.pk: day for day in days}
    found = figures(dates=dates.values(), reports=reports, by=by).values()
    rows = [row for row in found if _is_wanted(row, query)]
    order = list(dates)
    return sorted(rows, key=lambda row: order.index(row.key.reference_date_id)), dates


def _is_wanted(row: Figure, query: Mapping[str, Any]) -> bool:
    return all(
        query.get(name, getattr(row.key, name)) == getattr(row.key, name)
        for name in ("function", "school_type")
    )
