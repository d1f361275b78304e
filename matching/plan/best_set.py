"""The best set of work for one person at given rewards, exactly, by branch and bound, compiled."""

from matching.plan.agenda import clash, give_back, sit_down, take
from matching.plan.compiled import compiled
from matching.plan.shapes import Choice, Core, Desk

FINE = 256
"""Rewards are in units of one 256th of the objective, so that prices are whole numbers."""
MOST_NODES = 4000


@compiled
def add_pair_rewards(core: Core, choice: Choice, pair: int, first: int, count: int) -> int:
    """Keep the tasks (places first … count) of a pair that can pay its price; gives the new count."""
    potential = -core.pair_price[pair] * FINE
    for place in range(first, count):
        potential += choice.reward[place]
    return count if potential > 0 else first


@compiled
def sort_choice(core: Core, choice: Choice, count: int) -> None:
    """Pairs by what they could bring, the most first, and within a pair the tasks by reward."""
    place = 0
    while place < count:
        pair, end, total = core.arc_pair[choice.arc[place]], place, 0
        while end < count and core.arc_pair[choice.arc[end]] == pair:
            total += choice.reward[end]
            end += 1
        for inside in range(place, end):
            choice.potential[inside] = total - core.pair_price[pair] * FINE
        place = end
    for place in range(1, count):
        arc, reward = choice.arc[place], choice.reward[place]
        potential, pair = choice.potential[place], core.arc_pair[choice.arc[place]]
        before = place - 1
        while before >= 0 and (
            choice.potential[before] < potential
            or (
                choice.potential[before] == potential
                and (
                    core.arc_pair[choice.arc[before]] > pair
                    or (
                        core.arc_pair[choice.arc[before]] == pair and choice.reward[before] < reward
                    )
                )
            )
        ):
            choice.arc[before + 1] = choice.arc[before]
            choice.reward[before + 1] = choice.reward[before]
            choice.potential[before + 1] = choice.potential[before]
            before -= 1
        choice.arc[before + 1], choice.reward[before + 1] = arc, reward
        choice.potential[before + 1] = potential


@compiled
def prepare(core: Core, choice: Choice, count: int) -> None:
    """Fill in groups, prices and what could still come after each place."""
    group = -1
    for place in range(count):
        pair = core.arc_pair[choice.arc[place]]
        if place == 0 or pair != core.arc_pair[choice.arc[place - 1]]:
            group += 1
            choice.price[group] = core.pair_price[pair] * FINE
            choice.paid[group] = 0
        choice.group[place] = group
        choice.task[place] = core.arc_task[choice.arc[place]]
    after, later = 0, 0
    for back in range(count):
        place = count - 1 - back
        if back > 0 and choice.group[place] != choice.group[place + 1]:
            later += max(0, after - choice.price[choice.group[place + 1]])
            after = 0
        after += choice.reward[place]
        choice.rest_of_group[place] = after
        choice.later[choice.group[place]] = later


@compiled
def hope_at(choice: Choice, place: int) -> int:
    """The most that this place and those after it could add."""
    group = choice.group[place]
    rest = int(choice.rest_of_group[place])
    if choice.paid[group] == 0:
        rest = max(0, rest - choice.price[group])
    return rest + int(choice.later[group])


@compiled
def choose_best(
    core: Core, desk: Desk, choice: Choice, person: int, count: int
) -> tuple[int, int, int]:
    """Choose among the first `count` arcs of `choice`: (reward of the best found, its size, a bound on any).

    The arcs chosen stand in `choice.best`. The bound equals the reward unless the search was cut off.
    """
    if count == 0:
        return 0, 0, 0
    sort_choice(core, choice, count)
    prepare(core, choice, count)
    sit_down(core, desk, person)
    ceiling = hope_at(choice, 0)
    best, size, now, depth, place, nodes = 0, 0, 0, 0, 0, 0
    while True:
        if place < count and now + hope_at(choice, place) > best:
            nodes += 1
            if nodes > MOST_NODES:
                return best, size, ceiling
            if _fits(core, desk, choice, place, depth):
                group = choice.group[place]
                now += choice.reward[place]
                if choice.paid[group] == 0:
                    now -= choice.price[group]
                choice.paid[group] += 1
                choice.taken[depth] = place
                depth += 1
            place += 1
            continue
        if place == count and now > best:
            best, size = now, depth
            for number in range(depth):
                choice.best[number] = choice.arc[choice.taken[number]]
            if best == ceiling:
                return best, size, best
        if depth == 0:
            return best, size, best
        depth -= 1
        place = choice.taken[depth]
        group = choice.group[place]
        choice.paid[group] -= 1
        now -= choice.reward[place]
        if choice.paid[group] == 0:
            now += choice.price[group]
        give_back(core, desk, choice.task[place])
        place += 1


@compiled
def _fits(core: Core, desk: Desk, choice: Choice, place: int, depth: int) -> bool:
    """Take the task at this place when it fits beside those taken."""
    task = choice.task[place]
    for number in range(depth):
        if clash(core, choice.task[choice.taken[number]], task):
            return False
    if take(core, desk, task):
        return True
    give_back(core, desk, task)
    return False
