"""The lists of a school: whom it asks first, and silently never."""

from collections.abc import Iterable
from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.serializers import ApiSerializer, IdField, RefSerializer
from api.views import ApiView
from pool.people.domain.school_lists import set_school_lists
from pool.people.enums import SchoolListKind
from pool.people.models import SchoolListEntry
from pool.people.queries import school_lists_of
from regions.access import get_location
from regions.roles import Action

MOST_ON_A_LIST = 100


class PreferredSerializer(ApiSerializer):
    substitute = RefSerializer()
    rank = serializers.IntegerField()


class BlockedSerializer(ApiSerializer):
    substitute = RefSerializer()


class SubstituteListsSerializer(ApiSerializer):
    preferred = PreferredSerializer(many=True)
    blocked = BlockedSerializer(many=True)


class SubstituteListsBody(ApiSerializer):
    preferred = serializers.ListField(
        child=IdField(), max_length=MOST_ON_A_LIST, help_text="In volgorde van voorkeur."
    )
    blocked = serializers.ListField(child=IdField(), max_length=MOST_ON_A_LIST)


class SubstituteListsView(ApiView):
    action = Action.EDIT_SCHOOL_LISTS

    @extend_schema(
        summary="Wie de school eerst vraagt en wie niet", responses=SubstituteListsSerializer
    )
    def get(self, request: Request, location_id: int) -> Response:  # noqa: ARG002  reason: idem
        location = get_location(
            actor=self.actor, action=Action.EDIT_SCHOOL_LISTS, location_id=location_id
        )
        return Response(SubstituteListsSerializer(_lists(school_lists_of(location.pk))).data)

    @extend_schema(
        summary="Beide lijsten vervangen",
        request=SubstituteListsBody,
        responses=SubstituteListsSerializer,
    )
    def put(self, request: Request, location_id: int) -> Response:
        body = self.body(SubstituteListsBody)
        set_school_lists(
            actor=self.actor,
            location_id=location_id,
            preferred_ids=body["preferred"],
            blocked_ids=body["blocked"],
            now=self.now,
        )
        return self.get(request, location_id)


def _lists(entries: Iterable[SchoolListEntry]) -> dict[str, list[dict[str, Any]]]:
    lists: dict[str, list[dict[str, Any]]] = {kind: [] for kind in SchoolListKind.values}
    for entry in entries:
        person = {"id": entry.substitute_id, "name": entry.substitute.full_name}
        lists[entry.kind].append({"substitute": person, "rank": entry.rank})
    return lists
