"""The whole planning problem as one integer program, for solvers to be measured against.

Columns are arcs (task × person), then pairs, then days on which somebody works; every row says at most.
"""

from dataclasses import dataclass

import numpy as np

from matching.plan.problem import PlanProblem
from matching.tables import Floats, Ints


@dataclass(frozen=True, kw_only=True, eq=False)
class FullModel:
    """Maximise `value` over zero-one columns with every row at most its limit; rows as (row, column, amount)."""

    value: Floats
    rows: Ints
    columns: Ints
    amounts: Floats
    limits: Floats
    arcs: int


class _Rows:
    def __init__(self) -> None:
        self.rows: list[int] = []
        self.columns: list[int] = []
        self.amounts: list[float] = []
        self.limits: list[float] = []

    def add(self, columns: list[int], amounts: list[float], limit: float) -> None:
        self.rows += [len(self.limits)] * len(columns)
        self.columns += columns
        self.amounts += amounts
        self.limits.append(limit)


def full_model(problem: PlanProblem) -> FullModel:
    """Build it for an instance of the published format, in which no task has two stretches in one half-day."""
    rows = _Rows()
    arcs, pairs = len(problem.arc_task), len(problem.pair_person)
    for members in _groups(problem.arc_task):
        rows.add(members, [1.0] * len(members), 1.0)
    for arc, pair in enumerate(problem.arc_pair.tolist()):
        rows.add([arc, arcs + pair], [1.0, -1.0], 0.0)
    person_of_arc = problem.pair_person[problem.arc_pair]
    days = 0
    for members in _groups(person_of_arc):
        days = _add_person(
            problem, rows, members, int(person_of_arc[members[0]]), arcs + pairs, days
        )
    value = np.concatenate(
        (problem.arc_values(), -problem.pair_price, np.zeros(days, dtype=np.int64))
    )
    return FullModel(
        value=value.astype(np.float64),
        rows=np.array(rows.rows, dtype=np.int64),
        columns=np.array(rows.columns, dtype=np.int64),
        amounts=np.array(rows.amounts, dtype=np.float64),
        limits=np.array(rows.limits, dtype=np.float64),
        arcs=arcs,
    )


def _add_person(
    problem: PlanProblem, rows: _Rows, members: list[int], person: int, first_day: int, days: int
) -> int:
    """Half-days, far schools, and the limits of each week; gives the number of day columns so far."""
    on_half: dict[tuple[int, int], list[int]] = {}
    size_of: dict[int, list[tuple[int, int]]] = {}
    for arc in members:
        for day, size, halves in _stretches(problem, arc):
            size_of.setdefault(day, []).append((arc, size))
            for half in halves:
                on_half.setdefault((day, half), []).append(arc)
    for together in on_half.values():
        rows.add(together, [1.0] * len(together), 1.0)
    _add_far(problem, rows, on_half)
    per_week: dict[int, list[int]] = {}
    for day in sorted(size_of):
        per_week.setdefault(int(problem.week_of_day[day]), []).append(day)
    for week, its_days in per_week.items():
        parts = [part for day in its_days for part in size_of[day]]
        left = float(problem.size_left[person, week])
        rows.add([arc for arc, _ in parts], [float(size) for _, size in parts], left)
        columns = list(range(first_day + days, first_day + days + len(its_days)))
        days += len(its_days)
        _add_days(rows, columns, [size_of[day] for day in its_days])
        rows.add(columns, [1.0] * len(columns), float(problem.days_left[person, week]))
    return days


def _add_days(rows: _Rows, columns: list[int], parts: list[list[tuple[int, int]]]) -> None:
    """An arc may be chosen only when its day counts as worked."""
    for column, of_day in zip(columns, parts, strict=True):
        for arc in sorted({arc for arc, _ in of_day}):
            rows.add([arc, column], [1.0, -1.0], 0.0)


def _stretches(problem: PlanProblem, arc: int) -> list[tuple[int, int, list[int]]]:
    """Day, size and half-days of each stretch of an arc's task."""
    task = problem.arc_task[arc]
    return [
        (
            int(problem.stretch_day[one]),
            int(problem.stretch_end[one] - problem.stretch_start[one]),
            [half for half in (1, 2) if problem.stretch_half_days[one] & half],
        )
        for one in range(problem.task_stretches[task], problem.task_stretches[task + 1])
    ]


def _add_far(problem: PlanProblem, rows: _Rows, on_half: dict[tuple[int, int], list[int]]) -> None:
    for (day, half), mornings in on_half.items():
        for afternoon in on_half.get((day, 2), []) if half == 1 else []:
            for morning in mornings:
                if afternoon != morning and _far(problem, morning, afternoon):
                    rows.add([morning, afternoon], [1.0, 1.0], 1.0)


def _far(problem: PlanProblem, one: int, other: int) -> bool:
    here, there = (
        problem.request_school[problem.task_request[problem.arc_task[arc]]] for arc in (one, other)
    )
    across = problem.school_x[here] - problem.school_x[there]
    along = problem.school_y[here] - problem.school_y[there]
    km = np.sqrt(across * across + along * along) * problem.road_factor
    return bool(here != there and km > problem.far_km)


def _groups(owners: Ints) -> list[list[int]]:
    """The places of each owner, together."""
    order = np.argsort(owners, kind="stable")
    cuts = np.flatnonzero(np.diff(owners[order])) + 1
    return [part.tolist() for part in np.split(order, cuts)] if len(owners) else []
