"""Compares a file of school locations with what we have: new, changed, closed, unchanged, not ours."""

from dataclasses import dataclass, field
from datetime import date
from typing import BinaryIO

from regions.importers.difference import ChangeKind, Difference, FieldChange, field_changes
from regions.importers.locations.columns import LOCATIONS
from regions.importers.locations.given import (
    Given,
    fields_given,
    locations_given,
    name_foreign_codes,
)
from regions.importers.locations.storing import Work, store_locations
from regions.importers.machine import Importer, Plan, Progress, Scope
from regions.importers.problems import Problems, refusal
from regions.importers.reading import open_sheets
from regions.importers.tables import read_rows
from regions.importers.values import Value
from regions.models import Region, SchoolLocation

# A file of a part of the region would close the rest: past both bounds it is refused.
MANY_CLOSED = 20
LARGE_SHARE_CLOSED = 0.2


@dataclass(frozen=True, slots=True)
class Known:
    """One school location as we have it."""

    pk: int
    name: str
    region_id: int | None
    closed_date: date | None
    local_fields: list[str]
    values: tuple[Value, ...]


def plan_locations(stream: BinaryIO, scope: Scope, progress: Progress) -> Plan:
    """Compare; refuses the file for any bad row, and when it would close a large part of what is open."""
    problems = Problems()
    found = read_rows(open_sheets(stream, problems)[0], LOCATIONS, problems)
    if not problems.count:
        name_foreign_codes(found, problems)
    problems.refuse_if_any()
    progress(50)
    comparison = Comparison(scope=scope, fields=fields_given(found))
    comparison.compare(locations_given(found, scope))
    progress(80)
    comparison.close_missing()
    work, difference = comparison.work, comparison.difference
    return Plan(difference=difference, store=lambda: store_locations(work, scope, difference))


@dataclass(slots=True)
class Comparison:
    """The state of one comparison, from the first row to the last closing."""

    scope: Scope
    fields: tuple[str, ...]
    difference: Difference = field(default_factory=Difference)
    work: Work = field(init=False)
    known: dict[str, Known] = field(init=False)
    seen: set[str] = field(default_factory=set)
    sectors: set[Value] = field(default_factory=set)
    municipalities: frozenset[str] = field(init=False)
    region_names: dict[int, str] = field(init=False)

    def __post_init__(self) -> None:
        region = self.scope.region
        self.work = Work(fields=self.fields)
        self.known = _known(self.fields)
        self.municipalities = frozenset(region.municipality_codes if region else ())
        self.region_names = dict(Region.objects.order_by("pk").values_list("pk", "name"))

    def compare(self, rows: list[Given]) -> None:
        sector_at = self.fields.index("sector")
        for given in rows:
            self.seen.add(given.code)
            self.sectors.add(given.values[sector_at])
            known = self.known.get(given.code)
            if not self._is_ours(given, known):
                continue
            if known is None:
                self.work.new.append(given)
                self.difference.add(ChangeKind.NEW, given.code, str(given.values[0]))
            else:
                self._compare_one(given, known)

    def close_missing(self) -> None:
        """Close what is open in this scope and no longer in the file."""
        sector_at, board_at = self.fields.index("sector"), self.fields.index("board")
        in_scope = {
            code: known
            for code, known in self.known.items()
            if known.closed_date is None
            and known.values[sector_at] in self.sectors
            and (self.scope.region is None or known.region_id == self.scope.region_id)
            and (not self.scope.board or known.values[board_at] == self.scope.board)
        }
        missing = {code: known for code, known in in_scope.items() if code not in self.seen}
        if not self.scope.may_close_many:
            _refuse_many(len(missing), len(in_scope))
        for code, known in sorted(missing.items()):
            self.work.closed.append(known.pk)
            closing = FieldChange("closed_date", None, self.scope.today)
            self.difference.add(ChangeKind.CLOSED, code, known.name, [closing])

    def _is_ours(self, given: Given, known: Known | None) -> bool:
        scope = self.scope
        if scope.board and given.board != scope.board:
            self.difference.skipped += 1
            return False
        if scope.region is None:
            return True
        if known is not None and known.region_id not in (None, scope.region_id):
            other = self.region_names.get(known.region_id or 0, "")
            change = FieldChange("region", other, other)
            self.difference.add(ChangeKind.SKIPPED, given.code, known.name, [change])
            return False
        if known is not None and known.region_id == scope.region_id and not given.municipality_code:
            return True
        if not self._lies_here(given, known):
            self.difference.skipped += 1
            return False
        return True

    def _lies_here(self, given: Given, known: Known | None) -> bool:
        """Tell whether the location lies in the region; of one that waits for a region the register decides.

        Otherwise any region could take any school of the country, by writing its own municipality behind it.
        """
        waits = known is not None and known.region_id is None
        registered = known.values[self.fields.index("municipality_code")] if known and waits else ""
        if not self.municipalities:
            return not registered
        return {
            given.municipality_code,
            registered or given.municipality_code,
        } <= self.municipalities

    def _compare_one(self, given: Given, known: Known) -> None:
        after = self._kept(given, known)
        joins = self.scope.region is not None and known.region_id is None
        if after == known.values and known.closed_date is None and not joins:
            self.difference.unchanged += 1
            return
        changes = field_changes(self.fields, known.values, after)
        if known.closed_date is not None:
            changes.append(FieldChange("closed_date", known.closed_date, None))
        if joins and self.scope.region is not None:
            changes.append(FieldChange("region", "", self.scope.region.name))
        self.work.changed.append((known.pk, self.scope.region_id or known.region_id, after))
        self.difference.add(ChangeKind.CHANGED, given.code, str(after[0]), changes)

    def _kept(self, given: Given, known: Known) -> tuple[Value, ...]:
        """Give the values as they become: a person's own edits stay, and a lost municipality is not news."""
        keep = set(known.local_fields)
        if not given.municipality_code:
            keep |= {"municipality_code", "municipality_name"}
        if not keep:
            return given.values
        return tuple(
            old if name in keep else new
            for name, old, new in zip(self.fields, known.values, given.values, strict=True)
        )


def _known(fields: tuple[str, ...]) -> dict[str, Known]:
    columns = ["board__board_number" if name == "board" else name for name in fields]
    rows = SchoolLocation.objects.order_by("pk").values_list(
        "location_code", "pk", "name", "region_id", "closed_date", "local_fields", *columns
    )
    return {
        code: Known(pk, name, region_id, closed_date, local_fields, tuple(values))
        for code, pk, name, region_id, closed_date, local_fields, *values in rows
    }


def _refuse_many(closing: int, open_now: int) -> None:
    if closing > MANY_CLOSED and closing > open_now * LARGE_SHARE_CLOSED:
        raise refusal(
            f"Met dit bestand zouden {closing} van de {open_now} vestigingen sluiten.",
            "Dit lijkt niet het hele bestand; kies het volledige bestand van DUO.",
        )


LOCATIONS_IMPORTER = Importer(kind="locations", plan=plan_locations, tables=(LOCATIONS,))
