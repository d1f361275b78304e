"""Compares a pool's file with what we have, person by person; nobody is removed by being left out."""

from dataclasses import dataclass, field
from typing import Any, BinaryIO

from pool.people.importers.checking import check_pool, references_of
from pool.people.importers.columns import FLAT, SHEETS
from pool.people.importers.given import GivenPool, Pattern, Record, pattern_of, read_pool
from pool.people.importers.known import PART_MODELS, KnownPool, PartModel, known_pool
from pool.people.importers.storing import NEW_PART, NEW_PERSON, PoolWork, store_pool
from regions.enums import ImportKind
from regions.importers.difference import ChangeKind, Difference, FieldChange, as_words
from regions.importers.errors import RegionNeeded
from regions.importers.machine import Importer, Plan, Progress, Scope
from regions.importers.problems import Problems

AVAILABILITY = "availability"
"""In `local_fields`: this person keeps the week themselves."""
DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")


def plan_substitutes(stream: BinaryIO, scope: Scope, progress: Progress) -> Plan:
    """Compare; refuses the file for any bad row, unknown column, or board outside the region."""
    if scope.region is None:
        raise RegionNeeded
    problems = Problems()
    given = read_pool(stream, problems)
    problems.refuse_if_any()
    progress(40)
    references = references_of(scope.region)
    known = known_pool(scope.region)
    check_pool(given, set(known.people), references, problems)
    problems.refuse_if_any()
    progress(70)
    comparison = Comparison(known=known)
    comparison.compare(given)
    difference, work = comparison.difference(), comparison.work
    return Plan(difference=difference, store=lambda: store_pool(work, scope, references))


@dataclass(slots=True)
class Comparison:
    """The state of one comparison."""

    known: KnownPool
    work: PoolWork = field(default_factory=PoolWork)
    changes: dict[str, list[FieldChange]] = field(default_factory=dict)
    """Per pool number in the file, in its order."""
    names: dict[str, str] = field(default_factory=dict)

    def compare(self, given: GivenPool) -> None:
        for number, placed in given.people.items():
            self._compare_person(number, placed.record)
        for name, records in given.parts.items():
            for one in records:
                self._compare_part(name, one.record)
        for number, placed in given.patterns.items():
            self._compare_pattern(number, pattern_of(placed.record))

    def difference(self) -> Difference:
        difference = Difference()
        for number, changes in self.changes.items():
            name = self.names[number]
            if number in self.work.new:
                difference.add(ChangeKind.NEW, number, name, changes)
            elif changes:
                difference.add(ChangeKind.CHANGED, number, name, changes)
            else:
                difference.unchanged += 1
        return difference

    def _compare_person(self, number: str, given: Record) -> None:
        self.changes[number] = []
        self.names[number] = f"{given['given_name']} {given['family_name']}"
        known = self.known.people.get(number)
        if known is None:
            self.work.new[number] = {**NEW_PERSON, **given}
            return
        changed = {
            name: value
            for name, value in given.items()
            if name in known.record
            and name not in known.local_fields
            and value != known.record[name]
        }
        if changed:
            self.work.changed[known.pk] = {**known.record, **changed}
            self.changes[number] += [
                FieldChange(name, known.record[name], value) for name, value in changed.items()
            ]

    def _compare_part(self, name: str, given: Record) -> None:
        part, number = PART_MODELS[name], given["pool_number"]
        key = tuple(given.get(one, NEW_PART.get(one)) for one in part.key)
        known = self.known.parts[name].get((number, *key))
        if known is None:
            record = {**NEW_PART, **given}
            self.work.new_parts.setdefault(name, []).append((number, record))
            self._note(number, FieldChange(name, "", _in_words(part, record)))
            return
        changed = {
            one: given[one]
            for one in part.values
            if one in given and (given[one] or None) != (known.record[one] or None)
        }
        if not changed or known.is_fixed:
            self._note(number, None)
            return
        record = {**known.record, **changed}
        self.work.changed_parts.setdefault(name, {})[known.pk] = record
        self._note(
            number, FieldChange(name, _in_words(part, known.record), _in_words(part, record))
        )

    def _compare_pattern(self, number: str, given: Pattern) -> None:
        known = self.known.people.get(number)
        before: Pattern = known.pattern if known else frozenset()
        if given == before or (known and AVAILABILITY in known.local_fields):
            self._note(number, None)
            return
        self.work.patterns[number] = given
        self._note(number, FieldChange(AVAILABILITY, _week(before), _week(given)))

    def _note(self, number: str, change: FieldChange | None) -> None:
        """Put a change with the person it belongs to, who need not have a row in the file."""
        changes = self.changes.setdefault(number, [])
        if number not in self.names:
            record = self.known.people[number].record
            self.names[number] = f"{record['given_name']} {record['family_name']}"
        if change is not None:
            changes.append(change)


def _in_words(part: PartModel, record: Record) -> str:
    values: list[Any] = [record[name] for name in (*part.key, *part.values)]
    return " · ".join(as_words(value) for value in values if value not in (None, "", False))


def _week(pattern: Pattern) -> str:
    halves = {"morning": "ochtend", "afternoon": "middag"}
    return ", ".join(f"{DAYS[weekday]} {halves[half]}" for weekday, half in sorted(pattern))


SUBSTITUTES_IMPORTER = Importer(
    kind=ImportKind.SUBSTITUTES.value, plan=plan_substitutes, tables=SHEETS, flat_table=FLAT
)
