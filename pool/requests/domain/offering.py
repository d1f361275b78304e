"""Making the offers of a wave: who can answer, until when, and with which reasons."""

from collections.abc import Callable, Collection
from datetime import datetime
from typing import Final

from matching.expiry import expiry_of
from matching.explain import reasons_for_substitute
from matching.ranking import Candidate
from pool.people.models import Substitute
from pool.requests.domain.circle import Circle
from pool.requests.domain.hearing import answerable, hearing_of
from pool.requests.domain.own_rules import defer_own_answers
from pool.requests.domain.ranking import Ranked
from pool.requests.enums import WaveKind
from pool.requests.models import Offer, RequestDecision, SubstitutionRequest, Wave
from pool.requests.moments import start_for_waves
from pool.requests.policy import PolicySettings
from pool.requests.recording import move
from regions.actors import SYSTEM

PeriodsFor = Callable[[int], frozenset[int] | None]
"""What each person is asked for; None for who does not fit."""
WAITED: Final = "Je stond op de wachtlijst."


def offers_of_wave(
    wave: Wave, *, circle: Circle, asked: Collection[int], now: datetime
) -> list[Offer]:
    """Make the offers of one wave, unsaved: the next of the ranking who can answer and hear it in time.

    Who hears it a while after it was asked gets the whole time to answer from then on.
    """
    chosen = circle.hear_in_time(wave, asked=asked, now=now)[: wave.size]
    people = Substitute.objects.in_bulk(chosen)
    return [
        _offer(
            wave,
            request=circle.request,
            substitute=people[pk],
            ranked=circle.ranked,
            expires_at=_expiry(
                circle.request,
                settings=circle.settings,
                asked_at=circle.hearing.hears_at(pk, now) or now,
            ),
            now=now,
        )
        for pk in chosen
    ]


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
    # Who sleeps, or keeps times of their own, hears it later, and gets the whole time to answer.
    hearing = hearing_of(
        region_id=request.region_id,
        starts_at=request.starts_at,
        settings=settings,
        now=now,
        only=[person.pk],
    )
    heard_at = hearing.hears_at(person.pk, now) or now
    expires_at = _expiry(request, settings=settings, asked_at=heard_at)
    return [
        _offer(
            wave, request=request, substitute=person, ranked=ranked, expires_at=expires_at, now=now
        )
    ]


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
    request: SubstitutionRequest, *, offers: list[Offer], periods_for: PeriodsFor, now: datetime
) -> list[RequestDecision]:
    """Store offers with the periods each person is asked for; gives the decision rows to store.

    Whoever has a rule of their own for this school is answered for by a job of the same transaction.
    """
    Offer.objects.bulk_create(offers)
    through = Offer.periods.through
    through.objects.bulk_create(
        [
            through(offer_id=offer.pk, requestperiod_id=period_id)
            for offer in offers
            for period_id in sorted(periods_for(offer.substitute_id) or ())
        ]
    )
    defer_own_answers(offers, request=request)
    return [
        move(actor=SYSTEM, request=request, thing=offer, move="offer", is_new=True, now=now)
        for offer in offers
    ]
