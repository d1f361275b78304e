"""The states of a challenge, a version of the plan and a measure as tables: which move is allowed from where."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from regions.programme.enums import (
    ChallengeStatus,
    MeasureStatus,
    ProgrammeSubject,
    VersionStatus,
)
from regions.programme.errors import ProgrammeMoveNotAllowed
from regions.roles import Action

NEW: Final = "new"


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One allowed step; without `to_state` the state stays, without `action` only the clock or a decision takes it."""

    from_states: frozenset[str]
    to_state: str
    label: str
    action: Action | None = Action.EDIT_PROGRAMME


def _move(
    from_states: str, to_state: str, label: str, action: Action | None = Action.EDIT_PROGRAMME
) -> Move:
    return Move(
        from_states=frozenset(from_states.split()), to_state=to_state, label=label, action=action
    )


_OPEN, _CLOSED = ChallengeStatus.OPEN.value, ChallengeStatus.CLOSED.value
_DRAFT, _IN_ROUND = VersionStatus.DRAFT.value, VersionStatus.IN_ROUND.value
_APPROVED, _SUPERSEDED = VersionStatus.APPROVED.value, VersionStatus.SUPERSEDED.value
_REJECTED, _DISCARDED = VersionStatus.REJECTED.value, VersionStatus.DISCARDED.value
_PLANNED, _RUNNING = MeasureStatus.PLANNED.value, MeasureStatus.RUNNING.value
_ENDED, _EVALUATED = MeasureStatus.ENDED.value, MeasureStatus.EVALUATED.value
_WITHDRAWN = MeasureStatus.WITHDRAWN.value
_ANY_MEASURE = f"{_PLANNED} {_RUNNING} {_ENDED} {_EVALUATED} {_WITHDRAWN}"

CHALLENGE_MOVES: Mapping[str, Move] = {
    "add": _move(NEW, _OPEN, "Uitdaging opgeschreven"),
    "change": _move(_OPEN, "", "Gewijzigd"),
    "close": _move(_OPEN, _CLOSED, "Afgerond"),
    "reopen": _move(_CLOSED, _OPEN, "Opnieuw geopend"),
}
VERSION_MOVES: Mapping[str, Move] = {
    "draft": _move(NEW, _DRAFT, "Nieuwe versie begonnen"),
    "discard": _move(_DRAFT, _DISCARDED, "Weggelegd"),
    "start_round": _move(_DRAFT, _IN_ROUND, "In de goedkeuringsronde gebracht"),
    # A mandate may carry what the table rejected.
    "approve": _move(f"{_IN_ROUND} {_REJECTED}", _APPROVED, "Vastgesteld", None),
    "reject": _move(_IN_ROUND, _REJECTED, "Niet vastgesteld", None),
    "supersede": _move(_APPROVED, _SUPERSEDED, "Vervangen", None),
}
MEASURE_MOVES: Mapping[str, Move] = {
    "plan": _move(NEW, _PLANNED, "Gepland"),
    "change": _move(f"{_PLANNED} {_RUNNING}", "", "Gewijzigd"),
    "start": _move(_PLANNED, _RUNNING, "Gestart"),
    "end": _move(_RUNNING, _ENDED, "Gestopt"),
    "evaluate": _move(f"{_RUNNING} {_ENDED} {_EVALUATED}", _EVALUATED, "Geëvalueerd"),
    "continue": _move(_EVALUATED, _RUNNING, "Gaat verder"),
    "withdraw": _move(f"{_PLANNED} {_RUNNING}", _WITHDRAWN, "Ingetrokken"),
    "consult": _move(f"{_PLANNED} {_RUNNING} {_ENDED}", "", "Besproken"),
    "share": _move(_ANY_MEASURE, "", "Wie het mag lezen is gewijzigd"),
}
MOVES: Mapping[str, Mapping[str, Move]] = {
    ProgrammeSubject.CHALLENGE: CHALLENGE_MOVES,
    ProgrammeSubject.VERSION: VERSION_MOVES,
    ProgrammeSubject.MEASURE: MEASURE_MOVES,
}


def next_state(*, subject: str, move: str, from_state: str) -> str:
    """Give the state after the move; refuses (`ProgrammeMoveNotAllowed`) a move the table does not have."""
    step = MOVES[subject][move]
    if from_state not in step.from_states:
        raise ProgrammeMoveNotAllowed
    return step.to_state or from_state


def moves_from(*, subject: str, state: str) -> list[str]:
    """The moves that a person may take from this state, in the order of the table."""
    return [
        name
        for name, step in MOVES[subject].items()
        if step.action is not None and state in step.from_states
    ]


def move_label(*, subject: str, move: str) -> str:
    """Give the Dutch name of a move."""
    return MOVES[subject][move].label
