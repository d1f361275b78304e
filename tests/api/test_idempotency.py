"""A repeated write gets the first answer, whatever happened in between."""

import json
import threading
from datetime import timedelta

import pytest
from django.db import connection
from django.utils import timezone
from rest_framework.test import APIClient

from accounts.models import User
from api.idempotency import forget_old_answers
from api.models import StoredAnswer
from pool.requests.models import SubstitutionRequest
from tests.api.calls import CALLS
from tests.api.conftest import SignIn
from tests.api.rows import Rows, make_rows
from tests.factories.cast import Cast, make_cast

KEY = {"Idempotency-Key": "een-sleutel"}
OPEN = CALLS["POST requests"]


@pytest.fixture
def rows(cast: Cast) -> Rows:
    return make_rows(cast.home, now=timezone.now())


def body_of(rows: Rows, **changes: object) -> dict[str, object]:
    return {**OPEN.body(OPEN.ids(rows), rows), **changes}


def test_the_same_key_gives_the_first_answer_and_makes_one_request(
    as_user: SignIn, rows: Rows
) -> None:
    client = as_user(rows.place.leader)

    first = client.post("/api/v1/requests", body_of(rows), headers=KEY)
    second = client.post("/api/v1/requests", body_of(rows), headers=KEY)

    assert first.status_code == 201
    assert second.status_code == 201
    assert second.json() == first.json()
    assert second.headers["Location"] == first.headers["Location"]
    assert SubstitutionRequest.objects.filter(location=rows.place.location).count() == 5


def test_another_body_under_the_same_key_is_refused(as_user: SignIn, rows: Rows) -> None:
    client = as_user(rows.place.leader)
    client.post("/api/v1/requests", body_of(rows), headers=KEY)

    response = client.post("/api/v1/requests", body_of(rows, yearGroups=[6]), headers=KEY)

    assert response.status_code == 409
    assert response.json()["code"] == "idempotency-key-reused"


def test_a_refusal_because_of_the_state_is_an_answer_too(as_user: SignIn, rows: Rows) -> None:
    client = as_user(rows.place.sam)
    rows.offer.expires_at = rows.offer.sent_at - timedelta(minutes=1)
    rows.offer.save()
    path = f"/api/v1/offers/{rows.offer.pk}/acceptance"

    first = client.post(path, headers=KEY)
    rows.offer.expires_at = timezone.now() + timedelta(hours=1)
    rows.offer.save()
    second = client.post(path, headers=KEY)

    assert (first.status_code, first.json()["code"]) == (409, "offer-expired")
    assert (second.status_code, second.json()) == (409, first.json())
    assert second.headers["Content-Type"] == "application/problem+json"


def test_a_faulty_form_may_be_sent_again_under_its_key(as_user: SignIn, rows: Rows) -> None:
    client = as_user(rows.place.leader)

    refused = client.post("/api/v1/requests", body_of(rows, yearGroups=[9]), headers=KEY)
    accepted = client.post("/api/v1/requests", body_of(rows), headers=KEY)

    assert [refused.status_code, accepted.status_code] == [400, 201]


def test_a_key_belongs_to_one_person(as_user: SignIn, rows: Rows) -> None:
    as_user(rows.place.leader).post("/api/v1/requests", body_of(rows), headers=KEY)

    response = as_user(rows.place.planner).post("/api/v1/requests", body_of(rows), headers=KEY)

    assert response.status_code == 201
    assert StoredAnswer.objects.count() == 2


@pytest.mark.parametrize("key", ["", "x" * 101])
def test_a_key_without_a_sensible_length_is_refused(as_user: SignIn, rows: Rows, key: str) -> None:
    response = as_user(rows.place.leader).post(
        "/api/v1/requests", body_of(rows), headers={"Idempotency-Key": key}
    )

    assert response.status_code == 400
    assert response.json()["errors"] == [
        {"field": "Idempotency-Key", "message": "De sleutel heeft 1 tot 100 tekens."}
    ]


@pytest.mark.django_db(transaction=True)
def test_repetitions_at_the_same_moment_make_one_request() -> None:
    rows = make_rows(make_cast().home, now=timezone.now())
    body = body_of(rows)
    start = threading.Barrier(4)
    answers: list[tuple[int, object]] = []

    def post(user: User) -> None:
        client = APIClient()
        client.force_login(user)
        start.wait()
        response = client.post("/api/v1/requests", body, headers=KEY)
        answers.append((response.status_code, response.json()["id"]))
        connection.close()

    threads = [threading.Thread(target=post, args=(rows.place.leader,)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    made = SubstitutionRequest.objects.order_by("pk").last()
    assert made is not None
    assert answers == [(201, made.pk)] * 4
    assert SubstitutionRequest.objects.filter(location=rows.place.location).count() == 5


def test_first_answers_are_forgotten_after_a_day(as_user: SignIn, rows: Rows) -> None:
    as_user(rows.place.leader).post("/api/v1/requests", body_of(rows), headers=KEY)
    now = timezone.now()

    kept = forget_old_answers(now=now + timedelta(hours=23))
    forgotten = forget_old_answers(now=now + timedelta(hours=25))

    assert (kept, forgotten) == (0, 1)


def test_notes_that_were_taken_away_leave_the_first_answers_too(
    as_user: SignIn, rows: Rows
) -> None:
    leader, planner = as_user(rows.place.leader), as_user(rows.place.planner)
    words = "Zij is bij de dokter."
    made = leader.post("/api/v1/requests", body_of(rows, notes=words), headers=KEY).json()
    path = f"/api/v1/requests/{made['id']}"
    planner.post(f"{path}/wave-stop", headers=KEY)
    planner.post(f"{path}/assignments", {"substitute": rows.spare.pk}, headers=KEY)
    other = leader.post(
        "/api/v1/requests", body_of(rows, notes="Neem lijm mee."), headers={"Idempotency-Key": "2"}
    ).json()
    told = [answer.body for answer in StoredAnswer.objects.all()]

    planner.post(f"{path}/notes-removal", headers=KEY)

    kept = json.dumps([answer.body for answer in StoredAnswer.objects.all()])
    repeated = leader.post("/api/v1/requests", body_of(rows, notes=words), headers=KEY)
    assert (json.dumps(told).count(words), words in kept) == (3, False)
    assert (repeated.status_code, repeated.json()) == (201, made | {"notes": ""})
    assert json.dumps(other["notes"]) in kept


def test_a_put_that_is_repeated_is_not_refused_for_the_version_it_made_itself(
    as_user: SignIn, rows: Rows
) -> None:
    """On a poor connection the answer is lost and the same week is sent again: nobody else changed it."""
    client = as_user(rows.place.sam)
    path = "/api/v1/substitutes/me/availability"
    week = client.get(path).json() | {"pattern": [{"weekday": 4, "halfDay": "morning"}]}

    first = client.put(path, week, headers=KEY)
    repeated = client.put(path, week, headers=KEY)
    of_another_device = client.put(path, week, headers={"Idempotency-Key": "ander-apparaat"})

    assert (first.status_code, repeated.status_code) == (200, 200)
    assert repeated.json() == first.json()
    assert (of_another_device.status_code, of_another_device.json()["code"]) == (
        409,
        "changed-meanwhile",
    )
