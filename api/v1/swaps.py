"""Swapping an own assignment: looking for a colleague, stopping that, and answering what a colleague offers in return."""

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from api.v1.assignment_shapes import AssignmentCardSerializer
from api.v1.assignments import answer_card
from api.v1.swap_shapes import SwapSerializer, shown_swap
from api.version import API_ROOT
from api.views import ApiView
from pool.requests.domain.swap_answers import turn_down_exchange
from pool.requests.domain.swap_taking import accept_exchange
from pool.requests.domain.swaps import open_swap, withdraw_swap
from pool.requests.swap_access import get_own_assignment
from regions.roles import Action


class SwapView(ApiView):
    action = Action.SWAP_ASSIGNMENT

    @extend_schema(
        summary="Of een collega deze invalbeurt kan overnemen, en hoe het daarmee staat",
        responses=SwapSerializer,
    )
    def get(self, _request: Request, assignment_id: int) -> Response:
        found = get_own_assignment(actor=self.actor, assignment_id=assignment_id)
        return Response(shown_swap(found, actor=self.actor, now=self.now))

    @extend_schema(
        summary="Ruilen: vraag de collega's die passen of zij het overnemen",
        request=None,
        responses={201: SwapSerializer},
    )
    def post(self, _request: Request, assignment_id: int) -> Response:
        open_swap(actor=self.actor, assignment_id=assignment_id, now=self.now)
        found = get_own_assignment(actor=self.actor, assignment_id=assignment_id)
        return Response(
            shown_swap(found, actor=self.actor, now=self.now),
            status=201,
            headers={"Location": f"{API_ROOT}/assignments/{assignment_id}/swap"},
        )


class SwapWithdrawalView(ApiView):
    action = Action.SWAP_ASSIGNMENT

    @extend_schema(
        summary="Niemand meer zoeken: je gaat zelf", request=None, responses=SwapSerializer
    )
    def post(self, _request: Request, swap_id: int) -> Response:
        swap = withdraw_swap(actor=self.actor, swap_id=swap_id, now=self.now)
        return Response(shown_swap(swap.assignment, actor=self.actor, now=self.now))


class ProposalAcceptanceView(ApiView):
    action = Action.SWAP_ASSIGNMENT

    @extend_schema(
        summary="Ja, ruilen: jullie komen in elkaars plaats",
        request=None,
        responses={201: AssignmentCardSerializer},
    )
    def post(self, _request: Request, swap_id: int, proposal_id: int) -> Response:
        made = accept_exchange(
            actor=self.actor, swap_id=swap_id, question_id=proposal_id, now=self.now
        )
        return answer_card(self, made, actor=self.actor, status=201)


class ProposalRefusalView(ApiView):
    action = Action.SWAP_ASSIGNMENT

    @extend_schema(summary="Deze ruil niet", request=None, responses=SwapSerializer)
    def post(self, _request: Request, swap_id: int, proposal_id: int) -> Response:
        question = turn_down_exchange(
            actor=self.actor, swap_id=swap_id, question_id=proposal_id, now=self.now
        )
        return Response(shown_swap(question.swap.assignment, actor=self.actor, now=self.now))
