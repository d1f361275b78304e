"""Totals of answers: whole steps of five answers of five people, so that no two of them differ by one person."""

from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from pool.requests.access import look_backs_visible_to
from pool.requests.domain.look_back_terms import let_names_go
from pool.requests.models import LookBack
from pool.requests.welcome_totals import Answered, Totals, shown_answers, shown_part, totals_in
from regions.actors import actor_of
from regions.domain.region_status import StatusMove, decide_status
from regions.enums import RegionStatus
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW, TODAY
from tests.factories.look_backs import make_look_back, make_worked
from tests.factories.people import make_ready_substitute


@pytest.mark.parametrize(
    ("people", "shown"),
    [
        ([], 0),
        ([1, 2, 3, 4], 0),
        ([1, 2, 3, 4, 5], 5),
        ([1, 1, 1, 1, 1, 1], 0),
        ([1, 2, 3, 4, 4, 4, 5], 7),
        ([1, 2, 3, 4, 5, 6, 7, 8, 9], 5),
        ([1, 2, 3, 4, 5, 1, 2, 3, 4, 5], 10),
        # The second five would be one person's: a difference of two totals.
        ([1, 2, 3, 4, 5, 6, 6, 6, 6, 6], 5),
        ([None, None], 2),
    ],
)
def test_a_total_grows_by_whole_steps_of_five_people(people: list[int | None], shown: int) -> None:
    assert shown_part(people) == shown


@pytest.mark.parametrize("number", range(30))
def test_no_two_totals_differ_by_fewer_than_five_people(number: int) -> None:
    people = [(place * place + place // 3) % 7 for place in range(number)]
    totals = sorted({shown_part(people[:end]) for end in range(number + 1)})

    steps = [set(people[one:other]) for one, other in pairwise(totals)]
    assert all(len(step) >= 5 for step in steps)


def test_a_line_that_came_later_waits_for_five_people_of_its_own() -> None:
    rows = [
        Answered(
            person=person, answers={"a": "yes"} | ({"b": "no"} if person > 2 else {}), again="fine"
        )
        for person in range(1, 6)
    ]

    assert [row.answers for row in shown_answers(rows)] == [{"a": "yes"}] * 5


@pytest.fixture
def cast(db: None) -> Cast:
    return make_cast()


def answered_by(cast: Cast, number: int, *, now: datetime, again: str = "gladly") -> None:
    """So many different people worked at the school and said yes to everything."""
    for count in range(number):
        person = make_ready_substitute(
            region=cast.home.region,
            board=cast.home.board,
            given_name="Noor",
            family_name=f"K{count}",
        )
        worked = make_worked(cast.home, now=now, days_ago=20 + count, substitute=person)
        make_look_back(worked, now=now, again=again, said_by=cast.home.sam)


def totals_of(cast: Cast, *, now: datetime) -> list[Totals]:
    return totals_in(LookBack.objects.filter(location=cast.home.location), now=now)


def test_four_answers_are_not_shown_and_six_are_shown_as_five(cast: Cast) -> None:
    answered_by(cast, 4, now=NOW)
    assert totals_of(cast, now=NOW) == []

    answered_by(cast, 2, now=NOW - timedelta(days=30))
    totals = totals_of(cast, now=NOW)

    assert [(one.school_year, one.answered) for one in totals] == [(2026, 5)]


def test_what_can_still_change_does_not_count(cast: Cast) -> None:
    answered_by(cast, 5, now=NOW)
    still_open = LookBack.objects.order_by("closes_at")[0].closes_at
    assert still_open is not None

    assert totals_of(cast, now=still_open - timedelta(minutes=1)) == []
    assert [one.answered for one in totals_of(cast, now=NOW)] == [5]


def test_a_changed_answer_counts_once(cast: Cast) -> None:
    answered_by(cast, 5, now=NOW)
    one = LookBack.objects.order_by("pk")[0]
    assert one.assignment is not None
    make_look_back(
        one.assignment, now=NOW + timedelta(minutes=1), again="fine", said_by=cast.home.sam
    )

    [totals] = totals_of(cast, now=NOW)

    assert totals.answered == 5
    assert totals.again == {"gladly": 4, "fine": 1}


def test_when_the_term_is_over_the_totals_stay_and_the_names_go(cast: Cast) -> None:
    long_ago = NOW.replace(year=2023)
    answered_by(cast, 6, now=long_ago)
    before = totals_of(cast, now=NOW)

    let_names_go(now=timezone.now())

    assert totals_of(cast, now=NOW) == before
    kept = LookBack.objects.values_list("assignment", "said_by", "at", "closes_at")
    assert {one for row in kept for one in row} == {None}
    assert let_names_go(now=timezone.now()) == 0


def test_totals_take_one_query(cast: Cast) -> None:
    answered_by(cast, 6, now=NOW)

    with CaptureQueriesContext(connection) as seen:
        totals_of(cast, now=NOW)

    assert len(seen) == 1


def test_the_planner_of_the_region_that_goes_on_reads_on(cast: Cast) -> None:
    answered_by(cast, 6, now=NOW)
    planner = actor_of(cast.away.planner, NOW)
    assert not look_backs_visible_to(planner).exists()

    move = StatusMove(
        to_status=RegionStatus.MERGED,
        reason="Samen.",
        on_date=TODAY,
        successor_id=cast.away.region.pk,
    )
    decide_status(
        actor=actor_of(cast.monitor, NOW), region_id=cast.home.region.pk, move=move, now=NOW
    )

    [totals] = totals_in(look_backs_visible_to(planner), now=NOW)
    assert (totals.location_id, totals.answered) == (cast.home.location.pk, 5)
