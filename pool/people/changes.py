"""Who follows it when the facts about somebody change: a room above, which asked them, registers itself."""

from collections.abc import Callable, Collection

Follower = Callable[[frozenset[int]], None]
"""Takes the ids of the substitutes; runs inside the transaction of the change."""

_followers: list[Follower] = []


def register_follower(follower: Follower) -> None:
    """Add somebody who follows, at start-up."""
    if follower not in _followers:
        _followers.append(follower)


def facts_changed(substitute_ids: Collection[int]) -> None:
    """Tell the followers that what decides about asking these people is different now."""
    people = frozenset(substitute_ids)
    if people:
        for follower in _followers:
            follower(people)
