"""HiGHS and CP-SAT on the full model, with a time limit."""

from dataclasses import dataclass

import numpy as np

from tests.bench.full_model import FullModel

THREADS = 2


@dataclass(frozen=True, kw_only=True)
class Found:
    """The best plan of a solver (0 when it found none) and its own bound."""

    objective: int
    bound: float


def highs(model: FullModel, *, seconds: float) -> Found:
    """Solve with HiGHS."""
    import highspy  # noqa: PLC0415 - it and OR-Tools bring the same symbols: one per process

    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("time_limit", seconds)
    solver.setOptionValue("threads", THREADS)
    solver.setOptionValue("mip_rel_gap", 0.0)
    order = np.lexsort((model.columns, model.rows))
    starts = np.searchsorted(model.rows[order], np.arange(len(model.limits) + 1))
    lp = highspy.HighsLp()
    lp.num_col_, lp.num_row_ = len(model.value), len(model.limits)
    lp.sense_ = highspy.ObjSense.kMaximize
    lp.col_cost_ = model.value
    lp.col_lower_, lp.col_upper_ = np.zeros(len(model.value)), np.ones(len(model.value))
    lp.row_lower_ = np.full(len(model.limits), -highspy.kHighsInf)
    lp.row_upper_ = model.limits
    lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
    lp.a_matrix_.start_ = starts
    lp.a_matrix_.index_ = model.columns[order]
    lp.a_matrix_.value_ = model.amounts[order]
    lp.integrality_ = [highspy.HighsVarType.kInteger] * len(model.value)
    solver.passModel(lp)
    solver.run()
    info = solver.getInfo()
    feasible = info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
    return Found(
        objective=round(info.objective_function_value) if feasible else 0, bound=info.mip_dual_bound
    )


def cp_sat(model: FullModel, *, seconds: float) -> Found:
    """Solve with OR-Tools CP-SAT."""
    from ortools.sat.python import cp_model  # noqa: PLC0415 - as above

    program = cp_model.CpModel()
    columns = [program.new_bool_var("") for _ in model.value]
    order = np.argsort(model.rows, kind="stable")
    cuts = np.searchsorted(model.rows[order], np.arange(1, len(model.limits)))
    for limit, part in zip(model.limits.tolist(), np.split(order, cuts), strict=True):
        terms = zip(model.columns[part].tolist(), model.amounts[part].tolist(), strict=True)
        program.add(sum(columns[column] * int(amount) for column, amount in terms) <= int(limit))
    program.maximize(
        sum(
            column * int(value) for column, value in zip(columns, model.value.tolist(), strict=True)
        )
    )
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = THREADS
    status = solver.solve(program)
    found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    return Found(
        objective=round(solver.objective_value) if found else 0, bound=solver.best_objective_bound
    )
