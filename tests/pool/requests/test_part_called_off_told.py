"""What each side reads when a part is called off, in a notice, on a card and in a calendar."""

from datetime import date, datetime, time, timedelta

import pytest

from notices.enums import Channel
from notices.models import Delivery, Notice
from notices.reaching import AT_ONCE
from pool.calendars.queries import events_of
from pool.people.models import Substitute
from pool.requests.assignment_queries import over_before, was_reported_absent
from pool.requests.domain.arrivals import say_arrival
from pool.requests.domain.outcomes import solve_internally
from pool.requests.domain.reminding import remind_of_tomorrow
from pool.requests.domain.swap_answers import propose_exchange
from pool.requests.domain.swap_taking import accept_exchange
from pool.requests.drafts import TIME_ZONE
from pool.requests.enums import ArrivalWord, Outcome
from pool.requests.errors import NotToday, SwapOver
from pool.requests.models import Assignment
from pool.requests.notices import assignment_cancelled, reminder
from pool.requests.part_notices import assignment_part_cancelled, request_part_reopened
from pool.requests.quiet import manners_of_part
from pool.requests.swap_queries import proposals_of
from pool.requests.wording import days_in_words
from tests.factories.clock import NOW
from tests.factories.morning import Morning, actor_for, make_morning, make_substitute
from tests.pool.requests.parting import DAYS, LATER, comes, misses
from tests.pool.requests.swapping import FRIDAY, question_to, swap_of, work_for

pytestmark = pytest.mark.django_db

TUESDAY, WEDNESDAY, THURSDAY = "dinsdag 24", "woensdag 25", "donderdag 26 november"
LATE = NOW.replace(hour=22)


@pytest.fixture
def morning() -> Morning:
    return make_morning()


@pytest.fixture
def person(morning: Morning) -> Substitute:
    return make_substitute(morning)


@pytest.fixture
def booked(morning: Morning, person: Substitute) -> Assignment:
    return comes(morning, person)


def to_the_substitute(booked: Assignment) -> tuple[str, ...]:
    rendered = assignment_part_cancelled(booked.pk, 0)
    assert rendered is not None
    return rendered.text


def to_the_school(booked: Assignment, morning: Morning) -> tuple[str, ...]:
    assert morning.leader.user_id is not None
    rendered = request_part_reopened(booked.pk, morning.leader.user_id)
    assert rendered is not None
    return rendered.text


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ([24], "dinsdag 24 november"),
        ([24, 25], "dinsdag 24 en woensdag 25 november"),
        ([26, 24, 25], "dinsdag 24, woensdag 25 en donderdag 26 november"),
        (range(23, 29), "6 dagen, van maandag 23 november tot en met zaterdag 28 november"),
        ([], ""),
    ],
)
def test_days_are_named_as_far_as_somebody_reads_a_list(days: list[int], words: str) -> None:
    assert days_in_words(date(2026, 11, day) for day in days) == words


def test_days_in_two_months_each_have_their_month() -> None:
    assert days_in_words([date(2026, 12, 1), date(2026, 11, 30)]) == (
        "maandag 30 november en dinsdag 1 december"
    )


def test_both_sides_read_which_days_go_and_which_stay(booked: Assignment, morning: Morning) -> None:
    misses(booked, 1)

    assert to_the_substitute(booked) == (
        f"Je invalbeurt bij De Regenboog gaat niet door op {WEDNESDAY} november.",
        f"Je komt nog wel op {TUESDAY} en {THURSDAY}.",
    )
    assert to_the_school(booked, morning) == (
        f"De invaller komt niet op {WEDNESDAY} november. Die komt nog wel op {TUESDAY} en {THURSDAY}.",
        "Voor wat vrijkwam vragen we meteen anderen, met voorrang.",
    )
    kinds = Notice.objects.filter(subject_id=booked.pk).values_list("kind", flat=True)
    assert {"assignment_part_cancelled", "request_part_reopened"} <= set(kinds)
    assert "assignment_cancelled" not in kinds


