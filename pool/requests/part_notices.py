"""The words when some of the days of an assignment are called off: which days, and which of them stay."""

from typing import Final

from notices.registry import LockScreen, Rendered, register
from pool.requests.assignment_queries import DID_NOT_COME, parts_off
from pool.requests.enums import LIVE_STATUSES, AssignmentStatus, DecisionSubject
from pool.requests.lock_screens import REOPENED
from pool.requests.models import Assignment, AssignmentPeriod, RequestDecision
from pool.requests.quiet import manners_of_part, manners_of_school
from pool.requests.school_readers import reads_for_school
from pool.requests.wording import days_in_words

PART_OFF: Final = LockScreen(
    title="Een deel van een invalbeurt gaat niet door",
    body="Open de app om te zien welke dagen.",
    is_urgent=True,
)


def register_part_notices() -> None:
    """Make the kinds known, at start-up."""
    register(
        "assignment_part_cancelled",
        assignment_part_cancelled,
        lock_screen=PART_OFF,
        manners=manners_of_part,
    )
    register(
        "request_part_reopened",
        request_part_reopened,
        lock_screen=REOPENED,
        manners=manners_of_school,
    )


def assignment_part_cancelled(assignment_id: int, _recipient_id: int) -> Rendered | None:
    """To the substitute: these days are off, whoever called them off, and these stay; by the state of now."""
    assignment = _agreed(assignment_id)
    if assignment is None:
        return None
    off = parts_off(assignment)
    where, page = assignment.request.location.name, f"/invalbeurten/{assignment_id}"
    return Rendered(
        subject="Een deel van je invalbeurt gaat niet door",
        text=(_off_in_words(assignment, off, where=where), _left_in_words(assignment, who="Je")),
        action_label="Bekijk deze invalbeurt",
        action_url=page,
        page_url=page,
    )


def request_part_reopened(assignment_id: int, recipient_id: int) -> Rendered | None:
    """To the school: who comes does not come on these days, and what happens now."""
    assignment = _agreed(assignment_id)
    if assignment is None or not reads_for_school(recipient_id, assignment.request):
        return None
    request = assignment.request
    asking = request.status in LIVE_STATUSES and request.waves_stopped_at is None
    rest = (
        "Voor wat vrijkwam vragen we meteen anderen, met voorrang."
        if asking
        else "We vragen niemand anders."
    )
    days = _days_of(parts_off(assignment))
    page = f"/aanvragen/{request.pk}"
    return Rendered(
        subject="Een deel van een afspraak gaat niet door",
        text=(
            f"De invaller komt niet op {days}. {_left_in_words(assignment, who='Die')}",
            rest,
        ),
        action_label="Volg de aanvraag",
        action_url=page,
        page_url=page,
    )


def _agreed(assignment_id: int) -> Assignment | None:
    """The assignment, as long as a part of it stays; when the rest went as well, another notice tells that."""
    rows = Assignment.objects.select_related("substitute", "request__location")
    return rows.filter(pk=assignment_id).exclude(status=AssignmentStatus.CANCELLED).first()


def _off_in_words(assignment: Assignment, off: list[AssignmentPeriod], *, where: str) -> str:
    days = _days_of(off)
    last = max((one.called_off_at for one in off if one.called_off_at), default=None)
    if last is not None and last < assignment.regret_until:
        return (
            f"Een deel van de afspraak bij {where} is binnen de bedenktijd teruggedraaid: {days}."
            " Dit telt niet als afzegging."
        )
    if _was_missed(assignment):
        return f"{where} zegt dat je er niet was en zoekt iemand anders: {days}. Klopt dat niet? Bel de school."
    return f"Je invalbeurt bij {where} gaat niet door op {days}."


def _left_in_words(assignment: Assignment, *, who: str) -> str:
    left = AssignmentPeriod.objects.filter(assignment=assignment, is_live=True)
    days = left.values_list("request_period__date", flat=True)
    return f"{who} komt nog wel op {days_in_words(days)}."


def _days_of(off: list[AssignmentPeriod]) -> str:
    return days_in_words(one.request_period.date for one in off)


def _was_missed(assignment: Assignment) -> bool:
    """Whether the last part was called off because nobody came."""
    said = RequestDecision.objects.filter(
        request=assignment.request_id,
        subject=DecisionSubject.ASSIGNMENT,
        subject_id=assignment.pk,
        move__in=("cancel_part", "undo_part"),
    )
    return said.order_by("at", "pk").values_list("reason", flat=True).last() == DID_NOT_COME
