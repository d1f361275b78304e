"""Watching over agreements: late reports go up the line, each step once, and the funder's notice drafts itself."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import IntegrityError, connection, transaction

from notices.models import Notice
from regions.agreements.domain.agreeing import end_agreement
from regions.agreements.domain.reporting import submit_report
from regions.agreements.domain.telling_funders import (
    complete_notice,
    drop_notice,
    mark_notice_sent,
)
from regions.agreements.domain.watching import late_agreements, watch_agreement
from regions.agreements.errors import (
    AgreementNotFound,
    FunderNoticeClosed,
    FunderNoticeIncomplete,
)
from regions.agreements.models import (
    AgreementDecision,
    FunderNotice,
    MissedReport,
    ReportingStep,
    ResultAgreement,
)
from regions.errors import NotAllowed
from tests.factories.agreements import agree, make_tranche, period_of, report_figure
from tests.factories.clock import NOW
from tests.regions.agreements.conftest import Table

LATER = NOW + timedelta(days=29)
"""Five weeks after the first period of the table: four of its weeks are over for longer than its first step."""


@pytest.fixture
def old(table: Table) -> ResultAgreement:
    """One week that was over the day before it was agreed."""
    return agree(
        region=table.cast.home.region,
        owner=table.cast.home.coordinator,
        reviewer=table.cast.monitor,
        title="Eén week",
        weeks=1,
    )


def watch(agreement: ResultAgreement, *, days: int) -> None:
    watch_agreement(agreement_id=agreement.pk, now=NOW + timedelta(days=days))


def told(kind: str) -> list[int]:
    return list(Notice.objects.filter(kind=kind).order_by("pk").values_list("recipient", flat=True))


@pytest.mark.parametrize(
    ("days", "recipients"),
    [
        (13, []),
        (14, ["owner"]),
        (27, ["owner"]),
        (28, ["owner", "coordinator"]),
        (42, ["owner", "coordinator", "national_monitor"]),
    ],
)
def test_a_report_that_does_not_come_goes_up_the_line_day_by_day(
    old: ResultAgreement, days: int, recipients: list[str]
) -> None:
    watch(old, days=days)

    steps = MissedReport.objects.order_by("days").values_list("recipient", flat=True)
    assert list(steps) == recipients


def test_each_step_is_taken_once_told_once_and_stands_in_the_history(
    table: Table, old: ResultAgreement
) -> None:
    for _ in range(2):
        watch(old, days=42)

    koos, rik = table.cast.home.coordinator.pk, table.cast.monitor.pk
    assert told("report_missed") == [koos, koos, rik]
    rows = AgreementDecision.objects.filter(agreement=old, subject="report").order_by("pk")
    assert [(row.move, row.actor_role) for row in rows] == [
        ("remind", "system"),
        ("escalate", "system"),
        ("escalate", "system"),
    ]
    assert rows[2].reason == (
        "Over week 44 van 2026 is na 42 dagen nog niets ingediend. Bericht aan de Realisatie-eenheid."
    )


def test_weeks_before_the_agreement_was_made_are_late_from_that_day(table: Table) -> None:
    watch(table.agreement, days=13)
    assert MissedReport.objects.count() == 0

    watch(table.agreement, days=14)

    # The weeks of the past, and none of those that ended later.
    assert MissedReport.objects.count() == 4


def test_a_report_that_came_is_not_missed(table: Table, old: ResultAgreement) -> None:
    report_figure(actor=table.koos, agreement=old)
    submit_report(actor=table.koos, agreement_id=old.pk, period_id=period_of(old).pk, now=NOW)

    watch(old, days=42)

    assert MissedReport.objects.count() == 0
    assert late_agreements(now=LATER) == [table.agreement.pk]


def test_a_region_may_have_a_line_of_its_own(old: ResultAgreement) -> None:
    ReportingStep.objects.create(region=old.region, days=3, recipient="coordinator")

    watch(old, days=3)

    assert list(MissedReport.objects.values_list("recipient", "days")) == [("coordinator", 3)]


def test_nothing_is_expected_after_an_agreement_was_ended(table: Table) -> None:
    first = period_of(table.agreement, 1).period.lower
    end_agreement(
        actor=table.koos,
        agreement_id=table.agreement.pk,
        date=first,
        reason="De regeling stopt.",
        now=NOW,
    )

    watch(table.agreement, days=14)

    assert [row.agreement_period_id for row in MissedReport.objects.all()] == [
        period_of(table.agreement).pk
    ]


@pytest.fixture
def off_track(table: Table) -> FunderNotice:
    make_tranche(
        region=table.cast.home.region,
        coordinator=table.cast.home.coordinator,
        agreements=[table.agreement],
        now=NOW,
    )
    report_figure(actor=table.koos, agreement=table.agreement, number=3, numerator=7)
    watch(table.agreement, days=1)
    return FunderNotice.objects.get()


def test_an_agreement_off_track_drafts_the_notice_of_the_funder_with_the_figures(
    table: Table, off_track: FunderNotice
) -> None:
    assert off_track.status == "draft"
    assert off_track.addressee.endswith("Landelijk dekkend netwerk onderwijsregio's")
    assert "70% (7 van 10 in week 47 van 2026); de streefwaarde is 90%" in off_track.text
    assert "(kenmerk LDN-2026-014)" in off_track.text
    assert (off_track.facts["numerator"], off_track.facts["target"]) == ("7.0000", "90")
    assert told("funder_notice_drafted") == [table.cast.home.coordinator.pk]


def test_as_long_as_it_is_off_track_there_is_one_notice_and_a_new_one_after_a_recovery(
    table: Table, off_track: FunderNotice
) -> None:
    watch(table.agreement, days=2)
    assert FunderNotice.objects.count() == 1

    for day, numerator in ((3, 10), (4, 1)):
        report_figure(
            actor=table.koos,
            agreement=table.agreement,
            number=3,
            numerator=numerator,
            reason="Een bestuur vergeten.",
        )
        watch(table.agreement, days=day)

    assert FunderNotice.objects.count() == 2


def test_a_notice_is_completed_sent_and_from_then_on_left_alone(
    table: Table, off_track: FunderNotice
) -> None:
    with pytest.raises(FunderNoticeIncomplete):
        mark_notice_sent(actor=table.koos, notice_id=off_track.pk, now=LATER)
    complete_notice(
        actor=table.koos, notice_id=off_track.pk, text="Twee scholen deden niet mee.", now=LATER
    )
    sent = mark_notice_sent(
        actor=table.koos, notice_id=off_track.pk, reference="Brief 12", now=LATER
    )

    assert (sent.status, sent.closed_by_id) == ("sent", table.koos.user_id)
    moves = AgreementDecision.objects.filter(subject="notice").order_by("pk")
    assert [row.move for row in moves] == ["draft", "complete", "send"]
    with pytest.raises(FunderNoticeClosed):
        drop_notice(actor=table.koos, notice_id=off_track.pk, reason="Toch niet.", now=LATER)
    for statement in (
        "UPDATE agreements_fundernotice SET text = 'anders'",
        "DELETE FROM agreements_fundernotice",
    ):
        refused_by_the_database(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE agreements_fundernotice SET facts = '{}'",
        "UPDATE agreements_fundingtranche SET amount = 1",
        "DELETE FROM agreements_fundedagreement",
        "UPDATE agreements_missedreport SET days = 1",
        "DELETE FROM agreements_missedreport",
    ],
)
def test_the_database_keeps_figures_of_a_draft_money_and_steps(
    table: Table, off_track: FunderNotice, statement: str
) -> None:
    watch(table.agreement, days=14)

    refused_by_the_database(statement)


def refused_by_the_database(statement: str) -> None:
    with (
        pytest.raises(IntegrityError, match=r"never|are those of"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement)


def test_only_the_own_coordinator_completes_sends_and_drops(
    table: Table, off_track: FunderNotice
) -> None:
    with pytest.raises(AgreementNotFound):
        drop_notice(actor=table.stranger, notice_id=off_track.pk, reason="Weg.", now=LATER)
    with pytest.raises(NotAllowed):
        mark_notice_sent(actor=table.rik, notice_id=off_track.pk, now=LATER)
    dropped = drop_notice(
        actor=table.koos, notice_id=off_track.pk, reason="Mondeling gemeld.", now=LATER
    )
    assert (dropped.status, dropped.reason) == ("dropped", "Mondeling gemeld.")


def test_money_is_in_cents_and_names_its_agreements(table: Table) -> None:
    tranche = make_tranche(
        region=table.cast.home.region,
        coordinator=table.cast.home.coordinator,
        agreements=[table.agreement],
        now=NOW,
    )

    assert tranche.amount == Decimal("125000.50")
    assert [one.agreement_id for one in tranche.funded.all()] == [table.agreement.pk]
    with pytest.raises(AgreementNotFound):
        make_tranche(
            region=table.cast.away.region,
            coordinator=table.cast.away.coordinator,
            agreements=[table.agreement],
            now=NOW,
        )
