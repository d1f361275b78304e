"""Looking back on the wire: who reads what, and that nobody learns what one invaller said."""

from typing import Any

import pytest
from django.utils import timezone

from pool.requests.enums import WorkLine
from pool.requests.looking_back import DEFAULT_LINES
from pool.requests.models import Assignment
from tests.api.conftest import SignIn
from tests.api.rows import Rows
from tests.api.standing import Standing
from tests.factories.look_backs import make_look_back, make_worked
from tests.factories.people import make_ready_substitute


@pytest.fixture
def rows(standing: Standing) -> Rows:
    return standing.home


@pytest.fixture
def worked(rows: Rows) -> Assignment:
    return make_worked(rows.place, now=timezone.now(), days_ago=5)


def body(lines: Any, again: str) -> dict[str, Any]:
    return {
        "given": [{"line": line.value, "closedAnswer": "yes"} for line in lines],
        "again": again,
    }


def address(worked: Assignment) -> str:
    return f"/api/v1/assignments/{worked.pk}/look-back"


def test_each_side_reads_what_is_its_own_to_read(
    as_user: SignIn, rows: Rows, worked: Assignment
) -> None:
    path = address(worked)
    sam, leader = as_user(rows.place.sam), as_user(rows.place.leader)

    sam.put(path, body(DEFAULT_LINES, "rather_not"))
    leader.put(path, body(WorkLine, "gladly"))

    own = sam.get(path).json()
    assert (own["askedSide"], own["ownAnswer"]["again"]) == ("substitute", "rather_not")
    assert own["schoolAnswer"]["again"] == "gladly"
    assert [one["lineLabel"] for one in own["schoolAnswer"]["given"]] == [
        line.label for line in WorkLine
    ]
    school = leader.get(path).json()
    assert (school["askedSide"], school["ownAnswer"]["again"]) == ("school", "gladly")
    assert school["schoolAnswer"] is None


def test_the_school_and_the_pool_never_learn_what_or_whether_somebody_answered(
    as_user: SignIn, rows: Rows, worked: Assignment
) -> None:
    path, people = address(worked), (rows.place.leader, rows.place.planner)
    before = [as_user(one).get(path).json() for one in people]
    listed = as_user(rows.place.leader).get("/api/v1/look-backs").json()

    as_user(rows.place.sam).put(path, body(DEFAULT_LINES, "rather_not"))

    assert [as_user(one).get(path).json() for one in people] == before
    assert as_user(rows.place.leader).get("/api/v1/look-backs").json() == listed


def test_the_planner_reads_only_whether_the_school_wants_somebody_again(
    as_user: SignIn, rows: Rows, worked: Assignment
) -> None:
    as_user(rows.place.leader).put(address(worked), body(WorkLine, "fine"))

    seen = as_user(rows.place.planner).get(address(worked)).json()

    assert seen["schoolAnswer"] == {"given": [], "again": "fine"}
    assert (seen["askedSide"], seen["mayAnswer"], seen["askedLines"]) == (None, False, [])


def test_what_waits_is_listed_for_each_side_until_it_answered(
    as_user: SignIn, rows: Rows, worked: Assignment
) -> None:
    leader = as_user(rows.place.leader)
    leader.put(address(worked), body(WorkLine, "fine"))

    answered = [
        as_user(one).get("/api/v1/look-backs").json()["results"][0]["hasAnswered"]
        for one in (rows.place.sam, rows.place.leader)
    ]

    assert answered == [False, True]


def test_free_words_are_no_answer(as_user: SignIn, rows: Rows, worked: Assignment) -> None:
    said = body(DEFAULT_LINES, "gladly")
    said["given"][0]["closedAnswer"] = "Het was koud in het lokaal"

    assert as_user(rows.place.sam).put(address(worked), said).status_code == 400


def test_a_school_chooses_its_list_from_the_statements_there_are(
    as_user: SignIn, rows: Rows
) -> None:
    path = f"/api/v1/school-locations/{rows.place.location.pk}/welcome-list"
    leader = as_user(rows.place.leader)
    chosen = ["board_worked", "shown_around", "could_hand_over"]

    kept = leader.put(path, {"chosenLines": chosen}).json()
    refused = leader.put(path, {"chosenLines": ["De koffie was lekker", *chosen]})

    assert [one["line"] for one in kept["chosenLines"]] == chosen
    assert refused.status_code == 400
    assert leader.get(path).json() == kept


def test_school_and_planner_read_the_same_totals_and_no_school_with_fewer(
    as_user: SignIn, rows: Rows
) -> None:
    now = timezone.now()
    for count in range(6):
        person = make_ready_substitute(
            region=rows.place.region,
            board=rows.place.board,
            given_name="Bo",
            family_name=f"T{count}",
        )
        worked = make_worked(rows.place, now=now, days_ago=20 + count, substitute=person)
        make_look_back(worked, now=now, said_by=rows.place.sam)

    seen = [
        as_user(one).get("/api/v1/welcome-totals").json()["results"]
        for one in (rows.place.leader, rows.place.planner)
    ]

    assert seen[0] == seen[1]
    assert [(row["schoolLocation"]["id"], row["timesAnswered"]) for row in seen[0]] == [
        (rows.place.location.pk, 5)
    ]
    assert seen[0][0]["againTotals"] == {"timesGladly": 5, "timesFine": 0, "timesRatherNot": 0}


def test_my_data_holds_both_words_about_my_work(
    as_user: SignIn, rows: Rows, worked: Assignment
) -> None:
    as_user(rows.place.sam).put(address(worked), body(DEFAULT_LINES, "fine"))
    as_user(rows.place.leader).put(address(worked), body(WorkLine, "gladly"))

    held = as_user(rows.place.sam).get("/api/v1/me/personal-data").json()

    [told] = [one for one in held["holdings"] if one["name"] == "look_backs"]
    assert len(told["rows"]) == 2
