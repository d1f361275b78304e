"""One demo region in memory: everything the seed decides before anything is stored."""

from dataclasses import dataclass, replace
from datetime import date
from random import Random

from demo.cast import PERSONAS, leader_name, put_personas_first
from demo.people import Person
from demo.plans import RegionPlan
from demo.pool_makers import make_people
from demo.schools import RAINBOW, School, make_schools
from demo.wishes import ListEntry, make_school_lists
from pool.people.enums import SchoolListKind

DEFAULT_SEED = 20260901


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """The schools, the people and the lists of one region."""

    plan: RegionPlan
    schools: list[School]
    people: list[Person]
    lists: list[ListEntry]

    @property
    def rainbow(self) -> School:
        return next(school for school in self.schools if school.name == RAINBOW)

    @property
    def personas(self) -> list[Person]:
        return self.people[: len(PERSONAS)]


def make_world(plan: RegionPlan, *, seed: int, today: date) -> World:
    """Make one region; the same seed and day give the same region, to the letter."""
    rng = Random(f"{seed} {plan.code}")
    schools = [
        replace(school, contact_name=leader_name(plan)) if school.name == RAINBOW else school
        for school in make_schools(rng, plan)
    ]
    rainbow = next(school for school in schools if school.name == RAINBOW)
    people = put_personas_first(make_people(rng, plan, schools, today), plan, rainbow, today)
    personas = people[: len(PERSONAS)]
    lists = [
        entry
        for entry in make_school_lists(rng, schools, people)
        if entry.school is not rainbow and entry.person not in personas
    ]
    lists += [
        ListEntry(school=rainbow, person=person, kind=SchoolListKind.PREFERRED, rank=rank)
        for rank, person in enumerate(personas, start=1)
    ]
    return World(plan=plan, schools=schools, people=people, lists=lists)
