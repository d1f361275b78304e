"""Live events: who is in an audience, and what each kind is called on the wire."""

from typing import Any

import pytest

from live.events import (
    AssignmentChanged,
    Audience,
    ImportChanged,
    MembershipEnded,
    NoticeChanged,
    OfferChanged,
    ProposalChanged,
    ReferenceDateChanged,
    RequestChanged,
    SeatChanged,
    ShortageReportChanged,
    SubstituteChanged,
)


def test_an_audience_names_every_group_once() -> None:
    audience = Audience(users=(7, 3, 7), locations=(5,), boards=(9,), regions=(1,))

    assert audience.groups() == ("user.7", "user.3", "location.1.5", "board.1.9", "region.1")


def test_a_board_in_two_regions_is_two_groups() -> None:
    audience = Audience(boards=(9,), regions=(1, 2))

    assert audience.groups() == ("board.1.9", "region.1", "board.2.9", "region.2")


def test_a_council_the_members_and_the_nation_are_groups_of_their_own() -> None:
    audience = Audience(councils=(1,), members=(2,), is_national=True)

    assert audience.groups() == ("council.1", "members.2", "nation")


@pytest.mark.parametrize("audience", [{"locations": (5,)}, {"boards": (9,)}])
def test_an_audience_of_locations_or_boards_needs_a_region(
    audience: dict[str, Any],
) -> None:
    with pytest.raises(ValueError, match="region"):
        Audience(**audience)


def test_the_kinds_on_the_wire_are_a_closed_list() -> None:
    kinds = [
        event.kind
        for event in (
            RequestChanged,
            OfferChanged,
            AssignmentChanged,
            NoticeChanged,
            ImportChanged,
            SubstituteChanged,
            ProposalChanged,
            SeatChanged,
            ReferenceDateChanged,
            ShortageReportChanged,
            MembershipEnded,
        )
    ]

    assert kinds == [
        "request",
        "offer",
        "assignment",
        "notice",
        "import",
        "substitute",
        "decision",
        "seat",
        "reference_date",
        "shortage_report",
        "membership",
    ]
