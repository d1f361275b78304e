"""The states of a plan and of a wish as tables: which move is allowed from where, and what people call it."""

from collections.abc import Mapping
from dataclasses import dataclass

from pool.planning.enums import PlanStatus, PlanSubject, WishKind
from pool.planning.errors import PlanNotReady

LIFTED = "lifted"
NEW = "new"


@dataclass(frozen=True, slots=True)
class Move:
    """One allowed step: the states it may start from, where it ends, and its Dutch name."""

    from_states: frozenset[str]
    to_state: str
    label: str


def _move(from_states: str, to_state: str, label: str) -> Move:
    return Move(frozenset(from_states.split()), to_state, label)


PLAN_MOVES: Mapping[str, Move] = {
    "ask": _move(NEW, PlanStatus.QUEUED, "Plan aangevraagd"),
    "ask_again": _move(NEW, PlanStatus.QUEUED, "Opnieuw plannen aangevraagd"),
    # Also from running: a worker that was killed left it there, and the next one begins again.
    "start": _move(f"{PlanStatus.QUEUED} {PlanStatus.RUNNING}", PlanStatus.RUNNING, "Begonnen"),
    "finish": _move(PlanStatus.RUNNING, PlanStatus.READY, "Klaar"),
    "finish_again": _move(PlanStatus.RUNNING, PlanStatus.READY, "Opnieuw gepland"),
    "fail": _move(f"{PlanStatus.QUEUED} {PlanStatus.RUNNING}", PlanStatus.FAILED, "Niet gelukt"),
    "replace": _move(PlanStatus.READY, PlanStatus.REPLACED, "Vervangen"),
    "send": _move(PlanStatus.READY, PlanStatus.SENT, "Verstuurd"),
}
WISH_MOVES: Mapping[str, Move] = {
    "pin": _move(NEW, WishKind.PIN, "Vastgezet"),
    "forbid": _move(NEW, WishKind.FORBID, "Uitgesloten"),
    "lift": _move(f"{WishKind.PIN} {WishKind.FORBID}", LIFTED, "Wens weggehaald"),
}
MOVES: Mapping[str, Mapping[str, Move]] = {
    PlanSubject.PLAN: PLAN_MOVES,
    PlanSubject.WISH: WISH_MOVES,
}


def is_first(move: str) -> bool:
    """Whether a plan begins by this move."""
    return NEW in PLAN_MOVES[move].from_states


def next_state(*, subject: str, move: str, from_state: str) -> str:
    """Give the state after the move; refuses (`PlanNotReady`) a move the table does not have."""
    step = MOVES[subject][move]
    if from_state not in step.from_states:
        raise PlanNotReady
    return step.to_state


def move_label(*, subject: str, move: str) -> str:
    """Give the Dutch name of a move."""
    return MOVES[subject][move].label
