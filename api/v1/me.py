"""The signed-in person: roles, and how much waits for them."""

from datetime import datetime
from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.models import User
from api.serializers import ApiSerializer, LocationRefSerializer, RefSerializer
from api.views import ApiView
from notices.queries import unread_notices_of
from pool.people.access import own_substitutes
from pool.requests.access import offers_visible_to, requests_visible_to
from pool.requests.enums import OfferStatus, RequestStatus, SwapWaiting
from regions.actors import Actor
from regions.enums import HouseColour, Role
from regions.governance.waiting import VOTE
from regions.queries import memberships_of
from regions.roles import Action
from regions.waiting import waiting_items


class OwnRegionSerializer(RefSerializer):
    house_colour = serializers.ChoiceField(choices=HouseColour.choices)


class RoleAtSerializer(ApiSerializer):
    role = serializers.ChoiceField(choices=Role.choices)
    region = OwnRegionSerializer(allow_null=True)
    organisation = RefSerializer(allow_null=True)
    school_location = LocationRefSerializer(source="location", allow_null=True)


class WaitingSerializer(ApiSerializer):
    open_offers = serializers.IntegerField()
    open_swap_questions = serializers.IntegerField(
        help_text="Collega's die iemand zoeken en op je antwoord wachten."
    )
    requests_to_finish = serializers.IntegerField()
    unread_notices = serializers.IntegerField()
    decisions_to_vote = serializers.IntegerField(help_text="Voorstellen die op je stem wachten.")
    items = serializers.IntegerField(help_text="Hoeveel er in `/me/waiting` staat.")


class MeSerializer(ApiSerializer):
    id = serializers.IntegerField()
    name = serializers.CharField()
    email = serializers.EmailField()
    roles = RoleAtSerializer(many=True)
    waiting = WaitingSerializer()
    substitute_id = serializers.IntegerField(allow_null=True)


class MeView(ApiView):
    action = Action.VIEW_OWN_PROFILE

    @extend_schema(
        summary="Wie ben ik, welke rollen heb ik en wat wacht er", responses=MeSerializer
    )
    def get(self, request: Request) -> Response:
        assert isinstance(request.user, User)  # noqa: S101  reason: signed in; this tells the type
        return Response(MeSerializer(_profile(request.user, self.actor, now=self.now)).data)


def _profile(user: User, actor: Actor, *, now: datetime) -> dict[str, Any]:
    items = waiting_items(actor, now=now)
    return {
        "id": user.pk,
        "name": user.name,
        "email": user.email,
        "roles": memberships_of(actor),
        "waiting": {
            "open_offers": _open_offers(actor, now=now),
            "open_swap_questions": sum(item.kind == SwapWaiting.QUESTION for item in items),
            "requests_to_finish": _requests_to_finish(actor),
            "unread_notices": unread_notices_of(user.pk).count(),
            "decisions_to_vote": sum(item.kind == VOTE for item in items),
            "items": len(items),
        },
        "substitute_id": own_substitutes(actor).values_list("pk", flat=True).first(),
    }


def _open_offers(actor: Actor, *, now: datetime) -> int:
    if not actor.may(Action.VIEW_OFFERS):
        return 0
    return offers_visible_to(actor).filter(status=OfferStatus.OPEN, expires_at__gt=now).count()


def _requests_to_finish(actor: Actor) -> int:
    """The requests that nobody took and of which the school has not said how it was solved."""
    if not actor.may(Action.RECORD_OUTCOME):
        return 0
    mine = requests_visible_to(actor, Action.RECORD_OUTCOME)
    return mine.filter(status=RequestStatus.UNFILLED, outcome="").count()
