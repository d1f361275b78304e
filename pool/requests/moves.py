"""States and moves as tables: which move is allowed from which state, and where it leads."""

from collections.abc import Mapping
from dataclasses import dataclass

from pool.requests.enums import (
    UNANSWERED,
    AssignmentStatus,
    OfferStatus,
    RequestStatus,
    SwapQuestionStatus,
    SwapStatus,
    WaitingStatus,
    WaveStatus,
)
from pool.requests.errors import MoveNotAllowed
from regions.roles import Action


@dataclass(frozen=True, slots=True)
class Move:
    """One allowed step: the states it may start from, where it ends, its Dutch name, and who may take it."""

    from_states: frozenset[str]
    to_state: str
    label: str
    action: Action | None


def _move(from_states: str, to_state: str, label: str, action: Action | None = None) -> Move:
    """No action means: only the clock, or another move that was allowed, takes this step."""
    return Move(frozenset(from_states.split()), to_state, label, action)


ASKING = f"{RequestStatus.OPEN} {RequestStatus.OFFERING} {RequestStatus.PARTLY_FILLED}"

REQUEST_MOVES: Mapping[str, Move] = {
    "open": _move("new", RequestStatus.OPEN, "Aanvraag gedaan", Action.OPEN_REQUEST),
    "record_solved": _move(
        "new", RequestStatus.SOLVED_INTERNALLY, "Zelf opgelost, vastgelegd", Action.OPEN_REQUEST
    ),
    "ask": _move(
        f"{RequestStatus.OPEN} {RequestStatus.OFFERING}", RequestStatus.OFFERING, "Mensen gevraagd"
    ),
    "ask_rest": _move(RequestStatus.PARTLY_FILLED, RequestStatus.PARTLY_FILLED, "Mensen gevraagd"),
    "fill_part": _move(ASKING, RequestStatus.PARTLY_FILLED, "Deels vervuld"),
    "fill": _move(ASKING, RequestStatus.FILLED, "Vervuld"),
    "fill_late": _move(RequestStatus.UNFILLED, RequestStatus.FILLED, "Alsnog vervuld"),
    "fill_part_late": _move(RequestStatus.UNFILLED, RequestStatus.UNFILLED, "Alsnog deels vervuld"),
    "reopen": _move(
        f"{ASKING} {RequestStatus.FILLED} {RequestStatus.UNFILLED}",
        RequestStatus.OPEN,
        "Opnieuw open",
    ),
    "reopen_part": _move(
        f"{RequestStatus.PARTLY_FILLED} {RequestStatus.FILLED} {RequestStatus.UNFILLED}",
        RequestStatus.PARTLY_FILLED,
        "Deels opnieuw open",
    ),
    "miss_part": _move(ASKING, "", "Dagdeel niet vervuld, we vragen verder"),
    "end_unfilled": _move(ASKING, RequestStatus.UNFILLED, "Niet vervuld"),
    "name_outcome": _move(
        RequestStatus.UNFILLED, RequestStatus.UNFILLED, "Uitkomst vastgelegd", Action.RECORD_OUTCOME
    ),
    "solve_internally": _move(
        f"{ASKING} {RequestStatus.UNFILLED}",
        RequestStatus.SOLVED_INTERNALLY,
        "Zelf opgelost",
        Action.RECORD_OUTCOME,
    ),
    "cancel": _move(
        f"{ASKING} {RequestStatus.FILLED}",
        RequestStatus.CANCELLED,
        "Ingetrokken",
        Action.CANCEL_REQUEST,
    ),
    "complete": _move(RequestStatus.FILLED, RequestStatus.COMPLETED, "Afgerond"),
    "blank_notes": _move(" ".join(RequestStatus), "", "Notities leeggemaakt", Action.BLANK_NOTES),
    "stop_waves": _move(ASKING, "", "Vragen gestopt", Action.CHANGE_WAVES),
    "resume_waves": _move(ASKING, "", "Vragen hervat", Action.CHANGE_WAVES),
    "change_waves": _move(ASKING, "", "Rondes aangepast", Action.CHANGE_WAVES),
}
"""An empty state to end in means: the state stays as it is."""

WAVE_MOVES: Mapping[str, Move] = {
    "plan": _move("new", WaveStatus.PLANNED, "Ronde gepland"),
    "send": _move(WaveStatus.PLANNED, WaveStatus.SENT, "Ronde verstuurd"),
    "drop": _move(WaveStatus.PLANNED, WaveStatus.DROPPED, "Ronde vervallen"),
}

OFFER_MOVES: Mapping[str, Move] = {
    "offer": _move("new", OfferStatus.OPEN, "Gevraagd"),
    "accept": _move(OfferStatus.OPEN, OfferStatus.ACCEPTED, "Ja, ik kom", Action.ANSWER_OFFER),
    "refuse": _move(OfferStatus.OPEN, OfferStatus.REFUSED, "Niet deze keer", Action.ANSWER_OFFER),
    "expire": _move(OfferStatus.OPEN, OfferStatus.EXPIRED, "Verlopen"),
    "lapse": _move(OfferStatus.OPEN, OfferStatus.LAPSED, "Niet meer nodig"),
}

