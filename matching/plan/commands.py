"""Planning from the command line: solve, check and generate, and a plan in plain Dutch."""

import argparse
import gzip
import json
import sys
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

import numpy as np

from matching.errors import InstanceRefused
from matching.instance import Instance, instance_of, read_instance
from matching.plan.check import FileRefused, check_files
from matching.plan.from_instance import problem_of_instance
from matching.plan.generate import SIZES, Size, generate
from matching.plan.plan import Moment, Plan, PlanOptions, Why
from matching.plan.plan_file import FORMAT, plan_data
from matching.plan.problem import PlanProblem
from matching.plan.reduction import reduced
from matching.plan.replan import replan
from matching.plan.solve import solve
from matching.plan.why import uncovered_units
from matching.strict_json import Node, read_json

WRONG, REFUSED = 1, 2
WHY_IN_DUTCH = {
    Why.NOBODY_ELIGIBLE: "niemand mag en kan dit doen",
    Why.LIMITS: "wie het kan, heeft de week vol",
    Why.USED_ELSEWHERE: "wie het kan, is dan ergens anders, waar het plan meer aan heeft",
    Why.NOT_WORTH_IT: "er is iemand vrij, maar het plan wordt er niet beter van",
}

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - argparse gives it no other name


def add_commands(commands: Commands) -> None:
    """Add solve, check and generate; each sets `run`, which gives the exit code."""
    solving = commands.add_parser("solve", help="a plan for all requests together")
    solving.add_argument("instance", type=Path, metavar="INSTANCE.json")
    solving.add_argument("-o", "--output", type=Path, required=True, metavar="PLAN.json")
    solving.add_argument("--seconds", type=float, default=30.0, metavar="N", help="stop after")
    solving.add_argument(
        "--rounds", type=int, metavar="N", help="stop after, whatever the clock says"
    )
    solving.add_argument("--seed", type=int, default=0, metavar="N")
    solving.add_argument(
        "--gap", type=float, metavar="SHARE", help="stop when this close to the bound"
    )
    solving.add_argument("--fair", action="store_true", help="make fill rates of boards more equal")
    solving.add_argument("--max-loss", type=float, default=0.01, metavar="SHARE")
    solving.add_argument(
        "--progress", action="store_true", help="say on standard error how it goes"
    )
    solving.set_defaults(run=solve_file)
    checking = commands.add_parser("check", help="whether a plan keeps the rules and its word")
    checking.add_argument("instance", type=Path, metavar="INSTANCE.json")
    checking.add_argument("plan", type=Path, metavar="PLAN.json")
    checking.set_defaults(run=check_plan)
    warming = commands.add_parser(
        "warm-up", help="compile the loops of planning, so that the first plan need not wait"
    )
    warming.set_defaults(run=warm_up)
    making = commands.add_parser(
        "generate", help="an invented instance, the same for the same seed"
    )
    making.add_argument("size", choices=[*SIZES, "own"])
    making.add_argument("-o", "--output", type=Path, required=True, metavar="INSTANCE.json")
    making.add_argument("--seed", type=int, default=1, metavar="N")
    making.add_argument("--requests", type=int, default=40, metavar="N", help="for an own size")
    making.add_argument("--substitutes", type=int, default=150, metavar="N", help="for an own size")
    making.set_defaults(run=generate_file)


def warm_up(_asked: argparse.Namespace) -> int:
    """Plan a handful of requests once, in every way; says nothing."""
    size = replace(SIZES["region"], requests=6, substitutes=12)
    problem = problem_of_instance(instance_of(Node(generate(size, seed=1), "")))
    plan = solve(problem, options=PlanOptions(seconds=None, rounds=2, fair=True))
    if plan.assignments:
        one = plan.assignments[0]
        replan(problem, plan, declined=((one.request_id, one.person_id),), max_changes=1)
    return 0


def solve_file(asked: argparse.Namespace) -> int:
    """Plan an instance and write the plan; refuses options that cannot be."""
    try:
        options = PlanOptions(
            seconds=asked.seconds,
            rounds=asked.rounds,
            seed=asked.seed,
            fair=asked.fair,
            max_loss=asked.max_loss,
            target_gap=asked.gap,
        )
    except ValueError as error:
        raise InstanceRefused(str(error)) from error
    problem = problem_of_instance(read_instance(asked.instance))
    plan = solve(problem, options=options, on_progress=_tell if asked.progress else None)
    write_json(asked.output, plan_data(plan))
    sys.stdout.write(summary(plan) + "\n")
    return 0


