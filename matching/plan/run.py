"""One planning run: greedy first, then prices with a proven bound, then a search that the prices steer."""

import time
from concurrent.futures import Executor, Future, ThreadPoolExecutor

import numpy as np

from matching.plan.accounts import assignments_of, board_lines, worth_of_arcs
from matching.plan.annealing import WARMTH, WARMTH_AGAIN, Annealing
from matching.plan.bound import PriceSearch
from matching.plan.choosing import best_choice
from matching.plan.generation import Generation
from matching.plan.greedy import fill_greedily, priority_order
from matching.plan.lanes import LANES, Lanes
from matching.plan.ledger import hold
from matching.plan.master import Limits
from matching.plan.offsets import offsets_of
from matching.plan.plan import Moment, OnProgress, Plan, PlanOptions
from matching.plan.problem import PlanProblem
from matching.plan.reduction import Reduced, reduced
from matching.plan.schedules import batch_of_arcs
from matching.plan.shapes import Core, State, new_choice, new_desk, new_state
from matching.plan.sweeps import FIRST_STEPS, Sweeps, tasks_per_part
from matching.plan.why import uncovered_units
from matching.tables import Ints

BIDS, BIDS_AGAIN = 30, 8
WIDE_BIDS, WIDE_LOOKS = 45, 3
"""On a wide map bidding is cheap beside what comes after, and looking at what it proves is not."""
BID_FROM = 0.6
"""How far bidding already is when it goes on from the prices of an earlier plan."""
BIDS_SHARE, STEPS_SHARE = 0.3, 0.6
PRICES_SHARE = 0.7
"""On a wide map the first look at prices ends here: the first plan after it is worth more than the rest of it."""
MOST_STEPS = 60
MOST_ARCS = 30_000
"""With more, the map is worked on part by part."""
ROUNDS_PER_NOTE = 6
ROUNDS_PER_SWEEP = 150
NEAR = 1e-5
"""So near to the bound it is enough, unless another gap is asked for."""
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
        """Bidding for good prices, then schedules and the best choice between them, with chains of exchanges beside."""
        bids, rounds = self._work()
        with ThreadPoolExecutor(LANES + 1) as executor:
            lanes = Lanes(self._core, executor)
            prices = PriceSearch(self._core, lanes)
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
            self._bid(bids, prices, search)
            if rounds and not self._note(prices, search):
                sweeps = Sweeps(prices, lanes, executor, seed=self._options.seed)
                if self._is_wide:
                    self._sweep(rounds, prices, search, sweeps)
                    self._search(rounds, prices, search)
                else:
                    self._generate(rounds, prices, search, lanes)
                    if self._prices is None:
                        whole = sweeps.first_plan(self._is_time, most=len(prices.tasks))
                        self._adopt(whole, search)
                    self._choose(rounds, prices, search, executor)
            prices.finish()
            self._note(prices, search)
        return self._answer(prices, search)

    def _bid(self, bids: int, prices: PriceSearch, search: Annealing) -> None:
        first = 0.0 if self._prices is None else BID_FROM
        looks = WIDE_LOOKS if self._is_wide else bids - bids // 2
        for number in range(bids):
            prices.bid(first + (1.0 - first) * number / bids)
            if number >= bids - looks:
                prices.look()
                if self._note(prices, search) or self._share_of_time() > BIDS_SHARE:
                    return

    def _generate(self, rounds: int, prices: PriceSearch, search: Annealing, lanes: Lanes) -> None:
        """Column generation on the whole map."""
        generation = Generation(
            prices.schedules,
            prices.best_prices,
            tasks=prices.tasks,
            people=prices.people,
            choose=lanes.choose,
        )
        for _ in range(min(MOST_STEPS, rounds)):
            more = generation.step()
            prices.adopt(generation.prices, generation.fine_bound)
            if self._note(prices, search) or not more or self._share_of_time() > STEPS_SHARE:
                return

    def _sweep(self, rounds: int, prices: PriceSearch, search: Annealing, sweeps: Sweeps) -> None:
        """Over a wide map: prices and a choice part by part, more often when there is more time."""
        for number in range(max(1, rounds // ROUNDS_PER_SWEEP)):
            is_first = number == 0 and self._prices is None
            most = tasks_per_part(number)
            if is_first:
                sweeps.better_prices(self._is_time_for_a_plan, most, steps=FIRST_STEPS)
            else:
                sweeps.better_prices(self._is_time, most)
            if self._note(prices, search):
                return
            if is_first:
                self._adopt(sweeps.first_plan(self._is_time, most), search)
            self._adopt(sweeps.better_plan(search.best_holder, self._is_time, most), search)
            if self._note(prices, search):
                return

    def _adopt(self, holder: Ints, search: Annealing) -> None:
        arcs = holder[holder >= 0]
        search.adopt(arcs, self._value_of_open(arcs))

    def _choose(
        self, rounds: int, prices: PriceSearch, search: Annealing, executor: Executor
    ) -> None:
        """The best choice between the schedules known, with rounds of chains beside it; the better plan counts."""
        schedules = prices.schedules
        now = batch_of_arcs(self._core, search.best_arcs)
        schedules.add(now)
        choice = executor.submit(
            best_choice,
            schedules,
            np.arange(len(schedules)),
            begin=schedules.places_of(now),
            elsewhere=np.zeros_like(prices.best_prices),
            limits=Limits(seconds=self._seconds_left()),
        )
        for number in range(rounds):
            if self._share_of_time() >= 1.0 or (choice.done() and self._is_near(choice, prices)):
                break
            progress = max((number + 1) / rounds, self._share_of_time())
            search.round(prices.best_prices, progress=progress)
            if number % ROUNDS_PER_NOTE == 0:
                self._note(prices, search)
        arcs = choice.result()
        search.adopt(arcs, self._value_of_open(arcs), always=self._is_near(choice, prices))

    def _search(self, rounds: int, prices: PriceSearch, search: Annealing) -> None:
        """Rounds of chains alone."""
        for number in range(rounds):
            if number % ROUNDS_PER_NOTE == 0 and self._note(prices, search):
                return
            progress = max((number + 1) / rounds, self._share_of_time())
            search.round(prices.best_prices, progress=progress)

    def _is_near(self, choice: Future[Ints], prices: PriceSearch) -> bool:
        """Whether this choice is so near to the bound that nothing else counts, whatever was found meanwhile."""
        value = self._value_of_open(choice.result())
        return self._gap(value, prices.bound) <= NEAR

    def _seconds_left(self) -> float:
        seconds = self._options.seconds
        return np.inf if seconds is None else max(0.0, seconds * (1.0 - self._share_of_time()))

    @property
    def _is_wide(self) -> bool:
        return len(self._core.arc_task) > MOST_ARCS

    def _is_time(self) -> bool:
        return self._share_of_time() >= 1.0

    def _is_time_for_a_plan(self) -> bool:
        return self._share_of_time() >= PRICES_SHARE

    def _work(self) -> tuple[int, int]:
        """How much bidding and how many rounds there will be: from the options, never from how fast it goes."""
        rounds = self._options.rounds
        if rounds is None:
            rounds = self._usual_rounds(self._options.seconds)
        most = WIDE_BIDS if self._is_wide else BIDS
        if self._prices is not None:
            most = BIDS_AGAIN
        return (min(most, rounds) if rounds else 0), rounds

    def _usual_rounds(self, seconds: float | None) -> int:
        if seconds is None:
            return USUAL_ROUNDS
        return min(
            MOST_ROUNDS,
            int(seconds / (2 * SECONDS_PER_ARC * (1000 + len(self._core.arc_task)))),
        )

    def _open_value(self) -> int:
        return self._value_of_open(self._state.holder[self._state.holder >= 0])

    def _value_of_open(self, arcs: Ints) -> int:
        return value_of(self._problem, self._core.arc_origin[arcs], self._reduced)

    def _share_of_time(self) -> float:
        """How much of the time is gone; 0 when there is no limit."""
        seconds = self._options.seconds
        return (time.monotonic() - self._began) / max(seconds, 1e-9) if seconds is not None else 0.0

    def _gap(self, value: int, bound: int) -> float:
        return (bound - value) / max(1, bound + self._reduced.value)

    def _is_enough(self, value: int, bound: int) -> bool:
        enough = self._options.target_gap
        return self._is_time() or self._gap(value, bound) <= (NEAR if enough is None else enough)

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
