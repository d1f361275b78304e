"""Keeping what planning chose: the choices with their reasons, the gaps with their causes, and the figures."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from matching.explain import reasons_for_planner
from matching.plan.minutes import lines_in_minutes
from matching.plan.plan import Plan
from pool.planning.domain.solving import Morning, PlannedRequest
from pool.planning.enums import ChoiceStatus
from pool.planning.models import MorningPlan, PlanChoice, PlanGap
from pool.planning.queries import Pair
from pool.requests.models import Offer
from regions.models import Organisation


def keep_plan(
    plan: MorningPlan,
    *,
    morning: Morning,
    planned: Plan,
    asked: Mapping[Pair, Offer] | None = None,
) -> None:
    """Store the choices and the gaps, and put the figures on the plan; the caller holds its lock and saves it.

    Who has the question already (`asked`) stands there as asked. What an earlier attempt stored is not there: it stores in one transaction with the end of the run.
    """
    requests = {one.request.pk: one for one in morning.requests}
    periods_of: dict[Pair, list[int]] = defaultdict(list)
    for one in planned.assignments:
        periods_of[one.request_id, one.person_id].append(one.unit_id)
    keep_choices(
        [
            (_choice(plan, pair, requests[pair[0]], morning, (asked or {}).get(pair)), period_ids)
            for pair, period_ids in sorted(periods_of.items())
        ]
    )
    PlanGap.objects.bulk_create(_gaps(plan, planned))
    plan.requests_planned = len(requests)
    plan.periods_asked = sum(len(one.periods) for one in requests.values())
    plan.periods_covered = len(planned.assignments)
    plan.objective, plan.bound = planned.objective, planned.bound
    plan.boards = _board_lines(morning, planned)
    plan.fairness = _fairness(planned)


def keep_choices(choices: Sequence[tuple[PlanChoice, Sequence[int]]]) -> None:
    """Store choices, each with the ids of its periods."""
    PlanChoice.objects.bulk_create(choice for choice, _ in choices)
    through = PlanChoice.periods.through
    through.objects.bulk_create(
        through(planchoice_id=choice.pk, requestperiod_id=period_id)
        for choice, period_ids in choices
        for period_id in period_ids
    )


def _choice(
    plan: MorningPlan,
    pair: Pair,
    planned: PlannedRequest,
    morning: Morning,
    offer: Offer | None,
) -> PlanChoice:
    candidate = morning.ranking_of(planned).candidate(pair[1])
    if candidate is None:
        raise AssertionError("a plan chooses candidates only")
    return PlanChoice(
        plan=plan,
        request_id=pair[0],
        substitute_id=pair[1],
        is_pinned=pair in morning.wishes.pins,
        position=candidate.position,
        score=candidate.score,
        km=candidate.km,
        reasons=list(reasons_for_planner(candidate)),
        status=ChoiceStatus.PROPOSED if offer is None else ChoiceStatus.SENT,
        offer=offer,
    )


def _gaps(plan: MorningPlan, planned: Plan) -> list[PlanGap]:
    periods = Counter((one.request_id, one.why) for one in planned.uncovered)
    eligible = {(one.request_id, one.why): one.eligible for one in planned.uncovered}
    return [
        PlanGap(
            plan=plan,
            request_id=request_id,
            why=why.value,
            periods=number,
            eligible=eligible[request_id, why],
        )
        for (request_id, why), number in sorted(periods.items())
    ]


def _board_lines(morning: Morning, planned: Plan) -> list[dict[str, Any]]:
    lines = lines_in_minutes(morning.batch, planned)
    names: Mapping[int, str] = dict(
        Organisation.objects.filter(pk__in=[line.board_id for line in lines])
        .order_by("pk")
        .values_list("pk", "name")
    )
    return [
        {
            "board_id": line.board_id,
            "name": names[line.board_id],
            "asked": line.asked,
            "covered": line.covered,
            "given": line.given,
            "received": line.received,
        }
        for line in lines
    ]


def _fairness(planned: Plan) -> dict[str, float] | None:
    fairness = planned.fairness
    if fairness is None:
        return None
    return {
        "spread_before": fairness.spread_before,
        "spread_after": fairness.spread_after,
        "lowest_before": fairness.lowest_before,
        "lowest_after": fairness.lowest_after,
        "loss": fairness.loss,
    }
