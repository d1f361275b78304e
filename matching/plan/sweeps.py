"""Sweeps over the map: part by part the best prices of its tasks, or a new choice, while the rest stays as it is.

Two parts are worked on side by side, each on a processor of its own; what they find is put together in a fixed order.
"""

from collections.abc import Iterator
from concurrent.futures import Executor
from typing import NamedTuple

import numpy as np

from matching.plan.best_set import FINE
from matching.plan.bound import PriceSearch
from matching.plan.generation import NODES, Generation
from matching.plan.lanes import Lane, Lanes
from matching.plan.parts import cut, places_of_tasks
from matching.plan.rounding import IsTime, Rounding
from matching.plan.schedules import Batch, batch_of_arcs, worth_of_schedules
from matching.tables import Ints

FIRST_TASKS, MOST_TASKS = 600, 3200
"""In one part: small ones are soon done, and every next time over the map they are twice as large."""
MOST_DOUBLINGS = 8
FIRST_STEPS, STEPS = 8, 12
"""Towards better prices in a part: the first time fewer, as a plan then brings more than prices that are a little better."""
NEARLY = 0.1
"""Schedules that earn this share of a usual task less than the best of their person are not looked at again."""


class _Found(NamedTuple):
    """What was found in a part: prices, and schedules not known before."""

    prices: Ints
    fresh: Batch


class _Part(NamedTuple):
    """People who choose anew, the arcs they let go, and among which tasks, at which price of each."""

    people: Ints
    arcs: Ints
    tasks: Ints
    paid: Ints


class _Choice(NamedTuple):
    """What was chosen in a part, and schedules not known before."""

    arcs: Ints
    fresh: Batch


