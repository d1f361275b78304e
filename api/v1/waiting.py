"""What waits for the signed-in person: one list, whatever part of the platform asks for it."""

from datetime import datetime

from drf_spectacular.utils import extend_schema, extend_schema_field
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.serializers import ApiSerializer, MomentField
from api.views import ApiView
from regions.enums import Urgency
from regions.roles import Action
from regions.waiting import WaitingItem, kind_label, waiting_items


class WaitingItemSerializer(ApiSerializer):
    """`context` holds `now`."""

    kind = serializers.CharField()
    kind_label = serializers.SerializerMethodField()
    id = serializers.IntegerField(help_text="Uniek binnen de soort.")
    title = serializers.CharField()
    why = serializers.CharField()
    due_at = MomentField(allow_null=True)
    region_id = serializers.IntegerField()
    urgency = serializers.SerializerMethodField()
    urgency_label = serializers.SerializerMethodField()
    url = serializers.CharField(help_text="De bladzijde van de app waarop je het doet.")

    def get_kind_label(self, item: WaitingItem) -> str:
        return kind_label(item.kind)

    @extend_schema_field(serializers.ChoiceField(choices=Urgency.choices))
    def get_urgency(self, item: WaitingItem) -> Urgency:
        now: datetime = self.context["now"]
        return item.urgency(now=now)

    def get_urgency_label(self, item: WaitingItem) -> str:
        return str(self.get_urgency(item).label)


class WaitingItemsSerializer(ApiSerializer):
    results = WaitingItemSerializer(many=True)


class WaitingListView(ApiView):
    action = Action.VIEW_OWN_PROFILE

    @extend_schema(
        summary="Wat op mij wacht, het dringendste eerst", responses=WaitingItemsSerializer
    )
    def get(self, _request: Request) -> Response:
        items = waiting_items(self.actor, now=self.now)
        return Response(WaitingItemsSerializer({"results": items}, context={"now": self.now}).data)
