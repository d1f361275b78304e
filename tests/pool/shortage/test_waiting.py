"""What the registration asks of somebody, and of nobody else."""

from datetime import timedelta

from django.db import connection
from django.test.utils import CaptureQueriesContext

from pool.shortage.domain.filling import submit_report
from pool.shortage.domain.reviewing import return_report
from pool.shortage.waiting import FILL, REVIEW, SILENT, find_waiting
from regions.actors import Actor, actor_of
from regions.enums import Role
from tests.factories.clock import NOW
from tests.factories.regions import make_location
from tests.factories.shortage import make_report
from tests.pool.shortage.conftest import Register


def waits_for(actor: Actor, days: int = 0) -> list[tuple[str, int]]:
    return [(item.kind, item.id) for item in find_waiting(actor, NOW + timedelta(days=days))]


def test_a_report_waits_for_the_school_and_then_for_its_board(register: Register) -> None:
    own = register.report.pk
    assert waits_for(register.leonie) == [(FILL, own)]
    assert waits_for(register.hanneke) == []

    submit_report(actor=register.leonie, report_id=own, now=NOW)
    assert waits_for(register.leonie) == []
    assert waits_for(register.hanneke) == [(REVIEW, own)]

    return_report(actor=register.hanneke, report_id=own, reason="Tel groep 6 erbij.", now=NOW)
    (item,) = find_waiting(register.leonie, NOW)
    assert item.why == "Je bestuur gaf de opgave terug: Tel groep 6 erbij."
    assert (item.title, item.url) == (
        "Tekort op 16 november 2026: De Regenboog",
        f"/tekortregistratie/{own}",
    )
    assert item.due_at is not None
    assert item.due_at.isoformat() == "2026-12-01T00:00:00+01:00"


def test_the_report_of_a_board_waits_for_the_board(register: Register) -> None:
    place = register.cast.home
    own = make_report(reference_date=register.day, board=place.board, region=place.region, now=NOW)

    assert waits_for(register.hanneke) == [(FILL, own.pk)]


def test_after_the_last_day_nothing_waits_any_more(register: Register) -> None:
    assert waits_for(register.leonie, days=7) == [(FILL, register.report.pk)]
    assert waits_for(register.leonie, days=8) == []


def test_in_the_last_days_the_coordinator_hears_who_stays_silent(register: Register) -> None:
    assert waits_for(register.koos) == []

    (item,) = find_waiting(register.koos, NOW + timedelta(days=5))

    assert (item.kind, item.id) == (SILENT, register.day.pk)
    assert item.why == "Eén opgave ontbreekt nog. Bel wie niets liet horen, of geef meer tijd."


def test_who_only_reads_figures_is_asked_nothing(register: Register) -> None:
    for role in (Role.SEAT_HOLDER, Role.INSTITUTE, Role.PLANNER, Role.SUBSTITUTE):
        with CaptureQueriesContext(connection) as seen:
            actor = actor_of(register.cast.home.people[role], NOW)
            assert waits_for(actor, days=5) == []
        assert len(seen) == 1
    assert waits_for(register.rik, days=5) == []


def test_looking_takes_as_many_queries_for_more_reports(register: Register) -> None:
    place = register.cast.home
    counts = []
    for _ in range(3):
        make_report(
            reference_date=register.day,
            location=make_location(region=place.region, board=place.board),
            status="submitted",
            now=NOW,
        )
        with CaptureQueriesContext(connection) as seen:
            waits_for(register.hanneke)
        counts.append(len(seen))

    assert counts == [2, 2, 2]
