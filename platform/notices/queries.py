"""What a person sees of their own notices."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import QuerySet

from notices.enums import Channel, DeliveryState
from notices.models import Notice


def notices_of(user_id: int) -> QuerySet[Notice]:
    """List what has reached someone's screen, newest first, with the deliveries of each."""
    return (
        Notice.objects.filter(
            recipient_id=user_id,
            deliveries__channel=Channel.SCREEN,
            deliveries__state__in=[DeliveryState.SENT, DeliveryState.READ],
        )
        .prefetch_related("deliveries")
        .order_by("-created_at", "-pk")
    )


def unread_notices_of(user_id: int) -> QuerySet[Notice]:
    """List what someone has not read yet."""
    return notices_of(user_id).filter(read_at__isnull=True)


def read_subjects(*, kinds: Iterable[str], subject_ids: Iterable[int]) -> frozenset[int]:
    """Which of these things somebody has read a notice about, of one of these kinds."""
    rows = Notice.objects.filter(
        kind__in=list(kinds), subject_id__in=list(subject_ids), read_at__isnull=False
    )
    return frozenset(rows.values_list("subject_id", flat=True))


def last_told_at(
    *, recipient_id: int | None, kinds: Iterable[str], subject_id: int
) -> datetime | None:
    """When somebody was last told of this thing by a notice of one of these kinds; none when never."""
    rows = Notice.objects.filter(
        recipient_id=recipient_id, kind__in=list(kinds), subject_id=subject_id
    )
    return rows.order_by("-created_at").values_list("created_at", flat=True).first()
