"""Messages on the wire: each side reads both, with what was read when; once per key; closed and bounded as problems."""

import json

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from api.models import StoredAnswer
from pool.messages.models import Message
from pool.messages.queries import MOST_A_DAY
from tests.api.conftest import SignIn
from tests.api.rows import Rows
from tests.api.standing import Standing
from tests.factories.look_backs import make_worked
from tests.factories.messages import make_message


@pytest.fixture
def rows(standing: Standing) -> Rows:
    return standing.home


@pytest.fixture
def path(rows: Rows) -> str:
    return f"/api/v1/assignments/{rows.assignment.pk}"


def test_both_sides_read_the_same_and_the_sender_sees_that_it_was_read(
    as_user: SignIn, rows: Rows, path: str
) -> None:
    sam, leader = as_user(rows.place.sam), as_user(rows.place.leader)

    sent = sam.post(f"{path}/messages", {"sentence": "i_arrive_at", "atTime": "07:55"})
    leader.post(f"{path}/messages", {"sentence": "report_at_desk"})
    box = leader.post(f"{path}/message-reading", {"upTo": sent.json()["id"]}).json()
    [newest, oldest] = sam.get(f"{path}/messages").json()["results"]

    assert sent.status_code == 201
    assert sent.headers["Location"] == f"{path}/messages"
    assert (box["ownSide"], box["unreadCount"]) == ("school", 0)
    assert (oldest["messageText"], oldest["isOwn"]) == ("Ik ben er om 07:55 uur.", True)
    assert oldest["readAt"] is not None
    assert (newest["messageText"], newest["sentByName"], newest["readAt"]) == (
        "Meld je bij de balie.",
        "Leonie de Vries",
        None,
    )


def test_each_side_is_offered_its_own_sentences(as_user: SignIn, rows: Rows, path: str) -> None:
    own, theirs = (
        as_user(one).get(f"{path}/message-box").json()
        for one in (rows.place.sam, rows.place.leader)
    )

    assert own["mayWrite"]
    assert theirs["mayWrite"]
    assert (own["leftToday"], own["whyClosed"], own["whyClosedLabel"]) == (MOST_A_DAY, None, "")
    assert {"sentence": "i_am_later", "asks": "minutes"}.items() <= own["readySentences"][1].items()
    shared = {one["sentence"] for one in own["readySentences"]} & {
        one["sentence"] for one in theirs["readySentences"]
    }
    assert shared == {"own_words"}


def test_words_about_health_are_refused_at_their_field_and_kept_nowhere(
    as_user: SignIn, rows: Rows, path: str
) -> None:
    body = {"sentence": "own_words", "ownText": "Ik heb koorts."}

    refused = as_user(rows.place.sam).post(
        f"{path}/messages", body, headers={"Idempotency-Key": "een"}
    )

    problem = refused.json()
    assert (refused.status_code, refused.headers["Content-Type"]) == (
        400,
        "application/problem+json",
    )
    assert [one["field"] for one in problem["errors"]] == ["ownText"]
    assert not Message.objects.filter(assignment=rows.assignment).exists()
    assert "koorts" not in json.dumps(list(StoredAnswer.objects.values("body")), default=str)


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"sentence": "hoi"}, "sentence"),
        ({"sentence": "i_am_later", "minutes": 500}, "minutes"),
        ({"sentence": "i_arrive_at", "atTime": "half acht"}, "atTime"),
        ({"sentence": "own_words", "ownText": "a" * 201}, "ownText"),
        ({"sentence": "key_with_caretaker"}, "sentence"),
    ],
)
def test_what_does_not_fit_is_named(
    as_user: SignIn, rows: Rows, path: str, body: dict[str, object], field: str
) -> None:
    answer = as_user(rows.place.sam).post(f"{path}/messages", body)

    assert answer.status_code == 400
    assert [one["field"] for one in answer.json()["errors"]] == [field]


def test_a_repetition_with_the_same_key_says_it_once(
    as_user: SignIn, rows: Rows, path: str
) -> None:
    sam, leader = as_user(rows.place.sam), as_user(rows.place.leader)
    body, key = {"sentence": "where_to_park"}, {"Idempotency-Key": "parkeren"}

    first = sam.post(f"{path}/messages", body, headers=key)
    leader.post(f"{path}/messages", {"sentence": "park_at_school"})
    again = sam.post(f"{path}/messages", body, headers=key)

    assert first.json() == again.json()
    assert Message.objects.filter(assignment=rows.assignment).count() == 2


def test_after_closing_it_can_be_read_and_not_written(as_user: SignIn, rows: Rows) -> None:
    worked = make_worked(rows.place, now=timezone.now(), days_ago=5)
    make_message(worked, now=timezone.now())
    path = f"/api/v1/assignments/{worked.pk}"
    leader = as_user(rows.place.leader)

    refused = leader.post(f"{path}/messages", {"sentence": "report_at_desk"})
    box = leader.get(f"{path}/message-box").json()

    assert (refused.status_code, refused.json()["code"]) == (409, "messages-closed")
    assert (box["mayWrite"], box["whyClosed"]) == (False, "over")
    assert box["whyClosedLabel"] == refused.json()["detail"]
    assert leader.get(f"{path}/messages").json()["total"] == 1


def test_more_than_ten_a_day_is_a_conflict(as_user: SignIn, rows: Rows, path: str) -> None:
    for _ in range(MOST_A_DAY):
        make_message(rows.assignment, now=timezone.now())

    refused = as_user(rows.place.sam).post(f"{path}/messages", {"sentence": "whom_to_see"})

    assert (refused.status_code, refused.json()["code"]) == (409, "enough-messages")


def test_the_messages_take_as_many_queries_for_three_as_for_one(
    as_user: SignIn, rows: Rows, path: str
) -> None:
    client = as_user(rows.place.sam)

    counts = []
    for _ in range(3):
        make_message(rows.assignment, now=timezone.now())
        with CaptureQueriesContext(connection) as seen:
            client.get(f"{path}/messages")
        counts.append(len(seen))

    # Signing in takes three; the assignment, its substitute, the count and the page.
    assert counts == [7, 7, 7]
