"""The people of the pool before they are stored: who they are, what they may teach, what they want."""

from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal

from demo.places import Area
from pool.people.enums import (
    AdmissionStatus,
    ContractForm,
    PoolGroup,
    QualificationKind,
    SubstituteCategory,
    SubstituteStatus,
)
from regions.enums import Sector

HALF_DAYS = ("morning", "afternoon")


@dataclass(frozen=True, slots=True, kw_only=True)
class Diploma:
    """A qualification, and when somebody saw the evidence."""

    kind: QualificationKind
    sector: Sector
    subject: str = ""
    from_date: date | None = None
    until_date: date | None = None
    seen_date: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """One employment with one board, by the number of the board."""

    board: str
    group: PoolGroup
    form: ContractForm
    fte: Decimal
    from_date: date
    until_date: date | None = None
    home_code: str = ""
    chain_exempt: bool = False

    def runs_on(self, day: date) -> bool:
        return self.from_date <= day and (self.until_date is None or day < self.until_date)


@dataclass(frozen=True, slots=True, kw_only=True)
class Vog:
    """A certificate of conduct as one employer saw it."""

    board: str
    issued_date: date
    seen_date: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One substitute of the demo; everything refers to boards by number and to schools by code."""

    pool_number: str
    given_name: str
    family_name: str
    email: str
    phone: str
    category: SubstituteCategory
    group: PoolGroup
    status: SubstituteStatus
    area: Area
    max_km: int
    max_half_days_per_week: int
    max_days_per_week: int
    quiet: tuple[time, time] | None = None
    consented_at: datetime | None = None
    diplomas: tuple[Diploma, ...] = ()
    contracts: tuple[Contract, ...] = ()
    vogs: tuple[Vog, ...] = ()
    admissions: dict[str, AdmissionStatus] = field(default_factory=dict)
    pattern: frozenset[tuple[int, str]] = frozenset()
    exceptions: dict[tuple[date, str], bool] = field(default_factory=dict)
    liked: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()

    def is_free_on(self, day: date, half: str) -> bool:
        """What the weekly pattern says, unless there is an exception for that half-day."""
        return self.exceptions.get((day, half), (day.weekday(), half) in self.pattern)

    def works_for(self, board: str, day: date) -> bool:
        return any(contract.board == board and contract.runs_on(day) for contract in self.contracts)
