"""What a person does with an offer: see it, take it, or say not this time."""

from collections.abc import Collection
from datetime import datetime

from django.db import IntegrityError, transaction

from matching.judgement import Judgement
from matching.reasons import Audience
from pool.requests.access import get_offer, lock_offer
from pool.requests.domain.announcing import announce_offers, announce_request
from pool.requests.domain.asking_on import ask_on
from pool.requests.domain.booking import book
from pool.requests.domain.ranking import judge_substitute
from pool.requests.domain.said_yes import booking_of
from pool.requests.domain.waiting import leave_with_answer
from pool.requests.enums import LIVE_STATUSES, LapseReason, OfferStatus
from pool.requests.errors import (
    AlreadyAssigned,
    AlreadyFilled,
    AnsweredYes,
    NotEligible,
    OfferClosed,
    OfferExpired,
    RequestInvalid,
    error_for,
)
from pool.requests.models import Assignment, Offer, RequestPeriod, SubstitutionRequest
from pool.requests.period_queries import free_offer_periods
from pool.requests.policy import PolicySettings, settings_of
from pool.requests.recording import move, store_decisions
from regions.actors import Actor
from regions.enums import Role
from regions.roles import Action

REFUSAL_REASONS = {
    "busy": "Ik heb al iets",
    "too_far": "Te ver",
    "other_plans": "Andere plannen",
    "not_my_group": "Niet mijn groep",
}


def accept_offer(
    *,
    actor: Actor,
    offer_id: int,
    now: datetime,
    period_ids: Collection[int] | None = None,
    own_rule_id: int | None = None,
) -> Assignment:
    """Accept an offer or a part of it, by a tap or by a rule of one's own: the first valid acceptance wins.

    Locks the request and the person, then checks the offer and the hard rules on the facts of now. Of a splittable
    request the person gets the periods that are free and possible, of those in `period_ids` when given;
    the rest goes on being asked, at once when nobody has that question. Who is booked for it already gets
    that same assignment, and who is booked for another part of it reads so (`AnsweredInPart`). A rule says yes to all that was
    offered; less than that it leaves (`OfferClosed`) to the person. Refuses `RequestInvalid` for a
    part that is not in the offer or cannot be taken alone,
    `AlreadyFilled`, `OfferExpired`, `OfferClosed`, `NotEligible`, and `AlreadyAssigned` when the
    database holds a live assignment of this person at that time. Announces the assignment, the
    request, and every offer that lapsed.
    """
    try:
        with transaction.atomic():
            request, offer = lock_offer(actor=actor, action=Action.ANSWER_OFFER, offer_id=offer_id)
            if own_rule_id is None:
                booked = booking_of(offer, period_ids=period_ids)
                if booked is not None:
                    return booked
            require_open(offer, request, now=now)
            periods = _chosen(offer, request, period_ids=period_ids, now=now)
            if not periods:
                raise AlreadyFilled
            settings = settings_of(request.policy)
            possible = _possible_periods(
                offer, request, periods=periods, settings=settings, now=now
            )
            if own_rule_id is not None and not _is_all_of(offer, possible):
                raise OfferClosed
            assignment = book(
                actor=actor,
                request=request,
                substitute=offer.substitute,
                periods=possible,
                settings=settings,
                now=now,
                offer=offer,
                own_rule_id=own_rule_id,
            )
            ask_on(request, settings=settings, now=now)
            return assignment
    except IntegrityError as error:
        raise error_for(error) from error


@transaction.atomic
def refuse_offer(*, actor: Actor, offer_id: int, reason: str = "", now: datetime) -> Offer:
    """Say not this time; who said no is not asked again for these periods, and waits no more when nothing else is left to wait for.

    Locks the request. Refuses an offer that is not open, and (`AnsweredYes`) one by which the person comes:
    that is called off, not refused. When nobody else has the question, the next
    wave goes out at once. Announces the offer and the request.
    """
    request, offer = lock_offer(actor=actor, action=Action.ANSWER_OFFER, offer_id=offer_id)
    if booking_of(offer) is not None:
        raise AnsweredYes
    require_open(offer, request, now=now)
    decision = move(
        actor=actor,
        request=request,
        thing=offer,
        move="refuse",
        now=now,
        reason=REFUSAL_REASONS.get(reason, ""),
    )
    offer.answered_at = now
    offer.save(update_fields=["status", "answered_at", "version"])
    request.version += 1
    request.save(update_fields=["version"])
    left = leave_with_answer(request, actor=actor, substitute_id=offer.substitute_id, now=now)
    store_decisions([decision, *left])
    announce_offers([offer])
    if not ask_on(request, settings=settings_of(request.policy), now=now):
        announce_request(request)
    return offer


