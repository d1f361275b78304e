"""Who works elsewhere is not asked for those half-days, and the reason says no more than not available."""

import pytest

from pool.people.enums import HalfDay
from pool.people.models import AvailabilityException, BookedElsewhere, Substitute
from pool.requests.domain.preview import preview_request
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import Morning, make_draft, make_morning, make_substitute

pytestmark = pytest.mark.django_db


@pytest.fixture
def morning() -> Morning:
    return make_morning()


def works_elsewhere(person: Substitute, half_day: HalfDay) -> None:
    BookedElsewhere.objects.create(substitute=person, date=TODAY, half_day=half_day, noted_at=NOW)


def excluded(morning: Morning) -> tuple[int, list[tuple[str, int]]]:
    preview = preview_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    return preview.eligible_count, [(count.rule, count.count) for count in preview.excluded]


def test_a_half_day_elsewhere_makes_somebody_not_available(morning: Morning) -> None:
    make_substitute(morning, km=1)
    works_elsewhere(make_substitute(morning, km=2), HalfDay.MORNING)

    assert excluded(morning) == (1, [("available", 1)])


def test_it_goes_before_an_exception_that_says_one_can(morning: Morning) -> None:
    person = make_substitute(morning, km=1)
    AvailabilityException.objects.create(
        substitute=person, date=TODAY, half_day=HalfDay.MORNING, is_available=True
    )
    works_elsewhere(person, HalfDay.MORNING)

    assert excluded(morning) == (0, [("available", 1)])


def test_another_half_day_elsewhere_takes_nothing_away(morning: Morning) -> None:
    person = make_substitute(morning, km=1)
    BookedElsewhere.objects.create(
        substitute=person, date=TODAY.replace(day=30), half_day=HalfDay.MORNING, noted_at=NOW
    )

    assert excluded(morning) == (1, [])
