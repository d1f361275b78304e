"""What the worker does when time passes, without a worker: the due jobs, in order of their rows."""

from datetime import datetime, timedelta

from django.db import transaction

from pool.requests.domain import asking, asking_on, closing, expiry, outcomes
from pool.requests.enums import (
    LIVE_STATUSES,
    AssignmentStatus,
    OfferStatus,
    RequestStatus,
    WaveStatus,
)
from pool.requests.models import Assignment, Offer, SubstitutionRequest, Wave


def let_time_pass(*, now: datetime) -> None:
    """Run everything that is due at `now`."""
    for wave in Wave.objects.filter(status=WaveStatus.PLANNED, starts_at__lte=now).order_by("pk"):
        with transaction.atomic():
            asking.send_wave(wave_id=wave.pk, now=now)
    late = Offer.objects.filter(status=OfferStatus.OPEN, expires_at__lte=now).order_by("request")
    for request_id in late.values_list("request_id", flat=True).distinct():
        expiry.expire_offers(request_id=request_id, now=now)
    for request in SubstitutionRequest.objects.filter(
        status__in=LIVE_STATUSES, stop_at__lte=now
    ).order_by("pk"):
        closing.end_unfilled(request_id=request.pk, now=now)
    for request_id in expiry.requests_without_question(now=now):
        with transaction.atomic():
            asking_on.keep_asking(request_id=request_id, now=now)
    over = Assignment.objects.filter(status=AssignmentStatus.CONFIRMED, request__ends_at__lte=now)
    for request_id in over.order_by("request").values_list("request_id", flat=True).distinct():
        closing.complete_work(request_id=request_id, now=now)
    silent = SubstitutionRequest.objects.filter(
        status=RequestStatus.UNFILLED, outcome="", ends_at__lte=now - timedelta(hours=24)
    )
    for request in silent.order_by("pk"):
        outcomes.give_up_on_outcome(request_id=request.pk, now=now)
