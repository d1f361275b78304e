"""Making the offers of a wave: who can answer, until when, and with which reasons."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from matching.explain import reasons_for_substitute
from matching.ranking import Candidate, Ranking
from matching.waves import expiry_of
from pool.people.models import Substitute
from pool.requests.domain.notifying import quiet_until
from pool.requests.domain.own_rules import defer_own_answers
from pool.requests.domain.ranking import Ranked
from pool.requests.enums import WaveKind
from pool.requests.models import Offer, RequestDecision, SubstitutionRequest, Wave
from pool.requests.moments import start_for_waves
from pool.requests.policy import PolicySettings
from pool.requests.recording import move
from pool.requests.waiting_places import waiting_for
from regions.actors import SYSTEM
from regions.enums import Role
from regions.models import Membership

WAITED: Final = "Je stond op de wachtlijst."


def offers_of_wave(
    wave: Wave,
    *,
    request: SubstitutionRequest,
    ranked: Ranked,
    asked: set[int],
    settings: PolicySettings,
    now: datetime,
) -> list[Offer]:
    """Make the offers of one wave, unsaved: the next of the ranking who can answer."""
    order = _order(wave, request=request, ranking=ranked.ranking)
    fresh = [pk for pk in order if pk not in asked]
    # Who has no account cannot answer; the planner sees them among the candidates and can call.
    people = answerable(now=now).in_bulk(fresh)
    reachable = [people[pk] for pk in fresh if pk in people][: wave.size]
    expires_at = _expiry(request, settings=settings, asked_at=now)
    return [
        _offer(
            wave, request=request, substitute=person, ranked=ranked, expires_at=expires_at, now=now
        )
        for person in reachable
    ]


def _order(wave: Wave, *, request: SubstitutionRequest, ranking: Ranking) -> Sequence[int]:
    """Whom this wave asks, the best first: who waits for the work keeps the order of the policy."""
    if wave.kind == WaveKind.PREFERRED:
        return ranking.preferred_ids
    if wave.kind == WaveKind.WAITING:
        hoping = waiting_for(request)
        return [pk for pk in ranking.candidate_ids if pk in hoping]
    return ranking.candidate_ids


def offers_of_chosen(
    wave: Wave,
    *,
    request: SubstitutionRequest,
    ranked: Ranked,
    substitute_id: int,
    settings: PolicySettings,
    now: datetime,
) -> list[Offer]:
    """Make the offer of a wave for one chosen person, unsaved; none for who does not fit or cannot answer."""
    if ranked.ranking.candidate(substitute_id) is None:
        return []
    person = answerable(now=now).filter(pk=substitute_id).first()
    if person is None:
        return []
    # Who sleeps hears it later, and gets the whole time to answer.
    heard_at = quiet_until(person, request=request, settings=settings, now=now) or now
    expires_at = _expiry(request, settings=settings, asked_at=heard_at)
    return [
        _offer(
            wave, request=request, substitute=person, ranked=ranked, expires_at=expires_at, now=now
        )
    ]


def answerable(*, now: datetime) -> QuerySet[Substitute]:
    """The people who can sign in and answer: with an account, and a membership of the pool that runs."""
    running = Membership.objects.filter(
        user=OuterRef("user"),
        region=OuterRef("region"),
        role=Role.SUBSTITUTE,
        from_date__lte=timezone.localdate(now),
    ).filter(Q(ended_at__isnull=True) | Q(ended_at__gt=now))
    return Substitute.objects.filter(Exists(running), user__is_active=True)


def _expiry(
    request: SubstitutionRequest, *, settings: PolicySettings, asked_at: datetime
) -> datetime:
    start = start_for_waves(stop_at=request.stop_at, settings=settings)
    return expiry_of(sent_at=asked_at, work_starts_at=start, policy=settings.waves)


def _offer(
    wave: Wave,
    *,
    request: SubstitutionRequest,
    substitute: Substitute,
    ranked: Ranked,
    expires_at: datetime,
    now: datetime,
) -> Offer:
    candidate = _candidate(ranked, substitute.pk)
    return Offer(
        request=request,
        wave=wave,
        substitute=substitute,
        sent_at=now,
        expires_at=expires_at,
        score=candidate.score,
        km=candidate.km,
        reasons=[
            *([WAITED] if wave.kind == WaveKind.WAITING else []),
            *reasons_for_substitute(candidate),
        ],
    )


def _candidate(ranked: Ranked, substitute_id: int) -> Candidate:
    candidate = ranked.ranking.candidate(substitute_id)
    if candidate is None:
        raise AssertionError("only a candidate gets an offer")
    return candidate


def store_offers(
    request: SubstitutionRequest, *, offers: list[Offer], ranked: Ranked, now: datetime
) -> list[RequestDecision]:
    """Store offers with the periods each person can take; gives the decision rows to store.

    Whoever has a rule of their own for this school is answered for by a job of the same transaction.
    """
    Offer.objects.bulk_create(offers)
    through = Offer.periods.through
    through.objects.bulk_create(
        [
            through(offer_id=offer.pk, requestperiod_id=period_id)
            for offer in offers
            for period_id in _candidate(ranked, offer.substitute_id).period_ids
        ]
    )
    defer_own_answers(offers, request=request)
    return [
        move(actor=SYSTEM, request=request, thing=offer, move="offer", is_new=True, now=now)
        for offer in offers
    ]
