"""Invalbeurten of the coming days that somebody wants to pass on, for who looks around to take over."""

from datetime import datetime, timedelta
from typing import Final

from demo.cast import CAST
from pool.requests.domain.swap_fitting import closes_at, colleagues_who_fit, periods_of
from pool.requests.enums import AssignmentStatus, DecisionSubject, SwapStatus
from pool.requests.models import Assignment, RequestDecision, Swap, SwapQuestion
from pool.requests.policy import settings_of
from regions.enums import Role
from regions.models import Region

SHOWN: Final = frozenset(member.email for member in CAST)
MOST_LOOKED_AT: Final = 30
"""Each look ranks the pool; who can sign in fits soon."""
LEFT_OPEN: Final = 2
OPENED_AGO: Final = timedelta(minutes=40)
FAR_ENOUGH: Final = timedelta(days=1)


def store_swaps(region: Region, *, now: datetime) -> None:
    """Open a few swaps that somebody of the cast can answer; nobody is told, as it happened a while ago."""
    ahead = Assignment.objects.filter(
        region=region, status=AssignmentStatus.CONFIRMED, request__starts_at__gt=now + FAR_ENOUGH
    ).exclude(substitute__email__in=SHOWN)
    rows = ahead.select_related("request__location", "request__policy", "substitute")
    opened = 0
    for assignment in rows.order_by("request__starts_at", "pk")[:MOST_LOOKED_AT]:
        if opened < LEFT_OPEN and _open(assignment, now=now):
            opened += 1


def _open(assignment: Assignment, *, now: datetime) -> bool:
    request, periods = assignment.request, periods_of(assignment)
    people = colleagues_who_fit(
        request,
        assignment=assignment,
        periods=periods,
        settings=settings_of(request.policy),
        now=now,
    )
    if not any(one.email in SHOWN for one in people):
        return False
    at = max(now - OPENED_AGO, assignment.confirmed_at)
    swap = Swap.objects.create(
        region_id=request.region_id,
        request=request,
        assignment=assignment,
        opened_at=at,
        lapses_at=closes_at(periods),
    )
    SwapQuestion.objects.bulk_create(SwapQuestion(swap=swap, substitute=one) for one in people)
    RequestDecision.objects.create(
        region_id=request.region_id,
        request=request,
        subject=DecisionSubject.SWAP,
        subject_id=swap.pk,
        move="open",
        to_state=SwapStatus.OPEN,
        actor_id=assignment.substitute.user_id,
        actor_role=Role.SUBSTITUTE,
        facts={"asked": len(people)},
        at=at,
    )
    return True
