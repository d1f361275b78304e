"""What the room of calendars keeps of a person: that there is an address, never the address itself."""

from collections.abc import Iterator

from accounts.personal_data import Holding, Row, known, register_holding
from pool.calendars.models import CalendarAddress


def register_holdings() -> None:
    """Tell the registry; called at start-up."""
    register_holding(
        Holding(
            name="calendarAddresses",
            title="Je agenda-adres",
            kept="Tot je het stopt. Het adres zelf staat niet in onze database.",
            read=_addresses,
        )
    )


def _addresses(user_id: int) -> Iterator[Row]:
    for row in CalendarAddress.objects.filter(user=user_id).order_by("pk"):
        yield known(gemaakt_op=row.created_at, gestopt_op=row.ended_at)
