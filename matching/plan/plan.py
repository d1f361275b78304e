"""What planning answers: who does what, how good that provably is, and how it falls out for each board."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum


class Why(StrEnum):
    """Why a unit has nobody."""

    NOBODY_ELIGIBLE = "nobody_eligible"
    LIMITS = "limits"
    USED_ELSEWHERE = "used_elsewhere"
    NOT_WORTH_IT = "not_worth_it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """One unit for one person; `fixed` when it was accepted or pinned before planning."""

    unit_id: int
    request_id: int
    person_id: int
    fixed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Uncovered:
    """A unit without anybody, and why; `eligible` counts the people whom the pair rules allow."""

    unit_id: int
    request_id: int
    why: Why
    eligible: int


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardLine:
    """One board's share, all in weight × size: its own work, and what its people do elsewhere."""

    board_id: int
    asked: int
    covered: int
    given: int
    received: int

    @property
    def rate(self) -> float:
        """The share of what was asked that is covered; 1 when nothing was asked."""
        return self.covered / self.asked if self.asked else 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """How good the plan was, and how good any could be, after so many seconds."""

    seconds: float
    objective: int
    bound: int


OnProgress = Callable[[Moment], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fairness:
    """How far board fill rates lie apart, before and after sharing, and what it cost in weighted coverage.

    The spread is the standard deviation of the rates over the boards that asked for something.
    """

    spread_before: float
    spread_after: float
    lowest_before: float
    lowest_after: float
    l1_before: int
    l1_after: int
    boards_before: tuple[BoardLine, ...]

    @property
    def loss(self) -> float:
        """The share of the weighted coverage that was given up."""
        return 1.0 - self.l1_after / self.l1_before if self.l1_before else 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanOptions:
    """How long to plan and for what.

    Planning counts in rounds and stops by itself: as many as `rounds` says, or else as usually fit in `seconds`.
    The clock only cuts short, so the same problem, options and seed give the same plan whenever it did not;
    `seconds=None` never cuts. `fair` shares scarcity at a loss of at most `max_loss` of L1.
    `board_shares` says by board what it counts for in that: at 2, a rate of a half is as good as a quarter at 1.
    """

    seconds: float | None = 30.0
    rounds: int | None = None
    seed: int = 0
    fair: bool = False
    max_loss: float = 0.01
    board_shares: tuple[tuple[int, float], ...] = ()
    target_gap: float | None = None

    def __post_init__(self) -> None:
        if self.seconds is not None and not self.seconds >= 0:
            raise ValueError(f"seconds: {self.seconds} is no time; give none or more")
        if (self.rounds or 0) < 0 or self.seed < 0 or not 0 <= self.max_loss <= 1:
            raise ValueError("rounds, seed and max_loss: give none or more, and at most 1 of loss")
        if any(share <= 0 for _board_id, share in self.board_shares):
            raise ValueError("board_shares: a board counts for more than nothing")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A plan; `objective` ≤ `bound`, which no plan at all can pass (without `fair`: that has other aims)."""

    assignments: tuple[Assignment, ...]
    uncovered: tuple[Uncovered, ...]
    objective: int
    l1: int
    l2: int
    bound: int
    seconds: float
    boards: tuple[BoardLine, ...]
    fairness: Fairness | None = None
    history: tuple[Moment, ...] = field(default=(), compare=False)
    chosen_arcs: tuple[int, ...] = ()
    """Places of the chosen arcs in the problem, for planning again."""
    prices: tuple[int, ...] = field(default=(), repr=False)
    """Per task what it is worth to have one more like it covered, in units of the search; for planning again."""

    @property
    def gap(self) -> float:
        """The share of the bound that might still be missing."""
        return 1.0 - self.objective / self.bound if self.bound > 0 else 0.0
