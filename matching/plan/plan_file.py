"""A plan as the published file `onderwijsregio-plan/1`."""

from matching.plan.plan import BoardLine, Plan

FORMAT = "onderwijsregio-plan/1"


def plan_data(plan: Plan) -> dict[str, object]:
    """The plan as JSON data; board figures are weight × atoms, as in L1."""
    data: dict[str, object] = {
        "format": FORMAT,
        "assignments": [
            {"unit": one.unit_id, "substitute": one.person_id} for one in plan.assignments
        ],
        "objective": plan.objective,
        "L1": plan.l1,
        "L2": plan.l2,
        "bound": plan.bound,
        "seconds": round(plan.seconds, 3),
        "boards": [_board_data(line) for line in plan.boards],
    }
    if plan.fairness is not None:
        data["fairness"] = {
            "spreadBefore": round(plan.fairness.spread_before, 6),
            "spreadAfter": round(plan.fairness.spread_after, 6),
            "lowestBefore": round(plan.fairness.lowest_before, 6),
            "lowestAfter": round(plan.fairness.lowest_after, 6),
            "loss": round(plan.fairness.loss, 6),
            "boardsBefore": [_board_data(line) for line in plan.fairness.boards_before],
        }
    return data


def _board_data(line: BoardLine) -> dict[str, object]:
    return {
        "board": line.board_id,
        "asked": line.asked,
        "covered": line.covered,
        "given": line.given,
        "received": line.received,
    }
