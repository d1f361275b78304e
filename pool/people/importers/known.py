"""What the pool of a region holds now, in the terms of the file; a fixed number of queries."""

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from django.db.models import F
from django.utils import timezone

from pool.people.importers.given import Pattern, Record
from pool.people.models import (
    AvailabilityPattern,
    BoardAdmission,
    Clearance,
    Employment,
    Qualification,
    Substitute,
)
from regions.models import Region

PERSON_FIELDS = (
    "given_name", "family_name", "email", "phone", "category", "status", "home_pc4", "max_km",
    "max_half_days_per_week", "max_days_per_week", "quiet_from", "quiet_until",
    "consent_other_boards_at",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class PartModel:
    """How the records of one sheet are stored."""

    model: Any
    key: tuple[str, ...]
    values: tuple[str, ...]
    paths: dict[str, str] = field(default_factory=dict)
    """Where a field is not a column of ours: the number of a board, the code of a school."""
    fixed_by: str = ""
    """A person's own decision: such a row is not changed by a file."""


PART_MODELS: dict[str, PartModel] = {
    "bevoegdheden": PartModel(
        model=Qualification,
        key=("kind", "sector", "subject"),
        values=("from_date", "until_date", "evidence_seen_date"),
    ),
    "dienstverbanden": PartModel(
        model=Employment,
        key=("board", "from_date"),
        values=(
            "pool_group",
            "contract_form",
            "fte",
            "until_date",
            "home_location",
            "chain_exempt",
        ),
        paths={"board": "board__board_number", "home_location": "home_location__location_code"},
    ),
    "toelatingen": PartModel(
        model=BoardAdmission,
        key=("board",),
        values=("status", "decided_at"),
        paths={"board": "board__board_number"},
        fixed_by="decided_by",
    ),
    "vog": PartModel(
        model=Clearance,
        key=("employer", "issued_date"),
        values=("seen_date",),
        paths={"employer": "employer__board_number"},
        fixed_by="seen_by",
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPerson:
    """One substitute as we have them."""

    pk: int
    record: Record
    local_fields: frozenset[str]
    pattern: Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPart:
    """One qualification, employment, admission or VOG as we have it."""

    pk: int
    record: Record
    is_fixed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPool:
    """The pool of one region."""

    people: dict[str, KnownPerson]
    parts: dict[str, dict[tuple[Any, ...], KnownPart]]
    """Per name of a table, by pool number and key."""


def known_pool(region: Region) -> KnownPool:
    """Read the pool of the region."""
    return KnownPool(
        people=_people(region),
        parts={name: _parts(part, region) for name, part in PART_MODELS.items()},
    )


def _people(region: Region) -> dict[str, KnownPerson]:
    patterns: dict[int, set[tuple[int, str]]] = defaultdict(set)
    halves = AvailabilityPattern.objects.filter(substitute__region=region).order_by("pk")
    for substitute_id, weekday, half_day in halves.values_list(
        "substitute_id", "weekday", "half_day"
    ):
        patterns[substitute_id].add((weekday, half_day))
    rows = Substitute.objects.filter(region=region).order_by("pk")
    return {
        row.pool_number: KnownPerson(
            pk=row.pk,
            record={name: _as_given(getattr(row, name)) for name in PERSON_FIELDS},
            local_fields=frozenset(row.local_fields),
            pattern=frozenset(patterns[row.pk]),
        )
        for row in rows
    }


def _parts(part: PartModel, region: Region) -> dict[tuple[Any, ...], KnownPart]:
    names = (*part.key, *part.values)
    columns = [F(part.paths.get(name, name)) for name in names]
    fixed_by = part.fixed_by or "pk"
    rows = part.model.objects.filter(substitute__region=region).order_by("pk")
    found: dict[tuple[Any, ...], KnownPart] = {}
    for pk, pool_number, decided, *values in rows.values_list(
        "pk", "substitute__pool_number", fixed_by, *columns
    ):
        record = {name: _as_given(value) for name, value in zip(names, values, strict=True)}
        key = (pool_number, *(record[name] for name in part.key))
        is_fixed = bool(part.fixed_by) and decided is not None
        found[key] = KnownPart(pk=pk, record=record, is_fixed=is_fixed)
    return found


def _as_given(value: Any) -> Any:
    """A moment is a day in the files, on the Dutch calendar."""
    return timezone.localdate(value) if hasattr(value, "hour") and hasattr(value, "year") else value
