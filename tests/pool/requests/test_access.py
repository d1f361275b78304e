"""What reaches over a request: the school keeps its own, and a school that moves brings no names of another pool along."""

import pytest

from pool.requests.access import assignments_visible_to, requests_visible_to
from pool.requests.domain.offers import accept_offer
from pool.requests.domain.openings import open_request
from pool.requests.models import Assignment, Offer
from regions.actors import Actor
from regions.enums import RegionStatus, Role
from regions.models import Region, SchoolLocation
from tests.factories.clock import NOW
from tests.factories.morning import (
    Morning,
    actor_for,
    make_actor,
    make_draft,
    make_morning,
    make_substitute,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def morning() -> Morning:
    return make_morning()


@pytest.fixture
def elsewhere() -> Morning:
    return make_morning()


@pytest.fixture
def booked(morning: Morning) -> Assignment:
    person = make_substitute(morning)
    request = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    offer = Offer.objects.get(request=request)
    return accept_offer(actor=actor_for(person), offer_id=offer.pk, now=NOW)


def reads(actor: Actor, booked: Assignment) -> tuple[bool, bool]:
    """Whether this actor reads the request, and who came."""
    return (
        requests_visible_to(actor).filter(pk=booked.request_id).exists(),
        assignments_visible_to(actor).filter(pk=booked.pk).exists(),
    )


def move_school(morning: Morning, *, to: Region) -> None:
    SchoolLocation.objects.filter(pk=morning.school.pk).update(region=to)


def offices(morning: Morning, *, of: Region) -> tuple[Actor, Actor]:
    return (
        make_actor(Role.PLANNER, region=of),
        make_actor(Role.BOARD_HR, region=of, organisation=morning.board),
    )


def test_the_region_and_the_board_read_what_was_asked_in_their_region(
    morning: Morning, booked: Assignment
) -> None:
    for actor in (
        *offices(morning, of=morning.region),
        morning.leader,
        actor_for(booked.substitute),
    ):
        assert reads(actor, booked)[1]


def test_a_school_that_moves_brings_no_names_of_its_old_pool_along(
    morning: Morning, elsewhere: Morning, booked: Assignment
) -> None:
    move_school(morning, to=elsewhere.region)

    for actor in offices(morning, of=elsewhere.region):
        assert reads(actor, booked) == (False, False)


def test_the_school_and_the_person_keep_their_own(
    morning: Morning, elsewhere: Morning, booked: Assignment
) -> None:
    move_school(morning, to=elsewhere.region)
    leader = make_actor(Role.SCHOOL_LEADER, region=elsewhere.region, location=morning.school)

    assert reads(leader, booked) == (True, True)
    assert reads(actor_for(booked.substitute), booked) == (False, True)


def test_a_successor_reads_what_was_asked_in_the_regions_that_went_up_in_it(
    morning: Morning, elsewhere: Morning, booked: Assignment
) -> None:
    move_school(morning, to=elsewhere.region)
    Region.objects.filter(pk=morning.region.pk).update(
        status=RegionStatus.MERGED, merged_into=elsewhere.region
    )

    for actor in offices(morning, of=elsewhere.region):
        assert reads(actor, booked) == (True, True)


def test_reading_is_one_query(
    morning: Morning, booked: Assignment, django_assert_num_queries: object
) -> None:
    with django_assert_num_queries(1):  # type: ignore[operator]  # a fixture of pytest-django
        assert len(requests_visible_to(morning.planner)) == 1
