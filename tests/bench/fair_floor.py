"""The fairest that any plan could be at some loss of coverage: a proven floor under the spread of fill rates.

A linear program over whole schedules, made by column generation, in which schedules may be mixed and the square of
a deviation is held from below by tangents. No plan in whole numbers has a smaller spread than what it proves.
"""

from concurrent.futures import ThreadPoolExecutor
from typing import Final, NamedTuple

import numpy as np
from scipy.optimize import linprog
from scipy.sparse import csr_matrix, eye, hstack, vstack

from matching.plan.accounts import board_of_task
from matching.plan.best_set import FINE
from matching.plan.bound import BID_NODES, LAST_NODES, PriceSearch
from matching.plan.generation import Generation
from matching.plan.lanes import LANES, Lane, Lanes
from matching.plan.problem import PlanProblem
from matching.plan.reduction import reduced
from matching.plan.schedules import Schedules
from matching.plan.shapes import Core
from matching.tables import Floats, Ints

BIDS: Final = 30
STEPS: Final = 40
ROUNDS: Final = 10
CLOSE: Final = 0.02
TANGENTS: Final = np.linspace(-0.3, 0.3, 25)
SCALE: Final = 1e9
"""What work earns in this program is a small fraction, and people choose by whole numbers."""


class Solved(NamedTuple):
    """The least mean square deviation of a mixture, and what the rows of the program are worth."""

    variance: float
    rows: Floats
    mean: float


def fair_floor(problem: PlanProblem, *, least_l1: int) -> float:
    """No plan that keeps this much of the first aim has a smaller standard deviation of its fill rates."""
    return FairFloor(problem, least_l1).proven()


class FairFloor:
    """The program, and the schedules it knows."""

    def __init__(self, problem: PlanProblem, least_l1: int) -> None:
        self._core: Core = reduced(problem).core
        self._least_l1 = least_l1
        self._schedules, self._people = met_schedules(self._core)
        self._l1 = problem.task_l1
        self._board: Ints = board_of_task(problem)
        asked = np.bincount(self._board, self._l1, len(problem.board_ids))
        self._boards = np.flatnonzero(asked > 0)
        row = np.full(len(asked), -1)
        row[self._boards] = np.arange(len(self._boards))
        self._board = row[self._board]
        self._part: Floats = self._l1 / asked[self._boards][self._board]

    def proven(self) -> float:
        """The best floor of some rounds: what the program says, less what people could add that it did not know."""
        best = 0.0
        for _ in range(ROUNDS):
            solved = self._solve()
            missing, fresh = self._choose_anew(solved)
            best = max(best, solved.variance - missing)
            if not fresh or missing <= CLOSE * solved.variance:
                break
        return float(np.sqrt(best))

    def _solve(self) -> Solved:
        core, schedules = self._core, self._schedules
        count, boards = len(schedules), len(self._boards)
        arcs, owners = schedules.unrolled(np.arange(count))
        tasks = core.arc_task[arcs]
        once = vstack(
            (
                _matrix(np.ones(len(tasks)), tasks, owners, (len(core.task_school), count)),
                _matrix(
                    np.ones(count), schedules.person, np.arange(count), (len(core.size_left), count)
                ),
            )
        )
        rate = _matrix(self._part[tasks], self._board[tasks], owners, (boards, count))
        covered = csr_matrix(np.bincount(owners, self._l1[tasks], count)[np.newaxis])
        rows = [_widened(once, boards), _widened(-covered, boards)]
        limits = [np.ones(once.shape[0]), np.array([-float(self._least_l1)])]
        for tangent in TANGENTS:
            mean = csr_matrix(np.full((boards, 1), -2 * tangent))
            rows.append(hstack((2 * tangent * rate, mean, -eye(boards))))
            limits.append(np.full(boards, tangent**2))
        balance = hstack(
            (csr_matrix(rate.sum(axis=0)), csr_matrix([[-boards]]), csr_matrix((1, boards)))
        )
        answer = linprog(
            np.concatenate((np.zeros(count + 1), np.full(boards, 1 / boards))),
            A_ub=vstack(rows).tocsr(),
            b_ub=np.concatenate(limits),
            A_eq=balance,
            b_eq=[0.0],
            bounds=[(0, None)] * count + [(None, None)] + [(0, None)] * boards,
            method="highs",
        )
        if answer.x is None:
            raise RuntimeError(f"the program of the floor was not solved: {answer.message}")
        return Solved(answer.fun, answer.ineqlin.marginals, float(answer.eqlin.marginals[0]))

    def _choose_anew(self, solved: Solved) -> tuple[float, int]:
        """Let everybody choose at what the rows are worth: (what that adds at most, how many new schedules)."""
        core, boards = self._core, len(self._boards)
        tasks, people = len(core.task_school), len(core.size_left)
        price, own = -solved.rows[:tasks], -solved.rows[tasks : tasks + people]
        tangents = solved.rows[tasks + people + 1 :].reshape(len(TANGENTS), boards)
        slope = 2 * TANGENTS @ tangents + solved.mean
        gain = -self._l1 * solved.rows[tasks + people] + self._part * slope[self._board]
        value = np.maximum(0, np.rint(gain[core.arc_task] * SCALE)).astype(np.int64)
        lane = Lane(core._replace(arc_value=value, pair_price=np.zeros_like(core.pair_price)))
        prices = np.rint(price * SCALE * FINE).astype(np.int64)
        chosen = lane.choose(prices, self._people, LAST_NODES)
        more = chosen.earnings / (SCALE * FINE) - own[self._people]
        return float(np.maximum(0.0, more).sum()), self._schedules.add(chosen.batch)


def met_schedules(core: Core) -> tuple[Schedules, Ints]:
    """The schedules met on the way to the best coverage, and who may do anything."""
    with ThreadPoolExecutor(LANES) as executor:
        lanes = Lanes(core, executor)
        prices = PriceSearch(core, lanes)
        for number in range(BIDS):
            prices.bid(number / BIDS)
        prices.take(prices.best_prices, BID_NODES)
        prices.look()
        Generation(
            prices.schedules,
            prices.best_prices,
            tasks=prices.tasks,
            people=prices.people,
            choose=lanes.choose,
        ).run(STEPS, lambda: False)
    return prices.schedules, prices.people


def _matrix(values: Floats, rows: Ints, columns: Ints, shape: tuple[int, int]) -> csr_matrix:
    return csr_matrix((values, (rows, columns)), shape=shape)


def _widened(matrix: csr_matrix, boards: int) -> csr_matrix:
    """With columns for the mean and for every board."""
    return hstack((matrix, csr_matrix((matrix.shape[0], 1 + boards))))
