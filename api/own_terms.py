"""The Dutch term of every field that only the pages of a substitute about themselves have on the wire, and of its shapes."""

from typing import Final

OWN_FIELDS: Final[dict[str, str]] = {
    "accepted": "ja gezegd",
    "askedOffers": "keren dat je bent gevraagd",
    "day": "dag",
    "elsewhere": "elders geboekt",
    "fewestOthers": "minste aantal anderen",
    "confirmed": "bevestigd",
    "fates": "wat er met je gegevens gebeurt",
    "goes": "wat meteen weggaat",
    "halfDaysWorked": "gewerkte dagdelen",
    "highest": "hoogste",
    "hindrances": "wat eerst moet",
    "keptUntil": "blijft tot en met",
    "lastDate": "laatste dag",
    "lowest": "laagste",
    "median": "middelste",
    "others": "anderen",
    "othersInGroup": "anderen in je groep",
    "own": "van jou",
    "pausedSchools": "scholen die je even niet wilt",
    "people": "aantal mensen",
    "periodLabel": "periode in woorden",
    "poolGroupLabel": "groep van de pool in woorden",
    "stays": "wat blijft en waarom",
    "workedHalfDays": "dagdelen die je werkte",
}

OWN_SHAPES: Final[dict[str, str]] = {
    "ElsewhereHalfDay": "dagdeel dat je elders werkt",
    "ElsewhereHalfDayRequest": "dagdeel dat je elders werkt",
    "Fate": "wat er met één soort gegevens gebeurt",
    "Forgetting": "wat weggaat en wat blijft",
    "ForgettingBodyRequest": "bevestiging dat je voorgoed weggaat",
    "OwnAvailability": "eigen beschikbaarheid",
    "OwnAvailabilityBodyRequest": "nieuwe eigen beschikbaarheid",
    "OwnShare": "eigen aandeel",
    "OwnShareRows": "rijen achter het eigen aandeel",
    "SchoolPause": "school die je even niet wilt",
    "SchoolPauseBodyRequest": "nieuwe school die je even niet wilt",
    "ShareAsked": "keer dat je bent gevraagd",
    "ShareFigure": "eigen cijfer naast dat van anderen",
    "ShareHalfDay": "dagdeel dat je werkte",
    "ShareOthers": "cijfers van de anderen",
}
