"""A problem that cannot be is refused by name; what is fixed is kept and never broken."""

from typing import Any

import numpy as np
import pytest

from matching.plan.from_instance import problem_of_instance
from matching.plan.generate import Size, generate
from matching.plan.plan import PlanOptions, Why
from matching.plan.problem import PlanProblem, ProblemRefused
from matching.plan.solve import solve
from tests.matching.plan.small import instance


def problem() -> PlanProblem:
    return problem_of_instance(
        instance(generate(Size(requests=20, substitutes=60, scarcity=0.7), seed=5))
    )


@pytest.mark.parametrize(
    ("field", "change", "complaint"),
    [
        ("size_left", lambda a: a - 10_000, "size_left: a value below its least"),
        ("days_left", lambda a: a - 10_000, "days_left: a value below its least"),
        ("arc_task", lambda a: a + 10_000, "arc_task: a place outside"),
        ("person_ids", lambda a: a * 0, "person_ids: an id is there twice"),
        ("unit_ids", lambda a: a[:-1], "unit_ids, unit_task, unit_l1: differ in length"),
        ("stretch_end", lambda a: a * 0, "stretch_end: a value below its least"),
        ("road_factor", lambda _: float("nan"), "road_factor, far_km, least_rest: no such limit"),
    ],
)
def test_a_problem_that_cannot_be_is_refused(field: str, change: Any, complaint: str) -> None:
    right = problem()

    with pytest.raises(ProblemRefused, match="^" + complaint):
        right.changed(**{field: change(getattr(right, field))})


def test_fixed_work_is_in_every_plan_and_told_as_fixed() -> None:
    open_problem = problem()
    free = solve(open_problem, options=PlanOptions(rounds=0))
    other = next(arc for arc in range(len(open_problem.arc_task)) if arc not in free.chosen_arcs)

    plan = solve(
        open_problem.changed(fixed_arcs=np.array([other])),
        options=PlanOptions(seconds=None, rounds=20),
    )

    assert other in plan.chosen_arcs
    task, pair = open_problem.arc_task[other], open_problem.arc_pair[other]
    units = set(open_problem.unit_ids[open_problem.unit_task == task].tolist())
    person = int(open_problem.person_ids[open_problem.pair_person[pair]])
    assert {(one.unit_id, one.person_id) for one in plan.assignments if one.fixed} == {
        (unit, person) for unit in units
    }
    assert plan.objective <= plan.bound


def test_fixed_work_of_one_person_at_one_moment_is_refused() -> None:
    whole = problem()
    person = whole.pair_person[whole.arc_pair]
    day = whole.stretch_day[whole.task_stretches[:-1]][whole.arc_task]
    most = np.argmax(np.bincount(person * 100 + day))
    together = np.flatnonzero(person * 100 + day == most)
    limits = whole.size_left * 0 + 1000

    with pytest.raises(ProblemRefused, match=r"^fixed_arcs: somebody cannot do all of this"):
        solve(whole.changed(fixed_arcs=together, size_left=limits, days_left=limits))


def test_every_unit_is_assigned_or_told_why_not() -> None:
    whole = problem()

    plan = solve(whole, options=PlanOptions(seconds=None, rounds=20))

    told = [one.unit_id for one in plan.assignments] + [one.unit_id for one in plan.uncovered]
    assert sorted(told) == sorted(whole.unit_ids.tolist())
    for one in plan.uncovered:
        assert (one.why is Why.NOBODY_ELIGIBLE) == (one.eligible == 0)
