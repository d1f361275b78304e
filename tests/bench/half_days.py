"""Planning half-day by half-day with SciPy's assignment: what somebody without a planner would build first."""

import numpy as np
from scipy.optimize import linear_sum_assignment

from matching.plan.accounts import worth_of_arcs
from matching.plan.agenda import take
from matching.plan.ledger import clashes, give, open_agenda
from matching.plan.problem import PlanProblem
from matching.plan.reduction import reduced
from matching.plan.shapes import Core, Desk, State, new_desk, new_state


def plan_by_half_days(problem: PlanProblem) -> int:
    """The objective of the best assignment of each half-day, given those before it."""
    core = reduced(problem).core
    state, desk = new_state(core), new_desk(core)
    first = core.task_stretches[:-1]
    rounds = core.stretch_day[first] * 2 + (core.stretch_half_days[first] == 2)
    for number in np.unique(rounds):
        _assign(core, state, desk, np.flatnonzero(rounds == number).tolist())
    held = core.arc_origin[state.holder[state.holder >= 0]]
    return worth_of_arcs(problem, held).objective


def _assign(core: Core, state: State, desk: Desk, tasks: list[int]) -> None:
    values = np.zeros((len(tasks), len(core.size_left)))
    arcs: dict[tuple[int, int], int] = {}
    for row, task in enumerate(tasks):
        for place in range(core.task_arcs[task], core.task_arcs[task + 1]):
            arc = int(core.arcs_by_task[place])
            pair = int(core.arc_pair[arc])
            person = int(core.pair_person[pair])
            open_agenda(core, state, desk, person)
            if clashes(core, state, person, task) or not take(core, desk, task):
                continue
            price = 0 if _knows(core, state, pair) else core.pair_price[pair]
            values[row, person] = core.arc_value[arc] - price
            arcs[row, person] = arc
    for row, person in zip(*linear_sum_assignment(values, maximize=True), strict=True):
        if values[row, person] > 0:
            give(core, state, arcs[int(row), int(person)])


def _knows(core: Core, state: State, pair: int) -> bool:
    task = state.first[core.pair_person[pair]]
    while task >= 0:
        if core.arc_pair[state.holder[task]] == pair:
            return True
        task = state.following[task]
    return False
