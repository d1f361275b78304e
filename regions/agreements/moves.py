"""The states of an agreement and of its reports as tables: which move is allowed from where, and by whom."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from regions.agreements.enums import AgreementSubject, FunderNoticeStatus, ReportStatus
from regions.agreements.errors import ReportMoveNotAllowed
from regions.roles import Action

STAY: Final = ""
"""Where a move ends that changes no state."""
NEW: Final = "new"
AGREED: Final = "agreed"
ENDED: Final = "ended"


@dataclass(frozen=True, slots=True)
class Move:
    """One allowed step: the states it may start from, where it ends, its Dutch name, and who may take it."""

    from_states: frozenset[str]
    to_state: str
    label: str
    action: Action


def _move(from_states: str, to_state: str, label: str, action: Action) -> Move:
    return Move(frozenset(from_states.split()), to_state, label, action)


REPORT_MOVES: Mapping[str, Move] = {
    "submit": _move(
        f"{ReportStatus.DRAFT} {ReportStatus.RETURNED}",
        ReportStatus.SUBMITTED,
        "Ingediend",
        Action.EDIT_AGREEMENTS,
    ),
    "return": _move(
        ReportStatus.SUBMITTED, ReportStatus.RETURNED, "Teruggegeven", Action.REVIEW_AGREEMENTS
    ),
    "approve": _move(
        ReportStatus.SUBMITTED, ReportStatus.APPROVED, "Goedgekeurd", Action.REVIEW_AGREEMENTS
    ),
    "lock": _move(ReportStatus.APPROVED, ReportStatus.LOCKED, "Afgesloten", Action.EDIT_AGREEMENTS),
    "attach": _move(
        f"{ReportStatus.DRAFT} {ReportStatus.RETURNED} {ReportStatus.APPROVED}",
        STAY,
        "Bewijs toegevoegd",
        Action.EDIT_AGREEMENTS,
    ),
    "detach": _move(
        f"{ReportStatus.DRAFT} {ReportStatus.RETURNED}",
        STAY,
        "Bewijs ingetrokken",
        Action.EDIT_AGREEMENTS,
    ),
    "remind": _move(
        f"{ReportStatus.DRAFT} {ReportStatus.RETURNED}",
        STAY,
        "Rapportage te laat: trekker herinnerd",
        Action.EDIT_AGREEMENTS,
    ),
    "escalate": _move(
        f"{ReportStatus.DRAFT} {ReportStatus.RETURNED}",
        STAY,
        "Rapportage te laat: doorgegeven",
        Action.EDIT_AGREEMENTS,
    ),
}
BY_THE_CLOCK: Final = frozenset({"remind", "escalate"})
"""Moves that nobody makes: they follow from a report that does not come."""
AGREEMENT_MOVES: Mapping[str, Move] = {
    "agree": _move(NEW, AGREED, "Afgesproken", Action.EDIT_AGREEMENTS),
    "revise": _move(AGREED, AGREED, "Gewijzigd", Action.EDIT_AGREEMENTS),
    "note": _move(f"{AGREED} {ENDED}", STAY, "Toelichting bij de stand", Action.EDIT_AGREEMENTS),
    "fund": _move(AGREED, AGREED, "Gekoppeld aan financiering", Action.EDIT_AGREEMENTS),
    "end": _move(AGREED, ENDED, "Eerder gestopt", Action.EDIT_AGREEMENTS),
}
NOTICE_MOVES: Mapping[str, Move] = {
    "draft": _move(NEW, FunderNoticeStatus.DRAFT, "Melding klaargezet", Action.EDIT_AGREEMENTS),
    "complete": _move(FunderNoticeStatus.DRAFT, STAY, "Melding aangevuld", Action.EDIT_AGREEMENTS),
    "send": _move(
        FunderNoticeStatus.DRAFT,
        FunderNoticeStatus.SENT,
        "Melding verstuurd",
        Action.EDIT_AGREEMENTS,
    ),
    "drop": _move(
        FunderNoticeStatus.DRAFT,
        FunderNoticeStatus.DROPPED,
        "Melding niet nodig",
        Action.EDIT_AGREEMENTS,
    ),
}
MOVES: Mapping[str, Mapping[str, Move]] = {
    AgreementSubject.REPORT: REPORT_MOVES,
    AgreementSubject.AGREEMENT: AGREEMENT_MOVES,
    AgreementSubject.NOTICE: NOTICE_MOVES,
}


def next_state(*, subject: str, move: str, from_state: str) -> str:
    """Give the state after the move; refuses (`ReportMoveNotAllowed`) a move the table does not have."""
    step = MOVES[subject][move]
    if from_state not in step.from_states:
        raise ReportMoveNotAllowed
    return step.to_state or from_state


def move_label(*, subject: str, move: str) -> str:
    """Give the Dutch name of a move."""
    return MOVES[subject][move].label
