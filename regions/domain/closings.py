"""What becomes of everything under a region that merges or stops: it goes along, or it stays to be read."""

from datetime import date, datetime
from typing import Any

from django.db import transaction
from django.db.models import F, QuerySet
from django.utils import timezone

from regions.actors import Actor
from regions.domain.role_endings import (
    REGION_ENDED,
    REGION_MERGED,
    end_memberships,
    tell_region_closed,
)
from regions.domain.school_holidays import move_school_holidays
from regions.enums import ParticipationRole, RegionSubject
from regions.hindrances import rooms
from regions.models import (
    AreaPart,
    Membership,
    Participation,
    Region,
    SchoolLocation,
    SecondPlace,
)
from regions.queries import running_participations
from regions.recording import record


@transaction.atomic
def merge_region(
    old: Region, new: Region, *, actor: Actor, on_date: date, now: datetime
) -> dict[str, Any]:
    """Let members, schools, area, holidays, alliances, people and the rows of rooms above go along to the successor.

    Gives what went along, for the history. Both regions are locked by the caller; the successor is announced here.
    """
    gone = {
        "participations": _move_participations(old, new, on_date=on_date),
        "schools": _move_schools(old, new, on_date=on_date),
        "municipalities": _move_area(old, new, on_date=on_date),
        "school_holidays": move_school_holidays(old, new),
    }
    new.alliances.add(*old.alliances.all())
    for room in rooms():
        if room.go_along is not None:
            room.go_along(old, new, on_date, now)
    gone["people"] = _move_people(old, new, now=now)
    facts = {"predecessor": old.name, **gone}
    record(
        new,
        actor=actor,
        subject=RegionSubject.AREA,
        move="change",
        on_date=on_date,
        now=now,
        reason=f"{old.name} ging op in deze regio.",
        facts=facts,
    )
    return gone


@transaction.atomic
def close_region(region: Region, *, on_date: date, now: datetime) -> dict[str, Any]:
    """Let schools and organisations go from that day; who had a role goes on reading what was, and is told so."""
    gone = {
        "participations": _end(region.participations.all(), on_date=on_date),
        "municipalities": _end(region.area_parts.all(), on_date=on_date),
        "schools": SchoolLocation.objects.filter(region=region).update(region=None),
    }
    _end(region.second_places.all(), on_date=on_date)
    region.municipality_codes = []
    running = Membership.objects.filter(region=region, ended_at__isnull=True)
    people = list(running.values_list("user_id", flat=True))
    tell_region_closed(REGION_ENDED, region, people=people, now=now)
    return gone


def _move_participations(old: Region, new: Region, *, on_date: date) -> int:
    there = running_participations(today=on_date).filter(region=new).values("organisation")
    coming = list(running_participations(today=on_date).filter(region=old))
    known = set(there.values_list("organisation", flat=True))
    moved = Participation.objects.bulk_create(
        Participation(
            region=new,
            organisation_id=row.organisation_id,
            # The successor has a penvoerder of its own.
            role=ParticipationRole.MEMBER if row.role == ParticipationRole.PENVOERDER else row.role,
            phase=row.phase,
            expected_join_date=row.expected_join_date,
            from_date=on_date,
        )
        for row in coming
        if row.organisation_id not in known
    )
    _end(old.participations.all(), on_date=on_date)
    return len(moved)


def _move_schools(old: Region, new: Region, *, on_date: date) -> int:
    # First out of the successor as a second region, or the database would see the same one twice.
    twice = SecondPlace.objects.filter(region=new, location__region=old, until_date__isnull=True)
    twice.update(until_date=on_date)
    schools = SchoolLocation.objects.filter(region=old).update(region=new)
    SecondPlace.objects.filter(region=old, until_date__isnull=True).exclude(
        location__region=new
    ).update(region=new)
    _end(old.second_places.all(), on_date=on_date)
    return schools


def _move_area(old: Region, new: Region, *, on_date: date) -> list[str]:
    coming = sorted(set(old.municipality_codes) - set(new.municipality_codes))
    _end(old.area_parts.all(), on_date=on_date)
    AreaPart.objects.bulk_create(
        AreaPart(region=new, code=code, from_date=on_date) for code in coming
    )
    new.municipality_codes = sorted({*new.municipality_codes, *old.municipality_codes})
    old.municipality_codes = []
    return coming


def _move_people(old: Region, new: Region, *, now: datetime) -> int:
    running = list(
        Membership.objects.select_for_update(of=("self",))
        .filter(region=old, ended_at__isnull=True)
        .select_related("user", "organisation", "location")
        .order_by("pk")
    )
    end_memberships(running, now=now)
    for held in running:
        Membership.objects.get_or_create(
            user=held.user,
            role=held.role,
            region=new,
            organisation=held.organisation,
            location=held.location,
            ended_at=None,
            defaults={
                "from_date": timezone.localdate(now),
                "invited_as": held.invited_as,
                "invited_at": held.invited_at,
            },
        )
    people = [held.user_id for held in running]
    tell_region_closed(REGION_MERGED, old, people=people, now=now)
    return len(running)


def _end(rows: QuerySet[Any], *, on_date: date) -> int:
    """End the rows that run; those that had not begun end on their first day."""
    open_rows = rows.filter(until_date__isnull=True)
    open_rows.filter(from_date__gt=on_date).update(until_date=F("from_date"))
    return open_rows.filter(from_date__lte=on_date).update(until_date=on_date)
