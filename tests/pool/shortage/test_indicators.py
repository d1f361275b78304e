"""What agreements read of the registration: the last date of the period, with every report behind the figure."""

from datetime import date, timedelta
from decimal import Decimal

from django.db import connection
from django.test.utils import CaptureQueriesContext

from pool.shortage.domain.filling import submit_report
from pool.shortage.indicators import REPORT, hidden_rate, shortage_rate
from regions.agreements.periods import Stretch
from regions.agreements.registry import Measured, indicator_of, show_rows
from tests.factories.clock import NOW
from tests.factories.regions import make_location
from tests.factories.shortage import (
    REFERENCE_DAY,
    make_reference_date,
    make_report,
    numbers_of,
    whole_report,
)
from tests.pool.shortage.conftest import Register

SCHOOL_YEAR = Stretch(date(2026, 8, 1), date(2027, 8, 1))


def measured(register: Register, code: str = "shortage_rate") -> Measured:
    measure = indicator_of(code).measure
    assert measure is not None
    return measure(region_id=register.cast.home.region.pk, stretch=SCHOOL_YEAR)


def test_a_shortage_is_measured_with_the_reports_behind_it(register: Register) -> None:
    place = register.cast.home
    submit_report(actor=register.leonie, report_id=register.report.pk, now=NOW)
    full = make_report(
        reference_date=register.day,
        location=place.other_location,
        status="submitted",
        numbers=numbers_of(staffing="20"),
        now=NOW,
    )
    make_report(
        reference_date=register.day,
        location=make_location(region=place.region, board=place.board),
        now=NOW,
    )

    found = measured(register)

    assert (found.numerator, found.denominator) == (Decimal(1), Decimal(30))
    assert (found.received, found.expected) == (2, 3)
    assert (found.row_ids, found.hit_ids) == ((register.report.pk, full.pk), (register.report.pk,))
    assert [(part.label, part.numerator, part.denominator) for part in found.parts] == [
        ("Stichting De Brug", Decimal(1), Decimal(10)),
        ("Stichting De Kring", Decimal(0), Decimal(20)),
    ]
    assert measured(register, "hidden_shortage_rate").numerator == Decimal("0.4")


def test_the_last_date_of_the_period_counts(register: Register) -> None:
    for day, staffing in ((REFERENCE_DAY - timedelta(days=40), "7"), (date(2027, 9, 1), "9")):
        make_report(
            reference_date=make_reference_date(region=register.cast.home.region, day=day, now=NOW),
            location=register.cast.home.location,
            status="frozen",
            numbers=numbers_of(staffing=staffing),
            now=NOW,
        )
    submit_report(actor=register.leonie, report_id=register.report.pk, now=NOW)

    assert measured(register).denominator == 10


def test_without_a_date_or_without_a_report_there_is_nothing_to_measure(
    register: Register,
) -> None:
    empty = shortage_rate(
        region_id=register.cast.home.region.pk, stretch=Stretch(date(2020, 1, 1), date(2020, 2, 1))
    )
    found = measured(register)

    assert (empty.numerator, empty.expected) == (None, None)
    assert (found.numerator, found.received, found.expected) == (None, 0, 1)


def test_a_figure_opens_into_the_reports_that_the_reader_may_see(register: Register) -> None:
    submit_report(actor=register.leonie, report_id=register.report.pk, now=NOW)
    ids = [register.report.pk, register.foreign.pk]

    labels = {
        name: [(row.label, row.state) for row in show_rows(REPORT, actor=actor, ids=ids)]
        for name, actor in (("coordinator", register.koos), ("monitor", register.rik))
    }

    assert labels == {"coordinator": [("De Regenboog", "Ingediend")], "monitor": []}


def test_measuring_takes_as_many_queries_for_more_schools(register: Register) -> None:
    counts = []
    for _ in range(3):
        make_report(
            reference_date=register.day,
            location=make_location(
                region=register.cast.home.region, board=register.cast.home.board
            ),
            status="submitted",
            numbers=whole_report(),
            now=NOW,
        )
        with CaptureQueriesContext(connection) as seen:
            hidden_rate(region_id=register.cast.home.region.pk, stretch=SCHOOL_YEAR)
        counts.append(len(seen))

    assert counts == [6, 6, 6]
