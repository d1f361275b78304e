"""The shortage registration of the demo: two frozen dates, one that is open, figures as they are in the country."""

import io
from fractions import Fraction

from django.core.management import call_command
from django.utils import timezone

from accounts.models import User
from pool.shortage.enums import By, ReportStatus
from pool.shortage.figures import ALL_TYPES, Figure
from pool.shortage.models import ReferenceDate, ShortageCell, ShortageReport
from pool.shortage.queries import figures
from pool.shortage.waiting import FILL, REVIEW, find_waiting
from regions.actors import actor_of
from tests.demo.seeded.conftest import PASSWORD, Demo


def teachers(demo: Demo, day: ReferenceDate) -> list[Figure]:
    reports = ShortageReport.objects.filter(region__in=[demo.region, demo.other_region])
    found = figures(dates=[day], reports=reports, by=By.REGION)
    return [
        row
        for key, row in found.items()
        if (key.function, key.school_type) == ("teacher", ALL_TYPES)
    ]


def test_two_dates_are_frozen_and_most_schools_are_in(demo: Demo) -> None:
    for day in ReferenceDate.objects.filter(region__isnull=True):
        rows = teachers(demo, day)
        assert len(rows) == 2
        for row in rows:
            assert row.percent is not None
            assert Fraction(6) < row.percent < Fraction(15)
            assert 0.8 < row.received / row.expected <= 1
    assert ReferenceDate.objects.filter(region__isnull=True).count() == 2


def test_each_region_has_one_date_open_with_some_still_missing(demo: Demo) -> None:
    for region in (demo.region, demo.other_region):
        (day,) = ReferenceDate.objects.filter(region=region)
        assert day.opens_date <= timezone.localdate(demo.now) <= day.closes_date
        statuses = set(
            ShortageReport.objects.filter(reference_date=day).values_list("status", flat=True)
        )
        assert {ReportStatus.OPEN, ReportStatus.SUBMITTED, ReportStatus.REVIEWED} <= statuses


def test_the_cast_has_something_to_fill_in_and_to_review(demo: Demo) -> None:
    def kinds(email: str) -> set[str]:
        actor = actor_of(User.objects.get(email=email), demo.now)
        return {item.kind for item in find_waiting(actor, demo.now)}

    assert kinds("schoolleider@demo.test") == {FILL}
    assert kinds("buiten@demo.test") == {FILL}
    assert kinds("bestuur@demo.test") == {FILL, REVIEW}


def test_nobody_is_short_of_more_than_there_is(demo: Demo) -> None:
    for day in ReferenceDate.objects.all():
        reports = ShortageReport.objects.filter(reference_date=day)
        for row in figures(dates=[day], reports=reports, by=By.LOCATION).values():
            assert row.shortage <= row.staffing


def test_seeding_again_reports_nothing_new(demo: Demo) -> None:
    before = (ShortageReport.objects.count(), ShortageCell.objects.count())

    call_command("seed_demo", password=PASSWORD, stdout=io.StringIO())

    assert (ShortageReport.objects.count(), ShortageCell.objects.count()) == before
