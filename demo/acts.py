"""What the machine plays: one thing that a school or a substitute does, through the same functions as they."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from random import Random

from django.db.models import QuerySet

from demo.chronicles import OUTCOMES
from demo.stages import Stage, some_draft
from pool.people.enums import PoolGroup
from pool.people.models import Employment
from pool.requests.domain.assignments import cancel_assignment
from pool.requests.domain.closing import cancel_request
from pool.requests.domain.offers import accept_offer, refuse_offer, see_offer
from pool.requests.domain.openings import open_request, record_solved_request
from pool.requests.domain.outcomes import name_outcome
from pool.requests.errors import RequestError
from pool.requests.models import Offer
from regions.actors import actor_of

Act = Callable[[Random, Stage, datetime], str | None]
"""Plays something and tells it in one line; None when there was nothing to play."""

_EAGER = (PoolGroup.PERMANENT, PoolGroup.FLEX, PoolGroup.OWN_SCHOOL)


def open_some_request(rng: Random, stage: Stage, now: datetime, day: date) -> str | None:
    """Let a school ask for somebody on this day."""
    drafted = some_draft(rng, stage, day, now=now)
    if drafted is None:
        return None
    actor, draft = drafted
    request = open_request(actor=actor, draft=draft, now=now)
    return f"{request.location.name} vraagt een invaller voor {day:%d-%m}"


def record_some_solution(rng: Random, stage: Stage, now: datetime, day: date) -> str | None:
    """Let a school record that it found its own solution."""
    drafted = some_draft(rng, stage, day, now=now)
    if drafted is None:
        return None
    actor, draft = drafted
    outcome = rng.choices(list(OUTCOMES), list(OUTCOMES.values()))[0]
    request = record_solved_request(actor=actor, draft=draft, outcome=outcome, now=now)
    return f"{request.location.name} lost het zelf op"


def accept_some_offer(rng: Random, stage: Stage, now: datetime) -> str | None:
    """Let somebody say yes; paid people do so sooner than the call list."""
    offers = stage.offers(now)
    eager = Employment.objects.filter(pool_group__in=_EAGER).values("substitute")
    offer = _some(rng, offers.filter(substitute__in=eager)) or _some(rng, offers)
    if offer is None or offer.substitute.user is None:
        return None
    actor = actor_of(offer.substitute.user, now)
    see_offer(actor=actor, offer_id=offer.pk, now=now)
    accept_offer(actor=actor, offer_id=offer.pk, now=now)
    return f"{offer.substitute} komt"


def refuse_some_offer(rng: Random, stage: Stage, now: datetime) -> str | None:
    """Let somebody say not this time."""
    offer = _some(rng, stage.offers(now))
    if offer is None or offer.substitute.user is None:
        return None
    actor = actor_of(offer.substitute.user, now)
    see_offer(actor=actor, offer_id=offer.pk, now=now)
    reason = rng.choice(("busy", "too_far", "other_plans", "not_my_group", ""))
    refuse_offer(actor=actor, offer_id=offer.pk, reason=reason, now=now)
    return f"{offer.substitute} kan deze keer niet"


def cancel_some_assignment(rng: Random, stage: Stage, now: datetime) -> str | None:
    """Let somebody call off work of the coming days; the request reopens by itself."""
    soon = stage.assignments(now).filter(request__starts_at__lt=now + timedelta(days=3))
    rows = soon.values_list("pk", "substitute__user")[:200]
    if not rows:
        return None
    assignment_id, _ = rng.choice(list(rows))
    assignment = stage.assignments(now).get(pk=assignment_id)
    if assignment.substitute.user is None:
        return None
    actor = actor_of(assignment.substitute.user, now)
    cancel_assignment(actor=actor, assignment_id=assignment.pk, reason="cannot_come", now=now)
    return f"{assignment.substitute} kan toch niet"


def cancel_some_request(rng: Random, stage: Stage, now: datetime) -> str | None:
    """Let a school withdraw a request."""
    requests = list(stage.live_requests()[:100])
    if not requests:
        return None
    request = rng.choice(requests)
    actor = stage.leader_of(request.location, now)
    cancel_request(actor=actor, request_id=request.pk, reason="not_needed", now=now)
    return f"{request.location.name} heeft niemand meer nodig"


def name_some_outcome(rng: Random, stage: Stage, now: datetime) -> str | None:
    """Let a school say what it did when nobody came."""
    request = stage.without_outcome().first()
    if request is None:
        return None
    outcome = rng.choices(list(OUTCOMES), list(OUTCOMES.values()))[0]
    actor = stage.leader_of(request.location, now)
    name_outcome(actor=actor, request_id=request.pk, outcome=outcome, now=now)
    return f"{request.location.name}: {outcome.label.lower()}"


def play(act: Act, rng: Random, stage: Stage, now: datetime) -> str | None:
    """Play one act; what the rules refuse did not happen, as with people who are too late."""
    try:
        return act(rng, stage, now)
    except RequestError as refused:
        return f"niet gelukt: {refused.code}"


def _some(rng: Random, offers: QuerySet[Offer]) -> Offer | None:
    ids = list(offers.values_list("pk", flat=True)[:300])
    return offers.filter(pk=rng.choice(ids)).first() if ids else None
