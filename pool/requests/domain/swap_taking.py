"""A colleague comes instead: taking over, and exchanging two assignments, each in one transaction."""

from datetime import datetime

from django.db import IntegrityError, transaction

from pool.requests.assignment_queries import as_card
from pool.requests.domain.announcing import announce_assignment, announce_request
from pool.requests.domain.booking import take_periods
from pool.requests.domain.expiry import close_questions_to
from pool.requests.domain.jobs import defer
from pool.requests.domain.swap_answers import (
    require_exchangeable,
    require_fits,
    require_proposed,
    require_unanswered,
)
from pool.requests.domain.swap_fitting import can_be_swapped, periods_of
from pool.requests.domain.swap_telling import tell_passed_on
from pool.requests.domain.swaps import end_swap, lapse_swaps_of
from pool.requests.domain.waiting import stop_waiting_who_comes
from pool.requests.enums import Side
from pool.requests.errors import SwapOver, error_for
from pool.requests.models import (
    Assignment,
    AssignmentPeriod,
    RequestDecision,
    RequestPeriod,
    SubstitutionRequest,
    SwapQuestion,
)
from pool.requests.recording import move, store_decisions
from pool.requests.swap_access import lock_exchange, lock_swap_question
from regions.actors import Actor


def take_over(*, actor: Actor, question_id: int, now: datetime) -> Assignment:
    """Come in place of a colleague: the first valid yes wins.

    Locks the request, then both people in order of id, and checks the hard rules on the facts of now. The
    assignment of the colleague ends as passed on, which is no cancellation of theirs; the request stays as
    filled as it was. There is no regret window: a colleague relies on it. Refuses `SwapTaken`, `SwapOver`,
    `NotEligible`, and `AlreadyAssigned` when the database holds other work at that time. Announces both
    assignments, the swap and the request.
    """
    try:
        with transaction.atomic():
            request, question = lock_swap_question(actor=actor, question_id=question_id)
            require_unanswered(question, now=now)
            given = question.swap.assignment
            require_fits(
                request,
                substitute_id=question.substitute_id,
                work=given,
                giving=None,
                reader=question.substitute_id,
                now=now,
            )
            return _take(question, request, actor=actor, name="take_over", now=now)
    except IntegrityError as error:
        raise error_for(error) from error


def accept_exchange(*, actor: Actor, swap_id: int, question_id: int, now: datetime) -> Assignment:
    """Say yes to a proposal: both come in each other's place, or neither does.

    Locks both requests in order of id, then both people in order of id, and checks the hard rules for both,
    each without what they give away. An open swap of what comes in return ends. Refuses a proposal that is
    gone (`SwapOver`), and what a rule forbids to one of both (`NotEligible`, `ColleagueCannot`). Gives the
    new assignment of the actor. Announces all four assignments, the swaps and the requests.
    """
    try:
        with transaction.atomic():
            request, other, question = lock_exchange(
                actor=actor, swap_id=swap_id, question_id=question_id
            )
            require_proposed(question, now=now)
            in_return, given = question.in_return, question.swap.assignment
            if in_return is None or not can_be_swapped(
                in_return, periods=periods_of(in_return), now=now
            ):
                raise SwapOver
            in_return.request = other
            require_exchangeable(question, request, in_return, reader=given.substitute_id, now=now)
            return _exchange(question, request, other, in_return, actor=actor, now=now)
    except IntegrityError as error:
        raise error_for(error) from error


def follow_swap(*, old_id: int, new_id: int, now: datetime) -> None:
    """Tell everybody who comes now, and close what this person can no longer take; safe to run twice.

    Takes the lock of one request at a time, as after a booking.
    """
    rows = Assignment.objects.select_related("substitute", "request__location", "request__policy")
    new = rows.get(pk=new_id)
    with transaction.atomic():
        tell_passed_on(rows.get(pk=old_id), new, now=now)
    close_questions_to(new.substitute_id, now=now)


def _exchange(
    question: SwapQuestion,
    request: SubstitutionRequest,
    other: SubstitutionRequest,
    in_return: Assignment,
    *,
    actor: Actor,
    now: datetime,
) -> Assignment:
    given = question.swap.assignment
    asked_for, offered = periods_of(given), periods_of(in_return)
    # Both end before one begins: the work may be at the same time.
    decisions = [
        *lapse_swaps_of(in_return, request=other, now=now),
        _pass_on(given, request=request, actor=actor, now=now),
        _pass_on(in_return, request=other, actor=actor, now=now),
    ]
    for_colleague, begun = _begin(
        given, request, question.substitute_id, asked_for, actor=actor, now=now
    )
    for_actor, begun_too = _begin(
        in_return, other, given.substitute_id, offered, actor=actor, now=now
    )
    decisions += [*begun, *begun_too]
    decisions += _close(question, request, for_colleague, actor=actor, name="exchange", now=now)
    store_decisions(decisions)
    other.version += 1
    other.save(update_fields=["version"])
    announce_request(other)
    return for_actor


def _take(
    question: SwapQuestion, request: SubstitutionRequest, *, actor: Actor, name: str, now: datetime
) -> Assignment:
    given = question.swap.assignment
    periods = periods_of(given)
    decisions = [_pass_on(given, request=request, actor=actor, now=now)]
    made, begun = _begin(given, request, question.substitute_id, periods, actor=actor, now=now)
    decisions += begun
    decisions += _close(question, request, made, actor=actor, name=name, now=now)
    store_decisions(decisions)
    return made


def _pass_on(
    assignment: Assignment, *, request: SubstitutionRequest, actor: Actor, now: datetime
) -> RequestDecision:
    """End an assignment because a colleague comes; nobody's history shows it as called off by this person."""
    decision = move(actor=actor, request=request, thing=assignment, move="swap", now=now)
    assignment.cancelled_at, assignment.cancelled_by_side = now, Side.COLLEAGUE
    assignment.save(update_fields=["status", "version", "cancelled_at", "cancelled_by_side"])
    AssignmentPeriod.objects.filter(assignment=assignment).update(is_live=False)
    announce_assignment(assignment, request)
    return decision


def _begin(
    old: Assignment,
    request: SubstitutionRequest,
    substitute_id: int,
    periods: list[RequestPeriod],
    *,
    actor: Actor,
    now: datetime,
) -> tuple[Assignment, list[RequestDecision]]:
    made = Assignment.objects.create(
        region_id=request.region_id,
        request=request,
        substitute_id=substitute_id,
        confirmed_at=now,
        regret_until=now,
    )
    taken = take_periods(made, periods)
    decision = move(
        actor=actor,
        request=request,
        thing=made,
        move="confirm",
        is_new=True,
        now=now,
        facts={"instead_of": old.pk},
    )
    left = stop_waiting_who_comes(request, substitute_id=substitute_id, now=now)
    defer("announce_swap", old_id=old.pk, new_id=made.pk)
    announce_assignment(made, request)
    return as_card(made, taken), [decision, *left]


def _close(
    question: SwapQuestion,
    request: SubstitutionRequest,
    made: Assignment,
    *,
    actor: Actor,
    name: str,
    now: datetime,
) -> list[RequestDecision]:
    decision = move(actor=actor, request=request, thing=question, move="take", now=now)
    question.answered_at = now
    question.save(update_fields=["status", "answered_at", "version"])
    ended = end_swap(
        question.swap,
        request=request,
        actor=actor,
        move_name=name,
        now=now,
        became=made,
        taken=question,
    )
    return [decision, *ended]
