"""A solver in a process of its own, that is ended when it does not keep to its time.

Of its own, and not a child that repeats the imports of the bench: OR-Tools does not load beside highspy, which the
planner itself uses.
"""

import pickle
import subprocess
import sys
from pathlib import Path
from typing import Literal

from tests.bench import solvers
from tests.bench.full_model import FullModel
from tests.bench.solvers import Found

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 3.0
"""So many times its own limit may a solver take, for reading the model as well."""
Solver = Literal["highs", "cp_sat"]


def solve_apart(solver: Solver, model: FullModel, *, seconds: float) -> Found | None:
    """What the solver found; None when it had to be ended."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", "tests.bench.apart", solver, str(seconds)],
            cwd=ROOT,
            input=pickle.dumps(model),
            stdout=subprocess.PIPE,
            timeout=seconds * PATIENCE,
            check=True,
        )
    except subprocess.TimeoutExpired:
        return None
    found: Found = pickle.loads(done.stdout)  # noqa: S301 - written by the process started above
    return found


def main() -> None:
    """Solve the model on standard input, and write what was found on standard output."""
    name, seconds = sys.argv[1:]
    model: FullModel = pickle.load(sys.stdin.buffer)  # noqa: S301 - see above
    solver = {"highs": solvers.highs, "cp_sat": solvers.cp_sat}[name]
    sys.stdout.buffer.write(pickle.dumps(solver(model, seconds=float(seconds))))


if __name__ == "__main__":
    main()
