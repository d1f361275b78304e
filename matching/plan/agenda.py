"""One person's agenda, compiled: what fits beside what, and what the week still allows."""

import math

from matching.plan.compiled import compiled
from matching.plan.shapes import Core, Desk


@compiled
def sit_down(core: Core, desk: Desk, person: int) -> None:
    """Start with an empty agenda beside the work that is there already."""
    for week in range(core.size_left.shape[1]):
        desk.size_left[week] = core.size_left[person, week]
        desk.days_left[week] = core.days_left[person, week]
        desk.half_days_left[week] = core.half_days_left[person, week]
    for day in range(core.used.shape[1]):
        bits = core.used[person, day]
        desk.counts[day, 0] = bits & 1
        desk.counts[day, 1] = (bits >> 1) & 1
        desk.counts[day, 2] = (bits >> 2) & 1


@compiled
def take(core: Core, desk: Desk, task: int) -> bool:
    """Write a task in the agenda; gives whether the limits of the week still hold (it is written anyway)."""
    fits = True
    for stretch in range(core.task_stretches[task], core.task_stretches[task + 1]):
        week, day = core.stretch_week[stretch], core.stretch_day[stretch]
        desk.size_left[week] -= core.stretch_end[stretch] - core.stretch_start[stretch]
        for half in range(2):
            if (core.stretch_half_days[stretch] >> half) & 1:
                if desk.counts[day, half] == 0:
                    desk.half_days_left[week] -= 1
                desk.counts[day, half] += 1
        if desk.counts[day, 2] == 0:
            desk.days_left[week] -= 1
        desk.counts[day, 2] += 1
        if desk.size_left[week] < 0 or desk.days_left[week] < 0 or desk.half_days_left[week] < 0:
            fits = False
    return fits


@compiled
def give_back(core: Core, desk: Desk, task: int) -> None:
    """Strike a task out again."""
    for stretch in range(core.task_stretches[task], core.task_stretches[task + 1]):
        week, day = core.stretch_week[stretch], core.stretch_day[stretch]
        desk.size_left[week] += core.stretch_end[stretch] - core.stretch_start[stretch]
        for half in range(2):
            if (core.stretch_half_days[stretch] >> half) & 1:
                desk.counts[day, half] -= 1
                if desk.counts[day, half] == 0:
                    desk.half_days_left[week] += 1
        desk.counts[day, 2] -= 1
        if desk.counts[day, 2] == 0:
            desk.days_left[week] += 1


@compiled
def clash(core: Core, one: int, other: int) -> bool:
    """Whether one person can never do both tasks: time, travel, rest or the length of a day."""
    for a in range(core.task_stretches[one], core.task_stretches[one + 1]):
        for b in range(core.task_stretches[other], core.task_stretches[other + 1]):
            apart = core.stretch_day[b] - core.stretch_day[a]
            if apart == 0:
                if (
                    core.stretch_start[a] < core.stretch_end[b]
                    and core.stretch_start[b] < core.stretch_end[a]
                ):
                    return True
                here, there = core.task_school[one], core.task_school[other]
                if here != there and (
                    core.stretch_half_days[a] & core.stretch_half_days[b]
                    or far_apart(core, here, there)
                ):
                    return True
                first = min(core.stretch_start[a], core.stretch_start[b])
                if max(core.stretch_end[a], core.stretch_end[b]) - first > core.longest_day:
                    return True
            elif apart == 1:
                night = core.stretch_start[b] + core.day_size - core.stretch_end[a]
                if night < core.least_rest:
                    return True
            elif apart == -1:
                night = core.stretch_start[a] + core.day_size - core.stretch_end[b]
                if night < core.least_rest:
                    return True
    return False


@compiled
def far_apart(core: Core, here: int, there: int) -> bool:
    """Too many road kilometres for one day; an unknown place is NaN, and never far."""
    across = core.school_x[here] - core.school_x[there]
    along = core.school_y[here] - core.school_y[there]
    return math.sqrt(across * across + along * along) * core.road_factor > core.far_km
