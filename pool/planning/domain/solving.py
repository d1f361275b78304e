"""From the open requests of a day to a plan: gathers the facts, leaves the thinking to matching."""

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from matching.columns import PoolColumns
from matching.facts import RequestFacts
from matching.plan.from_facts import USUAL_WEIGHT
from matching.plan.plan import Moment, Plan, PlanOptions
from matching.plan.proven import Batch, Wishes, plan_facts
from matching.rank import rank_columns
from matching.ranking import Ranking
from matching.settings import RuleSettings
from pool.planning.enums import WishKind
from pool.planning.models import MorningPlan
from pool.planning.queries import (
    Pair,
    answers_so_far,
    cannot_answer,
    open_work,
    refused_so_far,
    wishes_of,
)
from pool.requests.facts import AskedWork, pool_columns, request_facts, rules_for, work_of_request
from pool.requests.models import RequestPeriod, SubstitutionRequest
from pool.requests.policy import PlanningPolicy, settings_of

GATHERED = 0.2
"""The share of the progress that gathering takes; the rest is the search."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedRequest:
    """One open request with its free periods, its facts, and the pool as its days see it."""

    request: SubstitutionRequest
    periods: Sequence[RequestPeriod]
    facts: RequestFacts
    pool: PoolColumns


@dataclass(frozen=True, slots=True, kw_only=True)
class Morning:
    """Everything a plan of one day depends on."""

    requests: Sequence[PlannedRequest]
    pool: PoolColumns
    """Over all dates together."""
    rules: RuleSettings
    wishes: Wishes
    weights: Mapping[int, int]
    """What a minute of a request is worth, where its school counts for more or less."""
    wished: Mapping[Pair, str]
    """What planners asked, pin or forbid; `wishes` also knows who was asked and who said no."""

    @property
    def batch(self) -> Batch:
        """What is planned together."""
        return Batch(
            requests=[one.facts for one in self.requests],
            pool=self.pool,
            pools={one.request.pk: one.pool for one in self.requests},
            weights=self.weights,
        )

    def ranking_of(self, planned: PlannedRequest) -> Ranking:
        """The ranking of one request alone, as the screen of that request shows it."""
        return rank_columns(planned.facts, planned.pool, self.rules)


def gather(plan: MorningPlan, *, now: datetime) -> Morning:
    """Read the open requests of the day and the facts about everybody, under the policy of the plan."""
    work = open_work(region_id=plan.region_id, day=plan.date, now=now)
    requests = [request for request, _ in work]
    works = {request.pk: work_of_request(request, periods=periods) for request, periods in work}
    settings = settings_of(plan.policy)
    rules = rules_for({request.location.board_id for request in requests}, rules=settings.rules)
    whole, pools = _pools(list(works.values()), rules=rules, now=now)
    wished = wishes_of(requests)
    return Morning(
        requests=[
            PlannedRequest(
                request=request,
                periods=periods,
                facts=request_facts(works[request.pk], now=now),
                pool=pools[works[request.pk].dates],
            )
            for request, periods in work
        ],
        pool=whole,
        rules=rules,
        weights=_weights(requests, settings.planning) if plan.is_fair else {},
        wishes=Wishes(
            pins=frozenset(pair for pair, kind in wished.items() if kind == WishKind.PIN),
            forbids=answers_so_far(requests)
            | {pair for pair, kind in wished.items() if kind == WishKind.FORBID},
            refused=refused_so_far(list(works)),
            left_out=cannot_answer(region_id=plan.region_id, now=now),
        ),
        wished=wished,
    )


def plan_morning(
    morning: Morning, *, plan: MorningPlan, on_progress: Callable[[float], None]
) -> Plan:
    """Search for the best plan of this morning within the time of the plan; repeatable by its seed."""
    on_progress(GATHERED)

    def tell(moment: Moment) -> None:
        on_progress(GATHERED + (1 - GATHERED) * min(1.0, moment.seconds / max(1, plan.seconds)))

    policy = settings_of(plan.policy).planning
    return plan_facts(
        morning.batch,
        morning.rules,
        wishes=morning.wishes,
        options=PlanOptions(
            seconds=float(plan.seconds),
            seed=plan.seed,
            fair=plan.is_fair,
            max_loss=policy.max_loss,
            board_shares=tuple(sorted(policy.board_weights.items())),
        ),
        on_progress=tell,
    )


def _weights(requests: Sequence[SubstitutionRequest], policy: PlanningPolicy) -> Mapping[int, int]:
    return {
        request.pk: round(
            USUAL_WEIGHT * policy.school_weight(request.location_id, request.location.sector)
        )
        for request in requests
    }


def _pools(
    works: Sequence[AskedWork], *, rules: RuleSettings, now: datetime
) -> tuple[PoolColumns, Mapping[tuple[date, ...], PoolColumns]]:
    """The pool over all dates, and once per set of dates: contracts and availability differ by date."""
    if not works:
        return PoolColumns.from_rows(people=()), {}
    by_dates: dict[tuple[date, ...], list[AskedWork]] = defaultdict(list)
    for work in works:
        by_dates[work.dates].append(work)
    pools = {
        dates: pool_columns(group, settings=rules, now=now) for dates, group in by_dates.items()
    }
    if len(pools) == 1:
        return next(iter(pools.values())), pools
    return pool_columns(works, settings=rules, now=now), pools
