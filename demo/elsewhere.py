"""Half-days on which people of the demonstration work somewhere else, so that a week and its calendar show them."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Final

from django.utils import timezone

from demo.cast import CAST
from demo.people import Person
from demo.pool_rows import Substitutes
from demo.worlds import World
from pool.people.enums import HalfDay
from pool.people.models import BookedElsewhere

EVERY_THIRTIETH: Final = 30
# Far enough ahead that nobody of the cast is missed on the morning that is shown.
DAYS_AHEAD: Final = 17
FRIDAY: Final = 4
SHOWN: Final = frozenset(member.email for member in CAST)


def choose_elsewhere(world: World, *, today: date) -> Iterator[tuple[Person, date, HalfDay]]:
    """Choose who works elsewhere, and when: a Friday afternoon that is otherwise free."""
    day = today + timedelta(days=DAYS_AHEAD)
    day += timedelta(days=(FRIDAY - day.weekday()) % 7)
    for number, person in enumerate(world.people):
        if person.email in SHOWN or number % EVERY_THIRTIETH == 0:
            yield person, day, HalfDay.AFTERNOON


def store_elsewhere(world: World, substitutes: Substitutes, *, now: datetime) -> None:
    """Store them, noted now."""
    BookedElsewhere.objects.bulk_create(
        BookedElsewhere(
            substitute=substitutes[person.pool_number], date=day, half_day=half_day, noted_at=now
        )
        for person, day, half_day in choose_elsewhere(world, today=timezone.localdate(now))
    )
