"""The table of states and moves: every legal step leads where it says, every other step is refused."""

import pytest

from pool.requests.enums import (
    AssignmentStatus,
    OfferStatus,
    RequestStatus,
    SwapQuestionStatus,
    SwapStatus,
    WaitingStatus,
    WaveStatus,
)
from pool.requests.errors import MoveNotAllowed
from pool.requests.moves import MOVES, next_state
from regions.enums import Role
from regions.roles import ROLE_ACTIONS

STATES = {
    "request": ("new", *RequestStatus.values),
    "wave": ("new", *WaveStatus.values),
    "offer": ("new", *OfferStatus.values),
    "waiting": ("new", *WaitingStatus.values),
    "assignment": ("new", *AssignmentStatus.values),
    "swap": ("new", *SwapStatus.values),
    "swap_ask": ("new", *SwapQuestionStatus.values),
}
CELLS = [
    (subject, move, state)
    for subject, moves in MOVES.items()
    for move in moves
    for state in STATES[subject]
]
FINAL = {
    "request": ("completed", "cancelled", "solved_internally"),
    "wave": ("sent", "dropped"),
    "offer": ("accepted", "refused", "expired", "lapsed"),
    "waiting": ("left", "booked", "over"),
    "assignment": ("completed", "cancelled"),
    "swap": ("taken", "withdrawn", "lapsed"),
    "swap_ask": ("refused", "taken", "over"),
}


@pytest.mark.parametrize(("subject", "move", "state"), CELLS)
def test_a_move_leads_to_a_known_state_or_is_refused(subject: str, move: str, state: str) -> None:
    step = MOVES[subject][move]

    if state in step.from_states:
        assert next_state(subject=subject, move=move, from_state=state) == (step.to_state or state)
        assert (step.to_state or state) in STATES[subject]
    else:
        with pytest.raises(MoveNotAllowed):
            next_state(subject=subject, move=move, from_state=state)


@pytest.mark.parametrize(
    ("subject", "state"),
    [(subject, state) for subject, states in FINAL.items() for state in states],
)
def test_nothing_leaves_a_final_state(subject: str, state: str) -> None:
    """Only the words of the notes can still be taken away, and that changes no state."""
    taken = [name for name, step in MOVES[subject].items() if state in step.from_states]

    assert taken == (["blank_notes"] if subject == "request" else [])
    assert [name for name in taken if MOVES[subject][name].to_state] == []


@pytest.mark.parametrize("subject", sorted(MOVES))
def test_every_state_can_be_reached(subject: str) -> None:
    reached = {"new"}
    while True:
        found = {
            step.to_state or state
            for step in MOVES[subject].values()
            for state in reached & step.from_states
        }
        if found <= reached:
            break
        reached |= found

    assert reached == set(STATES[subject])


@pytest.mark.parametrize(
    ("subject", "move"),
    [
        (subject, move)
        for subject, moves in MOVES.items()
        for move, step in moves.items()
        if step.action
    ],
)
def test_some_role_may_take_every_step_that_asks_for_a_person(subject: str, move: str) -> None:
    action = MOVES[subject][move].action

    assert [role for role in Role if action in ROLE_ACTIONS[role]] != []
