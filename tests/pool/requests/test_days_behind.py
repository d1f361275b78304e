"""A request of several days when some of them are over: what was worked or missed stays so."""

from datetime import datetime, time, timedelta

import pytest

from pool.people.models import Substitute
from pool.requests.domain.assignments import assign_by_hand, cancel_assignment
from pool.requests.domain.closing import cancel_request, complete_work, end_unfilled
from pool.requests.domain.openings import open_request
from pool.requests.domain.outcomes import name_outcome, solve_internally
from pool.requests.enums import AssignmentStatus, Outcome, RequestStatus
from pool.requests.errors import MoveNotAllowed
from pool.requests.models import Assignment, AssignmentPeriod, RequestPeriod, SubstitutionRequest
from pool.requests.notices import request_unfilled
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

NEXT_MORNING = NOW + timedelta(days=1)


@pytest.fixture
def morning() -> Morning:
    return make_morning()


@pytest.fixture
def person(morning: Morning) -> Substitute:
    return make_substitute(morning)


def opened(morning: Morning, *, days: int, splittable: bool = True) -> SubstitutionRequest:
    """Mornings on so many days from today."""
    dates = tuple(TODAY + timedelta(days=number) for number in range(days))
    draft = make_draft(morning, dates=dates, hours=WHOLE_DAY[:1], splittable=splittable)
    return open_request(actor=morning.leader, draft=draft, now=NOW)


def assigned(
    morning: Morning,
    request: SubstitutionRequest,
    person: Substitute,
    *days: int,
    now: datetime = NOW,
) -> Assignment:
    periods = list(RequestPeriod.objects.filter(request=request).order_by("period"))
    return assign_by_hand(
        actor=morning.planner,
        request_id=request.pk,
        substitute_id=person.pk,
        period_ids=[periods[number].pk for number in days],
        now=now,
    )


def stopped(request: SubstitutionRequest) -> SubstitutionRequest:
    """Let every stop time of the request come."""
    while True:
        before = SubstitutionRequest.objects.get(pk=request.pk).stop_at
        after = end_unfilled(request_id=request.pk, now=before)
        if after.stop_at == before:
            return after


def live_days(assignment: Assignment) -> list[int]:
    rows = AssignmentPeriod.objects.filter(assignment=assignment, is_live=True).order_by("period")
    return [(row.request_period.date - TODAY).days for row in rows.select_related("request_period")]


def test_who_comes_later_can_call_off_after_the_request_ended_unfilled(
    morning: Morning, person: Substitute
) -> None:
    request = opened(morning, days=2)
    assignment = assigned(morning, request, person, 1)
    other = make_substitute(morning, km=2)
    ended = stopped(request)
    name_outcome(
        actor=morning.leader,
        request_id=request.pk,
        outcome=Outcome.SPLIT_OVER_GROUPS,
        now=ended.stop_at,
    )

    cancel_assignment(actor=actor_for(person), assignment_id=assignment.pk, now=ended.stop_at)

    request.refresh_from_db()
    assert ended.status == RequestStatus.UNFILLED
    assert (request.status, request.outcome, request.round) == (RequestStatus.OFFERING, "", 2)
    assert list(request.offers.filter(status="open").values_list("substitute", flat=True)) == [
        other.pk
    ]


def test_who_comes_can_call_off_when_the_school_solved_the_rest(
    morning: Morning, person: Substitute
) -> None:
    request = opened(morning, days=2)
    assignment = assigned(morning, request, person, 1)
    solve_internally(actor=morning.leader, request_id=request.pk, outcome=Outcome.OWN_TEAM, now=NOW)
    before = SubstitutionRequest.objects.get(pk=request.pk)

    called_off = cancel_assignment(actor=actor_for(person), assignment_id=assignment.pk, now=NOW)

    request.refresh_from_db()
    assert called_off.status == AssignmentStatus.CANCELLED
    assert (request.status, request.version) == (
        RequestStatus.SOLVED_INTERNALLY,
        before.version + 1,
    )


