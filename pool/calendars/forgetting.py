"""How the room of calendars forgets a person: no address is left."""

from datetime import datetime

from accounts.forgetting import Forgetting, register_forgetting
from pool.calendars.models import CalendarAddress


def register_own_forgetting() -> None:
    """Tell the registry; called at start-up."""
    register_forgetting(
        Forgetting(
            name="calendarAddresses",
            goes="Je agenda-adres. Je agenda krijgt niets meer.",
            remove=_remove_addresses,
        )
    )


def _remove_addresses(user_id: int, _now: datetime) -> None:
    CalendarAddress.objects.filter(user=user_id).delete()
