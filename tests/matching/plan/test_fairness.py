"""Sharing scarcity: a smaller spread, within the loss that was allowed, and told per board."""

from matching.plan.check import check
from matching.plan.from_instance import problem_of_instance
from matching.plan.generate import Size, generate
from matching.plan.plan import PlanOptions
from matching.plan.plan_file import plan_data
from matching.plan.solve import solve
from tests.matching.plan.small import instance

SCARCE = Size(requests=40, substitutes=110, scarcity=0.88, most_qualifications=4)


def test_the_spread_falls_at_a_bounded_loss_and_every_board_can_read_it() -> None:
    content = generate(SCARCE, seed=3)
    problem = problem_of_instance(instance(content))

    plan = solve(problem, options=PlanOptions(seconds=None, rounds=40, fair=True, max_loss=0.05))

    fairness = plan.fairness
    assert fairness is not None
    assert fairness.spread_after < fairness.spread_before
    assert 0 <= fairness.loss <= 0.05
    assert plan.l1 == fairness.l1_after == sum(line.covered for line in plan.boards)
    assert [line.board_id for line in fairness.boards_before] == [
        line.board_id for line in plan.boards
    ]
    assert check(content, plan_data(plan)) == []


def test_what_boards_give_is_what_boards_receive_when_all_employers_are_there() -> None:
    content = generate(SCARCE, seed=4)
    boards = {school["board"] for school in content["schools"]}
    for person in content["substitutes"]:
        person["board"] = person["board"] if person["board"] in boards else min(boards)

    plan = solve(problem_of_instance(instance(content)), options=PlanOptions(rounds=0))

    assert sum(line.given for line in plan.boards) == sum(line.received for line in plan.boards)


def test_a_board_that_counts_for_more_gets_more_within_the_loss_that_was_allowed() -> None:
    problem = problem_of_instance(instance(generate(SCARCE, seed=3)))

    def rate_of(board_id: int, share: float) -> float:
        shares = ((board_id, share),)
        options = PlanOptions(seconds=None, rounds=40, fair=True, max_loss=0.2, board_shares=shares)
        plan = solve(problem, options=options)
        assert plan.fairness is not None
        assert plan.fairness.loss <= 0.2
        return next(line.rate for line in plan.boards if line.board_id == board_id)

    for board_id in (2, 4, 5):
        assert rate_of(board_id, 0.5) < rate_of(board_id, 2.0)
