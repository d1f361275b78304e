"""Assignments: who comes, seen by both sides; calling off; and the planner who assigns by hand."""

from datetime import date
from http import HTTPStatus

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, IdField
from api.v1.assignment_shapes import AssignmentCardSerializer
from api.version import API_ROOT
from api.views import ApiView
from pool.requests.access import assignments_visible_to, get_assignment
from pool.requests.assignment_queries import (
    card_of,
    for_cards,
    over_before,
    stayed,
    without_undone,
)
from pool.requests.domain.assignments import (
    CANCELLATION_REASONS,
    assign_by_hand,
    cancel_assignment,
)
from pool.requests.enums import AssignmentStatus
from pool.requests.models import Assignment
from regions.actors import Actor
from regions.roles import Action


class AssignmentQuery(PageQuery):
    from_date = serializers.DateField(required=False, help_text="Met werk vanaf deze dag.")
    until_date = serializers.DateField(required=False, help_text="Met werk tot en met deze dag.")
    ended_before = serializers.DateField(
        required=False,
        help_text="Alleen als al het werk voor deze dag was; dan staat het laatste vooraan.",
    )
    status = serializers.ChoiceField(choices=AssignmentStatus.choices, required=False)
    school_location = IdField(required=False, help_text="Alleen bij deze school.")

    wire_names = {"from_date": "from", "until_date": "until"}


class AssignmentBody(ApiSerializer):
    substitute = IdField()
    period_ids = serializers.ListField(child=IdField(), max_length=60, default=list)
    override_reason = serializers.CharField(max_length=200, allow_blank=True, default="")


class CallingOffBody(ApiSerializer):
    period_ids = serializers.ListField(
        child=IdField(),
        max_length=300,
        default=list,
        help_text="Alleen deze dagdelen; leeg of weggelaten is alles wat nog komt. De rest blijft afgesproken.",
    )
    reason = serializers.ChoiceField(
        choices=list(CANCELLATION_REASONS.items()), required=False, allow_blank=True
    )


class AssignmentListView(ApiView):
    action = Action.VIEW_ASSIGNMENTS

    @extend_schema(
        summary="Invalbeurten",
        parameters=[AssignmentQuery],
        responses=page_of(AssignmentCardSerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(AssignmentQuery)
        rows = _between(
            assignments_visible_to(self.actor), query.get("from_date"), query.get("until_date")
        )
        rows = without_undone(rows)
        if "status" in query:
            rows = rows.filter(status=query["status"])
        if "school_location" in query:
            rows = rows.filter(request__location=query["school_location"])
        rows = for_cards(rows)
        if "ended_before" in query:
            rows = over_before(query["ended_before"], rows)
        return answer_page(
            view=self,
            rows=rows,
            serializer=AssignmentCardSerializer,
            query=query,
            context={"actor": self.actor, "now": self.now},
        )


class AssignmentView(ApiView):
    action = Action.VIEW_ASSIGNMENTS

    @extend_schema(summary="Eén invalbeurt", responses=AssignmentCardSerializer)
    def get(self, _request: Request, assignment_id: int) -> Response:
        found = get_assignment(
            actor=self.actor, action=Action.VIEW_ASSIGNMENTS, assignment_id=assignment_id
        )
        return answer_card(self, found, actor=self.actor)


class CallingOffView(ApiView):
    action = Action.CANCEL_ASSIGNMENT

    @extend_schema(
        summary="Een invalbeurt afzeggen, of een deel van de dagen; wat vrijkomt gaat meteen weer open",
        request=CallingOffBody,
        responses=AssignmentCardSerializer,
    )
    def post(self, _request: Request, assignment_id: int) -> Response:
        body = self.body(CallingOffBody)
        called_off = cancel_assignment(
            actor=self.actor,
            assignment_id=assignment_id,
            period_ids=body["period_ids"],
            reason=body.get("reason", ""),
            now=self.now,
        )
        return answer_card(self, called_off, actor=self.actor)


class RequestAssignmentView(ApiView):
    action = Action.ASSIGN_BY_HAND

    @extend_schema(
        summary="Zelf iemand plaatsen",
        request=AssignmentBody,
        responses={201: AssignmentCardSerializer},
    )
    def post(self, _request: Request, request_id: int) -> Response:
        body = self.body(AssignmentBody)
        made = assign_by_hand(
            actor=self.actor,
            request_id=request_id,
            substitute_id=body["substitute"],
            period_ids=body["period_ids"],
            override_reason=body["override_reason"],
            now=self.now,
        )
        return answer_card(self, made, actor=self.actor, status=201)


def answer_card(
    view: ApiView, assignment: Assignment, *, actor: Actor, status: int = 200
) -> Response:
    """Answer the card of an assignment that this actor may see."""
    row = card_of(assignment)
    card = AssignmentCardSerializer(row, context={"actor": actor, "now": view.now}).data
    headers = (
        {"Location": f"{API_ROOT}/assignments/{row.pk}"} if status == HTTPStatus.CREATED else {}
    )
    return Response(card, status=status, headers=headers)


def _between(
    rows: QuerySet[Assignment], from_date: date | None, until_date: date | None
) -> QuerySet[Assignment]:
    if from_date is None and until_date is None:
        return rows
    periods = stayed()
    if from_date is not None:
        periods = periods.filter(request_period__date__gte=from_date)
    if until_date is not None:
        periods = periods.filter(request_period__date__lte=until_date)
    return rows.filter(pk__in=periods.values("assignment"))
