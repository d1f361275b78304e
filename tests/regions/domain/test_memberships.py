"""The way in for people of a region, and the way out."""

import pytest
from django.core.management import CommandError, call_command

from accounts.models import User
from regions.actors import actor_of
from regions.domain.memberships import end_roles, give_role
from regions.enums import Role
from regions.errors import NotFound
from regions.models import Membership
from tests.factories.clock import NOW
from tests.factories.regions import make_location, make_organisation, make_region

pytestmark = pytest.mark.django_db


def test_give_role_makes_an_account_and_a_second_time_nothing() -> None:
    region = make_region()

    first = give_role(
        email="petra@regio.test", name="Petra Bos", role=Role.PLANNER, region=region, now=NOW
    )
    again = give_role(
        email="Petra@regio.test", name="Iemand", role=Role.PLANNER, region=region, now=NOW
    )

    assert first == again
    assert actor_of(User.objects.get(), NOW).regions_as(Role.PLANNER) == {region.pk}


def test_end_roles_ends_what_runs_and_is_not_found_after() -> None:
    region = make_region()
    given = give_role(
        email="petra@regio.test", name="Petra Bos", role=Role.PLANNER, region=region, now=NOW
    )

    ended = end_roles(email="petra@regio.test", region=region, role=Role.PLANNER, now=NOW)

    assert ended == [given]
    assert actor_of(User.objects.get(), NOW).memberships == ()
    with pytest.raises(NotFound):
        end_roles(email="petra@regio.test", region=region, role=Role.PLANNER, now=NOW)


def test_the_command_gives_a_school_leader_a_school() -> None:
    region = make_region(code="vecht")
    board = make_organisation(region=region)
    school = make_location(region=region, board=board)

    call_command(
        "give_role",
        "leonie@school.test",
        "school_leader",
        name="Leonie de Vries",
        region="vecht",
        location=school.location_code,
    )

    assert [row.location for row in Membership.objects.all()] == [school]


def test_the_command_names_a_place_that_is_not_there() -> None:
    with pytest.raises(CommandError, match="99ZZ99: niet gevonden"):
        call_command("give_role", "leonie@school.test", "school_leader", location="99ZZ99")


def test_the_command_ends_a_role() -> None:
    region = make_region(code="vecht")
    give_role(email="petra@regio.test", name="Petra", role=Role.PLANNER, region=region, now=NOW)

    call_command("end_role", "petra@regio.test", "planner", region="vecht")

    assert Membership.objects.filter(ended_at__isnull=True).count() == 0
