"""The only way from an id outside to a region, organisation or school location; fetching is checking."""

from datetime import date

from django.db.models import Q, QuerySet

from regions.actors import SYSTEM, Actor, MembershipFacts, actor_of, actors_of
from regions.errors import NotAllowed, NotFound, RegionClosed
from regions.models import (
    Alliance,
    Membership,
    Organisation,
    Region,
    SchoolHoliday,
    SchoolLocation,
    Seat,
)
from regions.roles import Action

__all__ = [
    "SYSTEM",
    "Actor",
    "MembershipFacts",
    "actor_of",
    "actors_of",
    "alliances_visible_to",
    "get_alliance",
    "get_location",
    "get_membership",
    "get_organisation",
    "get_region",
    "get_school_holiday",
    "get_seat",
    "locations_to_cover",
    "locations_visible_to",
    "memberships_visible_to",
    "organisations_visible_to",
    "regions_visible_to",
    "require",
    "school_holidays_visible_to",
    "seats_visible_to",
    "with_predecessors",
]


def require(actor: Actor, action: Action) -> None:
    """Refuse an actor without any role for the action; in a region that closed only reading is left of a role."""
    if not actor.may(action):
        raise RegionClosed if actor.might(action) else NotAllowed


_READING = frozenset(
    {
        Action.VIEW_REGIONS,
        Action.VIEW_REGION_WORK,
        Action.VIEW_PROGRAMME,
        Action.VIEW_PROPOSALS,
    }
)


def regions_visible_to(actor: Actor, action: Action = Action.VIEW_REGIONS) -> QuerySet[Region]:
    """The regions within reach of the action; to read also those that went up in them, and in those."""
    if actor.is_nationwide(action):
        return Region.objects.all()
    if action in _READING:
        return with_predecessors(actor, action)
    return Region.objects.filter(pk__in=actor.regions_for(action))


def with_predecessors(actor: Actor, action: Action) -> QuerySet[Region]:
    """The regions within reach of the action, those that went up in them, and in those."""
    if actor.is_nationwide(action):
        return Region.objects.all()
    mine = actor.regions_for(action)
    reach = Q(pk__in=mine) | Q(merged_into__in=mine) | Q(merged_into__merged_into__in=mine)
    return Region.objects.filter(reach)


def organisations_visible_to(
    actor: Actor, action: Action = Action.VIEW_ORGANISATIONS
) -> QuerySet[Organisation]:
    """The organisations that take part in a region within reach."""
    if actor.is_nationwide(action):
        return Organisation.objects.all()
    reach = Q(participations__region__in=actor.regions_for(action))
    reach |= Q(pk__in={board_id for _, board_id in actor.boards_for(action)})
    return Organisation.objects.filter(pk__in=Organisation.objects.filter(reach).values("pk"))


def locations_visible_to(
    actor: Actor, action: Action = Action.VIEW_LOCATIONS
) -> QuerySet[SchoolLocation]:
    """The school locations within reach of the action."""
    return SchoolLocation.objects.filter(actor.location_scope(action))


def get_region(*, actor: Actor, action: Action, region_id: int, lock: bool = False) -> Region:
    """One region for an action, its row locked when asked; unknown and foreign are the same refusal."""
    require(actor, action)
    rows = regions_visible_to(actor, action).filter(pk=region_id)
    if lock:
        rows = rows.select_for_update(of=("self",))
    region = rows.first()
    if region is None:
        raise NotFound
    return region


def get_organisation(*, actor: Actor, action: Action, organisation_id: int) -> Organisation:
    """One organisation for an action; unknown and foreign are the same refusal."""
    require(actor, action)
    organisation = organisations_visible_to(actor, action).filter(pk=organisation_id).first()
    if organisation is None:
        raise NotFound
    return organisation


def get_location(
    *, actor: Actor, action: Action, location_id: int, lock: bool = False
) -> SchoolLocation:
    """One school location for an action, its row locked when asked; unknown and foreign are the same refusal."""
    require(actor, action)
    rows = locations_visible_to(actor, action).filter(pk=location_id)
    if lock:
        rows = rows.select_for_update(of=("self",))
    location = rows.first()
    if location is None:
        raise NotFound
    return location


def memberships_visible_to(
    actor: Actor, action: Action = Action.VIEW_ROLES
) -> QuerySet[Membership]:
    """The roles that people have, or had, in the regions within reach of the action."""
    return Membership.objects.filter(region__in=actor.regions_for(action))


def get_membership(
    *, actor: Actor, action: Action, membership_id: int, lock: bool = False
) -> Membership:
    """One role of one person for an action, locked when asked; unknown and foreign are the same refusal."""
    require(actor, action)
    rows = memberships_visible_to(actor, action).filter(pk=membership_id)
    if lock:
        rows = rows.select_for_update(of=("self",))
    membership = rows.first()
    if membership is None:
        raise NotFound
    return membership


def seats_visible_to(actor: Actor, action: Action = Action.VIEW_SEATS) -> QuerySet[Seat]:
    """The seats of the regions within reach of the action."""
    if actor.is_nationwide(action):
        return Seat.objects.all()
    return Seat.objects.filter(region__in=actor.regions_for(action))


def get_seat(*, actor: Actor, action: Action, seat_id: int, lock: bool = False) -> Seat:
    """One seat for an action, its row locked when asked; unknown and foreign are the same refusal."""
    require(actor, action)
    rows = seats_visible_to(actor, action).filter(pk=seat_id).select_related("region")
    if lock:
        rows = rows.select_for_update(of=("self",))
    seat = rows.first()
    if seat is None:
        raise NotFound
    return seat


def alliances_visible_to(actor: Actor, *, today: date) -> QuerySet[Alliance]:
    """The alliances that run or will: who may join one sees them all, because they hold no more than names."""
    require(actor, Action.KEEP_ALLIANCES)
    return Alliance.objects.filter(Q(until_date__isnull=True) | Q(until_date__gt=today))


def get_alliance(*, actor: Actor, alliance_id: int, today: date) -> Alliance:
    """One alliance to change, its row locked; one that is over is as unknown as one that never was."""
    rows = alliances_visible_to(actor, today=today).filter(pk=alliance_id)
    found = rows.select_for_update(of=("self",)).first()
    if found is None:
        raise NotFound
    return found


def school_holidays_visible_to(
    actor: Actor, action: Action = Action.VIEW_REGIONS
) -> QuerySet[SchoolHoliday]:
    """The school holidays of the regions within reach of the action."""
    return SchoolHoliday.objects.filter(region__in=regions_visible_to(actor, action))


def get_school_holiday(*, actor: Actor, action: Action, holiday_id: int) -> SchoolHoliday:
    """One school holiday for an action; unknown and foreign are the same refusal."""
    require(actor, action)
    holiday = school_holidays_visible_to(actor, action).filter(pk=holiday_id).first()
    if holiday is None:
        raise NotFound
    return holiday


def locations_to_cover(
    actor: Actor, action: Action = Action.VIEW_COVERAGE
) -> QuerySet[SchoolLocation]:
    """The school locations that stand in the area of a region within reach, whoever they belong to."""
    if actor.is_nationwide(action):
        return SchoolLocation.objects.all()
    areas = Region.objects.filter(pk__in=actor.regions_for(action))
    codes = {code for area in areas.values_list("municipality_codes", flat=True) for code in area}
    return SchoolLocation.objects.filter(municipality_code__in=codes)