def test_a_second_part_is_told_again_and_names_all_that_is_off(booked: Assignment) -> None:
    misses(booked, 0)
    misses(booked, 1)

    assert to_the_substitute(booked)[0].endswith(f"op {TUESDAY} en {WEDNESDAY} november.")
    assert Notice.objects.filter(kind="assignment_part_cancelled").count() == 2


def test_an_undo_says_that_it_counts_as_no_calling_off(booked: Assignment) -> None:
    misses(booked, 1, now=NOW + timedelta(minutes=2))

    assert to_the_substitute(booked)[0] == (
        "Een deel van de afspraak bij De Regenboog is binnen de bedenktijd teruggedraaid:"
        f" {WEDNESDAY} november. Dit telt niet als afzegging."
    )


def test_a_request_that_the_school_solved_promises_nobody_else(
    booked: Assignment, morning: Morning
) -> None:
    misses(booked, 2)
    solve_internally(
        actor=morning.leader, request_id=booked.request_id, outcome=Outcome.OWN_TEAM, now=LATER
    )

    misses(booked, 1)

    assert to_the_school(booked, morning)[1] == "We vragen niemand anders."


def test_nothing_of_the_part_is_told_any_more_once_the_rest_is_off_too(
    booked: Assignment, morning: Morning
) -> None:
    misses(booked, 0)

    misses(booked)

    assert assignment_part_cancelled(booked.pk, 0) is None
    assert request_part_reopened(booked.pk, morning.leader.user_id or 0) is None
    rendered = assignment_cancelled(booked.pk, 0)
    assert rendered is not None
    assert "2 dagen, van woensdag 25 november tot en met donderdag 26" in rendered.text[0]


def test_who_leads_another_school_reads_nothing(booked: Assignment) -> None:
    misses(booked, 1)

    stranger = make_morning().leader.user_id
    assert stranger is not None
    assert request_part_reopened(booked.pk, stranger) is None


@pytest.mark.parametrize("by_school", [True, False])
def test_only_who_calls_off_at_night_reads_it_at_night(
    booked: Assignment, morning: Morning, *, by_school: bool
) -> None:
    misses(booked, 1, actor=morning.leader if by_school else None, now=LATE)

    notice = Notice.objects.get(kind="assignment_part_cancelled")
    mail = Delivery.objects.get(notice=notice, channel=Channel.MAIL)
    assert (mail.due_at == LATE) is not by_school
    assert (manners_of_part(booked.pk, 0, LATE) == AT_ONCE) is not by_school


def test_who_was_missed_on_one_day_reads_what_the_school_says(
    booked: Assignment, morning: Morning
) -> None:
    on_the_day = datetime.combine(DAYS[0], time(9), TIME_ZONE)

    misses(booked, 0, actor=morning.leader, reason="did_not_come", now=on_the_day)

    assert to_the_substitute(booked)[0] == (
        "De Regenboog zegt dat je er niet was en zoekt iemand anders: dinsdag 24 november."
        " Klopt dat niet? Bel de school."
    )
    assert not was_reported_absent(booked)


def test_only_the_day_on_which_nobody_came_is_named_as_such(
    booked: Assignment, morning: Morning
) -> None:
    misses(booked, 2)
    on_the_day = datetime.combine(DAYS[0], time(9), TIME_ZONE)

    misses(booked, 0, actor=morning.leader, reason="did_not_come", now=on_the_day)

    assert to_the_substitute(booked) == (
        f"Je invalbeurt bij De Regenboog gaat niet door op {THURSDAY}.",
        (
            "De Regenboog zegt dat je er niet was en zoekt iemand anders: dinsdag 24 november."
            " Klopt dat niet? Bel de school."
        ),
        f"Je komt nog wel op {WEDNESDAY} november.",
    )


