"""What can go wrong with live updates; a hint that cannot be sent is logged, never raised."""


class LiveError(Exception):
    """Deze wijziging kan niet live worden doorgegeven."""

    code = "live-error"


class PublishedOutsideTransaction(LiveError):
    """Een live bericht hoort bij een wijziging in de database."""

    code = "published-outside-transaction"
