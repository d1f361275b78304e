"""An invaller who leaves for good and asks to be forgotten."""

from datetime import datetime

from django.db import transaction

from accounts.domain.forgetting import forget_person
from accounts.forgetting import Fate, find_held_first, hindrances_of, lock_held_first
from accounts.shown import is_lately
from pool.people.access import own_substitute
from pool.people.errors import CannotForgetYet, ShowWhoYouAre
from pool.people.models import Substitute
from regions.actors import Actor
from regions.roles import Action


@transaction.atomic
def forget_myself(*, actor: Actor, shown_at: datetime | None, now: datetime) -> list[Fate]:
    """Close one's account and remove what may go; gives what went, and what stays until when.

    `shown_at` is when this person last showed who they are. Refuses who still has agreed work, another role or a
    seat (`CannotForgetYet`), and whose last showing is too long ago (`ShowWhoYouAre`): a phone may lie open on a table. Locks the requests that still ask something of
    this person, the substitute and the account, in this order. Announces
    the end of the role, whose open sockets close, and the substitute; whoever asked this person looks again.
    """
    own = _lock_in_order(actor)
    assert own.user_id is not None  # noqa: S101  reason: found by it; this tells the type
    if hindrances_of(own.user_id, now=now):
        raise CannotForgetYet
    if not is_lately(shown_at, now=now):
        raise ShowWhoYouAre
    return forget_person(user_id=own.user_id, now=now)


def _lock_in_order(actor: Actor) -> Substitute:
    """Lock what comes before a person, then the person, whom nobody can ask anything new from then on.

    What was asked between the two is not held; then both are let go and taken again, because taking it
    with the person in hand is the order in which two wait for each other.
    """
    own = own_substitute(actor=actor, action=Action.FORGET_MYSELF)
    assert own.user_id is not None  # noqa: S101  reason: found by it; this tells the type
    while True:
        before = transaction.savepoint()
        held = find_held_first(own.user_id)
        lock_held_first(held)
        own = own_substitute(actor=actor, action=Action.FORGET_MYSELF, lock=True)
        assert own.user_id is not None  # noqa: S101  reason: found by it; this tells the type
        now_found = find_held_first(own.user_id)
        if all(ids <= known for ids, known in zip(now_found, held, strict=True)):
            transaction.savepoint_commit(before)
            return own
        transaction.savepoint_rollback(before)
