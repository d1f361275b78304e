"""Calling off a part over the API: what is refused, what both sides then see, and to repeat it safely."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from pool.people.models import Substitute
from pool.requests.domain.assignments import cancel_assignment
from pool.requests.models import Assignment
from pool.requests.wording import days_in_words
from regions.actors import actor_of
from tests.api.conftest import SignIn
from tests.api.rows import Rows
from tests.api.standing import Standing
from tests.factories.requests import make_assignment, make_request

ASSIGNMENTS = "/api/v1/assignments"
KEY = {"Idempotency-Key": "een-dag-niet"}


@pytest.fixture
def rows(standing: Standing) -> Rows:
    return standing.home


@pytest.fixture
def path(rows: Rows) -> str:
    return f"{ASSIGNMENTS}/{rows.assignment.pk}"


def periods_of(assignment: Assignment) -> list[int]:
    return list(assignment.periods.order_by("period").values_list("request_period", flat=True))


def ids_of(periods: list[dict[str, Any]]) -> list[int]:
    return [period["id"] for period in periods]


def test_the_card_says_what_stays_and_what_is_off(as_user: SignIn, rows: Rows, path: str) -> None:
    first, second = periods_of(rows.assignment)
    body = {"periodIds": [second], "reason": "cannot_come"}

    answer = as_user(rows.place.sam).post(f"{path}/cancellation", body)

    card = answer.json()
    assert (answer.status_code, card["status"], card["mayCancel"]) == (200, "confirmed", True)
    assert (ids_of(card["periods"]), ids_of(card["calledOffPeriods"])) == ([first], [second])
    [off] = card["calledOffPeriods"]
    assert (off["calledOffBySide"], off["undone"]) == ("substitute", True)
    assert card["version"] == rows.assignment.version + 1


def test_the_school_sees_who_comes_when_and_reads_which_days_went(
    as_user: SignIn, rows: Rows, path: str
) -> None:
    first, second = periods_of(rows.assignment)
    leader = as_user(rows.place.leader)
    leader.post(f"{path}/cancellation", {"periodIds": [second]})

    request = leader.get(f"/api/v1/requests/{rows.filled.pk}").json()
    history = leader.get(f"/api/v1/requests/{rows.filled.pk}/decisions").json()["results"]

    comes = {period["id"]: period["substitute"] for period in request["periods"]}
    assert comes == {first: rows.assignment.substitute_id, second: None}
    assert (request["status"], request["hasPriority"]) == ("partly_filled", True)
    assert [row["moveLabel"] for row in history if row["move"] == "undo_part"] == [
        f"Deels teruggedraaid binnen de bedenktijd: {_day_of(rows)}"
    ]


def _day_of(rows: Rows) -> str:
    return days_in_words([timezone.localdate(rows.filled.starts_at)])


def test_no_periods_is_all_that_is_to_come(as_user: SignIn, rows: Rows, path: str) -> None:
    card = as_user(rows.place.sam).post(f"{path}/cancellation", {"periodIds": []}).json()

    assert (card["status"], card["calledOffPeriods"]) == ("cancelled", [])
    assert ids_of(card["periods"]) == periods_of(rows.assignment)


def test_each_refusal_names_the_field(as_user: SignIn, rows: Rows, path: str) -> None:
    client = as_user(rows.place.sam)
    _, second = periods_of(rows.assignment)
    client.post(f"{path}/cancellation", {"periodIds": [second]})

    unknown = client.post(f"{path}/cancellation", {"periodIds": [second + 10_000]})
    again = client.post(f"{path}/cancellation", {"periodIds": [second]})

    assert [(answer.status_code, answer.json()["errors"]) for answer in (unknown, again)] == [
        (400, [_problem("Een van deze dagdelen hoort niet bij deze invalbeurt.")]),
        (400, [_problem("Een van deze dagdelen is al afgezegd.")]),
    ]
    assert again.headers["Content-Type"].startswith("application/problem+json")


def _problem(sentence: str) -> dict[str, str]:
    return {"field": "periodIds", "message": sentence}


def test_the_same_key_gives_the_same_card_and_calls_off_once(
    as_user: SignIn, rows: Rows, path: str
) -> None:
    client = as_user(rows.place.sam)
    _, second = periods_of(rows.assignment)

    answers = [
        client.post(f"{path}/cancellation", {"periodIds": [second]}, headers=KEY) for _ in range(2)
    ]

    assert [answer.status_code for answer in answers] == [200, 200]
    assert answers[0].json() == answers[1].json()


def test_a_stranger_of_the_other_region_finds_nothing(
    as_user: SignIn, rows: Rows, path: str, standing: Standing
) -> None:
    elsewhere = standing.away.place
    body = {"periodIds": periods_of(rows.assignment)[1:]}

    for user in (elsewhere.leader, elsewhere.planner, elsewhere.sam):
        assert as_user(user).post(f"{path}/cancellation", body).status_code == 404


def test_one_card_and_three_with_days_off_take_as_many_queries(as_user: SignIn, rows: Rows) -> None:
    place, now = rows.place, timezone.now()
    client = as_user(place.sam)

    def make(days_ahead: int) -> None:
        request = make_request(
            location=place.location,
            requested_by=place.leader,
            day=timezone.localdate() + timedelta(days=days_ahead),
            now=now,
            status="filled",
        )
        made = make_assignment(
            request=request, substitute=Substitute.objects.get(user=place.sam), now=now
        )
        cancel_assignment(
            actor=actor_of(User.objects.get(pk=place.sam.pk), now),
            assignment_id=made.pk,
            period_ids=periods_of(made)[:1],
            now=now,
        )

    def count() -> int:
        with CaptureQueriesContext(connection) as seen:
            found = client.get(f"{ASSIGNMENTS}?from={timezone.localdate() + timedelta(days=60)}")
        assert all(card["calledOffPeriods"] for card in found.json()["results"])
        return len(seen)

    make(70)
    one = count()
    make(71)
    make(72)

    assert count() == one
