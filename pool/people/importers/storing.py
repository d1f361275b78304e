"""Stores a compared pool: people first, then what belongs to them."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any

from django.utils import timezone

from pool.people.changes import facts_changed
from pool.people.importers.checking import References
from pool.people.importers.given import Pattern, Record
from pool.people.importers.known import PART_MODELS, PERSON_FIELDS
from pool.people.models import AvailabilityPattern, Substitute
from regions.importers.machine import Scope
from regions.importers.storing import insert_rows, update_rows
from regions.models import Postcode4

PLACE_FIELDS = ("home_latitude", "home_longitude")
# What a file without the column gives someone who is new.
NEW_PERSON: Record = {
    "email": "", "phone": "", "status": "active", "home_pc4": "", "max_km": 25,
    "max_half_days_per_week": 10, "max_days_per_week": 5, "quiet_from": None, "quiet_until": None,
    "consent_other_boards_at": None,
}  # fmt: skip
NEW_PART: Record = {
    "from_date": None, "until_date": None, "evidence_seen_date": None, "home_location": "",
    "chain_exempt": False, "decided_at": None, "subject": "",
}  # fmt: skip
MOMENTS = ("consent_other_boards_at", "decided_at")


@dataclass(slots=True)
class PoolWork:
    """What has to be stored; records are whole, as they become."""

    new: dict[str, Record] = field(default_factory=dict)
    changed: dict[int, Record] = field(default_factory=dict)
    new_parts: dict[str, list[tuple[str, Record]]] = field(default_factory=dict)
    """Per table: pool number and record."""
    changed_parts: dict[str, dict[int, Record]] = field(default_factory=dict)
    patterns: dict[str, Pattern] = field(default_factory=dict)


def store_pool(work: PoolWork, scope: Scope, references: References) -> None:
    """Store within the caller's transaction."""
    centres = {
        code: (latitude, longitude)
        for code, latitude, longitude in Postcode4.objects.order_by("code").values_list(
            "code", "latitude", "longitude"
        )
    }
    fields = (*PERSON_FIELDS, *PLACE_FIELDS)
    insert_rows(
        Substitute,
        ("region", "pool_number", "year_groups", "local_fields", "version", "created_at", *fields),
        [
            (scope.region_id, number, "{}", "[]", 1, scope.now, *_person(record, centres))
            for number, record in work.new.items()
        ],
    )
    changed = [(pk, *_person(record, centres)) for pk, record in work.changed.items()]
    update_rows(Substitute, fields, changed, counts_versions=True)
    people = dict(
        Substitute.objects.filter(region=scope.region)
        .order_by("pk")
        .values_list("pool_number", "pk")
    )
    for name in PART_MODELS:
        _store_part(name, work, people, references)
    _store_patterns(work.patterns, people)
    facts_changed(_touched(work, people))


def _touched(work: PoolWork, people: dict[str, int]) -> set[int]:
    """Who was known already and is different now; somebody new was asked nothing yet."""
    numbers = set(work.patterns)
    for records in work.new_parts.values():
        numbers.update(number for number, _ in records)
    touched = set(work.changed) | {people[number] for number in numbers - set(work.new)}
    for name, changed in work.changed_parts.items():
        model = PART_MODELS[name].model
        touched |= set(model.objects.filter(pk__in=changed).values_list("substitute", flat=True))
    return touched


def _person(record: Record, centres: dict[str, tuple[float, float]]) -> Sequence[Any]:
    values = [_stored(name, record[name]) for name in PERSON_FIELDS]
    return (*values, *centres.get(record["home_pc4"], (None, None)))


def _store_part(name: str, work: PoolWork, people: dict[str, int], references: References) -> None:
    part = PART_MODELS[name]
    names = (*part.key, *part.values)
    insert_rows(
        part.model,
        ("substitute", *names),
        [
            (people[number], *(_referred(name, record[name], references) for name in names))
            for number, record in work.new_parts.get(name, ())
        ],
    )
    update_rows(
        part.model,
        part.values,
        [
            (pk, *(_referred(name, record[name], references) for name in part.values))
            for pk, record in work.changed_parts.get(name, {}).items()
        ],
    )


def _store_patterns(patterns: dict[str, Pattern], people: dict[str, int]) -> None:
    """Replace the weeks of these people: a half-day without a row is a no."""
    mine = [people[number] for number in patterns]
    AvailabilityPattern.objects.filter(substitute__in=mine).delete()
    insert_rows(
        AvailabilityPattern,
        ("substitute", "weekday", "half_day"),
        [
            (people[number], weekday, half_day)
            for number, pattern in patterns.items()
            for weekday, half_day in sorted(pattern)
        ],
    )


def _referred(name: str, value: Any, references: References) -> Any:
    if name in ("board", "employer"):
        return references.boards[value]
    if name == "home_location":
        return references.locations[value] if value else None
    return _stored(name, value)


def _stored(name: str, value: Any) -> Any:
    """A day becomes its first moment on the Dutch calendar where a moment is kept."""
    if name in MOMENTS and isinstance(value, date):
        return timezone.make_aware(datetime.combine(value, time.min))
    return value
