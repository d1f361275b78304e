"""Answering an offer from a signed link in a mail, without signing in: the link is the proof of who it is."""

from collections.abc import Collection
from datetime import datetime

from pool.requests.domain.offers import accept_offer, refuse_offer, see_offer
from pool.requests.domain.signed_links import actor_of_link, subject_of_link
from pool.requests.domain.waiting import Waiting, join_waiting_list, leave_waiting_list, waiting_of
from pool.requests.enums import OfferStatus
from pool.requests.errors import OfferExpired, RequestNotFound
from pool.requests.models import Assignment, Offer
from pool.requests.notices import OFFER_LINK_PURPOSE
from pool.requests.queries import for_offers
from regions.actors import Actor
from regions.roles import Action


def open_offer_link(*, token: str, now: datetime) -> Offer:
    """Show the offer behind a link; opening answers nothing, because mail scanners open links too.

    Refuses a link that is not ours as unknown, and an old one as expired.
    """
    actor, offer = _behind(token, now=now)
    return see_offer(actor=actor, offer_id=offer.pk, now=now)


def accept_by_link(
    *, token: str, now: datetime, period_ids: Collection[int] | None = None
) -> Assignment:
    """Accept the offer behind a link or a part of it; as `accept_offer`."""
    actor, offer = _behind(token, now=now)
    return accept_offer(actor=actor, offer_id=offer.pk, period_ids=period_ids, now=now)


def refuse_by_link(*, token: str, now: datetime) -> Offer:
    """Refuse the offer behind a link; a second tap changes nothing. Otherwise as `refuse_offer`."""
    actor, offer = _behind(token, now=now)
    if offer.status == OfferStatus.REFUSED:
        return offer
    return refuse_offer(actor=actor, offer_id=offer.pk, now=now)


def wait_by_link(*, token: str, now: datetime) -> Offer:
    """Stand on the waiting list behind a link; a second tap changes nothing. Otherwise as `join_waiting_list`."""
    actor, offer = _behind(token, now=now)
    join_waiting_list(actor=actor, offer_id=offer.pk, now=now)
    return offer


def stop_waiting_by_link(*, token: str, now: datetime) -> Offer:
    """Leave the waiting list behind a link; a second tap changes nothing. Otherwise as `leave_waiting_list`."""
    actor, offer = _behind(token, now=now)
    if waiting_of(for_offers(Offer.objects.filter(pk=offer.pk)).get(), now=now) is Waiting.JOINED:
        leave_waiting_list(actor=actor, offer_id=offer.pk, now=now)
    return offer


def actor_behind_link(*, token: str, now: datetime) -> Actor:
    """The person whom the link belongs to, with the roles of now."""
    return _behind(token, now=now)[0]


def _behind(token: str, *, now: datetime) -> tuple[Actor, Offer]:
    offer_id = subject_of_link(
        token=token, purpose=OFFER_LINK_PURPOSE, expired=OfferExpired, now=now
    )
    rows = Offer.objects.select_related("substitute__user", "request")
    offer = rows.filter(pk=offer_id).first()
    if offer is None:
        raise RequestNotFound
    actor = actor_of_link(
        offer.substitute,
        region_id=offer.request.region_id,
        action=Action.ANSWER_OFFER,
        now=now,
    )
    return actor, offer
