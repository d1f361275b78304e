"""Offers: the questions to one substitute, and the answers."""

from datetime import datetime
from typing import Final

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import PageQuery, answer_page, page_of
from api.serializers import ApiSerializer, IdField
from api.v1.assignment_shapes import AssignmentCardSerializer
from api.v1.assignments import answer_card
from api.v1.offer_shapes import OfferSerializer
from api.views import ApiView
from pool.requests.access import get_offer, offers_visible_to
from pool.requests.domain.offers import REFUSAL_REASONS, accept_offer, refuse_offer, see_offer
from pool.requests.domain.waiting import join_waiting_list, leave_waiting_list
from pool.requests.enums import OfferStatus
from pool.requests.models import Offer
from pool.requests.queries import for_offers, offers_waited_for
from regions.roles import Action

OPEN: Final = "open"
WAITING: Final = "waiting"
ALL: Final = "all"
MOST_PERIODS: Final = 60


class OfferQuery(PageQuery):
    status = serializers.ChoiceField(choices=[OPEN, WAITING, ALL], default=OPEN)


class RefusalBody(ApiSerializer):
    reason = serializers.ChoiceField(
        choices=list(REFUSAL_REASONS.items()), required=False, allow_blank=True
    )


class AcceptanceBody(ApiSerializer):
    periods = serializers.ListField(
        child=IdField(),
        required=False,
        allow_empty=False,
        max_length=MOST_PERIODS,
        help_text="Alleen deze dagdelen; zonder dit alles. Kan alleen als `splittable` waar is.",
    )


class OfferListView(ApiView):
    action = Action.VIEW_OFFERS

    @extend_schema(
        summary="Mijn aanbod", parameters=[OfferQuery], responses=page_of(OfferSerializer)
    )
    def get(self, _request: Request) -> Response:
        query = self.query(OfferQuery)
        rows = for_offers(offers_visible_to(self.actor)).order_by("-sent_at", "-pk")
        if query["status"] == OPEN:
            # What the clock has not closed yet is closed for a person who looks.
            rows = rows.filter(status=OfferStatus.OPEN, expires_at__gt=self.now)
        if query["status"] == WAITING:
            rows = offers_waited_for(rows)
        return answer_page(
            view=self,
            rows=rows,
            serializer=OfferSerializer,
            query=query,
            context={"now": self.now},
        )


class OfferView(ApiView):
    action = Action.VIEW_OFFERS

    @extend_schema(summary="Eén aanbod; het telt daarna als gezien", responses=OfferSerializer)
    def get(self, _request: Request, offer_id: int) -> Response:
        return answer_offer(
            see_offer(actor=self.actor, offer_id=offer_id, now=self.now), now=self.now
        )


class AcceptanceView(ApiView):
    action = Action.ANSWER_OFFER

    @extend_schema(
        summary="Ja, ik kom, voor alles of voor een deel",
        request=AcceptanceBody,
        responses={201: AssignmentCardSerializer},
    )
    def post(self, _request: Request, offer_id: int) -> Response:
        part = self.body(AcceptanceBody).get("periods")
        made = accept_offer(actor=self.actor, offer_id=offer_id, period_ids=part, now=self.now)
        return answer_card(self, made, actor=self.actor, status=201)


class RefusalView(ApiView):
    action = Action.ANSWER_OFFER

    @extend_schema(summary="Niet deze keer", request=RefusalBody, responses=OfferSerializer)
    def post(self, _request: Request, offer_id: int) -> Response:
        reason = self.body(RefusalBody).get("reason", "")
        refused = refuse_offer(actor=self.actor, offer_id=offer_id, reason=reason, now=self.now)
        return answer_offer(refused, now=self.now)


class WaitingPlaceView(ApiView):
    action = Action.ANSWER_OFFER

    @extend_schema(
        summary="Vraag mij als het vrijkomt: op de wachtlijst gaan staan",
        request=None,
        responses={201: OfferSerializer},
    )
    def post(self, _request: Request, offer_id: int) -> Response:
        join_waiting_list(actor=self.actor, offer_id=offer_id, now=self.now)
        offer = get_offer(actor=self.actor, action=Action.ANSWER_OFFER, offer_id=offer_id)
        return answer_offer(offer, now=self.now, status=201)


class WaitingPlaceEndingView(ApiView):
    action = Action.ANSWER_OFFER

    @extend_schema(summary="Van de wachtlijst gaan", request=None, responses=OfferSerializer)
    def post(self, _request: Request, offer_id: int) -> Response:
        leave_waiting_list(actor=self.actor, offer_id=offer_id, now=self.now)
        offer = get_offer(actor=self.actor, action=Action.ANSWER_OFFER, offer_id=offer_id)
        return answer_offer(offer, now=self.now)


def answer_offer(offer: Offer, *, now: datetime, status: int = 200) -> Response:
    """Answer an offer that the caller may see."""
    row = for_offers(Offer.objects.filter(pk=offer.pk)).get()
    return Response(OfferSerializer(row, context={"now": now}).data, status=status)
