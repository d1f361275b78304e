"""Assigning by hand, and calling an assignment off."""

from collections.abc import Collection, Sequence
from datetime import datetime

from django.db import IntegrityError, transaction

from matching.judgement import Judgement
from matching.overrides import may_override
from pool.people.models import Substitute
from pool.requests.access import get_request, get_substitute_of_region, lock_assignment
from pool.requests.assignment_queries import DID_NOT_COME
from pool.requests.domain.booking import book
from pool.requests.domain.calling_off_part import call_off_part, chosen_part
from pool.requests.domain.noted_outcomes import keep_outcome
from pool.requests.domain.offers import refusal_for
from pool.requests.domain.ranking import judge_substitute
from pool.requests.domain.reopening import call_off, fill_elsewhere, reopen
from pool.requests.drafts import TIME_ZONE
from pool.requests.enums import LIVE_STATUSES, AssignmentStatus, RequestStatus, Side
from pool.requests.errors import (
    AlreadyFilled,
    MoveNotAllowed,
    NotEligible,
    RequestInvalid,
    TooEarlyToSay,
    error_for,
)
from pool.requests.models import (
    Assignment,
    AssignmentPeriod,
    RequestPeriod,
    SubstitutionRequest,
)
from pool.requests.period_queries import free_periods
from pool.requests.policy import PolicySettings, settings_of
from pool.requests.recording import store_decisions
from regions.actors import Actor
from regions.enums import Role
from regions.roles import Action

OTHER_PERSON = "other_person"
NOT_COME = "did_not_come"
NOT_FOR_A_PART = (
    "Dit kan alleen als de invaller helemaal niet meer komt."
    " Kies een andere reden; dan vragen we anderen voor deze dagen."
)
CANCELLATION_REASONS = {
    "cannot_come": "Kan toch niet komen",
    "mistake": "Vergissing",
    OTHER_PERSON: "Iemand anders komt",
    NOT_COME: DID_NOT_COME,
}


def assign_by_hand(
    *,
    actor: Actor,
    request_id: int,
    substitute_id: int,
    period_ids: Sequence[int] = (),
    override_reason: str = "",
    now: datetime,
) -> Assignment:
    """Put somebody on a request; without `period_ids`, on all that is free and possible.

    Locks the request, then the person. Refuses `NotEligible` with every rule that blocks, unless the actor's role may
    override all of them and gives a reason; never overrides a double booking. Announces the
    assignment, the request and the offers that lapsed.
    """
    try:
        with transaction.atomic():
            request = get_request(
                actor=actor, action=Action.ASSIGN_BY_HAND, request_id=request_id, lock=True
            )
            if request.status not in (*LIVE_STATUSES, RequestStatus.UNFILLED):
                raise AlreadyFilled if request.status == RequestStatus.FILLED else MoveNotAllowed
            substitute = get_substitute_of_region(
                region_id=request.region_id, substitute_id=substitute_id, lock=True
            )
            periods = _chosen_periods(request, period_ids, now=now)
            settings = settings_of(request.policy)
            possible, overridden = _allowed_periods(
                actor,
                request,
                substitute,
                periods=periods,
                override_reason=override_reason,
                settings=settings,
                now=now,
            )
            return book(
                actor=actor,
                request=request,
                substitute=substitute,
                periods=possible,
                settings=settings,
                now=now,
                overridden_rules=overridden,
                override_reason=override_reason if overridden else "",
                offer=None,
            )
    except IntegrityError as error:
        raise error_for(error) from error


