"""Fetching is checking: what an actor cannot reach does not exist."""

from datetime import timedelta

import pytest

from accounts.models import User
from regions.access import (
    get_location,
    get_organisation,
    get_region,
    locations_visible_to,
    require,
)
from regions.actors import SYSTEM, Actor, actor_of
from regions.enums import RegionStatus, Role
from regions.errors import NotAllowed, NotFound, RegionClosed
from regions.models import Membership, Region
from regions.roles import Action
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW, TODAY
from tests.factories.regions import make_membership, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def acting(user: User) -> Actor:
    return actor_of(user, NOW)


def test_a_leader_gets_the_own_school_to_edit(cast: Cast) -> None:
    location = get_location(
        actor=acting(cast.home.leader),
        action=Action.EDIT_LOCATION,
        location_id=cast.home.location.pk,
        lock=True,
    )

    assert location == cast.home.location


def test_another_school_of_the_region_is_not_there_to_edit(cast: Cast) -> None:
    with pytest.raises(NotFound):
        get_location(
            actor=acting(cast.home.leader),
            action=Action.EDIT_LOCATION,
            location_id=cast.home.other_location.pk,
        )


def test_a_school_of_another_region_is_not_there_at_all(cast: Cast) -> None:
    with pytest.raises(NotFound):
        get_location(
            actor=acting(cast.home.planner),
            action=Action.VIEW_LOCATIONS,
            location_id=cast.away.location.pk,
        )


def test_a_role_without_the_action_is_refused_before_anything_is_looked_up(cast: Cast) -> None:
    with pytest.raises(NotAllowed):
        get_location(
            actor=acting(cast.home.sam),
            action=Action.EDIT_LOCATION,
            location_id=cast.home.location.pk,
        )


def test_a_region_and_its_organisations_are_for_its_own_people(cast: Cast) -> None:
    planner = acting(cast.home.planner)

    found = get_region(actor=planner, action=Action.VIEW_REGIONS, region_id=cast.home.region.pk)
    assert found == cast.home.region
    with pytest.raises(NotFound):
        get_region(actor=planner, action=Action.VIEW_REGIONS, region_id=cast.away.region.pk)
    with pytest.raises(NotFound):
        get_organisation(
            actor=planner, action=Action.VIEW_ORGANISATIONS, organisation_id=cast.away.board.pk
        )


def test_a_board_reaches_its_own_schools_in_its_region(cast: Cast) -> None:
    hr = acting(cast.home.board_hr)

    assert list(locations_visible_to(hr, Action.VIEW_REQUESTS)) == [cast.home.location]


def test_the_monitor_sees_every_register_and_no_request(cast: Cast) -> None:
    monitor = acting(cast.monitor)

    assert locations_visible_to(monitor).count() == 4
    assert monitor.may(Action.VIEW_REQUESTS) is False


def test_the_clock_may_do_everything_everywhere(cast: Cast) -> None:
    assert SYSTEM.may(Action.ASSIGN_BY_HAND)
    assert locations_visible_to(SYSTEM, Action.EDIT_LOCATION).count() == 4


def test_a_school_that_left_the_region_takes_its_leader_s_reach_along(cast: Cast) -> None:
    location = cast.home.location
    location.region = None
    location.save()

    with pytest.raises(NotFound):
        get_location(
            actor=acting(cast.home.leader),
            action=Action.EDIT_LOCATION,
            location_id=location.pk,
        )
    assert not acting(cast.home.leader).may_at(Action.EDIT_LOCATION, location)


def test_a_membership_that_ended_gives_nothing(cast: Cast) -> None:
    Membership.objects.filter(user=cast.home.leader).update(ended_at=NOW)

    assert acting(cast.home.leader).memberships == ()


def test_a_membership_that_ends_later_or_starts_today_counts_already(cast: Cast) -> None:
    user = make_user()
    membership = make_membership(
        user=user, role=Role.PLANNER, region=cast.home.region, from_date=TODAY
    )
    membership.ended_at = NOW + timedelta(seconds=1)
    membership.save()

    assert [held.id for held in acting(user).memberships] == [membership.pk]


def test_a_membership_of_tomorrow_does_not_count_yet(cast: Cast) -> None:
    user = make_user()
    make_membership(
        user=user,
        role=Role.PLANNER,
        region=cast.home.region,
        from_date=TODAY + timedelta(days=1),
    )

    assert acting(user).memberships == ()


def test_the_nearest_role_signs_a_decision(cast: Cast) -> None:
    both = cast.home.leader
    make_membership(user=both, role=Role.PLANNER, region=cast.home.region)
    actor = acting(both)

    assert actor.role_at(Action.CANCEL_REQUEST, cast.home.location) == Role.SCHOOL_LEADER
    assert actor.role_at(Action.CANCEL_REQUEST, cast.home.other_location) == Role.PLANNER
    assert SYSTEM.role_at(Action.CANCEL_REQUEST, cast.home.location) == "system"


def test_reach_at_one_school_is_told_without_a_query(cast: Cast) -> None:
    leader = acting(cast.home.leader)

    assert leader.may_at(Action.CANCEL_REQUEST, cast.home.location) is True
    assert leader.may_at(Action.CANCEL_REQUEST, cast.home.other_location) is False
    assert leader.may_at(Action.CANCEL_REQUEST, cast.away.location) is False


def test_of_a_role_in_a_region_that_stopped_only_reading_is_left(cast: Cast) -> None:
    Region.objects.filter(pk=cast.home.region.pk).update(status=RegionStatus.ENDED)
    planner = acting(cast.home.planner)

    assert get_region(
        actor=planner, action=Action.VIEW_REGIONS, region_id=cast.home.region.pk
    ).pk == (cast.home.region.pk)
    with pytest.raises(RegionClosed):
        get_location(actor=planner, action=Action.OPEN_REQUEST, location_id=cast.home.location.pk)
    assert not planner.may_at(Action.OPEN_REQUEST, cast.home.location)
    assert planner.regions_for(Action.PROPOSE) == frozenset()


def test_what_is_ones_own_stays_ones_own_when_the_region_stops(cast: Cast) -> None:
    Region.objects.filter(pk=cast.home.region.pk).update(status=RegionStatus.ENDED)

    actor = acting(cast.home.sam)

    assert actor.may(Action.EDIT_OWN_AVAILABILITY)
    assert actor.may(Action.KEEP_OWN_CALENDAR)
    assert not actor.may(Action.ANSWER_OFFER)


def test_a_role_elsewhere_goes_on_when_one_region_stops(cast: Cast) -> None:
    make_membership(user=cast.home.planner, role=Role.PLANNER, region=cast.away.region)
    Region.objects.filter(pk=cast.home.region.pk).update(status=RegionStatus.ENDED)

    assert acting(cast.home.planner).regions_for(Action.OPEN_REQUEST) == {cast.away.region.pk}


def test_a_role_that_never_had_the_action_is_told_so_and_not_that_the_region_closed(
    cast: Cast,
) -> None:
    Region.objects.filter(pk=cast.home.region.pk).update(status=RegionStatus.ENDED)

    with pytest.raises(NotAllowed):
        require(acting(cast.home.leader), Action.DECIDE_REGION)
