"""The morning board: every request of one day in the region, with counters that say what they count."""

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.serializers import ApiSerializer, IdField, RefSerializer
from api.v1.request_shapes import RequestRowSerializer
from api.views import ApiView
from pool.requests.access import requests_visible_to
from pool.requests.enums import RequestStatus
from pool.requests.models import SubstitutionRequest
from pool.requests.queries import for_rows, requests_on
from regions.access import get_region
from regions.roles import Action


class MorningBoardQuery(ApiSerializer):
    date = serializers.DateField(required=False, help_text="Zonder dit: vandaag.")
    region = IdField(required=False, help_text="Zonder dit: al je regio's.")


class CountersSerializer(ApiSerializer):
    open = serializers.IntegerField()
    offering = serializers.IntegerField()
    partly_filled = serializers.IntegerField()
    filled = serializers.IntegerField()
    unfilled = serializers.IntegerField()
    solved_internally = serializers.IntegerField()
    cancelled = serializers.IntegerField()
    total = serializers.IntegerField(help_text="Alle aanvragen van de dag, zonder ingetrokken.")
    half_days_asked = serializers.IntegerField()
    half_days_filled = serializers.IntegerField()


class BoardRowSerializer(RequestRowSerializer):
    """A row with what a planner sorts and filters by."""

    board = RefSerializer(source="location.board")
    waves_stopped = serializers.SerializerMethodField()

    def get_waves_stopped(self, request: SubstitutionRequest) -> bool:
        return request.waves_stopped_at is not None


class MorningBoardSerializer(ApiSerializer):
    date = serializers.DateField()
    counters = CountersSerializer()
    rows = BoardRowSerializer(many=True)


class MorningBoardView(ApiView):
    action = Action.VIEW_BOARD

    @extend_schema(
        summary="Het ochtendbord", parameters=[MorningBoardQuery], responses=MorningBoardSerializer
    )
    def get(self, _request: Request) -> Response:
        query = self.query(MorningBoardQuery)
        day: date = query.get("date") or timezone.localdate(self.now)
        rows = requests_visible_to(self.actor, Action.VIEW_BOARD)
        if "region" in query:
            region = get_region(
                actor=self.actor, action=Action.VIEW_BOARD, region_id=query["region"]
            )
            rows = rows.filter(region=region)
        of_day = for_rows(requests_on(rows, from_date=day, until_date=day))
        shown = list(of_day.select_related("location__board"))
        board = {"date": day, "counters": counters_of(shown, day=day), "rows": shown}
        return Response(MorningBoardSerializer(board).data)


def counters_of(requests: Iterable[Any], *, day: date) -> dict[str, int]:
    """Count the requests by state, and the half-days of this day asked and filled; withdrawn ones do not count."""
    states: Counter[str] = Counter()
    asked = filled = 0
    for request in requests:
        states[request.status] += 1
        if request.status != RequestStatus.CANCELLED:
            periods = [period for period in request.shown_periods if period.date == day]
            asked += _half_days(periods)
            filled += _half_days(period for period in periods if period.taken)
    cancelled = states[RequestStatus.CANCELLED]
    return {
        "open": states[RequestStatus.OPEN],
        "offering": states[RequestStatus.OFFERING],
        "partly_filled": states[RequestStatus.PARTLY_FILLED],
        "filled": states[RequestStatus.FILLED] + states[RequestStatus.COMPLETED],
        "unfilled": states[RequestStatus.UNFILLED],
        "solved_internally": states[RequestStatus.SOLVED_INTERNALLY],
        "cancelled": cancelled,
        "total": states.total() - cancelled,
        "half_days_asked": asked,
        "half_days_filled": filled,
    }


def _half_days(periods: Iterable[Any]) -> int:
    """Lessons of one half-day are one half-day together."""
    return len({half_day for period in periods for half_day in period.half_days})
