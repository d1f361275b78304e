"""The table of states and moves, walked whole: what is not in it is refused."""

import pytest

from pool.shortage.enums import ReportStatus
from pool.shortage.errors import ReportMoveNotAllowed
from pool.shortage.moves import MOVES, NEW, allowed_from, next_state
from regions.roles import Action

ALLOWED = {
    ("open", NEW): "open",
    ("save", "open"): "draft",
    ("save", "draft"): "draft",
    ("save", "returned"): "draft",
    ("submit", "draft"): "submitted",
    ("submit", "returned"): "submitted",
    ("return", "submitted"): "returned",
    ("return", "reviewed"): "returned",
    ("review", "submitted"): "reviewed",
    ("freeze", "submitted"): "frozen",
    ("freeze", "reviewed"): "frozen",
    ("correct", NEW): "draft",
}


@pytest.mark.parametrize("move", MOVES)
@pytest.mark.parametrize("state", [NEW, *ReportStatus.values])
def test_a_report_moves_as_the_table_says(move: str, state: str) -> None:
    if (move, state) in ALLOWED:
        assert next_state(move=move, from_state=state) == ALLOWED[move, state]
    else:
        with pytest.raises(ReportMoveNotAllowed):
            next_state(move=move, from_state=state)


def test_nothing_leads_out_of_frozen() -> None:
    assert [name for name, step in MOVES.items() if ReportStatus.FROZEN in step.from_states] == []


def test_what_somebody_can_do_follows_from_the_table() -> None:
    fill, review = Action.FILL_SHORTAGE_REPORT, Action.REVIEW_SHORTAGE_REPORT

    assert allowed_from("draft", action=fill) == ["save", "submit"]
    assert allowed_from("submitted", action=fill) == []
    assert allowed_from("submitted", action=review) == ["return", "review"]
