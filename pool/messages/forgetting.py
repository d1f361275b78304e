"""How messages are forgotten: all of them a month after the work, by the job of every night, whoever wrote them."""

from datetime import date, datetime
from typing import Final

from django.db import transaction
from django.db.models import Max, Q
from django.utils import timezone

from accounts.forgetting import Forgetting, register_forgetting
from pool.messages.models import Message, Reading

MOST_AT_ONCE: Final = 5_000


def register_own_forgetting() -> None:
    """Tell the registry; called at start-up."""
    register_forgetting(
        Forgetting(
            name="messages",
            stays="Berichten over je invalbeurten, tot een maand na het werk. Dan gaan ze vanzelf weg.",
            # The job of every night removes them, of everybody.
            kept_until=messages_kept_until,
        )
    )


def messages_kept_until(user_id: int, _today: date) -> date | None:
    """The term of the last message that this person wrote or got."""
    own = Message.objects.filter(Q(sent_by=user_id) | Q(assignment__substitute__user=user_id))
    last: date | None = own.aggregate(last=Max("kept_until"))["last"]
    return last


@transaction.atomic
def forget_messages(*, now: datetime) -> int:
    """Delete a batch of messages of which the term is over, and that they were read; gives how many messages went.

    The database refuses it before the term is over. Safe to run twice. Takes no locks.
    """
    over = Message.objects.filter(kept_until__lt=timezone.localdate(now)).order_by("pk")
    batch = list(over.values_list("pk", flat=True)[:MOST_AT_ONCE])
    Reading.objects.filter(message__in=batch).delete()
    Message.objects.filter(pk__in=batch).delete()
    return len(batch)
