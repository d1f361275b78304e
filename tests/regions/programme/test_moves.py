"""The tables of moves: every state can be reached, what is over stays over, and only a decision adopts a plan."""

import pytest

from regions.programme.enums import (
    ChallengeStatus,
    MeasureStatus,
    ProgrammeSubject,
    VersionStatus,
)
from regions.programme.errors import ProgrammeMoveNotAllowed
from regions.programme.moves import MOVES, NEW, move_label, moves_from, next_state

STATES = {
    ProgrammeSubject.CHALLENGE: ChallengeStatus,
    ProgrammeSubject.VERSION: VersionStatus,
    ProgrammeSubject.MEASURE: MeasureStatus,
}
FINAL = {
    ProgrammeSubject.CHALLENGE: set(),
    ProgrammeSubject.VERSION: {"superseded", "discarded"},
    # Who may read what was withdrawn can still be changed, nothing else.
    ProgrammeSubject.MEASURE: {"withdrawn"},
}


@pytest.mark.parametrize("subject", STATES)
def test_every_state_is_reached_and_only_the_last_ones_are_never_left(
    subject: ProgrammeSubject,
) -> None:
    steps = MOVES[subject].values()
    reached = {step.to_state for step in steps if step.to_state}
    left = {
        state
        for step in steps
        for state in step.from_states
        if state != NEW and step.to_state not in ("", state)
    }

    assert reached == set(STATES[subject].values)
    assert set(STATES[subject].values) - left == FINAL[subject]


@pytest.mark.parametrize(
    ("subject", "move", "state"),
    [
        ("version", "approve", "draft"),
        ("version", "discard", "in_round"),
        ("measure", "start", "running"),
        ("measure", "evaluate", "planned"),
        ("measure", "continue", "ended"),
        ("challenge", "change", "closed"),
    ],
)
def test_a_move_that_the_table_does_not_have_is_refused(
    subject: str, move: str, state: str
) -> None:
    with pytest.raises(ProgrammeMoveNotAllowed):
        next_state(subject=subject, move=move, from_state=state)


def test_no_person_adopts_or_rejects_a_plan() -> None:
    by_hand = {state: moves_from(subject="version", state=state) for state in VersionStatus.values}

    assert by_hand == {
        "draft": ["discard", "start_round"],
        "in_round": [],
        "approved": [],
        "superseded": [],
        "rejected": [],
        "discarded": [],
    }


def test_every_move_has_a_dutch_name() -> None:
    names = [
        move_label(subject=subject, move=move) for subject, moves in MOVES.items() for move in moves
    ]

    assert all(name[0].isupper() for name in names)
