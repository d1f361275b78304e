"""What some people always say yes to, so that the demonstration shows it too."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from typing import Final

from demo.cast import CAST
from demo.people import Person
from demo.pool_rows import Substitutes
from demo.school_rows import StoredSchools
from demo.worlds import World
from pool.requests.models import AcceptanceRule

AS_LONG_AGO: Final = timedelta(days=21)
EVERY_FORTIETH: Final = 40
SHOWN: Final = frozenset(member.email for member in CAST)


def choose_ruled(world: World) -> Iterator[tuple[Person, list[str]]]:
    """Choose who has a rule, and for which schools.

    Nobody outside the cast has one for a school of the cast: who shows the demonstration answers by hand.
    """
    theirs = {code for person in world.people if person.email in SHOWN for code in person.liked}
    for number, person in enumerate(world.people):
        is_shown = person.email in SHOWN
        codes = [code for code in person.liked if is_shown or code not in theirs]
        if codes and (is_shown or number % EVERY_FORTIETH == 0):
            yield person, codes


def store_own_rules(
    world: World, schools: StoredSchools, substitutes: Substitutes, *, now: datetime
) -> None:
    """Store the rules; those of the cast stand still until somebody lets them run."""
    for person, codes in choose_ruled(world):
        rule = AcceptanceRule.objects.create(
            substitute=substitutes[person.pool_number],
            until_days_before=1,
            until_time=time(20),
            whole_days_only=True,
            is_paused=person.email in SHOWN,
            active_since=now - AS_LONG_AGO,
            created_at=now - AS_LONG_AGO,
        )
        rule.locations.set([schools.locations[code] for code in codes])
