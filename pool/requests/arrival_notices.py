"""The words to somebody whom the school did not see: a fact, a way to say otherwise, and no reproach."""

from datetime import datetime
from typing import Final

from notices.reaching import MUTED, Manners
from notices.registry import LockScreen, Rendered, register
from pool.requests.assignment_queries import in_order_said
from pool.requests.domain.arriving import arrival_state, saying_of
from pool.requests.enums import ArrivalState, AssignmentStatus
from pool.requests.models import Arrival, AssignmentPeriod
from pool.requests.quiet import manners_of_reminder

NOT_SEEN: Final = LockScreen(
    title="Waar ben je?",
    body="Open de app en zeg het even.",
    is_urgent=True,
)


def register_arrival_notices() -> None:
    """Make the kind known, at start-up."""
    register("not_seen", not_seen, lock_screen=NOT_SEEN, manners=manners_of_not_seen)


def manners_of_not_seen(assignment_id: int, recipient_id: int, now: datetime) -> Manners:
    """As for a reminder; not any more once the work of that day is over, or nobody expects them there."""
    last = Arrival.objects.filter(assignment=assignment_id).order_by("date").last()
    waits = last is not None and (
        AssignmentPeriod.objects.filter(
            assignment=assignment_id,
            request_period__date=last.date,
            is_live=True,
            period__endswith__gt=now,
        ).exists()
    )
    return manners_of_reminder(assignment_id, recipient_id, now) if waits else MUTED


def not_seen(assignment_id: int, _recipient_id: int) -> Rendered | None:
    """To the substitute: the school says that you did not come; not sent any more when it took that back or called off."""
    said = list(
        in_order_said()
        .filter(assignment=assignment_id)
        .select_related("assignment__request__location")
    )
    if not said or _state_of_last_day(said) is not ArrivalState.NOT_COME:
        return None
    assignment = said[-1].assignment
    if assignment.status == AssignmentStatus.CANCELLED:
        return None
    name = assignment.request.location.name
    return Rendered(
        subject="De school heeft je niet gezien",
        text=(
            (
                f"{name} zegt dat je er niet bent. Ben je er wel, of ben je onderweg? Zeg het in de app,"
                " dan ziet de school het meteen."
            ),
        ),
        action_label="Bekijk je invalbeurt",
        action_url=f"/invalbeurten/{assignment_id}",
        page_url=f"/invalbeurten/{assignment_id}",
    )


def _state_of_last_day(said: list[Arrival]) -> ArrivalState:
    day = said[-1].date
    return arrival_state(saying_of(one.side, one.word) for one in said if one.date == day)
