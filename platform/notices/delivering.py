"""Brings what is due to its channel: claim, send, settle; safe to run twice and from two workers."""

import logging
from dataclasses import replace
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F

from notices.announcing import announce
from notices.channels import NeverDeliverable, Parcel, TryAgainLater, sender_of
from notices.enums import Channel, DeliveryState
from notices.models import Delivery, Notice
from notices.reaching import first_moment
from notices.registry import Rendered, kind_named, render
from notices.settings import delivery_settings
from notices.silence import second_channels_follow, turn_of_held, was_heard
from notices.windows import windows_of

logger = logging.getLogger(__name__)

# The job is started by the clock of the database, and `now` is the clock of this machine.
CLOCKS_DIFFER_AT_MOST = timedelta(seconds=2)
# Rather late than never, and after about four hours never.
WAIT_AFTER_ATTEMPT = tuple(
    timedelta(seconds=seconds) for seconds in (10, 30, 120, 600, 1800, 3600, 7200)
)
LONGEST_WAIT = timedelta(hours=1)
"""What a busy channel may ask for; after that the notice is worth little."""
MOST_ATTEMPTS = len(WAIT_AFTER_ATTEMPT) + 1


def deliver_notice(*, notice_id: int, now: datetime) -> None:
    """Try every delivery of a notice that is due; one channel that fails does not stop the next.

    Nothing makes a noise at an hour that its recipient keeps free, also not a second try: it is held instead, and a
    second channel keeps its silence after the first. Never raises for a channel that fails. Claims each delivery before sending, so that only one
    worker sends it; a worker that dies loses its claim after a while. Announces the notice after
    each delivery.
    """
    due = Delivery.objects.filter(
        notice_id=notice_id, due_at__lte=now + CLOCKS_DIFFER_AT_MOST
    ).order_by("pk")
    tried: list[int] = []
    # A phone that cannot be reached makes the mail due.
    while (
        delivery_id := due.exclude(pk__in=tried).values_list("pk", flat=True).first()
    ) is not None:
        tried.append(delivery_id)
        _deliver(delivery_id, now=now)


def _deliver(delivery_id: int, *, now: datetime) -> None:
    delivery = _claim(delivery_id, now=now)
    if delivery is None:
        return
    if delivery.attempts > MOST_ATTEMPTS:
        # Only a worker that dies on this very notice comes here.
        _settle(delivery, DeliveryState.FAILED, now=now, error_class="WorkerKeptDying")
        return
    try:
        moment = _moment_for(delivery, now=now)
        if moment is not None and moment > now:
            _hold(delivery, now=now, until=moment)
            return
        state = DeliveryState.DROPPED if moment is None else _send(delivery, now=now)
    except NeverDeliverable as failure:
        _settle(delivery, DeliveryState.FAILED, now=now, error_class=str(failure))
    except TryAgainLater as failure:
        _try_later(delivery, now=now, error_class=str(failure), wait=failure.wait)
    except Exception as failure:  # noqa: BLE001  reason: a channel may fail in any way it likes
        _try_later(delivery, now=now, error_class=type(failure).__name__)
    else:
        _settle(delivery, state, now=now)


def _claim(delivery_id: int, *, now: datetime) -> Delivery | None:
    """Take a delivery for ourselves until the claim runs out; None when someone else was first."""
    claimed = Delivery.objects.filter(
        pk=delivery_id, due_at__lte=now + CLOCKS_DIFFER_AT_MOST
    ).update(
        state=DeliveryState.SENDING,
        attempts=F("attempts") + 1,
        due_at=now + CLOCKS_DIFFER_AT_MOST + delivery_settings().claim_lasts,
        changed_at=now,
    )
    if not claimed:
        return None
    return Delivery.objects.select_related("notice__recipient").get(pk=delivery_id)


def _moment_for(delivery: Delivery, *, now: datetime) -> datetime | None:
    """The first moment from now on at which this may go; None for what its recipient muted."""
    notice = delivery.notice
    if delivery.channel == Channel.SCREEN:
        return now
    manners = kind_named(notice.kind).manners(notice.subject_id, notice.recipient_id, now)
    return first_moment(now=now, manners=manners, windows=windows_of(notice.recipient_id))


def _hold(delivery: Delivery, *, now: datetime, until: datetime) -> None:
    # No job of its own: `sweeping` finds it when it is due. Waiting is no attempt.
    Delivery.objects.filter(pk=delivery.pk).update(attempts=F("attempts") - 1)
    delivery.attempts -= 1
    state, due_at = turn_of_held(delivery, until=until)
    _settle(delivery, state, now=now, due_at=due_at)


def _send(delivery: Delivery, *, now: datetime) -> DeliveryState:
    notice = delivery.notice
    rendered = render(
        kind=notice.kind, subject_id=notice.subject_id, recipient_id=notice.recipient_id
    )
    if rendered is None or not notice.recipient.is_active or was_heard(delivery):
        return DeliveryState.DROPPED
    sender_of(delivery.channel)(
        Parcel(
            notice=notice,
            delivery=delivery,
            recipient=notice.recipient,
            rendered=_with_whole_addresses(rendered),
            now=now,
        )
    )
    return DeliveryState.SENT


def _with_whole_addresses(rendered: Rendered) -> Rendered:
    return replace(
        rendered, action_url=_whole(rendered.action_url), other_url=_whole(rendered.other_url)
    )


def _whole(address: str) -> str:
    return delivery_settings().site_url + address if address.startswith("/") else address


def _try_later(
    delivery: Delivery, *, now: datetime, error_class: str, wait: timedelta = timedelta()
) -> None:
    if delivery.attempts >= MOST_ATTEMPTS:
        _settle(delivery, DeliveryState.FAILED, now=now, error_class=error_class)
        return
    # No job of its own: `sweeping` finds it when it is due.
    due_at = now + max(WAIT_AFTER_ATTEMPT[delivery.attempts - 1], min(wait, LONGEST_WAIT))
    _settle(delivery, DeliveryState.QUEUED, now=now, error_class=error_class, due_at=due_at)


@transaction.atomic
def _settle(
    delivery: Delivery,
    state: DeliveryState,
    *,
    now: datetime,
    error_class: str = "",
    due_at: datetime | None = None,
) -> None:
    ours = Delivery.objects.filter(
        pk=delivery.pk, state=DeliveryState.SENDING, attempts=delivery.attempts
    )
    if not ours.update(state=state, changed_at=now, error_class=error_class, due_at=due_at):
        # Our claim ran out and another worker took over; it settles.
        return
    second_channels_follow(delivery, state, now=now)
    if error_class:
        logger.warning(
            "notice not delivered",
            extra={"delivery": delivery.pk, "error": error_class, "attempt": delivery.attempts},
        )
    Notice.objects.filter(pk=delivery.notice_id).update(version=F("version") + 1)
    notice = Notice.objects.get(pk=delivery.notice_id)
    announce(notice)
