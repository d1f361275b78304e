"""Leaving for good over the API: read first, then one confirmed call, after which nobody is signed in."""

import time

import pytest
from rest_framework.test import APIClient

from api.models import StoredAnswer
from tests.api.conftest import SignIn
from tests.api.rows import Rows
from tests.api.standing import Standing
from tests.factories.cast import Cast

PATH = "/api/v1/substitutes/me/forgetting"


@pytest.fixture
def rows(standing: Standing) -> Rows:
    return standing.home


def show_who_is_there(client: APIClient, *, minutes_ago: int = 0) -> None:
    """As signing in does, which the client of the tests skips."""
    session = client.session
    moment = time.time() - 60 * minutes_ago
    session["account_authentication_methods"] = [{"method": "password", "at": moment}]
    session["account_authentication_methods_user"] = session["_auth_user_id"]
    session.save()


def test_what_goes_and_what_stays_is_told_before_it_is_asked(cast: Cast, as_user: SignIn) -> None:
    answer = as_user(cast.home.sam).get(PATH).json()

    fates = {fate["name"]: fate for fate in answer["fates"]}
    assert answer["hindrances"] == []
    assert fates["availability"]["goes"] == "Al je dagen en wensen."
    assert fates["papers"]["stays"].endswith("tot een jaar na je dienstverband.")
    assert fates["papers"]["keptUntil"] is not None


def test_after_it_nobody_is_signed_in_any_more(cast: Cast, as_user: SignIn) -> None:
    sam = as_user(cast.home.sam)
    show_who_is_there(sam)

    answer = sam.post(PATH, {"confirmed": True})

    assert answer.status_code == 201
    assert sam.get("/api/v1/me").status_code == 401


def test_answers_that_were_kept_for_a_repetition_go_too(cast: Cast, as_user: SignIn) -> None:
    sam = as_user(cast.home.sam)
    show_who_is_there(sam)
    sam.post("/api/v1/me/trial-notices", headers={"Idempotency-Key": "een-sleutel"})
    assert StoredAnswer.objects.filter(user=cast.home.sam).count() == 1

    sam.post(PATH, {"confirmed": True})

    assert StoredAnswer.objects.filter(user=cast.home.sam).count() == 0


def test_who_signed_in_long_ago_is_asked_first_who_they_are(cast: Cast, as_user: SignIn) -> None:
    sam = as_user(cast.home.sam)
    show_who_is_there(sam, minutes_ago=6)

    answer = sam.post(PATH, {"confirmed": True})

    assert (answer.status_code, answer.json()["code"]) == (403, "show-who-you-are")
    assert sam.get("/api/v1/me").status_code == 200


def test_without_confirming_nothing_happens(cast: Cast, as_user: SignIn) -> None:
    sam = as_user(cast.home.sam)

    answer = sam.post(PATH, {"confirmed": False})

    assert answer.status_code == 400
    assert sam.get("/api/v1/me").status_code == 200


def test_agreed_work_comes_first(as_user: SignIn, rows: Rows) -> None:
    sam = as_user(rows.place.sam)

    answer = sam.post(PATH, {"confirmed": True})

    assert (answer.status_code, answer.json()["code"]) == (409, "cannot-forget-yet")
    [sentence] = sam.get(PATH).json()["hindrances"]
    assert sentence.startswith("Je hebt nog één invalbeurt afgesproken.")
