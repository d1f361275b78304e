"""The states of a proposal and of a consent as tables: which move is allowed from where, and what people call it."""

from collections.abc import Mapping
from dataclasses import dataclass

from regions.governance.enums import ConsentResult, GovernanceSubject, ProposalStatus
from regions.governance.errors import ProposalMoveNotAllowed
from regions.roles import Action


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One allowed step; without `to_state` the state stays, without `action` only the clock takes it."""

    from_states: frozenset[str]
    to_state: str
    label: str
    action: Action | None = None


def _move(from_states: str, to_state: str, label: str, action: Action | None = None) -> Move:
    return Move(
        from_states=frozenset(from_states.split()), to_state=to_state, label=label, action=action
    )


NEW = "new"
_DRAFT, _OPEN = ProposalStatus.DRAFT.value, ProposalStatus.OPEN.value
_CARRIED, _REJECTED = ProposalStatus.CARRIED.value, ProposalStatus.REJECTED.value
_WITHDRAWN = ProposalStatus.WITHDRAWN.value
_PENDING, _GIVEN = ConsentResult.PENDING.value, ConsentResult.GIVEN.value
_REFUSED = ConsentResult.REFUSED.value

PROPOSAL_MOVES: Mapping[str, Move] = {
    "draft": _move(NEW, _DRAFT, "Voorstel opgesteld", Action.PROPOSE),
    "revise": _move(_DRAFT, "", "Concept aangepast", Action.PROPOSE),
    "open": _move(_DRAFT, _OPEN, "In stemming gebracht", Action.PROPOSE),
    # Everybody votes again: what was said was about another text.
    "amend": _move(_OPEN, "", "Gewijzigd, de stemming begint opnieuw", Action.PROPOSE),
    "carry": _move(_OPEN, _CARRIED, "Aangenomen", Action.PROPOSE),
    "reject": _move(_OPEN, _REJECTED, "Niet aangenomen", Action.PROPOSE),
    "withdraw": _move(f"{_DRAFT} {_OPEN}", _WITHDRAWN, "Ingetrokken", Action.PROPOSE),
    "override": _move(
        f"{_OPEN} {_REJECTED}", _CARRIED, "Doorgezet met een mandaat", Action.VIEW_PROPOSALS
    ),
    "explain": _move(f"{_CARRIED} {_REJECTED}", "", "Uitkomst toegelicht", Action.PROPOSE),
    "take_effect": _move(_CARRIED, "", "Wijziging ingegaan"),
    "refuse_effect": _move(_CARRIED, "", "Wijziging kon niet ingaan"),
    "drop_effect": _move(_CARRIED, "", "Wijziging gaat niet in: de regio ging op in een andere"),
}
CONSENT_MOVES: Mapping[str, Move] = {
    "ask": _move(NEW, _PENDING, "Instemming gevraagd", Action.KEEP_CONSENTS),
    "give": _move(f"{_PENDING} {_REFUSED}", _GIVEN, "Ingestemd", Action.KEEP_CONSENTS),
    "refuse": _move(_PENDING, _REFUSED, "Niet ingestemd", Action.KEEP_CONSENTS),
    # What a body said was about another text, as what the seats said was.
    "ask_again": _move(
        f"{_GIVEN} {_REFUSED}", _PENDING, "Gewijzigd, de instemming begint opnieuw", Action.PROPOSE
    ),
}
PROXY_MOVES: Mapping[str, Move] = {
    "give": _move(NEW, "given", "Volmacht gegeven", Action.CAST_VOTE),
    "end": _move("given", "ended", "Volmacht ingetrokken", Action.CAST_VOTE),
}
SIGNATURE_MOVES: Mapping[str, Move] = {
    "sign": _move(f"{NEW} withdrawn", "signed", "Getekend", Action.SIGN_AGREEMENTS),
    "withdraw": _move("signed", "withdrawn", "Handtekening ingetrokken", Action.SIGN_AGREEMENTS),
}
MEETING_MOVES: Mapping[str, Move] = {
    "plan": _move(NEW, "planned", "Vergadering gepland", Action.KEEP_MEETINGS),
    "agenda": _move("planned", "", "Agenda gewijzigd", Action.KEEP_MEETINGS),
    "presence": _move("planned", "", "Aanwezigheid vastgelegd", Action.KEEP_MEETINGS),
}
MANDATE_MOVES: Mapping[str, Move] = {
    "give": _move(NEW, "given", "Mandaat gegeven", Action.KEEP_MANDATES),
    "use": _move("given", "", "Mandaat gebruikt", Action.VIEW_PROPOSALS),
    "end": _move("given", "ended", "Mandaat beëindigd", Action.KEEP_MANDATES),
}
ESCALATION_MOVES: Mapping[str, Move] = {
    "declare": _move(NEW, "declared", "Escalatie uitgeroepen", Action.DECLARE_ESCALATION),
    "end": _move("declared", "ended", "Escalatie beëindigd", Action.DECLARE_ESCALATION),
}
MOVES: Mapping[str, Mapping[str, Move]] = {
    GovernanceSubject.PROPOSAL: PROPOSAL_MOVES,
    GovernanceSubject.CONSENT: CONSENT_MOVES,
    GovernanceSubject.PROXY: PROXY_MOVES,
    GovernanceSubject.SIGNATURE: SIGNATURE_MOVES,
    GovernanceSubject.MEETING: MEETING_MOVES,
    GovernanceSubject.MANDATE: MANDATE_MOVES,
    GovernanceSubject.ESCALATION: ESCALATION_MOVES,
}


def next_state(*, subject: str, move: str, from_state: str) -> str:
    """Give the state after the move; refuses (`ProposalMoveNotAllowed`) a move the table does not have."""
    step = MOVES[subject][move]
    if from_state not in step.from_states:
        raise ProposalMoveNotAllowed
    return step.to_state or from_state


def move_label(*, subject: str, move: str) -> str:
    """Give the Dutch name of a move."""
    return MOVES[subject][move].label
