"""The lists of a school: whom it asks first, and silently never."""

from collections.abc import Iterable
from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, IdField, PersonRefSerializer, RefSerializer
from api.views import ApiView
from pool.people.domain.school_lists import set_school_lists
from pool.people.enums import SchoolListKind, SubstituteCategory
from pool.people.models import SchoolListEntry
from pool.people.queries import admitted_at, school_lists_of
from regions.access import get_location
from regions.roles import Action

MOST_ON_A_LIST = 100
FEWEST_LETTERS = 2


class AdmittedQuery(PageQuery):
    # Without a word this would be the whole pool by name.
    q = serializers.CharField(
        min_length=FEWEST_LETTERS, max_length=80, help_text="Een deel van de naam."
    )


class AdmittedSubstituteSerializer(PersonRefSerializer):
    """What a school needs to know whom it means, and no more."""

    category = serializers.ChoiceField(choices=SubstituteCategory.choices)


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
    def get(self, _request: Request, location_id: int) -> Response:
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


class AdmittedSubstitutesView(ApiView):
    action = Action.EDIT_SCHOOL_LISTS

    @extend_schema(
        summary="Zoeken in wie het bestuur van de school toeliet",
        parameters=[AdmittedQuery],
        responses=page_of(AdmittedSubstituteSerializer),
    )
    def get(self, _request: Request, location_id: int) -> Response:
        query = self.query(AdmittedQuery)
        location = get_location(
            actor=self.actor, action=Action.EDIT_SCHOOL_LISTS, location_id=location_id
        )
        return answer_page(
            view=self,
            rows=admitted_at(location, text=query["q"]),
            serializer=AdmittedSubstituteSerializer,
            query=query,
        )


def _lists(entries: Iterable[SchoolListEntry]) -> dict[str, list[dict[str, Any]]]:
    lists: dict[str, list[dict[str, Any]]] = {kind: [] for kind in SchoolListKind.values}
    for entry in entries:
        person = {"id": entry.substitute_id, "name": entry.substitute.full_name}
        lists[entry.kind].append({"substitute": person, "rank": entry.rank})
    return lists
