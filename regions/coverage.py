"""Whether every school has its region: per municipality how many schools are in one, in none, and in two."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from django.db.models import Count, Exists, Max, OuterRef, Q, QuerySet

from regions.enums import RegionKind
from regions.models import Region, SchoolLocation, SecondPlace
from regions.moves import RUNNING


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """Numbers of open school locations; those in two regions are in one as well."""

    total: int
    in_region: int
    in_two: int

    @property
    def in_none(self) -> int:
        return self.total - self.in_region


@dataclass(frozen=True, slots=True, kw_only=True)
class MunicipalityCoverage:
    """The numbers of one municipality; without a code for schools of which the register does not tell."""

    code: str
    name: str
    coverage: Coverage


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlap:
    """A municipality that another region has too, for schools of the same sectors."""

    code: str
    region_id: int
    region_name: str


def open_locations(rows: QuerySet[SchoolLocation], *, today: date) -> QuerySet[SchoolLocation]:
    """Those that are not closed, with whether they take part in a second region."""
    return rows.exclude(closed_date__lte=today).annotate(is_in_two=_in_two(today=today))


def coverage_of(rows: QuerySet[SchoolLocation], *, today: date) -> list[MunicipalityCoverage]:
    """Count per municipality, by name; one query."""
    counted = (
        open_locations(rows, today=today)
        .values("municipality_code")
        .annotate(
            name=Max("municipality_name"),
            total=Count("pk"),
            in_region=Count("pk", filter=Q(region__status__in=RUNNING)),
            in_two=Count("pk", filter=Q(is_in_two=True, region__status__in=RUNNING)),
        )
        .order_by("name", "municipality_code")
    )
    return [
        MunicipalityCoverage(
            code=row["municipality_code"],
            name=row["name"],
            coverage=Coverage(total=row["total"], in_region=row["in_region"], in_two=row["in_two"]),
        )
        for row in counted
    ]


def summed(rows: Collection[MunicipalityCoverage]) -> Coverage:
    """The numbers of all together."""
    return Coverage(
        total=sum(row.coverage.total for row in rows),
        in_region=sum(row.coverage.in_region for row in rows),
        in_two=sum(row.coverage.in_two for row in rows),
    )


def narrowed(
    rows: QuerySet[SchoolLocation], *, today: date, standing: str = "", code: str | None = None
) -> QuerySet[SchoolLocation]:
    """The schools behind a number: of a municipality, and in none or in two; by name."""
    rows = open_locations(rows, today=today)
    if code is not None:
        rows = rows.filter(municipality_code=code)
    match standing:
        case "in_none":
            rows = rows.exclude(region__status__in=RUNNING, region__isnull=False)
        case "in_two":
            rows = rows.filter(_in_two(today=today), region__status__in=RUNNING)
    return rows.order_by("municipality_name", "name", "pk")


def overlaps_of(region: Region, *, codes: Collection[str]) -> list[Overlap]:
    """Who else has these municipalities for schools of the same sectors; no sectors chosen means all. One query."""
    if region.kind == RegionKind.NATIONAL or not codes:
        return []
    others = (
        Region.objects.filter(
            kind=RegionKind.GEOGRAPHIC,
            status__in=RUNNING,
            municipality_codes__overlap=sorted(codes),
        )
        .exclude(pk=region.pk)
        .order_by("name", "pk")
    )
    return [
        Overlap(code=code, region_id=other.pk, region_name=other.name)
        for other in others
        if not region.sectors or not other.sectors or set(region.sectors) & set(other.sectors)
        for code in sorted(set(codes) & set(other.municipality_codes))
    ]


def _in_two(*, today: date) -> Exists:
    places = SecondPlace.objects.filter(location=OuterRef("pk"), from_date__lte=today)
    return Exists(places.exclude(until_date__lte=today))
