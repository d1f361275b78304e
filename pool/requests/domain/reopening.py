"""Calling an assignment off and opening its request again, at once and with priority."""

from collections.abc import Collection
from datetime import datetime

from pool.requests.domain.announcing import announce_assignment, announce_request
from pool.requests.domain.asking import drop_waves, plan_and_ask
from pool.requests.domain.jobs import defer
from pool.requests.domain.notifying import tell_cancelled
from pool.requests.domain.swaps import lapse_swaps_of
from pool.requests.enums import AssignmentStatus, RequestStatus, Side
from pool.requests.errors import MoveNotAllowed
from pool.requests.models import (
    Assignment,
    AssignmentPeriod,
    RequestDecision,
    RequestPeriod,
    SubstitutionRequest,
)
from pool.requests.moments import stop_moment
from pool.requests.period_queries import free_periods, periods_to_ask
from pool.requests.policy import PolicySettings
from pool.requests.recording import move, store_decisions
from regions.actors import SYSTEM, Actor


def call_off(
    assignment: Assignment,
    *,
    actor: Actor,
    request: SubstitutionRequest,
    side: Side,
    reason: str,
    now: datetime,
) -> RequestDecision:
    """Take somebody off a request; gives the decision row to store. The caller holds the lock.

    Refuses (`MoveNotAllowed`) an assignment that is off, or whose own days are over. The days that were
    worked stay taken, and a part that was called off before stays as it was said then. Within the regret
    window it is an undo, which nobody's history shows. Announces it and tells both sides.
    """
    to_come = AssignmentPeriod.objects.filter(
        assignment=assignment, is_live=True, period__endswith__gt=now
    )
    # Of what is off no day is live either, and that is another refusal: the table gives it below.
    if assignment.status != AssignmentStatus.CANCELLED and not to_come.exists():
        raise MoveNotAllowed("Deze invalbeurt is al voorbij.")
    is_undone = now < assignment.regret_until
    name = "undo" if is_undone else "cancel"
    decision = move(
        actor=actor, request=request, thing=assignment, move=name, now=now, reason=reason
    )
    assignment.cancelled_at = now
    assignment.cancelled_by_side = side
    assignment.cancelled_in_regret_window = is_undone
    assignment.save(
        update_fields=[
            "status",
            "version",
            "cancelled_at",
            "cancelled_by_side",
            "cancelled_in_regret_window",
        ]
    )
    to_come.update(is_live=False)
    store_decisions(lapse_swaps_of(assignment, request=request, now=now))
    tell_cancelled(assignment, request=request, now=now)
    announce_assignment(assignment, request)
    return decision


def fill_elsewhere(assignment: Assignment, *, now: datetime) -> None:
    """Note that the school has somebody else for the days that were just called off; the caller holds the lock."""
    freed = AssignmentPeriod.objects.filter(
        assignment=assignment,
        is_live=False,
        called_off_at__isnull=True,
        period__endswith__gt=now,
    )
    RequestPeriod.objects.filter(pk__in=freed.values("request_period")).update(
        filled_elsewhere_at=now
    )


def reopen(
    request: SubstitutionRequest,
    *,
    actor: Actor,
    settings: PolicySettings,
    now: datetime,
    not_at_once: Collection[int] = (),
) -> None:
    """Start a new round with priority for what is free again; the caller holds the lock.

    Offers of the round before stay open for who has the question for all of it; the others are asked
    anew. Who just took a yes back (`not_at_once`) is left out of the first wave, and asked again when
    others do not come. For what the school filled in another way nobody is asked; when that is all, the asking stands
    still until somebody resumes it. A request that
    the school solved itself has ended and asks nobody. An outcome that was noted is with its days by now
    (`keep_outcome`). Announces the request and each offer.
    """
    if request.status == RequestStatus.SOLVED_INTERNALLY:
        request.version += 1
        request.save(update_fields=["version"])
        announce_request(request)
        return
    asked = periods_to_ask(request, now=now)
    drop_waves(request, actor=SYSTEM, now=now)
    kept = RequestPeriod.objects.filter(request=request, takers__is_live=True).exists()
    name = "reopen_part" if kept and request.status != RequestStatus.OPEN else "reopen"
    decision = move(actor=actor, request=request, thing=request, move=name, now=now)
    request.round += 1
    request.has_priority = True
    request.waves_stopped_at = None if asked else now
    request.filled_at = None
    open_periods = asked or free_periods(request, now=now)
    first = min(period.period.lower for period in open_periods)
    request.stop_at = stop_moment(
        starts_at=first, ends_at=request.ends_at, settings=settings, now=now
    )
    request.save(
        update_fields=[
            "status",
            "version",
            "round",
            "has_priority",
            "waves_stopped_at",
            "filled_at",
            "stop_at",
            "outcome",
            "outcome_half_days",
        ]
    )
    store_decisions([decision])
    defer("stop_request", at=request.stop_at, request_id=request.pk)
    if asked:
        plan_and_ask(request, settings=settings, now=now, not_at_once=not_at_once)
    announce_request(request)
