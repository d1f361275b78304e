"""Which hints a role may hear: those about things it may open, and no others."""

import pytest

from api.live.admission import groups_of
from live.groups import (
    council_group,
    location_group,
    members_group,
    region_group,
    registration_group,
    reports_group,
    user_group,
)
from regions.actors import actor_of
from regions.enums import RegionStatus, Role
from regions.models import Region
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW
from tests.factories.regions import make_membership, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def test_a_partner_hears_of_own_things_only(cast: Cast) -> None:
    partner = make_user()
    make_membership(
        user=partner,
        role=Role.PARTNER,
        region=cast.home.region,
        organisation=cast.home.other_board,
    )

    assert groups_of(actor_of(partner, NOW)) == {user_group(partner.pk)}


def test_a_leader_hears_of_the_school_and_of_the_region(cast: Cast) -> None:
    leader, home = cast.home.leader, cast.home

    groups = groups_of(actor_of(leader, NOW))

    assert location_group(home.region.pk, home.location.pk) in groups
    assert members_group(home.region.pk) in groups
    assert region_group(home.region.pk) not in groups
    assert not any(f".{cast.away.region.pk}." in group for group in groups)


@pytest.mark.parametrize(
    ("who", "reads_reports", "follows_dates"),
    [
        ("coordinator", True, True),
        ("planner", False, False),
        ("leader", False, True),
        ("sam", False, False),
    ],
)
def test_hints_of_the_shortage_registration_reach_who_may_open_it(
    cast: Cast, who: str, *, reads_reports: bool, follows_dates: bool
) -> None:
    home = cast.home

    groups = groups_of(actor_of(getattr(home, who), NOW))

    assert (reports_group(home.region.pk) in groups) is reads_reports
    assert (registration_group(home.region.pk) in groups) is follows_dates


def test_the_office_of_a_region_that_stopped_still_hears_what_it_may_read(cast: Cast) -> None:
    Region.objects.filter(pk=cast.home.region.pk).update(status=RegionStatus.ENDED)

    groups = groups_of(actor_of(cast.home.planner, NOW))

    assert members_group(cast.home.region.pk) in groups
    assert council_group(cast.home.region.pk) in groups
