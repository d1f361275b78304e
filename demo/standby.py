"""Half-days on which people of the demonstration stand ready, in a region that pays an allowance for it."""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Final

from django.utils import timezone

from demo.cast import CAST
from demo.people import Person
from demo.pool_rows import Substitutes
from demo.worlds import World
from pool.people.enums import HalfDay
from pool.people.queries import available_half_days
from pool.requests.models import StandbyHalfDay

EVERY_FORTIETH: Final = 40
DAYS: Final = range(-10, 8)
"""A week and a half behind, so that an allowance is due, and a week ahead."""
SHOWN: Final = frozenset(member.email for member in CAST)


def choose_standing(world: World, *, today: date) -> Iterator[tuple[Person, date, HalfDay]]:
    """Choose who stands ready, and when: the mornings of two days a week, each their own."""
    for number, person in enumerate(world.people):
        if person.email not in SHOWN and number % EVERY_FORTIETH:
            continue
        for ahead in DAYS:
            day = today + timedelta(days=ahead)
            if day.weekday() in {number % 5, (number + 2) % 5}:
                yield person, day, HalfDay.MORNING


def store_standby(world: World, substitutes: Substitutes, *, now: datetime) -> None:
    """Store them where that person can work."""
    today = timezone.localdate(now)
    chosen = [
        (substitutes[person.pool_number], day, half_day)
        for person, day, half_day in choose_standing(world, today=today)
    ]
    free = available_half_days(
        substitute_ids=sorted({substitute.pk for substitute, _, _ in chosen}),
        dates=sorted({day for _, day, _ in chosen}),
    )
    StandbyHalfDay.objects.bulk_create(
        StandbyHalfDay(
            substitute=substitute, date=day, half_day=half_day, noted_at=now - timedelta(days=14)
        )
        for substitute, day, half_day in chosen
        if (substitute.pk, day, half_day) in free
    )
