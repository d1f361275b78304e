"""Place names as people write them, from the capitals of the registers."""

import re

SMALL_WORDS = frozenset(
    [
        "aan",
        "ad",
        "bij",
        "de",
        "den",
        "der",
        "en",
        "het",
        "in",
        "onder",
        "op",
        "over",
        "te",
        "ten",
        "ter",
        "tot",
        "van",
    ]
)
# Abbreviations that the registers add to tell places of one name apart.
PROVINCE_MARKS = {
    "NB": "NB", "NH": "NH", "ZH": "ZH", "CA": "ca",
    "DR": "Dr", "FR": "Fr", "GLD": "Gld", "GN": "Gn", "LB": "Lb", "OV": "Ov", "UT": "Ut",
}  # fmt: skip
ACCENTS = {"Fryslan": "Fryslân", "Sudwest": "Súdwest"}
OF_A_MUNICIPALITY = re.compile(r"\s+GEM\.?\s.*$", re.IGNORECASE)
LOST_APOSTROPHE = re.compile(r"^S[ -](?=GRAVEN|HERTOGEN|HEER)")


def place_name(name: str) -> str:
    """Write a place name in Dutch capitals; one that is not all capitals was written by a person and stays."""
    bare = " ".join(name.split())
    if " GEM" in bare.upper():
        bare = OF_A_MUNICIPALITY.sub("", bare)
    if bare != bare.upper():
        return bare
    words = LOST_APOSTROPHE.sub("'S-", bare).split(" ")
    return " ".join(
        _word(word, is_first=place == 0, is_last=place == len(words) - 1)
        for place, word in enumerate(words)
    )


def _word(word: str, *, is_first: bool, is_last: bool) -> str:
    if is_last and not is_first and word in PROVINCE_MARKS:
        return PROVINCE_MARKS[word]
    if not is_first and word.lower() in SMALL_WORDS:
        return word.lower()
    return "-".join(_part(part) for part in word.split("-"))


def _part(part: str) -> str:
    low = part.lower()
    if low in ("'s", "'t") or low[:1].isdigit():
        return low
    if low.startswith("ij"):
        return f"IJ{low[2:]}"
    capital = low[:1].upper() + low[1:]
    return ACCENTS.get(capital, capital)