def check_plan(asked: argparse.Namespace) -> int:
    """Say what is wrong with a plan; exit code 1 when anything is."""
    try:
        found = check_files(asked.instance, asked.plan)
    except FileRefused as error:
        raise InstanceRefused(str(error)) from error
    sys.stdout.write("\n".join(found or ["Het plan klopt."]) + "\n")
    return WRONG if found else 0


def generate_file(asked: argparse.Namespace) -> int:
    """Write an invented instance; refuses a size without anybody."""
    own = asked.size == "own"
    if own and (asked.requests < 1 or asked.substitutes < 1):
        raise InstanceRefused("--requests, --substitutes: nobody is there; give at least one")
    size = (
        Size(requests=asked.requests, substitutes=asked.substitutes) if own else SIZES[asked.size]
    )
    write_json(asked.output, generate(size, seed=asked.seed))
    return 0


def summary(plan: Plan) -> str:
    """One line in Dutch."""
    units = len(plan.assignments) + len(plan.uncovered)
    share = 100 * (1 - plan.gap)
    line = (
        f"{len(plan.assignments)} van {units} dagdelen vervuld; waarde {plan.objective}, "
        f"hoogstens {plan.bound} ({share:.2f}%), {plan.seconds:.1f} s"
    )
    if plan.fairness is not None:
        line += (
            f"; spreiding tussen besturen {plan.fairness.spread_before:.3f} → "
            f"{plan.fairness.spread_after:.3f}, kosten {100 * plan.fairness.loss:.2f}%"
        )
    return line


def explain_in_plan(instance: Instance, plan_path: Path, request_id: int) -> list[str]:
    """Who does what of one request in a plan, or why nobody does; refuses a plan of another instance."""
    problem = problem_of_instance(instance)
    people = _people_of(plan_path)
    person_of_arc = problem.person_ids[problem.pair_person[problem.arc_pair]]
    arc_of = {
        (task, person): arc
        for arc, (task, person) in enumerate(
            zip(problem.arc_task.tolist(), person_of_arc.tolist(), strict=True)
        )
    }
    arcs = set()
    for unit, task in zip(problem.unit_ids.tolist(), problem.unit_task.tolist(), strict=True):
        if unit in people:
            if (task, people[unit]) not in arc_of:
                raise InstanceRefused(
                    f"{plan_path.name}: unit {unit} may not go to {people[unit]}; run check"
                )
            arcs.add(arc_of[task, people[unit]])
    why = _whys(problem, sorted(arcs))
    days = {one.id: one.day for one in instance.requests[request_id].units}
    return [
        f"Dag {day}: invaller {people[unit]}."
        if unit in people
        else f"Dag {day}: niemand, want {WHY_IN_DUTCH[why[unit]]}."
        for unit, day in sorted(days.items(), key=lambda item: (item[1], item[0]))
    ]


def _whys(problem: PlanProblem, arcs: list[int]) -> dict[int, Why]:
    chosen = np.array(arcs, dtype=np.int64)
    core = reduced(problem).core
    held = np.flatnonzero(np.isin(core.arc_origin, chosen))
    return {one.unit_id: one.why for one in uncovered_units(problem, core, held, chosen)}


def _people_of(path: Path) -> dict[int, int]:
    """Unit to person, as a plan file has it."""
    content = read_json(path)
    if not isinstance(content.value, dict) or content.value.get("format") != FORMAT:
        content.refuse(f"{path.name} is no plan", f"give a file of {FORMAT}")
    found: dict[int, int] = {}
    root = content.record(required=("format", "assignments"), optional=tuple(content.value))
    for item in root["assignments"].items():
        line = item.record(required=("unit", "substitute"))
        found[line["unit"].whole()] = line["substitute"].whole()
    return found


def write_json(path: Path, content: object) -> None:
    """As UTF-8, packed when the name ends in .gz; refuses a place that cannot be written."""
    raw = (json.dumps(content, ensure_ascii=False) + "\n").encode()
    try:
        path.write_bytes(gzip.compress(raw, mtime=0) if path.suffix == ".gz" else raw)
    except OSError as error:
        raise InstanceRefused(f"{path}: cannot be written ({error}); give another place") from error


def _tell(moment: Moment) -> None:
    sys.stderr.write(f"{moment.seconds:.1f} s: {moment.objective} van hoogstens {moment.bound}\n")
