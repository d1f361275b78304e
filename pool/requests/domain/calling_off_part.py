"""Calling off some of the days of an assignment: the person keeps the rest."""

from collections.abc import Collection, Sequence
from datetime import datetime

from pool.requests.domain.announcing import announce_assignment
from pool.requests.domain.notifying import tell_part_cancelled
from pool.requests.domain.swaps import lapse_swaps_of
from pool.requests.enums import AssignmentStatus, Side
from pool.requests.errors import RequestInvalid
from pool.requests.models import (
    Assignment,
    AssignmentPeriod,
    RequestDecision,
    SubstitutionRequest,
)
from pool.requests.recording import move, store_decisions
from regions.actors import Actor

FIELD = "periodIds"
NOT_OF_THIS = "Een van deze dagdelen hoort niet bij deze invalbeurt."
IS_OFF = "Een van deze dagdelen is al afgezegd."
IS_OVER = "Een van deze dagdelen is al voorbij."


def chosen_part(
    assignment: Assignment, *, period_ids: Collection[int], now: datetime
) -> list[AssignmentPeriod]:
    """Give the periods that are named, in order; none when nothing is named, or all that is to come.

    The caller holds the lock of the request. Refuses (`RequestInvalid`) periods that are not of this
    assignment, off already, or over. An assignment that has ended is refused as a whole, by the caller.
    """
    if not period_ids or assignment.status != AssignmentStatus.CONFIRMED:
        return []
    rows = AssignmentPeriod.objects.filter(assignment=assignment).select_related("request_period")
    known = {row.request_period_id: row for row in rows.order_by("period", "pk")}
    named = set(period_ids)
    chosen = [row for pk, row in known.items() if pk in named]
    reasons = {
        NOT_OF_THIS: not named <= known.keys(),
        IS_OFF: any(not row.is_live for row in chosen),
        IS_OVER: any(row.is_live and row.period.upper <= now for row in chosen),
    }
    problems = [(FIELD, sentence) for sentence, applies in reasons.items() if applies]
    if problems:
        raise RequestInvalid(problems)
    to_come = [row for row in known.values() if row.is_live and row.period.upper > now]
    return [] if len(chosen) == len(to_come) else chosen


def call_off_part(
    assignment: Assignment,
    *,
    part: Sequence[AssignmentPeriod],
    actor: Actor,
    request: SubstitutionRequest,
    side: Side,
    reason: str,
    now: datetime,
) -> RequestDecision:
    """Take somebody off these days and leave them the rest; gives the decision row to store.

    The caller holds the lock of the request and opens it again. The assignment stays agreed and its version
    goes up; only these periods are free, and each keeps when and by which side. A swap covers all that was
    left, so an open one lapses. Within the regret window it is an undo: it counts as no calling off and every
    text says so, but the days were chosen, so the same person is not asked for them again. Tells both
    sides, and announces the assignment.
    """
    is_undone = now < assignment.regret_until
    dates = sorted({row.request_period.date.isoformat() for row in part})
    decision = move(
        actor=actor,
        request=request,
        thing=assignment,
        move="undo_part" if is_undone else "cancel_part",
        now=now,
        reason=reason,
        facts={
            "side": side,
            "dates": dates,
            "periods": [row.request_period_id for row in part],
        },
    )
    assignment.save(update_fields=["version"])
    AssignmentPeriod.objects.filter(pk__in=[row.pk for row in part]).update(
        is_live=False, called_off_at=now, called_off_by_side=side
    )
    store_decisions(lapse_swaps_of(assignment, request=request, now=now))
    tell_part_cancelled(assignment, request=request, side=side, now=now)
    announce_assignment(assignment, request)
    return decision
