"""An invaller who leaves for good and asks to be forgotten."""

from datetime import datetime

from django.db import transaction

from accounts.domain.forgetting import forget_person
from accounts.forgetting import Fate, hindrances_of
from accounts.shown import is_lately
from pool.people.access import own_substitute
from pool.people.errors import CannotForgetYet, ShowWhoYouAre
from regions.actors import Actor
from regions.roles import Action


@transaction.atomic
def forget_myself(*, actor: Actor, shown_at: datetime | None, now: datetime) -> list[Fate]:
    """Close one's account and remove what may go; gives what went, and what stays until when.

    `shown_at` is when this person last showed who they are. Refuses who still has agreed work, another role or a
    seat (`CannotForgetYet`), and whose last showing is too long ago (`ShowWhoYouAre`): a phone may lie open on a table. Locks the substitute and the account. Announces
    the end of the role, whose open sockets close, and the substitute; whoever asked this person looks again.
    """
    own = own_substitute(actor=actor, action=Action.FORGET_MYSELF, lock=True)
    assert own.user_id is not None  # noqa: S101  reason: found by it; this tells the type
    if hindrances_of(own.user_id, now=now):
        raise CannotForgetYet
    if not is_lately(shown_at, now=now):
        raise ShowWhoYouAre
    return forget_person(user_id=own.user_id, now=now)
