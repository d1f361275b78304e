"""Steering the waves of one request by hand: stop, go on, or set them differently."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.db import transaction

from pool.requests.access import get_request
from pool.requests.domain.announcing import announce_request
from pool.requests.domain.asking import drop_waves, plan_and_ask, send_wave
from pool.requests.domain.jobs import defer
from pool.requests.drafts import MAX_SIZE, MAX_WAVES, DraftWave
from pool.requests.errors import MoveNotAllowed, RequestInvalid
from pool.requests.models import SubstitutionRequest, Wave
from pool.requests.period_queries import filled_elsewhere, periods_to_ask
from pool.requests.policy import settings_of
from pool.requests.recording import move, store_decisions
from regions.actors import Actor
from regions.roles import Action


@transaction.atomic
def stop_waves(*, actor: Actor, request_id: int, now: datetime) -> SubstitutionRequest:
    """Stop asking more people; who has the question may still answer it.

    Locks the request; refuses one that is not being asked, or was stopped. Announces the request.
    """
    request = get_request(actor=actor, action=Action.CHANGE_WAVES, request_id=request_id, lock=True)
    if request.waves_stopped_at is not None:
        raise MoveNotAllowed("Het vragen is al gestopt.")
    decision = move(actor=actor, request=request, thing=request, move="stop_waves", now=now)
    request.waves_stopped_at = now
    request.save(update_fields=["waves_stopped_at", "version"])
    drop_waves(request, actor=actor, now=now)
    store_decisions([decision])
    announce_request(request)
    return request


@transaction.atomic
def resume_waves(*, actor: Actor, request_id: int, now: datetime) -> SubstitutionRequest:
    """Go on asking, with a fresh plan for those who were not asked yet.

    When nothing was stopped, or nothing else is left to ask, the days for which the school had somebody else are asked
    again, as a new round. Locks the request; refuses one that was not stopped and has no such day, or whose stop time has passed. Announces the
    request and each offer.
    """
    request = get_request(actor=actor, action=Action.CHANGE_WAVES, request_id=request_id, lock=True)
    releases = filled_elsewhere(request).exists()
    if request.waves_stopped_at is None and not releases:
        raise MoveNotAllowed("Het vragen was niet gestopt.")
    if now >= request.stop_at:
        raise MoveNotAllowed("Het is te laat om nog iemand te vragen.")
    decision = move(actor=actor, request=request, thing=request, move="resume_waves", now=now)
    if releases and not (request.waves_stopped_at and periods_to_ask(request, now=now)):
        filled_elsewhere(request).update(filled_elsewhere_at=None)
        drop_waves(request, actor=actor, now=now)
        request.round += 1
    request.waves_stopped_at = None
    request.save(update_fields=["waves_stopped_at", "round", "version"])
    store_decisions([decision])
    plan_and_ask(request, settings=settings_of(request.policy), now=now)
    announce_request(request)
    return request


@transaction.atomic
def change_waves(
    *, actor: Actor, request_id: int, waves: Sequence[DraftWave], now: datetime
) -> SubstitutionRequest:
    """Replace the waves still to come; those due now go out in the same transaction.

    Locks the request; refuses one that is not being asked, and waves that are empty, out of order or
    after the stop time. Announces the request and each offer.
    """
    request = get_request(actor=actor, action=Action.CHANGE_WAVES, request_id=request_id, lock=True)
    _check(waves, request=request, now=now)
    decision = move(
        actor=actor,
        request=request,
        thing=request,
        move="change_waves",
        now=now,
        facts={"waves": [[wave.minutes_after, wave.size] for wave in waves]},
    )
    if not periods_to_ask(request, now=now):
        filled_elsewhere(request).update(filled_elsewhere_at=None)
    request.waves_stopped_at = None
    request.save(update_fields=["waves_stopped_at", "version"])
    drop_waves(request, actor=actor, now=now)
    stored = _store(request, waves=waves, actor=actor, now=now)
    store_decisions([decision])
    for wave in stored:
        if wave.starts_at <= now:
            send_wave(wave_id=wave.pk, now=now)
        else:
            defer("send_wave", at=wave.starts_at, wave_id=wave.pk)
    request.refresh_from_db()
    announce_request(request)
    return request


def _store(
    request: SubstitutionRequest, *, waves: Sequence[DraftWave], actor: Actor, now: datetime
) -> list[Wave]:
    last = Wave.objects.filter(request=request, round=request.round).order_by("-number").first()
    first_number = last.number + 1 if last else 1
    rows = [
        Wave(
            request=request,
            round=request.round,
            number=number,
            starts_at=now + timedelta(minutes=wave.minutes_after),
            size=wave.size,
        )
        for number, wave in enumerate(waves, start=first_number)
    ]
    Wave.objects.bulk_create(rows)
    store_decisions(
        [
            move(actor=actor, request=request, thing=row, move="plan", is_new=True, now=now)
            for row in rows
        ]
    )
    return rows


def _check(waves: Sequence[DraftWave], *, request: SubstitutionRequest, now: datetime) -> None:
    problems = []
    if not 1 <= len(waves) <= MAX_WAVES:
        problems.append(("waves", f"Kies 1 tot {MAX_WAVES} rondes, of stop het vragen."))
    minutes = [wave.minutes_after for wave in waves]
    if sorted(set(minutes)) != minutes:
        problems.append(("waves", "Zet de rondes op volgorde van tijd."))
    for index, wave in enumerate(waves):
        if not 1 <= wave.size <= MAX_SIZE:
            problems.append((f"waves.{index}.size", f"Een ronde vraagt 1 tot {MAX_SIZE} mensen."))
        if wave.minutes_after < 0 or timedelta(minutes=wave.minutes_after) >= request.stop_at - now:
            problems.append((f"waves.{index}.minutesFromNow", "Deze ronde begint na de stoptijd."))
    if problems:
        raise RequestInvalid(problems)
