"""The words when some of the days of an assignment are called off: which days, and which of them stay."""

from collections.abc import Iterator
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
        text=(
            *_off_in_words(assignment, off, where=where),
            *_left_in_words(assignment, off, who="Je"),
        ),
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
    off = parts_off(assignment)
    gone = f"De invaller komt niet op {_days_of(off)}."
    page = f"/aanvragen/{request.pk}"
    return Rendered(
        subject="Een deel van een afspraak gaat niet door",
        text=(
            " ".join((gone, *_left_in_words(assignment, off, who="Die"))),
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


def _off_in_words(
    assignment: Assignment, off: list[AssignmentPeriod], *, where: str
) -> Iterator[str]:
    """A sentence for what is off, for what was taken back at once, and for where nobody came: each its own days."""
    absent = _missed(assignment)
    undone = [one for one in off if _is_undone(one, assignment)]
    missed = [one for one in off if one.request_period_id in absent and one not in undone]
    if plain := [one for one in off if one not in undone and one not in missed]:
        yield f"Je invalbeurt bij {where} gaat niet door op {_days_of(plain)}."
    if undone:
        yield (
            f"Een deel van de afspraak bij {where} is binnen de bedenktijd teruggedraaid: {_days_of(undone)}."
            " Dit telt niet als afzegging."
        )
    if missed:
        yield (
            f"{where} zegt dat je er niet was en zoekt iemand anders: {_days_of(missed)}."
            " Klopt dat niet? Bel de school."
        )


def _is_undone(one: AssignmentPeriod, assignment: Assignment) -> bool:
    return one.called_off_at is not None and one.called_off_at < assignment.regret_until


def _left_in_words(
    assignment: Assignment, off: list[AssignmentPeriod], *, who: str
) -> Iterator[str]:
    """What was still to come when the last part went; not what was worked by then."""
    last = max((one.called_off_at for one in off if one.called_off_at), default=None)
    left = AssignmentPeriod.objects.filter(assignment=assignment, is_live=True)
    if last is not None:
        left = left.filter(period__endswith__gt=last)
    if days := list(left.values_list("request_period__date", flat=True)):
        yield f"{who} komt nog wel op {days_in_words(days)}."


def _days_of(off: list[AssignmentPeriod]) -> str:
    return days_in_words(one.request_period.date for one in off)


def _missed(assignment: Assignment) -> frozenset[int]:
    """The periods that were called off because nobody came."""
    said = RequestDecision.objects.filter(
        request=assignment.request_id,
        subject=DecisionSubject.ASSIGNMENT,
        subject_id=assignment.pk,
        move="cancel_part",
        reason=DID_NOT_COME,
    )
    return frozenset(
        pk for facts in said.values_list("facts", flat=True) for pk in facts["periods"]
    )
