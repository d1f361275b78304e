"""What the database itself refuses, by the ORM and by SQL: changing what was measured, approved or written down."""

from collections.abc import Callable

import pytest
from django.db import IntegrityError, connection, transaction
from django.db.models import Model

from regions.agreements.domain.reporting import approve_report, lock_period, submit_report
from regions.agreements.models import (
    AgreementDecision,
    AgreementPeriod,
    Measurement,
    MeasurementPart,
    MeasurementRows,
)
from tests.factories.agreements import period_of, report_figure
from tests.factories.clock import NOW
from tests.regions.agreements.conftest import Table


@pytest.fixture
def approved(table: Table) -> AgreementPeriod:
    measurement = report_figure(actor=table.koos, agreement=table.agreement)
    MeasurementRows.objects.create(measurement=measurement, kind="request", row_ids=[1])
    MeasurementPart.objects.create(
        measurement=measurement, dimension="board", label="De Brug", numerator=9, denominator=10
    )
    agreement_id, period_id = table.agreement.pk, period_of(table.agreement).pk
    submit_report(actor=table.koos, agreement_id=agreement_id, period_id=period_id, now=NOW)
    return approve_report(actor=table.rik, agreement_id=agreement_id, period_id=period_id, now=NOW)


def execute(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)


def refused(act: Callable[[], object], because: str) -> None:
    with pytest.raises(IntegrityError, match=because), transaction.atomic():
        act()


@pytest.mark.parametrize(
    ("model", "field"),
    [
        (Measurement, "narrative"),
        (MeasurementRows, "kind"),
        (MeasurementPart, "label"),
        (AgreementDecision, "reason"),
    ],
)
def test_what_was_written_down_is_not_changed_or_deleted(
    approved: AgreementPeriod, model: type[Model], field: str
) -> None:
    rows, name = model._default_manager, model._meta.db_table
    assert rows.count() > 0

    for act in (
        lambda: rows.update(**{field: "anders"}),
        lambda: rows.order_by("pk").delete(),
        lambda: execute(f"UPDATE {name} SET {field} = 'anders'"),  # noqa: S608  reason: our own names
        lambda: execute(f"DELETE FROM {name}"),  # noqa: S608  reason: our own names
    ):
        # The ORM itself protects what something else points at, before the database is asked.
        refused(act, "never changed or deleted|Cannot delete some instances")


@pytest.mark.parametrize(
    "change",
    [
        "status = 'draft'",
        "status = 'returned'",
        "target = 10",
        "explanation = 'anders'",
        "measurement_id = NULL, status = 'locked'",
        "period = '[2020-01-01,2020-02-01)', status = 'locked'",
    ],
)
def test_an_approved_report_is_only_ever_locked(approved: AgreementPeriod, change: str) -> None:
    refused(
        lambda: execute(
            f"UPDATE agreements_agreementperiod SET {change} WHERE id = {approved.pk}"  # noqa: S608  reason: our own words
        ),
        "only ever locked",
    )


def test_an_approved_report_is_not_deleted(approved: AgreementPeriod) -> None:
    refused(
        lambda: execute(f"DELETE FROM agreements_agreementperiod WHERE id = {approved.pk}"),  # noqa: S608  reason: our own words
        "never deleted",
    )


def test_a_locked_report_does_not_change_at_all(table: Table, approved: AgreementPeriod) -> None:
    lock_period(actor=table.koos, agreement_id=table.agreement.pk, period_id=approved.pk, now=NOW)

    refused(
        lambda: AgreementPeriod.objects.filter(pk=approved.pk).update(version=99),
        "only ever locked",
    )


def test_no_figure_comes_after_approval(table: Table, approved: AgreementPeriod) -> None:
    refused(
        lambda: Measurement.objects.create(
            agreement_period=approved,
            number=2,
            numerator=10,
            indicator_version=1,
            source="by_hand",
            reason="Toch beter.",
            measured_at=NOW,
        ),
        "after approval",
    )


def test_a_later_measurement_says_why(table: Table) -> None:
    report_figure(actor=table.koos, agreement=table.agreement)

    refused(
        lambda: Measurement.objects.create(
            agreement_period=period_of(table.agreement),
            number=2,
            numerator=10,
            indicator_version=1,
            source="by_hand",
            measured_at=NOW,
        ),
        "later_measurement_says_why",
    )


def test_a_report_without_a_figure_is_not_submitted_by_anybody(table: Table) -> None:
    refused(
        lambda: AgreementPeriod.objects.filter(pk=period_of(table.agreement).pk).update(
            status="submitted"
        ),
        "report_that_counts_was_measured",
    )
