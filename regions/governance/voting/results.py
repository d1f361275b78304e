"""What counting gives: where every seat stands, what each chamber says, and what follows if it ended now."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from regions.governance.voting.facts import CastAs, ChamberRules, Form


class Standing(StrEnum):
    """Where one seat stands; every seat has exactly one."""

    FOR = "for"
    AGAINST = "against"
    ABSTAIN = "abstain"
    OBJECT = "object"
    SILENT = "silent"
    VACANT = "vacant"


VOTED = (Standing.FOR, Standing.AGAINST, Standing.ABSTAIN, Standing.OBJECT)


class Verdict(StrEnum):
    """What follows if the voting ended now."""

    CARRIED = "carried"
    OBJECTION = "objection"
    NO_QUORUM = "no_quorum"
    NO_MAJORITY = "no_majority"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatLine:
    """One seat in the count, with the one vote that counts for it."""

    seat_id: int
    chamber_id: int
    label: str
    weight: int
    standing: Standing
    vote_number: int | None = None
    reason: str = ""
    cast_as: CastAs | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChamberTally:
    """One chamber: seats and weights per standing, and what its rules make of that."""

    id: int
    name: str
    rules: ChamberRules
    seats: Mapping[Standing, int]
    weights: Mapping[Standing, int]
    quorum_of: int
    """How many seats the quorum is a share of."""
    quorum_needed: int
    has_quorum: bool
    is_in_favour: bool

    @property
    def seat_count(self) -> int:
        return sum(self.seats.values())

    @property
    def weight_count(self) -> int:
        return sum(self.weights.values())

    @property
    def voted(self) -> int:
        return sum(self.seats[standing] for standing in VOTED)

    @property
    def silent(self) -> int:
        return self.seats[Standing.SILENT]

    @property
    def is_weighted(self) -> bool:
        return dict(self.seats) != dict(self.weights)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """The whole count."""

    form: Form
    chambers: tuple[ChamberTally, ...]
    lines: tuple[SeatLine, ...]
    verdict: Verdict

    @property
    def silent(self) -> int:
        """How many votes are still out."""
        return sum(chamber.silent for chamber in self.chambers)

    @property
    def with_quorum(self) -> int:
        return sum(chamber.has_quorum for chamber in self.chambers)

    @property
    def objections(self) -> tuple[SeatLine, ...]:
        return tuple(line for line in self.lines if line.standing is Standing.OBJECT)

    @property
    def is_complete(self) -> bool:
        """Whether everybody who can speak has spoken."""
        return self.silent == 0
