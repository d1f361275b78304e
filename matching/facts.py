"""What the rules look at: frozen facts about one request and one substitute, with no database behind them."""

from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum, StrEnum
from functools import cached_property

MINUTES_PER_DAY = 24 * 60
MORNING = 1
AFTERNOON = 2
WHOLE_DAY = MORNING | AFTERNOON


class PoolGroup(StrEnum):
    """How somebody belongs to the pool through one employer; also the places in the pool order."""

    OWN_SCHOOL = "own_school"
    PERMANENT = "permanent"
    FLEX = "flex"
    ON_CALL = "on_call"
    OTHER = "other"


class AdmissionState(IntEnum):
    """What a board decided about somebody working in its schools; the lowest counts when there are two."""

    REFUSED = 0
    PENDING = 1
    ADMITTED = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """A point on a flat map in kilometres (see `geography.location_of` for degrees)."""

    x_km: float
    y_km: float


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodFacts:
    """One stretch of work on one day, half-open in minutes after midnight, local time.

    Periods of one request that carry the same `unit_id` are taken together or not at all.
    """

    id: int
    date: date
    start_minute: int
    end_minute: int
    half_days: int
    unit_id: int | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.start_minute < self.end_minute <= MINUTES_PER_DAY:
            raise ValueError(
                f"period {self.id}: {self.start_minute}..{self.end_minute} is no stretch of a day"
            )
        if self.half_days not in (MORNING, AFTERNOON, WHOLE_DAY):
            raise ValueError(f"period {self.id}: half_days {self.half_days} is not 1, 2 or 3")

    @property
    def minutes(self) -> int:
        return self.end_minute - self.start_minute


@dataclass(frozen=True, slots=True, kw_only=True)
class Qualification:
    """A qualification somebody holds, such as (`vo_grade_2`, `vo`, `wiskunde`)."""

    kind: str
    sector: str | None = None
    subject: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QualificationFacts:
    """A qualification with the dates between which it counts (half-open); None is open."""

    qualification: Qualification
    from_date: date | None = None
    until_date: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class QualificationNeed:
    """A qualification that satisfies the request; None means any, `warns` marks a second best."""

    kind: str
    sector: str | None = None
    subject: str | None = None
    warns: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ContinuityFacts:
    """Somebody who stood in front of the same group before."""

    substitute_id: int
    days_ago: int


@dataclass(frozen=True, kw_only=True)
class RequestFacts:
    """One request: where, when, what is needed, and what the school said about people.

    Any one of `needs` is enough; no needs at all means that anybody qualifies. No year groups means that the
    work is of none that has a number, as in vo.
    """

    id: int
    school_id: int
    board_id: int
    location: Location | None = None
    periods: tuple[PeriodFacts, ...]
    function: str = "teacher"
    year_groups: frozenset[int] = frozenset()
    needs: tuple[QualificationNeed, ...] = ()
    splittable: bool = False
    requested_ids: frozenset[int] = frozenset()
    preferred_ids: frozenset[int] = frozenset()
    blocked_ids: frozenset[int] = frozenset()
    continuity: tuple[ContinuityFacts, ...] = ()
    begins: date | None = None
    """The first day of the whole request when this is a part of it; the sums in the facts of people look back from there."""

    def __post_init__(self) -> None:
        if not self.periods:
            raise ValueError(f"request {self.id} has no periods")
        if len({period.id for period in self.periods}) != len(self.periods):
            raise ValueError(f"request {self.id} has two periods with one id")

    def part(self, periods: tuple[PeriodFacts, ...]) -> "RequestFacts":
        """Some periods of this request, judged as a part of it: with the first day of the whole."""
        return replace(self, periods=periods, begins=self.first_date)

    @cached_property
    def units(self) -> tuple[tuple[PeriodFacts, ...], ...]:
        """The pieces that can go to different people, in order of time; one piece when not splittable."""
        pieces: dict[tuple[str, int], list[PeriodFacts]] = {}
        for period in sorted(
            self.periods, key=lambda p: (p.date, p.start_minute, p.end_minute, p.id)
        ):
            if not self.splittable:
                key = ("whole", 0)
            else:
                key = ("period", period.id) if period.unit_id is None else ("unit", period.unit_id)
            pieces.setdefault(key, []).append(period)
        return tuple(tuple(piece) for piece in pieces.values())

    @cached_property
    def first_date(self) -> date:
        return self.begins or min(period.date for period in self.periods)

    @cached_property
    def last_date(self) -> date:
        return max(period.date for period in self.periods)


@dataclass(frozen=True, slots=True, kw_only=True)
class EmploymentFacts:
    """An employment with one board that runs on the dates of the request."""

    board_id: int
    pool_group: PoolGroup
    home_school_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AdmissionFacts:
    """What one board decided about this person."""

    board_id: int
    state: AdmissionState


@dataclass(frozen=True, slots=True, kw_only=True)
class VogFacts:
    """A certificate of conduct as one employer recorded it; not seen yet when `seen_date` is None."""

    board_id: int
    issued_date: date
    seen_date: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AvailabilityFacts:
    """When somebody can work on one date: whole half-days, or a stretch in minutes, or both.

    Pattern and exceptions are already worked out; a date without facts is a date without time.
    """

    date: date
    half_days: int = 0
    start_minute: int | None = None
    end_minute: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignmentFacts:
    """Work that somebody already accepted."""

    date: date
    start_minute: int
    end_minute: int
    half_days: int
    school_id: int
    location: Location | None = None

    @property
    def minutes(self) -> int:
        return self.end_minute - self.start_minute


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainFacts:
    """The chain of temporary contracts with one board; the ground of an exemption stays with its HR."""

    board_id: int
    contracts: int
    months: int
    exempt: bool = False
    running_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SubstituteFacts:
    """One substitute, as far as the rules may know: no name, no birth date, nothing about health.

    `minutes_last_3_weeks` and `minutes_last_15_weeks` are sums over the full weeks (Monday to Sunday) before
    the week of the request's first day. `fixed_minutes_per_week` is other work that is not in `assignments`.
    `year_groups` are those the person wants to teach; none means all of them.
    """

    id: int
    home: Location | None = None
    employments: tuple[EmploymentFacts, ...] = ()
    qualifications: tuple[QualificationFacts, ...] = ()
    vogs: tuple[VogFacts, ...] = ()
    admissions: tuple[AdmissionFacts, ...] = ()
    consents_to_other_boards: bool = False
    availability: tuple[AvailabilityFacts, ...] = ()
    assignments: tuple[AssignmentFacts, ...] = ()
    max_km: float | None = None
    max_half_days_per_week: int | None = None
    max_days_per_week: int | None = None
    max_minutes_per_week: int | None = None
    year_groups: frozenset[int] = frozenset()
    fixed_minutes_per_week: int = 0
    minutes_last_3_weeks: int = 0
    minutes_last_15_weeks: int = 0
    hidden_school_ids: frozenset[int] = frozenset()
    preferred_school_ids: frozenset[int] = frozenset()
    familiar_school_ids: frozenset[int] = frozenset()
    chains: tuple[ChainFacts, ...] = ()
    offers_recently: int = 0
    days_since_offer: int | None = None
    idle_paid_days: int = 0
