"""What is said on the day: kept word for word, by who can know it, and never a reason."""

from datetime import datetime, timedelta

import pytest
from django.db import IntegrityError, transaction

from notices.models import Notice
from notices.reaching import MUTED
from pool.requests.arrival_notices import manners_of_not_seen, not_seen
from pool.requests.domain.arrivals import say_arrival
from pool.requests.domain.assignments import cancel_assignment
from pool.requests.domain.offers import accept_offer
from pool.requests.domain.openings import open_request
from pool.requests.enums import ArrivalWord, OfferStatus
from pool.requests.errors import MoveNotAllowed, NotToday, RequestNotFound, TooEarlyToSay
from pool.requests.models import Arrival, Assignment, Offer, RequestDecision
from regions.actors import Actor
from regions.enums import Role
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import (
    Morning,
    actor_for,
    make_actor,
    make_draft,
    make_morning,
    make_substitute,
)

pytestmark = pytest.mark.django_db

AT_EIGHT = NOW + timedelta(minutes=56)
BEGUN = NOW + timedelta(minutes=100)
"""08:44; the work began at half past eight."""


@pytest.fixture
def morning() -> Morning:
    return make_morning()


@pytest.fixture
def booked(morning: Morning) -> Assignment:
    person = make_substitute(morning, km=1)
    request = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    offer = Offer.objects.get(request=request, substitute=person)
    return accept_offer(actor=actor_for(person), offer_id=offer.pk, now=NOW)


def say(actor: Actor, booked: Assignment, word: str, *, now: datetime = BEGUN) -> Assignment:
    return say_arrival(actor=actor, assignment_id=booked.pk, word=ArrivalWord(word), now=now)


def said(booked: Assignment) -> list[tuple[str, str]]:
    rows = Arrival.objects.filter(assignment=booked).order_by("pk")
    return list(rows.values_list("side", "word"))


def test_both_sides_and_the_planner_say_what_they_know(
    booked: Assignment, morning: Morning
) -> None:
    person = actor_for(booked.substitute)

    say(person, booked, "on_the_way", now=AT_EIGHT)
    say(morning.leader, booked, "not_come")
    say(person, booked, "arrived")
    say(morning.planner, booked, "arrived")

    assert said(booked) == [
        ("substitute", "on_the_way"),
        ("school", "not_come"),
        ("substitute", "arrived"),
        ("pool", "arrived"),
    ]


def test_a_second_tap_changes_nothing(booked: Assignment) -> None:
    person = actor_for(booked.substitute)
    first = say(person, booked, "on_the_way", now=AT_EIGHT)

    again = say(person, booked, "on_the_way", now=BEGUN)

    assert again.version == first.version
    assert said(booked) == [("substitute", "on_the_way")]


def test_nobody_is_missed_before_the_work_begins(booked: Assignment, morning: Morning) -> None:
    with pytest.raises(TooEarlyToSay):
        say(morning.leader, booked, "not_come", now=AT_EIGHT)


def test_only_the_day_itself_counts(booked: Assignment, morning: Morning) -> None:
    with pytest.raises(NotToday):
        say(morning.leader, booked, "arrived", now=NOW + timedelta(days=1))


def test_who_was_called_off_does_not_arrive(booked: Assignment, morning: Morning) -> None:
    cancel_assignment(actor=morning.leader, assignment_id=booked.pk, now=AT_EIGHT)

    with pytest.raises(NotToday):
        say(actor_for(booked.substitute), booked, "on_the_way", now=AT_EIGHT)


def test_on_the_way_after_arriving_is_refused(booked: Assignment) -> None:
    say(actor_for(booked.substitute), booked, "arrived")

    with pytest.raises(MoveNotAllowed):
        say(actor_for(booked.substitute), booked, "on_the_way")


def test_the_school_does_not_say_that_somebody_is_on_the_way(
    booked: Assignment, morning: Morning
) -> None:
    with pytest.raises(MoveNotAllowed):
        say(morning.leader, booked, "on_the_way")


def test_another_school_has_nothing_to_say(booked: Assignment, morning: Morning) -> None:
    stranger = make_morning()
    colleague = make_actor(Role.SCHOOL_LEADER, region=morning.region, location=stranger.school)

    for actor in (stranger.leader, stranger.planner, colleague):
        with pytest.raises(RequestNotFound):
            say(actor, booked, "arrived")


def test_who_was_not_seen_is_told_and_can_say_otherwise(
    booked: Assignment, morning: Morning
) -> None:
    say(morning.leader, booked, "not_come")

    notice = Notice.objects.get(kind="not_seen")
    assert notice.recipient_id == booked.substitute.user_id
    rendered = not_seen(booked.pk, 0)
    assert rendered is not None
    assert rendered.text[0].startswith("De Regenboog zegt dat je er niet bent.")
    say(actor_for(booked.substitute), booked, "arrived")
    assert not_seen(booked.pk, 0) is None


def test_a_school_that_looked_wrong_still_misses_somebody(
    booked: Assignment, morning: Morning
) -> None:
    say(morning.leader, booked, "arrived")
    say(morning.leader, booked, "not_come")

    assert said(booked) == [("school", "arrived"), ("school", "not_come")]
    assert not_seen(booked.pk, 0) is not None


def test_after_the_day_nobody_is_asked_where_they_are(booked: Assignment, morning: Morning) -> None:
    say(morning.leader, booked, "not_come")

    assert manners_of_not_seen(booked.pk, 0, BEGUN) != MUTED
    assert manners_of_not_seen(booked.pk, 0, BEGUN + timedelta(days=1)) == MUTED


def test_who_was_called_off_is_not_asked_where_they_are(
    booked: Assignment, morning: Morning
) -> None:
    say(morning.leader, booked, "not_come")
    cancel_assignment(
        actor=morning.leader, assignment_id=booked.pk, reason="did_not_come", now=BEGUN
    )

    assert not_seen(booked.pk, 0) is None
    assert manners_of_not_seen(booked.pk, 0, BEGUN) == MUTED


def test_not_come_calls_nobody_off_and_asking_again_is_one_step(
    booked: Assignment, morning: Morning
) -> None:
    other = make_substitute(morning, km=2)
    say(morning.leader, booked, "not_come")
    booked.refresh_from_db()
    assert booked.status == "confirmed"

    cancel_assignment(
        actor=morning.leader, assignment_id=booked.pk, reason="did_not_come", now=BEGUN
    )

    assert Offer.objects.get(status=OfferStatus.OPEN).substitute_id == other.pk
    last = RequestDecision.objects.filter(subject="assignment").order_by("pk").last()
    assert last is not None
    assert last.reason == "Niet gekomen"


def test_what_was_said_is_never_changed_or_deleted(booked: Assignment) -> None:
    say(actor_for(booked.substitute), booked, "arrived")
    rows = Arrival.objects.filter(assignment=booked)

    with pytest.raises(IntegrityError, match="never changed"), transaction.atomic():
        rows.update(word="on_the_way")
    with pytest.raises(IntegrityError, match="never changed"), transaction.atomic():
        rows.delete()


def test_the_database_knows_who_can_say_what(booked: Assignment, morning: Morning) -> None:
    assert morning.leader.user_id is not None
    with (
        pytest.raises(IntegrityError, match="arrival_is_said_by_who_can_know"),
        transaction.atomic(),
    ):
        Arrival.objects.create(
            region=morning.region,
            assignment=booked,
            date=TODAY,
            word="on_the_way",
            side="school",
            said_by_id=morning.leader.user_id,
            at=NOW,
        )
