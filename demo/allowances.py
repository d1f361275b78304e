"""What a region of the demonstration pays whoever stands ready; no Django, so that a test of a running site can say it too."""

from typing import Any, Final

ALLOWANCE: Final[dict[str, Any]] = {"half_day_cents": 4_000, "most_per_week": 4}
