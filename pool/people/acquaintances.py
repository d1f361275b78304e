"""Who is known at a school: a room above, which sees people at work, registers how to tell."""

from collections.abc import Callable

Source = Callable[[int], frozenset[int]]
"""Takes the id of a school location; gives the ids of the substitutes who are known there."""

_sources: list[Source] = []


def register_source(source: Source) -> None:
    """Add a way to know people, at start-up."""
    if source not in _sources:
        _sources.append(source)


def known_at(location_id: int) -> frozenset[int]:
    """The substitutes whom this school knows from work."""
    return frozenset().union(*(source(location_id) for source in _sources))
