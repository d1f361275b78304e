"""The statuses of a region as a table: pure, and whole."""

import pytest

from regions.enums import RegionStatus, RegionSubject, Role
from regions.errors import RegionMoveNotAllowed
from regions.moves import CLOSED, OTHER_LABELS, REGION_MOVES, event_label, move_to, moves_from
from regions.roles import ROLE_ACTIONS

WAYS = {
    "applied": ["provisional", "ended"],
    "provisional": ["forerunner", "merged", "ended"],
    "forerunner": ["established", "provisional", "merged", "ended"],
    "established": ["provisional", "merged", "ended"],
    "merged": [],
    "ended": [],
}


@pytest.mark.parametrize("status", RegionStatus.values)
def test_where_a_region_can_go_from_each_status(status: str) -> None:
    assert [move.to_state for _, move in moves_from(status)] == WAYS[status]


@pytest.mark.parametrize("status", RegionStatus.values)
def test_every_other_step_is_refused(status: str) -> None:
    for other in set(RegionStatus.values) - set(WAYS[status]):
        with pytest.raises(RegionMoveNotAllowed):
            move_to(other, from_status=status)


def test_only_the_realisatie_eenheid_changes_a_status() -> None:
    deciding = {
        move.action
        for move in REGION_MOVES.values()
        if move.to_state and move.label != "Aangevraagd"
    }

    assert {role for role in Role if deciding & ROLE_ACTIONS[role]} == {Role.NATIONAL_MONITOR}
    assert {role for role in Role if REGION_MOVES["ask"].action in ROLE_ACTIONS[role]} == {
        Role.COORDINATOR
    }


def test_nothing_leads_out_of_a_region_that_merged_or_stopped() -> None:
    assert not any(CLOSED & move.from_states for move in REGION_MOVES.values())


def test_everything_that_can_happen_has_a_name_for_people() -> None:
    told = {RegionSubject.STATUS.value: REGION_MOVES, **OTHER_LABELS}

    assert set(told) == set(RegionSubject.values)
    assert all(
        event_label(subject=subject, move=move) for subject in told for move in told[subject]
    )
