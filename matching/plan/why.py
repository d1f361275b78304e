"""Why a unit has nobody: for a person to read, so judged against the plan as it is."""

from collections.abc import Collection

import numpy as np

from matching.plan.agenda import give_back, take
from matching.plan.compiled import compiled
from matching.plan.ledger import clashes, give_all, open_agenda
from matching.plan.plan import Uncovered, Why
from matching.plan.problem import PlanProblem
from matching.plan.shapes import Core, Desk, State, new_desk, new_state
from matching.tables import Ints

FREE, FULL, BUSY = 0, 1, 2


def uncovered_units(
    problem: PlanProblem,
    core: Core,
    held: Ints,
    chosen: Ints,
    *,
    without: Collection[int] = (),
) -> tuple[Uncovered, ...]:
    """Every unit that the chosen arcs (of which `held` in the open part) leave, in order of the problem."""
    covered = np.zeros(len(problem.task_request), dtype=np.bool_)
    covered[problem.arc_task[chosen]] = True
    state, desk = new_state(core), new_desk(core)
    give_all(core, state, held)
    eligible = np.bincount(problem.arc_task, minlength=len(problem.task_request))
    tasks = np.flatnonzero(~covered)
    found = np.full(len(tasks), BUSY, dtype=np.int64)
    _mark_standings(found, core, state, desk, tasks)
    standings = dict(zip(tasks.tolist(), found.tolist(), strict=True))
    return tuple(
        Uncovered(
            unit_id=int(problem.unit_ids[unit]),
            request_id=int(problem.request_ids[problem.task_request[task]]),
            why=_why(int(eligible[task]), standings[task]),
            eligible=int(eligible[task]),
        )
        for unit, task in enumerate(problem.unit_task.tolist())
        if not covered[task] and int(problem.unit_ids[unit]) not in without
    )


def _why(eligible: int, standing: int) -> Why:
    if eligible == 0:
        return Why.NOBODY_ELIGIBLE
    return (Why.NOT_WORTH_IT, Why.LIMITS, Why.USED_ELSEWHERE)[standing]


@compiled
def _mark_standings(standings: Ints, core: Core, state: State, desk: Desk, tasks: Ints) -> None:
    """Somebody is free for it but it does not pay; or somebody's week is full; or everybody is elsewhere."""
    for number in range(len(tasks)):
        task = tasks[number]
        if core.task_arcs[task] == core.task_arcs[task + 1]:
            standings[number] = FULL
        for place in range(core.task_arcs[task], core.task_arcs[task + 1]):
            person = core.pair_person[core.arc_pair[core.arcs_by_task[place]]]
            if clashes(core, state, person, task):
                continue
            open_agenda(core, state, desk, person)
            if take(core, desk, task):
                standings[number] = FREE
            elif standings[number] == BUSY:
                standings[number] = FULL
            give_back(core, desk, task)
