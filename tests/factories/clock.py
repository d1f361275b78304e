"""The moment of the tests: a Monday morning, 07:04 in the Netherlands."""

from datetime import UTC, date, datetime
from typing import Final

NOW: Final = datetime(2026, 11, 23, 6, 4, tzinfo=UTC)
TODAY: Final = date(2026, 11, 23)
LONG_AGO: Final = date(2020, 8, 1)
