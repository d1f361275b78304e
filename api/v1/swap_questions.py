"""Questions of colleagues: an assignment that somebody wants to pass on, and the answers to that."""

from drf_spectacular.utils import extend_schema
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, IdField
from api.v1.assignment_shapes import AssignmentCardSerializer
from api.v1.assignments import answer_card
from api.v1.swap_shapes import SwapQuestionSerializer, SwapWorkSerializer, work_of
from api.views import ApiView
from pool.requests.domain.swap_answers import possible_in_return, propose_exchange, refuse_swap
from pool.requests.domain.swap_taking import take_over
from pool.requests.models import SwapQuestion
from pool.requests.swap_access import get_swap_question, swap_questions_visible_to
from pool.requests.swap_queries import for_swap_questions, open_to
from regions.roles import Action


class ProposalBody(ApiSerializer):
    assignment = IdField(help_text="De eigen invalbeurt die je ervoor geeft.")


class PossibleReturnSerializer(ApiSerializer):
    possible = SwapWorkSerializer(many=True)


class SwapQuestionListView(ApiView):
    action = Action.SWAP_ASSIGNMENT

    @extend_schema(
        summary="Invalbeurten van collega's die ik kan overnemen",
        parameters=[PageQuery],
        responses=page_of(SwapQuestionSerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(PageQuery)
        rows = open_to(swap_questions_visible_to(self.actor), now=self.now)
        return answer_page(
            view=self,
            rows=for_swap_questions(rows),
            serializer=SwapQuestionSerializer,
            query=query,
        )


class SwapQuestionView(ApiView):
    action = Action.SWAP_ASSIGNMENT

    @extend_schema(
        summary="Eén invalbeurt die een collega wil ruilen", responses=SwapQuestionSerializer
    )
    def get(self, _request: Request, question_id: int) -> Response:
        return _answer(get_swap_question(actor=self.actor, question_id=question_id))


class PossibleReturnView(ApiView):
    action = Action.SWAP_ASSIGNMENT

    @extend_schema(
        summary="Eigen invalbeurten die je collega ervoor kan doen",
        responses=PossibleReturnSerializer,
    )
    def get(self, _request: Request, question_id: int) -> Response:
        found = possible_in_return(actor=self.actor, question_id=question_id, now=self.now)
        shown = {"possible": [work_of(one) for one in found]}
        return Response(PossibleReturnSerializer(shown).data)


class TakingOverView(ApiView):
    action = Action.SWAP_ASSIGNMENT

    @extend_schema(
        summary="Ik neem het over", request=None, responses={201: AssignmentCardSerializer}
    )
    def post(self, _request: Request, question_id: int) -> Response:
        made = take_over(actor=self.actor, question_id=question_id, now=self.now)
        return answer_card(self, made, actor=self.actor, status=201)


class SwapProposalView(ApiView):
    action = Action.SWAP_ASSIGNMENT

    @extend_schema(
        summary="Ik ruil met een invalbeurt van mij; je collega moet nog ja zeggen",
        request=ProposalBody,
        responses=SwapQuestionSerializer,
    )
    def post(self, _request: Request, question_id: int) -> Response:
        body = self.body(ProposalBody)
        return _answer(
            propose_exchange(
                actor=self.actor,
                question_id=question_id,
                assignment_id=body["assignment"],
                now=self.now,
            )
        )


class SwapRefusalView(ApiView):
    action = Action.SWAP_ASSIGNMENT

    @extend_schema(summary="Niet deze keer", request=None, responses=SwapQuestionSerializer)
    def post(self, _request: Request, question_id: int) -> Response:
        return _answer(refuse_swap(actor=self.actor, question_id=question_id, now=self.now))


def _answer(question: SwapQuestion) -> Response:
    row = for_swap_questions(SwapQuestion.objects.filter(pk=question.pk)).get()
    return Response(SwapQuestionSerializer(row).data)