@transaction.atomic
def cancel_assignment(
    *,
    actor: Actor,
    assignment_id: int,
    period_ids: Collection[int] = (),
    reason: str = "",
    now: datetime,
) -> Assignment:
    """Call an assignment off, by either side; the request reopens at once, with priority.

    With `period_ids` only those, and the person keeps the rest: see `calling_off_part`. Naming all that is to
    come is calling off the whole.

    Locks the request. Refuses an assignment that is off already, or whose own days are over; days that
    were worked stay worked. Within the regret window it is an undo by either side: no history shows it,
    and a substitute who took their own yes back may be asked again, though not in the same breath. Later
    it is called off: shown, never punished, and not asked again for this request. A school or planner
    who has somebody else wants nobody else asked: then those days are free and nobody is asked for them,
    until they place that person, go on asking, or say how they solved it. Other free days are asked as before. They
    cannot say so of a part (`RequestInvalid`), nor that somebody did not come before the work of today began
    (`TooEarlyToSay`): who is off can no longer say that they were there. A request that the school
    solved itself stays so, and an outcome that was noted stays with its own days. Announces the assignment, the request and the offers of the
    new round.
    """
    request, assignment = lock_assignment(
        actor=actor, action=Action.CANCEL_ASSIGNMENT, assignment_id=assignment_id
    )
    side = _side(actor, request, assignment)
    part = chosen_part(assignment, period_ids=period_ids, now=now)
    why = CANCELLATION_REASONS.get(reason, "")
    stops_asking = side != Side.SUBSTITUTE and reason == OTHER_PERSON
    if part and stops_asking:
        raise RequestInvalid([("reason", NOT_FOR_A_PART)])
    if reason == NOT_COME and assignment.status == AssignmentStatus.CONFIRMED:
        _require_begun(assignment, now=now)
    keep_outcome(request)
    if part:
        decision = call_off_part(
            assignment,
            part=part,
            actor=actor,
            request=request,
            side=side,
            reason=why,
            now=now,
        )
    else:
        decision = call_off(
            assignment, actor=actor, request=request, side=side, reason=why, now=now
        )
    store_decisions([decision])
    if stops_asking:
        fill_elsewhere(assignment, now=now)
    reopen(
        request,
        actor=actor,
        settings=settings_of(request.policy),
        now=now,
        not_at_once=(assignment.substitute_id,),
    )
    return assignment


def _require_begun(assignment: Assignment, *, now: datetime) -> None:
    begun = AssignmentPeriod.objects.filter(
        assignment=assignment,
        request_period__date=now.astimezone(TIME_ZONE).date(),
        is_live=True,
        period__startswith__lte=now,
    )
    if not begun.exists():
        raise TooEarlyToSay


def _side(actor: Actor, request: SubstitutionRequest, assignment: Assignment) -> Side:
    if assignment.substitute.user_id == actor.user_id:
        return Side.SUBSTITUTE
    role = actor.role_at(Action.CANCEL_ASSIGNMENT, request.location)
    return Side.POOL if role == Role.PLANNER else Side.SCHOOL


def _chosen_periods(
    request: SubstitutionRequest, period_ids: Sequence[int], *, now: datetime
) -> list[RequestPeriod]:
    free = free_periods(request, now=now)
    if not free:
        raise AlreadyFilled
    if not period_ids:
        return free
    chosen = [period for period in free if period.pk in set(period_ids)]
    if len(chosen) != len(set(period_ids)):
        raise RequestInvalid(
            [("periodIds", "Een van deze dagdelen is al vervuld of hoort hier niet bij.")]
        )
    if not request.splittable and len(chosen) != len(free):
        raise RequestInvalid(
            [("periodIds", "Deze aanvraag is voor één persoon. Kies alle dagdelen.")]
        )
    return chosen


def _allowed_periods(
    actor: Actor,
    request: SubstitutionRequest,
    substitute: Substitute,
    *,
    periods: list[RequestPeriod],
    override_reason: str,
    settings: PolicySettings,
    now: datetime,
) -> tuple[list[RequestPeriod], tuple[str, ...]]:
    def judged(overridden: tuple[str, ...]) -> Judgement:
        judgement = judge_substitute(
            request,
            substitute_id=substitute.pk,
            periods=periods,
            settings=settings,
            now=now,
            overridden=overridden,
        )
        if judgement is None:
            raise NotEligible("Deze invaller is nu niet actief in de pool.")
        return judgement

    role = actor.role_at(Action.ASSIGN_BY_HAND, request.location)
    first = judged(())
    if first.is_eligible:
        return [period for period in periods if period.pk in set(first.period_ids)], ()
    blocking = tuple(verdict.rule for verdict in first.blocks)
    if not all(may_override(rule, role) for rule in blocking) or not actor.may(
        Action.OVERRIDE_RULES
    ):
        raise refusal_for(first, role=role)
    if not override_reason.strip():
        raise refusal_for(first, role=role)
    second = judged(blocking)
    if not second.is_eligible:
        raise refusal_for(second, role=role)
    return [period for period in periods if period.pk in set(second.period_ids)], blocking
