"""The words to somebody whose work at a school is over: look back when you like; nobody reads one answer."""

from datetime import datetime
from typing import Final

from notices.reaching import MUTED, Manners
from notices.registry import LockScreen, Rendered, register
from pool.requests.domain.look_back_terms import LOOK_BACK
from pool.requests.enums import Side
from pool.requests.looking_back import window_of
from pool.requests.models import Assignment, LookBack
from pool.requests.quiet import manners_of_reminder

LOOK: Final = LockScreen(
    title="Kijk even terug", body="Open de app. Het kost een halve minuut.", is_silent=True
)


def register_look_back_notices() -> None:
    """Make the kind known, at start-up."""
    register(LOOK_BACK, asked_to_look_back, lock_screen=LOOK, manners=manners_of_looking_back)


def manners_of_looking_back(assignment_id: int, recipient_id: int, now: datetime) -> Manners:
    """As for a reminder; not any more once it was answered, or the two weeks are over."""
    assignment = _waiting_for(recipient_id, assignment_id)
    window = None if assignment is None else window_of(assignment)
    if window is None or not window.holds(now):
        return MUTED
    return manners_of_reminder(assignment_id, recipient_id, now)


def asked_to_look_back(assignment_id: int, recipient_id: int) -> Rendered | None:
    """To the substitute; nothing when they answered already, or none of it was worked."""
    assignment = _waiting_for(recipient_id, assignment_id)
    window = None if assignment is None else window_of(assignment)
    if assignment is None or window is None:
        return None
    return Rendered(
        subject=LOOK.title,
        text=(
            f"Je invalbeurt bij {assignment.request.location.name} zit erop. Hoe werd je ontvangen?",
            "Een paar vragen, alleen ja of nee. De school leest nooit jouw antwoord, alleen totalen van minstens vijf mensen.",
            "Het hoeft niet. Na veertien dagen sluiten de vragen vanzelf.",
        ),
        action_label="Kijk terug",
        action_url=f"/invalbeurten/{assignment_id}/terugblik",
        page_url=f"/invalbeurten/{assignment_id}/terugblik",
        useful_until=window.closes_at,
    )


def _waiting_for(user_id: int, assignment_id: int) -> Assignment | None:
    said = LookBack.objects.filter(assignment=assignment_id, side=Side.SUBSTITUTE)
    if said.exists():
        return None
    rows = Assignment.objects.select_related("request__location")
    return rows.filter(pk=assignment_id, substitute__user=user_id).first()
