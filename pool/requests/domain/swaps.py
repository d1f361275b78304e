"""Looking for a colleague to take over an own assignment, and what ends that."""

from collections.abc import Collection
from datetime import datetime

from django.db import IntegrityError, transaction

from pool.requests.access import lock_assignment, lock_request
from pool.requests.domain.announcing import announce_assignment, announce_request, announce_swap
from pool.requests.domain.jobs import defer
from pool.requests.domain.swap_fitting import (
    can_be_swapped,
    closes_at,
    colleagues_who_fit,
    periods_of,
)
from pool.requests.domain.swap_telling import tell_asked, tell_lapsed_swap, tell_not_exchanged
from pool.requests.enums import UNANSWERED, AssignmentStatus, SwapQuestionStatus, SwapStatus
from pool.requests.errors import (
    MoveNotAllowed,
    NobodyFits,
    SwapAlreadyOpen,
    SwapOver,
    SwapTooLate,
    error_for,
)
from pool.requests.models import (
    Assignment,
    RequestDecision,
    SubstitutionRequest,
    Swap,
    SwapQuestion,
)
from pool.requests.moves import next_state
from pool.requests.policy import settings_of
from pool.requests.recording import move, store_decisions
from pool.requests.swap_access import get_own_assignment, lock_swap
from regions.actors import SYSTEM, Actor
from regions.roles import Action


def number_who_fit(*, actor: Actor, assignment_id: int, now: datetime) -> int:
    """How many colleagues a swap of an own assignment would ask now; 0 when it cannot be swapped. Locks nothing."""
    assignment = get_own_assignment(actor=actor, assignment_id=assignment_id)
    request = assignment.request
    periods = periods_of(assignment)
    if not can_be_swapped(assignment, periods=periods, now=now):
        return 0
    found = colleagues_who_fit(
        request,
        assignment=assignment,
        periods=periods,
        settings=settings_of(request.policy),
        now=now,
    )
    return len(found)


def open_swap(*, actor: Actor, assignment_id: int, now: datetime) -> Swap:
    """Ask the colleagues who fit best to take over an own assignment; the person comes until somebody does.

    Locks the request. Refuses work that is off (`MoveNotAllowed`) or too near (`SwapTooLate`), a second
    question at the same time (`SwapAlreadyOpen`), and a pool without anybody who fits (`NobodyFits`).
    Announces the swap to each who is asked, the assignment and the request.
    """
    try:
        with transaction.atomic():
            request, assignment = lock_assignment(
                actor=actor, action=Action.SWAP_ASSIGNMENT, assignment_id=assignment_id
            )
            return _open(request, assignment, actor=actor, now=now)
    except IntegrityError as error:
        raise error_for(error) from error


def _open(
    request: SubstitutionRequest, assignment: Assignment, *, actor: Actor, now: datetime
) -> Swap:
    periods = periods_of(assignment)
    if assignment.status != AssignmentStatus.CONFIRMED or not periods:
        raise MoveNotAllowed("Deze invalbeurt kun je niet meer ruilen.")
    if not can_be_swapped(assignment, periods=periods, now=now):
        raise SwapTooLate
    if Swap.objects.filter(assignment=assignment, status=SwapStatus.OPEN).exists():
        raise SwapAlreadyOpen
    settings = settings_of(request.policy)
    people = colleagues_who_fit(
        request, assignment=assignment, periods=periods, settings=settings, now=now
    )
    if not people:
        raise NobodyFits
    swap = Swap.objects.create(
        region_id=request.region_id,
        request=request,
        assignment=assignment,
        opened_at=now,
        lapses_at=closes_at(periods),
    )
    SwapQuestion.objects.bulk_create(SwapQuestion(swap=swap, substitute=one) for one in people)
    questions = list(swap.questions.select_related("substitute").order_by("pk"))
    facts = {"asked": len(questions)}
    store_decisions(
        [
            move(
                actor=actor,
                request=request,
                thing=swap,
                move="open",
                is_new=True,
                now=now,
                facts=facts,
            )
        ]
    )
    defer("lapse_swap", at=swap.lapses_at, swap_id=swap.pk)
    tell_asked(questions, request=request, settings=settings, now=now)
    _announce(request, swap, questions)
    return swap


