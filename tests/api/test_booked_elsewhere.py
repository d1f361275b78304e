"""Booked elsewhere over the API: read and set with one's days, in one's own calendar, and in nobody else's sight."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from tests.api.conftest import SignIn
from tests.factories.cast import Cast

pytestmark = pytest.mark.django_db
AVAILABILITY = "/api/v1/substitutes/me/availability"
CALENDAR = "/api/v1/substitutes/me/calendar"


def days(**more: Any) -> dict[str, Any]:
    return {"pattern": [{"weekday": 0, "halfDay": "morning"}], "exceptions": [], **more}


def busy() -> list[dict[str, str]]:
    day = timezone.localdate() + timedelta(days=3)
    return [{"date": day.isoformat(), "halfDay": half} for half in ("morning", "afternoon")]


def test_it_is_read_back_as_it_was_set_and_stays_when_left_out(cast: Cast, as_user: SignIn) -> None:
    sam = as_user(cast.home.sam)

    assert sam.put(AVAILABILITY, days(elsewhere=busy())).json()["elsewhere"] == busy()
    assert sam.put(AVAILABILITY, days()).json()["elsewhere"] == busy()
    assert sam.put(AVAILABILITY, days(elsewhere=[])).json()["elsewhere"] == []


def test_the_office_does_not_read_it_in_the_record(cast: Cast, as_user: SignIn) -> None:
    as_user(cast.home.sam).put(AVAILABILITY, days(elsewhere=busy()))

    record = as_user(cast.home.planner).get(f"/api/v1/substitutes/{cast.home.substitute.pk}")

    assert record.status_code == 200
    assert "elsewhere" not in record.content.decode()


def test_it_stands_in_the_own_calendar_under_the_same_key_when_it_is_set_again(
    cast: Cast, as_user: SignIn
) -> None:
    sam = as_user(cast.home.sam)
    path = str(sam.post(CALENDAR).json()["address"]).removeprefix("http://localhost:8000")
    sam.put(AVAILABILITY, days(elsewhere=busy()))
    first = Client().get(path)
    sam.put(AVAILABILITY, days(elsewhere=busy()))

    again = Client().get(path)

    assert first.content.count(b"SUMMARY:Elders geboekt") == 2
    assert again.content == first.content
    sam.put(AVAILABILITY, days(elsewhere=[]))
    assert b"Elders geboekt" not in Client().get(path).content


def test_it_is_in_what_is_kept_of_a_person(cast: Cast, as_user: SignIn) -> None:
    sam = as_user(cast.home.sam)
    sam.put(AVAILABILITY, days(elsewhere=busy()))

    assert "elders geboekt op" in sam.get("/api/v1/me/personal-data").content.decode()
