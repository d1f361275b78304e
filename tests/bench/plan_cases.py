"""Instances for the planning benches, planned with a clock beside building and greedy in the same run."""

import resource
import time
from dataclasses import dataclass

from matching.instance import Instance, instance_of
from matching.plan.from_instance import problem_of_instance
from matching.plan.generate import SIZES, Size, generate
from matching.plan.plan import Plan, PlanOptions
from matching.plan.problem import PlanProblem
from matching.plan.solve import solve
from matching.strict_json import Node


@dataclass(frozen=True, kw_only=True, eq=False)
class Measured:
    """A plan with what building and greedy took; seconds of the clock, and of both processors together."""

    problem: PlanProblem
    plan: Plan
    greedy: Plan
    base_seconds: float
    base_cpu: float
    plan_cpu: float
    megabytes: int

    @property
    def share(self) -> float:
        return self.plan.objective / self.plan.bound

    def share_within(self, times: float) -> float:
        """The share of the final bound that was reached within so many times building and greedy."""
        found = [one for one in self.plan.history if one.seconds <= times * self.base_seconds]
        objective = max([one.objective for one in found] or [self.greedy.objective])
        return objective / self.plan.bound

    def details(self) -> dict[str, object]:
        return {
            "requests": len(self.problem.request_ids),
            "substitutes": len(self.problem.person_ids),
            "pairs": len(self.problem.pair_person),
            "arcs": len(self.problem.arc_task),
            "greedy_share": round(self.greedy.objective / self.plan.bound, 4),
            "share": round(self.share, 4),
            "share_at_8x": round(self.share_within(8), 4),
            "share_at_10x": round(self.share_within(10), 4),
            "share_at_40x": round(self.share_within(40), 4),
            "base_seconds": round(self.base_seconds, 2),
            "plan_seconds": round(self.plan.seconds, 1),
            "base_cpu_seconds": round(self.base_cpu, 2),
            "plan_cpu_seconds": round(self.plan_cpu, 1),
            "clock_multiple": round(self.plan.seconds / self.base_seconds, 1),
            "cpu_multiple": round(self.plan_cpu / self.base_cpu, 1),
            "megabytes": self.megabytes,
        }


def warm_up() -> None:
    """Compile everything before any clock runs."""
    small = problem_of_instance(instance(Size(requests=30, substitutes=100), seed=1))
    solve(small, options=PlanOptions(seconds=None, rounds=4))


def instance(size: Size, *, seed: int) -> Instance:
    return instance_of(Node(generate(size, seed=seed), ""))


def measure(name: str, *, seed: int, options: PlanOptions) -> Measured:
    """Build, plan greedily, and plan; everything from the checked instance on."""
    case = instance(SIZES[name], seed=seed)
    began, began_cpu = time.perf_counter(), time.process_time()
    problem = problem_of_instance(case)
    greedy = solve(problem, options=PlanOptions(rounds=0))
    base, base_cpu = time.perf_counter() - began, time.process_time() - began_cpu
    began_cpu = time.process_time()
    plan = solve(problem, options=options)
    return Measured(
        problem=problem,
        plan=plan,
        greedy=greedy,
        base_seconds=base,
        base_cpu=base_cpu,
        plan_cpu=time.process_time() - began_cpu,
        megabytes=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    )
