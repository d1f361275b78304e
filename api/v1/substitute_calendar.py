"""The address of one's own calendar: read it, make a new one, stop it."""

from typing import Any

from django.conf import settings
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.serializers import ApiSerializer, MomentField
from api.views import ApiView
from pool.calendars.access import live_address
from pool.calendars.domain.addresses import make_address, stop_address
from pool.calendars.models import CalendarAddress
from pool.calendars.tokens import token_of
from regions.roles import Action


class OwnCalendarSerializer(ApiSerializer):
    """Empty when there is no address."""

    address = serializers.URLField(
        allow_null=True, help_text="Geheim: wie het heeft, kan meelezen."
    )
    created_at = MomentField(allow_null=True)


class CalendarView(ApiView):
    action = Action.KEEP_OWN_CALENDAR
    # The database keeps no address that works; asked twice there is a newer one.
    keeps_answers = False

    @extend_schema(summary="Het adres van mijn agenda", responses=OwnCalendarSerializer)
    def get(self, _request: Request) -> Response:
        return _answer(live_address(actor=self.actor))

    @extend_schema(
        summary="Een nieuw adres maken; het vorige stopt",
        request=None,
        responses={201: OwnCalendarSerializer},
    )
    def post(self, _request: Request) -> Response:
        return _answer(make_address(actor=self.actor, now=self.now), status=201)


class CalendarEndingView(ApiView):
    action = Action.KEEP_OWN_CALENDAR

    @extend_schema(
        summary="Stoppen met het adres van mijn agenda",
        request=None,
        responses=OwnCalendarSerializer,
    )
    def post(self, _request: Request) -> Response:
        stop_address(actor=self.actor, now=self.now)
        return _answer(None)


def _answer(address: CalendarAddress | None, *, status: int = 200) -> Response:
    shown: dict[str, Any] = {"address": None, "created_at": None}
    if address is not None:
        shown = {
            "address": f"{settings.SITE_URL}/calendar/{token_of(address)}.ics",
            "created_at": address.created_at,
        }
    return Response(OwnCalendarSerializer(shown).data, status=status)
