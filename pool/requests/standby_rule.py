"""How people stand ready: a part of the pool policy, so that the allowance changes only through a decision."""

from dataclasses import dataclass
from typing import Final

from pool.requests.settlement_rule import euros_in_words

MOST_CENTS: Final = 50_000
MOST_HALF_DAYS: Final = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class StandbyPolicy:
    """The allowance of a half-day on which somebody stood ready and was not needed; the region pays it."""

    half_day_cents: int = 0
    """In euro cents; without an amount nobody stands ready in this region."""
    most_per_week: int = 4
    """How many half-days of a week somebody can stand ready."""

    def __post_init__(self) -> None:
        if not 0 <= self.half_day_cents <= MOST_CENTS:
            raise ValueError("Paraat: de toelage van een dagdeel is 0 tot 500 euro.")
        if not 1 <= self.most_per_week <= MOST_HALF_DAYS:
            raise ValueError(f"Paraat: kies 1 tot {MOST_HALF_DAYS} dagdelen per week.")

    @property
    def is_offered(self) -> bool:
        """Whether one can stand ready at all: never without an allowance."""
        return self.half_day_cents > 0

    @property
    def words(self) -> str:
        """The rule as a sentence for everybody in the region."""
        if not self.is_offered:
            return "Invallers staan niet paraat: daar is geen toelage voor afgesproken."
        return (
            f"Wie paraat staat en niet nodig is, krijgt {euros_in_words(self.half_day_cents)} per dagdeel, "
            f"hoogstens {self.most_per_week} dagdelen per week. De regio betaalt dat."
        )
