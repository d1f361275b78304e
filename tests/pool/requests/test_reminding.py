"""Who is reminded of work, when, and who is left in peace."""

from datetime import datetime, time, timedelta

import pytest

from notices.domain import mark_notice_read
from notices.enums import Channel
from notices.models import Delivery, Notice
from pool.people.models import Substitute
from pool.requests.domain.assignments import assign_by_hand
from pool.requests.domain.expiry import follow_booking
from pool.requests.domain.offers import accept_offer
from pool.requests.domain.openings import open_request
from pool.requests.domain.reminding import remind_of_tomorrow, remind_who_did_not_react
from pool.requests.drafts import TIME_ZONE
from pool.requests.models import Assignment, Offer
from pool.requests.notices import reminder, reminder_today
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import Morning, actor_for, make_draft, make_morning, make_substitute

pytestmark = pytest.mark.django_db

TOMORROW = TODAY + timedelta(days=1)


def today_at(hour: int, minute: int = 0) -> datetime:
    return datetime.combine(TODAY, time(hour, minute), TIME_ZONE)


def tomorrow_at(hour: int, minute: int = 0) -> datetime:
    return datetime.combine(TOMORROW, time(hour, minute), TIME_ZONE)


@pytest.fixture
def morning() -> Morning:
    return make_morning()


@pytest.fixture
def person(morning: Morning) -> Substitute:
    return make_substitute(morning)


def said_yes(morning: Morning, person: Substitute, *, now: datetime) -> Assignment:
    request = open_request(
        actor=morning.leader, draft=make_draft(morning, dates=(TOMORROW,)), now=now
    )
    offer = Offer.objects.get(request=request, substitute=person)
    return accept_offer(actor=actor_for(person, now), offer_id=offer.pk, now=now)


def placed(morning: Morning, person: Substitute, *, now: datetime) -> Assignment:
    request = open_request(
        actor=morning.leader, draft=make_draft(morning, dates=(TOMORROW,)), now=now
    )
    made = assign_by_hand(
        actor=morning.planner, request_id=request.pk, substitute_id=person.pk, now=now
    )
    follow_booking(assignment_id=made.pk, now=now)
    return made


def mail_due_at(kind: str) -> datetime | None:
    return Delivery.objects.get(notice__kind=kind, channel=Channel.MAIL).due_at


def test_the_evening_before_everybody_is_reminded_once(
    morning: Morning, person: Substitute
) -> None:
    assignment = said_yes(morning, person, now=NOW)

    told = [
        remind_of_tomorrow(now=moment)
        for moment in (today_at(18, 59), today_at(19), today_at(19, 10), today_at(21, 30))
    ]

    assert told == [0, 1, 1, 0]
    assert Notice.objects.filter(kind="reminder").count() == 1
    rendered = reminder(assignment.pk, 0)
    assert rendered is not None
    assert rendered.text[0] == (
        "Je valt in bij De Regenboog: dinsdag 24 november, 08:30–14:45 uur."
    )


@pytest.mark.parametrize(
    ("said_at", "reminded"), [((18, 30), 1), ((18, 31), 0), ((18, 56), 0), ((19, 30), 0)]
)
def test_who_agreed_a_moment_ago_holds_the_confirmation(
    morning: Morning, person: Substitute, said_at: tuple[int, int], reminded: int
) -> None:
    said_yes(morning, person, now=today_at(*said_at))

    for moment in (today_at(19), today_at(20), today_at(21, 20)):
        remind_of_tomorrow(now=moment)

    assert Notice.objects.filter(kind="reminder").count() == reminded


def test_own_quiet_hours_hold_the_reminder_until_they_end(
    morning: Morning, person: Substitute
) -> None:
    Substitute.objects.filter(pk=person.pk).update(quiet_from=time(18), quiet_until=time(7))
    said_yes(morning, person, now=NOW)

    remind_of_tomorrow(now=today_at(19))

    assert mail_due_at("reminder") == tomorrow_at(7)


def test_a_reminder_that_could_only_come_after_the_start_is_not_sent(
    morning: Morning, person: Substitute
) -> None:
    Substitute.objects.filter(pk=person.pk).update(quiet_from=time(18), quiet_until=time(9))
    said_yes(morning, person, now=NOW)

    assert remind_of_tomorrow(now=today_at(19)) == 0
    assert not Notice.objects.filter(kind="reminder").exists()


def test_who_was_placed_and_read_nothing_is_reminded_in_the_morning(
    morning: Morning, person: Substitute
) -> None:
    assignment = placed(morning, person, now=today_at(20))

    told = [
        remind_who_did_not_react(now=moment)
        for moment in (
            tomorrow_at(6, 29),
            tomorrow_at(6, 30),
            tomorrow_at(6, 40),
            tomorrow_at(8, 30),
        )
    ]

    assert told == [0, 1, 1, 0]
    assert Notice.objects.filter(kind="reminder_today").count() == 1
    rendered = reminder_today(assignment.pk, 0)
    assert rendered is not None
    assert rendered.subject == "Weet je van je invalbeurt?"


def test_who_read_the_confirmation_did_react(morning: Morning, person: Substitute) -> None:
    assignment = placed(morning, person, now=today_at(20))
    notice = Notice.objects.get(kind="assignment_confirmed", subject_id=assignment.pk)
    mark_notice_read(notice_id=notice.pk, recipient_id=notice.recipient_id, now=today_at(20, 5))

    assert remind_who_did_not_react(now=tomorrow_at(6, 30)) == 0


def test_an_own_yes_is_a_reaction(morning: Morning, person: Substitute) -> None:
    said_yes(morning, person, now=NOW)

    assert remind_who_did_not_react(now=tomorrow_at(6, 30)) == 0


def test_who_was_placed_minutes_ago_gets_the_time_to_read(
    morning: Morning, person: Substitute
) -> None:
    placed(morning, person, now=tomorrow_at(6, 20))

    told = [
        remind_who_did_not_react(now=tomorrow_at(6, 49)),
        remind_who_did_not_react(now=tomorrow_at(6, 50)),
    ]

    assert told == [0, 1]


def test_own_quiet_hours_hold_the_morning_reminder_too(
    morning: Morning, person: Substitute
) -> None:
    Substitute.objects.filter(pk=person.pk).update(quiet_from=time(22), quiet_until=time(7, 30))
    placed(morning, person, now=today_at(20))

    remind_who_did_not_react(now=tomorrow_at(6, 30))

    assert mail_due_at("reminder_today") == tomorrow_at(7, 30)
