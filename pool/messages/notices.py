"""The words about a new message: that there is one, and nothing of what it says; not for a lock screen, not in a mail."""

from datetime import datetime
from typing import Final

from notices.reaching import MUTED, Manners
from notices.registry import LockScreen, Rendered, register
from pool.messages.domain.messages import NEW_MESSAGE
from pool.messages.queries import unread_by
from pool.requests.drafts import TIME_ZONE
from pool.requests.enums import AssignmentStatus, Side
from pool.requests.models import Assignment, AssignmentPeriod
from pool.requests.quiet import manners_of_reminder, manners_of_school

MESSAGE: Final = LockScreen(
    title="Er is een bericht over een invalbeurt", body="Open de app om het te lezen."
)


def register_message_notices() -> None:
    """Make the kind known, at start-up."""
    register(NEW_MESSAGE, new_message, lock_screen=MESSAGE, manners=manners_of_message)


def manners_of_message(assignment_id: int, recipient_id: int, now: datetime) -> Manners:
    """Quiet hours count for both sides; for a school not on the day of the work itself. Muted once all was read."""
    assignment = _assignment(assignment_id)
    if assignment is None or not _waits(assignment, recipient_id):
        return MUTED
    if assignment.substitute.user_id == recipient_id:
        return manners_of_reminder(assignment_id, recipient_id, now)
    today = now.astimezone(TIME_ZONE).date()
    works_today = AssignmentPeriod.objects.filter(
        assignment=assignment_id, request_period__date=today, is_live=True
    )
    return (
        manners_of_school(assignment_id, recipient_id, now) if works_today.exists() else Manners()
    )


def new_message(assignment_id: int, recipient_id: int) -> Rendered | None:
    """To the other side; nothing any more when it was read meanwhile."""
    assignment = _assignment(assignment_id)
    if assignment is None or not _waits(assignment, recipient_id):
        return None
    is_own = assignment.substitute.user_id == recipient_id
    page = f"/invalbeurten/{assignment_id}" if is_own else f"/aanvragen/{assignment.request_id}"
    whose = "je invalbeurt" if is_own else "een invalbeurt op je school"
    return Rendered(
        subject=f"Er is een bericht over {whose}",
        text=("Open de app om het te lezen. Je kunt er meteen antwoorden.",),
        action_label="Lees het bericht",
        action_url=page,
        page_url=page,
    )


def _assignment(assignment_id: int) -> Assignment | None:
    rows = Assignment.objects.select_related("substitute", "request__location")
    return rows.filter(pk=assignment_id).first()


def _waits(assignment: Assignment, recipient_id: int) -> bool:
    is_own = assignment.substitute.user_id == recipient_id
    side = Side.SUBSTITUTE if is_own else Side.SCHOOL
    waits = unread_by(side).filter(assignment=assignment)
    return assignment.status != AssignmentStatus.CANCELLED and waits.exists()
