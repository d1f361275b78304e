"""Asking one chosen person first, as a plan of the whole morning proposes."""

from collections.abc import Collection
from datetime import datetime

from django.db import transaction

from pool.requests.access import get_request
from pool.requests.domain.announcing import announce_offers, announce_request
from pool.requests.domain.asking import may_ask
from pool.requests.domain.jobs import defer
from pool.requests.domain.notifying import tell_offers
from pool.requests.domain.offering import offers_of_chosen, store_offers
from pool.requests.domain.ranking import rank_request
from pool.requests.enums import LIVE_STATUSES, RequestStatus, WaveKind
from pool.requests.errors import AlreadyFilled, MoveNotAllowed, NotEligible
from pool.requests.models import Offer, RequestPeriod, SubstitutionRequest, Wave
from pool.requests.period_queries import periods_to_ask
from pool.requests.policy import settings_of
from pool.requests.queries import asked_in_round, planned_waves, refused_periods
from pool.requests.recording import move, store_decisions
from regions.actors import Actor
from regions.roles import Action


@transaction.atomic
def ask_chosen(
    *,
    actor: Actor,
    request_id: int,
    substitute_id: int,
    period_ids: Collection[int],
    plan_id: int,
    now: datetime,
) -> Offer:
    """Ask the person a plan chose, on the facts of now, with a head start: waves wait until the answer is due.

    Locks the request. Refuses a request that asks nobody any more (`AlreadyFilled`, `MoveNotAllowed`), and
    (`NotEligible`) a person who has been asked in this round, said no to all of it, cannot answer, or does not fit any more for
    these periods. Announces the request and the offer.
    """
    request = get_request(actor=actor, action=Action.PLAN_MORNING, request_id=request_id, lock=True)
    if not may_ask(request, now=now):
        raise AlreadyFilled if request.status not in LIVE_STATUSES else MoveNotAllowed
    wanted = _wanted(request, substitute_id=substitute_id, period_ids=period_ids, now=now)
    settings = settings_of(request.policy)
    ranked = rank_request(request, periods=wanted, settings=settings, now=now)
    wave = _wave(request, now=now)
    offers = offers_of_chosen(
        wave,
        request=request,
        ranked=ranked,
        substitute_id=substitute_id,
        settings=settings,
        now=now,
    )
    if not offers:
        raise NotEligible("Deze invaller past niet meer bij de aanvraag.")
    facts = {"asked": 1, "plan": plan_id}
    decisions = [
        move(actor=actor, request=request, thing=wave, move="plan", is_new=True, now=now),
        move(actor=actor, request=request, thing=wave, move="send", now=now, facts=facts),
    ]
    wave.sent_at = now
    wave.save(update_fields=["status", "sent_at"])
    decisions += store_offers(request, offers=offers, periods_for=ranked.periods_for, now=now)
    name = "ask_rest" if request.status == RequestStatus.PARTLY_FILLED else "ask"
    decisions.append(
        move(actor=actor, request=request, thing=request, move=name, now=now, facts=facts)
    )
    request.save(update_fields=["status", "version"])
    store_decisions(decisions)
    [offer] = offers
    _let_waves_wait(request, until=offer.expires_at, now=now)
    defer("expire_offers", at=offer.expires_at, request_id=request.pk)
    tell_offers(offers, request=request, settings=settings, now=now)
    announce_request(request)
    announce_offers(offers)
    return offer


def _wanted(
    request: SubstitutionRequest, *, substitute_id: int, period_ids: Collection[int], now: datetime
) -> list[RequestPeriod]:
    wanted = [period for period in periods_to_ask(request, now=now) if period.pk in period_ids]
    if not wanted:
        raise AlreadyFilled
    refused = refused_periods(request).get(substitute_id, frozenset())
    left = [period for period in wanted if period.pk not in refused]
    if substitute_id in asked_in_round(request) or not left:
        raise NotEligible("Deze invaller is al gevraagd.")
    return left if request.splittable else wanted


def _wave(request: SubstitutionRequest, *, now: datetime) -> Wave:
    last = Wave.objects.filter(request=request, round=request.round).order_by("-number").first()
    return Wave.objects.create(
        request=request,
        round=request.round,
        number=last.number + 1 if last else 1,
        kind=WaveKind.PLAN,
        starts_at=now,
        size=1,
    )


def _let_waves_wait(request: SubstitutionRequest, *, until: datetime, now: datetime) -> None:
    """Move the waves that would come before the answer is due; never past the moment that asking stops."""
    if until >= request.stop_at:
        return
    for wave in planned_waves(request):
        if now <= wave.starts_at < until or wave.starts_at < now:
            wave.starts_at = until
            wave.save(update_fields=["starts_at"])
            defer("send_wave", at=until, wave_id=wave.pk)
