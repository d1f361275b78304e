"""My share of the work: how often I was asked, said yes and worked, beside the others of my group."""

from datetime import date
from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.serializers import ApiSerializer, MomentField
from api.views import ApiView
from pool.people.access import own_substitute
from pool.people.enums import HalfDay, PoolGroup
from pool.requests.enums import OfferStatus
from pool.requests.own_share import FEWEST_OTHERS, own_share, own_share_rows
from regions.agreements.enums import PeriodKind
from regions.agreements.periods import Stretch, first_day, next_start
from regions.roles import Action

EARLIEST, LATEST = date(2020, 1, 1), date(2100, 1, 1)
KINDS = (PeriodKind.MONTH, PeriodKind.QUARTER, PeriodKind.SCHOOL_YEAR)


class OwnShareQuery(ApiSerializer):
    """Whole periods only: from days that one picks oneself, others could be told apart."""

    period_kind = serializers.ChoiceField(
        choices=[(kind.value, kind.label) for kind in KINDS], default=PeriodKind.QUARTER.value
    )
    day = serializers.DateField(required=False, help_text="Een dag in de periode; anders vandaag.")

    def validate_day(self, day: date) -> date:
        if not EARLIEST <= day <= LATEST:
            raise serializers.ValidationError("Kies een dag tussen 2020 en 2100.")
        return day


class ShareOthersSerializer(ApiSerializer):
    people = serializers.IntegerField(help_text="Hoeveel anderen meetellen.")
    median = serializers.FloatField(help_text="De middelste van de anderen.")
    lowest = serializers.IntegerField()
    highest = serializers.IntegerField()
    place = serializers.IntegerField(help_text="Jouw plaats; 1 is de hoogste.")


class ShareFigureSerializer(ApiSerializer):
    own = serializers.IntegerField()
    others = ShareOthersSerializer(
        allow_null=True, help_text=f"Niets bij minder dan {FEWEST_OTHERS} anderen."
    )


class OwnShareSerializer(ApiSerializer):
    from_date = serializers.DateField(source="stretch.start")
    until_date = serializers.DateField(source="stretch.until")
    period_label = serializers.CharField(source="stretch.label")
    pool_group = serializers.ChoiceField(choices=PoolGroup.choices)
    pool_group_label = serializers.CharField(source="pool_group.label")
    others_in_group = serializers.IntegerField(allow_null=True)
    fewest_others = serializers.SerializerMethodField()
    asked = ShareFigureSerializer()
    accepted = ShareFigureSerializer()
    half_days_worked = ShareFigureSerializer(source="half_days")

    def get_fewest_others(self, _share: Any) -> int:
        return FEWEST_OTHERS


class ShareAskedSerializer(ApiSerializer):
    id = serializers.IntegerField()
    sent_at = MomentField()
    school_name = serializers.CharField()
    status = serializers.ChoiceField(choices=OfferStatus.choices)
    status_label = serializers.CharField(source="status.label")


class ShareHalfDaySerializer(ApiSerializer):
    date = serializers.DateField()
    half_day = serializers.ChoiceField(choices=HalfDay.choices)
    school_name = serializers.CharField()


class OwnShareRowsSerializer(ApiSerializer):
    asked_offers = ShareAskedSerializer(many=True, source="asked")
    worked_half_days = ShareHalfDaySerializer(many=True, source="half_days")


class OwnShareView(ApiView):
    action = Action.VIEW_OFFERS

    @extend_schema(
        summary="Mijn aandeel: gevraagd, ja gezegd en gewerkt, naast de anderen van mijn groep",
        parameters=[OwnShareQuery],
        responses=OwnShareSerializer,
    )
    def get(self, _request: Request) -> Response:
        return Response(OwnShareSerializer(own_share(**_counted(self))).data)


class OwnShareRowsView(ApiView):
    action = Action.VIEW_OFFERS

    @extend_schema(
        summary="Wat mijn eigen cijfers tellen, een voor een",
        parameters=[OwnShareQuery],
        responses=OwnShareRowsSerializer,
    )
    def get(self, _request: Request) -> Response:
        return Response(OwnShareRowsSerializer(own_share_rows(**_counted(self))).data)


def _counted(view: ApiView) -> dict[str, Any]:
    query = view.query(OwnShareQuery)
    today = timezone.localdate(view.now)
    kind, day = PeriodKind(query["period_kind"]), query.get("day", today)
    return {
        "substitute": own_substitute(actor=view.actor, action=Action.VIEW_OFFERS),
        "stretch": Stretch(first_day(kind, day), next_start(kind, day)),
        "today": today,
    }
