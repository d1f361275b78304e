"""Sweeps over the map: part by part the best prices of its tasks, while those elsewhere stay as they are.

Two parts are worked on side by side, each on a processor of its own; what they find is put together in a fixed order.
"""

from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from typing import NamedTuple

import numpy as np

from matching.plan.bound import PriceSearch
from matching.plan.generation import NODES, Generation
from matching.plan.lanes import Lane, Lanes
from matching.plan.parts import cut, places_of_tasks
from matching.plan.schedules import Batch
from matching.tables import Ints

MOST_TASKS = 400
STEPS = 25
IsTime = Callable[[], bool]


class _Found(NamedTuple):
    """What was found in a part: prices, and schedules not known before."""

    prices: Ints
    fresh: Batch


class Sweeps:
    """Sweeps with the prices and schedules of a search, over `lanes` that no other thread uses."""

    def __init__(self, prices: PriceSearch, lanes: Lanes, executor: Executor, *, seed: int) -> None:
        self._core, self._prices, self._lanes, self._executor = prices.core, prices, lanes, executor
        self._chance = np.random.default_rng(seed)
        self._of_tasks = places_of_tasks(prices.core)
        self._person_of_arc: Ints = prices.core.pair_person[prices.core.arc_pair]

    def better_prices(self, is_time: IsTime, most: int = MOST_TASKS) -> None:
        """Part by part the best prices of its tasks, with those elsewhere as they are; then a bound on the whole."""
        schedules, prices = self._prices.schedules, self._prices.best_prices.copy()
        parts = cut(self._prices.tasks, self._of_tasks, most, self._angle())
        for some in _side_by_side(parts):
            if is_time():
                break
            jobs = [
                self._executor.submit(self._price_part, lane, prices, tasks)
                for lane, tasks in zip(self._lanes.lanes, some, strict=False)
            ]
            # All of them first: they read what is written here.
            answers = [job.result() for job in jobs]
            for found, tasks in zip(answers, some, strict=True):
                prices[tasks] = found.prices[tasks]
                schedules.add(found.fresh)
        self._prices.take(prices, NODES)

    def _angle(self) -> float:
        return float(self._chance.uniform(0.0, np.pi))

    def _price_part(self, lane: Lane, prices: Ints, tasks: Ints) -> _Found:
        inside = np.zeros(len(prices), dtype=np.bool_)
        inside[tasks] = True
        people = np.unique(self._person_of_arc[inside[self._core.arc_task]])
        schedules = self._prices.schedules
        own = schedules.apart(schedules.of_people(people))
        known = len(own)
        generation = Generation(own, prices, tasks=tasks, people=people, choose=lane.choose)
        generation.run(STEPS)
        return _Found(generation.prices, own.batch(np.arange(known, len(own))))


def _side_by_side(parts: list[Ints]) -> Iterator[list[Ints]]:
    """Every part with one that lies far from it."""
    half = (len(parts) + 1) // 2
    for number in range(half):
        yield [parts[number], *parts[half + number : half + number + 1]]
