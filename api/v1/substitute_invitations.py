"""Inviting substitutes: one by one, or everybody of the pool who cannot sign in yet."""

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.serializers import ApiSerializer, IdField
from api.views import ApiView
from pool.people.domain.invitations import invite_pool, invite_substitute
from regions.roles import Action


class PoolInvitationBody(ApiSerializer):
    region = IdField()


class PoolInvitationSerializer(ApiSerializer):
    """By pool number: who was invited, and whose row has to be mended first."""

    invited = serializers.ListField(child=serializers.CharField())
    without_email = serializers.ListField(child=serializers.CharField())
    shared_email = serializers.ListField(child=serializers.CharField())
    account_taken = serializers.ListField(child=serializers.CharField())


class SubstituteInvitationSerializer(ApiSerializer):
    id = serializers.IntegerField()
    has_account = serializers.BooleanField()


class PoolInvitationView(ApiView):
    action = Action.EDIT_SUBSTITUTES
    rates = {"POST": "invitations"}

    @extend_schema(
        summary="Iedereen uitnodigen die nog niet kan inloggen",
        request=PoolInvitationBody,
        responses=PoolInvitationSerializer,
    )
    def post(self, _request: Request) -> Response:
        region_id = self.body(PoolInvitationBody)["region"]
        result = invite_pool(actor=self.actor, region_id=region_id, now=self.now)
        return Response(PoolInvitationSerializer(result).data)


class SubstituteInvitationView(ApiView):
    action = Action.EDIT_SUBSTITUTES
    rates = {"POST": "invitations"}

    @extend_schema(
        summary="Een invaller uitnodigen", request=None, responses=SubstituteInvitationSerializer
    )
    def post(self, _request: Request, substitute_id: int) -> Response:
        invited = invite_substitute(actor=self.actor, substitute_id=substitute_id, now=self.now)
        shape = SubstituteInvitationSerializer(
            {"id": invited.pk, "has_account": invited.user_id is not None}
        )
        return Response(shape.data)