WAITING_MOVES: Mapping[str, Move] = {
    "join": _move("new", WaitingStatus.WAITING, "Op de wachtlijst gezet", Action.ANSWER_OFFER),
    "leave": _move(
        WaitingStatus.WAITING, WaitingStatus.LEFT, "Van de wachtlijst gegaan", Action.ANSWER_OFFER
    ),
    "come": _move(WaitingStatus.WAITING, WaitingStatus.BOOKED, "Komt, en wacht niet meer"),
    "end": _move(WaitingStatus.WAITING, WaitingStatus.OVER, "Wachtlijst voorbij"),
}

ASSIGNMENT_MOVES: Mapping[str, Move] = {
    "confirm": _move("new", AssignmentStatus.CONFIRMED, "Afgesproken"),
    "cancel": _move(
        AssignmentStatus.CONFIRMED, AssignmentStatus.CANCELLED, "Afgezegd", Action.CANCEL_ASSIGNMENT
    ),
    "undo": _move(
        AssignmentStatus.CONFIRMED,
        AssignmentStatus.CANCELLED,
        "Teruggedraaid binnen de bedenktijd",
        Action.CANCEL_ASSIGNMENT,
    ),
    "cancel_part": _move(
        AssignmentStatus.CONFIRMED,
        AssignmentStatus.CONFIRMED,
        "Deels afgezegd",
        Action.CANCEL_ASSIGNMENT,
    ),
    "undo_part": _move(
        AssignmentStatus.CONFIRMED,
        AssignmentStatus.CONFIRMED,
        "Deels teruggedraaid binnen de bedenktijd",
        Action.CANCEL_ASSIGNMENT,
    ),
    "swap": _move(
        AssignmentStatus.CONFIRMED,
        AssignmentStatus.CANCELLED,
        "Overgenomen door een collega",
        Action.SWAP_ASSIGNMENT,
    ),
    "complete": _move(AssignmentStatus.CONFIRMED, AssignmentStatus.COMPLETED, "Gewerkt"),
}

SWAP_MOVES: Mapping[str, Move] = {
    "open": _move("new", SwapStatus.OPEN, "Wil ruilen", Action.SWAP_ASSIGNMENT),
    "withdraw": _move(
        SwapStatus.OPEN, SwapStatus.WITHDRAWN, "Ruil ingetrokken", Action.SWAP_ASSIGNMENT
    ),
    "lapse": _move(SwapStatus.OPEN, SwapStatus.LAPSED, "Ruil vervallen"),
    "take_over": _move(
        SwapStatus.OPEN, SwapStatus.TAKEN, "Overgenomen door een collega", Action.SWAP_ASSIGNMENT
    ),
    "exchange": _move(
        SwapStatus.OPEN, SwapStatus.TAKEN, "Geruild met een collega", Action.SWAP_ASSIGNMENT
    ),
}

SWAP_QUESTION_MOVES: Mapping[str, Move] = {
    "ask": _move("new", SwapQuestionStatus.ASKED, "Gevraagd om over te nemen"),
    "refuse": _move(
        " ".join(UNANSWERED),
        SwapQuestionStatus.REFUSED,
        "Neemt het niet over",
        Action.SWAP_ASSIGNMENT,
    ),
    "propose": _move(
        " ".join(UNANSWERED),
        SwapQuestionStatus.PROPOSED,
        "Stelt een ruil voor",
        Action.SWAP_ASSIGNMENT,
    ),
    "turn_down": _move(
        SwapQuestionStatus.PROPOSED,
        SwapQuestionStatus.TURNED_DOWN,
        "Ruil niet aangenomen",
        Action.SWAP_ASSIGNMENT,
    ),
    "take": _move(
        " ".join(UNANSWERED), SwapQuestionStatus.TAKEN, "Neemt het over", Action.SWAP_ASSIGNMENT
    ),
    "end": _move(" ".join(UNANSWERED), SwapQuestionStatus.OVER, "Ruilvraag voorbij"),
}
"""Asking is written once, with the swap; a row for each colleague would drown the history of a request."""

MOVES: Mapping[str, Mapping[str, Move]] = {
    "request": REQUEST_MOVES,
    "wave": WAVE_MOVES,
    "offer": OFFER_MOVES,
    "waiting": WAITING_MOVES,
    "assignment": ASSIGNMENT_MOVES,
    "swap": SWAP_MOVES,
    "swap_ask": SWAP_QUESTION_MOVES,
}


def next_state(*, subject: str, move: str, from_state: str) -> str:
    """Give the state after the move; refuses (`MoveNotAllowed`) a move the table does not have."""
    step = MOVES[subject][move]
    if from_state not in step.from_states:
        raise MoveNotAllowed
    return step.to_state or from_state


def may_move(*, subject: str, move: str, from_state: str) -> bool:
    """Tell whether the table has this move from this state."""
    return from_state in MOVES[subject][move].from_states


def move_label(*, subject: str, move: str) -> str:
    """Give the Dutch name of a move."""
    return MOVES[subject][move].label
