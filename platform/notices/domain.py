"""Sending a notice and reading it; what happens in between is in `delivering`."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction

from jobs.deferring import defer_all
from notices.announcing import announce
from notices.enums import Channel, DeliveryState
from notices.errors import NoticeNotFound, UnknownNoticeKind
from notices.models import Delivery, Notice
from notices.registry import is_registered
from notices.routing import Timing, new_deliveries
from notices.tasks import deliver

SEEN_ON: Final = (Channel.SCREEN, Channel.PUSH)
"""Opening a notice anywhere is having read it here; a mail has no such sign."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewNotice:
    """One person to tell one thing, once; `not_before` holds every channel that makes a noise.

    With `second_channel_after` the mail waits that long for an answer to the phone, and an SMS after the mail.
    """

    kind: str
    recipient_id: int
    subject_id: int
    dedupe_key: str
    not_before: datetime | None = None
    second_channel_after: timedelta | None = None


def send_notice(
    *,
    kind: str,
    recipient_id: int,
    subject_id: int,
    dedupe_key: str,
    not_before: datetime | None,
    now: datetime,
    second_channel_after: timedelta | None = None,
) -> Notice:
    """Send one notice; see `send_notices`."""
    new = NewNotice(
        kind=kind,
        recipient_id=recipient_id,
        subject_id=subject_id,
        dedupe_key=dedupe_key,
        not_before=not_before,
        second_channel_after=second_channel_after,
    )
    return send_notices([new], now=now)[0]


@transaction.atomic
def send_notices(new_notices: Sequence[NewNotice], *, now: datetime) -> list[Notice]:
    """Store notices with a delivery per channel, and defer the jobs that deliver them.

    Refuses a kind nobody registered. A dedupe key that exists is not sent again; its notice comes
    back instead. Takes no locks; announces each notice once it is delivered, not yet here.
    """
    for new in new_notices:
        if not is_registered(new.kind):
            raise UnknownNoticeKind(new.kind)
    keys = [new.dedupe_key for new in new_notices]
    known = set(Notice.objects.filter(dedupe_key__in=keys).values_list("dedupe_key", flat=True))
    fresh = {new.dedupe_key: new for new in new_notices if new.dedupe_key not in known}
    # Someone else may store the same key meanwhile; theirs stays and ours is not made.
    Notice.objects.bulk_create(
        [_notice(new, now=now) for new in fresh.values()], ignore_conflicts=True
    )
    stored = {notice.dedupe_key: notice for notice in Notice.objects.filter(dedupe_key__in=keys)}
    made = Delivery.objects.bulk_create(
        new_deliveries(
            {
                stored[key]: Timing(
                    not_before=new.not_before, second_channel_after=new.second_channel_after
                )
                for key, new in fresh.items()
            },
            now=now,
        ),
        ignore_conflicts=True,
    )
    for due_at in sorted({delivery.due_at for delivery in made if delivery.due_at}):
        notice_ids = {delivery.notice_id for delivery in made if delivery.due_at == due_at}
        defer_all(
            deliver,
            at=due_at if due_at > now else None,
            arguments=[{"notice_id": notice_id} for notice_id in sorted(notice_ids)],
        )
    return [stored[key] for key in keys]


@transaction.atomic
def mark_notice_read(*, notice_id: int, recipient_id: int, now: datetime) -> Notice:
    """Note that the recipient has read it; a second time changes nothing.

    What still stands by for silence is not needed any more. Refuses a notice of someone else as if it did not exist. Locks the notice; announces it to the
    recipient's other screens.
    """
    notice = (
        Notice.objects.select_for_update().filter(pk=notice_id, recipient_id=recipient_id).first()
    )
    if notice is None:
        raise NoticeNotFound
    if notice.read_at is not None:
        return notice
    notice.read_at = now
    notice.version += 1
    notice.save(update_fields=["read_at", "version"])
    opened = notice.deliveries.filter(channel__in=SEEN_ON, state=DeliveryState.SENT)
    opened.update(state=DeliveryState.READ, changed_at=now)
    announce(notice)
    return notice


def mark_read_about(*, kind: str, subject_id: int, recipient_id: int, now: datetime) -> None:
    """Note that the recipient has seen itself what these notices are about; each as `mark_notice_read` does."""
    unread = Notice.objects.filter(
        kind=kind, subject_id=subject_id, recipient_id=recipient_id, read_at__isnull=True
    )
    for notice_id in list(unread.order_by("pk").values_list("pk", flat=True)):
        mark_notice_read(notice_id=notice_id, recipient_id=recipient_id, now=now)


def _notice(new: NewNotice, *, now: datetime) -> Notice:
    return Notice(
        kind=new.kind,
        recipient_id=new.recipient_id,
        subject_id=new.subject_id,
        dedupe_key=new.dedupe_key,
        created_at=now,
    )
