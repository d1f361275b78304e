"""What the platform holds of the signed-in person, to read and to take along."""

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.models import User
from accounts.personal_data import everything_held_of
from api.serializers import ApiSerializer, MomentField
from api.views import ApiView
from regions.roles import Action


class HeldSerializer(ApiSerializer):
    name = serializers.CharField(help_text="Naam voor een programma.")
    title = serializers.CharField()
    kept = serializers.CharField(help_text="Waarom we dit bewaren en tot wanneer.")
    rows = serializers.ListField(
        child=serializers.DictField(child=serializers.CharField()),
        help_text="Per regel een Nederlands woord met wat we weten.",
    )


class PersonalDataSerializer(ApiSerializer):
    made_at = MomentField()
    holdings = HeldSerializer(many=True)


class PersonalDataView(ApiView):
    action = Action.VIEW_OWN_PROFILE

    @extend_schema(summary="Alles wat we van jou bewaren", responses=PersonalDataSerializer)
    def get(self, request: Request) -> Response:
        assert isinstance(request.user, User)  # noqa: S101  reason: signed in; this tells the type
        held = everything_held_of(request.user.pk)
        return Response(PersonalDataSerializer({"made_at": self.now, "holdings": held}).data)
