"""The waiting list of a request: standing on it, leaving it, and what ends it."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Any

from django.db import transaction
from django.db.models import F

from pool.requests.access import lock_offer
from pool.requests.domain.announcing import announce_offers, announce_request
from pool.requests.enums import LapseReason, OfferStatus, RequestStatus, WaitingStatus
from pool.requests.errors import CannotWait, MoveNotAllowed
from pool.requests.models import Offer, RequestDecision, SubstitutionRequest, WaitingPlace
from pool.requests.queries import for_offers, never_refused
from pool.requests.recording import move, store_decisions
from regions.actors import SYSTEM, Actor
from regions.roles import Action


class Waiting(StrEnum):
    """What the waiting list of its request is to who got an offer."""

    CLOSED = "closed"
    OPEN = "open"
    JOINED = "joined"


def waiting_of(offer: Any, *, now: datetime) -> Waiting:
    """Whether this person stands on the list, or may; the row comes from `for_offers`.

    There is something to wait for when the work was filled before this person could say yes, until it is
    over. Who said no to all of it, who comes and who called off has had an answer.
    """
    if offer.waiting_since is not None:
        return Waiting.JOINED
    request = offer.request
    if offer.is_past_waiting or now >= request.ends_at:
        return Waiting.CLOSED
    lost = offer.status == OfferStatus.LAPSED and offer.lapse_reason == LapseReason.FILLED
    late = offer.status == OfferStatus.EXPIRED
    is_filled = request.status == RequestStatus.FILLED
    can = (lost and request.status == RequestStatus.PARTLY_FILLED) or ((lost or late) and is_filled)
    return Waiting.OPEN if can else Waiting.CLOSED


@transaction.atomic
def join_waiting_list(*, actor: Actor, offer_id: int, now: datetime) -> WaitingPlace:
    """Stand on the waiting list of the request of an own offer; a second tap changes nothing.

    Locks the request, so that somebody who calls off at the same moment comes before or after: who is on
    the list is asked first, and who is too late reads that it is free again. Refuses `CannotWait` when
    there is nothing to wait for. The hard rules are for the moment of asking. Announces the offer to its
    person, and the request.
    """
    request, offer = lock_offer(actor=actor, action=Action.ANSWER_OFFER, offer_id=offer_id)
    state = waiting_of(for_offers(Offer.objects.filter(pk=offer.pk)).get(), now=now)
    if state is Waiting.JOINED:
        return _place(request, offer.substitute_id)
    if state is Waiting.CLOSED:
        raise CannotWait
    place = WaitingPlace.objects.create(
        request=request, substitute=offer.substitute, offer=offer, joined_at=now
    )
    decision = move(actor=actor, request=request, thing=place, move="join", is_new=True, now=now)
    _tell(request, [place], decisions=[decision])
    return place


@transaction.atomic
def leave_waiting_list(*, actor: Actor, offer_id: int, now: datetime) -> WaitingPlace:
    """Leave the waiting list of the request of an own offer.

    Locks the request; refuses (`MoveNotAllowed`) who does not stand on it. A question that is open stays
    open. Announces the offer to its person, and the request.
    """
    request, offer = lock_offer(actor=actor, action=Action.ANSWER_OFFER, offer_id=offer_id)
    place = _place(request, offer.substitute_id)
    decisions = _end([place], actor=actor, request=request, move_name="leave", now=now)
    _tell(request, [place], decisions=decisions)
    return place


def leave_with_answer(
    request: SubstitutionRequest, *, actor: Actor, substitute_id: int, now: datetime
) -> list[RequestDecision]:
    """Take who said no to all that they wait for off the list; gives the decision rows to store. The caller holds the lock.

    A no is about the periods that were asked: who was asked for other days before goes on waiting for those.
    """
    if never_refused(request, substitute_id=substitute_id):
        return []
    places = _waiting(request, substitute_id=substitute_id)
    return _end(places, actor=actor, request=request, move_name="leave", now=now)


def stop_waiting_who_comes(
    request: SubstitutionRequest, *, substitute_id: int, now: datetime
) -> list[RequestDecision]:
    """Take who comes off the list; gives the decision rows to store. The caller holds the lock."""
    places = _waiting(request, substitute_id=substitute_id)
    return _end(places, actor=SYSTEM, request=request, move_name="come", now=now)


def close_waiting_list(request: SubstitutionRequest, *, now: datetime) -> list[RequestDecision]:
    """End the list with its request; gives the decision rows to store. The caller holds the lock.

    Announces the offer of each to its person.
    """
    places = _waiting(request)
    decisions = _end(places, actor=SYSTEM, request=request, move_name="end", now=now)
    _announce(places)
    return decisions


def _end(
    places: Sequence[WaitingPlace],
    *,
    actor: Actor,
    request: SubstitutionRequest,
    move_name: str,
    now: datetime,
) -> list[RequestDecision]:
    decisions = []
    for place in places:
        decisions.append(move(actor=actor, request=request, thing=place, move=move_name, now=now))
        place.ended_at = now
        place.save(update_fields=["status", "ended_at"])
    return decisions


def _tell(
    request: SubstitutionRequest,
    places: Sequence[WaitingPlace],
    *,
    decisions: Sequence[RequestDecision],
) -> None:
    request.version += 1
    request.save(update_fields=["version"])
    store_decisions(decisions)
    _announce(places)
    announce_request(request)


def _announce(places: Sequence[WaitingPlace]) -> None:
    offers = Offer.objects.filter(pk__in=[place.offer_id for place in places])
    offers.update(version=F("version") + 1)
    announce_offers(offers.select_related("substitute").order_by("pk"))


def _waiting(
    request: SubstitutionRequest, *, substitute_id: int | None = None
) -> list[WaitingPlace]:
    rows = WaitingPlace.objects.filter(request=request, status=WaitingStatus.WAITING)
    if substitute_id is not None:
        rows = rows.filter(substitute=substitute_id)
    return list(rows.order_by("pk"))


def _place(request: SubstitutionRequest, substitute_id: int) -> WaitingPlace:
    places = _waiting(request, substitute_id=substitute_id)
    if not places:
        raise MoveNotAllowed("Je staat niet op de wachtlijst.")
    return places[0]
