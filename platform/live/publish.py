"""The one function that announces a change; only domain code calls it, inside its transaction."""

from django.db import transaction

from live.errors import PublishedOutsideTransaction
from live.events import Event
from live.sending import Hint, sender


def publish(event: Event) -> None:
    """Announce a change once it is committed; a rollback takes the announcement with it.

    Refuses to run outside a transaction. Never raises afterwards: what is committed stays
    committed, and screens that missed a hint refetch when their connection is back.
    """
    if not transaction.get_connection().in_atomic_block:
        raise PublishedOutsideTransaction
    hint = Hint(
        groups=list(event.audience.groups()), kind=event.kind, id=event.id, version=event.version
    )

    # A named function, not functools.partial: Django 5.2 asks a failing robust hook for its name.
    def send_hint() -> None:
        sender.send(hint)

    transaction.on_commit(send_hint, robust=True)
