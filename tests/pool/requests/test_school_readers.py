"""Who of the school hears that somebody comes, cannot come, or that nobody was found."""

from datetime import timedelta

import pytest

from accounts.models import User
from notices.models import Notice
from pool.requests.domain.assignments import cancel_assignment
from pool.requests.domain.closing import end_unfilled
from pool.requests.domain.expiry import follow_booking
from pool.requests.domain.offers import accept_offer
from pool.requests.domain.openings import open_request
from pool.requests.models import Assignment, Offer, SubstitutionRequest
from pool.requests.notices import request_filled
from regions.actors import Actor
from regions.enums import Role
from regions.models import Membership
from tests.factories.clock import NOW
from tests.factories.morning import Morning, actor_for, make_draft, make_morning, make_substitute
from tests.factories.regions import make_membership, make_user

pytestmark = pytest.mark.django_db


@pytest.fixture
def morning() -> Morning:
    return make_morning()


def another_leader(morning: Morning) -> User:
    user = make_user()
    make_membership(
        user=user, role=Role.SCHOOL_LEADER, region=morning.region, location=morning.school
    )
    return user


def booked(morning: Morning, *, asked_by: Actor) -> Assignment:
    person = make_substitute(morning)
    request = open_request(actor=asked_by, draft=make_draft(morning), now=NOW)
    offer = Offer.objects.get(request=request, substitute=person)
    return accept_offer(actor=actor_for(person), offer_id=offer.pk, now=NOW)


def leave_the_school(user_id: int | None) -> None:
    assert user_id is not None
    Membership.objects.filter(user=user_id).update(ended_at=NOW)


def heard(kind: str) -> list[int]:
    rows = Notice.objects.filter(kind=kind).order_by("recipient")
    return list(rows.values_list("recipient_id", flat=True))


def test_who_asked_hears_it_and_the_other_leader_is_left_in_peace(morning: Morning) -> None:
    another_leader(morning)
    assignment = booked(morning, asked_by=morning.leader)

    follow_booking(assignment_id=assignment.pk, now=NOW)

    assert heard("request_filled") == [morning.leader.user_id]


def test_when_who_asked_left_every_other_leader_hears_it(morning: Morning) -> None:
    others = [another_leader(morning).pk, another_leader(morning).pk]
    assignment = booked(morning, asked_by=morning.leader)
    leave_the_school(morning.leader.user_id)

    follow_booking(assignment_id=assignment.pk, now=NOW)
    cancel_assignment(
        actor=actor_for(assignment.substitute),
        assignment_id=assignment.pk,
        now=NOW + timedelta(minutes=20),
    )

    assert heard("request_filled") == others
    assert heard("request_reopened") == others


def test_what_a_planner_asked_for_a_school_is_told_to_the_school(morning: Morning) -> None:
    assignment = booked(morning, asked_by=morning.planner)

    follow_booking(assignment_id=assignment.pk, now=NOW)

    assert heard("request_filled") == [morning.leader.user_id]


def test_a_school_without_a_leader_is_served_by_the_planner_who_asked(morning: Morning) -> None:
    request = open_request(actor=morning.planner, draft=make_draft(morning), now=NOW)
    leave_the_school(morning.leader.user_id)

    end_unfilled(request_id=request.pk, now=request.stop_at)

    assert heard("request_unfilled") == [morning.planner.user_id]


def test_nobody_hears_it_when_everybody_left(morning: Morning) -> None:
    request = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    leave_the_school(morning.leader.user_id)

    end_unfilled(request_id=request.pk, now=request.stop_at)

    assert heard("request_unfilled") == []
    assert SubstitutionRequest.objects.get(pk=request.pk).status == "unfilled"


def test_a_notice_that_waits_is_dropped_for_who_left_meanwhile(morning: Morning) -> None:
    assignment = booked(morning, asked_by=morning.leader)
    leader_id = morning.leader.user_id
    assert leader_id is not None
    before = request_filled(assignment.pk, leader_id)

    leave_the_school(leader_id)

    assert before is not None
    assert request_filled(assignment.pk, leader_id) is None


def test_an_account_that_was_closed_hears_nothing(morning: Morning) -> None:
    other = another_leader(morning)
    assignment = booked(morning, asked_by=morning.leader)
    User.objects.filter(pk__in=[morning.leader.user_id]).update(is_active=False)

    follow_booking(assignment_id=assignment.pk, now=NOW)

    assert heard("request_filled") == [other.pk]
