"""Dull swaps, stored as rows: nobody was ranked, nobody was told."""

from datetime import datetime, timedelta
from typing import Any

from pool.people.models import Substitute
from pool.requests.models import Assignment, Swap, SwapQuestion


def make_swap(assignment: Assignment, *, now: datetime, **given: Any) -> Swap:
    """An open swap that lapses half a day before the work."""
    values: dict[str, Any] = {
        "opened_at": now,
        "lapses_at": assignment.request.starts_at - timedelta(hours=12),
    }
    return Swap.objects.create(
        region_id=assignment.region_id,
        request=assignment.request,
        assignment=assignment,
        **values | given,
    )


def make_question(swap: Swap, *, substitute: Substitute, **given: Any) -> SwapQuestion:
    """A colleague who is asked and said nothing yet."""
    return SwapQuestion.objects.create(swap=swap, substitute=substitute, **given)
