"""What a colleague does with the question to take over work: no, or an own assignment in return; and turning that down."""

from datetime import datetime

from django.db import transaction

from pool.requests.domain.announcing import announce_swap
from pool.requests.domain.offers import refusal_for
from pool.requests.domain.swap_fitting import SWAP_CLOSES, can_be_swapped, judge_taker, periods_of
from pool.requests.domain.swap_telling import tell_not_exchanged, tell_proposed
from pool.requests.enums import UNANSWERED, SwapStatus
from pool.requests.errors import ColleagueCannot, NotEligible, NothingInReturn, SwapOver, SwapTaken
from pool.requests.models import Assignment, SubstitutionRequest, SwapQuestion
from pool.requests.policy import settings_of
from pool.requests.recording import move, store_decisions
from pool.requests.swap_access import get_swap_question, lock_exchange, lock_swap_question
from pool.requests.swap_queries import own_work_ahead, standing_proposals
from regions.actors import Actor
from regions.enums import Role


@transaction.atomic
def refuse_swap(*, actor: Actor, question_id: int, now: datetime) -> SwapQuestion:
    """Say no to taking over; an own proposal goes with it.

    Locks the request; refuses what is not open. Announces the swap to its owner and the actor.
    """
    request, question = lock_swap_question(actor=actor, question_id=question_id)
    require_unanswered(question, now=now)
    _answer(question, actor=actor, request=request, name="refuse", now=now)
    return question


@transaction.atomic
def propose_exchange(
    *, actor: Actor, question_id: int, assignment_id: int, now: datetime
) -> SwapQuestion:
    """Offer an own assignment in return; both stay as they are until the owner of the swap says yes.

    Locks the request and both people. Refuses what is not open, an assignment that is not the actor's own or
    too near (`NothingInReturn`), work the actor could not do (`NotEligible`), and what the colleague could not
    (`ColleagueCannot`, without a reason: that is between the colleague and the pool). Announces the swap.
    """
    request, question = lock_swap_question(actor=actor, question_id=question_id)
    require_unanswered(question, now=now)
    in_return = _own(question, assignment_id)
    if in_return is None:
        raise NothingInReturn
    require_exchangeable(question, request, in_return, reader=question.substitute_id, now=now)
    question.in_return = in_return
    _answer(question, actor=actor, request=request, name="propose", now=now)
    tell_proposed(question, request=request, now=now)
    return question


@transaction.atomic
def turn_down_exchange(
    *, actor: Actor, swap_id: int, question_id: int, now: datetime
) -> SwapQuestion:
    """Say no to a proposal; the colleague may still take it over, or offer something else.

    Locks both requests and both people; refuses a proposal that is gone. Announces the swap.
    """
    request, _, question = lock_exchange(actor=actor, swap_id=swap_id, question_id=question_id)
    require_proposed(question, now=now)
    _answer(question, actor=actor, request=request, name="turn_down", now=now)
    tell_not_exchanged([question], request=request, now=now)
    return question


def possible_in_return(*, actor: Actor, question_id: int, now: datetime) -> list[Assignment]:
    """The own assignments that the colleague could do in exchange, as far as the rules go now; locks nothing."""
    question = get_swap_question(actor=actor, question_id=question_id)
    owner = question.swap.assignment
    possible = []
    for own in own_work_ahead(question, after=now + SWAP_CLOSES):
        periods = periods_of(own)
        judgement = can_be_swapped(own, periods=periods, now=now) and judge_taker(
            own.request,
            substitute_id=owner.substitute_id,
            periods=periods,
            settings=settings_of(own.request.policy),
            now=now,
            giving=owner,
        )
        if judgement and judgement.is_eligible:
            possible.append(own)
    return possible


def require_unanswered(question: SwapQuestion, *, now: datetime) -> None:
    """Refuse a question that is closed, by the error that says why."""
    if question.swap.status == SwapStatus.TAKEN:
        raise SwapTaken
    if question.swap.status != SwapStatus.OPEN or now >= question.swap.lapses_at:
        raise SwapOver
    if question.status not in UNANSWERED:
        raise SwapOver


def require_proposed(question: SwapQuestion, *, now: datetime) -> None:
    """Refuse a proposal that does not stand any more."""
    require_unanswered(question, now=now)
    if not standing_proposals(SwapQuestion.objects.filter(pk=question.pk)).exists():
        raise SwapOver


def require_exchangeable(
    question: SwapQuestion,
    request: SubstitutionRequest,
    in_return: Assignment,
    *,
    reader: int,
    now: datetime,
) -> None:
    """Refuse an exchange that a hard rule forbids to one of both, each judged without what they give away.

    `reader` reads their own reasons (`NotEligible`), and of the other only that it does not fit.
    """
    given = question.swap.assignment
    theirs = periods_of(in_return)
    if not can_be_swapped(in_return, periods=theirs, now=now):
        raise NothingInReturn
    require_fits(
        request,
        substitute_id=question.substitute_id,
        work=given,
        giving=in_return,
        reader=reader,
        now=now,
    )
    require_fits(
        in_return.request,
        substitute_id=given.substitute_id,
        work=in_return,
        giving=given,
        reader=reader,
        now=now,
    )


def require_fits(
    request: SubstitutionRequest,
    *,
    substitute_id: int,
    work: Assignment,
    giving: Assignment | None,
    reader: int,
    now: datetime,
) -> None:
    """Refuse who could not do all of this work, on the facts of now.

    Who was blocked by the school since reads what anybody reads of a swap that is over.
    """
    judgement = judge_taker(
        request,
        substitute_id=substitute_id,
        periods=periods_of(work),
        settings=settings_of(request.policy),
        now=now,
        giving=giving,
    )
    if judgement is not None and judgement.is_eligible:
        return
    if substitute_id != reader:
        raise ColleagueCannot
    if judgement is None:
        raise NotEligible("Je staat niet meer actief in de pool. Neem contact op met de planner.")
    if any(verdict.rule == "not_blocked_by_school" for verdict in judgement.blocks):
        raise SwapOver
    raise refusal_for(judgement, role=Role.SUBSTITUTE)


def _answer(
    question: SwapQuestion, *, actor: Actor, request: SubstitutionRequest, name: str, now: datetime
) -> None:
    decision = move(actor=actor, request=request, thing=question, move=name, now=now)
    question.answered_at = now
    question.save(update_fields=["status", "in_return", "answered_at", "version"])
    store_decisions([decision])
    announce_swap(question.swap, people=[question.substitute])


def _own(question: SwapQuestion, assignment_id: int) -> Assignment | None:
    rows = Assignment.objects.select_related("request__location", "request__policy", "substitute")
    own = rows.filter(pk=assignment_id, substitute=question.substitute_id)
    return own.exclude(pk=question.swap.assignment_id).first()
