"""The rows that stand in somebody's calendar."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from django.db.models import Q

from pool.calendars.feed import CalendarEvent
from pool.requests.enums import AssignmentStatus
from pool.requests.models import AssignmentPeriod
from pool.requests.wording import work_in_words
from regions.actors import Actor
from regions.enums import Role
from regions.models import SchoolLocation

KEPT_BACK: Final = timedelta(days=120)
"""How long past work stays: a calendar drops what its source no longer gives."""


def events_of(actor: Actor, *, now: datetime) -> Sequence[CalendarEvent]:
    """The actor's own work as substitute, called off work included, in order of time; one query.

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


def _event(row: AssignmentPeriod) -> CalendarEvent:
    assignment = row.assignment
    location = assignment.request.location
    called_off = assignment.status == AssignmentStatus.CANCELLED and not row.is_live
    return CalendarEvent(
        id=row.pk,
        starts_at=row.period.lower,
        ends_at=row.period.upper,
        school=location.name,
        work=work_in_words(assignment.request),
        address=_address(location),
        page=f"/invalbeurten/{assignment.pk}",
        sequence=assignment.version - 1,
        changed_at=assignment.cancelled_at or assignment.confirmed_at,
        is_called_off=called_off,
    )


def _address(location: SchoolLocation) -> str:
    street = f"{location.street} {location.house_number}".strip()
    town = f"{location.postcode} {location.place}".strip()
    return ", ".join(part for part in (street, town) if part)
