"""How a request ends: withdrawn, without anybody, or worked."""

from datetime import datetime

from django.db import transaction

from matching.expiry import stop_at_of
from pool.requests.access import get_request, lock_request
from pool.requests.domain.announcing import announce_assignment, announce_request
from pool.requests.domain.asking import drop_waves
from pool.requests.domain.jobs import defer
from pool.requests.domain.lapsing import lapse_offers
from pool.requests.domain.noted_outcomes import take_back_outcome
from pool.requests.domain.notifying import tell_unfilled
from pool.requests.domain.reopening import call_off
from pool.requests.domain.waiting import close_waiting_list
from pool.requests.domain.withdrawing import withdraw_offers
from pool.requests.enums import (
    LIVE_STATUSES,
    AssignmentStatus,
    LapseReason,
    RequestStatus,
    Side,
)
from pool.requests.errors import MoveNotAllowed
from pool.requests.models import (
    Assignment,
    AssignmentPeriod,
    SubstitutionRequest,
)
from pool.requests.period_queries import free_periods
from pool.requests.policy import PolicySettings, settings_of
from pool.requests.queries import open_offers
from pool.requests.recording import move, store_decisions
from regions.actors import SYSTEM, Actor
from regions.enums import Role
from regions.roles import Action

CANCEL_REASONS = {
    "not_needed": "Niemand meer nodig",
    "wrong_date": "Verkeerde datum",
    "solved": "Zelf opgelost",
    "other": "Anders",
}


@transaction.atomic
def cancel_request(
    *, actor: Actor, request_id: int, reason: str = "", now: datetime
) -> SubstitutionRequest:
    """Withdraw a request: who was asked and who was to come are told; worked days stay worked.

    Locks the request; refuses one that has ended, and one whose work is over. Announces the request,
    its assignments and offers.
    """
    request = get_request(
        actor=actor, action=Action.CANCEL_REQUEST, request_id=request_id, lock=True
    )
    if request.ends_at <= now:
        # Who worked has worked, also in the minutes before the clock notes it.
        raise MoveNotAllowed("Dit werk is al voorbij. Intrekken kan niet meer.")
    decision = move(
        actor=actor,
        request=request,
        thing=request,
        move="cancel",
        now=now,
        reason=CANCEL_REASONS.get(reason, ""),
    )
    role = actor.role_at(Action.CANCEL_REQUEST, request.location)
    side = Side.POOL if role == Role.PLANNER else Side.SCHOOL
    decisions = [decision]
    decisions += [
        call_off(assignment, actor=actor, request=request, side=side, reason="", now=now)
        for assignment in live_assignments(request, working_after=now)
    ]
    decisions += withdraw_offers(request, now=now)
    decisions += close_waiting_list(request, now=now)
    drop_waves(request, actor=actor, now=now)
    request.save(update_fields=["status", "version"])
    store_decisions(decisions)
    announce_request(request)
    return request


@transaction.atomic
def end_unfilled(*, request_id: int, now: datetime) -> SubstitutionRequest:
    """End a request whose stop time has come without anybody; safe to run twice.

    Locks the request. A request of several days goes on for what can still be done: somebody from
    tomorrow on helps, also where one person has to do all that is left. It ends when no day of it can be
    filled in time any more. Tells the school, which names what it did, unless it did so of every day that is left. Announces the request and the
    offers that lapsed.
    """
    request = lock_request(request_id)
    if request.status not in LIVE_STATUSES or now < request.stop_at:
        return request
    settings = settings_of(request.policy)
    next_stop = _next_stop(request, settings=settings, now=now)
    if next_stop is not None:
        return _go_on(request, stop_at=next_stop, now=now)
    decisions = lapse_offers(
        open_offers(request), request=request, reason=LapseReason.STOPPED, now=now
    )
    decisions += close_waiting_list(request, now=now)
    drop_waves(request, actor=SYSTEM, now=now)
    decisions.append(
        move(actor=SYSTEM, request=request, thing=request, move="end_unfilled", now=now)
    )
    take_back_outcome(request)
    request.save(update_fields=["status", "version", "outcome"])
    store_decisions(decisions)
    tell_unfilled(request, now=now)
    announce_request(request)
    return request


@transaction.atomic
def complete_work(*, request_id: int, now: datetime) -> SubstitutionRequest:
    """Close what is over: assignments become worked, a filled request completed, and nobody waits for it any more; safe to run twice."""
    request = lock_request(request_id)
    if now < request.ends_at:
        return request
    decisions = []
    for assignment in live_assignments(request):
        decisions.append(
            move(actor=SYSTEM, request=request, thing=assignment, move="complete", now=now)
        )
        assignment.save(update_fields=["status", "version"])
        announce_assignment(assignment, request)
    decisions += close_waiting_list(request, now=now)
    if request.status == RequestStatus.FILLED:
        decisions.append(
            move(actor=SYSTEM, request=request, thing=request, move="complete", now=now)
        )
        request.save(update_fields=["status", "version"])
    store_decisions(decisions)
    if decisions:
        announce_request(request)
    return request


def live_assignments(
    request: SubstitutionRequest, *, working_after: datetime | None = None
) -> list[Assignment]:
    """Who is to come, with their people; with a moment, only whose own days are not over by then."""
    rows = Assignment.objects.filter(request=request, status=AssignmentStatus.CONFIRMED)
    if working_after is not None:
        ahead = AssignmentPeriod.objects.filter(is_live=True, period__endswith__gt=working_after)
        rows = rows.filter(pk__in=ahead.values("assignment"))
    return list(rows.select_related("substitute").order_by("pk"))


def _next_stop(
    request: SubstitutionRequest, *, settings: PolicySettings, now: datetime
) -> datetime | None:
    """When asking stops for what is left; for one person who does all of it, the days count, not their parts."""
    free = free_periods(request, now=now)
    firsts: dict[object, datetime] = {}
    for period in sorted(free, key=lambda one: one.period.lower):
        firsts.setdefault(period.pk if request.splittable else period.date, period.period.lower)
    stops = [stop_at_of(work_starts_at=start, policy=settings.waves) for start in firsts.values()]
    return next((stop for stop in stops if stop > now), None)


def _go_on(
    request: SubstitutionRequest, *, stop_at: datetime, now: datetime
) -> SubstitutionRequest:
    decision = move(actor=SYSTEM, request=request, thing=request, move="miss_part", now=now)
    request.stop_at = stop_at
    request.save(update_fields=["status", "stop_at", "version"])
    store_decisions([decision])
    defer("stop_request", at=stop_at, request_id=request.pk)
    announce_request(request)
    return request
