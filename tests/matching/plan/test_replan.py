"""Planning again: what is accepted stays, a no is a no, and no more changes than was allowed."""

import copy
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from matching.plan.check import check
from matching.plan.from_instance import problem_of_instance
from matching.plan.generate import Size, generate
from matching.plan.plan import PlanOptions
from matching.plan.plan_file import plan_data
from matching.plan.problem import ProblemRefused
from matching.plan.replan import Reason, places_of, replan
from matching.plan.solve import solve
from tests.matching.plan.small import instance

SMALL = Size(requests=25, substitutes=80, scarcity=0.8)
OPTIONS = PlanOptions(seconds=None, rounds=20)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data(), st.integers(1, 6), st.integers(0, 4))
def test_a_decline_changes_little_and_breaks_nothing(
    data: st.DataObject, seed: int, most: int
) -> None:
    content = generate(SMALL, seed=seed)
    problem = problem_of_instance(instance(content))
    plan = solve(problem, options=OPTIONS)
    before = {one.unit_id: one.person_id for one in plan.assignments}
    no = data.draw(st.sampled_from(plan.assignments))
    yes = [
        (one.unit_id, one.person_id)
        for one in plan.assignments
        if one.request_id == data.draw(st.sampled_from(plan.assignments)).request_id
        and one.request_id != no.request_id
    ]

    again = replan(
        problem, plan, accepted=yes, declined=[(no.request_id, no.person_id)], max_changes=most
    )

    after = {one.unit_id: one.person_id for one in again.plan.assignments}
    assert check(content, plan_data(again.plan)) == []
    assert again.moved <= most
    moves = [one for one in again.changes if one.reason is Reason.MOVED]
    tasks = dict(zip(problem.unit_ids.tolist(), problem.unit_task.tolist(), strict=True))
    assert len({tasks[one.unit_id] for one in moves}) == again.moved
    assert all(after[unit] == person for unit, person in yes)
    assert (no.request_id, no.person_id) not in {
        (one.request_id, one.person_id) for one in again.plan.assignments
    }
    told = {one.unit_id: (one.before, one.after) for one in again.changes}
    assert told == {
        unit: (before.get(unit), after.get(unit))
        for unit in problem.unit_ids.tolist()
        if before.get(unit) != after.get(unit)
    }


def test_work_that_is_withdrawn_needs_nobody() -> None:
    content = generate(SMALL, seed=1)
    problem = problem_of_instance(instance(content))
    plan = solve(problem, options=OPTIONS)
    gone = plan.assignments[0]
    units = {
        one["id"] for r in content["requests"] if r["id"] == gone.request_id for one in r["units"]
    }

    again = replan(problem, plan, freed=units)

    assert [one for one in again.plan.assignments if one.unit_id in units] == []
    assert [one for one in again.plan.uncovered if one.unit_id in units] == []
    assert {one.reason for one in again.changes if one.unit_id in units} == {Reason.FREED}


def test_a_new_request_is_filled_beside_a_plan_of_the_morning_before() -> None:
    content = generate(SMALL, seed=2)
    earlier = copy.deepcopy(content)
    new = earlier["requests"].pop(0)
    plan = solve(problem_of_instance(instance(earlier)), options=OPTIONS)

    again = replan(problem_of_instance(instance(content)), plan)

    units = {one["id"] for one in new["units"]}
    assert check(content, plan_data(again.plan)) == []
    assert again.moved == 0
    assert {one.unit_id for one in again.changes} <= units | {one.unit_id for one in plan.uncovered}


def test_work_that_the_problem_does_not_know_any_more_is_told_as_freed() -> None:
    content = generate(SMALL, seed=2)
    plan = solve(problem_of_instance(instance(content)), options=OPTIONS)
    gone = plan.assignments[0].request_id
    content["requests"] = [one for one in content["requests"] if one["id"] != gone]

    again = replan(problem_of_instance(instance(content)), plan)

    lost = {(one.unit_id, one.person_id) for one in plan.assignments if one.request_id == gone}
    told = {(one.unit_id, one.before) for one in again.changes if one.reason is Reason.FREED}
    assert told == lost
    assert {one.after for one in again.changes if one.request_id == gone} == {None}


def test_what_is_decided_for_somebody_else_is_no_move() -> None:
    content = generate(SMALL, seed=3)
    problem = problem_of_instance(instance(content))
    plan = solve(problem, options=OPTIONS)
    before = {one.unit_id: one.person_id for one in plan.assignments}
    busy = set(before.values())
    unit, other = next(
        (unit, person)
        for unit, person in sorted(places_of(problem))
        if unit in before and person not in busy
    )

    again = replan(problem, plan, accepted=[(unit, other)])

    told = {one.unit_id: (one.after, one.reason) for one in again.changes if one.before is not None}
    assert told[unit] == (other, Reason.DECIDED)
    assert again.moved == 0


def test_without_prices_the_bound_is_still_a_close_one() -> None:
    problem = problem_of_instance(instance(generate(SMALL, seed=4)))
    plan = solve(problem, options=OPTIONS)

    again = replan(problem, replace(plan, prices=()))

    assert again.plan.objective <= again.plan.bound
    assert again.plan.gap < 0.05


def test_what_cannot_be_is_refused() -> None:
    problem = problem_of_instance(instance(generate(SMALL, seed=1)))
    plan = solve(problem, options=PlanOptions(rounds=0))

    with pytest.raises(ProblemRefused, match=r"^max_changes: -1 is no number of changes"):
        replan(problem, plan, max_changes=-1)
    with pytest.raises(ProblemRefused, match=r"^accepted: unit 0 may not go to 9999"):
        replan(problem, plan, accepted=[(0, 9999)])
