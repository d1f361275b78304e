"""What a seat says about a proposal, what other bodies say, and what a proposal would change."""

from typing import Any

from django.utils import timezone
from drf_spectacular.utils import extend_schema
from rest_framework import serializers, status
from rest_framework.request import Request
from rest_framework.response import Response

from api.serializers import ApiSerializer, IdField
from api.v1.decision_bodies import (
    ConsentBodySerializer,
    ConsentResultBody,
    EffectPreviewBody,
    ProxyBody,
    ProxyEndingBody,
    VoteBody,
)
from api.v1.decision_shapes import EffectLineSerializer, RegionDecisionSerializer
from api.v1.decisions import answer_decision
from api.views import ApiView
from regions.governance.access import region_to_propose_in
from regions.governance.domain.consents import ConsentAnswer, ask_consent, record_consent
from regions.governance.domain.drafts import DraftEffect, describe_effect
from regions.governance.domain.proxies import end_proxy, give_proxy
from regions.governance.domain.voting import Ballot, cast_vote
from regions.governance.effects import effect_kinds
from regions.governance.enums import ConsentBody, VoteAnswer
from regions.roles import Action


class DecisionVoteView(ApiView):
    action = Action.CAST_VOTE

    @extend_schema(
        summary="Stemmen voor een zetel, of een stem terugnemen",
        request=VoteBody,
        responses={201: RegionDecisionSerializer},
    )
    def post(self, _request: Request, decision_id: int) -> Response:
        body = self.body(VoteBody)
        ballot = Ballot(
            seat_id=body["seat"],
            version_number=body["text_version"],
            answer=VoteAnswer(body["answer"]),
            reason=body["reason"],
        )
        cast_vote(actor=self.actor, proposal_id=decision_id, ballot=ballot, now=self.now)
        return answer_decision(self, decision_id, status=status.HTTP_201_CREATED)


class DecisionProxyView(ApiView):
    action = Action.CAST_VOTE

    @extend_schema(
        summary="Een ander voor je zetel laten stemmen, over dit voorstel",
        request=ProxyBody,
        responses={201: RegionDecisionSerializer},
    )
    def post(self, _request: Request, decision_id: int) -> Response:
        body = self.body(ProxyBody)
        give_proxy(
            actor=self.actor,
            proposal_id=decision_id,
            seat_id=body["seat"],
            to_seat_id=body["to_seat"],
            now=self.now,
        )
        return answer_decision(self, decision_id, status=status.HTTP_201_CREATED)


class DecisionProxyEndingView(ApiView):
    action = Action.CAST_VOTE

    @extend_schema(
        summary="Een volmacht intrekken",
        request=ProxyEndingBody,
        responses=RegionDecisionSerializer,
    )
    def post(self, _request: Request, decision_id: int) -> Response:
        seat_id = self.body(ProxyEndingBody)["seat"]
        end_proxy(actor=self.actor, proposal_id=decision_id, seat_id=seat_id, now=self.now)
        return answer_decision(self, decision_id)


class DecisionConsentView(ApiView):
    action = Action.KEEP_CONSENTS

    @extend_schema(
        summary="Laten wachten op de instemming van een orgaan",
        request=ConsentBodySerializer,
        responses={201: RegionDecisionSerializer},
    )
    def post(self, _request: Request, decision_id: int) -> Response:
        body = self.body(ConsentBodySerializer)
        ask_consent(
            actor=self.actor,
            proposal_id=decision_id,
            body=ConsentBody(body["body"]),
            body_name=body["body_name"],
            subject=body["subject"],
            now=self.now,
        )
        return answer_decision(self, decision_id, status=status.HTTP_201_CREATED)


class ConsentResultView(ApiView):
    action = Action.KEEP_CONSENTS

    @extend_schema(
        summary="Vastleggen wat een orgaan zei",
        request=ConsentResultBody,
        responses=RegionDecisionSerializer,
    )
    def post(self, _request: Request, consent_id: int) -> Response:
        answer = ConsentAnswer(**self.body(ConsentResultBody))
        consent = record_consent(
            actor=self.actor, consent_id=consent_id, answer=answer, now=self.now
        )
        return answer_decision(self, consent.proposal_id)


class EffectKindQuery(ApiSerializer):
    region = IdField(required=False, help_text="Nodig voor wie in meer regio's meedoet.")
    from_date = serializers.DateField(required=False, help_text="Zonder dit: vandaag.")


class EffectKindSerializer(ApiSerializer):
    kind = serializers.CharField()
    label: Any = serializers.CharField()
    values = serializers.DictField(
        help_text="Zoals het op die dag is, met de namen van de instellingen."
    )


class EffectKindsSerializer(ApiSerializer):
    results = EffectKindSerializer(many=True)


class EffectKindListView(ApiView):
    action = Action.PROPOSE

    @extend_schema(
        summary="Wat een besluit kan veranderen",
        parameters=[EffectKindQuery],
        responses=EffectKindsSerializer,
    )
    def get(self, _request: Request) -> Response:
        query = self.query(EffectKindQuery)
        region = region_to_propose_in(actor=self.actor, region_id=query.get("region"))
        day = query.get("from_date") or timezone.localdate(self.now)
        rows = [
            {"kind": one.kind, "label": one.label, "values": one.current(region.pk, day)}
            for one in effect_kinds()
        ]
        return Response(EffectKindsSerializer({"results": rows}).data)


class EffectPreviewSerializer(ApiSerializer):
    lines = EffectLineSerializer(many=True)


class EffectPreviewView(ApiView):
    action = Action.PROPOSE

    @extend_schema(
        summary="Wat er zou veranderen; er wordt niets bewaard",
        request=EffectPreviewBody,
        responses=EffectPreviewSerializer,
    )
    def post(self, _request: Request) -> Response:
        body = self.body(EffectPreviewBody)
        lines = describe_effect(
            actor=self.actor,
            region_id=body.get("region"),
            effect=DraftEffect(**body["effect"]),
            now=self.now,
        )
        return Response(EffectPreviewSerializer({"lines": lines}).data)
