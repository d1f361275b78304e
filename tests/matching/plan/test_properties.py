"""What holds for every plan of every instance; the verifier is the judge of the rules."""

import copy

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from matching.plan.accounts import assignments_of, board_lines, worth_of_arcs
from matching.plan.check import check
from matching.plan.from_instance import problem_of_instance
from matching.plan.plan import Plan, PlanOptions
from matching.plan.plan_file import plan_data
from matching.plan.problem import PlanProblem
from matching.plan.solve import solve
from tests.matching.plan.small import Content, contents, every_plan, instance

SMALL = PlanOptions(seconds=None, rounds=40, seed=1)
MANY = settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
FEW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def problem_of(content: Content) -> PlanProblem:
    return problem_of_instance(instance(content))


def best_by_trying_all(content: Content) -> int:
    """The worth of the best plan that the verifier accepts; the planner's rules have no say in it."""
    problem = problem_of(content)
    worth = {
        arcs: worth_of_arcs(problem, np.array(arcs, dtype=np.int64)) for arcs in every_plan(problem)
    }
    for arcs in sorted(worth, key=lambda one: -worth[one].objective):
        plan = {
            "assignments": [
                {"unit": one.unit_id, "substitute": one.person_id}
                for one in assignments_of(problem, np.array(arcs, dtype=np.int64))
            ],
            "objective": worth[arcs].objective,
            "L1": worth[arcs].l1,
            "L2": worth[arcs].l2,
            "bound": worth[arcs].objective,
            "boards": plan_boards(problem, arcs),
        }
        if check(content, plan) == []:
            return worth[arcs].objective
    raise AssertionError("the empty plan keeps every rule")


def plan_boards(problem: PlanProblem, arcs: tuple[int, ...]) -> list[dict[str, int]]:
    return [
        {"board": line.board_id, "asked": line.asked, "covered": line.covered}
        for line in board_lines(problem, np.array(arcs, dtype=np.int64))
    ]


@MANY
@given(contents(most_requests=6, most_people=5, most_units=3), st.booleans())
def test_no_plan_breaks_a_rule_or_its_word(content: Content, fair: bool) -> None:  # noqa: FBT001 - drawn
    plan = solve(
        problem_of(content),
        options=PlanOptions(seconds=None, rounds=12, seed=3, fair=fair, max_loss=0.2),
    )

    assert check(content, plan_data(plan)) == []


@MANY
@given(contents(most_requests=6, most_people=5, most_units=3))
def test_the_plan_lies_between_greedy_and_the_bound(content: Content) -> None:
    problem = problem_of(content)
    greedy = solve(problem, options=PlanOptions(rounds=0))

    plan = solve(problem, options=SMALL)

    assert greedy.objective <= plan.objective <= plan.bound <= greedy.bound


@FEW
@given(contents())
def test_a_small_case_equals_trying_every_plan(content: Content) -> None:
    best = best_by_trying_all(content)

    plan = solve(problem_of(content), options=SMALL)

    assert plan.objective == best
    assert plan.bound >= best


@FEW
@given(contents(most_requests=6, most_people=5, most_units=3))
def test_the_same_input_and_seed_give_the_same_plan(content: Content) -> None:
    problem = problem_of(content)

    assert without_time(solve(problem, options=SMALL)) == without_time(
        solve(problem, options=SMALL)
    )


@FEW
@given(contents(most_requests=6, most_people=5, most_units=3), st.randoms(use_true_random=False))
def test_the_order_of_the_input_changes_nothing(content: Content, chance: object) -> None:
    shuffled = copy.deepcopy(content)
    for key in ("schools", "requests", "substitutes"):
        chance.shuffle(shuffled[key])  # type: ignore[attr-defined]  # a random.Random of Hypothesis

    one, other = (solve(problem_of(each), options=SMALL) for each in (content, shuffled))

    assert without_time(one) == without_time(other)


@FEW
@given(contents(), st.data())
def test_one_more_person_or_more_free_time_never_lowers_the_optimum(
    content: Content, data: st.DataObject
) -> None:
    richer = copy.deepcopy(content)
    if data.draw(st.booleans()):
        another = copy.deepcopy(data.draw(st.sampled_from(content["substitutes"])))
        richer["substitutes"].append(another | {"id": 99})
    else:
        data.draw(st.sampled_from(richer["substitutes"]))["available"] = [[0, 1, 2, 3]] * 3

    before = best_by_trying_all(content)

    assert solve(problem_of(richer), options=SMALL).objective >= before


def test_an_empty_morning_has_an_empty_plan() -> None:
    content = {
        "format": "onderwijsregio-matching/1",
        "days": 1,
        "atomsPerDay": 2,
        "halfDays": [[0], [1]],
        "daysPerWeek": 5,
        "roadFactor": 1.0,
        "farKm": 1.0,
        "schools": [],
        "requests": [],
        "substitutes": [],
    }

    plan = solve(problem_of(content), options=SMALL)

    assert (plan.assignments, plan.objective, plan.bound, plan.gap) == ((), 0, 0, 0.0)
    assert check(content, plan_data(plan)) == []


@pytest.mark.parametrize(
    "wrong",
    [{"seconds": -1.0}, {"seconds": float("nan")}, {"rounds": -1}, {"seed": -1}, {"max_loss": 1.5}],
)
def test_options_that_cannot_be_are_refused(wrong: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="give none or more"):
        PlanOptions(**wrong)  # type: ignore[arg-type]  # each case names one option


def without_time(plan: Plan) -> dict[str, object]:
    return {key: value for key, value in plan_data(plan).items() if key != "seconds"}
