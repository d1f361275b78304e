"""Standing ready: my own half-days, who stands ready on a day, and the allowances of a period."""

from datetime import date, timedelta
from itertools import groupby
from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.serializers import ApiSerializer, IdField
from api.v1.settlements import SettlementQuery
from api.views import ApiView
from pool.people.access import own_substitute
from pool.people.enums import HalfDay
from pool.requests.access import settlement_within
from pool.requests.domain.standing_by import set_standby
from pool.requests.policy import standby_rules
from pool.requests.queries import standby_of
from pool.requests.standby import StoodHalfDay, allowances_in, stood_in
from regions.access import get_region
from regions.agreements.periods import Stretch
from regions.roles import Action

MOST_ROWS = 400


class StandbyHalfDaySerializer(ApiSerializer):
    date = serializers.DateField()
    half_day = serializers.ChoiceField(choices=HalfDay.choices)


class OwnStandbyBody(ApiSerializer):
    half_days = serializers.ListField(
        child=StandbyHalfDaySerializer(),
        max_length=MOST_ROWS,
        help_text="Alle dagdelen vanaf vandaag waarop je paraat staat; wat er niet bij staat, vervalt.",
    )


class OwnStandbySerializer(ApiSerializer):
    """My half-days to come, and what the pool policy says about them today."""

    half_days = StandbyHalfDaySerializer(many=True)
    half_day_cents = serializers.IntegerField(
        help_text="De toelage van een dagdeel in eurocenten; nul als je hier niet paraat kunt staan."
    )
    most_per_week = serializers.IntegerField(help_text="Dagdelen.")


class StandbyPersonSerializer(ApiSerializer):
    id = serializers.IntegerField()
    name = serializers.CharField()
    half_days = serializers.ListField(child=serializers.ChoiceField(choices=HalfDay.choices))
    called = serializers.BooleanField(help_text="Heeft die dag al een invalbeurt.")


class StandbyDaySerializer(ApiSerializer):
    date = serializers.DateField()
    ready_people = StandbyPersonSerializer(many=True)


class StandbyDayQuery(ApiSerializer):
    region = IdField()
    date = serializers.DateField(required=False, help_text="Zonder dit: vandaag.")


class AllowanceLineSerializer(ApiSerializer):
    board_name = serializers.CharField()
    half_days_ready = serializers.IntegerField(
        source="half_days", help_text="Dagdelen dat iemand paraat stond."
    )
    half_days_called = serializers.IntegerField(
        source="called", help_text="Dagdelen waarop die toen werkte."
    )
    half_days_said_no = serializers.IntegerField(
        source="said_no", help_text="Dagdelen waarop die op de dag zelf nee zei of afzegde."
    )
    half_days_not_come = serializers.IntegerField(
        source="not_come", help_text="Dagdelen waarop die gevraagd was en niet kwam."
    )
    cents = serializers.IntegerField(help_text="Eurocenten die de regio betaalt.")


class AllowancesSerializer(ApiSerializer):
    words = serializers.CharField(help_text="De regel van vandaag als zin.")
    allowances = AllowanceLineSerializer(many=True)


class OwnStandbyView(ApiView):
    action = Action.EDIT_OWN_AVAILABILITY

    @extend_schema(summary="Wanneer ik paraat sta", responses=OwnStandbySerializer)
    def get(self, _request: Request) -> Response:
        own = own_substitute(actor=self.actor, action=Action.EDIT_OWN_AVAILABILITY)
        today = timezone.localdate(self.now)
        rule = standby_rules(region_id=own.region_id).on(today)
        shown = {
            "half_days": standby_of(own, since=today),
            "half_day_cents": rule.half_day_cents,
            "most_per_week": rule.most_per_week,
        }
        return Response(OwnStandbySerializer(shown).data)

    @extend_schema(
        summary="Kiezen wanneer ik paraat sta",
        request=OwnStandbyBody,
        responses=OwnStandbySerializer,
    )
    def put(self, request: Request) -> Response:
        rows = self.body(OwnStandbyBody)["half_days"]
        half_days = {(row["date"], HalfDay(row["half_day"])) for row in rows}
        set_standby(actor=self.actor, half_days=half_days, now=self.now)
        return self.get(request)


class StandbyDayView(ApiView):
    action = Action.VIEW_BOARD

    @extend_schema(
        summary="Wie er op een dag paraat staat",
        parameters=[StandbyDayQuery],
        responses=StandbyDaySerializer,
    )
    def get(self, _request: Request) -> Response:
        query = self.query(StandbyDayQuery)
        region = get_region(actor=self.actor, action=Action.VIEW_BOARD, region_id=query["region"])
        day: date = query.get("date") or timezone.localdate(self.now)
        stood = stood_in(region_id=region.pk, stretch=Stretch(day, day + timedelta(days=1)))
        shown = {"date": day, "ready_people": _people(stood)}
        return Response(StandbyDaySerializer(shown).data)


class AllowancesView(ApiView):
    action = Action.VIEW_SETTLEMENT

    @extend_schema(
        summary="De toelagen voor paraat staan, per bestuur; de regio betaalt ze",
        parameters=[SettlementQuery],
        responses=AllowancesSerializer,
    )
    def get(self, _request: Request) -> Response:
        query = self.query(SettlementQuery)
        stretch = Stretch(query["from_date"], query["until_date"])
        settlement_within(actor=self.actor, region_id=query["region"], stretch=stretch)
        today = timezone.localdate(self.now)
        shown = {
            "words": standby_rules(region_id=query["region"]).on(today).words,
            "allowances": allowances_in(region_id=query["region"], stretch=stretch, today=today),
        }
        return Response(AllowancesSerializer(shown).data)


def _people(stood: list[StoodHalfDay]) -> list[dict[str, Any]]:
    """Each person once, in the order of the rows."""
    return [
        {
            "id": pk,
            "name": name,
            "half_days": [row.half_day for row in rows],
            "called": any(row.called for row in rows),
        }
        for (pk, name), found in groupby(
            stood, key=lambda row: (row.substitute_id, row.substitute_name)
        )
        for rows in (list(found),)
    ]
