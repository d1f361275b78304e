"""Forgetting one person: what may go goes at once, the rest when its term is over."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from accounts.forgetting import Fate, fates_of, ways_of_forgetting
from accounts.models import ForgettingTerm, User


@transaction.atomic
def forget_person(*, user_id: int, now: datetime) -> list[Fate]:
    """Remove at once what may go, close the account, and note until when the rest stays; gives what was told.

    Who may ask, and what must be done first, the caller has looked at. Locks the account. What has no term to
    wait for loses its name now.
    """
    User.objects.select_for_update().get(pk=user_id)
    fates = fates_of(user_id, today=timezone.localdate(now))
    ways = ways_of_forgetting()
    for fate in fates:
        ways[fate.name].remove(user_id, now)
    for fate in fates:
        if fate.kept_until is None:
            ways[fate.name].finish(user_id)
    ForgettingTerm.objects.bulk_create(
        (
            ForgettingTerm(
                user_id=user_id, name=fate.name, asked_at=now, kept_until=fate.kept_until
            )
            for fate in fates
            if fate.kept_until is not None
        ),
        ignore_conflicts=True,
    )
    return fates


def due_terms(*, now: datetime) -> list[int]:
    """The terms whose last day is over and whose rest is still there."""
    rows = ForgettingTerm.objects.filter(
        finished_at__isnull=True, kept_until__lt=timezone.localdate(now)
    )
    return list(rows.order_by("pk").values_list("pk", flat=True)[:500])


@transaction.atomic
def finish_term(*, term_id: int, now: datetime) -> None:
    """Remove the rest of one thing when its term is over; nothing before that, and nothing twice. Locks the term."""
    term = ForgettingTerm.objects.select_for_update().get(pk=term_id)
    if term.finished_at is not None or term.kept_until >= timezone.localdate(now):
        return
    ways_of_forgetting()[term.name].finish(term.user_id)
    term.finished_at = now
    term.save(update_fields=["finished_at"])
