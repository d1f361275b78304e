"""The generator: the same seed and day give the same region, of the promised size."""

from collections import Counter
from datetime import date

import pytest

from demo.plans import FIRST_REGION, REGION_PLANS, SECOND_REGION, RegionPlan
from demo.schools import RAINBOW
from demo.worlds import make_world
from pool.people.enums import AdmissionStatus, PoolGroup
from regions.enums import Sector

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize("plan", REGION_PLANS, ids=lambda plan: plan.code)
def test_the_same_seed_and_day_give_the_same_region(plan: RegionPlan) -> None:
    assert make_world(plan, seed=7, today=MONDAY) == make_world(plan, seed=7, today=MONDAY)


def test_another_seed_gives_another_region() -> None:
    one, other = (make_world(FIRST_REGION, seed=seed, today=MONDAY) for seed in (7, 8))

    assert one.people != other.people


def test_the_first_region_has_the_promised_size() -> None:
    world = make_world(FIRST_REGION, seed=7, today=MONDAY)

    assert len(world.plan.boards) == 12
    assert Counter(school.sector for school in world.schools) == {
        Sector.PO: 104,
        Sector.VO: 14,
        Sector.SO: 12,
    }
    assert Counter(person.group for person in world.people) == {
        PoolGroup.PERMANENT: 60,
        PoolGroup.FLEX: 50,
        PoolGroup.ON_CALL: 260,
        PoolGroup.OWN_SCHOOL: 20,
        PoolGroup.OTHER: 60,
    }


def test_the_second_region_is_smaller_and_looks_like_the_first() -> None:
    ours = make_world(FIRST_REGION, seed=7, today=MONDAY)
    theirs = make_world(SECOND_REGION, seed=7, today=MONDAY)

    assert (len(theirs.plan.boards), len(theirs.schools), len(theirs.people)) == (3, 20, 60)
    assert ours.rainbow.name == theirs.rainbow.name == RAINBOW
    assert ours.rainbow.location_code != theirs.rainbow.location_code
    names = [(p.given_name, p.family_name) for p in ours.personas]
    assert [(p.given_name, p.family_name) for p in theirs.personas] == names
    assert {p.email for p in ours.people} & {p.email for p in theirs.people} == set()


def test_every_school_and_person_has_a_key_of_their_own() -> None:
    worlds = [make_world(plan, seed=7, today=MONDAY) for plan in REGION_PLANS]

    codes = [school.location_code for world in worlds for school in world.schools]
    names = [school.name for school in worlds[0].schools]
    emails = [person.email for world in worlds for person in world.people]

    assert len(set(codes)) == len(codes)
    assert len(set(names)) == len(names)
    assert len(set(emails)) == len(emails)


def test_the_pool_shows_what_a_real_pool_has_to_look_after() -> None:
    world = make_world(FIRST_REGION, seed=7, today=MONDAY)
    admissions = Counter(status for p in world.people for status in p.admissions.values())

    assert sum(1 for person in world.people if not person.vogs) in range(5, 40)
    assert sum(1 for person in world.people if person.consented_at is None) in range(15, 90)
    assert sum(1 for person in world.people if len(person.contracts) >= 5) in range(5, 60)
    assert admissions[AdmissionStatus.PENDING] in range(50, 300)
    assert admissions[AdmissionStatus.ADMITTED] > 2000
    assert sum(1 for person in world.people if person.exceptions) > 100
