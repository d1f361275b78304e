"""Plan a batch of requests against a pool: the front door."""

from matching.plan.fairness import share_scarcity
from matching.plan.plan import OnProgress, Plan, PlanOptions
from matching.plan.problem import PlanProblem
from matching.plan.run import Run
from matching.tables import Ints


def solve(
    problem: PlanProblem,
    *,
    options: PlanOptions | None = None,
    on_progress: OnProgress | None = None,
    start: Ints | None = None,
) -> Plan:
    """The best plan found within the options, with a proven bound; refuses fixed work that cannot be together.

    `start` holds arcs of an earlier plan to begin with instead of the greedy one alone.
    """
    chosen = options or PlanOptions()
    if chosen.fair:
        return share_scarcity(problem, options=chosen, on_progress=on_progress, start=start)
    return Run(problem, chosen, on_progress, start).plan()
