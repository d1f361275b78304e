"""The states of a report as a table: which move is allowed from where, by whom, and what people call it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from pool.shortage.enums import FILLABLE, ReportStatus
from pool.shortage.errors import ReportMoveNotAllowed
from regions.roles import Action

NEW: Final = "new"


@dataclass(frozen=True, slots=True)
class Move:
    """One allowed step; without an action only the clock takes it."""

    from_states: frozenset[str]
    to_state: str
    label: str
    action: Action | None


def _move(from_states: str, to_state: str, label: str, action: Action | None) -> Move:
    return Move(frozenset(from_states.split()), to_state, label, action)


MOVES: Mapping[str, Move] = {
    "open": _move(NEW, ReportStatus.OPEN, "Klaargezet", None),
    "save": _move(" ".join(FILLABLE), ReportStatus.DRAFT, "Ingevuld", Action.FILL_SHORTAGE_REPORT),
    "submit": _move(
        f"{ReportStatus.DRAFT} {ReportStatus.RETURNED}",
        ReportStatus.SUBMITTED,
        "Ingediend",
        Action.FILL_SHORTAGE_REPORT,
    ),
    "return": _move(
        f"{ReportStatus.SUBMITTED} {ReportStatus.REVIEWED}",
        ReportStatus.RETURNED,
        "Teruggegeven",
        Action.REVIEW_SHORTAGE_REPORT,
    ),
    "review": _move(
        ReportStatus.SUBMITTED,
        ReportStatus.REVIEWED,
        "Nagekeken",
        Action.REVIEW_SHORTAGE_REPORT,
    ),
    # What nobody reviewed in time is frozen too, and says so: its number was given.
    "freeze": _move(
        f"{ReportStatus.SUBMITTED} {ReportStatus.REVIEWED}",
        ReportStatus.FROZEN,
        "Vastgelegd",
        None,
    ),
    "correct": _move(NEW, ReportStatus.DRAFT, "Correctie begonnen", Action.FILL_SHORTAGE_REPORT),
}


def is_first(move: str) -> bool:
    """Whether a report begins by this move."""
    return NEW in MOVES[move].from_states


def next_state(*, move: str, from_state: str) -> str:
    """Give the state after the move; refuses (`ReportMoveNotAllowed`) a move the table does not have."""
    step = MOVES[move]
    if from_state not in step.from_states:
        raise ReportMoveNotAllowed
    return step.to_state


def allowed_from(state: str, *, action: Action) -> list[str]:
    """The moves of the table that this state and this action allow, in the order of the table."""
    return [
        name for name, step in MOVES.items() if state in step.from_states and step.action == action
    ]


def move_label(move: str) -> str:
    """Give the Dutch name of a move."""
    return MOVES[move].label
