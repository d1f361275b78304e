"""What the demo region promised: measured from its made-up weeks, the same each time, and seeded once."""

import io

from django.core.management import call_command
from django.utils import timezone

from demo.promises import PROMISES
from regions.agreements.enums import AgreementStatus
from regions.agreements.models import Measurement, ResultAgreement
from regions.agreements.queries import Trace, traces_of
from tests.demo.seeded.conftest import PASSWORD, Demo


def traces(demo: Demo) -> list[Trace]:
    rows = ResultAgreement.objects.filter(region=demo.region).order_by("pk")
    return traces_of(list(rows), today=timezone.localdate(demo.now))


def test_every_promise_is_measured_over_the_weeks_that_are_over(demo: Demo) -> None:
    found = traces(demo)

    assert [trace.agreement.title for trace in found] == [promise.title for promise in PROMISES]
    for trace in found:
        over = [row for row in trace.periods if row.stretch.until <= timezone.localdate(demo.now)]
        figures = [row.standing.value for row in over if row.standing.value is not None]
        # Over the last week somebody still has to report by hand.
        assert len(figures) == len(over) - (not trace.indicator.is_measured) >= 2
    assert ResultAgreement.objects.filter(region=demo.other_region).count() == 0


def test_something_goes_well_and_something_does_not(demo: Demo) -> None:
    statuses = {trace.judgement.status for trace in traces(demo)}

    assert AgreementStatus.ON_TRACK in statuses
    assert AgreementStatus.AT_RISK in statuses


def test_on_every_day_a_promise_has_figures_enough_for_a_forecast_with_its_band(demo: Demo) -> None:
    (by_hand,) = [trace for trace in traces(demo) if not trace.indicator.is_measured]

    assert len(by_hand.outlook) >= 4
    for band in by_hand.outlook:
        assert band.low < band.value < band.high


def test_measuring_the_history_again_gives_the_same_numbers(demo: Demo) -> None:
    first = traces(demo)[0].periods[0].stretch
    # What the morning changed since the seeding is measured first.
    measured(demo, str(first))
    stored = Measurement.objects.count()

    assert measured(demo, str(first)) == measured(demo, str(first))
    assert Measurement.objects.count() == stored


def measured(demo: Demo, period: str) -> str:
    told = io.StringIO()
    call_command("measure", region=demo.region.code, period=period, stdout=told)
    return told.getvalue()


def test_seeding_again_promises_nothing_new(demo: Demo) -> None:
    agreed, stored = ResultAgreement.objects.count(), Measurement.objects.count()

    call_command("seed_demo", password=PASSWORD, stdout=io.StringIO())

    assert (ResultAgreement.objects.count(), Measurement.objects.count()) == (agreed, stored)
