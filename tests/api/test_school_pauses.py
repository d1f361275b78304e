"""A school for a while not, over the API: with one's preferences, and unknown to the school."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from tests.api.calls import CALLS, LIMITS
from tests.api.conftest import SignIn
from tests.api.rows import Rows
from tests.api.standing import Standing

PREFERENCES = "/api/v1/substitutes/me/preferences"
OPEN = CALLS["POST requests"]


@pytest.fixture
def rows(standing: Standing) -> Rows:
    return standing.home


def paused(rows: Rows, *, days: int = 14) -> dict[str, Any]:
    last = timezone.localdate() + timedelta(days=days)
    pause = {"schoolLocation": rows.place.location.pk, "lastDate": last.isoformat()}
    return {**LIMITS, "pausedSchools": [pause]}


def test_it_is_read_back_with_the_name_of_the_school_and_stays_when_left_out(
    as_user: SignIn, rows: Rows
) -> None:
    sam, body = as_user(rows.place.sam), paused(rows)

    written = sam.put(PREFERENCES, body).json()

    [pause] = written["pausedSchools"]
    assert pause["schoolLocation"]["name"] == "De Regenboog"
    assert pause["lastDate"] == body["pausedSchools"][0]["lastDate"]
    assert written["hiddenSchools"] == []
    assert sam.put(PREFERENCES, LIMITS).json()["pausedSchools"] == [pause]
    assert sam.put(PREFERENCES, {**LIMITS, "pausedSchools": []}).json()["pausedSchools"] == []


def test_a_day_before_today_is_refused_with_a_sentence(as_user: SignIn, rows: Rows) -> None:
    answer = as_user(rows.place.sam).put(PREFERENCES, paused(rows, days=-1))

    assert answer.status_code == 400
    assert answer.json()["detail"] == "Kies als laatste dag vandaag of een dag daarna."


def test_the_school_cannot_tell_it_from_not_being_available(as_user: SignIn, rows: Rows) -> None:
    as_user(rows.place.sam).put(PREFERENCES, paused(rows))

    answer = as_user(rows.place.leader).post(
        "/api/v1/request-previews", OPEN.body(OPEN.ids(rows), rows)
    )

    assert answer.status_code == 200
    assert "school_not_hidden" not in answer.content.decode()


def test_it_is_in_what_is_kept_of_a_person(as_user: SignIn, rows: Rows) -> None:
    sam = as_user(rows.place.sam)
    sam.put(PREFERENCES, paused(rows))

    assert "tot en met" in sam.get("/api/v1/me/personal-data").content.decode()
