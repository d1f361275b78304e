"""What an import would change, row by row: the report that a person reads before anything is stored."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from regions.importers.values import Value

MOST_SHOWN = 200


class ChangeKind(StrEnum):
    """What happens to one thing."""

    CLOSED = "closed"
    CHANGED = "changed"
    SKIPPED = "skipped"
    NEW = "new"


# What a person has to look at goes first: the report shows the first changes only.
REPORT_ORDER = list(ChangeKind)


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One value, before and after."""

    field: str
    before: Value
    after: Value


def field_changes(
    names: Sequence[str], before: Sequence[Value], after: Sequence[Value]
) -> list[FieldChange]:
    """Name the fields that differ."""
    return [
        FieldChange(name, old, new)
        for name, old, new in zip(names, before, after, strict=True)
        if old != new
    ]


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that an import makes, changes, closes, or leaves alone with a reason."""

    key: str
    name: str
    kind: ChangeKind
    fields: tuple[FieldChange, ...] = ()


@dataclass(slots=True)
class Difference:
    """Everything an import would do."""

    changes: list[Change] = field(default_factory=list)
    unchanged: int = 0
    skipped: int = 0
    """Rows of the file that are not ours to take, such as those of another region."""
    notes: list[str] = field(default_factory=list)

    def add(
        self, kind: ChangeKind, key: str, name: str, fields: Sequence[FieldChange] = ()
    ) -> None:
        self.changes.append(Change(key, name, kind, tuple(fields)))

    def counts(self) -> dict[str, int]:
        found = dict.fromkeys(ChangeKind, 0)
        for change in self.changes:
            found[change.kind] += 1
        return {
            "new": found[ChangeKind.NEW],
            "changed": found[ChangeKind.CHANGED],
            "closed": found[ChangeKind.CLOSED],
            "unchanged": self.unchanged,
            "skipped": self.skipped + found[ChangeKind.SKIPPED],
        }

    def fingerprint(self) -> str:
        """Give the same short text for the same changes, and another one for anything else."""
        digest = hashlib.sha256()
        for change in self.changes:
            digest.update(repr((change.key, change.kind.value, change.fields)).encode())
        return digest.hexdigest()

    def shown(self) -> list[dict[str, Any]]:
        """Give the first changes as the report shows them: closed and changed before new."""
        ordered = sorted(self.changes, key=lambda change: REPORT_ORDER.index(change.kind))
        return [
            {
                "key": change.key,
                "name": change.name,
                "change": change.kind.value,
                "fields": [
                    {
                        "field": one.field,
                        "before": as_words(one.before),
                        "after": as_words(one.after),
                    }
                    for one in change.fields
                ],
            }
            for change in ordered[:MOST_SHOWN]
        ]


def as_words(value: Value) -> str:
    """Write a value as the report shows it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, tuple):
        return ", ".join(value)
    return str(value)
