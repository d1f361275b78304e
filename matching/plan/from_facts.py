"""The product's own facts as a planning problem, by the same column rules as the ranking."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from numpy.typing import NDArray

from matching.columns import PoolColumns
from matching.evaluation import Evaluation, evaluate
from matching.facts import MINUTES_PER_DAY, PeriodFacts, RequestFacts
from matching.plan.offsets import offsets_of
from matching.plan.problem import FIRST_AIM, NO_LIMIT, WORKED, Bytes, PlanProblem, ProblemRefused
from matching.settings import Effect, RuleSettings
from matching.tables import Floats, Ints, Table
from matching.workload import monday_of

USUAL_WEIGHT = 20
PAIR_PRICE = 160 * 30
"""What one person for the whole absence is worth; low enough that half an hour of work is still worth somebody."""
TIER_POINTS = 20
Pairs = Collection[tuple[int, int]]
"""(request id, substitute id)."""


def problem_of_facts(
    requests: Sequence[RequestFacts],
    pool: PoolColumns,
    settings: RuleSettings,
    *,
    pins: Pairs = (),
    forbids: Pairs = (),
    refused: Mapping[tuple[int, int], Collection[int]] | None = None,
    left_out: Collection[int] = (),
    weights: Mapping[int, int] | None = None,
    pools: Mapping[int, PoolColumns] | None = None,
) -> PlanProblem:
    """Everybody of the pool for all these requests; sizes are minutes, units are periods.

    `weights` gives what a minute of a request is worth (20 when not named). A pinned pair does all of the
    request that this person may take. `refused` gives for which periods a pair is no choice. `left_out` are people
    whom nobody can ask. `pools` gives for a request the pool as its own dates see it, with contracts that run then;
    the limits always come from `pool`, which covers all dates. Refuses a pin that no rule allows or that is forbidden too, and a period
    id that two requests share.
    """
    asked = sorted(requests, key=lambda one: one.id)
    span = _Span.of(asked)
    work = _Work.of(asked, span, weights or {})
    pool_of = {one.id: (pools or {}).get(one.id, pool) for one in asked}
    arcs = _arcs(asked, pool, pool_of, settings, set(forbids), refused or {}, sorted(left_out))
    pair_keys, first_arc, arc_pair = np.unique(
        arcs[:, 0] * max(1, len(asked)) + arcs[:, 1], return_index=True, return_inverse=True
    )
    pair_person = pair_keys // max(1, len(asked))
    limits = _limits(pool, settings, span)
    boards = np.unique(np.array([one.board_id for one in asked], dtype=np.int64))
    schools = {one.school_id: one for one in reversed(asked)}
    places = {school: place for place, school in enumerate(sorted(schools))}
    located = [schools[school].location for school in sorted(schools)]
    is_law = settings.working_time.effect is Effect.BLOCK
    problem = PlanProblem(
        week_of_day=span.week_of_day,
        board_ids=boards,
        school_ids=np.array(sorted(schools), dtype=np.int64),
        school_board=np.searchsorted(boards, [schools[one].board_id for one in sorted(schools)]),
        school_x=np.array([one.x_km if one else np.nan for one in located], dtype=np.float64),
        school_y=np.array([one.y_km if one else np.nan for one in located], dtype=np.float64),
        request_ids=np.array([one.id for one in asked], dtype=np.int64),
        request_school=np.array([places[one.school_id] for one in asked], dtype=np.int64),
        task_request=work.task_request,
        task_l1=work.task_weight * work.task_minutes,
        task_stretches=offsets_of(work.period_task, len(work.task_request)),
        stretch_day=work.periods[:, 1].copy(),
        stretch_start=work.periods[:, 2].copy(),
        stretch_end=work.periods[:, 3].copy(),
        stretch_half_days=work.periods[:, 4].copy(),
        unit_ids=work.periods[:, 0].copy(),
        unit_task=work.period_task,
        unit_l1=work.task_weight[work.period_task] * (work.periods[:, 3] - work.periods[:, 2]),
        person_ids=pool.ids,
        person_board=employer_places(pool, boards),
        size_left=limits.size_left,
        days_left=limits.days_left,
        half_days_left=limits.half_days_left,
        used=limits.used,
        pair_person=pair_person,
        pair_request=pair_keys % max(1, len(asked)),
        pair_price=_request_prices(work, len(asked))[pair_keys % max(1, len(asked))],
        pair_score=arcs[first_arc, 3],
        arc_pair=arc_pair.astype(np.int64),
        arc_task=arcs[:, 2].copy(),
        arc_l2=arcs[:, 3] * work.task_minutes[arcs[:, 2]],
        road_factor=settings.road_factor,
        far_km=settings.far_km,
        day_size=MINUTES_PER_DAY,
        least_rest=settings.working_time.daily_rest if is_law else 0,
        longest_day=settings.working_time.day_span if is_law else NO_LIMIT,
    )
    return problem.changed(fixed_arcs=_pinned_arcs(problem, set(pins)))


def _pinned_arcs(problem: PlanProblem, pins: set[tuple[int, int]]) -> Ints:
    requests = problem.request_ids[problem.pair_request].tolist()
    people = problem.person_ids[problem.pair_person].tolist()
    pairs = {pair: place for place, pair in enumerate(zip(requests, people, strict=True))}
    unknown = sorted(pins - set(pairs))
    if unknown:
        request, person = unknown[0]
        raise ProblemRefused(
            f"pin of request {request} to substitute {person}: no rule allows it; take the pin off"
        )
    wanted = np.array(sorted(pairs[pin] for pin in pins), dtype=np.int64)
    return np.flatnonzero(np.isin(problem.arc_pair, wanted))


@dataclass(frozen=True, kw_only=True, eq=False)
class _Span:
    """Whole weeks, Monday to Sunday, around all the periods."""

    first: date
    weeks: int

    @classmethod
    def of(cls, requests: Sequence[RequestFacts]) -> "_Span":
        if not requests:
            return cls(first=date(1, 1, 1), weeks=1)
        first = monday_of(min(one.first_date for one in requests))
        last = monday_of(max(one.last_date for one in requests))
        return cls(first=first, weeks=(last - first) // timedelta(weeks=1) + 1)

    @property
    def week_of_day(self) -> Ints:
        return np.repeat(np.arange(self.weeks, dtype=np.int64), 7)

    def day_of(self, period: PeriodFacts) -> int:
        return (period.date - self.first).days


@dataclass(frozen=True, kw_only=True, eq=False)
class _Work:
    task_request: Ints
    task_weight: Ints
    task_minutes: Ints
    period_task: Ints
    periods: Ints
    """(periods, 5) id, day, start, end, half-days."""

    @classmethod
    def of(
        cls, requests: Sequence[RequestFacts], span: _Span, weights: Mapping[int, int]
    ) -> "_Work":
        tasks: list[tuple[int, int, int]] = []
        periods: list[tuple[int, int, int, int, int]] = []
        owners: list[int] = []
        for place, request in enumerate(requests):
            for unit in request.units:
                owners += [len(tasks)] * len(unit)
                minutes = sum(period.minutes for period in unit)
                tasks.append((place, weights.get(request.id, USUAL_WEIGHT), minutes))
                periods += [
                    (one.id, span.day_of(one), one.start_minute, one.end_minute, one.half_days)
                    for one in unit
                ]
        of_task = np.array(tasks, dtype=np.int64).reshape(-1, 3)
        return cls(
            task_request=of_task[:, 0].copy(),
            task_weight=of_task[:, 1].copy(),
            task_minutes=of_task[:, 2].copy(),
            period_task=np.array(owners, dtype=np.int64),
            periods=np.array(periods, dtype=np.int64).reshape(-1, 5),
        )


def _request_prices(work: _Work, requests: int) -> Ints:
    """(requests) the price of a pair: continuity never makes it better to leave a piece of work undone."""
    least = np.full(requests, NO_LIMIT, dtype=np.int64)
    np.minimum.at(least, work.task_request, FIRST_AIM * work.task_weight * work.task_minutes)
    return np.minimum(PAIR_PRICE, np.maximum(0, least - 1))


def _arcs(
    requests: Sequence[RequestFacts],
    pool: PoolColumns,
    pool_of: Mapping[int, PoolColumns],
    settings: RuleSettings,
    forbids: set[tuple[int, int]],
    refused: Mapping[tuple[int, int], Collection[int]],
    left_out: Sequence[int],
) -> Ints:
    """(arcs, 4) person, request, task, score; sorted. Each unit is judged as if nothing else were asked."""
    parts = [np.zeros((0, 4), dtype=np.int64)]
    task = 0
    for place, request in enumerate(requests):
        forbidden = [*left_out, *(who for one, who in forbids if one == request.id)]
        said = [(who, set(no)) for (one, who), no in refused.items() if one == request.id]
        for unit in request.units:
            found = evaluate(request.part(unit), pool_of[request.id], settings)
            ids = found.staying_ids
            work = {period.id for period in unit}
            out = [*forbidden, *(who for who, no in said if work <= no)]
            may = np.isin(ids, pool.ids) & ~np.isin(ids, np.array(out, dtype=np.int64))
            who = np.flatnonzero(may)
            part = np.empty((len(who), 4), dtype=np.int64)
            part[:, 0] = np.searchsorted(pool.ids, ids[who])
            part[:, 1], part[:, 2] = place, task
            part[:, 3] = _scores(found, settings)[who]
            parts.append(part)
            task += 1
    arcs = np.concatenate(parts)
    return arcs[np.lexsort((arcs[:, 2], arcs[:, 0]))]


def _scores(found: Evaluation, settings: RuleSettings) -> Ints:
    """The pool order first and then the points, on one scale of 0 … 99."""
    weights = settings.weights
    most = sum(getattr(weights, name) for name in weights.__slots__)
    points = np.minimum(found.score * (TIER_POINTS - 1) // max(1, most), TIER_POINTS - 1)
    scores: Ints = TIER_POINTS * (len(settings.pool_order) - 1 - found.tier) + points
    return scores


@dataclass(frozen=True, kw_only=True, eq=False)
class _Limits:
    size_left: Ints
    days_left: Ints
    half_days_left: Ints
    used: Bytes


def _limits(pool: PoolColumns, settings: RuleSettings, span: _Span) -> _Limits:
    """What everybody may still do per week, beside the work already accepted."""
    work, people, size = pool.assignments, pool.people, len(pool)
    day = work["date"].astype(np.int64) - span.first.toordinal()
    inside = (day >= 0) & (day < 7 * span.weeks)
    owner, day = work.owner[inside], day[inside]
    halves = work["half_days"][inside].astype(np.uint8)
    used = np.zeros((size, 7 * span.weeks), dtype=np.uint8)
    np.bitwise_or.at(used, (owner, day), halves | WORKED)
    minutes = np.zeros((size, span.weeks), dtype=np.float64)
    np.add.at(minutes, (owner, day // 7), (work["end_minute"] - work["start_minute"])[inside])
    by_week = used.reshape(size, span.weeks, 7)
    days = (by_week != 0).sum(axis=2)
    half_days = (by_week & 1).sum(axis=2) + ((by_week >> 1) & 1).sum(axis=2)
    return _Limits(
        size_left=_left(
            np.fmin(
                people["max_minutes_per_week"][:, np.newaxis],
                _lawful_minutes(people, settings, span.weeks),
            ),
            minutes,
        ),
        days_left=_left(people["max_days_per_week"][:, np.newaxis], days),
        half_days_left=_left(people["max_half_days_per_week"][:, np.newaxis], half_days),
        used=used,
    )


def _lawful_minutes(people: Table, settings: RuleSettings, weeks: int) -> Floats:
    """(people, weeks) minutes that the law leaves for the pool.

    The averages look back from the first week, as the plain rules do; later weeks are only held to the most
    in a week here, and work that begins in them is judged by its own facts.
    """
    limits, size = settings.working_time, len(people.owner)
    if limits.effect is not Effect.BLOCK:
        return np.full((size, weeks), np.inf)
    lawful = np.full((size, weeks), float(limits.week))
    lawful[:, 0] = np.minimum.reduce(
        [
            lawful[:, 0],
            4.0 * limits.average_4_weeks - people["minutes_last_3_weeks"],
            16.0 * limits.average_16_weeks - people["minutes_last_15_weeks"],
        ]
    )
    left: Floats = lawful - people["fixed_minutes_per_week"][:, np.newaxis]
    return left


def _left(limit: Floats, used: NDArray[np.generic]) -> Ints:
    """(people, weeks) what a limit leaves; NaN is no limit."""
    most = np.where(np.isnan(limit), float(NO_LIMIT), np.minimum(limit, float(NO_LIMIT)))
    left: Ints = np.maximum(0, np.floor(most - used)).astype(np.int64)
    return left


def employer_places(pool: PoolColumns, boards: Ints) -> Ints:
    """The place of each person's first employer among these boards, or −1."""
    places = np.full(len(pool), -1, dtype=np.int64)
    jobs = pool.employments
    employer = jobs["board_id"].astype(np.int64)
    known = np.isin(employer, boards)
    owner, place = jobs.owner[known], np.searchsorted(boards, employer[known])
    places[owner[::-1]] = place[::-1]
    return places
