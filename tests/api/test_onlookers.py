"""An observer reads what a member reads but for the pool and has no vote; a partner reads a little: the whole table."""

from typing import Any, Final

import pytest
from django.utils import timezone
from rest_framework.test import APIClient

from accounts.models import User
from api.permissions import ANYONE, declared_action
from regions.enums import Role
from regions.roles import ROLE_ACTIONS
from tests.api.calls import CALLS
from tests.api.conftest import SignIn
from tests.api.permission_table import table
from tests.api.routes import Operation
from tests.api.rows import Rows, make_rows
from tests.api.test_permissions import OPERATIONS, ask, cell, undone
from tests.factories.cast import Cast
from tests.factories.onlookers import make_observer, make_partner

ONLOOKERS: Final = (Role.OBSERVER, Role.PARTNER)
# With the organisation of the onlooker itself there is one more than the table knows of.
ABOUT_ONESELF: Final = {
    "POST notices/{notice_id}/reading",
    "POST me/push-subscriptions",
    "POST me/push-subscriptions/{device_id}/removal",
    "POST me/trial-notices",
    "PUT me/contact-windows",
}
"""What everybody who signs in may write: about their own notices and devices."""
OTHERWISE: Final = {"GET organisations": "200"}


@pytest.mark.parametrize("role", ONLOOKERS)
def test_who_looks_on_reads_what_an_institute_reads_where_the_role_allows_it_at_all(
    role: Role, cast: Cast
) -> None:
    now = timezone.now()
    home, away = make_rows(cast.home, now=now), make_rows(cast.away, now=now)
    user = (make_observer if role is Role.OBSERVER else make_partner)(cast.home).user
    signed_in = [
        operation
        for operation in OPERATIONS
        if declared_action(operation.view, operation.method) is not ANYONE
    ]
    member = {name: cells["institute"] for name, cells in table().items()} | OTHERWISE
    reading = [
        operation
        for operation in signed_in
        if declared_action(operation.view, operation.method) in ROLE_ACTIONS[role]
    ]

    observed = {
        operation.name: undone(lambda: cell(operation, user, home, away, member[operation.name]))  # noqa: B023  reason: called at once
        for operation in reading
    }
    refused = {
        operation.name: undone(lambda: own_status(operation, user, home))  # noqa: B023  reason: called at once
        for operation in signed_in
        if operation not in reading
    }

    assert observed == {operation.name: member[operation.name] for operation in reading}
    assert refused == dict.fromkeys(refused, "403")


def own_status(operation: Operation, user: User, home: Rows) -> str:
    """What a call about the own region answers; who lacks the action is refused before anything is looked up."""
    client = APIClient(raise_request_exception=False)
    client.force_login(user)
    call = CALLS[operation.name]
    return str(ask(client, operation, call, call.ids(home), home).status_code)


def test_a_partner_reads_the_light_things_only() -> None:
    reading = {
        operation.name
        for operation in OPERATIONS
        if declared_action(operation.view, operation.method) in ROLE_ACTIONS[Role.PARTNER]
    }

    assert reading == {
        "GET laws",
        "GET me",
        "GET me/contact-windows",
        "GET me/personal-data",
        "GET me/push-key",
        "GET me/push-subscriptions",
        "GET me/waiting",
        "GET notices",
        "GET organisations",
        "GET regions",
        "GET regions/{region_id}",
        "GET school-holidays",
        *ABOUT_ONESELF,
    }


@pytest.mark.parametrize("role", ONLOOKERS)
def test_every_action_of_who_looks_on_is_for_reading(role: Role) -> None:
    writing = {
        operation.name
        for operation in OPERATIONS
        if operation.method != "GET"
        and declared_action(operation.view, operation.method) in ROLE_ACTIONS[role]
    }

    assert writing == ABOUT_ONESELF


DETAIL: Final = {
    *("id", "code", "name", "status", "statusSince", "kind", "sectors", "legalForm"),
    "houseColour",
    *("mergedInto", "counts", "participations", "municipalities", "alliances", "predecessors"),
    *("work", "steps", "mayKeep", "mayDecide"),
}
WORK: Final = {
    *("unmetCondition", "askedStatus", "timeline", "vacantSeats", "scheme", "thresholds"),
    "secondPlaces",
}
PART: Final = {
    *("id", "organisation", "role", "phase", "expectedJoinDate", "fromDate", "schoolLocations"),
}


def read(as_user: SignIn, user: Any, cast: Cast) -> dict[str, Any]:
    body: dict[str, Any] = as_user(user).get(f"/api/v1/regions/{cast.home.region.pk}").json()
    return body


def test_the_fields_that_each_reader_gets(as_user: SignIn, cast: Cast) -> None:
    observer, partner = make_observer(cast.home), make_partner(cast.home)
    part = observer.participation
    part.phase, part.expected_join_date = "step_in", timezone.localdate()
    part.save()

    pages = {
        name: read(as_user, user, cast)
        for name, user in {
            "member": cast.home.board_hr,
            "observer": observer.user,
            "partner": partner.user,
            "monitor": cast.monitor,
        }.items()
    }

    assert {name: set(page) for name, page in pages.items()} == dict.fromkeys(pages, DETAIL)
    assert {name: page["work"] and set(page["work"]) for name, page in pages.items()} == {
        "member": WORK,
        "observer": WORK,
        "partner": None,
        "monitor": WORK,
    }
    assert all(set(row) == PART for page in pages.values() for row in page["participations"])
    assert {name: joining(page) for name, page in pages.items()} == {
        "member": ("step_in", True),
        "observer": ("step_in", True),
        "partner": ("", False),
        "monitor": ("step_in", True),
    }
    assert {name: page["mayDecide"] for name, page in pages.items()} == {
        "member": False,
        "observer": False,
        "partner": False,
        "monitor": True,
    }


def joining(page: dict[str, Any]) -> tuple[str, bool]:
    """What this reader learns of how far the observer is."""
    row = next(one for one in page["participations"] if one["role"] == "observer")
    return row["phase"], row["expectedJoinDate"] is not None
