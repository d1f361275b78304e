"""The Dutch term of every field that only settling between boards has on the wire, and of its shapes."""

from typing import Final

SETTLEMENT_FIELDS: Final[dict[str, str]] = {
    "balance": "saldo in dagdelen",
    "cents": "eurocent",
    "giver": "bestuur dat geeft",
    "halfDayCents": "eurocent per dagdeel",
    "mayOpen": "mag je openen",
    "receiver": "bestuur dat krijgt",
    "schoolName": "school",
    "settlement": "verrekenen tussen besturen",
}

SETTLEMENT_SHAPES: Final[dict[str, str]] = {
    "GivenHalfDay": "dagdeel voor een ander bestuur",
    "GivenHalfDays": "dagdelen voor andere besturen",
    "Settlement": "verrekenen tussen besturen",
    "SettlementLine": "bestuur in de verrekening",
    "SettlementOverview": "wat besturen elkaar gaven",
    "SettlementRuleInForce": "regel die gold",
    "SettlementRule": "regel voor verrekenen",
}
