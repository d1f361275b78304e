"""Some people of the demonstration have rules, and none of those takes the work that is shown."""

from datetime import date

import pytest

from demo.own_rules import SHOWN, choose_ruled, store_own_rules
from demo.plans import FIRST_REGION
from demo.school_rows import StoredSchools
from demo.worlds import make_world
from pool.requests.models import AcceptanceRule
from tests.factories.clock import NOW
from tests.factories.people import make_substitute
from tests.factories.regions import make_location, make_organisation, make_region

pytestmark = pytest.mark.django_db


def test_the_rules_of_the_cast_stand_still_and_no_other_rule_is_for_their_school() -> None:
    world = make_world(FIRST_REGION, seed=7, today=date(2026, 11, 23))
    region = make_region()
    board = make_organisation(region=region)
    ruled = list(choose_ruled(world))
    codes = {code for _, liked in ruled for code in liked}
    locations = {code: make_location(region=region, board=board) for code in sorted(codes)}
    schools = StoredSchools(region=region, boards={}, institute=board, locations=locations)
    people = {person.pool_number: make_substitute(region=region) for person, _ in ruled}

    store_own_rules(world, schools, people, now=NOW)

    still = {people[person.pool_number].pk for person, _ in ruled if person.email in SHOWN}
    rainbow = locations[world.rainbow.location_code]
    assert len(still) == 2
    assert {rule.substitute_id for rule in AcceptanceRule.objects.filter(is_paused=True)} == still
    assert {
        rule.substitute_id for rule in AcceptanceRule.objects.filter(locations=rainbow)
    } <= still
    assert AcceptanceRule.objects.filter(is_paused=False).count() > 0
