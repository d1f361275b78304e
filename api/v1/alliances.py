"""Alliances: the wider bonds of institutes and regions."""

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers, status
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, IdField
from api.v1.region_shapes import AllianceSerializer
from api.views import ApiView
from regions.access import alliances_visible_to
from regions.domain.alliances import join_alliance, leave_alliance, make_alliance
from regions.models import Alliance
from regions.queries import for_alliances
from regions.roles import Action


class AllianceBody(ApiSerializer):
    name = serializers.CharField(max_length=160)
    regions = serializers.ListField(child=IdField(), min_length=1, max_length=100)
    institutes = serializers.ListField(child=IdField(), max_length=100, default=list)
    from_date = serializers.DateField(required=False, help_text="Zonder dit vanaf vandaag.")


class AllianceJoiningBody(ApiSerializer):
    region = IdField(help_text="De regio die meedoet.")


class AllianceLeavingBody(ApiSerializer):
    region = IdField(help_text="De regio die eruit stapt.")
    reason = serializers.CharField(max_length=400)


class AllianceListView(ApiView):
    action = Action.KEEP_ALLIANCES

    @extend_schema(
        summary="Allianties die lopen, van het hele land",
        parameters=[PageQuery],
        responses=page_of(AllianceSerializer),
    )
    def get(self, _request: Request) -> Response:
        running = alliances_visible_to(self.actor, today=timezone.localdate(self.now))
        return answer_page(
            view=self,
            rows=for_alliances(running),
            serializer=AllianceSerializer,
            query=self.query(PageQuery),
        )

    @extend_schema(
        summary="Een alliantie van opleidingen en regio's",
        request=AllianceBody,
        responses={201: AllianceSerializer},
    )
    def post(self, _request: Request) -> Response:
        body = self.body(AllianceBody)
        made = make_alliance(
            actor=self.actor,
            name=body["name"],
            region_ids=body["regions"],
            institute_ids=body["institutes"],
            from_date=body.get("from_date", timezone.localdate(self.now)),
            now=self.now,
        )
        return _answer(made, status=status.HTTP_201_CREATED)


class AllianceJoiningView(ApiView):
    action = Action.KEEP_ALLIANCES

    @extend_schema(
        summary="Een regio doet mee aan een alliantie",
        request=AllianceJoiningBody,
        responses=AllianceSerializer,
    )
    def post(self, _request: Request, alliance_id: int) -> Response:
        region_id = self.body(AllianceJoiningBody)["region"]
        return _answer(
            join_alliance(
                actor=self.actor, alliance_id=alliance_id, region_id=region_id, now=self.now
            )
        )


class AllianceLeavingView(ApiView):
    action = Action.KEEP_ALLIANCES

    @extend_schema(
        summary="Een regio stapt uit een alliantie; met de laatste regio houdt die op",
        request=AllianceLeavingBody,
        responses=AllianceSerializer,
    )
    def post(self, _request: Request, alliance_id: int) -> Response:
        body = self.body(AllianceLeavingBody)
        return _answer(
            leave_alliance(
                actor=self.actor,
                alliance_id=alliance_id,
                region_id=body["region"],
                reason=body["reason"],
                now=self.now,
            )
        )


def _answer(alliance: Alliance, *, status: int = status.HTTP_200_OK) -> Response:
    row = for_alliances(Alliance.objects.filter(pk=alliance.pk)).get()
    return Response(AllianceSerializer(row).data, status=status)
