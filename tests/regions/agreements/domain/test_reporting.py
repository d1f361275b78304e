"""The report over a period: submitted by who owns it, returned or approved by who reviews it, and then closed."""

from datetime import timedelta

import pytest
from django.db import transaction

from regions.actors import Actor
from regions.agreements.domain.agreeing import Revision, revise_agreement
from regions.agreements.domain.reporting import (
    approve_report,
    lock_period,
    return_report,
    submit_report,
)
from regions.agreements.errors import (
    AgreementNotFound,
    ExplanationNeeded,
    NothingMeasured,
    NotTheReviewer,
    OwnReport,
    PeriodNotOver,
    ReportMoveNotAllowed,
)
from regions.agreements.models import AgreementDecision, AgreementPeriod
from regions.enums import Role
from regions.errors import NotAllowed
from tests.factories.agreements import period_of, report_figure
from tests.factories.clock import NOW
from tests.factories.morning import make_actor
from tests.regions.agreements.conftest import Table


def submit(table: Table, *, number: int = 0, explanation: str = "") -> AgreementPeriod:
    return submit_report(
        actor=table.koos,
        agreement_id=table.agreement.pk,
        period_id=period_of(table.agreement, number).pk,
        explanation=explanation,
        now=NOW,
    )


def approve(actor: Actor, report: AgreementPeriod) -> AgreementPeriod:
    return approve_report(
        actor=actor, agreement_id=report.agreement_id, period_id=report.pk, now=NOW
    )


def test_a_report_goes_back_and_forth_and_is_closed_in_the_end(table: Table) -> None:
    report_figure(actor=table.koos, agreement=table.agreement)
    report = submit(table)
    ids = {"agreement_id": table.agreement.pk, "period_id": report.pk}
    return_report(actor=table.rik, **ids, reason="Welke besturen deden mee?", now=NOW)
    report_figure(
        actor=table.koos, agreement=table.agreement, numerator=10, reason="Eén bestuur vergeten."
    )
    submit(table, explanation="Alle vier.")
    approve(table.rik, report)
    locked = lock_period(actor=table.koos, **ids, now=NOW + timedelta(hours=1))

    rows = AgreementDecision.objects.filter(subject="report").order_by("pk")
    assert list(rows.values_list("move", "to_state", "actor_role", "reason")) == [
        ("submit", "submitted", "coordinator", ""),
        ("return", "returned", "national_monitor", "Welke besturen deden mee?"),
        ("submit", "submitted", "coordinator", "Alle vier."),
        ("approve", "approved", "national_monitor", ""),
        ("lock", "locked", "coordinator", ""),
    ]
    assert (locked.status, locked.explanation) == ("locked", "Alle vier.")
    figures = [row.facts["measurement"] for row in rows]
    assert figures[0] != figures[2] == figures[3] == figures[4]


def test_a_week_that_runs_is_not_handed_in(table: Table) -> None:
    report_figure(actor=table.koos, agreement=table.agreement, number=4)

    with pytest.raises(PeriodNotOver), transaction.atomic():
        submit(table, number=4)


def test_a_week_without_a_figure_is_not_handed_in(table: Table) -> None:
    with pytest.raises(NothingMeasured), transaction.atomic():
        submit(table)


def test_a_figure_that_misses_its_target_is_explained(table: Table) -> None:
    report_figure(actor=table.koos, agreement=table.agreement, numerator=899, denominator=1000)

    with pytest.raises(ExplanationNeeded), transaction.atomic():
        submit(table)

    assert submit(table, explanation="Twee scholen vielen uit.").status == "submitted"


def test_only_the_reviewer_returns_and_approves(table: Table) -> None:
    report_figure(actor=table.koos, agreement=table.agreement)
    report = submit(table)
    other = make_actor(Role.NATIONAL_MONITOR, region=None)
    seat = make_actor(Role.SEAT_HOLDER, region=table.cast.home.region)

    for actor, error in (
        (table.koos, NotTheReviewer),
        (other, NotTheReviewer),
        (seat, NotAllowed),
        (table.stranger, AgreementNotFound),
    ):
        with pytest.raises(error), transaction.atomic():
            approve(actor, report)

    assert period_of(table.agreement).status == "submitted"


def test_a_coordinator_who_is_not_the_owner_may_be_the_reviewer(table: Table) -> None:
    second = make_actor(Role.COORDINATOR, region=table.cast.home.region)
    revise_agreement(
        actor=table.koos,
        agreement_id=table.agreement.pk,
        revision=Revision(reviewer_id=second.user_id),
        now=NOW,
    )
    report_figure(actor=table.koos, agreement=table.agreement)

    assert approve(second, submit(table)).status == "approved"


def test_a_report_is_approved_once(table: Table) -> None:
    report_figure(actor=table.koos, agreement=table.agreement)
    report = submit(table)
    approve(table.rik, report)

    with pytest.raises(ReportMoveNotAllowed), transaction.atomic():
        approve(table.rik, report)


def test_a_report_of_another_agreement_is_not_found(table: Table) -> None:
    with pytest.raises(AgreementNotFound), transaction.atomic():
        submit_report(
            actor=table.koos,
            agreement_id=table.agreement.pk + 1,
            period_id=period_of(table.agreement).pk,
            now=NOW,
        )


def test_who_handed_a_report_in_does_not_approve_it_also_not_as_its_new_reviewer(
    table: Table,
) -> None:
    report_figure(actor=table.koos, agreement=table.agreement)
    report = submit(table)
    swapped = Revision(owner_id=table.rik.user_id, reviewer_id=table.koos.user_id)
    revise_agreement(actor=table.koos, agreement_id=table.agreement.pk, revision=swapped, now=NOW)

    with pytest.raises(OwnReport):
        approve(table.koos, report)
