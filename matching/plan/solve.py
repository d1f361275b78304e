"""Plan a batch of requests: greedy first, then prices with a proven bound, then a search that the prices steer."""

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from matching.plan.accounts import board_lines, worth_of_arcs
from matching.plan.bound import LANES, PriceSearch
from matching.plan.greedy import fill_greedily, priority_order
from matching.plan.offsets import offsets_of
from matching.plan.plan import Assignment, Moment, Plan, PlanOptions
from matching.plan.problem import PlanProblem
from matching.plan.reduction import Reduced, reduced
from matching.plan.shapes import Core, State, new_choice, new_desk, new_state
from matching.plan.why import uncovered_units
from matching.tables import Ints

OnProgress = Callable[[Moment], None]


def solve(
    problem: PlanProblem,
    *,
    options: PlanOptions | None = None,
    on_progress: OnProgress | None = None,
) -> Plan:
    """The best plan found within the options, with a bound on any; refuses fixed work that cannot be together."""
    return _Run(problem, options or PlanOptions(), on_progress).plan()


def greedy(problem: PlanProblem) -> Plan:
    """The plan by priority alone, with the bound that needs no search: what everybody could do if nobody else did."""
    run = _Run(problem, PlanOptions(rounds=0), None)
    return run.plan()


class _Run:
    """One planning run: the best plan so far, the bound so far, and the clock."""

    def __init__(
        self, problem: PlanProblem, options: PlanOptions, on_progress: OnProgress | None
    ) -> None:
        self._began = time.monotonic()
        self._problem, self._options, self._on_progress = problem, options, on_progress
        self._reduced: Reduced = reduced(problem)
        self._core: Core = self._reduced.core
        self._state: State = new_state(self._core)
        self._history: list[Moment] = []

    def plan(self) -> Plan:
        requests = len(self._problem.request_ids)
        fill_greedily(
            self._core,
            self._state,
            new_desk(self._core),
            priority_order(self._problem.task_request, self._problem.task_l1, requests),
            offsets_of(self._problem.task_request, requests),
            new_choice(self._core).arc,
        )
        with ThreadPoolExecutor(LANES) as executor:
            prices = PriceSearch(self._core, executor)
            self._note(prices)
            for _ in range(1 + 5 * self._options.rounds):
                prices.step(self._open_objective())
                if self._note(prices):
                    break
        return self._answer(prices)

    def _open_objective(self) -> int:
        return worth_of_arcs(self._problem, self._chosen()).objective - self._reduced.value

    def _chosen(self) -> Ints:
        held = self._state.holder[self._state.holder >= 0]
        return np.sort(np.concatenate((self._core.arc_origin[held], self._problem.fixed_arcs)))

    def _note(self, prices: PriceSearch) -> bool:
        """Keep the moment; gives whether it is time to stop."""
        seconds = time.monotonic() - self._began
        if not prices.steps:
            return False
        moment = Moment(
            seconds=seconds,
            objective=worth_of_arcs(self._problem, self._chosen()).objective,
            bound=prices.bound + self._reduced.value,
        )
        self._history.append(moment)
        if self._on_progress is not None:
            self._on_progress(moment)
        gap = 1.0 - moment.objective / moment.bound if moment.bound > 0 else 0.0
        enough = self._options.target_gap
        late = self._options.seconds is not None and seconds >= self._options.seconds
        return late or gap <= (0.0 if enough is None else enough)

    def _answer(self, prices: PriceSearch) -> Plan:
        problem, chosen = self._problem, self._chosen()
        worth = worth_of_arcs(problem, chosen)
        covered = np.zeros(len(problem.task_request), dtype=np.bool_)
        covered[problem.arc_task[chosen]] = True
        desk = new_desk(self._core)
        return Plan(
            assignments=_assignments(problem, chosen),
            uncovered=uncovered_units(problem, self._core, self._state, desk, covered),
            objective=worth.objective,
            l1=worth.l1,
            l2=worth.l2,
            bound=prices.bound + self._reduced.value,
            seconds=time.monotonic() - self._began,
            boards=board_lines(problem, chosen),
            history=tuple(self._history),
            chosen_arcs=tuple(chosen.tolist()),
            prices=tuple(prices.best_prices.tolist()),
        )


def _assignments(problem: PlanProblem, chosen: Ints) -> tuple[Assignment, ...]:
    """Unit by unit, in the order of the problem."""
    arc_of_task = np.full(len(problem.task_request), -1, dtype=np.int64)
    arc_of_task[problem.arc_task[chosen]] = chosen
    fixed = problem.pinned_or_accepted()
    arcs = arc_of_task[problem.unit_task]
    return tuple(
        Assignment(
            unit_id=int(problem.unit_ids[unit]),
            request_id=int(problem.request_ids[problem.task_request[task]]),
            person_id=int(problem.person_ids[problem.pair_person[problem.arc_pair[arc]]]),
            fixed=bool(fixed[task]),
        )
        for unit, (task, arc) in enumerate(
            zip(problem.unit_task.tolist(), arcs.tolist(), strict=True)
        )
        if arc >= 0
    )
