"""Meetings are kept light: when, about what, and which seats were there."""

from datetime import timedelta

import pytest

from regions.governance.domain.meetings import change_agenda, record_presence
from regions.governance.enums import PresenceState
from regions.governance.errors import (
    DecisionUnknown,
    MeetingAhead,
    ProposalNotFound,
    SeatUnknown,
)
from regions.governance.meeting_queries import presences_of
from regions.governance.models import GovernanceDecision, Meeting, Presence
from regions.models import Seat
from tests.factories.clock import NOW
from tests.factories.councils import make_meeting
from tests.factories.governance import Table, make_draft_proposal, make_open_proposal
from tests.factories.seats import make_seat

pytestmark = pytest.mark.django_db
PRESENT, EXCUSED = PresenceState.PRESENT, PresenceState.EXCUSED


def states(meeting: Meeting) -> dict[str, str | None]:
    lines = presences_of([meeting])[meeting.pk]
    return {line.seat.label: line.row.state if line.row else None for line in lines}


def record(table: Table, meeting: Meeting, given: dict[Seat, PresenceState]) -> None:
    record_presence(
        actor=table.coordinator,
        meeting_id=meeting.pk,
        states={seat.pk: state for seat, state in given.items()},
        now=NOW,
    )


def test_a_meeting_has_the_proposals_of_its_table_on_the_agenda(
    table: Table, next_door: Table
) -> None:
    proposal = make_open_proposal(table)
    meeting = make_meeting(table, proposal)

    assert list(meeting.agenda.all()) == [proposal]
    for strange in (make_open_proposal(next_door), make_draft_proposal(table)):
        with pytest.raises(DecisionUnknown):
            change_agenda(
                actor=table.coordinator,
                meeting_id=meeting.pk,
                proposal_ids=[strange.pk],
                now=NOW,
            )


def test_who_was_there_is_written_down_by_seat_and_the_last_word_counts(table: Table) -> None:
    meeting = make_meeting(table)
    record(table, meeting, {table.bridge: PRESENT, table.teacher: PRESENT})
    record(table, meeting, {table.teacher: EXCUSED})

    assert states(meeting) == {
        "De Brug": "present",
        "Pabo Noord": None,
        "Leraar po": "excused",
        "Schoolleider po": None,
    }
    assert Presence.objects.count() == 3
    moves = GovernanceDecision.objects.filter(subject="meeting").order_by("pk")
    assert list(moves.values_list("move", flat=True)) == ["plan", "presence", "presence"]


def test_before_a_meeting_only_notice_of_absence_is_written_down(table: Table) -> None:
    meeting = make_meeting(table, starts_at=NOW + timedelta(days=1))

    record(table, meeting, {table.teacher: EXCUSED})
    with pytest.raises(MeetingAhead):
        record(table, meeting, {table.teacher: PRESENT})

    assert states(meeting)["Leraar po"] == "excused"


def test_a_seat_of_elsewhere_or_of_later_is_refused(table: Table, next_door: Table) -> None:
    meeting = make_meeting(table)
    later = make_seat(region=table.place.region, label="Later", from_date=NOW.date() + timedelta(9))

    for seat in (next_door.teacher, later):
        with pytest.raises(SeatUnknown):
            record(table, meeting, {seat: PRESENT})


def test_a_meeting_next_door_is_not_there(table: Table, next_door: Table) -> None:
    meeting = make_meeting(next_door)

    with pytest.raises(ProposalNotFound):
        record(table, meeting, {table.teacher: PRESENT})
