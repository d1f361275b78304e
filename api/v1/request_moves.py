"""What a school or the pool does with a request that exists: each operation is a sub-resource."""

from datetime import datetime, timedelta
from typing import Any, Final

from django.db import transaction
from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.request import Request
from rest_framework.response import Response

from api.idempotency import blank_kept_notes
from api.serializers import ApiSerializer, MomentField
from api.v1.request_shapes import RequestSerializer
from api.v1.requests import answer_request
from api.views import ApiView
from pool.requests.domain.closing import CANCEL_REASONS, cancel_request
from pool.requests.domain.notes import blank_notes
from pool.requests.domain.outcomes import name_outcome, solve_internally
from pool.requests.domain.waves import change_waves, resume_waves, stop_waves
from pool.requests.drafts import DraftWave
from pool.requests.enums import Outcome
from regions.roles import Action

MINUTE: Final = timedelta(minutes=1)
MOST_MINUTES: Final = 60 * 24 * 400


class CancellationBody(ApiSerializer):
    reason = serializers.ChoiceField(
        choices=list(CANCEL_REASONS.items()), required=False, allow_blank=True
    )


class OutcomeBody(ApiSerializer):
    outcome = serializers.ChoiceField(choices=Outcome.choices)
    half_days = serializers.IntegerField(
        min_value=0, max_value=200, required=False, allow_null=True, help_text="Aantal dagdelen."
    )


class InternalSolutionBody(ApiSerializer):
    outcome = serializers.ChoiceField(choices=Outcome.choices)


class PlannedWaveBody(ApiSerializer):
    starts_at = MomentField(required=False)
    minutes_from_now = serializers.IntegerField(min_value=0, max_value=MOST_MINUTES, required=False)
    size = serializers.IntegerField(min_value=1, max_value=500)

    def validate(self, attrs: dict[str, Any]) -> dict[str, Any]:
        if ("starts_at" in attrs) == ("minutes_from_now" in attrs):
            sentence = "Geef een tijdstip of een aantal minuten vanaf nu, niet allebei."
            raise serializers.ValidationError({"startsAt": [sentence]})
        return attrs


class WavesBody(ApiSerializer):
    waves = serializers.ListField(child=PlannedWaveBody(), min_length=1, max_length=10)


class CancellationView(ApiView):
    action = Action.CANCEL_REQUEST

    @extend_schema(
        summary="Een aanvraag intrekken", request=CancellationBody, responses=RequestSerializer
    )
    def post(self, _request: Request, request_id: int) -> Response:
        reason = self.body(CancellationBody).get("reason", "")
        cancel_request(actor=self.actor, request_id=request_id, reason=reason, now=self.now)
        return answer_request(self, request_id)


class NotesRemovalView(ApiView):
    action = Action.BLANK_NOTES

    @extend_schema(
        summary="De notities leegmaken, als er te veel over iemand in staat",
        request=None,
        responses=RequestSerializer,
    )
    def post(self, _request: Request, request_id: int) -> Response:
        # First answers of the last day show the words too.
        with transaction.atomic():
            blank_notes(actor=self.actor, request_id=request_id, now=self.now)
            blank_kept_notes(request_id=request_id)
        return answer_request(self, request_id)


class OutcomeView(ApiView):
    action = Action.RECORD_OUTCOME

    @extend_schema(
        summary="Wat de school deed toen er niemand kwam",
        request=OutcomeBody,
        responses=RequestSerializer,
    )
    def post(self, _request: Request, request_id: int) -> Response:
        body = self.body(OutcomeBody)
        name_outcome(
            actor=self.actor,
            request_id=request_id,
            outcome=Outcome(body["outcome"]),
            half_days=body.get("half_days"),
            now=self.now,
        )
        return answer_request(self, request_id)


class InternalSolutionView(ApiView):
    action = Action.RECORD_OUTCOME

    @extend_schema(
        summary="De school lost het zelf op",
        request=InternalSolutionBody,
        responses=RequestSerializer,
    )
    def post(self, _request: Request, request_id: int) -> Response:
        outcome = Outcome(self.body(InternalSolutionBody)["outcome"])
        solve_internally(actor=self.actor, request_id=request_id, outcome=outcome, now=self.now)
        return answer_request(self, request_id)


class WaveStopView(ApiView):
    action = Action.CHANGE_WAVES

    @extend_schema(summary="Niemand meer vragen", request=None, responses=RequestSerializer)
    def post(self, _request: Request, request_id: int) -> Response:
        stop_waves(actor=self.actor, request_id=request_id, now=self.now)
        return answer_request(self, request_id)


class WaveResumptionView(ApiView):
    action = Action.CHANGE_WAVES

    @extend_schema(summary="Verder vragen", request=None, responses=RequestSerializer)
    def post(self, _request: Request, request_id: int) -> Response:
        resume_waves(actor=self.actor, request_id=request_id, now=self.now)
        return answer_request(self, request_id)


class WavesView(ApiView):
    action = Action.CHANGE_WAVES

    @extend_schema(
        summary="De rondes vervangen die nog komen", request=WavesBody, responses=RequestSerializer
    )
    def put(self, _request: Request, request_id: int) -> Response:
        waves = [_draft(wave, now=self.now) for wave in self.body(WavesBody)["waves"]]
        change_waves(actor=self.actor, request_id=request_id, waves=waves, now=self.now)
        return answer_request(self, request_id)


def _draft(wave: dict[str, Any], *, now: datetime) -> DraftWave:
    minutes: int = wave.get("minutes_from_now", 0)
    if "starts_at" in wave:
        # Rounded up: a wave is never early.
        minutes = -((now - wave["starts_at"]) // MINUTE)
    return DraftWave(minutes_after=minutes, size=wave["size"])
