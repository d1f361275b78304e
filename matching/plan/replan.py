"""Planning again after a yes, a no or a cancellation: what is accepted stays, and little else changes."""

import time
from collections.abc import Collection, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from matching.plan.accounts import assignments_of, board_lines, worth_of_arcs
from matching.plan.annealing import Annealing
from matching.plan.bound import PriceSearch
from matching.plan.lanes import LANES, Lanes
from matching.plan.plan import Plan, PlanOptions
from matching.plan.problem import PlanProblem, ProblemRefused
from matching.plan.reduction import reduced
from matching.plan.run import begin, value_of
from matching.plan.search import MOST_CHANGES
from matching.plan.shapes import new_state
from matching.plan.why import uncovered_units
from matching.tables import Ints

ROUNDS = 3
BIDS = 30
"""Rounds of bidding for good prices when the earlier plan left none."""
BIDS_SHARE = 0.5
WhoDoesWhat = Collection[tuple[int, int]]


class Reason(StrEnum):
    """Why a unit changed hands."""

    DECLINED = "declined"
    DECIDED = "decided"
    NO_LONGER_FITS = "no_longer_fits"
    FREED = "freed"
    NEWLY_COVERED = "newly_covered"
    MOVED = "moved"


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One unit that has somebody else than before, or nobody."""

    unit_id: int
    request_id: int
    before: int | None
    after: int | None
    reason: Reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Replan:
    """The new plan; `moved` counts the tasks that changed hands though nobody asked for it."""

    plan: Plan
    changes: tuple[Change, ...]
    moved: int


def replan(
    problem: PlanProblem,
    plan: Plan,
    *,
    accepted: WhoDoesWhat = (),
    freed: Collection[int] = (),
    declined: WhoDoesWhat = (),
    max_changes: int = 0,
    options: PlanOptions | None = None,
) -> Replan:
    """Keep close to a plan of this problem, or of one like it before: units and people are known by their ids.

    `accepted` are (unit, person) that stay for certain; `freed` are units that need nobody any more, as are those
    that the problem does not know; `declined` are (request, person) that are out. At most `max_changes` other tasks
    change hands. Refuses accepted work that the problem does not allow, and a limit below zero.
    """
    if max_changes < 0:
        raise ProblemRefused(
            f"max_changes: {max_changes} is no number of changes; give none or more"
        )
    return _Replanning(problem, plan, set(freed), set(declined), options or PlanOptions()).run(
        accepted, max_changes
    )


class _Replanning:
    def __init__(
        self,
        problem: PlanProblem,
        plan: Plan,
        freed: set[int],
        declined: set[tuple[int, int]],
        options: PlanOptions,
    ) -> None:
        self._began = time.monotonic()
        self._problem, self._plan, self._options = problem, plan, options
        self._freed, self._declined = freed, declined
        self._places = places_of(problem)
        self._units = frozenset(problem.unit_ids.tolist())
        self._before = {one.unit_id: one.person_id for one in plan.assignments}

    def run(self, accepted: WhoDoesWhat, max_changes: int) -> Replan:
        fixed = self._arcs_of(dict(accepted), must=True)
        problem = self._problem.changed(
            fixed_arcs=np.union1d(self._problem.fixed_arcs, fixed).astype(np.int64)
        )
        closed = self._closed()
        rest = reduced(problem, closed=closed)
        # What is decided for somebody else, or fits no more beside that, is no choice to keep.
        keep = np.intersect1d(self._arcs_of(self._before, must=False), rest.core.arc_origin)
        state = new_state(rest.core)
        begin(problem, rest.core, state, keep)
        held = rest.core.arc_origin[state.holder[state.holder >= 0]]
        search = Annealing(
            rest.core, state, value=value_of(problem, held, rest), seed=self._options.seed
        )
        search.chain.keeper[problem.arc_task[keep]] = problem.pair_person[problem.arc_pair[keep]]
        search.chain.facts[MOST_CHANGES] = max_changes
        with ThreadPoolExecutor(LANES) as executor:
            prices = PriceSearch(rest.core, Lanes(rest.core, executor))
            self._find_prices(prices, search.best_value)
            for number in range(ROUNDS):
                search.round(prices.best_prices, progress=1.0)
                seconds = self._options.seconds
                if seconds is not None and self._seconds() * (number + 2) > seconds * (number + 1):
                    break
        chosen = np.sort(
            np.concatenate((rest.core.arc_origin[search.best_arcs], problem.fixed_arcs))
        )
        new = Plan(
            assignments=assignments_of(problem, chosen),
            uncovered=uncovered_units(
                problem, rest.core, search.best_arcs, chosen, without=self._freed
            ),
            **worth_of_arcs(problem, chosen)._asdict(),
            bound=prices.bound + rest.value,
            seconds=self._seconds(),
            boards=board_lines(problem, chosen),
            chosen_arcs=tuple(chosen.tolist()),
            prices=tuple(prices.best_prices.tolist()),
        )
        return self._told(new, keep)

    def _seconds(self) -> float:
        return time.monotonic() - self._began

    def _arcs_of(self, who: Mapping[int, int], *, must: bool) -> Ints:
        """The arcs of units and people; a task counts when all its units are there for one person."""
        arcs = [self._places.get(pair) for pair in who.items()]
        if must and None in arcs:
            unit, person = list(who.items())[arcs.index(None)]
            raise ProblemRefused(
                f"accepted: unit {unit} may not go to {person}; give what the problem allows"
            )
        return np.unique(np.array([arc for arc in arcs if arc is not None], dtype=np.int64))

    def _closed(self) -> Ints:
        problem = self._problem
        gone = np.isin(problem.unit_ids, np.array(sorted(self._freed), dtype=np.int64))
        tasks = np.unique(problem.unit_task[gone])
        requests = problem.request_ids[problem.pair_request].tolist()
        people = problem.person_ids[problem.pair_person].tolist()
        pairs = [pair in self._declined for pair in zip(requests, people, strict=True)]
        out = np.array(pairs, dtype=np.bool_).reshape(-1)[problem.arc_pair]
        closed = np.flatnonzero(out | np.isin(problem.arc_task, tasks))
        return np.setdiff1d(closed, problem.fixed_arcs)

    def _find_prices(self, prices: PriceSearch, value: int) -> None:
        """Start at the prices of the plan when it is of this very problem; else look for some."""
        same = len(self._plan.prices) == len(self._problem.task_request)
        prices.start_at(np.array(self._plan.prices if same else (), dtype=np.int64))
        if same:
            return
        seconds = self._options.seconds
        for number in range(BIDS):
            if seconds is not None and self._seconds() > seconds * BIDS_SHARE:
                break
            prices.bid(number / BIDS)
        prices.look()
        if prices.bound > value:
            prices.finish()

    def _told(self, new: Plan, keep: Ints) -> Replan:
        after = {one.unit_id: one.person_id for one in new.assignments}
        request_of = dict(
            zip(
                self._problem.unit_ids.tolist(),
                self._problem.request_ids[
                    self._problem.task_request[self._problem.unit_task]
                ].tolist(),
                strict=True,
            )
        )
        request_of |= {one.unit_id: one.request_id for one in self._plan.assignments}
        kept = set(keep.tolist())
        fixed = {one.unit_id for one in new.assignments if one.fixed}
        changes = tuple(
            Change(
                unit_id=unit,
                request_id=request,
                before=self._before.get(unit),
                after=after.get(unit),
                reason=self._reason(unit, request, kept, fixed),
            )
            for unit, request in request_of.items()
            if self._before.get(unit) != after.get(unit)
        )
        moved = len(kept - set(new.chosen_arcs))
        return Replan(plan=new, changes=changes, moved=moved)

    def _reason(self, unit: int, request: int, kept: set[int], fixed: set[int]) -> Reason:
        before = self._before.get(unit)
        if unit in self._freed or unit not in self._units:
            return Reason.FREED
        if before is None:
            return Reason.NEWLY_COVERED
        if (request, before) in self._declined:
            return Reason.DECLINED
        if self._places.get((unit, before)) in kept:
            return Reason.MOVED
        return Reason.DECIDED if unit in fixed else Reason.NO_LONGER_FITS


def places_of(problem: PlanProblem) -> dict[tuple[int, int], int]:
    """The arc of every (unit, person): what the problem allows."""
    people = problem.person_ids[problem.pair_person[problem.arc_pair]].tolist()
    arc_of = {
        (task, person): arc
        for arc, (task, person) in enumerate(zip(problem.arc_task.tolist(), people, strict=True))
    }
    units: dict[int, list[int]] = {}
    for unit, task in zip(problem.unit_ids.tolist(), problem.unit_task.tolist(), strict=True):
        units.setdefault(task, []).append(unit)
    return {(unit, person): arc for (task, person), arc in arc_of.items() for unit in units[task]}
