"""Measuring: by hand and by the pool, never silently, and the same numbers twice."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import transaction

from pool.requests.enums import RequestStatus
from pool.requests.models import SubstitutionRequest
from regions.agreements.domain.measuring import (
    CHANGED_SINCE,
    STILL_RUNNING,
    measure_region,
)
from regions.agreements.domain.reporting import submit_report
from regions.agreements.errors import (
    AgreementError,
    AgreementNotFound,
    FigureMakesNoSense,
    MeasuredByThePool,
    PeriodClosed,
    ReasonNeeded,
)
from regions.agreements.models import Measurement, ResultAgreement
from regions.agreements.periods import Stretch
from tests.factories.agreements import FIRST_MONDAY, agree, period_of, report_figure
from tests.factories.clock import NOW, TODAY
from tests.factories.requests import make_request
from tests.live.hints import collected_hints
from tests.regions.agreements.conftest import Table

LAST_WEEK = TODAY - timedelta(days=7)


def ask(table: Table, *statuses: RequestStatus, days_ago: int = 7) -> list[SubstitutionRequest]:
    """Requests of a day in the past that ended in these ways."""
    place = table.cast.home
    return [
        make_request(
            location=place.location,
            requested_by=place.leader,
            day=TODAY - timedelta(days=days_ago),
            now=NOW - timedelta(days=days_ago + 1),
            status=status,
            outcome="own_team" if status == RequestStatus.SOLVED_INTERNALLY else "",
        )
        for status in statuses
    ]


@pytest.fixture
def filled(table: Table) -> ResultAgreement:
    """Ninety percent filled, measured by the pool."""
    return agree(
        region=table.cast.home.region,
        owner=table.cast.home.coordinator,
        title="90% vervuld",
        indicator_code="fill_rate",
    )


def figures(agreement: ResultAgreement) -> list[Any]:
    """What was measured for the week before the one of now: number, numerator, denominator, reason."""
    rows = Measurement.objects.filter(agreement_period=period_of(agreement, 3)).order_by("number")
    return list(rows.values_list("number", "numerator", "denominator", "reason"))


def test_the_pool_fills_the_agreement_with_the_rows_behind_the_figure(
    table: Table, filled: ResultAgreement
) -> None:
    done, left, open_ = ask(
        table, RequestStatus.COMPLETED, RequestStatus.UNFILLED, RequestStatus.OFFERING
    )
    ask(table, RequestStatus.CANCELLED, RequestStatus.SOLVED_INTERNALLY)

    measure_region(region_id=table.cast.home.region.pk, now=NOW)

    measurement = period_of(filled, 3).measurement
    assert measurement is not None
    assert (measurement.numerator, measurement.denominator) == (Decimal(1), Decimal(2))
    assert (measurement.received, measurement.expected) == (2, 3)
    assert measurement.rows.row_ids == [done.pk, left.pk]
    assert measurement.rows.hit_ids == [done.pk]
    assert open_.pk not in measurement.rows.row_ids
    parts = measurement.parts.order_by("pk").values_list("label", "numerator", "denominator")
    assert list(parts) == [("Stichting De Brug", Decimal(1), Decimal(2))]


def test_measuring_twice_gives_the_same_and_stores_nothing(
    table: Table, filled: ResultAgreement
) -> None:
    ask(table, RequestStatus.COMPLETED, RequestStatus.UNFILLED)

    first = measure_region(region_id=table.cast.home.region.pk, now=NOW)
    second = measure_region(region_id=table.cast.home.region.pk, now=NOW + timedelta(hours=2))

    assert (len(first), second) == (5, [])
    assert figures(filled) == [(1, 1, 2, "")]


def test_a_figure_that_changed_is_a_new_row_with_its_reason(
    table: Table, filled: ResultAgreement
) -> None:
    ask(table, RequestStatus.COMPLETED, RequestStatus.UNFILLED)
    measure_region(region_id=table.cast.home.region.pk, now=NOW)
    ask(table, RequestStatus.COMPLETED)

    measure_region(region_id=table.cast.home.region.pk, now=NOW + timedelta(days=1))

    assert figures(filled) == [(1, 1, 2, ""), (2, 2, 3, CHANGED_SINCE)]


def test_a_week_that_runs_is_measured_as_far_as_it_is(
    table: Table, filled: ResultAgreement
) -> None:
    measure_region(region_id=table.cast.home.region.pk, now=NOW)
    ask(table, RequestStatus.COMPLETED, days_ago=0)
    measure_region(region_id=table.cast.home.region.pk, now=NOW + timedelta(hours=1))

    running = Measurement.objects.filter(agreement_period=period_of(filled, 4)).order_by("number")
    assert list(running.values_list("denominator", "reason")) == [
        (Decimal(0), ""),
        (Decimal(1), STILL_RUNNING),
    ]
    assert period_of(filled, 5).measurement is None


def test_a_week_long_past_is_measured_once_and_then_left(
    table: Table, filled: ResultAgreement
) -> None:
    measure_region(region_id=table.cast.home.region.pk, now=NOW)
    ask(table, RequestStatus.COMPLETED)

    later = measure_region(region_id=table.cast.home.region.pk, now=NOW + timedelta(days=90))
    again = measure_region(
        region_id=table.cast.home.region.pk,
        now=NOW + timedelta(days=90),
        within=Stretch(LAST_WEEK, TODAY),
    )

    assert [row.agreement_period_id for row in later] == [period_of(filled, 5).pk]
    assert [row.agreement_period_id for row in again] == [period_of(filled, 3).pk]


@pytest.mark.django_db(transaction=True)
def test_a_new_figure_is_hinted_to_the_table_and_to_the_nation_and_the_same_one_to_nobody(
    table: Table, filled: ResultAgreement
) -> None:
    # Everything has its first figure, so that only the week in which something changed is told.
    measure_region(region_id=table.cast.home.region.pk, now=NOW)
    ask(table, RequestStatus.COMPLETED)

    with collected_hints() as hints:
        measure_region(region_id=table.cast.home.region.pk, now=NOW + timedelta(minutes=1))
        measure_region(region_id=table.cast.home.region.pk, now=NOW + timedelta(minutes=2))
        told = [hint for hint in hints() if hint["kind"] == "agreement"]

    region_id = table.cast.home.region.pk
    assert [hint["id"] for hint in told] == [filled.pk]
    assert told[0]["groups"] == [f"region.{region_id}", f"council.{region_id}", "nation"]


def test_two_agreements_about_one_figure_get_the_same_one(
    table: Table, filled: ResultAgreement
) -> None:
    ask(table, RequestStatus.COMPLETED, RequestStatus.UNFILLED)
    other = agree(
        region=table.cast.home.region,
        owner=table.cast.home.coordinator,
        title="80% vervuld",
        indicator_code="fill_rate",
    )

    measure_region(region_id=table.cast.home.region.pk, now=NOW)

    assert figures(filled) == figures(other) == [(1, 1, 2, "")]


def test_the_other_region_is_not_measured(table: Table, filled: ResultAgreement) -> None:
    assert measure_region(region_id=table.cast.away.region.pk, now=NOW) == []
    assert figures(filled) == []


def test_a_figure_under_review_stands_still(table: Table, filled: ResultAgreement) -> None:
    ask(table, RequestStatus.COMPLETED)
    measure_region(region_id=table.cast.home.region.pk, now=NOW)
    submit_report(
        actor=table.koos, agreement_id=filled.pk, period_id=period_of(filled, 3).pk, now=NOW
    )
    ask(table, RequestStatus.UNFILLED)

    measure_region(region_id=table.cast.home.region.pk, now=NOW + timedelta(days=1))

    assert figures(filled) == [(1, 1, 1, "")]


def test_what_the_pool_measures_is_not_typed(table: Table, filled: ResultAgreement) -> None:
    with pytest.raises(MeasuredByThePool), transaction.atomic():
        report_figure(actor=table.koos, agreement=filled)


def test_a_typed_figure_counts_and_a_second_one_says_why(table: Table) -> None:
    report_figure(actor=table.koos, agreement=table.agreement, narrative="Vier besturen deden mee.")
    with pytest.raises(ReasonNeeded), transaction.atomic():
        report_figure(actor=table.koos, agreement=table.agreement, numerator=8)

    report_figure(
        actor=table.koos, agreement=table.agreement, numerator=8, reason="Eén bestuur telde dubbel."
    )

    rows = Measurement.objects.order_by("number")
    assert list(rows.values_list("number", "numerator", "reason")) == [
        (1, Decimal(9), ""),
        (2, Decimal(8), "Eén bestuur telde dubbel."),
    ]
    assert period_of(table.agreement).measurement == rows[1]


@pytest.mark.parametrize(("numerator", "denominator"), [(11, 10), (-1, 10), (5, None)])
def test_a_figure_that_cannot_be_is_refused(
    table: Table, numerator: int, denominator: int | None
) -> None:
    with pytest.raises(FigureMakesNoSense), transaction.atomic():
        report_figure(
            actor=table.koos,
            agreement=table.agreement,
            numerator=numerator,
            denominator=denominator,
        )


def test_a_count_has_no_denominator(table: Table) -> None:
    counted = agree(
        region=table.cast.home.region,
        owner=table.cast.home.coordinator,
        title="Tien zij-instromers",
        indicator_code="career_changers_started",
    )

    assert report_figure(actor=table.koos, agreement=counted, denominator=None).numerator == 9
    with pytest.raises(FigureMakesNoSense), transaction.atomic():
        report_figure(actor=table.koos, agreement=counted, number=1)


@pytest.mark.parametrize(("who", "error"), [("stranger", AgreementNotFound)])
def test_a_stranger_reports_nothing(table: Table, who: str, error: type[AgreementError]) -> None:
    with pytest.raises(error), transaction.atomic():
        report_figure(actor=getattr(table, who), agreement=table.agreement)


def test_a_submitted_report_takes_no_figure(table: Table) -> None:
    report_figure(actor=table.koos, agreement=table.agreement)
    submit_report(
        actor=table.koos,
        agreement_id=table.agreement.pk,
        period_id=period_of(table.agreement).pk,
        now=NOW,
    )

    with pytest.raises(PeriodClosed), transaction.atomic():
        report_figure(actor=table.koos, agreement=table.agreement, reason="Toch anders.")


def test_the_figure_is_kept_exactly(table: Table) -> None:
    counted = agree(
        region=table.cast.home.region,
        owner=table.cast.home.coordinator,
        title="Snel",
        indicator_code="time_to_fill",
    )
    for minutes in (7, 8):
        ask(table, RequestStatus.COMPLETED)
        newest = SubstitutionRequest.objects.order_by("pk").last()
        assert newest is not None
        newest.filled_at = newest.created_at + timedelta(minutes=minutes, seconds=59)
        newest.save(update_fields=["filled_at"])

    measure_region(region_id=table.cast.home.region.pk, now=NOW)

    measurement = period_of(counted, 3).measurement
    assert measurement is not None
    assert measurement.numerator == Decimal("7.5")
    assert FIRST_MONDAY + timedelta(weeks=3) == LAST_WEEK
