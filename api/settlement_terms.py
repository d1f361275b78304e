"""The Dutch term of every field that only settling between boards has on the wire, and of its shapes."""

from typing import Final

SETTLEMENT_FIELDS: Final[dict[str, str]] = {
    "balance": "saldo in dagdelen",
    "cents": "eurocent",
    "giver": "bestuur dat geeft",
    "halfDayCents": "eurocent per dagdeel",
    "mayOpen": "mag je openen",
    "notCome": "niet gekomen",
    "allowances": "toelagen per bestuur",
    "boardName": "bestuur",
    "called": "heeft al een invalbeurt",
    "halfDaysCalled": "dagdelen paraat en toen gewerkt",
    "halfDaysNotCome": "dagdelen paraat en toen niet gekomen",
    "halfDaysReady": "dagdelen paraat",
    "halfDaysSaidNo": "dagdelen paraat en toen nee gezegd",
    "mostPerWeek": "hoogstens zoveel dagdelen per week",
    "readyPeople": "wie er paraat staan",
    "receiver": "bestuur dat krijgt",
    "schoolName": "school",
    "settlement": "verrekenen tussen besturen",
}

SETTLEMENT_SHAPES: Final[dict[str, str]] = {
    "AllowanceLine": "bestuur in de toelagen",
    "Allowances": "toelagen voor paraat staan",
    "OwnStandby": "wanneer je paraat staat",
    "OwnStandbyBodyRequest": "kiezen wanneer je paraat staat",
    "StandbyDay": "wie er op een dag paraat staan",
    "StandbyHalfDay": "dagdeel paraat",
    "StandbyHalfDayRequest": "gekozen dagdeel paraat",
    "StandbyPerson": "wie er paraat staat",
    "GivenHalfDay": "dagdeel voor een ander bestuur",
    "GivenHalfDayPage": "bladzijde met dagdelen voor andere besturen",
    "Settlement": "verrekenen tussen besturen",
    "SettlementLine": "bestuur in de verrekening",
    "SettlementOverview": "wat besturen elkaar gaven",
    "SettlementRuleInForce": "regel die gold",
    "SettlementRule": "regel voor verrekenen",
}
