"""When somebody can be asked: the weekly pattern and what differs from it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from pool.people.access import own_substitute
from pool.people.changes import facts_changed
from pool.people.domain.announcing import announce_substitute
from pool.people.enums import HalfDay
from pool.people.errors import AvailabilityTwice, WeekChangedMeanwhile
from pool.people.models import (
    AvailabilityException,
    AvailabilityPattern,
    BookedElsewhere,
    Substitute,
)
from regions.actors import Actor
from regions.roles import Action


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekHalfDay:
    """A half-day of every week on which somebody can work; weekday 0 is Monday."""

    weekday: int
    half_day: HalfDay


@dataclass(frozen=True, slots=True, kw_only=True)
class DateHalfDay:
    """A half-day on one date that differs from the pattern; nobody asks why."""

    date: date
    half_day: HalfDay
    is_available: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ElsewhereHalfDay:
    """A half-day on which somebody works elsewhere; nobody asks where."""

    date: date
    half_day: HalfDay


@transaction.atomic
def set_availability(
    *,
    actor: Actor,
    pattern: Iterable[WeekHalfDay],
    exceptions: Iterable[DateHalfDay],
    elsewhere: Iterable[ElsewhereHalfDay] | None = None,
    seen: int | None = None,
    now: datetime,
) -> Substitute:
    """Replace one's own weekly pattern, and the exceptions from today on; the past stays as it was.

    What is booked elsewhere is replaced in the same way when it is given, and goes before both: on such a
    half-day nobody is asked, and no work that was agreed is called off.

    Refuses a half-day that is named twice, and who read another version of the record than the one that
    stands there (`WeekChangedMeanwhile`): a whole week from one device must not undo a press on another.
    Locks the substitute. Announces the substitute; whoever asked this person looks again.
    """
    substitute = own_substitute(actor=actor, action=Action.EDIT_OWN_AVAILABILITY, lock=True)
    if seen is not None and seen != substitute.version:
        raise WeekChangedMeanwhile
    today = timezone.localdate(now)
    week, dates = list(pattern), list(exceptions)
    _refuse_doubles([(row.weekday, row.half_day) for row in week])
    _refuse_doubles([(row.date, row.half_day) for row in dates])

    AvailabilityPattern.objects.filter(substitute=substitute).delete()
    AvailabilityPattern.objects.bulk_create(
        AvailabilityPattern(substitute=substitute, weekday=row.weekday, half_day=row.half_day)
        for row in week
    )
    AvailabilityException.objects.filter(substitute=substitute, date__gte=today).delete()
    AvailabilityException.objects.bulk_create(
        AvailabilityException(
            substitute=substitute,
            date=row.date,
            half_day=row.half_day,
            is_available=row.is_available,
        )
        for row in dates
        if row.date >= today
    )
    if elsewhere is not None:
        _replace_elsewhere(substitute, list(elsewhere), today=today, now=now)
    # Someone who keeps the week themselves is not overruled by a file of the pool office.
    substitute.local_fields = sorted({*substitute.local_fields, "availability"})
    substitute.version += 1
    substitute.save(update_fields=["local_fields", "version"])
    facts_changed([substitute.pk])
    announce_substitute(substitute)
    return substitute


def _replace_elsewhere(
    substitute: Substitute, rows: list[ElsewhereHalfDay], *, today: date, now: datetime
) -> None:
    """Keep the rows that stay: a calendar knows an entry by its half-day, and sees when it was noted."""
    wanted = {(row.date, row.half_day) for row in rows if row.date >= today}
    _refuse_doubles([(row.date, row.half_day) for row in rows])
    coming = BookedElsewhere.objects.filter(substitute=substitute, date__gte=today)
    kept = {(row.date, HalfDay(row.half_day)): row.pk for row in coming}
    coming.filter(pk__in=[pk for key, pk in kept.items() if key not in wanted]).delete()
    BookedElsewhere.objects.bulk_create(
        BookedElsewhere(substitute=substitute, date=day, half_day=half_day, noted_at=now)
        for day, half_day in sorted(wanted - kept.keys())
    )


def _refuse_doubles(keys: list[tuple[object, HalfDay]]) -> None:
    if len(set(keys)) < len(keys):
        raise AvailabilityTwice
