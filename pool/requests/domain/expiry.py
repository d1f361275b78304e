"""What time does to offers: expiry, and closing what somebody can no longer take."""

from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Exists, F, OuterRef

from pool.requests.access import lock_request
from pool.requests.domain.announcing import announce_offers, announce_request
from pool.requests.domain.asking_on import ask_on
from pool.requests.domain.jobs import defer
from pool.requests.domain.notifying import tell_confirmed, tell_lapsed
from pool.requests.domain.refitting import lapse_unfit_offers
from pool.requests.enums import (
    LIVE_STATUSES,
    AssignmentStatus,
    LapseReason,
    OfferStatus,
    WaveStatus,
)
from pool.requests.models import (
    Assignment,
    Offer,
    SubstitutionRequest,
    Wave,
)
from pool.requests.policy import settings_of
from pool.requests.queries import open_offers
from pool.requests.recording import move, store_decisions
from regions.actors import SYSTEM

PATIENCE = timedelta(minutes=5)
"""How long after its last wave a request without open offers waits before asking whoever became free."""


@transaction.atomic
def expire_offers(*, request_id: int, now: datetime) -> list[Offer]:
    """Close the offers whose time is over; safe to run twice.

    Locks the request. Defers itself for the next one, and sends the next wave when nobody has the
    question any more. Announces each offer and the request.
    """
    request = lock_request(request_id)
    waiting = open_offers(request)
    late = [offer for offer in waiting if offer.expires_at <= now]
    rest = [offer.expires_at for offer in waiting if offer.expires_at > now]
    if rest:
        defer("expire_offers", at=min(rest), request_id=request.pk)
    if not late:
        return []
    decisions = [
        move(actor=SYSTEM, request=request, thing=offer, move="expire", now=now) for offer in late
    ]
    Offer.objects.filter(pk__in=[offer.pk for offer in late]).update(
        status=OfferStatus.EXPIRED, version=F("version") + 1
    )
    request.version += 1
    request.save(update_fields=["version"])
    store_decisions(decisions)
    announce_offers(late)
    if not ask_on(request, settings=settings_of(request.policy), now=now):
        announce_request(request)
    return late


def follow_booking(*, assignment_id: int, now: datetime) -> None:
    """Tell both sides who comes, the others that it is not needed, and close what this person can no longer take.

    That is work at the same time, and what rest, travel or a personal limit leaves no room for. Safe to run twice: every notice has a key. Takes the lock of one request at a time, so that two
    bookings can never wait for each other.
    """
    with transaction.atomic():
        assignment = (
            Assignment.objects.select_related("substitute", "request__location", "request__policy")
            .filter(pk=assignment_id)
            .first()
        )
        if assignment is None:
            return
        request = assignment.request
        if assignment.status == AssignmentStatus.CONFIRMED:
            tell_confirmed(assignment, request=request, now=now)
        lost = Offer.objects.filter(
            request=request, status=OfferStatus.LAPSED, lapse_reason=LapseReason.FILLED
        )
        tell_lapsed(
            lost.select_related("substitute").order_by("pk"),
            request=request,
            settings=settings_of(request.policy),
            now=now,
        )
    close_questions_to(assignment.substitute_id, besides=assignment.request_id, now=now)


def close_questions_to(substitute_id: int, *, now: datetime, besides: int | None = None) -> None:
    """Close what somebody can no longer take, but for the request `besides`; the lock of one request at a time."""
    rows = Offer.objects.filter(substitute=substitute_id, status=OfferStatus.OPEN)
    open_ids = rows.exclude(request=besides) if besides is not None else rows
    for request_id in sorted(set(open_ids.values_list("request_id", flat=True))):
        lapse_unfit_offers(request_id=request_id, substitute_ids=(substitute_id,), now=now)


def due_waves(*, now: datetime) -> list[int]:
    """Waves that should have gone out a while ago."""
    late = now - timedelta(seconds=30)
    rows = Wave.objects.filter(status=WaveStatus.PLANNED, starts_at__lte=late)
    return list(rows.order_by("starts_at", "pk").values_list("pk", flat=True)[:200])


def requests_with_expired_offers(*, now: datetime) -> list[int]:
    """Requests with an open offer whose time was over a while ago."""
    late = now - timedelta(seconds=30)
    rows = Offer.objects.filter(status=OfferStatus.OPEN, expires_at__lte=late)
    return sorted(set(rows.values_list("request_id", flat=True)))[:200]


def requests_without_question(*, now: datetime) -> list[int]:
    """Live requests for which nobody has the question, no wave is to come, and the last is a while ago."""
    rows = SubstitutionRequest.objects.filter(
        status__in=LIVE_STATUSES, waves_stopped_at__isnull=True, stop_at__gt=now
    ).exclude(
        Exists(Offer.objects.filter(request=OuterRef("pk"), status=OfferStatus.OPEN))
        | Exists(Wave.objects.filter(request=OuterRef("pk"), status=WaveStatus.PLANNED))
        | Exists(Wave.objects.filter(request=OuterRef("pk"), sent_at__gt=now - PATIENCE))
    )
    # All of them: requests for which nobody is free stay here, and may not keep the others out.
    return list(rows.order_by("stop_at", "pk").values_list("pk", flat=True))
