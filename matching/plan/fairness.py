"""Scarcity shared between boards: fill rates made more equal, at a loss of weighted coverage that is bounded.

The work of a board that is covered less than average is counted for more, and the plan is made again from the
plan before; what costs too much is taken back halfway; of all plans within the allowed loss the one with the smallest spread is kept.
"""

from dataclasses import replace

import numpy as np

from matching.plan.accounts import board_lines, board_of_task, fill_rates, worth_of_arcs
from matching.plan.plan import Fairness, OnProgress, Plan, PlanOptions
from matching.plan.problem import PlanProblem
from matching.plan.run import Run
from matching.tables import Floats, Ints

TRIES = 12
SHARE_OF_FIRST = 0.4
STRENGTH = 3.0
MOST_WEIGHT = 8.0


def share_scarcity(
    problem: PlanProblem,
    *,
    options: PlanOptions,
    on_progress: OnProgress | None = None,
    start: Ints | None = None,
) -> Plan:
    """The best plan first, then the fairest one that covers at least 1 − `max_loss` of its L1."""
    plain = replace(
        options, fair=False, rounds=_part(options.rounds, 1.0), seconds=_time(options, first=True)
    )
    best = Run(problem, plain, on_progress, start).plan()
    again = replace(plain, rounds=_part(options.rounds, 0.5), seconds=_time(options, first=False))
    least_l1 = int(np.ceil(best.l1 * (1.0 - options.max_loss)))
    fairest, weights = best, np.ones(len(problem.board_ids))
    shares = _shares(problem, options)
    affordable = weights
    seconds, last = best.seconds, best
    for number in range(TRIES):
        if last.l1 >= least_l1:
            affordable, weights = weights, _pushed(weights, last, shares)
        else:
            weights = np.sqrt(affordable * weights)
        run = Run(
            _weighted(problem, weights),
            replace(again, seed=options.seed + number),
            None,
            _arcs(fairest),
            _prices(problem, best, weights),
        )
        last = _recounted(problem, run.plan(), best)
        seconds += last.seconds
        if last.l1 >= least_l1 and _spread(problem, last, shares) < _spread(
            problem, fairest, shares
        ):
            fairest = last
        if options.seconds is not None and seconds >= options.seconds:
            break
    return replace(fairest, seconds=seconds, fairness=_fairness(problem, best, fairest, shares))


def _shares(problem: PlanProblem, options: PlanOptions) -> Floats:
    """What each board counts for, in the order of the problem; one unless the options say otherwise."""
    given = dict(options.board_shares)
    return np.array([given.get(int(board_id), 1.0) for board_id in problem.board_ids])


def _pushed(weights: Floats, plan: Plan, shares: Floats) -> Floats:
    """More for boards below the average rate, less for those above; a rate counts by the share of its board."""
    rates = np.array([line.rate for line in plan.boards]) / shares
    asked = np.array([line.asked for line in plan.boards])
    mean = float(np.average(rates[asked > 0])) if (asked > 0).any() else 0.0
    pushed = weights * np.exp(STRENGTH * np.where(asked > 0, mean - rates, 0.0))
    limited: Floats = np.clip(pushed, 1.0 / MOST_WEIGHT, MOST_WEIGHT)
    return limited


def _prices(problem: PlanProblem, best: Plan, weights: Floats) -> Ints:
    """Prices of the best plan, higher where work counts for more."""
    prices = np.array(best.prices, dtype=np.float64) * weights[board_of_task(problem)]
    return np.rint(prices).astype(np.int64)


def _weighted(problem: PlanProblem, weights: Floats) -> PlanProblem:
    l1 = np.rint(problem.task_l1 * weights[board_of_task(problem)]).astype(np.int64)
    return problem.changed(task_l1=l1)


def _recounted(problem: PlanProblem, plan: Plan, best: Plan) -> Plan:
    """A plan made with other weights, in the figures of the problem itself."""
    arcs = _arcs(plan)
    return replace(
        plan,
        **worth_of_arcs(problem, arcs)._asdict(),
        boards=board_lines(problem, arcs),
        bound=best.bound,
        prices=best.prices,
        history=best.history,
    )


def _fairness(problem: PlanProblem, best: Plan, fairest: Plan, shares: Floats) -> Fairness:
    before, after = fill_rates(problem, _arcs(best)), fill_rates(problem, _arcs(fairest))
    return Fairness(
        spread_before=_spread(problem, best, shares),
        spread_after=_spread(problem, fairest, shares),
        lowest_before=float(before.min(initial=1.0)),
        lowest_after=float(after.min(initial=1.0)),
        l1_before=best.l1,
        l1_after=fairest.l1,
        boards_before=best.boards,
    )


def _spread(problem: PlanProblem, plan: Plan, shares: Floats) -> float:
    asked = np.array([line.asked for line in plan.boards]) > 0
    rates = fill_rates(problem, _arcs(plan)) / shares[asked]
    return float(rates.std()) if len(rates) else 0.0


def _arcs(plan: Plan) -> Ints:
    return np.array(plan.chosen_arcs, dtype=np.int64)


def _part(rounds: int | None, share: float) -> int | None:
    return None if rounds is None else int(rounds * share)


def _time(options: PlanOptions, *, first: bool) -> float | None:
    if options.seconds is None:
        return None
    return options.seconds * (SHARE_OF_FIRST if first else (1 - SHARE_OF_FIRST) / TRIES)
