"""Leaving for good: what goes at once and what stays until when, and the asking itself."""

from typing import Any

from django.contrib.auth import logout
from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.forgetting import Fate, fates_of, hindrances_of
from accounts.shown import last_shown
from api.idempotency import forget_answers_to
from api.serializers import ApiSerializer
from api.views import ApiView
from pool.people.access import own_substitute
from pool.people.domain.forgetting import forget_myself
from regions.roles import Action


class FateSerializer(ApiSerializer):
    name = serializers.CharField(help_text="Naam voor een programma.")
    title = serializers.CharField()
    rows = serializers.IntegerField(help_text="Hoeveel regels we hiervan bewaren.")
    goes = serializers.CharField(help_text="Wat meteen weggaat; leeg is niets.")
    stays = serializers.CharField(help_text="Wat blijft en waarom; leeg is niets.")
    kept_until = serializers.DateField(
        allow_null=True, help_text="Tot en met welke dag; leeg als niets met je naam blijft."
    )


class ForgettingSerializer(ApiSerializer):
    hindrances = serializers.ListField(
        child=serializers.CharField(), help_text="Wat eerst moet; leeg als het nu kan."
    )
    fates = FateSerializer(many=True)


class ForgettingBody(ApiSerializer):
    confirmed = serializers.BooleanField(help_text="Altijd waar: dit is niet terug te draaien.")

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if not attrs["confirmed"]:
            raise serializers.ValidationError({"confirmed": ["Bevestig dat je dit wilt."]})
        return attrs


class ForgettingView(ApiView):
    action = Action.FORGET_MYSELF

    @extend_schema(
        summary="Wat weggaat en wat blijft als ik voorgoed wegga", responses=ForgettingSerializer
    )
    def get(self, _request: Request) -> Response:
        own = own_substitute(actor=self.actor, action=Action.FORGET_MYSELF)
        assert own.user_id is not None  # noqa: S101  reason: found by it; this tells the type
        hindrances = hindrances_of(own.user_id, now=self.now)
        return _answer(
            fates_of(own.user_id, today=timezone.localdate(self.now)), hindrances=hindrances
        )

    @extend_schema(
        summary="Mijn gegevens verwijderen en mijn account sluiten",
        request=ForgettingBody,
        responses={201: ForgettingSerializer},
    )
    def post(self, request: Request) -> Response:
        self.body(ForgettingBody)
        person = self.actor.user_id
        session = request._request  # noqa: SLF001  reason: documented way to Django's own request
        fates = forget_myself(actor=self.actor, shown_at=last_shown(session), now=self.now)
        if person is not None:
            forget_answers_to(person)
        # The session itself is gone; without this the answer would try to write it back.
        logout(session)
        return _answer(fates, hindrances=[], status=201)


def _answer(fates: list[Fate], *, hindrances: list[str], status: int = 200) -> Response:
    shown: dict[str, Any] = {"hindrances": hindrances, "fates": fates}
    return Response(ForgettingSerializer(shown).data, status=status)
