"""Every list takes as many queries for three rows as for one, and pages in the same way."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from pool.shortage.models import ReferenceDate
from regions.actors import actor_of
from regions.enums import Role
from regions.models import Participation, SchoolLocation
from regions.programme.domain.measures import share_measure
from regions.programme.domain.steering import evaluate_measure, start_measure
from regions.programme.enums import EvaluationOutcome, MeasureVisibility
from tests.api.conftest import SignIn
from tests.api.rows import make_notice, make_run, make_view
from tests.api.swap_calls import ask_to_swap
from tests.factories.agreements import agree, make_ambition, report_figure
from tests.factories.cast import Cast, Place, make_place
from tests.factories.clock import LONG_AGO
from tests.factories.holidays import make_school_holiday
from tests.factories.look_backs import make_worked
from tests.factories.messages import make_message
from tests.factories.people import make_ready_substitute
from tests.factories.phones import make_device
from tests.factories.programme import make_challenge, make_measure, make_version
from tests.factories.regions import (
    make_location,
    make_membership,
    make_organisation,
    make_region,
)
from tests.factories.requests import (
    make_assignment,
    make_decision,
    make_offer,
    make_request,
    make_wave,
    school_day_after,
)
from tests.factories.shortage import make_reference_date, make_report, whole_report

More = Callable[[Place, datetime, int], Any]


def more_locations(place: Place, _now: datetime, _number: int) -> SchoolLocation:
    return make_location(region=place.region, board=make_organisation(region=place.region))


def more_regions(place: Place, _now: datetime, _number: int) -> None:
    region = make_region()
    Participation.objects.create(region=region, organisation=place.board, from_date=LONG_AGO)
    make_membership(user=place.planner, role=Role.PLANNER, region=region)


def more_substitutes(place: Place, _now: datetime, _number: int) -> None:
    make_ready_substitute(region=place.region, board=make_organisation(region=place.region))


def more_requests(place: Place, now: datetime, number: int) -> None:
    """Each with a wave, an offer, somebody who comes and a decision; on one day, for the board."""
    request = make_request(
        location=more_locations(place, now, number),
        requested_by=place.leader,
        day=school_day_after(now, days=7),
        now=now,
    )
    person = make_ready_substitute(region=place.region, board=place.board)
    make_wave(request=request, starts_at=now)
    make_offer(request=request, substitute=person, now=now)
    make_assignment(request=request, substitute=person, now=now)


def more_of_sam(place: Place, now: datetime, number: int) -> None:
    request = make_request(
        location=more_locations(place, now, number),
        requested_by=place.leader,
        day=school_day_after(now, days=7 * (number + 1)),
        now=now,
    )
    make_offer(request=request, substitute=place.substitute, now=now)
    make_assignment(request=request, substitute=place.substitute, now=now)


def more_devices(place: Place, now: datetime, _number: int) -> None:
    make_device(place.sam, now=now)


def more_notices(place: Place, now: datetime, number: int) -> None:
    make_notice(place, now=now, key=f"{number}")


def more_imports(place: Place, now: datetime, _number: int) -> None:
    make_run(place, now=now)


def more_views(place: Place, now: datetime, number: int) -> None:
    make_view(place, now=now, key=str(number))


def more_agreements(place: Place, now: datetime, number: int) -> None:
    """Each with six weeks, one of them measured."""
    agreement = agree(
        region=place.region, owner=place.coordinator, title=f"Afspraak {number}", now=now
    )
    report_figure(actor=actor_of(place.coordinator, now), agreement=agreement, now=now)


def more_ambitions(place: Place, _now: datetime, number: int) -> None:
    make_ambition(region=place.region, title=f"Ambitie {number}")


def more_challenges(place: Place, now: datetime, number: int) -> None:
    make_challenge(place, now=now, title=f"Uitdaging {number}")


def more_measures(place: Place, now: datetime, number: int) -> None:
    make_measure(place, now=now, title=f"Maatregel {number}")


def more_shared_measures(place: Place, now: datetime, number: int) -> None:
    """Of a region of their own, each with an evaluation."""
    other = make_place(f"elders {number}")
    measure = make_measure(other, now=now)
    koos = actor_of(other.coordinator, now)
    start_measure(actor=koos, measure_id=measure.pk, now=now)
    evaluate_measure(
        actor=koos,
        measure_id=measure.pk,
        outcome=EvaluationOutcome.WORKS,
        context="Op vier scholen.",
        now=now,
    )
    share_measure(
        actor=koos, measure_id=measure.pk, visibility=MeasureVisibility.ALL_REGIONS, now=now
    )


def more_versions(place: Place, now: datetime, number: int) -> None:
    make_version(region=place.region, made_by=place.coordinator, number=number + 1, now=now)


def more_dates(place: Place, now: datetime, number: int) -> None:
    day = timezone.localdate(now) - timedelta(days=number)
    make_reference_date(region=place.region, day=day, now=now)


def more_reports(place: Place, now: datetime, number: int) -> None:
    """Each of a school of its own, with its numbers."""
    region_days = ReferenceDate.objects.filter(region=place.region)
    day = region_days.first() or make_reference_date(region=place.region, now=now)
    make_report(
        reference_date=day,
        location=more_locations(place, now, number),
        status="submitted",
        numbers=whole_report(),
        now=now,
    )


def more_look_backs(place: Place, now: datetime, number: int) -> None:
    make_worked(place, now=now, days_ago=number + 1)


def more_unread(place: Place, now: datetime, number: int) -> None:
    """Each about work of its own."""
    work = make_worked(place, now=now, days_ago=number + 1)
    make_message(work, now=now, side="school", sentence="bring_lunch", sent_by=place.leader)


def more_holidays(place: Place, now: datetime, number: int) -> None:
    day = timezone.localdate(now) + timedelta(weeks=number)
    make_school_holiday(region=place.region, first_date=day)


def more_swap_questions(place: Place, now: datetime, _number: int) -> None:
    ask_to_swap(place, now=now)


LISTS: dict[str, tuple[Role, More, int]] = {
    "agreements": (Role.COORDINATOR, more_agreements, 4),
    "ambitions": (Role.COORDINATOR, more_ambitions, 2),
    "challenges": (Role.COORDINATOR, more_challenges, 2),
    "measures": (Role.COORDINATOR, more_measures, 2),
    "programme-versions": (Role.COORDINATOR, more_versions, 2),
    "shared-measures": (Role.COORDINATOR, more_shared_measures, 3),
    "assignments": (Role.SUBSTITUTE, more_of_sam, 4),
    "imports": (Role.PLANNER, more_imports, 2),
    "me/push-subscriptions": (Role.SUBSTITUTE, more_devices, 2),
    "look-backs": (Role.SUBSTITUTE, more_look_backs, 2),
    "unread-messages": (Role.SUBSTITUTE, more_unread, 2),
    "notices": (Role.SUBSTITUTE, more_notices, 3),
    "swap-questions": (Role.SUBSTITUTE, more_swap_questions, 3),
    "offers": (Role.SUBSTITUTE, more_of_sam, 4),
    "organisations": (Role.PLANNER, more_locations, 2),
    "reference-dates": (Role.COORDINATOR, more_dates, 2),
    "regions": (Role.PLANNER, more_regions, 2),
    "requests": (Role.PLANNER, more_requests, 6),
    "school-holidays": (Role.SUBSTITUTE, more_holidays, 2),
    "school-locations": (Role.PLANNER, more_locations, 3),
    "shortage-reports": (Role.COORDINATOR, more_reports, 3),
    "substitutes": (Role.PLANNER, more_substitutes, 7),
    "substitutes/me/views": (Role.SUBSTITUTE, more_views, 3),
}
"""Who asks, what makes one more row, and the queries of the list itself: one counts, one reads, one per relation;
that of the pool also writes down who saw it."""
SIGNING_IN = 3
"""The session, the user, and the memberships of that user."""


@pytest.mark.parametrize("path", LISTS)
def test_a_list_takes_as_many_queries_for_three_rows_as_for_one(
    path: str, cast: Cast, as_user: SignIn
) -> None:
    role, make_more, queries = LISTS[path]
    client = as_user(cast.home.people[role])
    now = timezone.now()

    counts, totals = [], []
    for number in range(3):
        make_more(cast.home, now, number)
        with CaptureQueriesContext(connection) as seen:
            response = client.get(f"/api/v1/{path}")
        assert response.status_code == 200
        counts.append(len(seen))
        totals.append(response.json()["total"])

    assert counts[0] == counts[2] == queries + SIGNING_IN
    assert totals[2] == totals[0] + 2


def test_the_morning_board_takes_as_many_queries_for_three_rows_as_for_one(
    cast: Cast, as_user: SignIn
) -> None:
    client, now = as_user(cast.home.planner), timezone.now()
    day = school_day_after(now, days=7).isoformat()

    counts = []
    for number in range(3):
        more_requests(cast.home, now, number)
        with CaptureQueriesContext(connection) as seen:
            response = client.get("/api/v1/morning-board", {"date": day})
        counts.append((len(response.json()["rows"]), len(seen)))

    assert counts == [(1, 8), (2, 8), (3, 8)]


def test_the_history_of_a_request_takes_as_many_queries_for_three_rows_as_for_one(
    cast: Cast, as_user: SignIn
) -> None:
    client, now = as_user(cast.home.planner), timezone.now()
    request = make_request(
        location=cast.home.location,
        requested_by=cast.home.leader,
        day=school_day_after(now, days=7),
        now=now,
    )

    counts = []
    for _ in range(3):
        with CaptureQueriesContext(connection) as seen:
            response = client.get(f"/api/v1/requests/{request.pk}/decisions")
        counts.append((response.json()["total"], len(seen)))
        make_decision(request=request, now=now)

    assert counts == [(1, 6), (2, 6), (3, 6)]


def test_pages_follow_each_other_and_name_their_neighbours(cast: Cast, as_user: SignIn) -> None:
    more_locations(cast.home, timezone.now(), 0)
    client = as_user(cast.home.planner)

    first = client.get("/api/v1/school-locations?pageSize=2&q=")
    last = client.get("/api/v1/school-locations?pageSize=2&page=2")

    assert [len(first.json()["results"]), len(last.json()["results"])] == [2, 1]
    assert {key: first.json()[key] for key in ("page", "pageSize", "total")} == {
        "page": 1,
        "pageSize": 2,
        "total": 3,
    }
    assert last.headers["Link"] == (
        '</api/v1/school-locations?pageSize=2&page=1>; rel="first", '
        '</api/v1/school-locations?pageSize=2&page=2>; rel="last", '
        '</api/v1/school-locations?pageSize=2&page=1>; rel="prev"'
    )


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("page=0", "page"),
        ("pageSize=101", "pageSize"),
        ("pageSize=veel", "pageSize"),
        ("board=-1", "board"),
        ("board=99999999999999999999", "board"),
        ("q=%00", "q"),
    ],
)
def test_a_query_that_makes_no_sense_is_refused_by_name(
    cast: Cast, as_user: SignIn, query: str, field: str
) -> None:
    response = as_user(cast.home.planner).get(f"/api/v1/school-locations?{query}")

    assert response.status_code == 400
    assert [error["field"] for error in response.json()["errors"]] == [field]
