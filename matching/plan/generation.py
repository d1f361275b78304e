"""Better prices and better schedules from each other, until neither gets better: column generation.

The linear program over the schedules known says what tasks are worth, people choose anew at those prices, and what
they choose is a schedule it did not know yet. Prices go part of the way only from the best ones known, as those
of the program alone jump about.
"""

from collections.abc import Callable

import numpy as np

from matching.plan.best_set import FINE
from matching.plan.lanes import Chosen
from matching.plan.master import Master
from matching.plan.schedules import Schedules
from matching.tables import Ints

CAREFUL, BOLD = 0.6, 0.3
"""The weight of the best prices known, in turn."""
NODES = 20_000
CLOSE = 5e-5
Choose = Callable[[Ints, Ints, int], Chosen]


class Generation:
    """Column generation on a part of the map: its tasks, and everybody who may do one of them.

    Tasks elsewhere keep the prices they had. `prices` are the best known, and `fine_bound` is what is proven
    at those for the part: no choice of these people brings more, when work elsewhere costs its price.
    """

    def __init__(
        self, schedules: Schedules, prices: Ints, *, tasks: Ints, people: Ints, choose: Choose
    ) -> None:
        self.schedules, self.prices, self._choose = schedules, prices.copy(), choose
        self._tasks, self.people = tasks, people
        self.task_row = np.full(len(prices), -1, dtype=np.int64)
        self.task_row[tasks] = np.arange(len(tasks))
        core = schedules.core
        self._paid: Ints = np.where(self.task_row < 0, prices, 0)[core.arc_task]
        self.person_row = np.full(len(core.size_left), -1, dtype=np.int64)
        self.person_row[people] = np.arange(len(people))
        self._master = Master(schedules, task_row=self.task_row, person_row=self.person_row)
        self.fine_bound, self.steps, self._known = 1 << 62, 0, 0
        self._centre: Ints = prices[tasks].copy()
        self._try(self._centre)

    def run(self, steps: int, is_time: Callable[[], bool]) -> None:
        """So many steps, or fewer when there is no more to do or it is time."""
        for _ in range(steps):
            if is_time() or not self.step():
                return

    def step(self) -> bool:
        """Solve, and price between the best prices and those of the program; gives whether there is more to do."""
        worth, found = self._solved()
        weight = BOLD if self.steps % 2 else CAREFUL
        self.steps += 1
        mixed = np.rint(weight * self._centre + (1.0 - weight) * found).astype(np.int64)
        fresh = self._try(mixed)
        if self.fine_bound - worth * FINE <= CLOSE * self.fine_bound:
            return False
        return fresh > 0 or self._try(found) > 0

    def _solved(self) -> tuple[float, Ints]:
        schedules = self.schedules
        places = np.arange(self._known, len(schedules))
        self._known = len(schedules)
        paid = schedules.sums(places, self._paid)
        self._master.add(places, schedules.value[places] - paid / FINE)
        mixture = self._master.mix()
        return mixture.value, mixture.prices

    def _try(self, inside: Ints) -> int:
        """Let everybody choose at these prices of the tasks inside; gives how many new schedules that made."""
        prices = self.prices.copy()
        prices[self._tasks] = inside
        chosen = self._choose(prices, self.people, NODES)
        bound = int(inside.sum()) + int(chosen.earnings.sum())
        if bound < self.fine_bound:
            self.fine_bound, self._centre = bound, inside
            self.prices[self._tasks] = inside
        return self.schedules.add(chosen.batch)
