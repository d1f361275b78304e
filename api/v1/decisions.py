"""Decisions of a region: propose, open, amend, withdraw, close, and read."""

from collections.abc import Sequence
from typing import Any

from drf_spectacular.utils import extend_schema
from rest_framework import status
from rest_framework.request import Request
from rest_framework.response import Response

from api.pagination import answer_page, page_of
from api.v1.decision_bodies import (
    AmendmentBody,
    ClosingBody,
    DecisionBody,
    DecisionOutcomeBody,
    DecisionQuery,
    WithdrawalBody,
    draft_of,
    text_of,
)
from api.v1.decision_shapes import RegionDecisionRowSerializer, RegionDecisionSerializer
from api.views import ApiView
from regions.governance.access import get_proposal, proposals_visible_to
from regions.governance.domain.closing import close_proposal, explain_outcome
from regions.governance.domain.proposing import (
    amend_proposal,
    draft_proposal,
    open_proposal,
    withdraw_proposal,
)
from regions.governance.models import Proposal
from regions.governance.queries import for_rows, for_screen, narrowed, sight_of, waiting_for
from regions.roles import Action


class DecisionListView(ApiView):
    actions = {"GET": Action.VIEW_OUTCOMES, "POST": Action.PROPOSE}

    @extend_schema(
        summary="Voorstellen en besluiten, het nieuwste eerst",
        parameters=[DecisionQuery],
        responses=page_of(RegionDecisionRowSerializer),
    )
    def get(self, _request: Request) -> Response:
        query = self.query(DecisionQuery)
        rows = narrowed(
            for_rows(proposals_visible_to(self.actor)),
            actor=self.actor,
            stage=query.get("stage", ""),
            is_mine=query["mine"],
        )
        for name in ("status", "region"):
            if name in query:
                rows = rows.filter(**{name: query[name]})
        if query["waiting_for_me"]:
            rows = rows.filter(pk__in=waiting_for(self.actor, now=self.now))
        context: dict[str, Any] = {}

        def look_at(shown: Sequence[Proposal]) -> None:
            context["sight"] = sight_of(shown, actor=self.actor, now=self.now)

        return answer_page(
            view=self,
            rows=rows,
            serializer=RegionDecisionRowSerializer,
            query=query,
            context=context,
            on_shown=look_at,
        )

    @extend_schema(
        summary="Een voorstel opstellen; alleen jij ziet het nog",
        request=DecisionBody,
        responses={201: RegionDecisionSerializer},
    )
    def post(self, _request: Request) -> Response:
        body = self.body(DecisionBody)
        made = draft_proposal(
            actor=self.actor, region_id=body.get("region"), draft=draft_of(body), now=self.now
        )
        return answer_decision(self, made.pk, status=status.HTTP_201_CREATED)


class DecisionView(ApiView):
    action = Action.VIEW_OUTCOMES

    @extend_schema(summary="Eén voorstel met zijn stand", responses=RegionDecisionSerializer)
    def get(self, _request: Request, decision_id: int) -> Response:
        proposal = get_proposal(actor=self.actor, proposal_id=decision_id)
        return answer_decision(self, proposal.pk)


class DecisionOpeningView(ApiView):
    action = Action.PROPOSE

    @extend_schema(
        summary="Een concept in stemming brengen", request=None, responses=RegionDecisionSerializer
    )
    def post(self, _request: Request, decision_id: int) -> Response:
        open_proposal(actor=self.actor, proposal_id=decision_id, now=self.now)
        return answer_decision(self, decision_id)


class DecisionAmendmentView(ApiView):
    action = Action.PROPOSE

    @extend_schema(
        summary="Een voorstel wijzigen; de stemming begint opnieuw",
        request=AmendmentBody,
        responses=RegionDecisionSerializer,
    )
    def post(self, _request: Request, decision_id: int) -> Response:
        body = self.body(AmendmentBody)
        amend_proposal(
            actor=self.actor,
            proposal_id=decision_id,
            text=text_of(body),
            note=body["note"],
            now=self.now,
        )
        return answer_decision(self, decision_id)


class DecisionWithdrawalView(ApiView):
    action = Action.PROPOSE

    @extend_schema(
        summary="Een voorstel intrekken", request=WithdrawalBody, responses=RegionDecisionSerializer
    )
    def post(self, _request: Request, decision_id: int) -> Response:
        reason = self.body(WithdrawalBody)["reason"]
        withdraw_proposal(actor=self.actor, proposal_id=decision_id, reason=reason, now=self.now)
        return answer_decision(self, decision_id)


class DecisionClosingView(ApiView):
    action = Action.PROPOSE

    @extend_schema(
        summary="De stemming sluiten als iedereen gestemd heeft",
        request=ClosingBody,
        responses=RegionDecisionSerializer,
    )
    def post(self, _request: Request, decision_id: int) -> Response:
        outcome = self.body(ClosingBody)["outcome"]
        close_proposal(actor=self.actor, proposal_id=decision_id, outcome=outcome, now=self.now)
        return answer_decision(self, decision_id)


class DecisionOutcomeView(ApiView):
    action = Action.PROPOSE

    @extend_schema(
        summary="Opschrijven wat er besloten is",
        request=DecisionOutcomeBody,
        responses=RegionDecisionSerializer,
    )
    def post(self, _request: Request, decision_id: int) -> Response:
        body = self.body(DecisionOutcomeBody)
        explain_outcome(actor=self.actor, proposal_id=decision_id, now=self.now, **body)
        return answer_decision(self, decision_id)


def answer_decision(
    view: ApiView, decision_id: int, *, status: int = status.HTTP_200_OK
) -> Response:
    """Answer a proposal that the caller may see, whole."""
    row = for_screen(Proposal.objects.filter(pk=decision_id)).get()
    sight = sight_of([row], actor=view.actor, now=view.now)
    return Response(RegionDecisionSerializer(row, context={"sight": sight}).data, status=status)
