"""The notice to the funder: completed by the coordinator, marked as sent, and from then on left alone."""

from datetime import datetime

from django.db import transaction

from regions.actors import Actor
from regions.agreements.access import get_funder_notice
from regions.agreements.announcing import announce_agreement
from regions.agreements.enums import FunderNoticeStatus
from regions.agreements.errors import FunderNoticeClosed, FunderNoticeIncomplete
from regions.agreements.funder_letters import TO_COMPLETE
from regions.agreements.models import FunderNotice
from regions.agreements.recording import move_notice, touch
from regions.roles import Action


@transaction.atomic
def complete_notice(
    *, actor: Actor, notice_id: int, text: str, addressee: str | None = None, now: datetime
) -> FunderNotice:
    """Write the text of a draft; refuses one that is closed (`FunderNoticeClosed`). Locks it; announces the agreement."""
    notice = _lock(actor, notice_id)
    notice.text = text
    notice.addressee = addressee or notice.addressee
    return _move(notice, actor=actor, move="complete", now=now)


@transaction.atomic
def mark_notice_sent(
    *, actor: Actor, notice_id: int, reference: str = "", now: datetime
) -> FunderNotice:
    """Note that a notice went to the funder; nothing in it changes after that.

    Refuses one that is closed (`FunderNoticeClosed`) and one with words to fill in (`FunderNoticeIncomplete`). Locks
    the notice and announces the agreement.
    """
    notice = _lock(actor, notice_id)
    if TO_COMPLETE in notice.text:
        raise FunderNoticeIncomplete
    notice.reference = reference
    notice.closed_at, notice.closed_by_id = now, actor.user_id
    return _move(notice, actor=actor, move="send", now=now, reason=reference)


@transaction.atomic
def drop_notice(*, actor: Actor, notice_id: int, reason: str, now: datetime) -> FunderNotice:
    """Say that a notice is not needed, and why; locks it, refuses one that is closed, announces the agreement."""
    notice = _lock(actor, notice_id)
    notice.reason = reason
    notice.closed_at, notice.closed_by_id = now, actor.user_id
    return _move(notice, actor=actor, move="drop", now=now, reason=reason)


def _lock(actor: Actor, notice_id: int) -> FunderNotice:
    notice = get_funder_notice(
        actor=actor, action=Action.EDIT_AGREEMENTS, notice_id=notice_id, lock=True
    )
    if notice.status != FunderNoticeStatus.DRAFT:
        raise FunderNoticeClosed
    return notice


def _move(
    notice: FunderNotice, *, actor: Actor, move: str, now: datetime, reason: str = ""
) -> FunderNotice:
    facts = {"text": notice.text, "addressee": notice.addressee}
    move_notice(notice, actor=actor, move=move, now=now, reason=reason, facts=facts)
    notice.save()
    touch(notice.agreement)
    announce_agreement(notice.agreement)
    return notice
