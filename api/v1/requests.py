"""Requests: asking for a substitute, and following what happens."""

from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import IdField
from api.v1.request_bodies import RequestBody, draft_of
from api.v1.request_shapes import RequestRowSerializer, RequestSerializer
from api.version import API_ROOT
from api.views import ApiView
from pool.requests.access import requests_visible_to
from pool.requests.domain.openings import open_request, record_solved_request
from pool.requests.enums import Outcome, RequestStatus
from pool.requests.models import SubstitutionRequest
from pool.requests.queries import for_rows, requests_on
from regions.access import get_location
from regions.errors import NotFound
from regions.roles import Action


class RequestQuery(PageQuery):
    date = serializers.DateField(required=False, help_text="Met werk op deze dag.")
    from_date = serializers.DateField(required=False, help_text="Met werk vanaf deze dag.")
    until_date = serializers.DateField(required=False, help_text="Met werk tot en met deze dag.")
    status = serializers.ChoiceField(choices=RequestStatus.choices, required=False)
    school_location = IdField(required=False)
    board = IdField(required=False)

    wire_names = {"from_date": "from", "until_date": "until"}


class RequestListView(ApiView):
    actions = {"GET": Action.VIEW_REQUESTS, "POST": Action.OPEN_REQUEST}
    rates = {"POST": "requests"}

    @extend_schema(
        summary="Aanvragen", parameters=[RequestQuery], responses=page_of(RequestRowSerializer)
    )
    def get(self, _request: Request) -> Response:
        query = self.query(RequestQuery)
        rows = for_rows(_narrowed(requests_visible_to(self.actor), query))
        return answer_page(view=self, rows=rows, serializer=RequestRowSerializer, query=query)

    @extend_schema(
        summary="Een invaller vragen, of vastleggen dat de school het zelf oploste",
        request=RequestBody,
        responses={201: RequestSerializer},
    )
    def post(self, _request: Request) -> Response:
        body = self.body(RequestBody)
        location = get_location(
            actor=self.actor, action=Action.OPEN_REQUEST, location_id=body["school_location"]
        )
        draft = draft_of(body, location=location)
        outcome = body.get("solved_internally")
        made = (
            record_solved_request(
                actor=self.actor, draft=draft, outcome=Outcome(outcome), now=self.now
            )
            if outcome
            else open_request(actor=self.actor, draft=draft, now=self.now)
        )
        response = answer_request(self, made.pk, status=201)
        response.headers["Location"] = f"{API_ROOT}/requests/{made.pk}"
        return response


class RequestView(ApiView):
    action = Action.VIEW_REQUESTS

    @extend_schema(summary="Eén aanvraag", responses=RequestSerializer)
    def get(self, _request: Request, request_id: int) -> Response:
        return answer_request(self, request_id)


def answer_request(view: ApiView, request_id: int, *, status: int = 200) -> Response:
    """Answer the whole request as this actor sees it now."""
    found = for_rows(requests_visible_to(view.actor).filter(pk=request_id)).first()
    if found is None:
        raise NotFound
    context = {"actor": view.actor, "now": view.now}
    return Response(RequestSerializer(found, context=context).data, status=status)


def _narrowed(
    rows: QuerySet[SubstitutionRequest], query: dict[str, Any]
) -> QuerySet[SubstitutionRequest]:
    rows = requests_on(rows, from_date=query.get("date"), until_date=query.get("date"))
    rows = requests_on(rows, from_date=query.get("from_date"), until_date=query.get("until_date"))
    if "status" in query:
        rows = rows.filter(status=query["status"])
    if "school_location" in query:
        rows = rows.filter(location=query["school_location"])
    if "board" in query:
        rows = rows.filter(location__board=query["board"])
    return rows
