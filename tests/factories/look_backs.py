"""Dull welcome lists and answers afterwards, stored as rows; and work that ended."""

from datetime import datetime, timedelta
from typing import Any

from pool.people.models import Substitute
from pool.requests.enums import Again, AssignmentStatus, RequestStatus, Side
from pool.requests.looking_back import DEFAULT_LINES, window_of
from pool.requests.models import Assignment, LookBack, WelcomeList
from tests.factories.cast import Place
from tests.factories.requests import make_assignment, make_request


def make_worked(
    place: Place, *, now: datetime, days_ago: int, substitute: Substitute | None = None
) -> Assignment:
    """A whole day at the school of the place that was worked so many days ago; by Sam unless the test says otherwise."""
    before = now - timedelta(days=days_ago)
    request = make_request(
        location=place.location,
        requested_by=place.leader,
        day=before.date(),
        now=before - timedelta(days=1),
        status=RequestStatus.COMPLETED,
    )
    return make_assignment(
        request=request,
        substitute=substitute or place.substitute,
        now=before - timedelta(days=1),
        status=AssignmentStatus.COMPLETED,
    )


def make_look_back(assignment: Assignment, *, now: datetime, **given: Any) -> LookBack:
    """The substitute says yes to everything of the default list, and would gladly come again."""
    window = window_of(assignment)
    assert window is not None
    values: dict[str, Any] = {
        "side": Side.SUBSTITUTE,
        "answers": {line.value: "yes" for line in DEFAULT_LINES},
        "again": Again.GLADLY,
        "said_by": assignment.substitute.user,
        "at": now,
        "closes_at": window.closes_at,
        "school_year": window.school_year,
        "kept_until": window.kept_until,
    }
    return LookBack.objects.create(
        region=assignment.region,
        location=assignment.request.location,
        assignment=assignment,
        **values | given,
    )


def make_welcome_list(place: Place, *, now: datetime, **given: Any) -> WelcomeList:
    values: dict[str, Any] = {
        "lines": [line.value for line in DEFAULT_LINES[:3]],
        "kept_by": place.leader,
        "from_at": now,
    }
    return WelcomeList.objects.create(
        region=place.region, location=place.location, **values | given
    )
