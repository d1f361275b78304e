"""Regions: the networks of schools a person belongs to."""

from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer
from api.views import ApiView
from regions.access import regions_visible_to
from regions.enums import RegionStatus
from regions.errors import NotFound
from regions.models import Region
from regions.queries import with_counts
from regions.roles import Action


class RegionCountsSerializer(ApiSerializer):
    school_locations = serializers.IntegerField()
    boards = serializers.IntegerField()


class RegionSerializer(ApiSerializer):
    id = serializers.IntegerField()
    code = serializers.CharField()
    name = serializers.CharField()
    status = serializers.ChoiceField(choices=RegionStatus.choices)
    counts = RegionCountsSerializer()

    def to_representation(self, instance: Any) -> dict[str, Any]:
        instance.counts = {
            "school_locations": instance.location_count,
            "boards": instance.board_count,
        }
        return dict(super().to_representation(instance))


class RegionListView(ApiView):
    action = Action.VIEW_REGIONS

    @extend_schema(
        summary="Mijn regio's", parameters=[PageQuery], responses=page_of(RegionSerializer)
    )
    def get(self, _request: Request) -> Response:
        query = self.query(PageQuery)
        rows = with_counts(regions_visible_to(self.actor), today=timezone.localdate(self.now))
        return answer_page(view=self, rows=rows, serializer=RegionSerializer, query=query)


class RegionView(ApiView):
    action = Action.VIEW_REGIONS

    @extend_schema(summary="Eén regio", responses=RegionSerializer)
    def get(self, _request: Request, region_id: int) -> Response:
        mine = regions_visible_to(self.actor).filter(pk=region_id)
        region: Region | None = with_counts(mine, today=timezone.localdate(self.now)).first()
        if region is None:
            raise NotFound
        return Response(RegionSerializer(region).data)
