"""What a school did when nobody came: named by the school, by the clock, or by solving it itself."""

from datetime import datetime

from django.db import transaction

from pool.requests.access import get_request, lock_request
from pool.requests.domain.announcing import announce_request
from pool.requests.domain.asking import drop_waves
from pool.requests.domain.openings import require_named
from pool.requests.domain.waiting import close_waiting_list
from pool.requests.domain.withdrawing import withdraw_offers
from pool.requests.enums import Outcome, RequestStatus
from pool.requests.errors import RequestInvalid
from pool.requests.models import SubstitutionRequest
from pool.requests.recording import move, store_decisions
from regions.actors import SYSTEM, Actor
from regions.roles import Action

MAX_HALF_DAYS = 200


@transaction.atomic
def name_outcome(
    *, actor: Actor, request_id: int, outcome: Outcome, half_days: int | None = None, now: datetime
) -> SubstitutionRequest:
    """Record what the school did when nobody came; the last word counts, all words are kept.

    Locks the request; refuses one that is not unfilled, and `not_reported` from a person. Announces it.
    """
    request = get_request(
        actor=actor, action=Action.RECORD_OUTCOME, request_id=request_id, lock=True
    )
    require_named(outcome)
    _require_half_days(half_days)
    return _named(request, actor=actor, outcome=outcome, half_days=half_days, now=now)


@transaction.atomic
def give_up_on_outcome(*, request_id: int, now: datetime) -> SubstitutionRequest:
    """Name the outcome `not_reported` when the school said nothing; does nothing when it did."""
    request = lock_request(request_id)
    if request.status != RequestStatus.UNFILLED or request.outcome:
        return request
    return _named(request, actor=SYSTEM, outcome=Outcome.NOT_REPORTED, half_days=None, now=now)


@transaction.atomic
def solve_internally(
    *, actor: Actor, request_id: int, outcome: Outcome, now: datetime
) -> SubstitutionRequest:
    """Record that the school found its own solution; open offers lapse, nobody is asked any more.

    Locks the request; refuses one that is filled or has ended, and `not_reported`. Announces the
    request and its offers.
    """
    request = get_request(
        actor=actor, action=Action.RECORD_OUTCOME, request_id=request_id, lock=True
    )
    require_named(outcome)
    decisions = [
        move(
            actor=actor,
            request=request,
            thing=request,
            move="solve_internally",
            now=now,
            facts={"outcome": outcome},
        )
    ]
    request.outcome = outcome
    decisions += withdraw_offers(request, now=now)
    decisions += close_waiting_list(request, now=now)
    drop_waves(request, actor=actor, now=now)
    request.save(update_fields=["status", "outcome", "version"])
    store_decisions(decisions)
    announce_request(request)
    return request


def _named(
    request: SubstitutionRequest,
    *,
    actor: Actor,
    outcome: Outcome,
    half_days: int | None,
    now: datetime,
) -> SubstitutionRequest:
    decision = move(
        actor=actor,
        request=request,
        thing=request,
        move="name_outcome",
        now=now,
        facts={"outcome": outcome, "half_days": half_days},
    )
    request.outcome, request.outcome_half_days = outcome, half_days
    request.save(update_fields=["outcome", "outcome_half_days", "version"])
    store_decisions([decision])
    announce_request(request)
    return request


def _require_half_days(half_days: int | None) -> None:
    if half_days is not None and not 1 <= half_days <= MAX_HALF_DAYS:
        raise RequestInvalid([("halfDays", "Vul een aantal dagdelen in van 1 tot 200.")])
