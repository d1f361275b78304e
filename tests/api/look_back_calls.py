"""Good calls for looking back: each makes work of Sam that ended."""

from typing import Any, Final

from django.utils import timezone

from pool.requests.looking_back import DEFAULT_LINES, to_look_back_on
from pool.requests.models import Assignment
from tests.api.call import Call, Ids
from tests.api.rows import Rows
from tests.factories.look_backs import make_worked


def worked(rows: Rows) -> Assignment:
    """Work of Sam that ended lately; made once."""
    now = timezone.now()
    theirs = Assignment.objects.filter(substitute=rows.place.substitute)
    found = to_look_back_on(theirs, now=now).first()
    return found or make_worked(rows.place, now=now, days_ago=5)


def answers(_ids: Ids, _rows: Rows) -> dict[str, Any]:
    """What the substitute is asked: from the school these are refused (400), as it is asked other lines."""
    return {
        "given": [{"line": line.value, "closedAnswer": "yes"} for line in DEFAULT_LINES],
        "again": "gladly",
    }


LOOK_BACK_CALLS: Final[dict[str, Call]] = {
    "GET look-backs": Call(
        ids=lambda rows: {"assignment": worked(rows).pk}, listed=lambda rows: {worked(rows).pk}
    ),
    "GET assignments/{assignment_id}/look-back": Call(
        ids=lambda rows: {"assignment_id": worked(rows).pk}
    ),
    "PUT assignments/{assignment_id}/look-back": Call(
        ids=lambda rows: {"assignment_id": worked(rows).pk}, body=answers
    ),
    "GET school-locations/{location_id}/welcome-list": Call(
        ids=lambda rows: {"location_id": rows.place.location.pk}
    ),
    "PUT school-locations/{location_id}/welcome-list": Call(
        ids=lambda rows: {"location_id": rows.place.location.pk},
        body=lambda _ids, _rows: {"chosenLines": [line.value for line in DEFAULT_LINES]},
    ),
    # What it tells is tested with the totals: one answer is never enough to show.
    "GET welcome-totals": Call(),
}