def test_only_what_was_taken_back_at_once_counts_as_no_calling_off(booked: Assignment) -> None:
    misses(booked, 0, now=NOW + timedelta(minutes=2))
    misses(booked, 1)

    assert to_the_substitute(booked)[:2] == (
        f"Je invalbeurt bij De Regenboog gaat niet door op {WEDNESDAY} november.",
        (
            "Een deel van de afspraak bij De Regenboog is binnen de bedenktijd teruggedraaid:"
            f" {TUESDAY} november. Dit telt niet als afzegging."
        ),
    )


def test_what_was_worked_is_not_named_as_still_to_come(
    booked: Assignment, morning: Morning
) -> None:
    misses(booked, 2, now=datetime.combine(DAYS[1], time(7), TIME_ZONE))

    still = f"komt nog wel op {WEDNESDAY} november."
    assert to_the_substitute(booked)[-1] == f"Je {still}"
    assert to_the_school(booked, morning)[0].endswith(f"Die {still}")


def test_the_evening_before_a_missed_day_nobody_is_reminded(booked: Assignment) -> None:
    misses(booked, 0)

    assert remind_of_tomorrow(now=datetime.combine(NOW, time(19), TIME_ZONE)) == 0
    assert remind_of_tomorrow(now=datetime.combine(DAYS[0], time(19), TIME_ZONE)) == 1
    rendered = reminder(booked.pk, 0)
    assert rendered is not None
    assert "2 dagen, van woensdag 25 november tot en met donderdag 26" in rendered.text[0]


def test_a_mail_that_is_held_says_nothing_about_a_day_that_went_meanwhile(
    booked: Assignment,
) -> None:
    evening = datetime.combine(NOW, time(19), TIME_ZONE)
    remind_of_tomorrow(now=evening)
    assert reminder(booked.pk, 0) is not None

    misses(booked, 0, now=evening + timedelta(hours=1))

    assert reminder(booked.pk, 0) is None
    # The next evening it is about a day that stands.
    remind_of_tomorrow(now=evening + timedelta(days=1))
    assert reminder(booked.pk, 0) is not None


def test_a_reminder_of_tomorrow_stands_when_a_later_day_goes(booked: Assignment) -> None:
    evening = datetime.combine(NOW, time(19), TIME_ZONE)
    remind_of_tomorrow(now=evening)

    misses(booked, 2, now=evening + timedelta(hours=1))

    assert reminder(booked.pk, 0) is not None


def test_a_calendar_learns_which_days_go(booked: Assignment, person: Substitute) -> None:
    before = [event.sequence for event in events_of(actor_for(person), now=LATER)]

    misses(booked, 1)

    after = events_of(actor_for(person), now=LATER)
    assert [event.is_called_off for event in after] == [False, True, False]
    assert [event.sequence for event in after] == [number + 1 for number in before]
    assert after[1].changed_at == LATER


def test_nobody_says_on_a_missed_day_that_they_are_there(
    booked: Assignment, person: Substitute
) -> None:
    misses(booked, 0)
    on_the_day = datetime.combine(DAYS[0], time(8), TIME_ZONE)

    with pytest.raises(NotToday):
        say_arrival(
            actor=actor_for(person, on_the_day),
            assignment_id=booked.pk,
            word=ArrivalWord.ON_THE_WAY,
            now=on_the_day,
        )


def test_work_of_which_only_missed_days_are_left_is_over(booked: Assignment) -> None:
    misses(booked, 2)

    over = over_before(DAYS[2], Assignment.objects.filter(pk=booked.pk))
    assert list(over) == [booked]


def test_what_was_offered_in_exchange_is_gone_once_a_day_of_it_is(
    morning: Morning, booked: Assignment, person: Substitute
) -> None:
    owner = make_substitute(morning, km=2)
    swap = swap_of(work_for(morning, owner, day=FRIDAY))
    question = question_to(person, swap)
    propose_exchange(
        actor=actor_for(person), question_id=question.pk, assignment_id=booked.pk, now=NOW
    )
    assert len(proposals_of(swap)) == 1

    misses(booked, 1)

    assert proposals_of(swap) == []
    with pytest.raises(SwapOver):
        accept_exchange(actor=actor_for(owner), swap_id=swap.pk, question_id=question.pk, now=LATER)
