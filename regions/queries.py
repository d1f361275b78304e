"""Reading regions, organisations and school locations; a fixed number of queries whatever the rows."""

from datetime import date, datetime

from django.db.models import (
    Case,
    Count,
    Exists,
    F,
    OuterRef,
    Prefetch,
    Q,
    QuerySet,
    Value,
    When,
)

from regions.actors import Actor
from regions.enums import HolidayReach, OrganisationKind, ParticipationRole, Role
from regions.models import (
    Alliance,
    Membership,
    Organisation,
    Participation,
    Region,
    SchoolDay,
    SchoolHoliday,
    SchoolLocation,
    Seat,
    SeatTerm,
)

# `Membership.shown_name` for the database: searching and sorting may not tell what the row hides.
SHOWN_NAME = Case(
    When(
        Q(invited_as="")
        | Q(user__last_login__isnull=False, invited_at__isnull=True)
        | Q(user__last_login__gte=F("invited_at")),
        then=F("user__name"),
    ),
    default=F("invited_as"),
)


def with_counts(regions: QuerySet[Region], *, today: date) -> QuerySet[Region]:
    """Count the open school locations and the boards that take part in each region; an observer does not."""
    open_locations = Q(locations__closed_date__isnull=True) | Q(locations__closed_date__gt=today)
    boards = Q(
        Q(participations__until_date__isnull=True) | Q(participations__until_date__gt=today),
        participations__organisation__kind=OrganisationKind.BOARD,
        participations__role__in=(ParticipationRole.MEMBER, ParticipationRole.PENVOERDER),
        participations__from_date__lte=today,
    )
    return regions.annotate(
        location_count=Count("locations", filter=open_locations, distinct=True),
        board_count=Count("participations__organisation", filter=boards, distinct=True),
    ).order_by("name", "pk")


def search_organisations(
    rows: QuerySet[Organisation], *, kind: str = "", region_id: int | None = None, text: str = ""
) -> QuerySet[Organisation]:
    """Narrow a list of organisations; empty values do not narrow."""
    if kind:
        rows = rows.filter(kind=kind)
    if region_id is not None:
        part = Participation.objects.filter(organisation=OuterRef("pk"), region=region_id)
        rows = rows.filter(Exists(part))
    for word in text.split():
        rows = rows.filter(
            Q(name__icontains=word) | Q(place__icontains=word) | Q(board_number__startswith=word)
        )
    return rows.order_by("name", "pk")


def search_locations(
    rows: QuerySet[SchoolLocation], *, text: str = "", board_id: int | None = None
) -> QuerySet[SchoolLocation]:
    """Narrow a list of school locations; empty values do not narrow."""
    if board_id is not None:
        rows = rows.filter(board=board_id)
    for word in text.split():
        rows = rows.filter(
            Q(name__icontains=word) | Q(place__icontains=word) | Q(location_code__istartswith=word)
        )
    return rows


def for_alliances(rows: QuerySet[Alliance]) -> QuerySet[Alliance]:
    """Load the regions and institutes of alliances, by name."""
    regions = Prefetch("regions", queryset=Region.objects.order_by("name", "pk"))
    institutes = Prefetch("institutes", queryset=Organisation.objects.order_by("name", "pk"))
    return rows.prefetch_related(regions, institutes).order_by("name", "pk")


def for_location_rows(rows: QuerySet[SchoolLocation]) -> QuerySet[SchoolLocation]:
    """Load all that a school location shows."""
    days = SchoolDay.objects.order_by("weekday", "start_time")
    return (
        rows.select_related("board", "region")
        .prefetch_related(Prefetch("school_days", queryset=days, to_attr="shown_days"))
        .order_by("name", "pk")
    )


def memberships_of(actor: Actor) -> list[Membership]:
    """The live roles of an actor with the places they are for, by role."""
    held = Membership.objects.filter(pk__in=[membership.id for membership in actor.memberships])
    return list(held.select_related("region", "organisation", "location").order_by("role", "pk"))