class Sweeps:
    """Sweeps with the prices and schedules of a search, over `lanes` that no other thread uses."""

    def __init__(self, prices: PriceSearch, lanes: Lanes, executor: Executor, *, seed: int) -> None:
        self._core, self._prices, self._lanes, self._executor = prices.core, prices, lanes, executor
        self._chance = np.random.default_rng(seed)
        self._of_tasks = places_of_tasks(prices.core)
        self._person_of_arc: Ints = prices.core.pair_person[prices.core.arc_pair]
        self._less = NEARLY * FINE * float(np.median(prices.core.arc_value))

    def first_plan(self, is_time: IsTime, most: int = MOST_TASKS) -> Ints:
        """Part by part a choice for people who have nothing yet; work in other parts costs its price. Gives holders."""
        holder = np.full(len(self._prices.best_prices), -1, dtype=np.int64)
        return self._sweep(holder, is_time, most, is_first=True)

    def better_plan(self, holder: Ints, is_time: IsTime, most: int = MOST_TASKS) -> Ints:
        """Part by part everybody there lets go of all work and chooses anew, unless that is worse. Gives holders."""
        return self._sweep(holder.copy(), is_time, most, is_first=False)

    def better_prices(self, is_time: IsTime, most: int = MOST_TASKS, *, steps: int = STEPS) -> None:
        """Part by part the best prices of its tasks, with those elsewhere as they are; then a bound on the whole."""
        schedules, prices = self._prices.schedules, self._prices.best_prices.copy()
        parts = cut(self._prices.tasks, self._of_tasks, most, self._angle())
        for some in _side_by_side(parts):
            if is_time():
                break
            jobs = [
                self._executor.submit(self._price_part, lane, prices, tasks, steps, is_time)
                for lane, tasks in zip(self._lanes.lanes, some, strict=False)
            ]
            # All of them first: they read what is written here.
            answers = [job.result() for job in jobs]
            for found, tasks in zip(answers, some, strict=True):
                prices[tasks] = found.prices[tasks]
                schedules.add(found.fresh)
        self._prices.take(prices, NODES)

    def _sweep(self, holder: Ints, is_time: IsTime, most: int, *, is_first: bool) -> Ints:
        core, schedules = self._core, self._prices.schedules
        for some in _side_by_side(cut(self._prices.tasks, self._of_tasks, most, self._angle())):
            if is_time():
                break
            parts: list[_Part] = []
            for tasks in some:
                parts.append(self._part(holder, tasks, parts, is_first=is_first))
            jobs = [
                self._executor.submit(self._choose_part, lane, part, is_time)
                for lane, part in zip(self._lanes.lanes, parts, strict=False)
            ]
            answers = [job.result() for job in jobs]
            for part, answer in zip(parts, answers, strict=True):
                schedules.add(answer.fresh)
                if worth_of_schedules(core, answer.arcs) >= worth_of_schedules(core, part.arcs):
                    holder[core.arc_task[part.arcs]] = -1
                    holder[core.arc_task[answer.arcs]] = answer.arcs
        return holder

    def _part(self, holder: Ints, tasks: Ints, beside: list[_Part], *, is_first: bool) -> _Part:
        """Who may do some of these tasks, with all they may do; parts `beside` keep their people and their tasks."""
        core, prices = self._core, self._prices.best_prices
        inside = np.zeros(len(prices), dtype=np.bool_)
        inside[tasks] = True
        here = np.zeros(len(core.size_left), dtype=np.bool_)
        here[self._person_of_arc[inside[core.arc_task]]] = True
        held = holder[holder >= 0]
        if is_first:
            here[self._person_of_arc[held]] = False
        for part in beside:
            here[part.people] = False
        arcs = held[here[self._person_of_arc[held]]]
        is_open = holder < 0
        for part in beside:
            is_open[part.tasks] = False
        is_open[core.arc_task[arcs]] = True
        within = np.zeros(len(prices), dtype=np.bool_)
        within[core.arc_task[here[self._person_of_arc]]] = True
        return _Part(
            people=np.flatnonzero(here),
            arcs=arcs,
            tasks=np.flatnonzero(within & is_open),
            paid=np.where(inside | (not is_first), 0, prices),
        )

    def _choose_part(self, lane: Lane, part: _Part, is_time: IsTime) -> _Choice:
        core, prices = self._core, self._prices.best_prices
        is_open = np.zeros(len(prices), dtype=np.bool_)
        is_open[part.tasks] = True
        left = self._prices.schedules.left_of(part.people, is_open)
        own = left.nearly_best(prices, self._less)
        own.add(batch_of_arcs(core, part.arcs))
        known = len(own)
        rounding = Rounding(
            own, tasks=part.tasks, people=part.people, paid=part.paid, choose=lane.choose
        )
        arcs = rounding.arcs(is_time)
        return _Choice(arcs, own.batch(np.arange(known, len(own))))

    def _angle(self) -> float:
        return float(self._chance.uniform(0.0, np.pi))

    def _price_part(
        self, lane: Lane, prices: Ints, tasks: Ints, steps: int, is_time: IsTime
    ) -> _Found:
        inside = np.zeros(len(prices), dtype=np.bool_)
        inside[tasks] = True
        people = np.unique(self._person_of_arc[inside[self._core.arc_task]])
        schedules = self._prices.schedules
        own = schedules.apart(schedules.of_people(people))
        known = len(own)
        generation = Generation(own, prices, tasks=tasks, people=people, choose=lane.choose)
        generation.run(steps, is_time)
        return _Found(generation.prices, own.batch(np.arange(known, len(own))))


def tasks_per_part(number: int) -> int:
    """How many tasks a part has at most, the time with this number (from 0) over the map."""
    return min(FIRST_TASKS << min(number, MOST_DOUBLINGS), MOST_TASKS)


def _side_by_side(parts: list[Ints]) -> Iterator[list[Ints]]:
    """Every part with one that lies far from it."""
    half = (len(parts) + 1) // 2
    for number in range(half):
        yield [parts[number], *parts[half + number : half + number + 1]]
