"""The rows that stand in somebody's calendar."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from typing import Final

from django.db.models import Q

from pool.calendars.feed import TIME_ZONE, CalendarEvent, ElsewhereEvent
from pool.people.enums import HalfDay
from pool.people.models import BookedElsewhere
from pool.people.queries import booked_elsewhere_of
from pool.requests.models import AssignmentPeriod
from pool.requests.wording import work_in_words
from regions.actors import Actor
from regions.enums import Role
from regions.models import SchoolLocation

KEPT_BACK: Final = timedelta(days=120)
"""How long past work stays: a calendar drops what its source no longer gives."""


USUAL_HOURS: Final = {
    HalfDay.MORNING: (time(8, 30), time(12, 15)),
    HalfDay.AFTERNOON: (time(12, 15), time(15, 0)),
}
"""A half-day has no hours of its own; a calendar cannot do without."""


def events_of(actor: Actor, *, now: datetime) -> Sequence[CalendarEvent]:
    """The actor's own work as substitute, called off work included, in order of time; one query.

    Each period stands by itself, so one that was called off alone goes alone. The sequence is of the assignment
    and goes up for all of it, which a calendar takes as the same event again.

    Nobody else is in it: no absent colleague, no contact, no note of the school.
    """
    own = Q(
        substitute__user=actor.user_id, assignment__region__in=actor.regions_as(Role.SUBSTITUTE)
    )
    rows = (
        AssignmentPeriod.objects.filter(own, period__endswith__gt=now - KEPT_BACK)
        .select_related("assignment__request__location")
        .order_by("period", "pk")
    )
    return [_event(row) for row in rows]


def elsewhere_of(actor: Actor, *, now: datetime) -> Sequence[ElsewhereEvent]:
    """What the actor noted as booked elsewhere, in the usual hours of a half-day; one query."""
    if actor.user_id is None:
        return []
    since = (now - KEPT_BACK).astimezone(TIME_ZONE).date()
    return [_elsewhere(row) for row in booked_elsewhere_of(actor.user_id, since=since)]


def _elsewhere(row: BookedElsewhere) -> ElsewhereEvent:
    start, end = USUAL_HOURS[HalfDay(row.half_day)]
    return ElsewhereEvent(
        key=f"{row.substitute_id}-{row.date.isoformat()}-{row.half_day}",
        starts_at=datetime.combine(row.date, start, TIME_ZONE),
        ends_at=datetime.combine(row.date, end, TIME_ZONE),
        noted_at=row.noted_at,
    )


def _event(row: AssignmentPeriod) -> CalendarEvent:
    assignment = row.assignment
    location = assignment.request.location
    return CalendarEvent(
        id=row.pk,
        starts_at=row.period.lower,
        ends_at=row.period.upper,
        school=location.name,
        work=work_in_words(assignment.request),
        address=_address(location),
        page=f"/invalbeurten/{assignment.pk}",
        sequence=assignment.version - 1,
        changed_at=row.called_off_at or assignment.cancelled_at or assignment.confirmed_at,
        is_called_off=not row.is_live,
    )


def _address(location: SchoolLocation) -> str:
    street = f"{location.street} {location.house_number}".strip()
    town = f"{location.postcode} {location.place}".strip()
    return ", ".join(part for part in (street, town) if part)
