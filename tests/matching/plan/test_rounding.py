"""A choice in whole numbers step by step: it keeps every rule, is near the program's worth, and pays for what it takes away."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from matching.plan.best_set import FINE
from matching.plan.bound import PriceSearch
from matching.plan.from_instance import problem_of_instance
from matching.plan.generate import Size, generate
from matching.plan.generation import Generation
from matching.plan.lanes import LANES, Lane, Lanes
from matching.plan.reduction import reduced
from matching.plan.rounding import CLOSED, IsTime, Rounding
from matching.plan.schedules import Schedules, batch_of_arcs, worth_of_schedules
from matching.plan.sweeps import Sweeps
from matching.tables import Ints
from tests.matching.plan.small import instance

PROBLEM = problem_of_instance(
    instance(generate(Size(requests=60, substitutes=150, scarcity=0.8), seed=4))
)
CORE = reduced(PROBLEM).core
PERSON_OF_ARC: Ints = CORE.pair_person[CORE.arc_pair]
TASKS, PEOPLE = np.unique(CORE.arc_task), np.unique(PERSON_OF_ARC)
NOTHING_PAID: Ints = np.zeros(len(CORE.task_school), dtype=np.int64)
NEAR = 0.99
ALMOST = 0.9


@pytest.fixture(scope="module")
def priced() -> PriceSearch:
    """Prices and schedules from column generation on the whole map."""
    with ThreadPoolExecutor(LANES) as executor:
        lanes = Lanes(CORE, executor)
        prices = PriceSearch(CORE, lanes)
        generation = Generation(
            prices.schedules,
            prices.best_prices,
            tasks=prices.tasks,
            people=prices.people,
            choose=lanes.choose,
        )
        generation.run(40, lambda: False)
        prices.adopt(generation.prices, generation.fine_bound)
    return prices


def rounded(
    schedules: Schedules, paid: Ints = NOTHING_PAID, *, is_time: IsTime = lambda: False
) -> Ints:
    own = schedules.apart(np.arange(len(schedules)))
    rounding = Rounding(own, tasks=TASKS, people=PEOPLE, paid=paid, choose=Lane(CORE).choose)
    return rounding.arcs(is_time)


def feasible_apart(arcs: Ints) -> bool:
    """Whether everybody could do just what they got: at no price at all nobody would leave some of it out."""
    is_theirs = np.zeros(len(CORE.arc_task), dtype=np.bool_)
    is_theirs[arcs] = True
    prices = np.full(len(NOTHING_PAID), CLOSED)
    lane = Lane(CORE)
    for person in np.unique(PERSON_OF_ARC[arcs]):
        mine = arcs[PERSON_OF_ARC[arcs] == person]
        prices[:] = CLOSED
        prices[CORE.arc_task[mine]] = 0
        chosen = lane.choose(prices, np.array([person]), 20_000).batch.arcs
        if set(chosen.tolist()) != set(mine.tolist()):
            return False
    return True


def test_nobody_and_no_task_is_chosen_twice_and_everybody_can_do_their_list(
    priced: PriceSearch,
) -> None:
    arcs = rounded(priced.schedules)

    assert len(arcs) > 0
    assert len(np.unique(CORE.arc_task[arcs])) == len(arcs)
    assert feasible_apart(arcs)


def test_the_choice_is_within_a_hundredth_of_what_is_proven(priced: PriceSearch) -> None:
    worth = worth_of_schedules(CORE, rounded(priced.schedules))

    assert NEAR * priced.bound <= worth <= priced.bound


def test_when_it_is_time_the_choice_is_what_fits_and_nothing_is_solved_again(
    priced: PriceSearch,
) -> None:
    asked = []

    def after_one() -> bool:
        asked.append(True)
        return True

    arcs = rounded(priced.schedules, is_time=after_one)

    assert len(asked) == 1
    assert len(np.unique(CORE.arc_task[arcs])) == len(arcs)
    assert feasible_apart(arcs)
    assert worth_of_schedules(CORE, arcs) >= ALMOST * priced.bound


def test_a_choice_from_nothing_meets_its_own_schedules() -> None:
    arcs = rounded(Schedules(CORE))

    assert len(np.unique(CORE.arc_task[arcs])) == len(arcs) > 0


def test_work_that_costs_more_than_it_brings_is_left(priced: PriceSearch) -> None:
    paid = NOTHING_PAID.copy()
    dear = TASKS[::2]
    paid[dear] = 2 * FINE * int(CORE.arc_value.max())

    arcs = rounded(priced.schedules, paid)

    assert len(arcs) > 0
    assert not np.isin(CORE.arc_task[arcs], dear).any()


def test_what_is_left_of_schedules_holds_open_work_only(priced: PriceSearch) -> None:
    is_open = np.zeros(len(NOTHING_PAID), dtype=np.bool_)
    is_open[TASKS[::2]] = True

    left = priced.schedules.left_of(PEOPLE[::2], is_open)

    assert len(left) > 0
    assert is_open[CORE.arc_task[left.arcs]].all()
    assert np.isin(left.person, PEOPLE[::2]).all()


def test_of_schedules_nearly_the_best_everybody_keeps_the_best(priced: PriceSearch) -> None:
    schedules, prices = priced.schedules, priced.best_prices
    earned = schedules.value * FINE - schedules.sums(
        np.arange(len(schedules)), prices[CORE.arc_task]
    )

    best = schedules.nearly_best(prices, 0)

    for person in np.unique(schedules.person):
        most = max(0, int(earned[schedules.person == person].max()))
        kept = best.person == person
        assert kept.sum() == (earned[schedules.person == person] == most).sum()


def test_sweeps_over_the_map_never_make_a_plan_worse() -> None:
    with ThreadPoolExecutor(LANES) as executor:
        lanes = Lanes(CORE, executor)
        prices = PriceSearch(CORE, lanes)
        for number in range(10):
            prices.bid(number / 10)
        prices.look()
        sweeps = Sweeps(prices, lanes, executor, seed=3)
        holder = sweeps.first_plan(lambda: False, most=30)
        worths = [worth_of_schedules(CORE, holder[holder >= 0])]
        for _ in range(3):
            holder = sweeps.better_plan(holder, lambda: False, most=30)
            worths.append(worth_of_schedules(CORE, holder[holder >= 0]))

    held = np.flatnonzero(holder >= 0)
    assert worths == sorted(worths)
    assert worths[0] < worths[-1] <= prices.bound
    assert np.array_equal(CORE.arc_task[holder[held]], held)
    assert feasible_apart(holder[held])
    assert len(batch_of_arcs(CORE, holder[held]).people) == len(
        np.unique(PERSON_OF_ARC[holder[held]])
    )
