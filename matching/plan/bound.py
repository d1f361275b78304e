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

SMOOTHING = 0.3
PATIENCE = 10
LANES = 2


class PriceSearch:
    """Looks for the prices with the lowest bound, by deflected subgradient steps of Polyak's length."""

    def __init__(self, core: Core, executor: Executor) -> None:
        self._core, self._executor = core, executor
        self._lanes = [(new_desk(core), new_choice(core)) for _ in range(LANES)]
        self._edges = _edges(core)
        highest = np.zeros(len(core.task_school), dtype=np.int64)
        np.maximum.at(highest, core.arc_task, core.arc_value)
        self._prices: Floats = highest.astype(np.float64) * (FINE / 2.0)
        self._direction: Floats = np.zeros(len(highest))
        self._length, self._waited, self.steps = 1.0, 0, 0
        self.best_prices: Ints = np.zeros(len(highest), dtype=np.int64)
        self._fine_bound = 1 << 62

    @property
    def bound(self) -> int:
        """No plan of the open part is worth more."""
        return self._fine_bound // FINE

    def step(self, objective: int) -> None:
        """Price once and move; `objective` is that of the best plan known."""
        prices = np.rint(self._prices).astype(np.int64)
        rewards, demand = self._let_everybody_choose(prices)
        value = rewards + int(prices.sum())
        self._waited = 0 if value < self._fine_bound * (1 - 1e-5) else self._waited + 1
        if value < self._fine_bound:
            self._fine_bound, self.best_prices = value, prices
        if self._waited >= PATIENCE:
            self._length, self._waited = self._length * 0.7, 0
            self._prices = self.best_prices.astype(np.float64)
        slope = 1.0 - demand
        self._direction = SMOOTHING * slope + (1.0 - SMOOTHING) * self._direction
        move = np.where((self._prices <= 0) & (self._direction > 0), 0.0, self._direction)
        distance = max(0, value - objective * FINE)
        size = self._length * 0.5 * distance / max(1.0, float((move * move).sum()))
        self._prices = np.maximum(0.0, self._prices - size * move)
        self.steps += 1

    def _let_everybody_choose(self, prices: Ints) -> tuple[int, Ints]:
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
            )
            for number, (lane, demand) in enumerate(zip(self._lanes, demands, strict=True))
        ]
        return sum(job.result()[0] for job in jobs), np.sum(demands, axis=0)


def _edges(core: Core) -> list[int]:
    """Cut the people into lanes with about as many arcs each."""
    arcs_before = core.pair_arcs[core.person_pairs]
    cuts = np.arange(LANES + 1) * (len(core.arc_task) / LANES)
    edges: list[int] = np.searchsorted(arcs_before, cuts).tolist()
    return [0, *edges[1:-1], len(core.size_left)]
