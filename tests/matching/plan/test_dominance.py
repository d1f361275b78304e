"""Leaving out work that nobody would choose changes no optimum."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from matching.instance import instance_of
from matching.plan.best_set import FINE, add_pair_rewards, branch_and_bound, choose_best
from matching.plan.dominance import drop_dominated
from matching.plan.from_instance import problem_of_instance
from matching.plan.generate import Size, generate
from matching.plan.problem import PlanProblem
from matching.plan.reduction import reduced
from matching.plan.shapes import Choice, Core, new_choice, new_desk
from matching.strict_json import Node

PATIENCE = 10_000_000
FREE_ALL_WEEK = Size(requests=60, substitutes=25, scarcity=0.35, most_qualifications=4)


def busy_problem(seed: int) -> PlanProblem:
    return problem_of_instance(instance_of(Node(generate(FREE_ALL_WEEK, seed=seed), "")))


def rewarded(core: Core, choice: Choice, person: int, prices: list[float]) -> int:
    """Write what a person may choose from at these shares of the values; gives how many arcs."""
    count = 0
    for pair in range(core.person_pairs[person], core.person_pairs[person + 1]):
        first = count
        for arc in range(core.pair_arcs[pair], core.pair_arcs[pair + 1]):
            share = prices[int(core.arc_task[arc]) % len(prices)]
            reward = int(core.arc_value[arc] * FINE * (1.0 - share))
            if reward > 0:
                choice.arc[count], choice.reward[count] = arc, reward
                count += 1
        count = add_pair_rewards(core, choice, pair, first, count)
    return count


@settings(deadline=None)
@given(
    seed=st.integers(0, 3),
    person=st.integers(0, 24),
    prices=st.lists(st.floats(0.2, 1.0), min_size=1, max_size=40),
)
def test_what_is_left_out_is_missed_by_nobody(seed: int, person: int, prices: list[float]) -> None:
    core = reduced(busy_problem(seed)).core
    desk, choice, fewer = new_desk(core), new_choice(core), new_choice(core)
    count = rewarded(core, choice, person, prices)
    rewarded(core, fewer, person, prices)

    kept = drop_dominated(core, fewer, count)
    short = branch_and_bound(core, desk, fewer, person, kept, 0, PATIENCE)[0] if kept else 0
    whole = branch_and_bound(core, desk, choice, person, count, 0, PATIENCE)[0] if count else 0
    rewarded(core, choice, person, prices)
    best, _, bound = choose_best(core, desk, choice, person, count, 0, PATIENCE)

    assert kept <= count
    assert (short, best, bound) == (whole, whole, whole)


def test_of_two_requests_on_the_same_days_the_one_that_brings_less_is_left_out() -> None:
    core = reduced(busy_problem(1)).core
    choice = new_choice(core)
    person = int(np.argmax(np.diff(core.pair_arcs[core.person_pairs])))
    count = rewarded(core, choice, person, [0.5])

    kept = drop_dominated(core, choice, count)

    assert 0 < kept < count
