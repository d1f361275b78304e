"""The times at which somebody wants to be reached, kept per person."""

from collections.abc import Collection, Sequence
from typing import Any

from django.db import transaction
from django.db.models import QuerySet

from notices.models import ContactWindow
from notices.reaching import Window


def windows_of(user_id: int) -> list[Window]:
    """List somebody's windows through the week; empty means: at any time of day."""
    return list(windows_of_people([user_id]).get(user_id, ()))


def windows_of_people(
    user_ids: Collection[int] | QuerySet[Any, Any],
) -> dict[int, tuple[Window, ...]]:
    """Look up the windows of several people, also of a query for their ids, in one query; who has none is left out."""
    found: dict[int, tuple[Window, ...]] = {}
    for row in ContactWindow.objects.filter(user_id__in=user_ids):
        window = Window(weekday=row.weekday, from_time=row.from_time, until_time=row.until_time)
        found[row.user_id] = (*found.get(row.user_id, ()), window)
    return found


@transaction.atomic
def set_windows(*, user_id: int, windows: Sequence[Window]) -> list[Window]:
    """Replace one's own windows.

    The database refuses a window that ends before it starts and two that overlap. Takes no locks; announces
    nothing: what waits to be delivered asks again at its own moment.
    """
    ContactWindow.objects.filter(user_id=user_id).delete()
    ContactWindow.objects.bulk_create(
        ContactWindow(
            user_id=user_id,
            weekday=window.weekday,
            from_time=window.from_time,
            until_time=window.until_time,
        )
        for window in windows
    )
    return windows_of(user_id)
