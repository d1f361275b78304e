"""Good calls for messages: what both sides may say, about the agreed work of the rows."""

from typing import Any, Final

from django.utils import timezone

from pool.messages.models import Message
from pool.requests.enums import Side
from tests.api.call import Call, Ids
from tests.api.rows import Rows
from tests.factories.messages import make_message

OWN_WORDS: Final = "De poort aan de achterkant is open."


def to_read(_ids: Ids, rows: Rows) -> dict[str, Any]:
    return {"upTo": said_by_both(rows)}


def said_by_both(rows: Rows) -> int:
    """One message of each side, made once; gives the last."""
    now = timezone.now()
    said = Message.objects.filter(assignment=rows.assignment).order_by("pk")
    if not said:
        make_message(rows.assignment, now=now)
        make_message(
            rows.assignment,
            now=now,
            side=Side.SCHOOL,
            sentence="report_at_desk",
            sent_by=rows.place.leader,
        )
    return max(said.values_list("pk", flat=True))


def of_the_work(rows: Rows) -> dict[str, int]:
    return {"assignment_id": rows.assignment.pk}


def unread(rows: Rows) -> dict[str, int]:
    said_by_both(rows)
    return of_the_work(rows)


MESSAGE_CALLS: Final[dict[str, Call]] = {
    "GET assignments/{assignment_id}/messages": Call(ids=of_the_work),
    "POST assignments/{assignment_id}/messages": Call(
        ids=of_the_work,
        body=lambda _ids, _rows: {"sentence": "own_words", "ownText": OWN_WORDS},
    ),
    "GET assignments/{assignment_id}/message-box": Call(ids=of_the_work),
    "POST assignments/{assignment_id}/message-reading": Call(ids=of_the_work, body=to_read),
    "GET unread-messages": Call(ids=unread, listed=lambda rows: {rows.assignment.pk}),
}
