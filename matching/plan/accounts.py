"""What a set of chosen arcs is worth, and how it falls out for the boards."""

from typing import NamedTuple

import numpy as np

from matching.plan.plan import Assignment, BoardLine
from matching.plan.problem import FIRST_AIM, PlanProblem
from matching.tables import Floats, Ints


class Worth(NamedTuple):
    objective: int
    l1: int
    l2: int


def worth_of_arcs(problem: PlanProblem, arcs: Ints) -> Worth:
    """The objective of the chosen arcs in its two aims."""
    l1 = int(problem.task_l1[problem.arc_task[arcs]].sum())
    pairs = np.unique(problem.arc_pair[arcs])
    l2 = int(problem.arc_l2[arcs].sum() - problem.pair_price[pairs].sum())
    return Worth(FIRST_AIM * l1 + l2, l1, l2)


def board_of_task(problem: PlanProblem) -> Ints:
    board: Ints = problem.school_board[problem.request_school[problem.task_request]]
    return board


def board_lines(problem: PlanProblem, arcs: Ints) -> tuple[BoardLine, ...]:
    """Per board, in order of id, what was asked and covered, and what its people did elsewhere."""
    boards = len(problem.board_ids)
    board = board_of_task(problem)
    tasks = problem.arc_task[arcs]
    own = problem.person_board[problem.pair_person[problem.arc_pair[arcs]]]
    elsewhere = own != board[tasks]
    lent = elsewhere & (own >= 0)
    columns = (
        problem.board_ids,
        _sums(board, problem.task_l1, boards),
        _sums(board[tasks], problem.task_l1[tasks], boards),
        _sums(own[lent], problem.task_l1[tasks[lent]], boards),
        _sums(board[tasks[elsewhere]], problem.task_l1[tasks[elsewhere]], boards),
    )
    return tuple(
        BoardLine(board_id=one, asked=asked, covered=covered, given=given, received=received)
        for one, asked, covered, given, received in zip(*(c.tolist() for c in columns), strict=True)
    )


def fill_rates(problem: PlanProblem, arcs: Ints) -> Floats:
    """Covered ÷ asked of every board that asked for something."""
    lines = board_lines(problem, arcs)
    return np.array([line.rate for line in lines if line.asked], dtype=np.float64)


def _sums(owners: Ints, amounts: Ints, count: int) -> Ints:
    sums = np.zeros(count, dtype=np.int64)
    np.add.at(sums, owners, amounts)
    return sums


def assignments_of(problem: PlanProblem, arcs: Ints) -> tuple[Assignment, ...]:
    """The chosen arcs unit by unit, in the order of the problem."""
    arc_of_task = np.full(len(problem.task_request), -1, dtype=np.int64)
    arc_of_task[problem.arc_task[arcs]] = arcs
    fixed = problem.pinned_or_accepted()
    chosen = zip(problem.unit_task.tolist(), arc_of_task[problem.unit_task].tolist(), strict=True)
    return tuple(
        Assignment(
            unit_id=int(problem.unit_ids[unit]),
            request_id=int(problem.request_ids[problem.task_request[task]]),
            person_id=int(problem.person_ids[problem.pair_person[problem.arc_pair[arc]]]),
            fixed=bool(fixed[task]),
        )
        for unit, (task, arc) in enumerate(chosen)
        if arc >= 0
    )
