"""The page of a region: everything about it at once, in a fixed number of queries."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import Count, Max, OuterRef, Q, QuerySet, Subquery

from regions.coverage import Overlap, overlaps_of
from regions.enums import (
    ChamberKind,
    OrganisationKind,
    ParticipationRole,
    RegionKind,
    RegionSubject,
    SizeMeasure,
)
from regions.hindrances import in_the_way_ahead, in_the_way_of_closing
from regions.models import (
    Alliance,
    AreaPart,
    Participation,
    Region,
    RegionEvent,
    RegionFigure,
    SchoolLocation,
    SeatTerm,
    SecondPlace,
)
from regions.moves import CLOSED, Move, moves_from
from regions.queries import for_alliances, running_participations, running_terms, with_counts
from regions.schemes import Check, Scheme, check, scheme_on
from regions.schemes import Count as Counted


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaRow:
    """A municipality of the area: since when, how many schools there take part, and who else has it."""

    code: str
    name: str
    from_date: date
    schools: int
    shared_with: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """A status that can follow, and what is in the way of it."""

    move: Move
    hindrances: list[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionWork:
    """What members read and partners do not."""

    timeline: list[RegionEvent]
    vacant_seats: list[str]
    scheme: Scheme | None
    checks: list[Check]
    second_places: list[SecondPlace]


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionPage:
    """One region with all that hangs under it."""

    region: Region
    participations: list[Participation]
    area: list[AreaRow]
    alliances: list[Alliance]
    predecessors: list[Region]
    work: RegionWork


def with_status_date(regions: QuerySet[Region]) -> QuerySet[Region]:
    """Add since which day each has its status."""
    moved = RegionEvent.objects.filter(region=OuterRef("pk"), subject=RegionSubject.STATUS)
    changing = moved.exclude(move__in=("ask", "refuse")).order_by("-on_date", "-pk")
    return regions.annotate(status_since=Subquery(changing.values("on_date")[:1]))


def for_region_rows(regions: QuerySet[Region], *, today: date) -> QuerySet[Region]:
    """Load all that a region shows in a list."""
    return with_status_date(with_counts(regions, today=today)).select_related("merged_into")


def page_of_region(region: Region, *, today: date) -> RegionPage:
    """Read everything about a region that `for_region_rows` loaded."""
    participations = _participations(region, today=today)
    return RegionPage(
        region=region,
        participations=participations,
        area=_area(region, today=today),
        alliances=_alliances(region, today=today),
        predecessors=list(region.predecessors.order_by("name", "pk")),
        work=_work(region, participations, today=today),
    )


def steps_of(region: Region, *, today: date, now: datetime) -> list[Step]:
    """The statuses that can follow, for who decides."""
    if region.status in CLOSED:
        return []
    ahead = [one.sentence for one in in_the_way_ahead(region, today=today)]
    closing = [one.sentence for one in in_the_way_of_closing(region, now=now)]
    return [
        Step(
            move=move,
            hindrances=ahead if move.is_ahead else closing if move.to_state in CLOSED else [],
        )
        for _, move in moves_from(region.status)
    ]


def counts_of(
    region: Region, participations: list[Participation], *, seats_held: int
) -> dict[SizeMeasure, Counted]:
    """What is counted for the thresholds: rows of the platform, and the newest number of what the region states."""
    boards = [
        row
        for row in participations
        if row.organisation.kind == OrganisationKind.BOARD
        and row.role in {ParticipationRole.MEMBER, ParticipationRole.PENVOERDER}
    ]
    institutes = [row for row in participations if row.role == ParticipationRole.INSTITUTE]
    rows = RegionFigure.objects.filter(region=region).order_by("measure", "-counted_date", "-pk")
    stated = {
        SizeMeasure(row.measure): Counted(
            number=row.count, counted_date=row.counted_date, source=row.source
        )
        for row in rows.distinct("measure")
    }
    counted = {
        SizeMeasure.BOARDS: len(boards),
        SizeMeasure.INSTITUTES: len(institutes),
        SizeMeasure.PROFESSION: seats_held,
    }
    return stated | {
        measure: Counted(number=number, counted_date=None, source="")
        for measure, number in counted.items()
    }


def _participations(region: Region, *, today: date) -> list[Participation]:
    """The penvoerder first, then by role and name, with how many schools each brings."""
    brought = Count(
        "organisation__locations",
        filter=Q(organisation__locations__region=region)
        & (
            Q(organisation__locations__closed_date__isnull=True)
            | Q(organisation__locations__closed_date__gt=today)
        ),
    )
    rows = (
        running_participations(today=today)
        .filter(region=region)
        .select_related("organisation")
        .annotate(school_count=brought)
    )
    order = [ParticipationRole.PENVOERDER, *ParticipationRole]
    return sorted(
        rows, key=lambda row: (order.index(ParticipationRole(row.role)), row.organisation.name)
    )


def _area(region: Region, *, today: date) -> list[AreaRow]:
    parts = AreaPart.objects.filter(region=region, until_date__isnull=True)
    since = dict(parts.values_list("code", "from_date"))
    named = {
        row["municipality_code"]: row
        for row in SchoolLocation.objects.filter(municipality_code__in=since)
        .exclude(closed_date__lte=today)
        .values("municipality_code")
        .annotate(name=Max("municipality_name"), ours=Count("pk", filter=Q(region=region)))
    }
    shared: list[Overlap] = overlaps_of(region, codes=since.keys())
    rows = [
        AreaRow(
            code=code,
            name=named[code]["name"] if code in named else "",
            from_date=from_date,
            schools=named[code]["ours"] if code in named else 0,
            shared_with=[one.region_name for one in shared if one.code == code],
        )
        for code, from_date in since.items()
    ]
    return sorted(rows, key=lambda row: (row.name, row.code))


def _alliances(region: Region, *, today: date) -> list[Alliance]:
    rows = Alliance.objects.filter(regions=region, from_date__lte=today).exclude(
        until_date__lte=today
    )
    return list(for_alliances(rows))


def _work(region: Region, participations: list[Participation], *, today: date) -> RegionWork:
    seats = region.seats.filter(chamber__kind=ChamberKind.PROFESSION, from_date__lte=today)
    held: set[int] = {term.seat_id for term in _terms(region, today=today)}
    open_seats = list(seats.exclude(closed_date__lte=today).order_by("label"))
    scheme = scheme_on(today)
    counts = counts_of(
        region, participations, seats_held=sum(seat.pk in held for seat in open_seats)
    )
    places = SecondPlace.objects.filter(region=region, from_date__lte=today)
    moved = RegionEvent.objects.filter(region=region, subject=RegionSubject.STATUS)
    return RegionWork(
        timeline=list(moved.select_related("actor").order_by("-on_date", "-pk")),
        vacant_seats=[
            seat.label for seat in open_seats if seat.is_required and seat.pk not in held
        ],
        scheme=scheme,
        checks=[] if scheme is None else check(scheme, kind=RegionKind(region.kind), counts=counts),
        second_places=list(
            places.exclude(until_date__lte=today)
            .select_related("location", "location__region")
            .order_by("location__name", "pk")
        ),
    )


def _terms(region: Region, *, today: date) -> QuerySet[SeatTerm]:
    return running_terms(today=today).filter(region=region)
