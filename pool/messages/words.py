"""The guard of own words: what looks like health, or like a way to write elsewhere, is refused with a sentence."""

import re
import unicodedata
from typing import Final

STARTS: Final = (
    *(
        "ziek",
        "beterschap",
        "koorts",
        "griep",
        "corona",
        "covid",
        "verkoud",
        "migraine",
        "duizelig",
    ),
    *(
        "misselijk",
        "overgegeven",
        "overgeven",
        "tandarts",
        "diarree",
        "zwanger",
        "bevalling",
        "miskraam",
    ),
    *(
        "operatie",
        "geopereerd",
        "dokter",
        "huisarts",
        "bedrijfsarts",
        "arboarts",
        "psych",
        "therap",
    ),
    *(
        "medicijn",
        "medicatie",
        "medisch",
        "burn-out",
        "burnout",
        "burn out",
        "overspannen",
        "depress",
    ),
    *(
        "kanker",
        "chemo",
        "tumor",
        "hernia",
        "hartaanval",
        "hersenschudding",
        "adhd",
        "autis",
        "dyslex",
    ),
    *(
        "diabet",
        "suikerziek",
        "epilep",
        "allergi",
        "allergeen",
        "astma",
        "verzuim",
        "diagnose",
        "besmet",
        "quarantaine",
    ),
    *("gezondheid", "ongezond", "gewond", "reintegr", "arbeidsongeschikt", "handicap", "beperking"),
)
"""Words that begin so: "ziekte" and "ziekmelding" too, but not "muziek"."""
WHOLE: Final = ("arts", "artsen", "ggz", "add", "pdd", "ptss", "soa", "hiv", "aids")
ENDS: Final = ("pijn", "klachten", "ziekte")
"""Words that end so: "hoofdpijn" and "rugklachten"."""

_HEALTH: Final = re.compile(
    r"(?<!\w)(?:"
    + "|".join(
        (
            r"(?:" + "|".join(re.escape(one) for one in STARTS) + r")\w*",
            r"(?:" + "|".join(WHOLE) + r")(?!\w)",
            r"\w*(?:" + "|".join(ENDS) + r")(?!\w)",
        )
    )
    + r")"
)
_NAME: Final = r"(?:[A-Z][\w.'-]*|van|de|den|der|het|ten|ter)"
_LANES: Final = "laan|straat|plein|weg|dijk|kade|gracht|singel|hof|dreef|steeg|pad|park"
_STREET: Final = re.compile(
    "|".join(
        (
            # "Ziekenhuislaan": one word.
            r"(?<!\w)(?i:"
            + "|".join(re.escape(one) for one in STARTS)
            + rf")\w*(?:{_LANES})(?!\w)",
            # "Dokter van Heek-Jansenweg": a name, so with its capital.
            rf"(?<!\w)[Dd]okter\s+(?:{_NAME}\s+){{0,3}}[A-Z][\w'-]*(?:{_LANES})(?!\w)",
            # "dokter lelylaan", as thumbs write it; what is no street either ("onderweg", "overslaan") stays a word.
            r"(?<!\w)(?i:dokter\s+\w{2,}(?:straat|plein|kade|gracht|singel|(?<!s)laan))(?!\w)",
        )
    )
)
"""The name of a street, where somebody has to be: taken out before the words are read."""
_ELSEWHERE: Final = re.compile(r"https?:|www\.|\S@\S+\.\S|whatsapp|telegram")

OTHER_CHANNEL: Final = "Zet hier geen link of mailadres. Bel liever even."


def problem_with(text: str) -> str:
    """Say in Dutch why these words do not belong here; nothing when they may go.

    A small guard, not a judge: it stops the slip of the pen. What it misses goes with the term of all messages.
    """
    letters = _letters(text)
    if found := _HEALTH.search(_STREET.sub(" ", letters).casefold()):
        return (
            f"“{found.group().strip()}” lijkt over gezondheid te gaan. Dat hoort hier niet, ook niet over"
            " een ander. Haal het weg, of bel even."
        )
    return OTHER_CHANNEL if _ELSEWHERE.search(letters.casefold()) else ""


def _letters(text: str) -> str:
    """Letters without accents, so that "Zíek" is read as it is meant."""
    parts = unicodedata.normalize("NFKD", text)
    letters = "".join(one for one in parts if not unicodedata.combining(one))
    return " ".join(letters.split())
