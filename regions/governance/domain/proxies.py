"""Letting another seat holder speak for one's seat about one proposal, and taking that back."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from regions.actors import Actor
from regions.governance.access import get_proposal, person_of
from regions.governance.announcing import announce_proposal
from regions.governance.errors import (
    NoProxy,
    ProxyHolderUnfit,
    ProxyTaken,
    SeatNotYours,
    VotingOver,
)
from regions.governance.models import Proposal, Proxy
from regions.governance.queries import is_voting_on, own_terms
from regions.governance.recording import move_proxy
from regions.governance.tallies import settings_for, terms_of_voters
from regions.roles import Action


@transaction.atomic
def give_proxy(
    *, actor: Actor, proposal_id: int, seat_id: int, to_seat_id: int, now: datetime
) -> Proxy:
    """Let who holds another seat speak for the actor's own, about this proposal only.

    Refuses who does not hold the seat (`SeatNotYours`: a deputy gives none), a second proxy for it, and a person who
    holds no other seat that takes part or already speaks for as many as the rules allow (`ProxyHolderUnfit`). Locks
    the proposal. Announces it to who may see it.
    """
    proposal = _lock(actor, proposal_id, now=now)
    _require_holder(actor, seat_id, now=now)
    if Proxy.objects.filter(proposal=proposal, seat=seat_id, ended_at__isnull=True).exists():
        raise ProxyTaken
    proxy = Proxy.objects.create(
        proposal=proposal,
        seat_id=seat_id,
        given_by_id=person_of(actor),
        given_to_id=_fit_holder(proposal, seat_id=seat_id, to_seat_id=to_seat_id, now=now),
        given_at=now,
    )
    move_proxy(proxy, actor=actor, move="give", now=now)
    _touch(proposal)
    return proxy


@transaction.atomic
def end_proxy(*, actor: Actor, proposal_id: int, seat_id: int, now: datetime) -> Proxy:
    """Take a proxy back; what was said with it stands until the holder speaks.

    Refuses who does not hold the seat, and a seat without proxy (`NoProxy`). Locks the proposal. Announces it to who
    may see it.
    """
    proposal = _lock(actor, proposal_id, now=now)
    _require_holder(actor, seat_id, now=now)
    proxy = Proxy.objects.filter(proposal=proposal, seat=seat_id, ended_at__isnull=True).first()
    if proxy is None:
        raise NoProxy
    proxy.ended_at = now
    proxy.save(update_fields=["ended_at"])
    move_proxy(proxy, actor=actor, move="end", now=now)
    _touch(proposal)
    return proxy


def _lock(actor: Actor, proposal_id: int, *, now: datetime) -> Proposal:
    proposal = get_proposal(
        actor=actor, proposal_id=proposal_id, action=Action.CAST_VOTE, lock=True
    )
    if not is_voting_on(proposal, now=now):
        raise VotingOver
    return proposal


def _require_holder(actor: Actor, seat_id: int, *, now: datetime) -> None:
    terms = own_terms(actor, today=timezone.localdate(now))
    if not any(one.seat_id == seat_id and one.holder_id == actor.user_id for one in terms):
        raise SeatNotYours


def _fit_holder(proposal: Proposal, *, seat_id: int, to_seat_id: int, now: datetime) -> int:
    """The person on the other seat, if they may speak for one more."""
    holders = {term.seat_id: term.holder_id for term in terms_of_voters(proposal, now=now)}
    if seat_id not in holders:
        raise SeatNotYours
    person = holders.get(to_seat_id)
    if person is None or person == holders[seat_id]:
        raise ProxyHolderUnfit
    live = Proxy.objects.filter(proposal=proposal, given_to=person, ended_at__isnull=True)
    if live.count() >= settings_for(proposal, now=now).most_proxies:
        raise ProxyHolderUnfit
    return person


def _touch(proposal: Proposal) -> None:
    proposal.version += 1
    proposal.save(update_fields=["version"])
    announce_proposal(proposal)
