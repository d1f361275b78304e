"""Calls made up from the published document: never a server error, never an answer it does not name."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.strategies import SearchStrategy, booleans, sampled_from
from rest_framework.test import APIClient
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from accounts.models import User
from regions.enums import Role
from tests.api.calls import CALLS
from tests.api.routes import operations
from tests.api.rows import Rows
from tests.api.standing import Standing

OPERATIONS = [operation.name for operation in operations()]
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
FEW = settings(
    max_examples=15,
    deadline=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module")
def published() -> Iterator[Any]:
    """The document, served by the application in this process and in the transaction of this test."""
    signals = (request_started, request_finished)
    for signal in signals:
        signal.disconnect(close_old_connections)
    yield schemathesis.openapi.from_wsgi("/api/v1/openapi.json", get_wsgi_application())
    for signal in signals:
        signal.connect(close_old_connections)


@pytest.mark.parametrize("name", OPERATIONS)
def test_every_answer_is_a_published_one(name: str, published: Any, standing: Standing) -> None:
    rows = standing.home
    method, route = name.split()
    operation = published[f"/{camel_case_of(route)}"][method]
    place = rows.place
    seat_holder = place.people[Role.SEAT_HOLDER]
    asking = (place.leader, place.planner, place.sam, place.coordinator, seat_holder)
    tokens = [token_of(user) for user in asking]

    @FEW
    @given(case=made_up(operation), token=sampled_from(tokens), is_aimed=booleans())
    def ask(*, case: Any, token: str, is_aimed: bool) -> None:
        if is_aimed:
            aim(name, case, rows)
        case.call_and_validate(headers={"X-Session-Token": token}, checks=CHECKS)

    ask()


def camel_case_of(route: str) -> str:
    return re.sub(r"_([a-z])", lambda found: found[1].upper(), route)


def made_up(operation: Any) -> SearchStrategy[Any]:
    """Calls that keep to the document, and calls that do not."""
    right: SearchStrategy[Any] = operation.as_strategy(generation_mode=GenerationMode.POSITIVE)
    try:
        wrong: SearchStrategy[Any] = operation.as_strategy(generation_mode=GenerationMode.NEGATIVE)
    except schemathesis.errors.SchemathesisError:
        return right
    return right | wrong


def token_of(user: User) -> str:
    client = APIClient()
    client.force_login(user)
    return str(client.session.session_key)


def aim(name: str, case: Any, rows: Rows) -> None:
    """Point a made-up call at rows that exist, so that it gets past the first refusal."""
    real: dict[str, Any] = {"kind": "locations", "task": "match"}
    real |= {camel_case_of(key): value for key, value in CALLS[name].ids(rows).items()}
    for parameter in case.path_parameters or {}:
        case.path_parameters[parameter] = real[parameter]
    if isinstance(case.body, dict) and "schoolLocation" in case.body:
        case.body["schoolLocation"] = rows.place.location.pk
    if isinstance(case.body, dict) and "textVersion" in case.body:
        case.body |= {"seat": rows.table.teacher.pk, "textVersion": 1}
    if isinstance(case.body, dict) and "toSeat" in case.body:
        case.body |= {"seat": rows.table.teacher.pk, "toSeat": rows.table.leader.pk}
    if isinstance(case.body, dict) and isinstance(case.body.get("effect"), dict):
        case.body["effect"]["kind"] = "pool_policy"
