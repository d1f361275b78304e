"""Rules of law as data: what they say, since when, and whether they bind; read from `data/laws.toml`."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any, Final

from regions.enums import LegalStatus

DATA: Final = Path(__file__).parent / "data"


class Comparison(StrEnum):
    """On which side of the number one has to be."""

    AT_MOST = "at_most"
    AT_LEAST = "at_least"


@dataclass(frozen=True, slots=True, kw_only=True)
class LawRule:
    """One rule with its number, from a day until a day (half-open)."""

    code: str
    label: str
    sentence: str
    status: LegalStatus
    from_date: date
    until_date: date | None
    monitor_only: bool
    """Counted and shown; nobody is stopped by it."""
    comparison: Comparison
    value: Decimal
    unit: str
    source: str

    def counts_on(self, day: date) -> bool:
        return self.from_date <= day and (self.until_date is None or day < self.until_date)

    def binds_on(self, day: date) -> bool:
        """Whether something may be refused because of it."""
        return self.status == LegalStatus.IN_FORCE and not self.monitor_only and self.counts_on(day)

    def is_kept_by(self, number: Decimal) -> bool:
        """Whether this number is on the right side; exactly on it is right."""
        if self.comparison is Comparison.AT_MOST:
            return number <= self.value
        return number >= self.value


@cache
def laws() -> tuple[LawRule, ...]:
    """All entries, in the order of the file; a file that is wrong stops the start."""
    return tuple(
        _rule(row)
        for row in tomllib.loads((DATA / "laws.toml").read_text(), parse_float=Decimal)["rule"]
    )


def law_on(code: str, day: date) -> LawRule | None:
    """The entry of this rule that counts on this day; None when there is none."""
    return next((rule for rule in laws() if rule.code == code and rule.counts_on(day)), None)


def entries_overlap(entries: Sequence[LawRule]) -> bool:
    """Whether two entries of one code count on the same day."""
    ordered = sorted(entries, key=lambda rule: rule.from_date)
    return any(
        one.until_date is None or one.until_date > other.from_date
        for one, other in pairwise(ordered)
    )


def _rule(row: dict[str, Any]) -> LawRule:
    return LawRule(
        **row
        | {
            "status": LegalStatus(row["status"]),
            "comparison": Comparison(row["comparison"]),
            "value": Decimal(row["value"]),
            "until_date": row.get("until_date"),
        }
    )
