"""Who may be disturbed for a request, and what a phone shows of it."""

from datetime import datetime, time, timedelta

import pytest

from notices.quiet_hours import HOME
from notices.reaching import AT_ONCE, MUTED, Manners
from notices.registry import LockScreen, kind_named
from pool.people.enums import SchoolPreferenceKind
from pool.people.models import SchoolPreference
from pool.requests import lock_screens
from pool.requests.domain.assignments import assign_by_hand
from pool.requests.domain.notifying import silence_before_mail
from pool.requests.domain.offers import accept_offer
from pool.requests.domain.openings import open_request
from pool.requests.models import Offer
from pool.requests.policy import PolicySettings
from pool.requests.quiet import manners_of_offer, manners_of_work
from tests.factories.clock import NOW
from tests.factories.morning import actor_for, make_draft, make_morning, make_substitute

NIGHT = datetime(2026, 11, 23, 3, 0, tzinfo=HOME)
SCREENS = [screen for screen in vars(lock_screens).values() if isinstance(screen, LockScreen)]
OF_REQUESTS = (
    "offer_made",
    "offer_lapsed",
    "assignment_confirmed",
    "assignment_cancelled",
    "reminder",
    "reminder_today",
    "request_filled",
    "request_reopened",
    "request_unfilled",
)


@pytest.mark.parametrize("kind", OF_REQUESTS)
def test_every_notice_about_a_request_has_fixed_words_for_a_phone(kind: str) -> None:
    screen = kind_named(kind).lock_screen

    assert screen in SCREENS
    assert screen is not None
    assert screen.title
    assert screen.body


def test_only_an_offer_has_a_yes() -> None:
    assert [kind for kind in OF_REQUESTS if _screen(kind).yes_label] == ["offer_made"]


def test_only_a_reminder_has_a_way_out() -> None:
    with_way_out = {kind: _screen(kind).no_label for kind in OF_REQUESTS if _screen(kind).no_label}

    assert with_way_out == dict.fromkeys(("reminder", "reminder_today"), "Ik kan toch niet")


def _screen(kind: str) -> LockScreen:
    screen = kind_named(kind).lock_screen
    assert screen is not None
    return screen


@pytest.mark.parametrize(
    ("minutes_to_answer", "silence_minutes", "waits"),
    [(120, 3, 3), (6, 3, 2), (120, 30, 30), (60, 30, 20), (-5, 3, 0)],
)
def test_a_phone_may_be_silent_for_what_the_policy_says_but_never_too_long(
    minutes_to_answer: int, silence_minutes: int, waits: int
) -> None:
    settings = PolicySettings(silence_minutes=silence_minutes)
    expires_at = NOW + timedelta(minutes=minutes_to_answer)

    waited = silence_before_mail(expires_at=expires_at, settings=settings, now=NOW)

    assert waited == timedelta(minutes=waits)


@pytest.mark.parametrize("minutes", [0, 121])
def test_a_policy_without_a_sensible_silence_is_refused(minutes: int) -> None:
    with pytest.raises(ValueError, match="minuten zonder reactie"):
        PolicySettings(silence_minutes=minutes)


@pytest.mark.django_db
def test_own_quiet_hours_count_and_a_hidden_school_is_never_heard_of() -> None:
    morning = make_morning()
    person = make_substitute(morning, quiet_from=time(20), quiet_until=time(7))
    request = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    offer = Offer.objects.get(request=request, substitute=person)

    held = manners_of_offer(offer.pk, 0, NIGHT)
    SchoolPreference.objects.create(
        substitute=person, location=request.location, kind=SchoolPreferenceKind.HIDDEN
    )

    assert held == Manners(quiet_hours=(time(20), time(7)))
    assert manners_of_offer(offer.pk, 0, NIGHT) == MUTED


@pytest.mark.django_db
def test_the_answer_to_an_own_yes_comes_at_once_and_a_placement_waits_for_the_morning() -> None:
    morning = make_morning()
    said_yes, other = make_substitute(morning), make_substitute(morning)
    request = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    offer = Offer.objects.get(request=request, substitute=said_yes)
    own = accept_offer(actor=actor_for(said_yes, NOW), offer_id=offer.pk, now=NOW)
    again = open_request(actor=morning.leader, draft=make_draft(morning, year_groups=(3,)), now=NOW)
    placed = assign_by_hand(
        actor=morning.planner, request_id=again.pk, substitute_id=other.pk, now=NOW
    )

    assert manners_of_work(own.pk, 0, NIGHT) == AT_ONCE
    assert manners_of_work(placed.pk, 0, NIGHT).keeps_windows
