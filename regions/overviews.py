"""All regions beside each other, for who reads across them; a fixed number of queries whatever the regions."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from regions.coverage import Coverage, MunicipalityCoverage, coverage_of, open_locations, summed
from regions.enums import (
    ChamberKind,
    LegalForm,
    OrganisationKind,
    ParticipationRole,
    RegionKind,
    SizeMeasure,
)
from regions.models import Postcode4, Region, RegionFigure, SchoolLocation, Seat
from regions.pages import for_region_rows
from regions.queries import running_participations, running_terms
from regions.schemes import Count, check, scheme_on

GRID = 20
"""Cells per degree of latitude: about 5.5 km, so that a dot is a place and never a school."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """How many schools of a region stand around a point; without a region those that belong to none."""

    region_id: int | None
    latitude: float
    longitude: float
    schools: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionOverview:
    """One region as it stands among the others."""

    region: Region
    has_legal_person: bool
    vacant_seats: int
    unmet_thresholds: int
    coverage: Coverage


@dataclass(frozen=True, slots=True, kw_only=True)
class NationOverview:
    """All regions, the coverage of the whole country, and where the schools are."""

    regions: list[RegionOverview]
    municipalities: list[MunicipalityCoverage]
    dots: list[Dot]

    @property
    def coverage(self) -> Coverage:
        return summed(self.municipalities)


def overview_of(*, today: date) -> NationOverview:
    """Read how all regions stand."""
    regions = list(for_region_rows(Region.objects.all(), today=today))
    municipalities = coverage_of(SchoolLocation.objects.all(), today=today)
    facts = _Facts(today=today)
    return NationOverview(
        regions=[_overview(region, facts, municipalities, today=today) for region in regions],
        municipalities=municipalities,
        dots=_dots(today=today),
    )


class _Facts:
    """What is counted for all regions at once, by region."""

    def __init__(self, *, today: date) -> None:
        self.kinds: dict[int, Counter[str]] = defaultdict(Counter)
        self.with_penvoerder: set[int] = set()
        for region_id, kind, role in running_participations(today=today).values_list(
            "region_id", "organisation__kind", "role"
        ):
            if role == ParticipationRole.PENVOERDER:
                self.with_penvoerder.add(region_id)
            if role not in {ParticipationRole.OBSERVER, ParticipationRole.PARTNER}:
                self.kinds[region_id][kind] += 1
        self.held_seats: Counter[int] = Counter()
        self.vacant_seats: Counter[int] = Counter()
        held = set(running_terms(today=today).values_list("seat_id", flat=True))
        seats = Seat.objects.filter(chamber__kind=ChamberKind.PROFESSION, from_date__lte=today)
        for seat_id, region_id, is_required in seats.exclude(closed_date__lte=today).values_list(
            "pk", "region_id", "is_required"
        ):
            if seat_id in held:
                self.held_seats[region_id] += 1
            elif is_required:
                self.vacant_seats[region_id] += 1
        figures = RegionFigure.objects.order_by("region", "measure", "-counted_date", "-pk")
        self.stated: dict[int, dict[SizeMeasure, int]] = defaultdict(dict)
        for row in figures.distinct("region", "measure"):
            self.stated[row.region_id][SizeMeasure(row.measure)] = row.count

    def counts_of(self, region_id: int) -> dict[SizeMeasure, Count]:
        numbers = self.stated[region_id] | {
            SizeMeasure.BOARDS: self.kinds[region_id][OrganisationKind.BOARD],
            SizeMeasure.INSTITUTES: self.kinds[region_id][OrganisationKind.INSTITUTE],
            SizeMeasure.PROFESSION: self.held_seats[region_id],
        }
        return {
            measure: Count(number=number, counted_date=None, source="")
            for measure, number in numbers.items()
        }


def _overview(
    region: Region, facts: _Facts, municipalities: Sequence[MunicipalityCoverage], *, today: date
) -> RegionOverview:
    scheme = scheme_on(today)
    kind = RegionKind(region.kind)
    checks = [] if scheme is None else check(scheme, kind=kind, counts=facts.counts_of(region.pk))
    unmet = {one.threshold.group for one in checks if one.is_group_met is False}
    area = set(region.municipality_codes)
    return RegionOverview(
        region=region,
        has_legal_person=region.legal_form == LegalForm.CENTRAL_SERVICE
        or region.pk in facts.with_penvoerder,
        vacant_seats=facts.vacant_seats[region.pk],
        unmet_thresholds=len(unmet),
        coverage=summed([row for row in municipalities if row.code in area]),
    )


def _dots(*, today: date) -> list[Dot]:
    """Gather schools on a grid; one without coordinates stands at the centre of its postcode, or nowhere."""
    centres = {
        code: (latitude, longitude)
        for code, latitude, longitude in Postcode4.objects.values_list(
            "code", "latitude", "longitude"
        )
    }
    cells: Counter[tuple[int | None, float, float]] = Counter()
    rows = open_locations(SchoolLocation.objects.all(), today=today)
    for region_id, latitude, longitude, postcode in rows.values_list(
        "region_id", "latitude", "longitude", "postcode"
    ):
        own = None if latitude is None or longitude is None else (latitude, longitude)
        point = own or centres.get(postcode[:4])
        if point is not None:
            cells[region_id, _on_grid(point[0], GRID), _on_grid(point[1], GRID * 3 / 5)] += 1
    return [
        Dot(region_id=region_id, latitude=latitude, longitude=longitude, schools=schools)
        for (region_id, latitude, longitude), schools in sorted(
            cells.items(), key=lambda cell: (cell[0][0] or 0, *cell[0][1:])
        )
    ]


def _on_grid(degrees: float, per_degree: float) -> float:
    return round(round(degrees * per_degree) / per_degree, 3)
