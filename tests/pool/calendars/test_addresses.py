"""The secret address: one at a time, gone when it is replaced, and never more than one's own work."""

from datetime import timedelta

import pytest
from django.db import IntegrityError
from pytest_django import DjangoAssertNumQueries

from pool.calendars.access import live_address, reader_of
from pool.calendars.domain.addresses import make_address, stop_address
from pool.calendars.errors import AddressNotFound
from pool.calendars.models import CalendarAddress
from pool.calendars.queries import KEPT_BACK, events_of
from pool.calendars.tokens import token_of
from pool.people.models import Substitute
from pool.requests.domain.assignments import cancel_assignment
from pool.requests.models import Assignment
from regions.errors import NotAllowed
from regions.models import Membership
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import Morning, actor_for, make_morning, make_substitute
from tests.factories.requests import make_assignment, make_request

pytestmark = pytest.mark.django_db

DAY = TODAY + timedelta(days=7)


@pytest.fixture
def morning() -> Morning:
    return make_morning()


@pytest.fixture
def sam(morning: Morning) -> Substitute:
    return make_substitute(morning)


def work_for(person: Substitute, morning: Morning, *, days: int = 7) -> Assignment:
    assert person.user is not None
    request = make_request(
        location=morning.school,
        requested_by=person.user,
        day=TODAY + timedelta(days=days),
        now=NOW,
        status="filled",
        notes="Parkeren achter de school.",
        contact_name="Leonie",
    )
    return make_assignment(request=request, substitute=person, now=NOW)


def test_a_new_address_opens_the_calendar_and_ends_the_one_before(sam: Substitute) -> None:
    first = make_address(actor=actor_for(sam), now=NOW)
    second = make_address(actor=actor_for(sam), now=NOW)

    assert reader_of(token=token_of(second), now=NOW).user_id == sam.user_id
    with pytest.raises(AddressNotFound):
        reader_of(token=token_of(first), now=NOW)
    assert live_address(actor=actor_for(sam)) == second


def test_an_address_that_was_stopped_opens_nothing(sam: Substitute) -> None:
    address = make_address(actor=actor_for(sam), now=NOW)

    stop_address(actor=actor_for(sam), now=NOW)

    with pytest.raises(AddressNotFound):
        reader_of(token=token_of(address), now=NOW)
    assert live_address(actor=actor_for(sam)) is None


def test_a_token_that_was_changed_opens_nothing(sam: Substitute) -> None:
    token = token_of(make_address(actor=actor_for(sam), now=NOW))

    for wrong in ("", "x", token[:-1], f"{token}x", token.split("~")[0], token.swapcase()):
        with pytest.raises(AddressNotFound):
            reader_of(token=wrong, now=NOW)


def test_the_database_alone_does_not_give_the_address(sam: Substitute) -> None:
    address = make_address(actor=actor_for(sam), now=NOW)
    stored = {str(value) for value in CalendarAddress.objects.values_list().get()}

    assert token_of(address) not in stored


def test_who_left_the_pool_is_no_longer_read(sam: Substitute) -> None:
    token = token_of(make_address(actor=actor_for(sam), now=NOW))
    Membership.objects.filter(user=sam.user).update(ended_at=NOW)

    with pytest.raises(AddressNotFound):
        reader_of(token=token, now=NOW + timedelta(seconds=1))


def test_a_school_leader_has_no_calendar_of_work(morning: Morning) -> None:
    with pytest.raises(NotAllowed):
        make_address(actor=morning.leader, now=NOW)


def test_two_addresses_at_once_are_refused_by_the_database(sam: Substitute) -> None:
    address = make_address(actor=actor_for(sam), now=NOW)

    with pytest.raises(IntegrityError, match="one_live_calendar_address"):
        CalendarAddress.objects.create(user=address.user, nonce="x", created_at=NOW)


def test_the_calendar_holds_each_stretch_of_ones_own_work(
    sam: Substitute, morning: Morning
) -> None:
    work_for(sam, morning)
    work_for(make_substitute(morning), morning)

    found = events_of(actor_for(sam), now=NOW)

    assert [(event.school, event.work, event.sequence) for event in found] == [
        ("De Regenboog", "groep 5", 0),
        ("De Regenboog", "groep 5", 0),
    ]
    assert found[0].ends_at < found[1].starts_at


def test_look_alike_work_in_another_region_is_not_in_it(sam: Substitute, morning: Morning) -> None:
    elsewhere = make_morning()
    work_for(make_substitute(elsewhere), elsewhere)

    assert events_of(actor_for(sam), now=NOW) == []


def test_a_cancellation_reaches_the_calendar_as_a_change_of_the_same_event(
    sam: Substitute, morning: Morning
) -> None:
    assignment = work_for(sam, morning)
    before = events_of(actor_for(sam), now=NOW)

    cancel_assignment(
        actor=actor_for(sam), assignment_id=assignment.pk, now=NOW + timedelta(hours=2)
    )

    after = events_of(actor_for(sam), now=NOW + timedelta(hours=2))
    assert [event.id for event in after] == [event.id for event in before]
    assert all(event.is_called_off for event in after)
    assert all(late.sequence > early.sequence for early, late in zip(before, after, strict=True))


def test_no_event_tells_of_a_contact_or_a_note(sam: Substitute, morning: Morning) -> None:
    work_for(sam, morning)

    shown = repr(events_of(actor_for(sam), now=NOW))

    assert "Leonie" not in shown
    assert "Parkeren" not in shown


def test_old_work_goes_out_of_the_file(sam: Substitute, morning: Morning) -> None:
    work_for(sam, morning)

    assert events_of(actor_for(sam), now=NOW + timedelta(days=9) + KEPT_BACK) == []


def test_one_day_and_three_days_cost_the_same(
    sam: Substitute, morning: Morning, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    work_for(sam, morning)
    actor = actor_for(sam)
    with django_assert_num_queries(1):
        events_of(actor, now=NOW)
    work_for(sam, morning, days=8)
    work_for(sam, morning, days=9)

    with django_assert_num_queries(1):
        assert len(events_of(actor, now=NOW)) == 6
