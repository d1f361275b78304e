"""What changes a region: its status, who takes part, its area, its numbers, and schools in two regions."""

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.serializers import ApiSerializer, IdField
from api.v1.region_shapes import RegionDetailSerializer
from api.v1.regions import answer_region
from api.views import ApiView
from regions.domain.areas import AreaChange, change_area
from regions.domain.region_facts import StatedFigure, state_figure
from regions.domain.region_status import StatusMove, ask_status, decide_status, refuse_status
from regions.domain.second_places import add_second_place, end_second_place
from regions.enums import STATED_MEASURES, RegionStatus, SizeMeasure
from regions.roles import Action

STATED = [(measure.value, measure.label) for measure in STATED_MEASURES]


class StatusMoveBody(ApiSerializer):
    to_status = serializers.ChoiceField(choices=RegionStatus.choices)
    reason = serializers.CharField(max_length=400)
    on_date = serializers.DateField(required=False, help_text="Vanaf wanneer; zonder dit vandaag.")
    condition = serializers.CharField(
        required=False,
        allow_blank=True,
        max_length=400,
        help_text="Bij voorlopig: wat er nog moet gebeuren.",
    )
    successor = IdField(required=False, help_text="Bij samengevoegd: de regio waarin zij opgaat.")


class StatusRequestBody(ApiSerializer):
    to_status = serializers.ChoiceField(choices=RegionStatus.choices)
    reason = serializers.CharField(max_length=400)


class StatusRefusalBody(ApiSerializer):
    reason = serializers.CharField(max_length=400)


class AreaBody(ApiSerializer):
    municipalities = serializers.ListField(
        child=serializers.RegexField(
            r"^\d{4}$", error_messages={"invalid": "De code van een gemeente heeft vier cijfers."}
        ),
        max_length=400,
        help_text="Het hele gebied: codes van gemeenten.",
    )
    overlap_reason = serializers.CharField(
        required=False,
        allow_blank=True,
        max_length=400,
        help_text="Waarom een andere regio een gemeente ook heeft.",
    )


class FigureBody(ApiSerializer):
    measure = serializers.ChoiceField(choices=STATED)
    count = serializers.IntegerField(min_value=0, max_value=10_000_000)
    counted_date = serializers.DateField()
    source: Any = serializers.CharField(max_length=120)


class SecondPlaceBody(ApiSerializer):
    school_location = IdField()
    reason = serializers.CharField(max_length=400)


class RegionStatusMoveView(ApiView):
    action = Action.DECIDE_REGION

    @extend_schema(
        summary="De status van een regio veranderen",
        request=StatusMoveBody,
        responses={201: RegionDetailSerializer},
    )
    def post(self, _request: Request, region_id: int) -> Response:
        body = self.body(StatusMoveBody)
        move = StatusMove(
            to_status=RegionStatus(body["to_status"]),
            reason=body["reason"],
            on_date=body.get("on_date"),
            condition=body.get("condition", ""),
            successor_id=body.get("successor"),
        )
        decide_status(actor=self.actor, region_id=region_id, move=move, now=self.now)
        return answer_region(self, region_id, status=201)


class RegionStatusRequestView(ApiView):
    action = Action.KEEP_REGION

    @extend_schema(
        summary="Een andere status vragen",
        request=StatusRequestBody,
        responses={201: RegionDetailSerializer},
    )
    def post(self, _request: Request, region_id: int) -> Response:
        body = self.body(StatusRequestBody)
        ask_status(
            actor=self.actor,
            region_id=region_id,
            to_status=RegionStatus(body["to_status"]),
            reason=body["reason"],
            now=self.now,
        )
        return answer_region(self, region_id, status=201)


class RegionStatusRefusalView(ApiView):
    action = Action.DECIDE_REGION

    @extend_schema(
        summary="Een vraag om een andere status afwijzen",
        request=StatusRefusalBody,
        responses=RegionDetailSerializer,
    )
    def post(self, _request: Request, region_id: int) -> Response:
        body = self.body(StatusRefusalBody)
        refuse_status(actor=self.actor, region_id=region_id, now=self.now, **body)
        return answer_region(self, region_id)


class RegionAreaView(ApiView):
    action = Action.KEEP_REGION

    @extend_schema(
        summary="Het gebied aanpassen", request=AreaBody, responses=RegionDetailSerializer
    )
    def put(self, _request: Request, region_id: int) -> Response:
        body = self.body(AreaBody)
        change = AreaChange(
            codes=tuple(body["municipalities"]), overlap_reason=body.get("overlap_reason", "")
        )
        change_area(actor=self.actor, region_id=region_id, change=change, now=self.now)
        return answer_region(self, region_id)


class RegionFigureView(ApiView):
    action = Action.KEEP_REGION

    @extend_schema(
        summary="Een aantal opgeven", request=FigureBody, responses={201: RegionDetailSerializer}
    )
    def post(self, _request: Request, region_id: int) -> Response:
        body: dict[str, Any] = self.body(FigureBody)
        figure = StatedFigure(**body | {"measure": SizeMeasure(body["measure"])})
        state_figure(actor=self.actor, region_id=region_id, figure=figure, now=self.now)
        return answer_region(self, region_id, status=201)


class SecondPlaceListView(ApiView):
    action = Action.DECIDE_REGION

    @extend_schema(
        summary="Een vestiging ook in deze landelijke regio",
        request=SecondPlaceBody,
        responses={201: RegionDetailSerializer},
    )
    def post(self, _request: Request, region_id: int) -> Response:
        body = self.body(SecondPlaceBody)
        add_second_place(
            actor=self.actor,
            region_id=region_id,
            location_id=body["school_location"],
            reason=body["reason"],
            now=self.now,
        )
        return answer_region(self, region_id, status=201)


class SecondPlaceEndingView(ApiView):
    action = Action.DECIDE_REGION

    @extend_schema(
        summary="Een vestiging niet meer in de tweede regio",
        request=None,
        responses=RegionDetailSerializer,
    )
    def post(self, _request: Request, region_id: int, place_id: int) -> Response:
        end_second_place(actor=self.actor, region_id=region_id, place_id=place_id, now=self.now)
        return answer_region(self, region_id)
