"""A plan over the product's own facts, proven person by person by the plain rules before anybody sees it."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from matching.columns import PoolColumns
from matching.facts import AssignmentFacts, PeriodFacts, RequestFacts
from matching.judgement import judge
from matching.plan.from_facts import problem_of_facts
from matching.plan.plan import Assignment, OnProgress, Plan, PlanOptions
from matching.plan.replan import Replan, WhoDoesWhat, places_of, replan
from matching.plan.solve import solve
from matching.settings import RuleSettings

Work = tuple[RequestFacts, tuple[PeriodFacts, ...]]
RequestPair = tuple[int, int]
"""Request and person, by id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """What is planned together: the requests, the pool over all their dates, and the pool as each request sees it."""

    requests: Sequence[RequestFacts]
    pool: PoolColumns
    pools: Mapping[int, PoolColumns] = field(default_factory=dict)
    """By request, where contracts or availability differ by date; `pool` for the others."""
    weights: Mapping[int, int] = field(default_factory=dict)

    def pool_of(self, request_id: int) -> PoolColumns:
        return self.pools.get(request_id, self.pool)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What stands before planning: pairs that must be, pairs that must not be, and people nobody can ask."""

    pins: frozenset[RequestPair] = frozenset()
    forbids: frozenset[RequestPair] = frozenset()
    refused: Mapping[RequestPair, frozenset[int]] = field(default_factory=dict)
    """For which periods somebody said no; the rest of such a request they can do."""
    left_out: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What an earlier plan gave, and what became of it since."""

    given: Sequence[Assignment]
    """What is still to come of the earlier plan."""
    held: WhoDoesWhat = frozenset()
    """(unit, person) of `given` who have the question now: they stay."""
    declined: frozenset[RequestPair] = frozenset()
    """Who is out for a request, whatever the reason."""


def plan_facts(
    batch: Batch,
    settings: RuleSettings,
    *,
    wishes: Wishes | None = None,
    options: PlanOptions | None = None,
    on_progress: OnProgress | None = None,
) -> Plan:
    """The best plan found in which nobody's work together breaks a plain hard rule.

    The problem knows the rules between two pieces of work up to sums and spans; what it lets through and the
    plain rules refuse is forbidden and planned again, pins last, so this ends. The bound is that of the first
    problem, which allows more and so stays valid. A pin that no longer fits pins nothing. Refuses
    (`ProblemRefused`) pins that cannot be together.
    """
    asked, options = wishes or Wishes(), options or PlanOptions()
    forbids, bound = set(asked.forbids), None
    while True:
        problem = problem_of_facts(
            batch.requests,
            batch.pool,
            settings,
            pins=_fitting_pins(batch, settings, asked.pins - forbids, asked.refused),
            forbids=forbids,
            refused=asked.refused,
            left_out=asked.left_out,
            weights=batch.weights,
            pools=batch.pools,
        )
        plan = solve(problem, options=options, on_progress=on_progress)
        bound = plan.bound if bound is None else bound
        broken = broken_pairs(plan, batch, settings)
        if not broken:
            return replace(plan, bound=max(bound, plan.objective))
        forbids |= _last_of(broken, asked.pins)


def replan_facts(
    batch: Batch,
    settings: RuleSettings,
    *,
    standing: Standing,
    max_changes: int,
    wishes: Wishes | None = None,
    options: PlanOptions | None = None,
) -> Replan:
    """A plan close to an earlier one in which nobody's work together breaks a plain hard rule.

    Who has the question now stays, as far as the rules still allow it, and gets no more of that request; a pin of
    such a request waits. At most `max_changes` other pieces of work change hands. Refuses (`ProblemRefused`) pins
    that cannot be together with that, and a limit below zero.
    """
    asked = wishes or Wishes()
    held = _fitting_held(batch, settings, standing)
    waiting = {request_id for request_id, _ in held}
    pins = {pin for pin in asked.pins if pin[0] not in waiting}
    forbids, given = set(asked.forbids) | standing.declined, _given(standing)
    while True:
        problem = problem_of_facts(
            batch.requests,
            batch.pool,
            settings,
            pins=_fitting_pins(batch, settings, pins - forbids, asked.refused),
            forbids=forbids,
            refused=asked.refused,
            left_out=asked.left_out,
            weights=batch.weights,
            pools=batch.pools,
        )
        places = places_of(problem)
        stays = [
            (unit_id, pair)
            for pair, unit_ids in held.items()
            for unit_id in unit_ids
            if (unit_id, pair[1]) in places
        ]
        again = replan(
            problem,
            given,
            accepted=[(unit_id, person_id) for unit_id, (_, person_id) in stays],
            declined=standing.declined | {pair for _, pair in stays},
            max_changes=max_changes,
            options=options,
        )
        broken = broken_pairs(again.plan, batch, settings)
        if not broken:
            return again
        forbids |= _last_of(broken, pins | set(held))


