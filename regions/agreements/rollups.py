"""Figures taken apart and put together: numerators and denominators are added, percentages never averaged."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from regions.agreements.enums import Unit
from regions.agreements.figures import exact_value
from regions.agreements.models import (
    AgreementPeriod,
    Measurement,
    MeasurementPart,
    ResultAgreement,
)
from regions.agreements.periods import Stretch
from regions.agreements.registry import Indicator, Number
from regions.models import Region


class Counted(NamedTuple):
    """A figure as it was counted, or several added."""

    numerator: Number | None
    denominator: Number | None
    received: int | None = None
    expected: int | None = None

    def value(self, unit: str) -> Fraction | None:
        """The figure itself; None when there was nothing to count."""
        if self.numerator is None:
            return None
        return exact_value(self.numerator, self.denominator, unit)


@dataclass(frozen=True, slots=True, kw_only=True)
class PartLine:
    """One board, sector or outcome over all periods of an agreement."""

    key: str
    label: str
    figures: tuple[tuple[int, Counted], ...]
    """By the id of the period."""
    total: Counted | None
    """None when figures of this indicator do not add up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Breakdown:
    """The newest figures of an agreement by one dimension, and the whole that they make."""

    dimension: str
    dimensions: tuple[str, ...]
    """All by which there are parts."""
    periods: tuple[tuple[int, Stretch], ...]
    lines: tuple[PartLine, ...]
    whole: PartLine


@dataclass(frozen=True, slots=True, kw_only=True)
class RegionLine:
    """What one region contributes to a national figure."""

    region: Region
    agreement: ResultAgreement | None
    periods: int
    total: Counted | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RollUp:
    """One indicator over regions."""

    lines: tuple[RegionLine, ...]
    total: Counted | None


def added(figures: Iterable[Counted], indicator: Indicator) -> Counted | None:
    """Add figures; None when there are none, or when those of this indicator make no sum."""
    counted = [one for one in figures if one.numerator is not None]
    if not counted or not indicator.adds_up:
        return None
    denominators = [one.denominator for one in counted if one.denominator is not None]
    if not denominators:
        denominator: Number | None = None
    elif indicator.unit == Unit.PERCENT:
        denominator = sum(denominators)
    else:
        # Not a whole that grows but what a unit is made of: sixty minutes an hour.
        denominator = denominators[0]
    return Counted(
        sum(one.numerator for one in counted if one.numerator is not None),
        denominator,
        _sum(one.received for one in counted),
        _sum(one.expected for one in counted),
    )


def breakdown_of(
    agreement: ResultAgreement, indicator: Indicator, *, dimension: str | None
) -> Breakdown:
    """Take the figures that count apart by one dimension, the first when none is named; two queries."""
    periods = list(
        AgreementPeriod.objects.filter(agreement=agreement, measurement__isnull=False)
        .select_related("measurement")
        .order_by("period")
    )
    parts = MeasurementPart.objects.filter(
        measurement__in=[period.measurement_id for period in periods]
    ).order_by("label", "key", "pk")
    by_dimension: dict[str, list[MeasurementPart]] = defaultdict(list)
    for part in parts:
        by_dimension[part.dimension].append(part)
    wanted = dimension or next(iter(sorted(by_dimension)), "")
    period_of = {period.measurement_id: period.pk for period in periods}
    return Breakdown(
        dimension=wanted,
        dimensions=tuple(sorted(by_dimension)),
        periods=tuple((one.pk, Stretch(one.period.lower, one.period.upper)) for one in periods),
        lines=_lines(by_dimension[wanted], period_of, indicator),
        whole=_line("", "", [(one.pk, _whole(one.measurement)) for one in periods], indicator),
    )


def roll_up(indicator: Indicator, regions: Sequence[Region], *, within: Stretch) -> RollUp:
    """Add one indicator over regions, over the periods that lie within these days; one query.

    Of each region the oldest running agreement on it counts, so that nothing is counted twice.
    """
    rows = (
        AgreementPeriod.objects.filter(
            agreement__region__in=regions,
            agreement__indicator_code=indicator.code,
            agreement__indicator_version=indicator.version,
            measurement__numerator__isnull=False,
            period__startswith__gte=within.start,
            period__endswith__lte=within.until,
        )
        .select_related("agreement", "measurement")
        .order_by("agreement", "period")
    )
    first: dict[int, ResultAgreement] = {}
    figures: dict[int, list[Counted]] = defaultdict(list)
    for row in rows:
        region_id = row.agreement.region_id
        if first.setdefault(region_id, row.agreement).pk == row.agreement_id:
            figures[region_id].append(_whole(row.measurement))
    lines = [
        RegionLine(
            region=region,
            agreement=first.get(region.pk),
            periods=len(figures[region.pk]),
            total=added(figures[region.pk], indicator),
        )
        for region in regions
    ]
    return RollUp(
        lines=tuple(lines),
        total=added([one.total for one in lines if one.total is not None], indicator),
    )


def _lines(
    parts: Sequence[MeasurementPart], period_of: dict[int | None, int], indicator: Indicator
) -> tuple[PartLine, ...]:
    by_key: dict[str, list[MeasurementPart]] = defaultdict(list)
    for part in parts:
        by_key[part.key].append(part)
    return tuple(
        _line(
            key,
            found[-1].label,
            [
                (period_of[part.measurement_id], Counted(part.numerator, part.denominator))
                for part in found
            ],
            indicator,
        )
        for key, found in by_key.items()
    )


def _line(
    key: str, label: str, figures: Sequence[tuple[int, Counted]], indicator: Indicator
) -> PartLine:
    total = added((one for _, one in figures), indicator)
    return PartLine(key=key, label=label, figures=tuple(figures), total=total)


def _whole(measurement: Measurement | None) -> Counted:
    if measurement is None:
        raise AssertionError("only periods with a figure are asked for")
    return Counted(
        measurement.numerator,
        measurement.denominator,
        measurement.received,
        measurement.expected,
    )


def _sum(numbers: Iterable[int | None]) -> int | None:
    known = [number for number in numbers if number is not None]
    return sum(known) if known else None
