"""Asking people: planning the waves of a round, and sending one."""

from collections.abc import Collection, Sequence
from datetime import datetime

from matching.waves import PlannedWave, WavePlan, plan_waves
from pool.requests.access import lock_request
from pool.requests.domain.announcing import announce_offers, announce_request
from pool.requests.domain.circle import Circle, circle_of
from pool.requests.domain.jobs import defer
from pool.requests.domain.lapsing import lapse_offers, outgrown_offers
from pool.requests.domain.notifying import tell_offers
from pool.requests.domain.offering import offers_of_wave, store_offers
from pool.requests.domain.ranking import rank_request
from pool.requests.enums import LIVE_STATUSES, LapseReason, RequestStatus, WaveKind, WaveStatus
from pool.requests.models import Offer, RequestDecision, SubstitutionRequest, Wave
from pool.requests.moments import start_for_waves
from pool.requests.period_queries import periods_to_ask
from pool.requests.policy import PolicySettings, settings_of
from pool.requests.queries import planned_waves
from pool.requests.recording import move, store_decisions
from pool.requests.waiting_places import waiting_for
from regions.actors import SYSTEM, Actor


def store_plan(
    request: SubstitutionRequest, *, actor: Actor, plan: WavePlan, now: datetime
) -> tuple[list[Wave], list[RequestDecision]]:
    """Store the waves of a plan for this round, and a job for each that is still to come.

    The caller holds the lock of the request and stores the decision rows.
    """
    first_number = _last_number(request) + 1
    waves = [
        _wave(request, planned, number)
        for number, planned in enumerate(plan.waves, start=first_number)
    ]
    Wave.objects.bulk_create(waves)
    decisions = [
        move(actor=actor, request=request, thing=wave, move="plan", is_new=True, now=now)
        for wave in waves
    ]
    for wave in waves:
        if wave.starts_at > now:
            defer("send_wave", at=wave.starts_at, wave_id=wave.pk)
    return waves, decisions


def plan_and_ask(
    request: SubstitutionRequest,
    *,
    settings: PolicySettings,
    now: datetime,
    not_at_once: Collection[int] = (),
) -> None:
    """Plan the waves of a new round and send at once what is due now; the caller holds the lock.

    A request with priority skips the head start and the waiting between waves' first steps, as
    matching decides; who stands on the waiting list is asked before the others. The people of
    `not_at_once` are for a later wave. Who has a question for less than is free now gets one for all of
    it instead, without a notice about the old one. Announces the request, and each offer to its person.
    """
    circle = circle_now(request, settings=settings, now=now)
    if circle is None:
        return
    outgrown = outgrown_offers(circle)
    plan = plan_waves(
        candidate_ids=circle.ranked.ranking.candidate_ids,
        preferred_ids=circle.ranked.ranking.preferred_ids,
        work_starts_at=start_for_waves(stop_at=request.stop_at, settings=settings),
        now=now,
        policy=settings.waves,
        has_priority=request.has_priority,
        already_asked=circle.not_to_ask() - {offer.substitute_id for offer in outgrown},
        waiting_ids=waiting_for(request) - frozenset(not_at_once),
        hears_at=circle.hearing.hears_at,
    )
    waves, decisions = store_plan(request, actor=SYSTEM, plan=plan, now=now)
    if waves:
        decisions += lapse_offers(outgrown, request=request, reason=LapseReason.CHANGED, now=now)
    store_decisions(decisions)
    send_due(circle, waves=waves, now=now, not_at_once=not_at_once)


def send_wave(*, wave_id: int, now: datetime) -> Wave | None:
    """Send one planned wave to the next people of the ranking of now; safe to run twice.

    Locks the request. Does nothing for a wave that was sent, dropped, or moved to a later time; drops
    it when nobody needs to be asked any more. Announces the request and each offer.
    """
    request_id = Wave.objects.filter(pk=wave_id).values_list("request_id", flat=True).first()
    if request_id is None:
        return None
    request = lock_request(request_id)
    wave = Wave.objects.get(pk=wave_id)
    if wave.status != WaveStatus.PLANNED or wave.starts_at > now:
        return wave
    settings = settings_of(request.policy)
    circle = circle_now(request, settings=settings, now=now) if may_ask(request, now=now) else None
    if circle is None:
        drop_waves(request, actor=SYSTEM, now=now)
    else:
        send_due(circle, waves=[wave], now=now)
    return wave


