"""Alliances: the wider bonds of institutes and regions."""

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.serializers import ApiSerializer, IdField
from api.v1.region_shapes import AllianceSerializer
from api.views import ApiView
from regions.domain.alliances import make_alliance
from regions.roles import Action


class AllianceBody(ApiSerializer):
    name = serializers.CharField(max_length=160)
    regions = serializers.ListField(child=IdField(), min_length=1, max_length=100)
    institutes = serializers.ListField(child=IdField(), max_length=100, default=list)
    from_date = serializers.DateField(required=False, help_text="Zonder dit vanaf vandaag.")


class AllianceListView(ApiView):
    action = Action.DECIDE_REGION

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
        shape = {
            "id": made.pk,
            "name": made.name,
            "from_date": made.from_date,
            "regions": made.regions.order_by("name", "pk"),
            "institutes": made.institutes.order_by("name", "pk"),
        }
        return Response(AllianceSerializer(shape).data, status=201)
