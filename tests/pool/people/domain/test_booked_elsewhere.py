"""Half-days booked elsewhere: kept as half-days only, replaced from today on, and told to nobody but the person."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from pool.people.domain.availability import (
    ElsewhereHalfDay,
    set_availability,
)
from pool.people.enums import HalfDay
from pool.people.errors import AvailabilityTwice
from pool.people.models import BookedElsewhere
from regions.actors import Actor, actor_of
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW, TODAY

pytestmark = pytest.mark.django_db
MORNING, AFTERNOON = HalfDay.MORNING, HalfDay.AFTERNOON
TOMORROW = TODAY + timedelta(days=1)


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def sam(cast: Cast) -> Actor:
    return actor_of(cast.home.sam, NOW)


def elsewhere(day_offset: int, half_day: HalfDay = MORNING) -> ElsewhereHalfDay:
    return ElsewhereHalfDay(date=TODAY + timedelta(days=day_offset), half_day=half_day)


def book(sam: Actor, *rows: ElsewhereHalfDay, days_later: int = 0) -> None:
    now = NOW + timedelta(days=days_later)
    set_availability(actor=sam, pattern=[], exceptions=[], elsewhere=rows, now=now)


def stored() -> Sequence[tuple[object, str]]:
    rows = BookedElsewhere.objects.order_by("date", "half_day")
    return list(rows.values_list("date", "half_day"))


def test_what_stays_is_the_same_row_and_what_is_past_stays_too(sam: Actor) -> None:
    book(sam, elsewhere(0), elsewhere(1), elsewhere(2, AFTERNOON))
    kept = BookedElsewhere.objects.get(date=TOMORROW)

    book(sam, elsewhere(1), elsewhere(3), days_later=1)

    assert stored() == [
        (TODAY, "morning"),
        (TOMORROW, "morning"),
        (TODAY + timedelta(days=3), "morning"),
    ]
    again = BookedElsewhere.objects.get(date=TOMORROW)
    assert (again.pk, again.noted_at) == (kept.pk, NOW)


def test_a_day_that_is_over_cannot_be_booked_any_more(sam: Actor) -> None:
    book(sam, elsewhere(-1))

    assert stored() == []


def test_who_says_nothing_of_it_keeps_what_was_booked(sam: Actor) -> None:
    book(sam, elsewhere(1))

    set_availability(actor=sam, pattern=[], exceptions=[], now=NOW)

    assert stored() == [(TOMORROW, "morning")]


def test_a_half_day_named_twice_is_refused(sam: Actor) -> None:
    with pytest.raises(AvailabilityTwice):
        book(sam, elsewhere(1), elsewhere(1))


def test_the_look_alike_of_the_other_region_keeps_its_own(cast: Cast, sam: Actor) -> None:
    book(actor_of(cast.away.sam, NOW), elsewhere(1))

    book(sam)

    assert BookedElsewhere.objects.get().substitute == cast.away.substitute