def send_due(
    circle: Circle, *, waves: Sequence[Wave], now: datetime, not_at_once: Collection[int] = ()
) -> None:
    """Send those of the waves whose time has come; the caller holds the lock and ranked just now.

    Who does not hear the question before it ends is not asked: they get a wave of their own, at the moment that
    they do hear it, for the places that these waves keep.
    """
    request, settings = circle.request, circle.settings
    asked = set(circle.not_to_ask()) | set(not_at_once)
    offers: list[Offer] = []
    decisions: list[RequestDecision] = []
    room = 0
    for wave in waves:
        if wave.starts_at > now:
            continue
        made = offers_of_wave(wave, circle=circle, asked=asked, now=now)
        room += wave.size - len(made)
        asked |= {offer.substitute_id for offer in made}
        wave.sent_at = now
        decisions.append(
            move(
                actor=SYSTEM,
                request=request,
                thing=wave,
                move="send",
                now=now,
                facts={"asked": len(made)},
            )
        )
        wave.save(update_fields=["status", "sent_at"])
        offers += made
    if room:
        decisions += _leave_for_later(room=room, circle=circle, asked=asked, now=now)
    if offers:
        decisions += store_offers(request, offers=offers, periods_for=circle.periods_for, now=now)
        name = "ask_rest" if request.status == RequestStatus.PARTLY_FILLED else "ask"
        decisions.append(
            move(
                actor=SYSTEM,
                request=request,
                thing=request,
                move=name,
                now=now,
                facts={"asked": len(offers)},
            )
        )
        defer("expire_offers", at=min(offer.expires_at for offer in offers), request_id=request.pk)
        tell_offers(offers, request=request, settings=settings, now=now)
    else:
        request.version += 1
    request.save(update_fields=["status", "version"])
    store_decisions(decisions)
    announce_request(request)
    announce_offers(offers)


def _leave_for_later(
    *, room: int, circle: Circle, asked: Collection[int], now: datetime
) -> list[RequestDecision]:
    """Plan a wave for who hears nothing in time now, no larger than the room that was left; gives its decision row."""
    following = wave_after_last(circle.request, starts_at=now, size=room)
    heard = circle.next_to_hear(following, asked=asked, now=now)
    if heard is None:
        return []
    following.starts_at, following.size = heard[0], min(room, heard[1])
    following.save()
    defer("send_wave", at=following.starts_at, wave_id=following.pk)
    return [
        move(
            actor=SYSTEM,
            request=circle.request,
            thing=following,
            move="plan",
            is_new=True,
            now=now,
        )
    ]


def may_ask(request: SubstitutionRequest, *, now: datetime) -> bool:
    """Tell whether people may still be asked for this request."""
    return (
        request.status in LIVE_STATUSES
        and request.waves_stopped_at is None
        and now < request.stop_at
    )


def drop_waves(request: SubstitutionRequest, *, actor: Actor, now: datetime) -> None:
    """Drop the waves that are still to come; the caller holds the lock."""
    waves = planned_waves(request)
    decisions = [
        move(actor=actor, request=request, thing=wave, move="drop", now=now) for wave in waves
    ]
    Wave.objects.filter(pk__in=[wave.pk for wave in waves]).update(status=WaveStatus.DROPPED)
    store_decisions(decisions)


def circle_now(
    request: SubstitutionRequest, *, settings: PolicySettings, now: datetime
) -> Circle | None:
    """Whom this request may ask now for what is free and asked; None when nothing is."""
    periods = periods_to_ask(request, now=now)
    if not periods:
        return None
    ranked = rank_request(request, periods=periods, settings=settings, now=now)
    return circle_of(request, ranked=ranked, settings=settings, now=now)


def wave_after_last(request: SubstitutionRequest, *, starts_at: datetime, size: int) -> Wave:
    """A wave that follows all others of this round in number, unsaved."""
    return Wave(
        request=request,
        round=request.round,
        number=_last_number(request) + 1,
        starts_at=starts_at,
        size=size,
    )


def _last_number(request: SubstitutionRequest) -> int:
    numbers = Wave.objects.filter(request=request, round=request.round).order_by("-number")
    return numbers.values_list("number", flat=True).first() or 0


def _wave(request: SubstitutionRequest, planned: PlannedWave, number: int) -> Wave:
    return Wave(
        request=request,
        round=request.round,
        number=number,
        kind=WaveKind(planned.kind),
        starts_at=planned.starts_at,
        size=max(1, planned.size),
    )
