"""What a sender cannot make us do: read without end, unpack without end, count tries for somebody else."""

import json
import zlib

import pytest
from django.conf import settings
from rest_framework.settings import api_settings
from rest_framework.test import APIClient

from api.parsing import MOST_BYTES, MOST_LEVELS
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


def test_an_address_longer_than_any_of_ours_is_unknown(as_user: SignIn, cast: Cast) -> None:
    response = as_user(cast.home.sam).post(
        f"/api/v1/offers/{'0' * 250}1/refusal", {}, headers={"Idempotency-Key": "once"}
    )

    assert (response.status_code, response.json()["code"]) == (404, "not-found")
