"""What a region may decide about its pool, in words: the Dutch name of every setting, and of its values."""

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from pool.people.enums import PoolGroup
from pool.requests.enums import SettlementRule
from pool.requests.settlement_rule import euros_in_words

SETTINGS: Final[Mapping[str, str]] = {
    "waves.head_start_minutes.same_day": "Voorsprong bij voorkeur, vandaag (minuten)",
    "waves.head_start_minutes.tomorrow": "Voorsprong bij voorkeur, morgen (minuten)",
    "waves.head_start_minutes.later": "Voorsprong bij voorkeur, later (minuten)",
    "waves.same_day_steps": "Rondes voor vandaag",
    "waves.later_steps": "Rondes voor later",
    "waves.expiry.soon_hours": "Binnenkort is over minder dan (uren)",
    "waves.expiry.soon_minutes": "Aanbod geldig, binnenkort (minuten)",
    "waves.expiry.same_day_minutes": "Aanbod geldig, vandaag (minuten)",
    "waves.expiry.tomorrow_minutes": "Aanbod geldig, morgen (minuten)",
    "waves.expiry.later_until": "Aanbod geldig, later: de volgende dag tot",
    "waves.quiet_hours": "Stille uren",
    "waves.quiet_hours.from_time": "Stil vanaf",
    "waves.quiet_hours.until_time": "Stil tot",
    "waves.stop_minutes": "Stoptijd (minuten voor het begin)",
    "waves.small_chance_minutes": "Kleine kans (minuten voor het begin)",
    "morning.regret_minutes_same_day": "Bedenktijd, vandaag (minuten)",
    "morning.regret_minutes_otherwise": "Bedenktijd, anders (minuten)",
    "morning.reminder_evening": "Herinnering de avond ervoor",
    "morning.reminder_morning": "Herinnering in de ochtend",
    "morning.document_warning_days": "Waarschuwing voor papieren (dagen vooraf)",
    "morning.paid_day_fte": "Betaalde dag van vaste mensen (werktijdfactor)",
    "morning.paid_day_minutes": "Betaalde dag van vaste mensen (minuten)",
    "morning.use_norm": "Norm voor de inzet van vaste mensen",
    "rules.pool_order": "Volgorde van de pool",
    "rules.road_factor": "Omweg ten opzichte van hemelsbreed",
    "rules.far_km": "Ver is meer dan (kilometers)",
    "rules.kilometres_per_hour": "Reissnelheid (kilometers per uur)",
    "rules.distance_scale_km": "Schaal van de afstand (kilometers)",
    "rules.continuity_days": "Eerder bij dezelfde groep telt mee (dagen)",
    "rules.idle_days_scale": "Schaal van lang niet gewerkt (dagen)",
    "rules.spread_days": "Spreiden van aanbod over (dagen)",
    "rules.weights.continuity": "Gewicht: dezelfde groep",
    "rules.weights.requested": "Gewicht: gevraagd door de school",
    "rules.weights.school_preference": "Gewicht: voorkeur van de school",
    "rules.weights.own_preference": "Gewicht: voorkeur van de invaller",
    "rules.weights.familiar": "Gewicht: kent de school",
    "rules.weights.distance": "Gewicht: afstand",
    "rules.weights.spread": "Gewicht: eerlijk spreiden van aanbod",
    "rules.weights.idle": "Gewicht: lang niet gewerkt",
    "planning.at": "Ochtendplan vanzelf om",
    "planning.is_fair": "Schaarste eerlijk delen tussen besturen",
    "planning.board_weights": "Gewicht van besturen bij eerlijk delen",
    "planning.school_weights": "Gewicht van scholen bij eerlijk delen",
    "planning.sector_weights": "Gewicht van sectoren bij eerlijk delen",
    "planning.max_loss": "Wat eerlijk delen hoogstens mag kosten (van de vervulling)",
    "planning.seconds": "Zoektijd van het ochtendplan (seconden)",
    "planning.most_changes": "Opnieuw plannen wijzigt hoogstens (andere keuzes)",
    "settlement.rule": "Verrekenen tussen besturen",
    "settlement.half_day_cents": "Bedrag van een dagdeel bij verrekenen",
    "standby.half_day_cents": "Toelage voor een dagdeel paraat staan",
    "standby.most_per_week": "Paraat hoogstens (dagdelen per week)",
    "silence_minutes": "E-mail als een telefoon stil blijft, na (minuten)",
    "swap_most_asked": "Ruilen vraagt hoogstens (collega's)",
    "late_minutes": "Late aanvragen worden nog geprobeerd (minuten)",
    "views_kept_days": "Bewaren wie naar gegevens keek (dagen)",
}
"""What stands here a region decides itself; what is missing is law, or how the machine works."""

SHARES: Final = frozenset({"planning.max_loss", "morning.use_norm"})
"""Parts of a whole, which people say in percents."""

_SECONDS: Final = re.compile(r"^(\d\d:\d\d):00$")


_OWN_WORDS: Final[Mapping[str, Callable[[Any], str]]] = {
    "rules.pool_order": lambda groups: ", dan ".join(
        PoolGroup(group).label.lower() for group in groups
    ),
    "settlement.rule": lambda rule: SettlementRule(rule).label.lower(),
    "settlement.half_day_cents": euros_in_words,
    "standby.half_day_cents": euros_in_words,
}


def value_in_words(path: str, value: Any) -> str:
    """One value as people say it."""
    if path in _OWN_WORDS:
        return _OWN_WORDS[path](value)
    if path.endswith("_steps"):
        return steps_in_words(value)
    if path in SHARES:
        return f"{_plain(round(value * 100, 6))}%"
    if isinstance(value, dict):
        return " tot ".join(_plain(one) for one in value.values())
    if isinstance(value, list):
        return " en ".join(_plain(one) for one in value)
    return _plain(value)


def _plain(value: Any) -> str:
    if value is None:
        return "uit"
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, float):
        return f"{value:.10g}".replace(".", ",")
    return _SECONDS.sub(r"\1", str(value))


def steps_in_words(steps: Sequence[Mapping[str, Any]]) -> str:
    """Waves as a sentence: after how many minutes how many people."""
    return ", ".join(
        f"na {step['minutes_after']} minuten "
        + ("iedereen" if step["size"] is None else f"{step['size']} mensen")
        for step in steps
    )


_REMEDIES: Final[Mapping[str, str]] = {
    "int": "geef een heel getal",
    "float": "geef een getal",
    "bool": "kies ja of nee",
    "time": "geef een tijd, als 06:15",
    "enum": "kies een van de mogelijkheden",
    "tuple": "geef een rij",
    "dataclass": "geef de instellingen die eronder vallen",
    "missing": "vul dit in",
    "greater": "geef een groter getal",
    "less": "geef een kleiner getal",
}
_OWN: Final = "Value error, "


def refusal_in_words(path: str, *, kind: str, said: str) -> str:
    """Why a value cannot be, and what to do: the sentence of the policy itself, or one about the kind of value."""
    own = said.removeprefix(_OWN)
    if kind == "value_error" and own != said and own.endswith("."):
        return own
    remedy = next(
        (words for name, words in _REMEDIES.items() if kind.startswith(name)),
        "deze waarde kan hier niet",
    )
    label = SETTINGS.get(path)
    return f"{label}: {remedy}." if label else f"{remedy[0].upper()}{remedy[1:]}."
