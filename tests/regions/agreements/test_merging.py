"""A region that goes up in another: its agreements end with a reason, and the people of the successor finish the rest."""

from datetime import timedelta

import pytest

from regions.actors import Actor, actor_of
from regions.agreements.access import agreements_visible_to, region_to_edit, region_to_read
from regions.agreements.domain.agreeing import note_agreement
from regions.agreements.domain.reporting import submit_report
from regions.agreements.enums import ReportStatus
from regions.agreements.errors import ReportMoveNotAllowed
from regions.agreements.models import AgreementDecision, ResultAgreement
from regions.agreements.moves import ENDED
from regions.agreements.recording import move_agreement
from regions.domain.region_status import StatusMove, decide_status
from regions.enums import RegionStatus, Role
from regions.errors import NotFound
from regions.waiting import waiting_items
from tests.factories.agreements import FIRST_MONDAY, agree, period_of, report_figure
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW, TODAY
from tests.factories.regions import make_membership, make_region, make_user

pytestmark = pytest.mark.django_db
LATER = NOW + timedelta(hours=1)


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def running(cast: Cast) -> ResultAgreement:
    """An agreement of home with one figure that nobody reported yet."""
    agreement = agree(region=cast.home.region, owner=cast.home.coordinator)
    koos = actor_of(cast.home.coordinator, NOW)
    report_figure(actor=koos, agreement=agreement)
    return agreement


def merge(cast: Cast) -> None:
    """Home goes up in the region next door."""
    move = StatusMove(
        to_status=RegionStatus.MERGED,
        reason="Samen zijn we sterker.",
        successor_id=cast.away.region.pk,
    )
    decide_status(
        actor=actor_of(cast.monitor, NOW), region_id=cast.home.region.pk, move=move, now=NOW
    )


def away_coordinator(cast: Cast) -> Actor:
    """Koos of next door, who never had a role in home."""
    return actor_of(cast.away.coordinator, LATER)


def test_what_ran_ends_on_that_day_and_says_why(cast: Cast, running: ResultAgreement) -> None:
    later = agree(
        region=cast.home.region,
        owner=cast.home.coordinator,
        title="Nog niet begonnen",
        first=TODAY + timedelta(days=7),
    )
    merge(cast)

    running.refresh_from_db()
    later.refresh_from_db()
    assert (running.ended_date, running.ended_reason) == (TODAY, "Noord ging op in Noord.")
    assert later.ended_date == later.from_date
    row = AgreementDecision.objects.filter(agreement=running).latest("pk")
    assert (row.move, row.to_state, row.actor_role) == ("end", ENDED, "system")
    assert row.facts == {"date": TODAY.isoformat(), "successor": cast.away.region.pk}


def test_what_was_over_or_ended_before_stays_as_it_was(cast: Cast) -> None:
    over = agree(
        region=cast.home.region,
        owner=cast.home.coordinator,
        first=FIRST_MONDAY - timedelta(weeks=8),
        weeks=4,
    )
    next_door = agree(region=cast.away.region, owner=cast.away.coordinator)

    merge(cast)

    for agreement in (over, next_door):
        agreement.refresh_from_db()
        assert agreement.ended_date is None


def test_the_successor_reads_it_finishes_its_reports_and_begins_nothing_there(
    cast: Cast, running: ResultAgreement
) -> None:
    merge(cast)
    koos, old = away_coordinator(cast), cast.home.region

    assert list(agreements_visible_to(koos)) == [running]
    assert region_to_read(actor=koos, region_id=old.pk) == old
    report = submit_report(
        actor=koos, agreement_id=running.pk, period_id=period_of(running).pk, now=LATER
    )
    assert report.status == ReportStatus.SUBMITTED
    noted = note_agreement(actor=koos, agreement_id=running.pk, text="Afgerond.", now=LATER)
    with pytest.raises(ReportMoveNotAllowed):
        move_agreement(noted, actor=koos, move="revise", now=LATER)
    with pytest.raises(NotFound):
        region_to_edit(actor=koos, region_id=old.pk)


def test_a_report_that_is_still_to_come_waits_for_the_successor(
    cast: Cast, running: ResultAgreement
) -> None:
    merge(cast)

    items = waiting_items(away_coordinator(cast), now=LATER)

    assert [(item.kind, item.id) for item in items if item.kind == "report"] == [
        ("report", period_of(running).pk)
    ]


def test_a_region_that_did_not_take_part_in_it_sees_nothing(
    cast: Cast, running: ResultAgreement
) -> None:
    third = make_region(code="derde", name="Noord")
    stranger = make_user("Koos Mulder")
    make_membership(user=stranger, role=Role.COORDINATOR, region=third)
    merge(cast)

    actor = actor_of(stranger, LATER)

    assert list(agreements_visible_to(actor)) == []
    with pytest.raises(NotFound):
        region_to_read(actor=actor, region_id=cast.home.region.pk)
