"""Standing ready: an invaller says beforehand on which half-days they can be there on short notice."""

from collections import Counter
from collections.abc import Collection
from datetime import date, datetime, timedelta
from typing import Final

from django.db import transaction
from django.utils import timezone

from pool.people.access import own_substitute
from pool.people.domain.announcing import announce_substitute
from pool.people.enums import HalfDay, SubstituteStatus
from pool.people.models import Substitute
from pool.people.queries import available_half_days
from pool.requests.domain.jobs import defer
from pool.requests.errors import (
    StandbyNotFree,
    StandbyNotOffered,
    StandbyTooLate,
    StandbyTooOften,
)
from pool.requests.models import StandbyHalfDay
from pool.requests.policy import standby_rules
from regions.actors import Actor
from regions.roles import Action

FURTHEST: Final = timedelta(days=182)
Slot = tuple[date, HalfDay]


@transaction.atomic
def set_standby(*, actor: Actor, half_days: Collection[Slot], now: datetime) -> Substitute:
    """Replace one's own standby from today on; the past stays, because an allowance hangs on it.

    Refuses what is new and begins today, lies behind or more than half a year ahead (`StandbyTooLate`), a day
    without an allowance (`StandbyNotOffered`), a half-day on which one cannot work (`StandbyNotFree`), and more
    half-days in a week than the policy of that day allows (`StandbyTooOften`). Today can still be taken back:
    then there is no allowance. Locks the substitute. Announces the substitute.
    """
    substitute = own_substitute(actor=actor, action=Action.EDIT_OWN_AVAILABILITY, lock=True)
    today = timezone.localdate(now)
    stored = StandbyHalfDay.objects.filter(substitute=substitute)
    # Whoever takes back what stood for earlier this week does not get a half-day more for it.
    since = today - timedelta(days=today.weekday())
    known = {(row.date, HalfDay(row.half_day)): row.pk for row in stored.filter(date__gte=since)}
    coming = {slot for slot in known if slot[0] >= today}
    wanted = {slot for slot in half_days if slot[0] >= today or slot not in known}
    _refuse(substitute, wanted - coming, kept=(known.keys() - coming) | wanted, today=today)
    stored.filter(pk__in=[known[slot] for slot in coming - wanted]).delete()
    StandbyHalfDay.objects.bulk_create(
        StandbyHalfDay(substitute=substitute, date=day, half_day=half_day, noted_at=now)
        for day, half_day in sorted(wanted - coming)
    )
    substitute.version += 1
    substitute.save(update_fields=["version"])
    announce_substitute(substitute)
    return substitute


def _refuse(
    substitute: Substitute, fresh: Collection[Slot], *, kept: Collection[Slot], today: date
) -> None:
    if not fresh:
        return
    if not all(today < day <= today + FURTHEST for day, _ in fresh):
        raise StandbyTooLate
    rules = standby_rules(region_id=substitute.region_id)
    if not all(rules.on(day).is_offered for day, _ in fresh):
        raise StandbyNotOffered
    free = available_half_days(
        substitute_ids=[substitute.pk], dates=sorted({day for day, _ in fresh})
    )
    if any((substitute.pk, day, half_day) not in free for day, half_day in fresh):
        raise StandbyNotFree
    per_week = Counter(day.isocalendar()[:2] for day, _ in kept)
    if any(per_week[day.isocalendar()[:2]] > rules.on(day).most_per_week for day, _ in fresh):
        raise StandbyTooOften


def check_standby_of(substitute_ids: frozenset[int]) -> None:
    """Defer a look at the standby of these people, in the caller's transaction."""
    rows = StandbyHalfDay.objects.filter(substitute__in=substitute_ids)
    people = rows.order_by("substitute").values_list("substitute", flat=True).distinct()
    if standing := list(people):
        defer("check_standby", substitute_ids=standing)


@transaction.atomic
def drop_standby(*, substitute_ids: Collection[int], now: datetime) -> None:
    """Take away the standby to come of who can no longer work then; safe to run twice, and announces nothing."""
    coming = StandbyHalfDay.objects.filter(
        substitute__in=substitute_ids, date__gte=timezone.localdate(now)
    )
    rows = list(coming.select_related("substitute"))
    free = available_half_days(
        substitute_ids=sorted({row.substitute_id for row in rows}),
        dates=sorted({row.date for row in rows}),
    )
    gone = [
        row.pk
        for row in rows
        if row.substitute.status != SubstituteStatus.ACTIVE
        or (row.substitute_id, row.date, HalfDay(row.half_day)) not in free
    ]
    StandbyHalfDay.objects.filter(pk__in=gone).delete()
