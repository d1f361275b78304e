"""What a school did without a substitute stays with its own days when other days are asked again."""

from datetime import timedelta
from typing import Final

import pytest

from pool.people.models import Substitute
from pool.requests.domain.assignments import assign_by_hand, cancel_assignment
from pool.requests.domain.closing import end_unfilled
from pool.requests.domain.openings import open_request
from pool.requests.domain.outcomes import name_outcome
from pool.requests.enums import Outcome, RequestStatus
from pool.requests.indicators.measuring import groups_sent_home, hidden_vacancy_hours
from pool.requests.models import Assignment, RequestPeriod, SubstitutionRequest
from pool.requests.notices import request_unfilled
from pool.requests.period_queries import untaken_work
from regions.agreements.periods import Stretch
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import (
    WHOLE_DAY,
    Morning,
    actor_for,
    make_draft,
    make_morning,
    make_substitute,
)

pytestmark = pytest.mark.django_db

DAYS: Final = tuple(TODAY + timedelta(days=number) for number in range(3))
WEEK: Final = Stretch(TODAY, TODAY + timedelta(days=7))


@pytest.fixture
def morning() -> Morning:
    return make_morning()


@pytest.fixture
def person(morning: Morning) -> Substitute:
    return make_substitute(morning)


@pytest.fixture
def assignment(morning: Morning, person: Substitute) -> Assignment:
    """Nobody came today, so the group went home; somebody comes on the two days after that."""
    draft = make_draft(morning, dates=DAYS, hours=WHOLE_DAY[:1], splittable=True)
    request = open_request(actor=morning.leader, draft=draft, now=NOW)
    made = placed(morning, request, person, 1, 2)
    says(morning, stopped(request), Outcome.SENT_HOME)
    return made


def placed(
    morning: Morning, request: SubstitutionRequest, person: Substitute, *days: int
) -> Assignment:
    return assign_by_hand(
        actor=morning.planner,
        request_id=request.pk,
        substitute_id=person.pk,
        period_ids=[periods_of(request)[number].pk for number in days],
        now=NOW,
    )


def says(morning: Morning, request: SubstitutionRequest, outcome: Outcome) -> None:
    name_outcome(actor=morning.leader, request_id=request.pk, outcome=outcome, now=request.stop_at)


def stopped(request: SubstitutionRequest) -> SubstitutionRequest:
    """Let every stop time of the request come."""
    while True:
        before = SubstitutionRequest.objects.get(pk=request.pk).stop_at
        after = end_unfilled(request_id=request.pk, now=before)
        if after.stop_at == before:
            return after


def periods_of(request: SubstitutionRequest) -> list[RequestPeriod]:
    return list(RequestPeriod.objects.filter(request=request).order_by("period"))


def misses_the_last_day(assignment: Assignment) -> SubstitutionRequest:
    return misses(assignment, 2)


def misses(assignment: Assignment, *days: int) -> SubstitutionRequest:
    request = SubstitutionRequest.objects.get(pk=assignment.request_id)
    at = request.stop_at + timedelta(minutes=30)
    cancel_assignment(
        actor=actor_for(assignment.substitute, at),
        assignment_id=assignment.pk,
        period_ids=[periods_of(request)[number].pk for number in days],
        now=at,
    )
    request.refresh_from_db()
    return request


def words(request: SubstitutionRequest) -> list[str]:
    return [period.outcome for period in periods_of(request)]


def by_what_was_done(morning: Morning) -> dict[str, str]:
    measured = hidden_vacancy_hours(region_id=morning.region.pk, stretch=WEEK)
    return {part.key: f"{part.numerator}/{part.denominator}" for part in measured.parts}


def test_the_word_stays_with_its_day_while_another_is_asked_again(assignment: Assignment) -> None:
    request = misses_the_last_day(assignment)

    assert (request.status, request.outcome) == (RequestStatus.PARTLY_FILLED, "")
    assert words(request) == [Outcome.SENT_HOME, "", ""]


def test_it_stays_when_the_whole_is_called_off(assignment: Assignment) -> None:
    request = misses(assignment)

    assert words(request) == [Outcome.SENT_HOME, "", ""]


def test_each_day_counts_by_what_was_done_on_it(morning: Morning, assignment: Assignment) -> None:
    request = stopped(misses_the_last_day(assignment))
    asked_again = request.outcome
    says(morning, request, Outcome.OWN_TEAM)

    assert asked_again == ""
    assert by_what_was_done(morning) == {"own_team": "210/60", "sent_home": "210/60"}
    assert groups_sent_home(region_id=morning.region.pk, stretch=WEEK).hit_ids == (request.pk,)
    work = untaken_work(
        location_id=request.location_id, from_date=WEEK.start, until_date=WEEK.until
    )
    assert [(row.date, row.outcome) for row in work] == [
        (DAYS[0], Outcome.SENT_HOME),
        (DAYS[2], Outcome.OWN_TEAM),
    ]


def test_a_school_that_said_it_of_every_day_is_not_asked_once_more(
    morning: Morning, assignment: Assignment
) -> None:
    request = misses_the_last_day(assignment)
    placed(morning, request, make_substitute(morning, km=2), 2)

    ended = stopped(request)

    assert (ended.status, ended.outcome) == (RequestStatus.UNFILLED, Outcome.SENT_HOME)
    assert words(request) == ["", "", ""]
    assert morning.leader.user_id is not None
    assert request_unfilled(request.pk, morning.leader.user_id) is None


def test_nor_when_somebody_is_found_after_it_ended(
    morning: Morning, assignment: Assignment
) -> None:
    request = stopped(misses_the_last_day(assignment))

    placed(morning, request, make_substitute(morning, km=2), 2)

    request.refresh_from_db()
    assert (request.status, request.outcome) == (RequestStatus.UNFILLED, Outcome.SENT_HOME)


def test_a_school_can_still_correct_what_it_said(morning: Morning, assignment: Assignment) -> None:
    request = misses_the_last_day(assignment)
    placed(morning, request, make_substitute(morning, km=2), 2)

    says(morning, stopped(request), Outcome.OWN_TEAM)

    assert by_what_was_done(morning) == {"own_team": "210/60"}


def test_a_day_that_somebody_takes_after_all_has_no_word(
    morning: Morning, assignment: Assignment
) -> None:
    """Today is not over yet: the planner still finds somebody for it."""
    request = misses_the_last_day(assignment)

    placed(morning, request, make_substitute(morning, km=2), 0, 2)

    request.refresh_from_db()
    assert (request.status, request.outcome) == (RequestStatus.FILLED, "")
    assert words(request) == ["", "", ""]


def test_a_stranger_of_another_region_changes_nothing(assignment: Assignment) -> None:
    elsewhere = make_morning()

    misses_the_last_day(assignment)

    assert by_what_was_done(elsewhere) == {}
