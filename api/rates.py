"""How often one person may do what costs much; the numbers are settings, generous for people and tight for loops."""

from rest_framework.throttling import UserRateThrottle


class PersonRate(UserRateThrottle):
    """So many calls of one kind per person, counted in the cache that all processes share."""

    def __init__(self, scope: str) -> None:
        self.scope = scope
        super().__init__()
