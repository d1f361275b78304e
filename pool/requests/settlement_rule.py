"""How work between boards is settled: a part of the pool policy, so that it changes only through a decision."""

from dataclasses import dataclass
from typing import Final

from pool.requests.enums import SettlementRule

MOST_CENTS: Final = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class SettlementPolicy:
    """The rule for half-days that somebody works in the schools of another board than their own."""

    rule: SettlementRule = SettlementRule.NONE
    half_day_cents: int = 0
    """What a half-day costs in euro cents, under the rule with an amount."""

    def __post_init__(self) -> None:
        if not 0 <= self.half_day_cents <= MOST_CENTS:
            raise ValueError("Verrekenen: een dagdeel kost 0 tot 1.000 euro.")
        if self.rule is SettlementRule.PER_HALF_DAY and self.half_day_cents == 0:
            raise ValueError("Verrekenen per dagdeel: noem het bedrag van een dagdeel.")

    @property
    def words(self) -> str:
        """The rule as a sentence for everybody in the region."""
        return {
            SettlementRule.NONE: "Besturen verrekenen niets met elkaar; we tellen wel wie geeft en krijgt.",
            SettlementRule.PER_HALF_DAY: "Een bestuur betaalt "
            f"{euros_in_words(self.half_day_cents)} voor elk dagdeel van een invaller van een ander bestuur.",
            SettlementRule.BALANCE: "Besturen houden een saldo van dagdelen bij: wie meer krijgt dan geeft, geeft later meer.",
        }[self.rule]


def euros_in_words(cents: int) -> str:
    """An amount as people write it: € 1.250,00."""
    whole, rest = divmod(abs(cents), 100)
    sign = "−" if cents < 0 else ""
    return f"{sign}€ {f'{whole:,}'.replace(',', '.')},{rest:02}"