@transaction.atomic
def see_offer(*, actor: Actor, offer_id: int, now: datetime) -> Offer:
    """Note that the person looked at the offer; only the first time counts."""
    offer = get_offer(actor=actor, action=Action.VIEW_OFFERS, offer_id=offer_id)
    if offer.seen_at is None:
        Offer.objects.filter(pk=offer.pk, seen_at__isnull=True).update(seen_at=now)
        offer.seen_at = now
    return offer


def require_open(offer: Offer, request: SubstitutionRequest, *, now: datetime) -> None:
    """Refuse an offer that cannot be answered any more, by the error that says why."""
    if offer.status == OfferStatus.LAPSED and offer.lapse_reason == LapseReason.FILLED:
        raise AlreadyFilled
    if offer.status == OfferStatus.EXPIRED:
        raise OfferExpired
    if offer.status != OfferStatus.OPEN:
        raise OfferClosed
    if request.status not in LIVE_STATUSES:
        raise AlreadyFilled if request.status == "filled" else OfferClosed
    if now >= offer.expires_at:
        raise OfferExpired


def refusal_for(judgement: Judgement, *, role: str) -> NotEligible | AlreadyAssigned:
    """Give the error for a judgement that blocks, with every rule and whether this role may override it.

    A substitute never reads a rule that is the school's business, such as a silent block.
    """
    if judgement.first_block is not None and judgement.first_block.rule == "not_already_assigned":
        return AlreadyAssigned()
    overridable = set(judgement.overridable_by(role))
    reader = Audience.SUBSTITUTE if role == Role.SUBSTITUTE else Audience.OFFICE
    rules = [
        (verdict.rule, sentence, verdict.rule in overridable)
        for verdict in judgement.blocks
        if (sentence := verdict.sentence_for(reader)) is not None
    ]
    return NotEligible(rules[0][1] if rules else "", rules=rules)


def _chosen(
    offer: Offer,
    request: SubstitutionRequest,
    *,
    period_ids: Collection[int] | None,
    now: datetime,
) -> list[RequestPeriod]:
    free = free_offer_periods(offer, now=now)
    if period_ids is None:
        return free
    offered = set(offer.periods.values_list("pk", flat=True))
    chosen = set(period_ids)
    if not chosen <= offered:
        raise RequestInvalid([("periods", "Dit dagdeel hoort niet bij dit aanbod.")])
    if chosen != offered and not request.splittable:
        raise RequestInvalid([("periods", "De school zoekt één persoon voor alle dagdelen.")])
    return [period for period in free if period.pk in chosen]


def _is_all_of(offer: Offer, periods: list[RequestPeriod]) -> bool:
    offered = set(offer.periods.values_list("pk", flat=True))
    return {period.pk for period in periods} == offered


def _possible_periods(
    offer: Offer,
    request: SubstitutionRequest,
    *,
    periods: list[RequestPeriod],
    settings: PolicySettings,
    now: datetime,
) -> list[RequestPeriod]:
    judgement = judge_substitute(
        request, substitute_id=offer.substitute_id, periods=periods, settings=settings, now=now
    )
    if judgement is None:
        raise NotEligible("Je staat niet meer actief in de pool. Neem contact op met de planner.")
    if any(verdict.rule == "not_blocked_by_school" for verdict in judgement.blocks):
        # Blocked since the offer was made: the answer is that of any offer that was stopped.
        raise OfferClosed
    if not judgement.is_eligible:
        raise refusal_for(judgement, role=Role.SUBSTITUTE)
    return [period for period in periods if period.pk in set(judgement.period_ids)]
