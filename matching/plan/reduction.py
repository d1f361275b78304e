"""From a problem to its open part: what is decided already is taken out, with what it uses and rules out."""

from typing import NamedTuple

import numpy as np

from matching.plan.agenda import clash, give_back, sit_down, take
from matching.plan.compiled import compiled
from matching.plan.offsets import offsets_of
from matching.plan.problem import PlanProblem, ProblemRefused
from matching.plan.shapes import Core, Desk, new_desk
from matching.tables import Flags, Ints


class Reduced(NamedTuple):
    """The open part, and what the decided part is worth."""

    core: Core
    value: int


def reduced(problem: PlanProblem, *, closed: Ints | None = None) -> Reduced:
    """Take out the fixed arcs, and the closed ones; refuses fixed arcs that cannot go together or share a task."""
    fixed = np.sort(problem.fixed_arcs)
    tasks = problem.arc_task[fixed]
    if len(np.unique(tasks)) != len(tasks):
        raise ProblemRefused("fixed_arcs: a task is given to two people; pin it to one")
    whole = _core(problem, np.arange(len(problem.arc_task)), problem.pair_price)
    if not _settle(whole, new_desk(whole), fixed):
        raise ProblemRefused("fixed_arcs: somebody cannot do all of this; pin less to one person")
    paid = np.unique(problem.arc_pair[fixed])
    prices = problem.pair_price.copy()
    value = int(problem.arc_values()[fixed].sum() - prices[paid].sum())
    prices[paid] = 0
    fits = np.zeros(len(problem.arc_task), dtype=np.bool_)
    _mark_fitting(fits, whole, new_desk(whole), fixed)
    fits &= ~problem.pinned_or_accepted()[problem.arc_task]
    if closed is not None:
        fits[closed] = False
    core = _core(problem, np.flatnonzero(fits), prices)
    return Reduced(
        core._replace(
            size_left=whole.size_left,
            days_left=whole.days_left,
            half_days_left=whole.half_days_left,
            used=whole.used,
        ),
        value,
    )


def _core(problem: PlanProblem, arcs: Ints, prices: Ints) -> Core:
    """These arcs, with their pairs, and room of its own for what people still may do."""
    pairs, arc_pair = np.unique(problem.arc_pair[arcs], return_inverse=True)
    arc_task = problem.arc_task[arcs]
    people = problem.pair_person[pairs]
    stretches = problem.stretch_day
    return Core(
        person_pairs=offsets_of(people, len(problem.person_ids)),
        pair_arcs=offsets_of(arc_pair, len(pairs)),
        pair_person=people,
        pair_price=prices[pairs],
        arc_task=arc_task,
        arc_pair=arc_pair.astype(np.int64),
        arc_value=problem.arc_values()[arcs],
        arc_origin=arcs,
        task_arcs=offsets_of(np.sort(arc_task), len(problem.task_request)),
        arcs_by_task=np.argsort(arc_task, kind="stable"),
        task_school=problem.request_school[problem.task_request],
        task_size=task_sizes(problem),
        task_beside=tasks_beside(problem),
        task_stretches=problem.task_stretches,
        stretch_day=stretches,
        stretch_week=problem.week_of_day[stretches],
        day_week=problem.week_of_day,
        stretch_start=problem.stretch_start,
        stretch_end=problem.stretch_end,
        stretch_half_days=problem.stretch_half_days,
        school_x=problem.school_x,
        school_y=problem.school_y,
        size_left=problem.size_left.copy(),
        days_left=problem.days_left.copy(),
        half_days_left=problem.half_days_left.copy(),
        used=problem.used.copy(),
        road_factor=float(problem.road_factor),
        far_km=float(problem.far_km),
        day_size=int(problem.day_size),
        least_rest=int(problem.least_rest),
        longest_day=int(problem.longest_day),
    )


def task_sizes(problem: PlanProblem) -> Ints:
    """(tasks) how much of somebody's week each takes."""
    owners = np.repeat(np.arange(len(problem.task_request)), np.diff(problem.task_stretches))
    sizes = np.zeros(len(problem.task_request), dtype=np.int64)
    np.add.at(sizes, owners, problem.stretch_end - problem.stretch_start)
    return sizes


def tasks_beside(problem: PlanProblem) -> Flags:
    """(tasks) whether another task of the same school fits beside it in the same half-day."""
    owners = np.repeat(np.arange(len(problem.task_request)), np.diff(problem.task_stretches))
    school = problem.request_school[problem.task_request[owners]]
    order = np.lexsort((problem.stretch_start, problem.stretch_day, school))
    beside = np.zeros(len(problem.task_request), dtype=np.bool_)
    _mark_beside(
        beside,
        owners[order],
        school[order],
        problem.stretch_day[order],
        problem.stretch_start[order],
        problem.stretch_end[order],
        problem.stretch_half_days[order],
    )
    return beside


@compiled
def _mark_beside(
    beside: Flags, task: Ints, school: Ints, day: Ints, start: Ints, end: Ints, half_days: Ints
) -> None:
    for one in range(len(task)):
        other = one + 1
        while other < len(task) and school[other] == school[one] and day[other] == day[one]:
            if start[other] >= end[one] and half_days[one] & half_days[other]:
                beside[task[one]] = True
                beside[task[other]] = True
            other += 1


@compiled
def _settle(core: Core, desk: Desk, fixed: Ints) -> bool:
    """Write the fixed arcs (in order of person) into what people use already; gives whether they all fit."""
    for place in range(len(fixed)):
        person = core.pair_person[core.arc_pair[fixed[place]]]
        task = core.arc_task[fixed[place]]
        for before in range(place):
            same = core.pair_person[core.arc_pair[fixed[before]]] == person
            if same and clash(core, core.arc_task[fixed[before]], task):
                return False
        sit_down(core, desk, person)
        if not take(core, desk, task):
            return False
        _keep(core, desk, person)
    return True


@compiled
def _keep(core: Core, desk: Desk, person: int) -> None:
    """Write back what the agenda says is left."""
    for week in range(core.size_left.shape[1]):
        core.size_left[person, week] = desk.size_left[week]
        core.days_left[person, week] = desk.days_left[week]
        core.half_days_left[person, week] = desk.half_days_left[week]
    for day in range(core.used.shape[1]):
        for bit in range(3):
            if desk.counts[day, bit] > 0:
                core.used[person, day] |= 1 << bit


@compiled
def _mark_fitting(fits: Flags, core: Core, desk: Desk, fixed: Ints) -> None:
    """Mark which arcs fit beside the fixed ones of the same person, taken one by one."""
    begin = 0
    for person in range(len(core.person_pairs) - 1):
        end = begin
        while end < len(fixed) and core.pair_person[core.arc_pair[fixed[end]]] == person:
            end += 1
        sit_down(core, desk, person)
        pairs = core.person_pairs[person], core.person_pairs[person + 1]
        for arc in range(core.pair_arcs[pairs[0]], core.pair_arcs[pairs[1]]):
            task = core.arc_task[arc]
            fits[arc] = take(core, desk, task)
            give_back(core, desk, task)
            for place in range(begin, end):
                if clash(core, core.arc_task[fixed[place]], task):
                    fits[arc] = False
        begin = end
