"""The tables of states and moves: every legal step leads where it says, every other step is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regions.enums import Role
from regions.governance.enums import (
    ConsentResult,
    ProposalForm,
    ProposalStatus,
    SignatureAct,
    VoteAnswer,
    VoteCastAs,
)
from regions.governance.errors import ProposalMoveNotAllowed
from regions.governance.moves import MOVES, PROPOSAL_MOVES, move_label, next_state
from regions.governance.voting.facts import Answer, CastAs, Form
from regions.roles import ROLE_ACTIONS

STATES = {
    "proposal": ("new", *ProposalStatus.values),
    "consent": ("new", *ConsentResult.values),
    "proxy": ("new", "given", "ended"),
    "signature": ("new", *SignatureAct.values),
    "meeting": ("new", "planned"),
    "mandate": ("new", "given", "ended"),
    "escalation": ("new", "declared", "ended"),
}
CELLS = [
    (subject, move, state)
    for subject, moves in MOVES.items()
    for move in moves
    for state in STATES[subject]
]


@pytest.mark.parametrize(("subject", "move", "state"), CELLS)
def test_a_move_leads_to_a_known_state_or_is_refused(subject: str, move: str, state: str) -> None:
    step = MOVES[subject][move]

    if state in step.from_states:
        after = next_state(subject=subject, move=move, from_state=state)
        assert after == (step.to_state or state)
        assert after in STATES[subject]
        assert move_label(subject=subject, move=move) == step.label
    else:
        with pytest.raises(ProposalMoveNotAllowed):
            next_state(subject=subject, move=move, from_state=state)


@given(moves=st.lists(st.sampled_from(sorted(PROPOSAL_MOVES)), max_size=12))
def test_whatever_people_try_a_decision_is_made_once_and_from_an_open_proposal(
    moves: list[str],
) -> None:
    state, seen = "new", []
    for move in moves:
        try:
            after = next_state(subject="proposal", move=move, from_state=state)
        except ProposalMoveNotAllowed:
            continue
        if after != state:
            seen.append(after)
        state = after

    decided = [one for one in seen if one in {"carried", "rejected", "withdrawn"}]
    assert decided == seen[-len(decided) :] if decided else True
    # Only a mandate undoes that something was rejected.
    assert len(decided) <= 1 or decided == ["rejected", "carried"]
    if {"carried", "rejected"} & set(seen):
        assert seen == ["draft", "open", *decided]


@pytest.mark.parametrize(
    ("state", "moves"), [("carried", []), ("rejected", ["override"]), ("withdrawn", [])]
)
def test_nothing_leaves_a_final_state_but_a_mandate(state: str, moves: list[str]) -> None:
    leaving = [
        name for name, step in PROPOSAL_MOVES.items() if state in step.from_states and step.to_state
    ]

    assert leaving == moves


@pytest.mark.parametrize(
    ("subject", "move"),
    [(subject, move) for subject, moves in MOVES.items() for move in moves if moves[move].action],
)
def test_some_role_may_take_every_step_that_asks_for_a_person(subject: str, move: str) -> None:
    action = MOVES[subject][move].action

    assert [role for role in Role if action in ROLE_ACTIONS[role]] != []


def test_the_stored_values_are_those_of_the_arithmetic() -> None:
    assert ProposalForm.values == [one.value for one in Form]
    assert VoteAnswer.values == [one.value for one in Answer]
    assert VoteCastAs.values == [one.value for one in CastAs]
