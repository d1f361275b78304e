"""A proven bound and prices: the rule that a task goes to one person is given a price instead (Lagrangian relaxation).

With any prices of zero or more, the sum of all prices and of what every person could then earn at most is a
bound on every plan. Rewards and prices are whole numbers, so the bound holds exactly and not up to rounding.
"""

from concurrent.futures import Executor

import numpy as np

from matching.plan.best_set import FINE
from matching.plan.pricing import price_people
from matching.plan.shapes import Core, new_choice, new_desk
from matching.tables import Floats, Ints

START = 0.7
FIRST_LENGTH = 0.2
SMOOTHING = 0.6
SHORTER = 0.6
PATIENCE = 4
NOTICEABLE = 1e-5
STEP_NODES = 1000
LATER_NODES = 3000
LAST_NODES = 20000
LANES = 2
NO_BOUND = 1 << 62


class PriceSearch:
    """Looks for the prices with the lowest bound, by deflected subgradient steps of Polyak's length.

    Prices start near the highest value, where hardly anybody wants anything, and tasks of more value move in
    larger steps.
    """

    def __init__(self, core: Core, executor: Executor) -> None:
        self._core, self._executor = core, executor
        self._lanes = [(new_desk(core), new_choice(core)) for _ in range(LANES)]
        self._edges = _edges(core)
        highest = np.zeros(len(core.task_school), dtype=np.int64)
        np.maximum.at(highest, core.arc_task, core.arc_value)
        self._prices: Floats = highest.astype(np.float64) * (START * FINE)
        self._pace: Floats = np.sqrt(np.maximum(1.0, highest.astype(np.float64)))
        self._direction: Floats = np.zeros(len(highest))
        self._length, self._waited, self.steps = FIRST_LENGTH, 0, 0
        self.best_prices: Ints = highest * FINE
        self._plain_bound, self._fine_bound = int(highest.sum()), NO_BOUND

    @property
    def bound(self) -> int:
        """No plan of the open part is worth more; at first, what all tasks together are worth at best."""
        return min(self._plain_bound, self._fine_bound // FINE)

    def step(self, objective: int, *, most_nodes: int = STEP_NODES) -> None:
        """Price once and move; `objective` is that of the best plan known."""
        prices: Ints = np.rint(self._prices).astype(np.int64)
        value, demand = self._value_of(prices, most_nodes)
        self._waited = 0 if value < self._fine_bound * (1 - NOTICEABLE) else self._waited + 1
        if value < self._fine_bound:
            self._fine_bound, self.best_prices = value, prices
        if self._waited >= PATIENCE:
            self._length, self._waited = self._length * SHORTER, 0
            self._prices = self.best_prices.astype(np.float64)
        slope = 1.0 - demand
        fresh = SMOOTHING if self.steps else 1.0
        self._direction = fresh * slope + (1.0 - fresh) * self._direction
        move = np.where((self._prices <= 0) & (self._direction > 0), 0.0, self._direction)
        distance = max(0, value - objective * FINE)
        size = self._length * distance / max(1.0, float((self._pace * move * move).sum()))
        self._prices = np.maximum(0.0, self._prices - size * self._pace * move)
        self.steps += 1

    def start_at(self, prices: Ints) -> None:
        """Begin with the prices of an earlier plan, and take their bound; without any, with one of its own."""
        if len(prices) == len(self.best_prices):
            self.best_prices = np.maximum(0, prices)
            self._prices = self.best_prices.astype(np.float64)
        self._fine_bound, _ = self._value_of(self.best_prices, STEP_NODES)

    def finish(self) -> None:
        """Price once more at the best prices, with more patience for people with many choices."""
        value, _ = self._value_of(self.best_prices, LAST_NODES)
        self._fine_bound = min(self._fine_bound, value)

    def _value_of(self, prices: Ints, most_nodes: int) -> tuple[int, Ints]:
        """The bound at these prices, and how many people want each task."""
        demands = [np.zeros(len(prices), dtype=np.int64) for _ in self._lanes]
        jobs = [
            self._executor.submit(
                price_people,
                self._core,
                *lane,
                prices,
                self._edges[number],
                self._edges[number + 1],
                demand,
                most_nodes,
            )
            for number, (lane, demand) in enumerate(zip(self._lanes, demands, strict=True))
        ]
        rewards = sum(job.result()[0] for job in jobs)
        wanted: Ints = np.sum(demands, axis=0)
        return rewards + int(prices.sum()), wanted


def _edges(core: Core) -> list[int]:
    """Cut the people into lanes with about as many arcs each."""
    arcs_before = core.pair_arcs[core.person_pairs]
    cuts = np.arange(LANES + 1) * (len(core.arc_task) / LANES)
    edges: list[int] = np.searchsorted(arcs_before, cuts).tolist()
    return [0, *edges[1:-1], len(core.size_left)]
