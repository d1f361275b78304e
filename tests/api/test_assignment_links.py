"""The link of a reminder over the API: nobody signs in, and it tells no more than one needs to come or to call off."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from rest_framework.test import APIClient

from notices.links import make_token
from pool.requests.assignment_links import ASSIGNMENT_LINK_PURPOSE
from pool.requests.models import Assignment
from tests.api.rows import Rows
from tests.api.standing import Standing

OPENING = "/api/v1/assignment-link-openings"
CANCELLATION = "/api/v1/assignment-link-cancellations"
QUERIES_TO_OPEN = 8


@pytest.fixture
def rows(standing: Standing) -> Rows:
    return standing.home


def token_of(rows: Rows, *, hours: int = 12) -> str:
    return make_token(
        purpose=ASSIGNMENT_LINK_PURPOSE,
        subject_id=rows.assignment.pk,
        expires_at=timezone.now() + timedelta(hours=hours),
    )


def test_it_shows_the_work_and_names_nobody_but_the_contact_of_the_school(
    stranger: APIClient, rows: Rows
) -> None:
    answer = stranger.post(OPENING, {"token": token_of(rows)})

    assert answer.status_code == 200
    assert set(answer.json()) == {
        "contactName",
        "contactPhone",
        "function",
        "notes",
        "periods",
        "regretUntil",
        "reportAt",
        "schoolLocation",
        "subject",
        "track",
        "yearGroups",
    }
    assert rows.place.substitute.family_name not in answer.content.decode()
    assert answer["Cache-Control"] == "no-store"


def test_opening_takes_a_fixed_number_of_queries(stranger: APIClient, rows: Rows) -> None:
    token = token_of(rows)
    stranger.post(OPENING, {"token": token})

    with CaptureQueriesContext(
        connection,
    ) as queries:
        stranger.post(OPENING, {"token": token})

    own = [one["sql"] for one in queries if "cache_entry" not in one["sql"]]
    assert len(own) <= QUERIES_TO_OPEN, "\n".join(own)


def test_a_second_press_has_the_same_answer_and_opening_reads_that_it_is_off(
    stranger: APIClient, rows: Rows
) -> None:
    body = {"token": token_of(rows), "reason": "mistake"}

    first, second = (stranger.post(CANCELLATION, body) for _ in range(2))
    opened = stranger.post(OPENING, body)

    for answer in (first, second):
        assert (answer.status_code, answer.json()) == (200, {"undone": True, "periods": []})
    assert (opened.status_code, opened.json()["code"]) == (409, "assignment-off")
    assert Assignment.objects.get(pk=rows.assignment.pk).cancelled_by_side == "substitute"


def test_a_part_is_called_off_and_the_link_still_shows_the_rest(
    stranger: APIClient, rows: Rows
) -> None:
    token = token_of(rows)
    first, second = stranger.post(OPENING, {"token": token}).json()["periods"]

    answer = stranger.post(CANCELLATION, {"token": token, "periodIds": [second["id"]]})
    again = stranger.post(CANCELLATION, {"token": token, "periodIds": [second["id"]]})

    assert (answer.status_code, answer.json()) == (200, {"undone": True, "periods": [first]})
    assert (again.status_code, again.json()) == (200, answer.json())
    left = stranger.post(OPENING, {"token": token}).json()["periods"]
    assert [period["id"] for period in left] == [first["id"]]
    assert Assignment.objects.get(pk=rows.assignment.pk).status == "confirmed"


def test_the_words_of_a_school_are_not_ours_to_say(stranger: APIClient, rows: Rows) -> None:
    answer = stranger.post(CANCELLATION, {"token": token_of(rows), "reason": "did_not_come"})

    assert (answer.status_code, answer.json()["code"]) == (400, "invalid")


@pytest.mark.parametrize("path", [OPENING, CANCELLATION])
def test_a_forged_link_is_unknown_and_an_old_one_is_over(
    stranger: APIClient, rows: Rows, path: str
) -> None:
    forged = stranger.post(path, {"token": token_of(rows)[:-2] + "xx"})
    old = stranger.post(path, {"token": token_of(rows, hours=-1)})

    assert (forged.status_code, forged.json()["code"]) == (404, "not-found")
    assert (old.status_code, old.json()["code"]) == (409, "assignment-link-over")


def test_tries_with_either_kind_of_link_count_together(stranger: APIClient, db: None) -> None:
    paths = [OPENING, CANCELLATION, "/api/v1/offer-link-openings"]
    statuses = [
        stranger.post(paths[number % 3], {"token": "x"}).status_code for number in range(61)
    ]

    assert statuses == [404] * 60 + [429]
