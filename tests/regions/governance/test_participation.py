"""Participation per chamber: every figure is the number of its rows, and a region counts its own."""

from datetime import date, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from regions.actors import actor_of
from regions.enums import Role
from regions.governance.domain.closing import close_when_due
from regions.governance.domain.meetings import record_presence
from regions.governance.enums import ParticipationFigure, PresenceState, VoteAnswer
from regions.governance.participation import Figure, Period, participation_of
from tests.factories.cast import make_cast
from tests.factories.clock import NOW, TODAY
from tests.factories.councils import make_meeting
from tests.factories.governance import Table, make_open_proposal, make_table, say
from tests.factories.seats import make_seat

pytestmark = pytest.mark.django_db
PERIOD = Period(from_date=TODAY, until_date=TODAY + timedelta(days=30))
PROFESSION = "Beroepsgroep"


@pytest.fixture
def table() -> Table:
    cast = make_cast()
    take_part(make_table(cast.away))
    return make_table(cast.home)


def take_part(table: Table) -> None:
    """The teacher proposes and votes, another seat says nothing, and one objection is made; one meeting."""
    zeynep = table.place.people[Role.SEAT_HOLDER]
    proposal = make_open_proposal(table, actor=actor_of(zeynep, NOW), form="vote")
    say(proposal, table.teacher, zeynep)
    close_when_due(proposal_id=proposal.pk, now=NOW + timedelta(days=15))
    objected = make_open_proposal(table)
    say(objected, table.leader, table.school_head, VoteAnswer.OBJECT, reason="Te snel.")
    meeting = make_meeting(table, objected)
    record_presence(
        actor=table.coordinator,
        meeting_id=meeting.pk,
        states={
            table.teacher.pk: PresenceState.PRESENT,
            table.leader.pk: PresenceState.EXCUSED,
        },
        now=NOW,
    )


def figures(table: Table, chamber: str, period: Period = PERIOD) -> dict[str, Figure]:
    found = participation_of(region_id=table.place.region.pk, period=period)
    (one,) = (one for one in found if one.chamber.name == chamber)
    return {figure.figure.value: figure for figure in one.figures}


def test_the_day_on_which_seats_were_counted_is_written_as_people_write_it(table: Table) -> None:
    november = Period(from_date=date(2026, 11, 1), until_date=date(2026, 12, 1))

    rows = figures(table, PROFESSION, november)["seats_filled"].rows

    assert {row.about for row in rows} == {"Op 30 november 2026"}


def test_a_chamber_is_counted_with_what_was_counted(table: Table) -> None:
    take_part(table)
    make_seat(region=table.place.region, label="Ondersteuner")

    assert [figure.words for figure in figures(table, PROFESSION).values()] == [
        "Zetels bezet: 2 van 3",
        "Gestemd: 1 van 2",
        "Aanwezig bij vergaderingen: 1 van 2",
        "Voorstellen vanuit een zetel: 1",
        "Bezwaren: 1",
    ]
    assert figures(table, "Opleidingen")["turnout"].words == "Gestemd: 0 van 1"


def test_every_figure_opens_to_its_rows(table: Table) -> None:
    take_part(table)
    found = figures(table, PROFESSION)

    assert [(row.seat_label, row.is_hit, row.detail) for row in found["turnout"].rows] == [
        ("Leraar po", True, "Gestemd"),
        ("Schoolleider po", False, "Niet gestemd"),
    ]
    assert [(row.seat_label, row.detail) for row in found["presence"].rows] == [
        ("Leraar po", "Aanwezig"),
        ("Schoolleider po", "Afwezig met bericht"),
    ]
    assert [row.detail for row in found["objections"].rows] == ["Te snel."]
    assert [row.detail for row in found["proposals"].rows] == ["Zeynep Yilmaz"]
    for figure in found.values():
        assert figure.part == sum(row.is_hit for row in figure.rows)


def test_what_happened_outside_the_days_is_not_counted(table: Table) -> None:
    take_part(table)
    later = Period(from_date=PERIOD.until_date, until_date=PERIOD.until_date + timedelta(days=30))

    found = figures(table, PROFESSION, later)

    assert {name: figure.whole for name, figure in found.items()} == {
        ParticipationFigure.SEATS_FILLED: 2,
        ParticipationFigure.TURNOUT: 0,
        ParticipationFigure.PRESENCE: 0,
        ParticipationFigure.PROPOSALS: 0,
        ParticipationFigure.OBJECTIONS: 0,
    }


def test_counting_takes_as_many_queries_for_three_times_as_much(table: Table) -> None:
    counts = []
    for _ in range(3):
        take_part(table)
        with CaptureQueriesContext(connection) as queries:
            figures(table, PROFESSION)
        counts.append(len(queries))

    assert counts == [counts[0]] * 3
