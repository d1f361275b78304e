"""Going on with asking: when everybody said no, and when somebody became free since the last wave."""

from datetime import datetime
from typing import Final

from pool.requests.access import lock_request
from pool.requests.domain.asking import circle_now, may_ask, send_due, wave_after_last
from pool.requests.models import SubstitutionRequest, Wave
from pool.requests.moments import is_quiet
from pool.requests.policy import PolicySettings, settings_of
from pool.requests.queries import open_offers, planned_waves
from pool.requests.recording import move, store_decisions
from regions.actors import SYSTEM

FIRST_SIZE: Final = 12
"""How many people a request gets to ask at once when nobody fitted before."""


def ask_on(request: SubstitutionRequest, *, settings: PolicySettings, now: datetime) -> bool:
    """Send the next wave now when nobody has the question any more; the caller holds the lock.

    Gives whether a wave was sent. Quiet hours keep it for later, also when only those of everybody it would ask run.
    """
    if not may_ask(request, now=now) or is_quiet(now, settings.waves) or open_offers(request):
        return False
    waves = planned_waves(request)
    if not waves:
        return False
    circle = circle_now(request, settings=settings, now=now)
    if circle is None:
        return False
    wave = min(waves, key=lambda planned: planned.starts_at)
    if not circle.hear_in_time(wave, asked=circle.not_to_ask(), now=now):
        return False
    wave.starts_at = now
    wave.save(update_fields=["starts_at"])
    send_due(circle, waves=[wave], now=now)
    return True


def keep_asking(*, request_id: int, now: datetime) -> bool:
    """Ask whoever became free since the last wave, when a live request has nobody to wait for.

    Locks the request; gives whether somebody was asked. It asks as many as the last wave did, and
    nobody who was asked this round or said no, or who does not hear it in time.
    """
    request = lock_request(request_id)
    settings = settings_of(request.policy)
    if not may_ask(request, now=now) or is_quiet(now, settings.waves):
        return False
    if open_offers(request) or planned_waves(request):
        return False
    circle = circle_now(request, settings=settings, now=now)
    if circle is None:
        return False
    last = Wave.objects.filter(request=request, round=request.round).order_by("-number").first()
    size = last.size if last else FIRST_SIZE
    wave = wave_after_last(request, starts_at=now, size=size)
    if not circle.hear_in_time(wave, asked=circle.not_to_ask(), now=now):
        return False
    wave.save()
    store_decisions(
        [move(actor=SYSTEM, request=request, thing=wave, move="plan", is_new=True, now=now)]
    )
    send_due(circle, waves=[wave], now=now)
    return True
