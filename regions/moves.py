"""The statuses of a region as a table: which move is allowed from where, who takes it, and what it asks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from regions.enums import RegionStatus, RegionSubject
from regions.errors import RegionMoveNotAllowed
from regions.roles import Action

NEW: Final = "new"
_APPLIED, _PROVISIONAL = RegionStatus.APPLIED.value, RegionStatus.PROVISIONAL.value
_FORERUNNER, _ESTABLISHED = RegionStatus.FORERUNNER.value, RegionStatus.ESTABLISHED.value
_MERGED, _ENDED = RegionStatus.MERGED.value, RegionStatus.ENDED.value
CLOSED: Final = frozenset({_MERGED, _ENDED})
RUNNING: Final = frozenset(RegionStatus.values) - CLOSED


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One allowed step; without `to_state` the status stays."""

    from_states: frozenset[str]
    to_state: str
    label: str
    action: Action
    is_ahead: bool = False
    """Whether the region comes further, and so has to have its table and its legal person in order."""
    needs_condition: bool = False
    needs_successor: bool = False


def _move(
    from_states: Iterable[str], to_state: str, label: str, action: Action, *also: str
) -> Move:
    return Move(
        from_states=frozenset(from_states),
        to_state=to_state,
        label=label,
        action=action,
        is_ahead="ahead" in also,
        needs_condition="condition" in also,
        needs_successor="successor" in also,
    )


_DECIDE = Action.DECIDE_REGION
_KEEP = Action.KEEP_REGION
REGION_MOVES: Mapping[str, Move] = {
    "apply": _move([NEW], _APPLIED, "Aangevraagd", _KEEP),
    "grant": _move([_APPLIED], _PROVISIONAL, "Voorlopig toegekend", _DECIDE, "condition"),
    "make_forerunner": _move([_PROVISIONAL], _FORERUNNER, "Voorloper geworden", _DECIDE, "ahead"),
    "establish": _move([_FORERUNNER], _ESTABLISHED, "Gevestigd", _DECIDE, "ahead"),
    "set_back": _move(
        [_FORERUNNER, _ESTABLISHED], _PROVISIONAL, "Terug naar voorlopig", _DECIDE, "condition"
    ),
    "merge": _move(
        [_PROVISIONAL, _FORERUNNER, _ESTABLISHED], _MERGED, "Samengevoegd", _DECIDE, "successor"
    ),
    "end": _move(RUNNING, _ENDED, "Beëindigd", _DECIDE),
    # The region asks, the Realisatie-eenheid decides: a request changes nothing by itself.
    "ask": _move(RUNNING, "", "Volgende status gevraagd", _KEEP),
    "refuse": _move(RUNNING, "", "Vraag afgewezen", _DECIDE),
}
OTHER_LABELS: Mapping[str, Mapping[str, str]] = {
    RegionSubject.FACTS: {"edit": "Gegevens aangepast"},
    RegionSubject.PARTICIPATION: {
        "join": "Doet mee",
        "change_role": "Andere rol",
        "change_phase": "Andere fase",
        "leave": "Doet niet meer mee",
    },
    RegionSubject.AREA: {"change": "Gebied aangepast"},
    RegionSubject.FIGURE: {"state": "Aantal opgegeven"},
    RegionSubject.SECOND_PLACE: {
        "add": "Vestiging doet ook hier mee",
        "end": "Vestiging doet hier niet meer ook mee",
    },
    RegionSubject.ALLIANCE: {"join": "In een alliantie", "leave": "Uit een alliantie"},
    RegionSubject.SCHOOL_HOLIDAY: {
        "add": "Schoolvakantie erbij",
        "remove": "Schoolvakantie weggehaald",
    },
}


def move_to(status: str, *, from_status: str) -> str:
    """Name the move that leads to this status; refuses (`RegionMoveNotAllowed`) what the table does not have."""
    for name, move in REGION_MOVES.items():
        if move.to_state == status and from_status in move.from_states:
            return name
    raise RegionMoveNotAllowed


def moves_from(status: str) -> list[tuple[str, Move]]:
    """The moves that change this status, in the order of the table."""
    return [
        (name, move)
        for name, move in REGION_MOVES.items()
        if move.to_state and status in move.from_states
    ]


def next_status(*, move: str, from_status: str) -> str:
    """Give the status after the move; refuses (`RegionMoveNotAllowed`) what the table does not have."""
    step = REGION_MOVES[move]
    if from_status not in step.from_states:
        raise RegionMoveNotAllowed
    return step.to_state or from_status


def event_label(*, subject: str, move: str) -> str:
    """Give the Dutch name of what happened."""
    if subject == RegionSubject.STATUS:
        return REGION_MOVES[move].label
    return OTHER_LABELS[subject][move]
