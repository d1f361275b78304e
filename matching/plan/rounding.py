"""A choice in whole numbers, step by step: what the program is sure of is kept, and the rest is solved again.

People choose anew in between, so that what is left always has schedules that fit the work still open.
"""

from collections.abc import Callable

import numpy as np

from matching.plan.best_set import FINE
from matching.plan.generation import Choose
from matching.plan.master import Master, Mixture
from matching.plan.schedules import Schedules
from matching.tables import Flags, Floats, Ints

SURE = 0.9
"""From this share of one on, a schedule is kept."""
LIKELY, STEP = 0.5, 0.15
"""At least this share of the schedules in a mixture is kept at once, as long as half of each is in it."""
NODES = 3000
CLOSED = 1 << 50
"""The price of work that is not there: nobody would want it."""
NOTHING = 1e-6
IsTime = Callable[[], bool]


class Rounding:
    """One choice for these people among these tasks; all `schedules` are theirs, of these tasks.

    `paid` is per task (of all) what it costs in units of the search to take it, where it is not settled yet who
    does it. Schedules that people choose on the way are added to `schedules`.
    """

    def __init__(
        self, schedules: Schedules, *, tasks: Ints, people: Ints, paid: Ints, choose: Choose
    ) -> None:
        core = schedules.core
        self._schedules, self._tasks, self._paid, self._choose = schedules, tasks, paid, choose
        self._is_open: Flags = np.zeros(len(core.task_school), dtype=np.bool_)
        self._is_free: Flags = np.zeros(len(core.size_left), dtype=np.bool_)
        self._is_open[tasks], self._is_free[people] = True, True
        self._people = people
        task_row = np.full(len(self._is_open), -1, dtype=np.int64)
        person_row = np.full(len(self._is_free), -1, dtype=np.int64)
        task_row[tasks], person_row[people] = np.arange(len(tasks)), np.arange(len(people))
        self._master = Master(schedules, task_row=task_row, person_row=person_row)
        self._known = 0

    def arcs(self, is_time: IsTime) -> Ints:
        """The arcs of the choice; when it is time, what fits of the mixture at hand, and nothing is solved again."""
        kept: list[Ints] = []
        while True:
            mixture = self._solved()
            is_last = is_time()
            if not is_last and self._choose_anew(mixture.prices):
                mixture = self._solved()
            some = self._kept(mixture.shares, all_that_fits=is_last)
            kept.append(some)
            if is_last or not len(some):
                return np.concatenate(kept)

    def _solved(self) -> Mixture:
        schedules = self._schedules
        places = np.arange(self._known, len(schedules))
        self._known = len(schedules)
        paid = schedules.sums(places, self._paid[schedules.core.arc_task])
        self._master.add(places, schedules.value[places] - paid / FINE)
        return self._master.mix()

    def _choose_anew(self, found: Ints) -> int:
        """Let whoever has nothing yet choose among what is open; gives how many new schedules that made."""
        prices = np.full(len(self._is_open), CLOSED, dtype=np.int64)
        prices[self._tasks] = np.where(
            self._is_open[self._tasks], found + self._paid[self._tasks], CLOSED
        )
        people = self._people[self._is_free[self._people]]
        return self._schedules.add(self._choose(prices, people, NODES).batch)

    def _kept(self, shares: Floats, *, all_that_fits: bool = False) -> Ints:
        """Keep the surest schedules of a mixture, or all that fit; gives their arcs, none when the mixture is empty."""
        schedules, task_of = self._schedules, self._schedules.core.arc_task
        some = np.flatnonzero(shares > NOTHING)
        surest = some[np.argsort(-shares[some], kind="stable")]
        enough = max(int((shares[surest] >= SURE).sum()), int(np.ceil(STEP * len(surest))))
        kept: list[Ints] = []
        for place in surest if all_that_fits else surest[:enough]:
            if kept and shares[place] < LIKELY and not all_that_fits:
                break
            arcs = schedules.arcs[schedules.offsets[place] : schedules.offsets[place + 1]]
            person = schedules.person[place]
            if self._is_free[person] and self._is_open[task_of[arcs]].all():
                self._is_free[person], self._is_open[task_of[arcs]] = False, False
                kept.append(arcs)
        arcs = np.concatenate([*kept, np.zeros(0, dtype=np.int64)])
        self._master.close(
            task_of[arcs], np.unique(schedules.core.pair_person[schedules.core.arc_pair[arcs]])
        )
        return arcs
