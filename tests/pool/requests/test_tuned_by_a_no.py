"""A "no" alone changes nothing of what somebody is asked next; the wish that they set after it does."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from pool.people.domain.availability import DateHalfDay, WeekHalfDay, set_availability
from pool.people.domain.preferences import PersonalLimits, SchoolPause, set_preferences
from pool.people.enums import HalfDay
from pool.people.models import Substitute
from pool.requests.domain.offers import REFUSAL_REASONS, refuse_offer
from pool.requests.domain.openings import open_request
from pool.requests.domain.preview import preview_request
from pool.requests.models import Offer
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import Morning, actor_for, make_draft, make_morning, make_substitute

pytestmark = pytest.mark.django_db

NEXT_WEEK = TODAY + timedelta(days=7)
ALL_BUT_FIVE = (1, 2, 3, 4, 6, 7, 8)


@pytest.fixture
def morning() -> Morning:
    return make_morning()


@pytest.fixture
def person(morning: Morning) -> Substitute:
    return make_substitute(morning, km=9)


def says_no(morning: Morning, person: Substitute, reason: str) -> None:
    open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    offer = Offer.objects.get(substitute=person)
    refuse_offer(actor=actor_for(person), offer_id=offer.pk, reason=reason, now=NOW)


def wishes(person: Substitute, *, pauses: tuple[SchoolPause, ...] = (), **changed: Any) -> None:
    limits = PersonalLimits(
        max_km=person.max_km,
        max_half_days_per_week=10,
        max_days_per_week=5,
        quiet_from=None,
        quiet_until=None,
    )
    set_preferences(
        actor=actor_for(person),
        limits=replace(limits, **changed),
        consents_to_other_boards=True,
        preferred_location_ids=(),
        hidden_location_ids=(),
        pauses=pauses,
        now=NOW,
    )


def asked_and_why_not(morning: Morning) -> tuple[int, list[str]]:
    """How many the next request asks, and the rules that leave somebody out."""
    draft = make_draft(morning, dates=(NEXT_WEEK,))
    preview = preview_request(actor=morning.leader, draft=draft, now=NOW)
    request = open_request(actor=morning.leader, draft=draft, now=NOW)
    return Offer.objects.filter(request=request).count(), [one.rule for one in preview.excluded]


@pytest.mark.parametrize("reason", REFUSAL_REASONS)
def test_a_no_alone_changes_nothing(morning: Morning, person: Substitute, reason: str) -> None:
    says_no(morning, person, reason)

    assert asked_and_why_not(morning) == (1, [])


def test_a_limit_below_the_distance_leaves_the_next_one_out(
    morning: Morning, person: Substitute
) -> None:
    says_no(morning, person, "too_far")
    wishes(person, max_km=8)

    assert asked_and_why_not(morning) == (0, ["distance"])


def test_without_the_group_the_next_one_is_not_made(morning: Morning, person: Substitute) -> None:
    says_no(morning, person, "not_my_group")
    wishes(person, year_groups=ALL_BUT_FIVE)

    assert asked_and_why_not(morning) == (0, ["own_year_groups"])


def test_a_paused_school_does_not_ask(morning: Morning, person: Substitute) -> None:
    says_no(morning, person, "")
    wishes(person, pauses=(SchoolPause(location_id=morning.school.pk, last_date=NEXT_WEEK),))

    assert asked_and_why_not(morning) == (0, ["school_not_hidden"])


def test_a_day_that_was_taken_away_is_not_asked(morning: Morning, person: Substitute) -> None:
    says_no(morning, person, "busy")
    week = [WeekHalfDay(weekday=day, half_day=half) for day in range(5) for half in HalfDay]
    off = [DateHalfDay(date=NEXT_WEEK, half_day=half, is_available=False) for half in HalfDay]
    set_availability(actor=actor_for(person), pattern=week, exceptions=off, now=NOW)

    assert asked_and_why_not(morning) == (0, ["available"])


def test_undone_is_as_before(morning: Morning, person: Substitute) -> None:
    says_no(morning, person, "too_far")
    before = person.max_km
    wishes(person, max_km=8)
    wishes(person, max_km=before)

    assert asked_and_why_not(morning) == (1, [])