def search_memberships(
    rows: QuerySet[Membership], *, now: datetime, text: str = "", role: str = ""
) -> QuerySet[Membership]:
    """The roles that run now, by the name of the person; substitutes only when they are asked for.

    The pool has hundreds of them, and a list of its own.
    """
    rows = rows.filter(Q(ended_at__isnull=True) | Q(ended_at__gt=now))
    rows = rows.filter(role=role) if role else rows.exclude(role=Role.SUBSTITUTE)
    rows = rows.alias(shown_as=SHOWN_NAME)
    for word in text.split():
        rows = rows.filter(
            Q(shown_as__icontains=word)
            | Q(user__email__icontains=word)
            | Q(location__name__icontains=word)
            | Q(organisation__name__icontains=word)
        )
    return for_membership_rows(rows)


def for_membership_rows(rows: QuerySet[Membership]) -> QuerySet[Membership]:
    """Load all that a row of the list shows."""
    loaded = rows.select_related("user", "region", "organisation", "location")
    return loaded.order_by(SHOWN_NAME, "role", "pk")


def running_participations(*, today: date) -> QuerySet[Participation]:
    """Who takes part on this day, in whatever role."""
    runs_on = Q(until_date__isnull=True) | Q(until_date__gt=today)
    return Participation.objects.filter(runs_on, from_date__lte=today)


def deciding_participations(*, today: date) -> QuerySet[Participation]:
    """Who shares the work and the promises on this day: an observer watches, and a partner helps."""
    return running_participations(today=today).exclude(
        role__in=(ParticipationRole.OBSERVER, ParticipationRole.PARTNER)
    )


def running_terms(*, today: date) -> QuerySet[SeatTerm]:
    """The terms that run on this day; a seat without one is vacant."""
    runs_on = Q(until_date__isnull=True) | Q(until_date__gt=today)
    return SeatTerm.objects.filter(runs_on, from_date__lte=today)


def for_seat_rows(
    rows: QuerySet[Seat], *, today: date, region_id: int | None = None
) -> QuerySet[Seat]:
    """The seats that exist, by chamber, with who holds them."""
    if region_id is not None:
        rows = rows.filter(region=region_id)
    rows = rows.filter(Q(closed_date__isnull=True) | Q(closed_date__gt=today))
    terms = running_terms(today=today).select_related("holder", "deputy").order_by("pk")
    return (
        rows.select_related("region", "chamber", "organisation")
        .prefetch_related(Prefetch("terms", queryset=terms, to_attr="running_terms"))
        .order_by("region_id", "chamber__position", "chamber_id", "label", "pk")
    )


def for_school_holidays(
    rows: QuerySet[SchoolHoliday],
    *,
    today: date,
    region_id: int | None = None,
    from_date: date | None = None,
    until_date: date | None = None,
) -> QuerySet[SchoolHoliday]:
    """School holidays that touch these days (both included), by day, with how many of the open schools have them.

    A school whose holiday region is unknown counts for none.
    """
    if region_id is not None:
        rows = rows.filter(region=region_id)
    if from_date is not None:
        rows = rows.filter(last_date__gte=from_date)
    if until_date is not None:
        rows = rows.filter(first_date__lte=until_date)
    schools = SchoolLocation.objects.filter(
        Q(closed_date__isnull=True) | Q(closed_date__gt=today), region=OuterRef("region")
    ).exclude(holiday_region="")
    inside = Exists(schools.filter(holiday_region=OuterRef("holiday_region")))
    outside = Exists(schools.exclude(holiday_region=OuterRef("holiday_region")))
    reach = Case(
        When(~inside, then=Value(HolidayReach.NONE.value)),
        When(outside, then=Value(HolidayReach.SOME.value)),
        default=Value(HolidayReach.ALL.value),
    )
    loaded = rows.select_related("region").annotate(reach=reach)
    return loaded.order_by("first_date", "last_date", "holiday_region", "pk")
