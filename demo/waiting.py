"""People who were too late and wait for the work to be free again, while the machine plays."""

from datetime import datetime
from random import Random
from typing import Final

from django.db.models import QuerySet

from demo.schools import RAINBOW
from demo.stages import Stage
from pool.requests.domain.waiting import join_waiting_list
from pool.requests.enums import LapseReason, OfferStatus, RequestStatus
from pool.requests.models import Offer
from regions.actors import actor_of

MOST_LOOKED_AT: Final = 300


def join_some_waiting_list(rng: Random, stage: Stage, now: datetime) -> str | None:
    """Let somebody who was too late wait for it."""
    offer = _one(rng, _lost_offers(stage, now))
    if offer is None or offer.substitute.user is None:
        return None
    join_waiting_list(actor=actor_of(offer.substitute.user, now), offer_id=offer.pk, now=now)
    return f"{offer.substitute} staat op de wachtlijst van {offer.request.location.name}"


def _lost_offers(stage: Stage, now: datetime) -> QuerySet[Offer]:
    return (
        Offer.objects.filter(
            request__region=stage.region,
            request__status=RequestStatus.FILLED,
            request__ends_at__gt=now,
            status=OfferStatus.LAPSED,
            lapse_reason=LapseReason.FILLED,
            substitute__user__isnull=False,
        )
        .exclude(substitute__user__in=stage.left_alone)
        .exclude(request__location__name=RAINBOW)
        .exclude(request__waiting_places__status="waiting")
        .select_related("substitute__user", "request__location")
        .order_by("pk")
    )


def _one(rng: Random, offers: QuerySet[Offer]) -> Offer | None:
    ids = list(offers.values_list("pk", flat=True)[:MOST_LOOKED_AT])
    return offers.filter(pk=rng.choice(ids)).first() if ids else None
