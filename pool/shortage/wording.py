"""Days and fte in Dutch, as screens, files and notices say them."""

from datetime import date
from decimal import Decimal

from regions.agreements.periods import MONTHS


def day_in_words(day: date) -> str:
    """A day as somebody says it: 1 februari 2027."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def fte_in_words(fte: Decimal) -> str:
    """A number of fte exactly as it is kept, with a decimal comma."""
    text = f"{fte:,f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.translate(str.maketrans(",.", ".,"))
