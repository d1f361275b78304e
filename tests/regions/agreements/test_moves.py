"""The states of a report: whatever is tried, an approved one is only ever locked."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regions.agreements.enums import ReportStatus
from regions.agreements.errors import ReportMoveNotAllowed
from regions.agreements.moves import MOVES, REPORT_MOVES, move_label, next_state
from regions.roles import ROLE_ACTIONS


def after(moves: list[str]) -> list[str]:
    """The states that a report goes through; a move that is refused changes nothing."""
    states: list[str] = [ReportStatus.DRAFT]
    for move in moves:
        try:
            states.append(next_state(subject="report", move=move, from_state=states[-1]))
        except ReportMoveNotAllowed:
            states.append(states[-1])
    return states


@given(moves=st.lists(st.sampled_from(sorted(REPORT_MOVES)), max_size=12))
def test_what_was_approved_stays_approved(moves: list[str]) -> None:
    states = after(moves)

    assert set(states) <= set(ReportStatus.values)
    for before, later in itertools.pairwise(states):
        if before == ReportStatus.LOCKED:
            assert later == ReportStatus.LOCKED
        if before == ReportStatus.APPROVED:
            assert later in {ReportStatus.APPROVED, ReportStatus.LOCKED}
        if later == ReportStatus.APPROVED and before != later:
            assert before == ReportStatus.SUBMITTED


def test_every_state_can_be_reached() -> None:
    states = after(["submit", "return", "submit", "approve", "lock"])

    assert states == ["draft", "submitted", "returned", "submitted", "approved", "locked"]


@pytest.mark.parametrize("move", ["return", "approve", "lock"])
def test_a_draft_is_only_submitted(move: str) -> None:
    with pytest.raises(ReportMoveNotAllowed):
        next_state(subject="report", move=move, from_state=ReportStatus.DRAFT)


def test_every_move_has_a_name_and_somebody_who_may_take_it() -> None:
    allowed = {action for actions in ROLE_ACTIONS.values() for action in actions}

    for subject, moves in MOVES.items():
        for name, move in moves.items():
            assert move_label(subject=subject, move=name) == move.label != ""
            assert move.action in allowed
