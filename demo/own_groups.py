"""The groups that some people of the demonstration teach, so that a record and a reason show them."""

from collections.abc import Iterator
from typing import Final

from demo.cast import CAST
from demo.people import Person
from demo.pool_rows import Substitutes
from demo.worlds import World
from pool.people.enums import SubstituteCategory
from pool.people.models import Substitute

YOUNG: Final = [1, 2, 3, 4]
OLD: Final = [5, 6, 7, 8]
EVERY_FORTIETH: Final = 40
OF_THE_CAST: Final = {"invaller2@demo.test": [3, 4, 5, 6, 7, 8]}
# The other invaller of the cast teaches every group: she would be missed in the mornings that are shown.
SHOWN: Final = frozenset(member.email for member in CAST)


def choose_groups(world: World) -> Iterator[tuple[Person, list[int]]]:
    """Choose who teaches which groups: one invaller of the cast, and a few others by turns."""
    for number, person in enumerate(world.people):
        if person.email in OF_THE_CAST:
            yield person, OF_THE_CAST[person.email]
        elif (
            person.category == SubstituteCategory.PO_TEACHER
            and person.email not in SHOWN
            and number % EVERY_FORTIETH == 0
        ):
            yield person, YOUNG if number % (2 * EVERY_FORTIETH) == 0 else OLD


def store_own_groups(world: World, substitutes: Substitutes) -> None:
    """Store them with the people."""
    changed = []
    for person, groups in choose_groups(world):
        row = substitutes[person.pool_number]
        row.year_groups = groups
        changed.append(row)
    Substitute.objects.bulk_update(changed, ["year_groups"])
