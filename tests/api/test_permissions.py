"""Route × role × own or other region: the whole table, read from the URL configuration and asked for real."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest
from django.db import transaction
from rest_framework.test import APIClient

from accounts.models import User
from api.permissions import Public, declared_action
from api.views import ApiView
from regions.enums import Role
from regions.roles import Action
from tests.api.call import Call, Ids
from tests.api.calls import CALLS
from tests.api.permission_table import COLUMNS, table
from tests.api.routes import Operation, operations
from tests.api.rows import Rows
from tests.api.standing import Standing
from tests.factories.cast import Cast
from tests.factories.regions import make_membership, make_user

OPERATIONS = operations()
UNKNOWN = 10**9


def test_every_operation_stands_in_the_table() -> None:
    assert sorted(table()) == sorted(operation.name for operation in OPERATIONS)


def test_every_operation_has_a_call() -> None:
    assert sorted(CALLS) == sorted(operation.name for operation in OPERATIONS)


def test_every_operation_declares_its_action() -> None:
    undeclared = [
        operation.name
        for operation in OPERATIONS
        if not isinstance(declared_action(operation.view, operation.method), Action | Public)
    ]

    assert undeclared == []


def test_every_view_is_one_of_ours() -> None:
    assert [one.name for one in OPERATIONS if not issubclass(one.view, ApiView)] == []


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
def test_everybody_gets_what_the_table_says(operation: Operation, standing: Standing) -> None:
    home, away = standing.home, standing.away
    people = people_of(standing.cast)
    expected = table()[operation.name]

    observed = {
        column: undone(lambda: cell(operation, people[column], home, away, expected[column]))  # noqa: B023  reason: called at once
        for column in COLUMNS
    }

    assert observed == expected


def people_of(cast: Cast) -> Mapping[str, User | None]:
    home = cast.home
    neighbour = make_user("Nel Bos")
    make_membership(
        user=neighbour, role=Role.SCHOOL_LEADER, region=home.region, location=home.other_location
    )
    return {
        "leader": home.leader,
        "neighbour": neighbour,
        "board_hr": home.board_hr,
        "planner": home.planner,
        "coordinator": home.coordinator,
        "sam": home.sam,
        "seat": home.people[Role.SEAT_HOLDER],
        "institute": home.people[Role.INSTITUTE],
        "monitor": cast.monitor,
        "nobody": None,
    }


def undone(act: Callable[[], str]) -> str:
    """What happens, without its effects on whoever comes next."""
    with transaction.atomic():
        seen = act()
        transaction.set_rollback(True)
    return seen


def cell(operation: Operation, user: User | None, home: Rows, away: Rows, expected: str) -> str:
    """What this person sees, in the words of the table."""
    call = CALLS[operation.name]
    client = APIClient(raise_request_exception=False)
    if user is not None:
        client.force_login(user)
    own = call.ids(home)
    if expected in {"own", "all", "few", "none"}:
        return listed(ask(client, operation, call, own, home), call, home, away)
    if "/" not in expected:
        return str(ask(client, operation, call, own, home).status_code)
    foreign = ask(client, operation, call, call.ids(away), away)
    unknown = ask(client, operation, call, dict.fromkeys(call.ids(away), UNKNOWN), away)
    told = "" if foreign.content == unknown.content else " and tells that it exists"
    if foreign.status_code < 400:
        told = ""
    return f"{ask(client, operation, call, own, home).status_code}/{foreign.status_code}{told}"


def ask(client: APIClient, operation: Operation, call: Call, ids: Ids, rows: Rows) -> Any:
    path = operation.route.format_map({"kind": "locations", "task": "match", **ids})
    query = call.query(ids, rows)
    body = call.body(ids, rows)
    if operation.method == "GET":
        return client.get(f"/api/v1/{path}", query)
    send = getattr(client, operation.method.lower())
    return send(f"/api/v1/{path}", body, format=call.format)


def listed(response: Any, call: Call, home: Rows, away: Rows) -> str:
    if response.status_code != 200:
        return str(response.status_code)
    body = response.json()
    ids = {row["id"] for row in body.get("results", body.get("rows"))}
    whole = {
        "none": set(),
        "own": call.listed(home),
        "all": call.listed(home) | call.listed(away),
    }
    for word, wanted in whole.items():
        if ids == wanted:
            return word
    return "few" if ids < call.listed(home) else f"foreign rows: {sorted(ids)}"
