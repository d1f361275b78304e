"""The parts of a figure that people report: per organisation or per sector, and together exactly the whole."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final, NamedTuple

from regions.agreements.errors import PartsDoNotAddUp, PartUnknown
from regions.agreements.registry import Number, Part
from regions.enums import OrganisationKind, Sector
from regions.queries import deciding_participations

BOARD: Final = "board"
SECTOR: Final = "sector"


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedPart:
    """A part of a figure: of one organisation of the region, or of one sector."""

    organisation_id: int | None = None
    sector: str = ""
    numerator: Decimal
    denominator: Decimal | None = None


class Whole(NamedTuple):
    """What parts add up to."""

    numerator: Number | None
    denominator: Number | None


class Named(NamedTuple):
    """Parts with their names, and how many of the boards of the region are among them."""

    parts: tuple[Part, ...]
    received: int | None
    expected: int | None


def name_parts(parts: Sequence[TypedPart], *, region_id: int, day: date) -> Named:
    """Name each part; refuses (`PartUnknown`) who does not take part in the region that day, and one that comes twice."""
    if not parts:
        return Named((), None, None)
    members = {
        row.organisation_id: row.organisation
        for row in deciding_participations(today=day)
        .filter(region=region_id)
        .select_related("organisation")
    }
    named = []
    for part in parts:
        if part.organisation_id is not None:
            if part.organisation_id not in members:
                raise PartUnknown
            dimension, key = BOARD, str(part.organisation_id)
            label = members[part.organisation_id].name
        else:
            dimension, key, label = SECTOR, part.sector, str(Sector(part.sector).label)
        named.append(
            Part(
                dimension=dimension,
                key=key,
                label=label,
                numerator=part.numerator,
                denominator=part.denominator,
            )
        )
    if len({(part.dimension, part.key) for part in named}) < len(named):
        raise PartUnknown
    boards = {str(pk) for pk, one in members.items() if one.kind == OrganisationKind.BOARD}
    said = {part.key for part in named if part.dimension == BOARD}
    if not said:
        return Named(tuple(named), None, None)
    # A training institute may report too; only the boards are waited for.
    return Named(tuple(named), len(said & boards), len(boards))


def add_up(parts: Sequence[Part], whole: Whole) -> Whole:
    """Give the whole, by adding when nobody said it; refuses (`PartsDoNotAddUp`) parts that make another number.

    Shares are never averaged: the numerators are added, and the denominators are.
    """
    by_dimension: dict[str, list[Part]] = defaultdict(list)
    for part in parts:
        by_dimension[part.dimension].append(part)
    sums = [_sum(found) for found in by_dimension.values()]
    if whole.numerator is None:
        whole = sums[0]
    if any(one != whole for one in sums):
        raise PartsDoNotAddUp
    return whole


def _sum(parts: Sequence[Part]) -> Whole:
    denominators = [part.denominator for part in parts if part.denominator is not None]
    if denominators and len(denominators) < len(parts):
        raise PartsDoNotAddUp
    total = sum(denominators, Decimal(0)) if denominators else None
    return Whole(sum((part.numerator for part in parts), Decimal(0)), total)