def test_calling_off_halfway_keeps_the_days_that_were_worked(
    morning: Morning, person: Substitute
) -> None:
    request = opened(morning, days=2, splittable=False)
    assignment = assigned(morning, request, person, 0, 1)

    cancel_assignment(actor=actor_for(person), assignment_id=assignment.pk, now=NEXT_MORNING)

    request.refresh_from_db()
    assert live_days(assignment) == [0]
    assert request.status == RequestStatus.PARTLY_FILLED


def test_worked_days_are_not_called_off_while_others_still_come(
    morning: Morning, person: Substitute
) -> None:
    request = opened(morning, days=2)
    assignment = assigned(morning, request, person, 0)

    with pytest.raises(MoveNotAllowed):
        cancel_assignment(actor=actor_for(person), assignment_id=assignment.pk, now=NEXT_MORNING)

    assert live_days(assignment) == [0]


def test_withdrawing_halfway_leaves_who_worked_with_the_work(
    morning: Morning, person: Substitute
) -> None:
    request = opened(morning, days=2)
    worked = assigned(morning, request, person, 0)
    to_come = assigned(morning, request, make_substitute(morning, km=2), 1)

    cancel_request(actor=morning.leader, request_id=request.pk, now=NEXT_MORNING)
    complete_work(request_id=request.pk, now=request.ends_at)

    for row in (request, worked, to_come):
        row.refresh_from_db()
    assert (request.status, worked.status, to_come.status) == (
        RequestStatus.CANCELLED,
        AssignmentStatus.COMPLETED,
        AssignmentStatus.CANCELLED,
    )
    assert (live_days(worked), live_days(to_come)) == ([0], [])


def test_a_late_person_for_a_part_leaves_the_rest_unfilled_and_free(
    morning: Morning, person: Substitute
) -> None:
    hours = ((time(8, 30), time(12)), (time(12, 10), time(14, 45)))
    draft = make_draft(morning, hours=hours, splittable=True)
    request = open_request(actor=morning.leader, draft=draft, now=NOW)
    ended = stopped(request)

    assigned(morning, request, person, 1, now=ended.stop_at)
    part = SubstitutionRequest.objects.get(pk=request.pk)
    assigned(morning, request, person, 0, now=ended.stop_at + timedelta(minutes=1))
    whole = SubstitutionRequest.objects.get(pk=request.pk)

    assert (part.status, part.filled_at) == (RequestStatus.UNFILLED, None)
    assert whole.status == RequestStatus.FILLED


def test_a_missed_day_is_asked_about_when_the_other_days_are_filled(
    morning: Morning, person: Substitute
) -> None:
    request = opened(morning, days=2)
    end_unfilled(request_id=request.pk, now=request.stop_at)

    assigned(morning, request, person, 1, now=NOW + timedelta(hours=10))
    between = SubstitutionRequest.objects.get(pk=request.pk)
    ended = stopped(request)

    assert between.status == RequestStatus.PARTLY_FILLED
    assert not request.offers.filter(status="open").exists()
    assert ended.status == RequestStatus.UNFILLED
    rendered = request_unfilled(request.pk, request.requested_by_id)
    assert rendered is not None
    [sentence] = rendered.text
    assert sentence.startswith("Voor een deel van je aanvraag is niemand gevonden.")


def test_one_person_for_all_days_is_still_looked_for_after_the_first_day_was_missed(
    morning: Morning,
) -> None:
    request = opened(morning, days=3, splittable=False)
    first_stop = request.stop_at

    going_on = end_unfilled(request_id=request.pk, now=first_stop)
    person = make_substitute(morning)
    assignment = assigned(morning, request, person, 1, 2, now=NOW + timedelta(hours=10))
    ended = stopped(request)

    assert (going_on.status, going_on.stop_at) == (
        RequestStatus.OPEN,
        first_stop + timedelta(days=1),
    )
    assert live_days(assignment) == [1, 2]
    assert ended.status == RequestStatus.UNFILLED


def test_a_request_of_one_day_ends_at_its_stop_time(morning: Morning) -> None:
    request = opened(morning, days=1, splittable=False)

    assert end_unfilled(request_id=request.pk, now=request.stop_at).status == (
        RequestStatus.UNFILLED
    )
