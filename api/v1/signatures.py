"""Boards sign a binding agreement; and deciding with a mandate in place of the table."""

from drf_spectacular.utils import extend_schema
from rest_framework import serializers, status
from rest_framework.request import Request
from rest_framework.response import Response

from api.serializers import ApiSerializer, IdField
from api.v1.decision_shapes import RegionDecisionSerializer
from api.v1.decisions import answer_decision
from api.views import ApiView
from regions.governance.domain.mandating import use_mandate
from regions.governance.domain.signing import sign_agreement, withdraw_signature
from regions.roles import Action


class SignatureBody(ApiSerializer):
    organisation = IdField(help_text="Het bestuur waarvoor je tekent.")


class SignatureWithdrawalBody(SignatureBody):
    reason = serializers.CharField(max_length=400)


class MandateUseBody(ApiSerializer):
    reason = serializers.CharField(max_length=2000)


class SignatureView(ApiView):
    action = Action.SIGN_AGREEMENTS

    @extend_schema(
        summary="Een bindende afspraak tekenen voor een bestuur",
        request=SignatureBody,
        responses={201: RegionDecisionSerializer},
    )
    def post(self, _request: Request, decision_id: int) -> Response:
        board = self.body(SignatureBody)["organisation"]
        sign_agreement(
            actor=self.actor, proposal_id=decision_id, organisation_id=board, now=self.now
        )
        return answer_decision(self, decision_id, status=status.HTTP_201_CREATED)


class SignatureWithdrawalView(ApiView):
    action = Action.SIGN_AGREEMENTS

    @extend_schema(
        summary="De handtekening van een bestuur intrekken",
        request=SignatureWithdrawalBody,
        responses=RegionDecisionSerializer,
    )
    def post(self, _request: Request, decision_id: int) -> Response:
        body = self.body(SignatureWithdrawalBody)
        withdraw_signature(
            actor=self.actor,
            proposal_id=decision_id,
            organisation_id=body["organisation"],
            reason=body["reason"],
            now=self.now,
        )
        return answer_decision(self, decision_id)


class DecisionMandateUseView(ApiView):
    action = Action.PROPOSE

    @extend_schema(
        summary="Een voorstel doorzetten met een mandaat",
        request=MandateUseBody,
        responses={201: RegionDecisionSerializer},
    )
    def post(self, _request: Request, decision_id: int) -> Response:
        reason = self.body(MandateUseBody)["reason"]
        use_mandate(actor=self.actor, proposal_id=decision_id, reason=reason, now=self.now)
        return answer_decision(self, decision_id, status=status.HTTP_201_CREATED)
