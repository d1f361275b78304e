"""The calendar over HTTP: fetched without a session by who has the address, and by nobody else."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from rest_framework.test import APIClient

from api.models import StoredAnswer
from tests.api.conftest import SignIn
from tests.factories.cast import Cast
from tests.factories.requests import make_assignment, make_request, school_day_after

ADDRESS = "/api/v1/substitutes/me/calendar"


@pytest.fixture
def path(cast: Cast, as_user: SignIn) -> str:
    """The address of Sam, without the site before it."""
    made = as_user(cast.home.sam).post(ADDRESS)
    assert made.status_code == 201
    return str(made.json()["address"]).removeprefix("http://localhost:8000")


def with_work(cast: Cast) -> None:
    now = timezone.now()
    request = make_request(
        location=cast.home.location,
        requested_by=cast.home.leader,
        day=school_day_after(now, days=3),
        now=now,
        status="filled",
    )
    make_assignment(request=request, substitute=cast.home.substitute, now=now)


def test_a_calendar_fetches_it_without_signing_in(cast: Cast, path: str) -> None:
    with_work(cast)

    answer = Client().get(path)

    assert answer.status_code == 200
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer.content.count(b"BEGIN:VEVENT") == 2
    assert b"Sam" not in answer.content


def test_what_did_not_change_is_not_sent_again(cast: Cast, path: str) -> None:
    with_work(cast)
    first = Client().get(path)

    again = Client().get(path, headers={"if-none-match": first["ETag"]})

    assert (again.status_code, again.content) == (304, b"")


def test_an_unknown_and_a_replaced_address_are_the_same_answer(
    cast: Cast, as_user: SignIn, path: str
) -> None:
    as_user(cast.home.sam).post(ADDRESS)

    replaced, unknown = Client().get(path), Client().get("/calendar/abc.ics")

    assert replaced.status_code == unknown.status_code == 404
    assert replaced.content == unknown.content


def test_the_address_is_shown_again_to_its_owner_until_it_is_stopped(
    cast: Cast, as_user: SignIn, path: str
) -> None:
    sam = as_user(cast.home.sam)

    assert sam.get(ADDRESS).json()["address"].endswith(path)
    assert sam.post(f"{ADDRESS}/ending").json() == {"address": None, "createdAt": None}
    assert Client().get(path).status_code == 404


def test_the_token_opens_nothing_but_the_calendar(cast: Cast, path: str) -> None:
    token = path.removeprefix("/calendar/").removesuffix(".ics")
    client = APIClient(headers={"x-session-token": token})

    assert client.get("/api/v1/me").status_code == 401
    assert APIClient().post("/api/v1/offer-link-openings", {"token": token}).status_code == 404


def test_a_loop_of_fetches_is_slowed_down_per_address(path: str) -> None:
    statuses = [Client().get(path).status_code for _ in range(31)]

    assert statuses == [200] * 30 + [429]


def test_invented_addresses_leave_no_trace_in_the_counts(path: str) -> None:
    def counts() -> int:
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(*) FROM cache_entry")
            [[rows]] = cursor.fetchall()
        return int(rows)

    before = counts()
    statuses = {Client().get(f"/calendar/{number}~x.ics").status_code for number in range(40)}

    assert statuses == {404}
    assert counts() == before


def test_the_address_is_kept_nowhere_in_clear_also_not_for_a_repetition(
    cast: Cast, as_user: SignIn
) -> None:
    sam = as_user(cast.home.sam)

    made = sam.post(ADDRESS, headers={"Idempotency-Key": "een-sleutel"})

    assert made.status_code == 201
    assert StoredAnswer.objects.count() == 0


def test_it_only_reads(path: str) -> None:
    assert Client().post(path).status_code == 405
    assert reverse("calendar", kwargs={"token": "abc"}) == "/calendar/abc.ics"


def test_an_inactive_account_has_no_calendar(cast: Cast, path: str) -> None:
    cast.home.sam.is_active = False
    cast.home.sam.save()

    assert Client().get(path).status_code == 404


def test_work_of_long_ago_is_not_sent(cast: Cast, path: str) -> None:
    now = timezone.now() - timedelta(days=300)
    request = make_request(
        location=cast.home.location,
        requested_by=cast.home.leader,
        day=school_day_after(now, days=3),
        now=now,
        status="filled",
    )
    make_assignment(request=request, substitute=cast.home.substitute, now=now)

    assert b"BEGIN:VEVENT" not in Client().get(path).content
