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
class Timed:
    """A plan made within a multiple of building and greedy; its bound was proven in that time too."""

    times: float
    plan: Plan
    cpu_seconds: float

    @property
    def share(self) -> float:
        return self.plan.objective / self.plan.bound


@dataclass(frozen=True, kw_only=True, eq=False)
class Measured:
    """Plans of one problem with what building and greedy took, in seconds of the clock and of processors."""

    problem: PlanProblem
    greedy: Plan
    base_seconds: float
    base_cpu: float
    timed: tuple[Timed, ...]
    megabytes: int

    @property
    def bound(self) -> int:
        """The best bound of all runs."""
        return min(one.plan.bound for one in self.timed)

    def details(self) -> dict[str, object]:
        return {
            "requests": len(self.problem.request_ids),
            "substitutes": len(self.problem.person_ids),
            "pairs": len(self.problem.pair_person),
            "arcs": len(self.problem.arc_task),
            "greedy_share": round(self.greedy.objective / self.bound, 4),
            "base_seconds": round(self.base_seconds, 2),
            "base_cpu_seconds": round(self.base_cpu, 2),
            "megabytes": self.megabytes,
        } | {
            f"within_{one.times:g}x": {
                "share": round(one.share, 4),
                "clock_multiple": round(one.plan.seconds / self.base_seconds, 1),
                "cpu_multiple": round(one.cpu_seconds / self.base_cpu, 1),
            }
            for one in self.timed
        }


def warm_up() -> None:
    """Compile everything before any clock runs."""
    small = problem_of_instance(instance(Size(requests=30, substitutes=100), seed=1))
    solve(small, options=PlanOptions(seconds=None, rounds=4))


def instance(size: Size, *, seed: int) -> Instance:
    return instance_of(Node(generate(size, seed=seed), ""))


def measure(name: str, *, seed: int, times: tuple[float, ...]) -> Measured:
    """Build and plan greedily, from the checked instance on; then plan once for every multiple of that time."""
    case = instance(SIZES[name], seed=seed)
    began, began_cpu = time.perf_counter(), time.process_time()
    problem = problem_of_instance(case)
    greedy = solve(problem, options=PlanOptions(rounds=0))
    base, base_cpu = time.perf_counter() - began, time.process_time() - began_cpu
    return Measured(
        problem=problem,
        greedy=greedy,
        base_seconds=base,
        base_cpu=base_cpu,
        timed=tuple(_timed(problem, one, one * base, seed) for one in times),
        megabytes=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    )


def _timed(problem: PlanProblem, times: float, seconds: float, seed: int) -> Timed:
    began_cpu = time.process_time()
    plan = solve(problem, options=PlanOptions(seconds=seconds, seed=seed))
    return Timed(times=times, plan=plan, cpu_seconds=time.process_time() - began_cpu)
