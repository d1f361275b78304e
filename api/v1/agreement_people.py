"""The people of a region to choose an owner and a reviewer from."""

from collections.abc import Sequence
from itertools import groupby
from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from accounts.models import User
from api.serializers import ApiSerializer, IdField
from api.views import ApiView
from regions.access import get_region
from regions.agreements.access import people_to_involve
from regions.enums import Role
from regions.models import Membership
from regions.roles import ROLE_ACTIONS, Action


class AgreementPersonSerializer(ApiSerializer):
    """Somebody who can own an agreement, and perhaps review one."""

    id = serializers.IntegerField()
    name = serializers.CharField()
    roles = serializers.ListField(child=serializers.ChoiceField(choices=Role.choices))
    may_review = serializers.BooleanField()


class AgreementPersonListSerializer(ApiSerializer):
    results = AgreementPersonSerializer(many=True)


class AgreementPeopleQuery(ApiSerializer):
    region = IdField()


class AgreementPeopleView(ApiView):
    action = Action.EDIT_AGREEMENTS

    @extend_schema(
        summary="Wie een afspraak van een regio kan trekken of beoordelen",
        parameters=[AgreementPeopleQuery],
        responses=AgreementPersonListSerializer,
    )
    def get(self, _request: Request) -> Response:
        region = get_region(
            actor=self.actor,
            action=self.action,
            region_id=self.query(AgreementPeopleQuery)["region"],
        )
        held = groupby(people_to_involve(region=region), key=lambda one: one.user)
        people = [_person(user, list(rows)) for user, rows in held]
        return Response(AgreementPersonListSerializer({"results": people}).data)


def _person(user: User, held: Sequence[Membership]) -> dict[str, Any]:
    roles = list(dict.fromkeys(Role(one.role) for one in held))
    reviews = any(Action.REVIEW_AGREEMENTS in ROLE_ACTIONS[role] for role in roles)
    return {"id": user.pk, "name": user.name, "roles": roles, "may_review": reviews}
