"""Answering from a mail without signing in: the signed link is the proof."""

from typing import Final

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.v1.assignment_shapes import AssignmentCardSerializer
from api.v1.assignments import answer_card
from api.v1.offer_shapes import OfferSerializer
from api.v1.offers import AcceptanceBody, answer_offer
from api.v1.signed_links import SignedLinkView, TokenBody
from pool.requests.domain.offer_links import (
    accept_by_link,
    actor_behind_link,
    open_offer_link,
    refuse_by_link,
    stop_waiting_by_link,
    wait_by_link,
)

ACCEPT = "accept"
REFUSE = "refuse"
WAIT = "wait"
STOP_WAITING = "stop_waiting"

ANSWERS: Final = [(one, one) for one in (ACCEPT, REFUSE, WAIT, STOP_WAITING)]
WITHOUT_A_CARD: Final = {
    REFUSE: refuse_by_link,
    WAIT: wait_by_link,
    STOP_WAITING: stop_waiting_by_link,
}
"""What somebody says with a link when they do not come, or not yet."""


class AnswerBody(TokenBody, AcceptanceBody):
    answer = serializers.ChoiceField(choices=ANSWERS)


class OfferLinkOpeningView(SignedLinkView):
    @extend_schema(
        summary="Een aanbod bekijken met de link uit de mail",
        request=TokenBody,
        responses=OfferSerializer,
    )
    def post(self, _request: Request) -> Response:
        token: str = self.body(TokenBody)["token"]
        return answer_offer(open_offer_link(token=token, now=self.now), now=self.now)


class OfferLinkAnswerView(SignedLinkView):
    @extend_schema(
        summary="Antwoorden met de link uit de mail: ja, nee, of op de wachtlijst",
        request=AnswerBody,
        responses={200: OfferSerializer, 201: AssignmentCardSerializer},
    )
    def post(self, _request: Request) -> Response:
        body = self.body(AnswerBody)
        token: str = body["token"]
        if body["answer"] in WITHOUT_A_CARD:
            said = WITHOUT_A_CARD[body["answer"]]
            return answer_offer(said(token=token, now=self.now), now=self.now)
        made = accept_by_link(token=token, period_ids=body.get("periods"), now=self.now)
        actor = actor_behind_link(token=token, now=self.now)
        return answer_card(self, made, actor=actor, status=201)
