"""What the room of messages keeps of a person: what they wrote, and what was written to them about their own work."""

from collections.abc import Iterator

from django.db.models import Q

from accounts.personal_data import Holding, Row, known, register_holding
from pool.messages.models import Message
from pool.messages.saying import words_of


def register_holdings() -> None:
    """Tell the registry; called at start-up."""
    register_holding(
        Holding(
            name="messages",
            title="Praktische berichten over invalbeurten",
            kept="Tot een maand na het werk. Alleen de invaller en de school lezen ze.",
            read=_messages,
        )
    )


def _messages(user_id: int) -> Iterator[Row]:
    """Without the name of the other side: what was said is about this person, who said it is not."""
    rows = Message.objects.filter(Q(sent_by=user_id) | Q(assignment__substitute__user=user_id))
    for row in rows.select_related("assignment__request__location", "reading").order_by("at", "pk"):
        reading = getattr(row, "reading", None)
        yield known(
            school=row.assignment.request.location.name,
            van=row.get_side_display(),
            bericht=words_of(row),
            op=row.at,
            gelezen_op=None if reading is None else reading.at,
        )
