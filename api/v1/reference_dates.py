"""Reference dates: the list, one with its definitions, planning one, and giving it more time."""

from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import serializers, status
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, IdField
from api.v1.shortage_shapes import (
    ReferenceDateDetailSerializer,
    ReferenceDateSerializer,
    day_context,
)
from api.views import ApiView
from pool.shortage.access import dates_visible_to, get_reference_date
from pool.shortage.domain.dates import DateDraft, extend_reference_date, plan_reference_date
from pool.shortage.enums import StaffFunction
from pool.shortage.models import ReferenceDate
from regions.roles import Action


class ReferenceDateBody(ApiSerializer):
    region = IdField(
        required=False,
        help_text="Zonder dit: je eigen regio; voor de Realisatie-eenheid het hele land.",
    )
    date = serializers.DateField()
    opens_date = serializers.DateField()
    closes_date = serializers.DateField()
    board_functions = serializers.ListField(
        child=serializers.ChoiceField(choices=StaffFunction.choices),
        required=False,
        max_length=len(StaffFunction),
        help_text="Zonder dit: zoals de definities zeggen.",
    )


class ExtensionBody(ApiSerializer):
    closes_date = serializers.DateField()


class ReferenceDateListView(ApiView):
    actions = {"GET": Action.VIEW_REFERENCE_DATES, "POST": Action.KEEP_REFERENCE_DATES}

    @extend_schema(
        summary="Peildata, de nieuwste eerst",
        parameters=[PageQuery],
        responses=page_of(ReferenceDateSerializer),
    )
    def get(self, _request: Request) -> Response:
        return answer_page(
            view=self,
            rows=dates_visible_to(self.actor).select_related("region"),
            serializer=ReferenceDateSerializer,
            query=self.query(PageQuery),
            context=day_context(self.now),
        )

    @extend_schema(
        summary="Plan een peildatum",
        request=ReferenceDateBody,
        responses={201: ReferenceDateSerializer},
    )
    def post(self, _request: Request) -> Response:
        body = self.body(ReferenceDateBody)
        draft = DateDraft(
            day=body["date"],
            opens_date=body["opens_date"],
            closes_date=body["closes_date"],
            region_id=body.get("region"),
            board_functions=_functions(body),
        )
        planned = plan_reference_date(actor=self.actor, draft=draft, now=self.now)
        return Response(
            ReferenceDateSerializer(planned, context=day_context(self.now)).data,
            status=status.HTTP_201_CREATED,
        )


class ReferenceDateView(ApiView):
    action = Action.VIEW_REFERENCE_DATES

    @extend_schema(
        summary="Eén peildatum, met wat de woorden betekenen",
        responses=ReferenceDateDetailSerializer,
    )
    def get(self, _request: Request, date_id: int) -> Response:
        found = get_reference_date(
            actor=self.actor, action=Action.VIEW_REFERENCE_DATES, date_id=date_id
        )
        return Response(ReferenceDateDetailSerializer(found, context=day_context(self.now)).data)


class ReferenceDateExtensionView(ApiView):
    action = Action.KEEP_REFERENCE_DATES

    @extend_schema(
        summary="Geef meer tijd om in te vullen",
        request=ExtensionBody,
        responses=ReferenceDateSerializer,
    )
    def post(self, _request: Request, date_id: int) -> Response:
        found: ReferenceDate = extend_reference_date(
            actor=self.actor,
            date_id=date_id,
            closes_date=self.body(ExtensionBody)["closes_date"],
            now=self.now,
        )
        return Response(ReferenceDateSerializer(found, context=day_context(self.now)).data)


def _functions(body: dict[str, Any]) -> list[StaffFunction] | None:
    if "board_functions" not in body:
        return None
    return [StaffFunction(one) for one in dict.fromkeys(body["board_functions"])]