def broken_pairs(
    plan: Plan, batch: Batch, settings: RuleSettings
) -> Mapping[int, list[RequestPair]]:
    """Per person the requests whose work the plain rules refuse beside the rest of what the plan gives."""
    broken: dict[int, list[RequestPair]] = {}
    for person_id, requests in _work_by_person(plan, batch).items():
        refused = [
            (work[0].id, person_id)
            for work in requests
            if not _fits(batch.pool_of(work[0].id), person_id, work, requests, settings)
        ]
        if refused:
            broken[person_id] = refused
    return broken


def _fitting_pins(
    batch: Batch,
    settings: RuleSettings,
    pins: Collection[RequestPair],
    refused: Mapping[RequestPair, frozenset[int]],
) -> list[RequestPair]:
    """The pins of which something is left that this person may do and did not say no to."""
    requests = {request.id: request for request in batch.requests}
    fitting = []
    for request_id, person_id in sorted(pins):
        pool = batch.pool_of(request_id)
        if request_id not in requests or person_id not in pool.ids:
            continue
        judgement = judge(requests[request_id], pool.substitute(person_id), settings)
        said_no = refused.get((request_id, person_id), frozenset())
        if judgement.is_eligible and not said_no.issuperset(judgement.period_ids):
            fitting.append((request_id, person_id))
    return fitting


def _given(standing: Standing) -> Plan:
    """The earlier plan, as far as planning again looks at it."""
    return Plan(
        assignments=tuple(standing.given),
        uncovered=(),
        objective=0,
        l1=0,
        l2=0,
        bound=0,
        seconds=0.0,
        boards=(),
    )


def _fitting_held(
    batch: Batch, settings: RuleSettings, standing: Standing
) -> dict[RequestPair, set[int]]:
    """The units that everybody keeps, one request after the other, as far as the plain rules allow it now."""
    requests = {request.id: request for request in batch.requests}
    units: dict[RequestPair, set[int]] = defaultdict(set)
    for one in standing.given:
        if (one.unit_id, one.person_id) in standing.held and one.request_id in requests:
            units[one.request_id, one.person_id].add(one.unit_id)
    kept: dict[int, list[Work]] = defaultdict(list)
    held: dict[RequestPair, set[int]] = {}
    for (request_id, person_id), chosen in sorted(units.items()):
        request, pool = requests[request_id], batch.pool_of(request_id)
        work = (request, tuple(one for one in request.periods if one.id in chosen))
        if person_id in pool.ids and _fits(pool, person_id, work, kept[person_id], settings):
            kept[person_id].append(work)
            held[request_id, person_id] = chosen
    return held


def _fits(
    pool: PoolColumns,
    person_id: int,
    work: Work,
    all_work: Sequence[Work],
    settings: RuleSettings,
) -> bool:
    request, periods = work
    person = pool.substitute(person_id)
    beside = tuple(
        AssignmentFacts(
            date=period.date,
            start_minute=period.start_minute,
            end_minute=period.end_minute,
            half_days=period.half_days,
            school_id=other.school_id,
            location=other.location,
        )
        for other, others in all_work
        if other.id != request.id
        for period in others
    )
    judgement = judge(
        request.part(periods),
        replace(person, assignments=(*person.assignments, *beside)),
        settings,
    )
    return {period.id for period in periods} <= set(judgement.period_ids)


def _work_by_person(plan: Plan, batch: Batch) -> Mapping[int, list[Work]]:
    requests = {request.id: request for request in batch.requests}
    units: dict[RequestPair, set[int]] = defaultdict(set)
    for one in plan.assignments:
        units[one.request_id, one.person_id].add(one.unit_id)
    work: dict[int, list[Work]] = defaultdict(list)
    for (request_id, person_id), chosen in sorted(units.items()):
        request = requests[request_id]
        periods = tuple(period for period in request.periods if period.id in chosen)
        work[person_id].append((request, periods))
    return work


def _last_of(
    broken: Mapping[int, list[RequestPair]], pins: Collection[RequestPair]
) -> set[RequestPair]:
    """One pair per person, not a pinned one when there is another."""
    return {max(pairs, key=lambda pair: (pair not in pins, pair)) for pairs in broken.values()}
