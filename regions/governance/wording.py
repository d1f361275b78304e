"""Days and moments in Dutch words, as notices and tables say them."""

from datetime import date, datetime

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import override


def moment_in_words(moment: datetime) -> str:
    """A moment as somebody says it, in the time of the region."""
    with override("nl"):
        return date_format(timezone.localtime(moment), "l j F H:i") + " uur"


def day_in_words(day: date) -> str:
    """A day as people write it: 2 november 2026."""
    with override("nl"):
        return date_format(day, "j F Y")
