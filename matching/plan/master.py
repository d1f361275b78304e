"""The choice between schedules as a linear program: every task at most once, every person at most one schedule."""

from typing import NamedTuple

import highspy
import numpy as np

from matching.plan.best_set import FINE
from matching.plan.schedules import Schedules
from matching.tables import Floats, Ints

INFINITE = highspy.kHighsInf
HALF = 0.5


class Mixture(NamedTuple):
    """The worth of the best mixture of schedules, how much of each is in it, and what one more of each task is worth."""

    value: float
    shares: Floats
    """(columns) from 0 to 1."""
    prices: Ints
    """(rows for tasks) in units of the search."""


class Limits(NamedTuple):
    """When to stop looking for a better choice in whole numbers; the clock only cuts."""

    seconds: float = INFINITE
    nodes: int = 200
    gap: float = 2e-5


class Master:
    """The program over the schedules added so far, solved by HiGHS on one processor."""

    def __init__(self, schedules: Schedules, *, task_row: Ints, person_row: Ints) -> None:
        """`task_row` and `person_row` give each task and person its row, or −1 for tasks without one."""
        self._schedules, self._task_row, self._person_row = schedules, task_row, person_row
        self._tasks = int(task_row.max(initial=-1)) + 1
        rows = self._tasks + int(person_row.max(initial=-1)) + 1
        self.places: Ints = np.zeros(0, dtype=np.int64)
        self._solver = highspy.Highs()
        for option, value in (("output_flag", False), ("threads", 1), ("random_seed", 0)):
            self._solver.setOptionValue(option, value)
        program = highspy.HighsLp()
        program.num_row_, program.num_col_ = rows, 0
        program.sense_ = highspy.ObjSense.kMaximize
        program.row_lower_, program.row_upper_ = np.full(rows, -INFINITE), np.ones(rows)
        program.a_matrix_.start_ = np.zeros(1, dtype=np.int32)
        self._solver.passModel(program)

    def add(self, places: Ints, worths: Floats) -> None:
        """Add schedules at these worths, which may differ from their values where tasks have no row."""
        arcs, owners = self._schedules.unrolled(places)
        rows = self._task_row[self._schedules.core.arc_task[arcs]]
        owners, rows = owners[rows >= 0], rows[rows >= 0]
        rows = np.concatenate(
            (rows, self._tasks + self._person_row[self._schedules.person[places]])
        )
        owners = np.concatenate((owners, np.arange(len(places))))
        order = np.argsort(owners, kind="stable")
        starts = np.searchsorted(owners[order], np.arange(len(places)))
        self._add_columns(worths, starts, rows[order])
        self.places = np.concatenate((self.places, places))

    def leave(self, rows: Ints, worths: Floats) -> None:
        """Allow these tasks to be left to somebody outside, who is worth this much."""
        self._add_columns(worths, np.arange(len(rows)), rows)

    def _add_columns(self, worths: Floats, starts: Ints, rows: Ints) -> None:
        count = len(worths)
        self._solver.addCols(
            count,
            worths,
            np.zeros(count),
            np.full(count, INFINITE),
            len(rows),
            starts.astype(np.int32),
            rows.astype(np.int32),
            np.ones(len(rows)),
        )

    def close(self, tasks: Ints, people: Ints) -> None:
        """Allow nothing more of these tasks and these people."""
        rows = np.concatenate((self._task_row[tasks], self._tasks + self._person_row[people]))
        for row in rows.tolist():
            self._solver.changeRowBounds(row, -INFINITE, 0.0)

    def mix(self) -> Mixture:
        """Solve without asking for whole numbers."""
        self._solver.run()
        solution = self._solver.getSolution()
        duals = np.asarray(solution.row_dual[: self._tasks], dtype=np.float64)
        return Mixture(
            self._solver.getInfo().objective_function_value,
            np.asarray(solution.col_value, dtype=np.float64),
            np.rint(np.maximum(0.0, duals) * FINE).astype(np.int64),
        )

    def choose_whole(self, begin: Ints, limits: Limits) -> Ints:
        """Ask for whole numbers: the places in `self.places` of the best choice found, or of `begin` when none is better."""
        solver, count = self._solver, self._solver.getNumCol()
        columns = np.arange(count, dtype=np.int32)
        solver.changeColsIntegrality(count, columns, np.full(count, highspy.HighsVarType.kInteger))
        for option, value in (
            ("time_limit", limits.seconds),
            ("mip_max_nodes", limits.nodes),
            ("mip_rel_gap", limits.gap),
        ):
            solver.setOptionValue(option, value)
        solver.setSolution(len(begin), begin.astype(np.int32), np.ones(len(begin)))
        solver.run()
        status = solver.getInfo().primal_solution_status
        if status != highspy.SolutionStatus.kSolutionStatusFeasible:
            return begin
        return np.flatnonzero(np.asarray(solver.getSolution().col_value)[: len(self.places)] > HALF)
