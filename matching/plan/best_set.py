"""The best set of work for one person at given rewards, exactly, by branch and bound, compiled."""

from matching.plan.agenda import clash, give_back, sit_down, take
from matching.plan.compiled import compiled
from matching.plan.dominance import drop_dominated
from matching.plan.shapes import Choice, Core, Desk
from matching.tables import Ints

FINE = 256
"""Rewards are in units of one 256th of the objective, so that prices are whole numbers."""
EASY_NODES = 60
"""Who is not done after so many steps has work left out that nobody would choose."""
FEW_NODES = 12
"""So many steps are tried before the sharper, slower bound is worth its preparation."""


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
    """The most that this place and those after it could add, by pairs."""
    group = choice.group[place]
    rest = int(choice.rest_of_group[place])
    if choice.paid[group] == 0:
        rest = max(0, rest - choice.price[group])
    return rest + int(choice.later[group])


@compiled
def spread_over_days(core: Core, choice: Choice, count: int) -> None:
    """Prepare `day_hope_at`: rewards less a share of the price of their pair, divided over the days of the task."""
    first = 0
    while first < count:
        group, end = choice.group[first], first
        while end < count and choice.group[end] == group:
            end += 1
        choice.spread[group] = choice.price[group] // (end - first)
        for place in range(first, end):
            choice.share[place] = choice.reward[place] - choice.spread[group]
        first = end
    hope, days = choice.day_hope, len(choice.day_worth)
    for day in range(days):
        for kind in range(4):
            hope[count, day, kind] = 0
    for back in range(count):
        place = count - 1 - back
        for day in range(days):
            for kind in range(4):
                hope[place, day, kind] = hope[place + 1, day, kind]
        task = choice.task[place]
        if choice.share[place] <= 0:
            continue
        for stretch in range(core.task_stretches[task], core.task_stretches[task + 1]):
            size = core.stretch_end[stretch] - core.stretch_start[stretch]
            part = choice.share[place] * size // core.task_size[task] + 1
            day = core.stretch_day[stretch]
            if core.task_beside[task]:
                hope[place, day, 3] += part
            else:
                kind = core.stretch_half_days[stretch] - 1
                hope[place, day, kind] = max(hope[place, day, kind], part)


@compiled
def day_hope_at(core: Core, desk: Desk, choice: Choice, person: int, place: int) -> int:
    """The most that this place and those after it could add, by days and what the week still allows."""
    hope, worth = choice.day_hope, choice.day_worth
    group = choice.group[place]
    total = 0
    if choice.paid[group] > 0:
        further = place
        while further < len(choice.group) and choice.group[further] == group:
            total += choice.spread[group]
            further += 1
            if choice.rest_of_group[further - 1] == choice.reward[further - 1]:
                break
    for day in range(len(worth)):
        # Work that was there before says nothing here: more of it at the same school may fit beside it.
        before = core.used[person, day]
        morning = desk.counts[day, 0] == (before & 1)
        afternoon = desk.counts[day, 1] == ((before >> 1) & 1)
        best = 0
        if morning:
            best += hope[place, day, 0]
        if afternoon:
            best += hope[place, day, 1]
        if morning and afternoon:
            best = max(best, hope[place, day, 2])
        best += hope[place, day, 3]
        if desk.counts[day, 2] > 0:
            total += best
            worth[day] = 0
        else:
            worth[day] = best
    return total + _best_days(core, desk, worth)


@compiled
def _best_days(core: Core, desk: Desk, worth: Ints) -> int:
    """As many new days per week as the week allows, the best first."""
    total, left = 0, desk.days_open
    for week in range(len(left)):
        left[week] = desk.days_left[week]
    while True:
        best, at = 0, -1
        for day in range(len(worth)):
            if worth[day] > best and left[core.day_week[day]] > 0:
                best, at = worth[day], day
        if at < 0:
            return total
        total += best
        worth[at] = 0
        left[core.day_week[at]] -= 1


@compiled
def choose_best(
    core: Core, desk: Desk, choice: Choice, person: int, count: int, least: int, most_nodes: int
) -> tuple[int, int, int]:
    """Choose among the first `count` arcs of `choice`: (reward of the best found, its size, a bound on any).

    The arcs chosen stand in `choice.best`; only sets worth more than `least` are looked for, and the size is −1
    when there is none. The bound equals the reward unless the search was cut off.
    """
    if count == 0:
        return least, -1, least
    best, size, ceiling = branch_and_bound(
        core, desk, choice, person, count, least, min(EASY_NODES, most_nodes)
    )
    if ceiling == best or most_nodes <= EASY_NODES:
        return best, size, ceiling
    count = drop_dominated(core, choice, count)
    better, other, least_ceiling = branch_and_bound(
        core, desk, choice, person, count, best, most_nodes
    )
    if other >= 0:
        size = other
    return better, size, min(ceiling, least_ceiling)


@compiled
def branch_and_bound(
    core: Core, desk: Desk, choice: Choice, person: int, count: int, least: int, most_nodes: int
) -> tuple[int, int, int]:
    """Branch and bound over these arcs; see `choose_best`."""
    sort_choice(core, choice, count)
    prepare(core, choice, count)
    sit_down(core, desk, person)
    ceiling = hope_at(choice, 0)
    best, size, now, depth, place, nodes = least, -1, 0, 0, 0, 0
    by_days = False
    while True:
        go_on = place < count and now + hope_at(choice, place) > best
        if go_on and by_days:
            go_on = now + day_hope_at(core, desk, choice, person, place) > best
        if go_on:
            nodes += 1
            if nodes > most_nodes:
                if not by_days:
                    spread_over_days(core, choice, count)
                still = _hope_left(core, desk, choice, person, count, place, depth, now)
                return best, size, max(best, min(ceiling, still))
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
        if depth == 0 or best == ceiling:
            return best, size, best
        depth -= 1
        place = choice.taken[depth] + 1
        now -= _put_back(core, desk, choice, place - 1)
        if not by_days and nodes > FEW_NODES:
            by_days = True
            spread_over_days(core, choice, count)


@compiled
def _put_back(core: Core, desk: Desk, choice: Choice, place: int) -> int:
    """Undo taking the task at this place; gives what it had added."""
    group = choice.group[place]
    choice.paid[group] -= 1
    give_back(core, desk, choice.task[place])
    added = int(choice.reward[place])
    return added - choice.price[group] if choice.paid[group] == 0 else added


@compiled
def _hope_left(
    core: Core,
    desk: Desk,
    choice: Choice,
    person: int,
    count: int,
    place: int,
    depth: int,
    now: int,
) -> int:
    """When the search is cut off: the most that any branch not yet searched could reach."""
    most = 0
    while True:
        if place < count:
            hope = min(hope_at(choice, place), day_hope_at(core, desk, choice, person, place))
            most = max(most, now + hope)
        if depth == 0:
            return most
        depth -= 1
        place = choice.taken[depth] + 1
        now -= _put_back(core, desk, choice, place - 1)


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
