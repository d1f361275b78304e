"""Which signs the fonts of the report can show; one that they cannot would refuse the whole document."""

import re
import unicodedata
from typing import Any, Final

SHOWN: Final = (
    "\t\n\u0020-\u007e\u00a0-\u024f\u0370-\u03ff\u0400-\u04ff\u1e00-\u1eff\u2010-\u2027\u2030-\u203e"
    "\u2070-\u209c\u20a0-\u20bf\u2116\u2122\u2190-\u21ff\u2200-\u22ff\u25a0-\u25ff\u2713\u2714\u2717\u2718\ufffd"
)
"""What people type in Dutch, other European letters, and the signs between them; each was typeset in a test."""
OTHERS: Final = re.compile(f"[^{SHOWN}]+")
UNSEEN: Final = ("Mn", "Me", "Cf")
"""Accents without a letter of their own, and signs that only steer others; the soft hyphen is let through."""
STAND_IN: Final = "\N{REPLACEMENT CHARACTER}"


def printable(text: str) -> str:
    """Give text that can be typeset: a row of signs without a picture, as of an emoji, becomes one stand-in."""
    return OTHERS.sub(_stand_in, unicodedata.normalize("NFC", text))


def all_printable(data: Any) -> Any:
    """The same for every text in what is written down for the typesetter, at any depth."""
    if isinstance(data, str):
        return printable(data)
    if isinstance(data, dict):
        return {key: all_printable(value) for key, value in data.items()}
    if isinstance(data, (list, tuple)):
        return [all_printable(value) for value in data]
    return data


def _stand_in(found: re.Match[str]) -> str:
    is_seen = any(unicodedata.category(sign) not in UNSEEN for sign in found[0])
    return STAND_IN if is_seen else ""
