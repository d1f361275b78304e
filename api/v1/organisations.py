"""Organisations: the boards, training institutes and partners of a region."""

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, IdField
from api.views import ApiView
from regions.access import organisations_visible_to
from regions.enums import OrganisationKind
from regions.queries import search_organisations
from regions.roles import Action


class OrganisationQuery(PageQuery):
    kind = serializers.ChoiceField(choices=OrganisationKind.choices, required=False)
    region = IdField(required=False, help_text="Alleen deelnemers van deze regio.")
    q = serializers.CharField(
        required=False, allow_blank=True, max_length=80, help_text="Naam, plaats of nummer."
    )


class OrganisationSerializer(ApiSerializer):
    id = serializers.IntegerField()
    kind = serializers.ChoiceField(choices=OrganisationKind.choices)
    board_number = serializers.CharField(allow_null=True)
    name = serializers.CharField()
    place = serializers.CharField()


class OrganisationListView(ApiView):
    action = Action.VIEW_ORGANISATIONS

    @extend_schema(
        summary="Schoolbesturen, opleidingen en partners",
        parameters=[OrganisationQuery],
        responses=page_of(OrganisationSerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(OrganisationQuery)
        rows = search_organisations(
            organisations_visible_to(self.actor),
            kind=query.get("kind", ""),
            region_id=query.get("region"),
            text=query.get("q", ""),
        )
        return answer_page(view=self, rows=rows, serializer=OrganisationSerializer, query=query)
