"""Answering an offer by the rule of the person themselves, through the acceptance everybody uses."""

from datetime import datetime

from django.db import transaction

from pool.requests.access import lock_offer
from pool.requests.domain.jobs import defer
from pool.requests.domain.notifying import quiet_until
from pool.requests.domain.offers import accept_offer
from pool.requests.domain.own_rules import lock_rule_for
from pool.requests.enums import OfferStatus
from pool.requests.errors import RequestError
from pool.requests.models import Assignment, Offer
from pool.requests.policy import settings_of
from regions.actors import actor_of
from regions.errors import NotAllowed, NotFound
from regions.roles import Action


def answer_by_rule(*, offer_id: int, now: datetime) -> Assignment | None:
    """Accept an offer for somebody whose own rule says so; None when it is left to the person.

    Locks the request and the person as `accept_offer` does, then the rule, so that a pause comes before or after the
    whole answer; who leaves for good holds the person first as well, and then takes the rules away. Then
    `accept_offer` decides by the same hard rules and constraints. Nothing is agreed for somebody who sleeps,
    because they could not take it back: the rule looks again when their quiet hours end. Safe to run
    twice. Announces what `accept_offer` announces.
    """
    rows = Offer.objects.select_related("substitute__user", "request__policy")
    offer = rows.filter(pk=offer_id, status=OfferStatus.OPEN).first()
    if offer is None or offer.substitute.user is None:
        return None
    settings = settings_of(offer.request.policy)
    sleeps_until = quiet_until(offer.substitute, request=offer.request, settings=settings, now=now)
    if sleeps_until is not None:
        defer("answer_by_rule", at=sleeps_until, offer_id=offer.pk)
        return None
    try:
        with transaction.atomic():
            actor = actor_of(offer.substitute.user, now)
            lock_offer(actor=actor, action=Action.ANSWER_OFFER, offer_id=offer.pk)
            rule = lock_rule_for(offer, now=now)
            if rule is None:
                return None
            return accept_offer(
                actor=actor,
                offer_id=offer.pk,
                own_rule_id=rule.pk,
                now=now,
            )
    except (RequestError, NotAllowed, NotFound):
        # Somebody was first, or it fits no more: the offer itself says so, as after a tap.
        return None
