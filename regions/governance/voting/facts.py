"""What the arithmetic of votes starts from: chambers, seats and votes as plain values, without a database."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final


class Form(StrEnum):
    """How a proposal is decided."""

    ADVICE = "advice"
    CONSENT = "consent"
    VOTE = "vote"


class Answer(StrEnum):
    """What a seat says; `withdrawn` takes back what it said before."""

    FOR = "for"
    AGAINST = "against"
    ABSTAIN = "abstain"
    OBJECT = "object"
    WITHDRAWN = "withdrawn"


class CastAs(StrEnum):
    """On whose behalf somebody speaks for a seat."""

    HOLDER = "holder"
    DEPUTY = "deputy"
    PROXY = "proxy"


ANSWERS: Final[Mapping[Form, frozenset[Answer]]] = {
    Form.ADVICE: frozenset({Answer.FOR, Answer.AGAINST, Answer.ABSTAIN, Answer.WITHDRAWN}),
    Form.CONSENT: frozenset({Answer.FOR, Answer.OBJECT, Answer.ABSTAIN, Answer.WITHDRAWN}),
    Form.VOTE: frozenset({Answer.FOR, Answer.AGAINST, Answer.ABSTAIN, Answer.WITHDRAWN}),
}
"""Consent has no "against": who is against says why, and that is an objection."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """A part of a whole in whole numbers: no rounding, ever."""

    numerator: int
    denominator: int

    def __post_init__(self) -> None:
        if not 0 <= self.numerator <= self.denominator or self.denominator < 1:
            raise ValueError("a share lies between nothing and the whole")

    def is_reached(self, part: int, whole: int) -> bool:
        return part * self.denominator >= self.numerator * whole

    def is_passed(self, part: int, whole: int) -> bool:
        return part * self.denominator > self.numerator * whole

    def least_of(self, whole: int) -> int:
        """The smallest number that reaches this share of the whole."""
        return -(-self.numerator * whole // self.denominator)


HALF: Final = Share(numerator=1, denominator=2)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChamberRules:
    """What one chamber asks before it has spoken: enough seats, and enough of them in favour."""

    quorum: Share = HALF
    """Of the seats, each counted once, whatever its weight."""
    majority: Share = HALF
    """Of the weight that is for or against; abstaining counts for the quorum only."""
    more_than: bool = True
    """Whether the majority has to be passed; else reaching it is enough."""
    counts_vacancies: bool = False
    """Whether an empty seat makes the quorum harder to reach."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChamberFacts:
    """One chamber that takes part."""

    id: int
    name: str
    rules: ChamberRules = field(default_factory=ChamberRules)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatFacts:
    """One seat that takes part; it has one voice, of its weight."""

    id: int
    chamber_id: int
    label: str
    is_filled: bool = True
    weight: int = 1

    def __post_init__(self) -> None:
        if self.weight < 1:
            raise ValueError("a seat weighs one or more")


@dataclass(frozen=True, slots=True, kw_only=True)
class VoteFacts:
    """One answer for a seat; of several for one seat the highest number counts."""

    number: int
    seat_id: int
    answer: Answer
    reason: str = ""
    cast_as: CastAs = CastAs.HOLDER
