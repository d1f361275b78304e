"""Who follows it when roles end: a room above, where people have work in that role, registers itself."""

from collections.abc import Callable, Sequence

from regions.models import Membership

Follower = Callable[[Sequence[Membership]], None]
"""Takes the memberships that ended; runs inside the transaction that ends them."""

_followers: list[Follower] = []


def register_follower(follower: Follower) -> None:
    """Add somebody who follows, at start-up."""
    if follower not in _followers:
        _followers.append(follower)


def roles_ended(memberships: Sequence[Membership]) -> None:
    """Tell the followers that these roles run no more."""
    for follower in _followers:
        follower(memberships)
