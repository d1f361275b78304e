"""What people would choose if work had these prices, compiled: what is asked at every step towards better prices."""

from typing import NamedTuple

from matching.plan.best_set import FINE, add_pair_rewards, choose_best
from matching.plan.compiled import compiled
from matching.plan.shapes import Choice, Core, Desk
from matching.tables import Ints


class Answers(NamedTuple):
    """The arcs people choose, one after another, where those of each end, and a bound on what each can earn."""

    arcs: Ints
    ends: Ints
    earnings: Ints


@compiled
def choose_at(
    core: Core, desk: Desk, choice: Choice, prices: Ints, person: int, most_nodes: int
) -> tuple[int, int, int]:
    """Let one person choose: (what the best found earns, its size or −1, a bound on any); see `choose_best`."""
    count = 0
    for pair in range(core.person_pairs[person], core.person_pairs[person + 1]):
        first = count
        for arc in range(core.pair_arcs[pair], core.pair_arcs[pair + 1]):
            reward = core.arc_value[arc] * FINE - prices[core.arc_task[arc]]
            if reward > 0:
                choice.arc[count], choice.reward[count] = arc, reward
                count += 1
        count = add_pair_rewards(core, choice, pair, first, count)
    return choose_best(core, desk, choice, person, count, 0, most_nodes)


@compiled
def price_people(
    core: Core,
    desk: Desk,
    choice: Choice,
    prices: Ints,
    people: Ints,
    answers: Answers,
    most_nodes: int,
) -> int:
    """Let these people choose; gives a bound on what they earn together.

    What each of them answers is written in `answers`.
    """
    total, filled = 0, 0
    for place in range(len(people)):
        _, size, ceiling = choose_at(core, desk, choice, prices, people[place], most_nodes)
        for number in range(size):
            answers.arcs[filled] = choice.best[number]
            filled += 1
        answers.ends[place] = filled
        answers.earnings[place] = ceiling
        total += ceiling
    return total


@compiled
def bid_in_turn(
    core: Core,
    desk: Desk,
    choice: Choice,
    prices: Ints,
    people: Ints,
    raises: Ints,
    most_nodes: int,
) -> None:
    """Let these people choose in turn, at prices that move at once.

    What somebody takes becomes dearer by its raise; all that they might have taken becomes cheaper, by the raise
    over the number of people it may go to. Where everybody has had a turn and nothing is wanted by nobody or by
    two, prices are where they were.
    """
    for place in range(len(people)):
        person = people[place]
        _, size, _ = choose_at(core, desk, choice, prices, person, most_nodes)
        for number in range(size):
            task = core.arc_task[choice.best[number]]
            prices[task] += raises[task]
        first = core.pair_arcs[core.person_pairs[person]]
        for arc in range(first, core.pair_arcs[core.person_pairs[person + 1]]):
            task = core.arc_task[arc]
            rivals = core.task_arcs[task + 1] - core.task_arcs[task]
            prices[task] = max(0, prices[task] - raises[task] // rivals)