@transaction.atomic
def withdraw_swap(*, actor: Actor, swap_id: int, now: datetime) -> Swap:
    """Look for nobody any more; the person comes as agreed.

    Locks the request; refuses (`SwapOver`) a swap that is not open. Announces as opening does.
    """
    request, swap = lock_swap(actor=actor, swap_id=swap_id)
    if swap.status != SwapStatus.OPEN:
        raise SwapOver
    store_decisions(end_swap(swap, request=request, actor=actor, move_name="withdraw", now=now))
    return swap


@transaction.atomic
def lapse_swap(*, swap_id: int, now: datetime) -> None:
    """End a swap that nobody took in time, and tell its owner that they come themselves; safe to run twice.

    Locks the request. Announces as opening does.
    """
    found = Swap.objects.filter(pk=swap_id).values_list("request_id", flat=True).first()
    if found is None:
        return
    request = lock_request(found)
    swap = Swap.objects.select_related("assignment__substitute").get(pk=swap_id)
    if swap.status != SwapStatus.OPEN or now < swap.lapses_at:
        return
    store_decisions(end_swap(swap, request=request, actor=SYSTEM, move_name="lapse", now=now))
    tell_lapsed_swap(swap, request=request, now=now)


def due_swaps(*, now: datetime) -> list[int]:
    """Open swaps whose time is over."""
    rows = Swap.objects.filter(status=SwapStatus.OPEN, lapses_at__lte=now)
    return list(rows.order_by("lapses_at", "pk").values_list("pk", flat=True)[:200])


def lapse_swaps_of(
    assignment: Assignment, *, request: SubstitutionRequest, now: datetime
) -> list[RequestDecision]:
    """End the open swap of an assignment that ends; gives the decision rows. The caller holds the lock of the request."""
    rows = Swap.objects.filter(assignment=assignment, status=SwapStatus.OPEN)
    return [
        decision
        for swap in rows.select_related("assignment__substitute")
        for decision in end_swap(swap, request=request, actor=SYSTEM, move_name="lapse", now=now)
    ]


def end_swap(
    swap: Swap,
    *,
    request: SubstitutionRequest,
    actor: Actor,
    move_name: str,
    now: datetime,
    became: Assignment | None = None,
    taken: SwapQuestion | None = None,
) -> list[RequestDecision]:
    """Give a swap its last state, and close what nobody answered; gives the decision rows to store.

    The caller holds the lock of the request. Who had offered something in return is told that it stays theirs.
    Announces as opening does, also to who has `taken` it: an exchange is sealed on the phone of the other.
    """
    decision = move(actor=actor, request=request, thing=swap, move=move_name, now=now)
    swap.ended_at, swap.became = now, became
    swap.save(update_fields=["status", "ended_at", "became", "version"])
    waiting = swap.questions.filter(status__in=UNANSWERED)
    questions = list(waiting.select_related("substitute").order_by("pk"))
    proposed = [one for one in questions if one.status == SwapQuestionStatus.PROPOSED]
    for question in questions:
        question.status = next_state(subject="swap_ask", move="end", from_state=question.status)
        question.version += 1
    SwapQuestion.objects.bulk_update(questions, ["status", "version"])
    tell_not_exchanged(proposed, request=request, now=now)
    _announce(request, swap, questions if taken is None else [*questions, taken])
    return [decision]


def _announce(
    request: SubstitutionRequest, swap: Swap, questions: Collection[SwapQuestion]
) -> None:
    request.version += 1
    request.save(update_fields=["version"])
    announce_swap(swap, people=[one.substitute for one in questions])
    announce_assignment(swap.assignment, request)
    announce_request(request)
