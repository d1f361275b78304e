"""A region, 400 requests × 1,500 substitutes: share of the proven bound, beside other ways in the same run.

Aim: 0.997 of the bound within 10 times building and greedy. Beside it: greedy by priority, the best assignment
half-day by half-day (SciPy), and HiGHS and CP-SAT on the full model with about the time of our longer run.
"""

import json
import sys
import time

from tests.bench.apart import Solver, solve_apart
from tests.bench.full_model import full_model
from tests.bench.half_days import plan_by_half_days
from tests.bench.plan_cases import Measured, measure, warm_up

AIM = 0.997
SOLVER_SECONDS = 20.0
SOLVERS: tuple[Solver, ...] = ("highs", "cp_sat")
SEEDS = (1, 2)
TIMES = (10, 60)


def main() -> None:
    """Print one line of JSON."""
    warm_up()
    cases = {
        f"{name} {seed}": measure(name, seed=seed, times=TIMES)
        for name in ("region", "scarce")
        for seed in SEEDS
    }
    first = cases["region 1"]
    sys.stdout.write(
        json.dumps(
            {
                "name": "plan of a region, as a share of the proven bound, within 10 times building and greedy",
                "ratio": round(min(cases[f"region {one}"].timed[0].share for one in SEEDS), 4),
                "aim": AIM,
                "better": "higher",
                "details": {name: case.details() for name, case in cases.items()}
                | {
                    "others": others(first),
                    "history": [
                        (round(one.seconds, 2), one.objective, one.bound)
                        for one in first.timed[-1].plan.history
                    ],
                },
            }
        )
        + "\n"
    )


def others(case: Measured) -> dict[str, object]:
    """The other ways on the same problem, each as a share of our bound; solvers bring a bound of their own."""
    began = time.perf_counter()
    by_half_days = plan_by_half_days(case.problem)
    half_day_seconds = time.perf_counter() - began
    model, bound = full_model(case.problem), case.bound
    found: dict[str, object] = {
        "greedy": round(case.greedy.objective / bound, 4),
        "half_days": round(by_half_days / bound, 4),
        "half_days_seconds": round(half_day_seconds, 2),
        "columns": len(model.value),
        "rows": len(model.limits),
    }
    for name in SOLVERS:
        answer = solve_apart(name, model, seconds=SOLVER_SECONDS)
        found[name] = round(answer.objective / bound, 4) if answer else "ended"
        found[f"{name}_own_bound"] = round(answer.bound / bound, 4) if answer else "ended"
    return found


if __name__ == "__main__":
    main()
