"""One planning run: greedy first, then prices with a proven bound, then a search that the prices steer."""

import time
from collections.abc import Iterable
from concurrent.futures import Executor, Future, ThreadPoolExecutor

import numpy as np

from matching.plan.accounts import assignments_of, board_lines, worth_of_arcs
from matching.plan.annealing import WARMTH, WARMTH_AGAIN, Annealing
from matching.plan.bound import LANES, LATER_NODES, PriceSearch
from matching.plan.greedy import fill_greedily, priority_order
from matching.plan.ledger import hold
from matching.plan.offsets import offsets_of
from matching.plan.plan import Moment, OnProgress, Plan, PlanOptions
from matching.plan.problem import PlanProblem
from matching.plan.reduction import Reduced, reduced
from matching.plan.shapes import Core, State, new_choice, new_desk, new_state
from matching.plan.why import uncovered_units
from matching.tables import Ints

FIRST_STEPS = 120
STEPS_AGAIN = 20
STEPS_SHARE = 0.3
ROUNDS_PER_STEP = 6
USUAL_ROUNDS = 400
MOST_ROUNDS = 4000
SECONDS_PER_ARC = 2.2e-7
"""About what one round, or two steps, takes for each arc; only to spread the work over the time asked for."""


class Run:
    """The best plan so far, the bound so far, and the clock.

    `start` holds arcs to begin with; with `prices` of a problem much like this one, the run is a short one that
    stays near them.
    """

    def __init__(
        self,
        problem: PlanProblem,
        options: PlanOptions,
        on_progress: OnProgress | None,
        start: Ints | None,
        prices: Ints | None = None,
    ) -> None:
        self._began = time.monotonic()
        self._problem, self._options, self._on_progress = problem, options, on_progress
        self._reduced: Reduced = reduced(problem)
        self._core: Core = self._reduced.core
        self._state: State = new_state(self._core)
        self._history: list[Moment] = []
        self._prices = prices
        begin(problem, self._core, self._state, start)

    def plan(self) -> Plan:
        """Steps to good prices, then rounds of search with a step now and then."""
        steps, rounds = self._work()
        with ThreadPoolExecutor(LANES) as executor:
            prices = PriceSearch(self._core, executor)
            search = Annealing(
                self._core,
                self._state,
                value=self._open_value(),
                seed=self._options.seed,
                executor=executor,
                warmth=WARMTH if self._prices is None else WARMTH_AGAIN,
            )
            if self._prices is not None:
                prices.start_at(self._prices)
            for _ in range(steps):
                prices.step(search.best_value)
                if self._note(prices, search) or self._share_of_time() > STEPS_SHARE:
                    break
            self._search(rounds, prices, search, executor)
            prices.finish()
            self._note(prices, search)
        return self._answer(prices, search)

    def _search(
        self, rounds: int, prices: PriceSearch, search: Annealing, executor: Executor
    ) -> None:
        """Rounds of search, with steps beside them; a step counts from a fixed round on, so chance has no say."""
        beside: list[Future[None]] = []
        current = prices.best_prices
        for number in range(rounds):
            if number % ROUNDS_PER_STEP == 0:
                _wait_for(beside)
                current = prices.best_prices
                if self._note(prices, search):
                    return
                beside = [executor.submit(_step, prices, search.best_value)]
                # Where both processors search halves of the map, the step has its turn first.
                _wait_for(beside if search.is_wide else ())
            if self._share_of_time() >= 1.0:
                break
            search.round(current, progress=max((number + 1) / rounds, self._share_of_time()))
        _wait_for(beside)

    def _work(self) -> tuple[int, int]:
        """How many steps and rounds there will be: from the options, never from how fast it goes."""
        rounds = self._options.rounds
        if rounds is None:
            rounds = self._usual_rounds(self._options.seconds)
        most = FIRST_STEPS if self._prices is None else STEPS_AGAIN
        return (min(most, rounds) if rounds else 0), rounds

    def _usual_rounds(self, seconds: float | None) -> int:
        if seconds is None:
            return USUAL_ROUNDS
        return min(
            MOST_ROUNDS,
            int(seconds / (2 * SECONDS_PER_ARC * (1000 + len(self._core.arc_task)))),
        )

    def _open_value(self) -> int:
        held = self._core.arc_origin[self._state.holder[self._state.holder >= 0]]
        return value_of(self._problem, held, self._reduced)

    def _share_of_time(self) -> float:
        """How much of the time is gone; 0 when there is no limit."""
        seconds = self._options.seconds
        return (time.monotonic() - self._began) / max(seconds, 1e-9) if seconds is not None else 0.0

    def _is_enough(self, value: int, bound: int) -> bool:
        base, enough = self._reduced.value, self._options.target_gap
        gap = (bound - value) / max(1, bound + base)
        return self._share_of_time() >= 1.0 or gap <= (0.0 if enough is None else enough)

    def _note(self, prices: PriceSearch, search: Annealing) -> bool:
        """Keep the moment; gives whether it is time to stop."""
        moment = Moment(
            seconds=time.monotonic() - self._began,
            objective=search.best_value + self._reduced.value,
            bound=prices.bound + self._reduced.value,
        )
        self._history.append(moment)
        if self._on_progress is not None:
            self._on_progress(moment)
        return self._is_enough(search.best_value, prices.bound)

    def _answer(self, prices: PriceSearch, search: Annealing) -> Plan:
        problem, core = self._problem, self._core
        held = core.arc_origin[search.best_arcs]
        chosen = np.sort(np.concatenate((held, problem.fixed_arcs)))
        return Plan(
            assignments=assignments_of(problem, chosen),
            uncovered=uncovered_units(problem, core, search.best_arcs, chosen),
            **worth_of_arcs(problem, chosen)._asdict(),
            bound=prices.bound + self._reduced.value,
            seconds=time.monotonic() - self._began,
            boards=board_lines(problem, chosen),
            history=tuple(self._history),
            chosen_arcs=tuple(chosen.tolist()),
            prices=tuple(prices.best_prices.tolist()),
        )


def _step(prices: PriceSearch, objective: int) -> None:
    prices.step(objective, most_nodes=LATER_NODES)


def _wait_for(jobs: Iterable[Future[None]]) -> None:
    for job in jobs:
        job.result()


def value_of(problem: PlanProblem, arcs: Ints, rest: Reduced) -> int:
    """What arcs of the open part add to the decided part."""
    together = np.concatenate((arcs, problem.fixed_arcs))
    return worth_of_arcs(problem, together).objective - rest.value


def begin(problem: PlanProblem, core: Core, state: State, start: Ints | None) -> None:
    """Hold what an earlier plan gave, and fill the rest greedily."""
    requests, desk = len(problem.request_ids), new_desk(core)
    if start is not None:
        hold(core, state, desk, np.flatnonzero(np.isin(core.arc_origin, start)))
    fill_greedily(
        core,
        state,
        desk,
        priority_order(problem.task_request, problem.task_l1, requests),
        offsets_of(problem.task_request, requests),
        new_choice(core).arc,
        np.zeros(len(core.pair_price), dtype=np.int64),
    )
