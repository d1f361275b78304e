"""Work that nobody would choose, compiled: at the same times there is a request that brings at least as much.

Leaving it out changes no optimum, and the search for the best set is then short for nearly everybody.
"""

from matching.plan.agenda import clash
from matching.plan.compiled import compiled
from matching.plan.shapes import Choice, Core

FEW = 5
"""With so few arcs there is nothing to be gained."""
WHOLE_DAY = 3


@compiled
def drop_dominated(core: Core, choice: Choice, count: int) -> int:
    """Leave out the pairs of which every arc could be swapped for one of another pair; gives the new count.

    The arcs of a pair stand together. A pair is left out for one that stays, or that is itself left out for one
    that stays, so an optimum is always kept.
    """
    if count <= FEW:
        return count
    groups = _open_groups(core, choice, count)
    for one in range(groups):
        for other in range(groups):
            if (
                one != other
                and choice.paid[other] == 0
                and _stands_above(core, choice, other, one, count)
            ):
                choice.paid[one] = 1
                break
    kept = 0
    for group in range(groups):
        first, last = choice.later[group], choice.later[group + 1]
        if choice.paid[group] == 0:
            for place in range(first, last):
                choice.arc[kept], choice.reward[kept] = choice.arc[place], choice.reward[place]
                kept += 1
    return kept


@compiled
def _open_groups(core: Core, choice: Choice, count: int) -> int:
    """Write where each pair begins in `later`, and that none is left out in `paid`; gives their number."""
    groups = 0
    for place in range(count):
        choice.task[place] = core.arc_task[choice.arc[place]]
        if place == 0 or core.arc_pair[choice.arc[place]] != core.arc_pair[choice.arc[place - 1]]:
            choice.later[groups], choice.paid[groups] = place, 0
            groups += 1
    choice.later[groups] = count
    return groups


@compiled
def _stands_above(core: Core, choice: Choice, above: int, below: int, count: int) -> bool:
    """Whether every arc of the pair `below` can be swapped for one of the pair `above` without loss."""
    first, last = choice.later[above], choice.later[above + 1]
    begin, end = choice.later[below], choice.later[below + 1]
    if last - first < end - begin:
        return False
    price = core.pair_price[core.arc_pair[choice.arc[first]]]
    if price > core.pair_price[core.arc_pair[choice.arc[begin]]]:
        return False
    for place in range(begin, end):
        found = False
        for better in range(first, last):
            if choice.reward[better] >= choice.reward[place] and _may_replace(
                core, choice, place, better, count
            ):
                found = True
                break
        if not found:
            return False
    return True


@compiled
def _may_replace(core: Core, choice: Choice, place: int, better: int, count: int) -> bool:
    """Whether the one task takes the same times as the other and goes with everything that the other goes with."""
    one, other = choice.task[place], choice.task[better]
    first, begin = core.task_stretches[one], core.task_stretches[other]
    length = core.task_stretches[one + 1] - first
    if core.task_stretches[other + 1] - begin != length:
        return False
    whole_days = not core.task_beside[one] and not core.task_beside[other]
    for number in range(length):
        a, b = first + number, begin + number
        if (
            core.stretch_day[a] != core.stretch_day[b]
            or core.stretch_start[a] != core.stretch_start[b]
            or core.stretch_end[a] != core.stretch_end[b]
            or core.stretch_half_days[a] != core.stretch_half_days[b]
        ):
            return False
        if core.stretch_half_days[a] != WHOLE_DAY:
            whole_days = False
    if whole_days or core.task_school[one] == core.task_school[other]:
        return True
    for beside in range(count):
        task = choice.task[beside]
        if task not in (one, other) and clash(core, other, task) and not clash(core, one, task):
            return False
    return True
