"""People choose side by side: the loops of pricing over the processors there are."""

from collections.abc import Sequence
from concurrent.futures import Executor
from typing import NamedTuple

import numpy as np

from matching.plan.pricing import Answers, bid_in_turn, price_people
from matching.plan.schedules import Batch
from matching.plan.shapes import Core, new_choice, new_desk
from matching.tables import Ints

LANES = 2


class Chosen(NamedTuple):
    """What people choose at some prices, and a bound on what each of them can earn."""

    batch: Batch
    earnings: Ints


class Lane:
    """Room for one processor to let people choose."""

    def __init__(self, core: Core) -> None:
        self._core, self._desk, self._choice = core, new_desk(core), new_choice(core)
        arcs_before = core.pair_arcs[core.person_pairs]
        self._most_arcs: Ints = np.diff(arcs_before)

    def choose(self, prices: Ints, people: Ints, most_nodes: int) -> Chosen:
        """Everybody's best set of work at these prices."""
        most = int(self._most_arcs[people].sum())
        answers = Answers(*(np.empty(size, np.int64) for size in (most, len(people), len(people))))
        price_people(self._core, self._desk, self._choice, prices, people, answers, most_nodes)
        used = int(answers.ends[-1]) if len(people) else 0
        batch = Batch(people=people, arcs=answers.arcs[:used], ends=answers.ends)
        return Chosen(batch, answers.earnings)

    def bid(self, prices: Ints, people: Ints, raises: Ints, most_nodes: int) -> None:
        """Everybody in turn, at prices that move at once."""
        bid_in_turn(self._core, self._desk, self._choice, prices, people, raises, most_nodes)


class Lanes:
    """As many lanes as there are processors to use; the answer does not depend on which was faster."""

    def __init__(self, core: Core, executor: Executor, count: int = LANES) -> None:
        self._executor = executor
        self.lanes: Sequence[Lane] = [Lane(core) for _ in range(count)]
        self._arcs_of: Ints = np.diff(core.pair_arcs[core.person_pairs])

    def choose(self, prices: Ints, people: Ints, most_nodes: int) -> Chosen:
        """As `Lane.choose`, side by side."""
        jobs = [
            self._executor.submit(lane.choose, prices, some, most_nodes)
            for lane, some in zip(self.lanes, self._divided(people), strict=True)
        ]
        found = [job.result() for job in jobs]
        sizes = np.concatenate([np.diff(one.batch.ends, prepend=0) for one in found])
        batch = Batch(
            people=people,
            arcs=np.concatenate([one.batch.arcs for one in found]),
            ends=np.cumsum(sizes),
        )
        return Chosen(batch, np.concatenate([one.earnings for one in found]))

    def bid(self, prices: Ints, people: Ints, raises: Ints, most_nodes: int) -> None:
        """As `Lane.bid`, side by side: each lane sees its own moves at once, and those of the others afterwards."""
        moved = [prices.copy() for _ in self.lanes]
        jobs = [
            self._executor.submit(lane.bid, own, some, raises, most_nodes)
            for lane, own, some in zip(self.lanes, moved, self._divided(people), strict=True)
        ]
        for job in jobs:
            job.result()
        prices[:] = np.maximum(0, sum((own - prices for own in moved), start=prices))

    def _divided(self, people: Ints) -> list[Ints]:
        """In parts with about as many arcs each, in order."""
        arcs = np.cumsum(self._arcs_of[people])
        cuts = np.arange(1, len(self.lanes)) * (int(arcs[-1]) / len(self.lanes)) if len(arcs) else 0
        return np.split(
            people, np.searchsorted(arcs, cuts) if len(arcs) else [0] * (len(self.lanes) - 1)
        )
