"""The words of notices about swaps: to colleagues without a name, and to the school who comes now."""

from datetime import datetime
from typing import Final

from notices.reaching import Manners
from notices.registry import LockScreen, Rendered, register
from pool.requests.enums import UNANSWERED, AssignmentStatus, SwapQuestionStatus, SwapStatus
from pool.requests.models import Assignment, RequestPeriod, Swap, SwapQuestion
from pool.requests.quiet import manners_of_person, manners_of_reminder, manners_of_school
from pool.requests.school_readers import reads_for_school
from pool.requests.wording import moment_in_words, periods_in_words, work_in_words

ASKED: Final = LockScreen(
    title="Een collega zoekt iemand",
    body="Open de app om te zien waar en wanneer.",
    is_silent=True,
)
PROPOSED: Final = LockScreen(
    title="Er is een antwoord op je ruil", body="Open de app en zeg of je wilt ruilen."
)
NOT_EXCHANGED: Final = LockScreen(
    title="Je ruil gaat niet door", body="Je invalbeurten blijven zoals ze waren.", is_silent=True
)
PASSED_ON: Final = LockScreen(
    title="Je ruil is gelukt", body="Open de app om te zien wat er nu in je agenda staat."
)
LAPSED: Final = LockScreen(
    title="Je ruil is niet gelukt", body="Je gaat zelf. Open de app voor je invalbeurt."
)
SOMEBODY_ELSE: Final = LockScreen(title="Er komt iemand anders", body="Open de app om te zien wie.")


def register_swap_notices() -> None:
    """Make the kinds known, at start-up."""
    register("swap_asked", swap_asked, lock_screen=ASKED, manners=manners_of_question)
    register("swap_proposed", swap_proposed, lock_screen=PROPOSED, manners=manners_of_owner)
    register(
        "swap_not_exchanged",
        swap_not_exchanged,
        lock_screen=NOT_EXCHANGED,
        manners=manners_of_question,
    )
    register("swap_passed_on", swap_passed_on, lock_screen=PASSED_ON, manners=manners_of_reminder)
    register("swap_lapsed", swap_lapsed, lock_screen=LAPSED, manners=manners_of_swap)
    register(
        "swap_for_school", swap_for_school, lock_screen=SOMEBODY_ELSE, manners=manners_of_school
    )


def manners_of_question(question_id: int, _recipient_id: int, now: datetime) -> Manners:
    """For a colleague: quiet hours, and silence about a school that they do not want to hear of."""
    found = _question(question_id)
    if found is None:
        return Manners()
    return manners_of_person(found.substitute, found.swap.request, now=now)


def manners_of_owner(question_id: int, recipient_id: int, now: datetime) -> Manners:
    """For who wants to swap: quiet hours."""
    found = _question(question_id)
    if found is None:
        return Manners()
    return manners_of_reminder(found.swap.assignment_id, recipient_id, now)


def manners_of_swap(swap_id: int, recipient_id: int, now: datetime) -> Manners:
    """For who wanted to swap: quiet hours."""
    swap = Swap.objects.filter(pk=swap_id).first()
    return Manners() if swap is None else manners_of_reminder(swap.assignment_id, recipient_id, now)


def swap_asked(question_id: int, _recipient_id: int) -> Rendered | None:
    """The question whether a colleague takes it over; not sent any more when it is over or answered."""
    found = _question(question_id)
    if found is None or found.status not in UNANSWERED:
        return None
    request = found.swap.request
    return Rendered(
        subject=ASKED.title,
        text=(
            f"Een collega zoekt iemand voor {work_in_words(request)} bij {request.location.name}: {_when(found.swap.assignment)}.",
            f"Je kunt het overnemen, of ruilen met een invalbeurt van jou. Dat kan tot {moment_in_words(found.swap.lapses_at)}.",
            "Kun je niet? Dan hoef je niets te doen: je collega gaat dan zelf.",
        ),
        action_label="Bekijk de invalbeurt",
        action_url=f"/ruilen/{found.pk}",
        page_url=f"/ruilen/{found.pk}",
        useful_until=found.swap.lapses_at,
    )


