"""What people want: weekly patterns, exceptions, schools they like or hide, and the lists of schools."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from demo.people import HALF_DAYS, Person
from demo.places import Area
from demo.schools import School
from pool.people.enums import AdmissionStatus, PoolGroup, SchoolListKind, SubstituteStatus

EXCEPTION_DAYS = 28
"""How far back and ahead people filled in exceptions."""

_DAYS_PER_WEEK = {
    PoolGroup.PERMANENT: (3, 4, 4, 5),
    PoolGroup.FLEX: (2, 3, 3, 4),
    PoolGroup.OWN_SCHOOL: (2, 3),
    PoolGroup.ON_CALL: (1, 2, 2, 3, 3, 4),
    PoolGroup.OTHER: (1, 1, 2, 3),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ListEntry:
    """One line of a school's list."""

    school: School
    person: Person
    kind: SchoolListKind
    rank: int


def make_pattern(rng: Random, group: PoolGroup) -> frozenset[tuple[int, str]]:
    """Make a weekly pattern: mostly whole days, now and then one half."""
    # Fewer people are free on Mondays: that is part of the story the board tells.
    days = [day for day in range(5) if day != 0 or rng.random() < 0.85]
    pattern: set[tuple[int, str]] = set()
    for day in rng.sample(days, min(len(days), rng.choice(_DAYS_PER_WEEK[group]))):
        only = rng.choice(HALF_DAYS) if group == PoolGroup.ON_CALL and rng.random() < 0.15 else None
        pattern.update((day, half) for half in HALF_DAYS if only in {None, half})
    return frozenset(pattern)


def make_exceptions(
    rng: Random, pattern: frozenset[tuple[int, str]], today: date
) -> dict[tuple[date, str], bool]:
    """Make a handful of days off, and sometimes an extra day."""
    exceptions: dict[tuple[date, str], bool] = {}
    for _ in range(rng.choice((0, 0, 1, 1, 2, 3))):
        day = today + timedelta(days=rng.randint(-EXCEPTION_DAYS, EXCEPTION_DAYS))
        exceptions.update(
            {(day, half): False for half in HALF_DAYS if (day.weekday(), half) in pattern}
        )
    if rng.random() < 0.1:
        day = today + timedelta(days=rng.randint(1, EXCEPTION_DAYS))
        if day.weekday() < 5:
            exceptions.update(
                {(day, half): True for half in HALF_DAYS if (day.weekday(), half) not in pattern}
            )
    return exceptions


def make_school_wishes(
    rng: Random, schools: Sequence[School], boards: Sequence[str], area: Area
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Choose schools somebody likes among the nearest ones, and now and then one to be left out of."""
    near = [
        school.location_code
        for school in nearest_schools(schools, area)
        if school.board.number in boards
    ][:15]
    liked = rng.sample(near, min(len(near), rng.choice((0, 0, 1, 2, 3))))
    rest = [code for code in near if code not in liked]
    hidden = rng.sample(rest, min(len(rest), rng.choice((0, 0, 0, 0, 1, 2))))
    return tuple(liked), tuple(hidden)


def make_school_lists(
    rng: Random, schools: Sequence[School], people: Sequence[Person]
) -> list[ListEntry]:
    """Make the preferred people of most schools and the few names on a silent list."""
    entries: list[ListEntry] = []
    for school in schools:
        known = [person for person in people if _may_be_known(person, school)]
        if not known or rng.random() > 0.75:
            continue
        chosen = rng.sample(known, min(len(known), rng.randint(1, 5)))
        blocked = chosen.pop() if len(chosen) > 1 and rng.random() < 0.25 else None
        entries += [
            ListEntry(school=school, person=person, kind=SchoolListKind.PREFERRED, rank=rank)
            for rank, person in enumerate(chosen, start=1)
        ]
        if blocked is not None:
            entries.append(
                ListEntry(school=school, person=blocked, kind=SchoolListKind.BLOCKED, rank=1)
            )
    return entries


def nearest_schools(schools: Sequence[School], area: Area) -> list[School]:
    """All schools, the nearest first; good enough for choosing, not for kilometres."""
    return sorted(
        schools,
        key=lambda school: (
            abs(school.area.latitude - area.latitude)
            + 0.6 * abs(school.area.longitude - area.longitude),
            school.location_code,
        ),
    )


def _may_be_known(person: Person, school: School) -> bool:
    return (
        person.status == SubstituteStatus.ACTIVE
        and person.admissions.get(school.board.number) == AdmissionStatus.ADMITTED
        and abs(person.area.latitude - school.area.latitude) < 0.06
        and school.location_code not in person.hidden
    )
