"""Booking somebody on a request: the shared step of accepting an offer and assigning by hand."""

from collections.abc import Sequence
from datetime import datetime

from matching.waves import regret_until
from pool.people.models import Substitute
from pool.requests.assignment_queries import as_card
from pool.requests.domain.announcing import announce_assignment, announce_offers, announce_request
from pool.requests.domain.asking import drop_waves
from pool.requests.domain.jobs import defer
from pool.requests.domain.lapsing import lapse_offers
from pool.requests.domain.noted_outcomes import forget_words, take_back_outcome
from pool.requests.domain.waiting import stop_waiting_who_comes
from pool.requests.enums import LapseReason, OfferStatus, RequestStatus
from pool.requests.models import (
    Assignment,
    AssignmentPeriod,
    Offer,
    RequestDecision,
    RequestPeriod,
    SubstitutionRequest,
)
from pool.requests.period_queries import periods_without_anybody
from pool.requests.policy import PolicySettings
from pool.requests.queries import open_offers
from pool.requests.recording import move, store_decisions
from regions.actors import SYSTEM, Actor

BY_OWN_RULE = "Door een eigen regel van de invaller"


def book(
    *,
    actor: Actor,
    request: SubstitutionRequest,
    substitute: Substitute,
    periods: Sequence[RequestPeriod],
    settings: PolicySettings,
    now: datetime,
    offer: Offer | None = None,
    own_rule_id: int | None = None,
    overridden_rules: Sequence[str] = (),
    override_reason: str = "",
) -> Assignment:
    """Store who comes for these periods, and tell everybody for whom that changes something.

    The caller holds the lock of the request. The database refuses a double booking
    (`no_double_booking`) and a taken period (`period_is_taken_once`) as an IntegrityError, which ends
    the transaction. Announces the assignment, the request and every offer that lapsed.
    """
    assignment = Assignment.objects.create(
        region_id=request.region_id,
        request=request,
        substitute=substitute,
        offer=offer,
        assigned_by_id=None if offer else actor.user_id,
        overridden_rules=list(overridden_rules),
        override_reason=override_reason,
        confirmed_at=now,
        regret_until=regret_until(
            accepted_at=now,
            work_starts_at=min(one.period.lower for one in periods),
            policy=settings.morning,
            time_zone=settings.waves.time_zone,
        ),
    )
    taken = take_periods(assignment, periods)
    forget_words(periods)
    facts = {"overridden": list(overridden_rules)} if overridden_rules else {}
    decisions = [
        move(
            actor=actor,
            request=request,
            thing=assignment,
            move="confirm",
            is_new=True,
            now=now,
            reason=override_reason,
            facts=facts,
        )
    ]
    if offer is not None:
        decisions.append(
            _accepted(offer, actor=actor, request=request, rule_id=own_rule_id, now=now)
        )
    decisions += stop_waiting_who_comes(request, substitute_id=substitute.pk, now=now)
    decisions += _fill(request, actor=actor, now=now)
    store_decisions(decisions)
    defer("announce_booking", assignment_id=assignment.pk)
    announce_assignment(assignment, request)
    announce_request(request)
    if offer is not None:
        announce_offers([offer])
    return as_card(assignment, taken)


def take_periods(
    assignment: Assignment, periods: Sequence[RequestPeriod]
) -> list[AssignmentPeriod]:
    """Store which periods an assignment takes; the database refuses what is taken, or taken by this person elsewhere."""
    return AssignmentPeriod.objects.bulk_create(
        [
            AssignmentPeriod(
                assignment=assignment,
                request_period=period,
                substitute_id=assignment.substitute_id,
                period=period.period,
            )
            for period in periods
        ]
    )


def _accepted(
    offer: Offer,
    *,
    actor: Actor,
    request: SubstitutionRequest,
    rule_id: int | None,
    now: datetime,
) -> RequestDecision:
    by_rule = rule_id is not None
    decision = move(
        actor=actor,
        request=request,
        thing=offer,
        move="accept",
        now=now,
        reason=BY_OWN_RULE if by_rule else "",
        facts={"own_rule": rule_id} if by_rule else {},
    )
    offer.answered_at, offer.answered_by_rule = now, by_rule
    offer.save(update_fields=["status", "answered_at", "answered_by_rule", "version"])
    return decision


def _fill(request: SubstitutionRequest, *, actor: Actor, now: datetime) -> list[RequestDecision]:
    free_rows, has_missed = periods_without_anybody(request, now=now)
    asked = {period.pk for period in free_rows if period.filled_elsewhere_at is None}
    waiting = open_offers(request)
    is_whole = not free_rows and not has_missed
    is_late = request.status == RequestStatus.UNFILLED
    name = _MOVE_OF[is_whole, is_late]
    if is_whole:
        request.filled_at = now
        request.outcome, request.outcome_half_days = "", None
    if free_rows and not asked and request.waves_stopped_at is None:
        # What is left has somebody of the school: asking stands still until the school goes on.
        request.waves_stopped_at = now
    if asked:
        useless = _without_free_period(waiting, asked)
    else:
        useless = waiting
        drop_waves(request, actor=SYSTEM, now=now)
    decisions = lapse_offers(useless, request=request, reason=LapseReason.FILLED, now=now)
    decisions.append(move(actor=actor, request=request, thing=request, move=name, now=now))
    take_back_outcome(request)
    request.save(
        update_fields=[
            "status",
            "filled_at",
            "version",
            "waves_stopped_at",
            "outcome",
            "outcome_half_days",
        ]
    )
    return decisions


_MOVE_OF = {
    (True, False): "fill",
    (True, True): "fill_late",
    (False, False): "fill_part",
    (False, True): "fill_part_late",
}
"""By whether every period has somebody, and whether the request had ended without."""


def _without_free_period(offers: Sequence[Offer], free: set[int]) -> list[Offer]:
    through = Offer.periods.through
    pairs = through.objects.filter(offer__in=offers).values_list("offer_id", "requestperiod_id")
    useful = {offer_id for offer_id, period_id in pairs if period_id in free}
    return [
        offer for offer in offers if offer.pk not in useful and offer.status == OfferStatus.OPEN
    ]
