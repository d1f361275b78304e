"""A solver in a process of its own, that is ended when it does not keep to its time."""

import multiprocessing
from collections.abc import Callable
from multiprocessing.connection import Connection

from tests.bench.full_model import FullModel
from tests.bench.solvers import Found

PATIENCE = 3.0
"""So many times its own limit may a solver take, for reading the model as well."""
Solver = Callable[..., Found]


def solve_apart(solver: Solver, model: FullModel, *, seconds: float) -> Found | None:
    """What the solver found; None when it had to be ended. Two solvers bring libraries that do not go together."""
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(there, solver, model, seconds))
    process.start()
    there.close()
    answer: Found | None = None
    if here.poll(seconds * PATIENCE):
        answer = here.recv()
    process.kill()
    process.join()
    here.close()
    return answer


def _work(there: Connection, solver: Solver, model: FullModel, seconds: float) -> None:
    there.send(solver(model, seconds=seconds))
    there.close()
