"""Schedules: sets of work that one person can do together, met while prices were looked for."""

from dataclasses import dataclass

import numpy as np

from matching.plan.best_set import FINE
from matching.plan.shapes import Core
from matching.tables import Flags, Ints

MARK = 20_240_601
"""The seed of the numbers by which equal schedules are known."""


@dataclass(frozen=True, kw_only=True, eq=False)
class Batch:
    """What some people chose: each of `people` the arcs up to `ends`, after those of the one before."""

    people: Ints
    arcs: Ints
    ends: Ints


def batch_of_arcs(core: Core, arcs: Ints) -> Batch:
    """The schedules of everybody who holds some of these arcs."""
    owners = core.pair_person[core.arc_pair[arcs]]
    order = np.argsort(owners, kind="stable")
    people, counts = np.unique(owners, return_counts=True)
    return Batch(people=people, arcs=arcs[order], ends=np.cumsum(counts))


def worth_of_schedules(core: Core, arcs: Ints) -> int:
    """What arcs add to the objective: their values, less the price of each pair once."""
    worth: int = core.arc_value[arcs].sum() - core.pair_price[np.unique(core.arc_pair[arcs])].sum()
    return int(worth)


class Schedules:
    """All schedules met, each once: whose it is, its arcs, and what it adds to the objective."""

    def __init__(self, core: Core, arc_marks: Ints | None = None) -> None:
        self.core = core
        if arc_marks is None:
            chance = np.random.default_rng(MARK)
            arc_marks = chance.integers(1, 1 << 62, len(core.arc_task), dtype=np.int64)
        self._arc_marks: Ints = arc_marks
        self._marks: Ints = np.zeros(0, dtype=np.int64)
        self._known: set[int] = set()
        self.person: Ints = np.zeros(0, dtype=np.int64)
        self.value: Ints = np.zeros(0, dtype=np.int64)
        self.arcs: Ints = np.zeros(0, dtype=np.int64)
        self.offsets: Ints = np.zeros(1, dtype=np.int64)

    def __len__(self) -> int:
        return len(self.person)

    def add(self, batch: Batch) -> int:
        """Keep those not met before; gives how many. An empty schedule is never kept."""
        sizes = np.diff(batch.ends, prepend=0)
        some = sizes > 0
        people, sizes = batch.people[some], sizes[some]
        if not len(people):
            return 0
        starts = batch.ends[some] - sizes
        marks = np.add.reduceat(self._arc_marks[batch.arcs], starts)
        fresh = self._not_known(marks)
        arcs = batch.arcs[np.repeat(fresh, sizes)]
        ends = np.cumsum(sizes[fresh])
        if not len(ends):
            return 0
        self._marks = np.concatenate((self._marks, marks[fresh]))
        self.person = np.concatenate((self.person, people[fresh]))
        self.value = np.concatenate((self.value, self._values(arcs, ends)))
        self.arcs = np.concatenate((self.arcs, arcs))
        self.offsets = np.concatenate((self.offsets, self.offsets[-1] + ends))
        return len(ends)

    def _not_known(self, marks: Ints) -> Flags:
        """Which of these are met for the first time; from now on they are known."""
        known, fresh = self._known, np.zeros(len(marks), dtype=np.bool_)
        for place, mark in enumerate(marks.tolist()):
            if mark not in known:
                known.add(mark)
                fresh[place] = True
        return fresh

    def of_people(self, people: Ints) -> Ints:
        """The places of all schedules of these people."""
        some = np.zeros(len(self.core.size_left), dtype=np.bool_)
        some[people] = True
        return np.flatnonzero(some[self.person])

    def places_of(self, batch: Batch) -> Ints:
        """The places of schedules that are all known."""
        starts = batch.ends - np.diff(batch.ends, prepend=0)
        marks = np.add.reduceat(self._arc_marks[batch.arcs], starts) if len(starts) else starts
        order = np.argsort(self._marks, kind="stable")
        return order[np.searchsorted(self._marks, marks, sorter=order)]

    def batch(self, places: Ints) -> Batch:
        """These schedules, as they were added."""
        sizes = self.offsets[places + 1] - self.offsets[places]
        return Batch(
            people=self.person[places], arcs=self.unrolled(places)[0], ends=np.cumsum(sizes)
        )

    def apart(self, places: Ints) -> "Schedules":
        """A collection of its own that begins with these."""
        other = Schedules(self.core, self._arc_marks)
        other.add(self.batch(places))
        return other

    def left_of(self, people: Ints, is_open: Flags) -> "Schedules":
        """A collection of its own of what is left of the schedules of these people when other tasks are taken out."""
        places = self.of_people(people)
        arcs, owners = self.unrolled(places)
        still = is_open[self.core.arc_task[arcs]]
        sizes = np.bincount(owners[still], minlength=len(places))
        other = Schedules(self.core, self._arc_marks)
        other.add(Batch(people=self.person[places], arcs=arcs[still], ends=np.cumsum(sizes)))
        return other

    def nearly_best(self, prices: Ints, less: float) -> "Schedules":
        """A collection of its own of those that earn at these prices at most `less` below the best of their person."""
        places = np.arange(len(self))
        earned = self.value * FINE - self.sums(places, prices[self.core.arc_task])
        most = np.zeros(len(self.core.size_left), dtype=np.int64)
        np.maximum.at(most, self.person, earned)
        return self.apart(places[earned >= most[self.person] - less])

    def sums(self, places: Ints, amounts: Ints) -> Ints:
        """For each of these schedules the sum of an amount per arc over its arcs."""
        arcs, owners = self.unrolled(places)
        sums = np.zeros(len(places), dtype=np.int64)
        np.add.at(sums, owners, amounts[arcs])
        return sums

    def unrolled(self, places: Ints) -> tuple[Ints, Ints]:
        """The arcs of these schedules, and for each arc which of `places` it belongs to."""
        sizes = self.offsets[places + 1] - self.offsets[places]
        owners = np.repeat(np.arange(len(places)), sizes)
        inside = np.arange(len(owners)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        return self.arcs[self.offsets[places][owners] + inside], owners

    def _values(self, arcs: Ints, ends: Ints) -> Ints:
        """The values of the arcs, less the price of each pair once."""
        core = self.core
        owners = np.repeat(np.arange(len(ends)), np.diff(ends, prepend=0))
        values = np.zeros(len(ends), dtype=np.int64)
        np.add.at(values, owners, core.arc_value[arcs])
        pairs, first = np.unique(
            core.arc_pair[arcs] + owners * len(core.pair_price), return_index=True
        )
        np.subtract.at(values, owners[first], core.pair_price[pairs % len(core.pair_price)])
        return values