def swap_proposed(question_id: int, _recipient_id: int) -> Rendered | None:
    """To who wants to swap: a colleague offers something in return."""
    found = _question(question_id)
    if found is None or found.status != SwapQuestionStatus.PROPOSED or found.in_return is None:
        return None
    offered = found.in_return
    page = f"/invalbeurten/{found.swap.assignment_id}/ruilen"
    return Rendered(
        subject=PROPOSED.title,
        text=(
            f"Een collega wil ruilen. In ruil krijg jij {work_in_words(offered.request)} bij {offered.request.location.name}: {_when(offered)}.",
            "Er verandert pas iets als jij ja zegt.",
        ),
        action_label="Bekijk de ruil",
        action_url=page,
        page_url=page,
        useful_until=found.swap.lapses_at,
    )


def swap_not_exchanged(question_id: int, _recipient_id: int) -> Rendered | None:
    """To who offered something in return: it stays theirs."""
    found = _question(question_id)
    if found is None or found.status == SwapQuestionStatus.PROPOSED:
        return None
    return Rendered(
        subject=NOT_EXCHANGED.title,
        text=("De ruil die je voorstelde gaat niet door. Je invalbeurten blijven zoals ze waren.",),
        action_label="Bekijk je invalbeurten",
        action_url="/invalbeurten",
        page_url="/invalbeurten",
    )


def swap_passed_on(assignment_id: int, _recipient_id: int) -> Rendered | None:
    """To who gave it away: a colleague comes."""
    assignment = _assignment(assignment_id)
    if assignment is None or assignment.status != AssignmentStatus.CANCELLED:
        return None
    where, when = assignment.request.location.name, _when(assignment)
    return Rendered(
        subject=PASSED_ON.title,
        text=(
            f"Een collega komt in jouw plaats bij {where}: {when}. Jij hoeft daar niet heen.",
            "De school weet het. Dit telt niet als afzegging.",
        ),
        action_label="Bekijk deze invalbeurt",
        action_url=f"/invalbeurten/{assignment.pk}",
        page_url=f"/invalbeurten/{assignment.pk}",
    )


def swap_lapsed(swap_id: int, _recipient_id: int) -> Rendered | None:
    """To who wanted to swap: nobody took it."""
    swap = Swap.objects.select_related("request__location", "assignment").filter(pk=swap_id).first()
    if swap is None or swap.status != SwapStatus.LAPSED:
        return None
    page = f"/invalbeurten/{swap.assignment_id}"
    return Rendered(
        subject=LAPSED.title,
        text=(
            f"Geen collega nam je invalbeurt bij {swap.request.location.name} over. Je gaat dus zelf: {_when(swap.assignment)}.",
            "Kun je echt niet? Zeg dan nu af.",
        ),
        action_label="Bekijk je invalbeurt",
        action_url=page,
        page_url=page,
    )


def swap_for_school(assignment_id: int, recipient_id: int) -> Rendered | None:
    """To the school, and the planner who had placed somebody: who comes now."""
    assignment = _assignment(assignment_id)
    if assignment is None or assignment.status != AssignmentStatus.CONFIRMED:
        return None
    if not reads_for_school(recipient_id, assignment.request):
        return None
    page = f"/aanvragen/{assignment.request_id}"
    return Rendered(
        subject=SOMEBODY_ELSE.title,
        text=(
            f"Er is geruild: {assignment.substitute.full_name} komt nu {_when(assignment)}.",
            "Je hoeft niets te doen.",
        ),
        action_label="Bekijk de aanvraag",
        action_url=page,
        page_url=page,
    )


def _question(question_id: int) -> SwapQuestion | None:
    rows = SwapQuestion.objects.select_related(
        "substitute",
        "swap__assignment",
        "swap__request__location",
        "swap__request__policy",
        "in_return__request__location",
    )
    return rows.filter(pk=question_id).first()


def _assignment(assignment_id: int) -> Assignment | None:
    rows = Assignment.objects.select_related("substitute", "request__location")
    return rows.filter(pk=assignment_id).first()


def _when(assignment: Assignment) -> str:
    rows = RequestPeriod.objects.filter(
        takers__assignment=assignment, takers__called_off_at__isnull=True
    )
    return periods_in_words(list(rows.order_by("period")))
