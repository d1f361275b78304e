"""What a sender cannot make us do: read without end, unpack without end, count tries for somebody else."""

import json
import zlib
from collections.abc import Callable
from typing import Any

import pytest
from django.conf import settings
from rest_framework.settings import api_settings
from rest_framework.test import APIClient

from api.parsing import MOST_BYTES, MOST_LEVELS
from api.rates import PersonRate
from tests.api.conftest import SignIn
from tests.factories.cast import Cast

OPENING = "/api/v1/offer-link-openings"
AVAILABILITY = "/api/v1/substitutes/me/availability"


def nested(levels: int) -> str:
    return "[" * levels + "]" * levels


@pytest.mark.parametrize(
    "body",
    ["[" * 200_000, '{"a":' * 200_000, nested(MOST_LEVELS + 1), nested(900)],
    ids=["lists", "objects", "one level too many", "just within what Python reads"],
)
def test_a_body_that_nests_without_end_is_refused(stranger: APIClient, db: None, body: str) -> None:
    response = stranger.post(OPENING, body, content_type="application/json")

    assert (response.status_code, response.json()["code"]) == (400, "invalid")


def test_a_body_past_the_limit_is_not_read(as_user: SignIn, cast: Cast) -> None:
    fits = json.dumps({"pattern": [], "exceptions": []}).ljust(MOST_BYTES)
    client = as_user(cast.home.sam)

    statuses = [
        client.put(AVAILABILITY, body, content_type="application/json").status_code
        for body in (fits, f"{fits} ")
    ]

    assert statuses == [200, 400]


def test_a_packed_body_is_not_unpacked(stranger: APIClient, db: None) -> None:
    packed = zlib.compress(b'{"token": "x"}')

    response = stranger.post(OPENING, packed, content_type="application/json; charset=zlib")

    assert (response.status_code, response.json()["code"]) == (400, "invalid")


def test_a_visitor_does_not_choose_whom_a_limit_counts(stranger: APIClient, db: None) -> None:
    statuses = {
        stranger.post(
            OPENING, {"token": "x"}, headers={"x-forwarded-for": f"192.0.2.{number}"}
        ).status_code
        for number in range(61)
    }

    assert statuses == {404, 429}
    assert api_settings.NUM_PROXIES == settings.ALLAUTH_TRUSTED_PROXY_COUNT


def hurried_calls(client: APIClient, location_id: int) -> dict[str, Callable[[], Any]]:
    """What is limited per person, by the name of its limit; each with a body that is refused at once."""
    return {
        "previews": lambda: client.post(
            "/api/v1/request-previews", {"schoolLocation": location_id}
        ),
        "requests": lambda: client.post("/api/v1/requests", {"schoolLocation": location_id}),
        "imports": lambda: client.post("/api/v1/imports", {}, format="multipart"),
        "invitations": lambda: client.post("/api/v1/memberships", {}),
    }


@pytest.mark.parametrize("scope", ["previews", "requests", "imports", "invitations"])
def test_who_calls_too_often_hears_when_to_come_back(
    as_user: SignIn, cast: Cast, monkeypatch: pytest.MonkeyPatch, scope: str
) -> None:
    monkeypatch.setitem(PersonRate.THROTTLE_RATES, scope, "3/hour")
    planner, leader = as_user(cast.home.planner), as_user(cast.home.leader)
    call = hurried_calls(planner, cast.home.location.pk)[scope]
    call_of_another = hurried_calls(leader, cast.home.location.pk)[scope]

    answers = [call() for _ in range(4)]
    other = call_of_another()

    assert 429 not in {answer.status_code for answer in answers[:3]}
    last = answers[3]
    assert (last.status_code, last["Content-Type"]) == (429, "application/problem+json")
    assert last.json()["detail"] == "Wacht even en probeer het nog eens."
    assert 3500 < int(last["Retry-After"]) <= 3600
    assert other.status_code != 429


def test_all_ways_to_invite_count_together(
    as_user: SignIn, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(PersonRate.THROTTLE_RATES, "invitations", "3/hour")
    client = as_user(cast.home.planner)
    paths = (
        "/api/v1/memberships",
        "/api/v1/substitute-invitations",
        "/api/v1/substitutes/0/invitation",
        "/api/v1/memberships",
    )

    statuses = [client.post(path, {}).status_code for path in paths]

    assert statuses == [400, 400, 404, 429]


def test_looking_at_a_list_does_not_count(
    as_user: SignIn, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(PersonRate.THROTTLE_RATES, "requests", "1/hour")
    client = as_user(cast.home.leader)

    statuses = [client.get("/api/v1/requests").status_code for _ in range(3)]

    assert statuses == [200, 200, 200]


def test_every_limit_is_shared_by_all_processes() -> None:
    assert settings.CACHES["default"]["BACKEND"] == "django.core.cache.backends.db.DatabaseCache"


def test_an_address_longer_than_any_of_ours_is_unknown(as_user: SignIn, cast: Cast) -> None:
    response = as_user(cast.home.sam).post(
        f"/api/v1/offers/{'0' * 250}1/refusal", {}, headers={"Idempotency-Key": "once"}
    )

    assert (response.status_code, response.json()["code"]) == (404, "not-found")
