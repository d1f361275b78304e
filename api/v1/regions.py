"""Regions: the networks of schools a person belongs to, and the page of one with its history."""

from django.db.models import QuerySet
from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer
from api.v1.region_shapes import (
    RegionDetailSerializer,
    RegionEventSerializer,
    RegionSerializer,
    Shown,
)
from api.views import ApiView
from regions.access import get_region, regions_visible_to
from regions.domain.region_facts import RegionEdit, edit_region
from regions.enums import HouseColour, LegalForm, RegionSubject, Sector
from regions.errors import NotFound
from regions.models import Region, RegionEvent
from regions.moves import CLOSED
from regions.pages import for_region_rows, page_of_region, steps_of
from regions.roles import Action


class RegionEditBody(ApiSerializer):
    sectors = serializers.ListField(
        child=serializers.ChoiceField(choices=Sector.choices), required=False
    )
    legal_form = serializers.ChoiceField(choices=LegalForm.choices, required=False)
    house_colour = serializers.ChoiceField(choices=HouseColour.choices, required=False)


class RegionHistoryQuery(PageQuery):
    subject = serializers.ChoiceField(choices=RegionSubject.choices, required=False)


class RegionListView(ApiView):
    action = Action.VIEW_REGIONS

    @extend_schema(
        summary="Mijn regio's", parameters=[PageQuery], responses=page_of(RegionSerializer)
    )
    def get(self, _request: Request) -> Response:
        query = self.query(PageQuery)
        today = timezone.localdate(self.now)
        rows = for_region_rows(regions_visible_to(self.actor), today=today)
        return answer_page(view=self, rows=rows, serializer=RegionSerializer, query=query)


class RegionView(ApiView):
    actions = {"GET": Action.VIEW_REGIONS, "PATCH": Action.KEEP_REGION}

    @extend_schema(summary="Eén regio, met alles eraan", responses=RegionDetailSerializer)
    def get(self, _request: Request, region_id: int) -> Response:
        return answer_region(self, region_id)

    @extend_schema(
        summary="Sectoren, rechtsvorm en huiskleur aanpassen",
        request=RegionEditBody,
        responses=RegionDetailSerializer,
    )
    def patch(self, _request: Request, region_id: int) -> Response:
        body = self.body(RegionEditBody)
        sectors = body.get("sectors")
        edit = RegionEdit(
            sectors=None if sectors is None else tuple(Sector(one) for one in sectors),
            legal_form=LegalForm(body["legal_form"]) if "legal_form" in body else None,
            house_colour=HouseColour(body["house_colour"]) if "house_colour" in body else None,
        )
        edit_region(actor=self.actor, region_id=region_id, edit=edit, now=self.now)
        return answer_region(self, region_id)


class RegionHistoryView(ApiView):
    action = Action.VIEW_REGION_WORK

    @extend_schema(
        summary="Wat er over een regio is besloten",
        parameters=[RegionHistoryQuery],
        responses=page_of(RegionEventSerializer),
    )
    def get(self, _request: Request, region_id: int) -> Response:
        query = self.query(RegionHistoryQuery)
        region = get_region(actor=self.actor, action=Action.VIEW_REGION_WORK, region_id=region_id)
        rows: QuerySet[RegionEvent] = region.events.select_related("actor").order_by("-at", "-pk")
        if subject := query.get("subject"):
            rows = rows.filter(subject=subject)
        return answer_page(view=self, rows=rows, serializer=RegionEventSerializer, query=query)


def answer_region(view: ApiView, region_id: int, *, status: int = 200) -> Response:
    """Answer the page of a region as this person reads it."""
    actor, today = view.actor, timezone.localdate(view.now)
    mine = regions_visible_to(actor).filter(pk=region_id)
    region = for_region_rows(mine, today=today).first()
    if region is None:
        raise NotFound

    def may(action: Action) -> bool:
        return actor.is_nationwide(action) or region_id in actor.regions_for(action)

    is_open = region.status not in CLOSED
    may_keep, may_decide = (
        is_open and may(one) for one in (Action.KEEP_REGION, Action.DECIDE_REGION)
    )
    shown = Shown(
        page=page_of_region(region, today=today),
        reads_work=_reads_work(view, region),
        steps=steps_of(region, today=today, now=view.now) if may_keep or may_decide else [],
        may_keep=may_keep,
        may_decide=may_decide,
    )
    setattr(region, "shown", shown)  # noqa: B010  reason: the row carries what is shown of it
    return Response(RegionDetailSerializer(region).data, status=status)


def _reads_work(view: ApiView, region: Region) -> bool:
    """Whether a role here, or in the region that this one went up in, reads more than a partner does."""
    reach = regions_visible_to(view.actor, Action.VIEW_REGION_WORK)
    return reach.filter(pk=region.pk).exists()
