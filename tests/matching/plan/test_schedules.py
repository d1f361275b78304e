"""Schedules: each kept once, with its value, and found back by its arcs."""

import numpy as np

from matching.plan.accounts import worth_of_arcs
from matching.plan.from_instance import problem_of_instance
from matching.plan.generate import Size, generate
from matching.plan.reduction import reduced
from matching.plan.schedules import Batch, Schedules, batch_of_arcs
from matching.plan.shapes import Core
from tests.matching.plan.small import instance

PROBLEM = problem_of_instance(instance(generate(Size(requests=30, substitutes=100), seed=2)))
CORE: Core = reduced(PROBLEM).core


def one_arc_each() -> Batch:
    """Of everybody who may do anything their first arc, and of one person none."""
    people = np.unique(CORE.pair_person)
    arcs = CORE.pair_arcs[CORE.person_pairs[people]]
    ends = np.arange(1, len(people) + 1)
    return Batch(people=np.append(people, people[0]), arcs=arcs, ends=np.append(ends, len(people)))


def test_a_schedule_is_kept_once_and_an_empty_one_never() -> None:
    schedules, batch = Schedules(CORE), one_arc_each()

    first, again = schedules.add(batch), schedules.add(batch)

    assert (first, again) == (len(batch.arcs), 0)
    assert len(schedules) == first


def test_the_value_counts_the_price_of_each_pair_once() -> None:
    pair = int(np.argmax(np.diff(CORE.pair_arcs)))
    arcs = np.arange(CORE.pair_arcs[pair], CORE.pair_arcs[pair + 1])
    schedules = Schedules(CORE)

    schedules.add(batch_of_arcs(CORE, arcs))

    assert len(arcs) > 1
    assert schedules.value.tolist() == [worth_of_arcs(PROBLEM, CORE.arc_origin[arcs]).objective]


def test_schedules_are_found_back_in_the_order_they_are_asked_for() -> None:
    schedules = Schedules(CORE)
    schedules.add(one_arc_each())
    some = np.array([5, 0, 3])

    found = schedules.places_of(schedules.batch(some))

    assert found.tolist() == some.tolist()
    assert schedules.apart(some).person.tolist() == schedules.person[some].tolist()
