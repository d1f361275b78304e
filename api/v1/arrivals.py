"""Saying on the day itself that somebody is on the way, is there, or did not come."""

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.serializers import ApiSerializer
from api.v1.assignment_shapes import AssignmentCardSerializer
from api.v1.assignments import answer_card
from api.views import ApiView
from pool.requests.domain.arrivals import say_arrival
from pool.requests.enums import ArrivalWord
from regions.roles import Action


class ArrivalBody(ApiSerializer):
    word = serializers.ChoiceField(choices=ArrivalWord.choices)


class ArrivalView(ApiView):
    action = Action.TELL_ARRIVAL

    @extend_schema(
        summary="Zeg over vandaag: onderweg, is er, of niet gekomen",
        request=ArrivalBody,
        responses=AssignmentCardSerializer,
    )
    def post(self, _request: Request, assignment_id: int) -> Response:
        word = ArrivalWord(self.body(ArrivalBody)["word"])
        told = say_arrival(actor=self.actor, assignment_id=assignment_id, word=word, now=self.now)
        return answer_card(self, told, actor=self.actor)
