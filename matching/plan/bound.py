"""A proven bound and prices: the rule that a task goes to one person is given a price instead (Lagrangian relaxation).

With any prices of zero or more, the sum of all prices and of what every person could then earn at most is a
bound on every plan. Rewards and prices are whole numbers, so the bound holds exactly and not up to rounding.
"""

import numpy as np

from matching.plan.best_set import FINE
from matching.plan.lanes import Lanes
from matching.plan.schedules import Schedules
from matching.plan.shapes import Core
from matching.tables import Ints

START = 0.7
FIRST_RAISE, LAST_RAISE = 0.4, 0.002
"""By which share of its value work that is taken becomes dearer, in the first round of bidding and the last."""
BID_NODES = 300
LAST_NODES = 20000
NO_BOUND = 1 << 62


class PriceSearch:
    """The best prices known with their bound, and every schedule that somebody chose on the way."""

    def __init__(self, core: Core, lanes: Lanes) -> None:
        self.core, self._lanes = core, lanes
        self.people: Ints = np.unique(core.pair_person)
        self.tasks: Ints = np.unique(core.arc_task)
        self.schedules = Schedules(core)
        highest = np.zeros(len(core.task_school), dtype=np.int64)
        np.maximum.at(highest, core.arc_task, core.arc_value)
        self._highest: Ints = highest * FINE
        self._bidding: Ints = np.rint(self._highest * START).astype(np.int64)
        self.best_prices: Ints = self._highest.copy()
        self._plain_bound, self._fine_bound = int(highest.sum()), NO_BOUND

    @property
    def bound(self) -> int:
        """No plan of the open part is worth more; at first, what all tasks together are worth at best."""
        return min(self._plain_bound, self._fine_bound // FINE)

    def bid(self, progress: float) -> None:
        """A round of bidding, with raises that become smaller as `progress` goes from 0 to 1; proves nothing yet."""
        raised = self._highest * (FIRST_RAISE * (LAST_RAISE / FIRST_RAISE) ** progress)
        self._lanes.bid(self._bidding, self.people, np.rint(raised).astype(np.int64), BID_NODES)

    def look(self) -> None:
        """Prove a bound at the prices of the bidding, and keep what people choose at them."""
        self.take(self._bidding, BID_NODES)

    def start_at(self, prices: Ints) -> None:
        """Begin with the prices of an earlier plan, and take their bound; without any, with one of its own."""
        if len(prices) == len(self.best_prices):
            self._bidding = np.maximum(0, prices)
            self.look()

    def finish(self) -> None:
        """Price once more at the best prices, with more patience for people with many choices."""
        self.take(self.best_prices, LAST_NODES)

    def adopt(self, prices: Ints, fine_bound: int) -> None:
        """Keep prices that were found elsewhere, with what they prove."""
        if fine_bound < self._fine_bound:
            self._fine_bound, self.best_prices = fine_bound, prices.copy()

    def take(self, prices: Ints, most_nodes: int) -> int:
        """Price everybody, keep the bound when it is the best, and the schedules; gives how many of them are new."""
        chosen = self._lanes.choose(prices, self.people, most_nodes)
        value = int(prices.sum()) + int(chosen.earnings.sum())
        if value < self._fine_bound:
            self._fine_bound, self.best_prices = value, prices.copy()
        return self.schedules.add(chosen.batch)
