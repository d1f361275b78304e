"""Closing open offers that are not needed any more, or that another question takes the place of."""

from collections.abc import Sequence
from datetime import datetime

from django.db.models import F

from pool.requests.domain.announcing import announce_offers
from pool.requests.domain.circle import Circle
from pool.requests.enums import LapseReason, OfferStatus
from pool.requests.models import Offer, RequestDecision, SubstitutionRequest
from pool.requests.queries import open_offers, periods_of_offers
from pool.requests.recording import move
from regions.actors import SYSTEM


def lapse_offers(
    offers: Sequence[Offer],
    *,
    request: SubstitutionRequest,
    reason: LapseReason,
    now: datetime,
    rules: Sequence[str] = (),
) -> list[RequestDecision]:
    """Close offers that are not needed any more; the caller holds the lock and stores the rows given.

    Announces each to its person.
    """
    decisions = []
    facts = {"reason": reason, **({"rules": list(rules)} if rules else {})}
    for offer in offers:
        decisions.append(
            move(
                actor=SYSTEM,
                request=request,
                thing=offer,
                move="lapse",
                now=now,
                facts=facts,
            )
        )
        offer.lapse_reason = reason
    Offer.objects.filter(pk__in=[offer.pk for offer in offers]).update(
        status=OfferStatus.LAPSED, lapse_reason=reason, version=F("version") + 1
    )
    announce_offers(offers)
    return decisions


def outgrown_offers(circle: Circle) -> list[Offer]:
    """The open offers that ask for less than their people would be asked for now: work became free since.

    Of a request for one person that is every offer without all that is free, also of who cannot do all of it.
    """
    request = circle.request
    waiting = open_offers(request)
    named = periods_of_offers(waiting)
    outgrown = []
    for offer in waiting:
        wanted = circle.periods_for(offer.substitute_id)
        if wanted is None and not request.splittable:
            wanted = circle.periods
        if wanted is not None and not wanted <= named[offer.pk]:
            outgrown.append(offer)
    return outgrown
