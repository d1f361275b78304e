"""What agreements ask of somebody, and of nobody else."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from regions.actors import actor_of
from regions.agreements.domain.reporting import return_report, submit_report
from regions.agreements.waiting import NOTICE, REPORT, RETURNED, REVIEW, find_waiting
from regions.enums import Role
from regions.waiting import WaitingItem
from tests.factories.agreements import agree, make_funder_notice, period_of, report_figure
from tests.factories.clock import NOW
from tests.regions.agreements.conftest import Table


@pytest.fixture(autouse=True)
def _next_door_looks_the_same(table: Table) -> None:
    away = agree(region=table.cast.away.region, owner=table.cast.away.coordinator)
    make_funder_notice(agreement=away, now=NOW)


def found(user: User, *kinds: str) -> list[WaitingItem]:
    items = list(find_waiting(actor_of(user, NOW), NOW))
    return [item for item in items if not kinds or item.kind in kinds]


def submit(table: Table, *, number: int = 0) -> int:
    report_figure(actor=table.koos, agreement=table.agreement, number=number)
    period_id = period_of(table.agreement, number).pk
    submit_report(actor=table.koos, agreement_id=table.agreement.pk, period_id=period_id, now=NOW)
    return period_id


def test_a_backlog_of_weeks_is_one_thing_to_do_with_the_day_of_the_first_reminder(
    table: Table,
) -> None:
    (item,) = found(table.cast.home.coordinator)

    assert (item.kind, item.title) == (REPORT, "Minder tekort")
    assert item.why == "Over week 44 van 2026 en nog 3 perioden is nog niets ingediend."
    assert item.due_at == datetime(2026, 12, 6, 23, 0, tzinfo=UTC)
    assert item.url == f"/afspraken/{table.agreement.pk}"


def test_a_report_waits_for_its_reviewer_and_comes_back_to_its_owner(table: Table) -> None:
    period_id = submit(table)
    assert [item.id for item in found(table.cast.monitor)] == [period_id]
    assert found(table.cast.monitor)[0].kind == REVIEW
    assert found(table.cast.home.coordinator, RETURNED, REVIEW) == []

    return_report(
        actor=table.rik,
        agreement_id=table.agreement.pk,
        period_id=period_id,
        reason="Welke besturen deden mee?",
        now=NOW,
    )

    assert [item.id for item in found(table.cast.home.coordinator, RETURNED)] == [period_id]
    assert found(table.cast.monitor) == []


def test_a_drafted_notice_waits_for_the_coordinator(table: Table) -> None:
    notice = make_funder_notice(agreement=table.agreement, now=NOW)

    (item,) = found(table.cast.home.coordinator, NOTICE)

    assert (item.id, item.due_at) == (notice.pk, NOW + timedelta(days=14))


def test_the_coordinator_hands_in_for_an_owner_who_cannot(table: Table) -> None:
    hanneke = table.cast.home.people[Role.BOARD_HR]
    agree(region=table.cast.home.region, owner=table.cast.home.coordinator, title="Van Koos")
    theirs = agree(
        region=table.cast.home.region,
        owner=table.cast.home.coordinator,
        owner_id=hanneke.pk,
        title="Van Hanneke",
    )

    titles = [item.title for item in found(table.cast.home.coordinator, REPORT)]

    assert theirs.title in titles
    assert found(hanneke) == []


@pytest.mark.parametrize(
    "role", [Role.SCHOOL_LEADER, Role.BOARD_HR, Role.PLANNER, Role.SEAT_HOLDER]
)
def test_nothing_waits_for_who_has_no_part_in_it_and_nothing_is_asked_of_the_database(
    table: Table, role: Role
) -> None:
    actor = actor_of(table.cast.home.people[role], NOW)

    with CaptureQueriesContext(connection) as seen:
        assert list(find_waiting(actor, NOW)) == []
    assert len(seen) == 0


def test_three_agreements_take_as_many_queries_as_one(table: Table) -> None:
    actor = table.koos
    counts = []
    for titles in ([], ["Twee", "Drie"]):
        for title in titles:
            more = agree(
                region=table.cast.home.region, owner=table.cast.home.coordinator, title=title
            )
            make_funder_notice(agreement=more, now=NOW)
        with CaptureQueriesContext(connection) as seen:
            list(find_waiting(actor, NOW))
        counts.append(len(seen))

    assert counts == [5, 5]
