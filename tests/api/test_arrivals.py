"""Arrivals on the wire: both sides see the same day, with who said what and what they can still say."""

import pytest
from django.utils import timezone

from pool.requests.models import AssignmentPeriod
from tests.api.conftest import SignIn
from tests.api.rows import Rows
from tests.api.standing import Standing
from tests.api.work_of_today import works_today


@pytest.fixture
def rows(standing: Standing) -> Rows:
    return standing.home


def test_both_sides_see_the_whole_morning(as_user: SignIn, rows: Rows) -> None:
    work = works_today(rows)
    path = f"/api/v1/assignments/{work.pk}"
    sam, leader = as_user(rows.place.sam), as_user(rows.place.leader)

    sam.post(f"{path}/arrivals", {"word": "on_the_way"})
    leader.post(f"{path}/arrivals", {"word": "not_come"})
    told = sam.post(f"{path}/arrivals", {"word": "arrived"}).json()["arrival"]
    seen = leader.get(path).json()["arrival"]

    assert (told["status"], told["statusLabel"]) == ("disputed", "Spreekt elkaar tegen")
    assert told["maySay"] == []
    assert [(one["word"], one["saidByName"]) for one in seen["said"]] == [
        ("on_the_way", "Sam Visser"),
        ("not_come", "Leonie de Vries"),
        ("arrived", "Sam Visser"),
    ]
    assert seen["maySay"] == ["arrived"]
    assert seen["since"] is None


def test_the_board_reads_it_and_says_nothing(as_user: SignIn, rows: Rows) -> None:
    work = works_today(rows)
    as_user(rows.place.planner).post(f"/api/v1/assignments/{work.pk}/arrivals", {"word": "arrived"})

    seen = as_user(rows.place.board_hr).get(f"/api/v1/assignments/{work.pk}").json()["arrival"]

    assert (seen["status"], seen["maySay"]) == ("arrived", [])


def test_the_morning_board_shows_who_is_there(as_user: SignIn, rows: Rows) -> None:
    work = works_today(rows)
    planner = as_user(rows.place.planner)
    planner.post(f"/api/v1/assignments/{work.pk}/arrivals", {"word": "arrived"})
    day = work.request.periods.get().date.isoformat()

    board = planner.get(f"/api/v1/morning-board?date={day}").json()["rows"]

    found = next(row for row in board if row["id"] == work.request_id)["arrivals"]
    assert [(one["substitute"], one["status"], one["date"]) for one in found] == [
        (work.substitute_id, "arrived", day)
    ]


def test_the_board_forgets_who_did_not_come_once_that_day_is_off(
    as_user: SignIn, rows: Rows
) -> None:
    work = works_today(rows)
    planner = as_user(rows.place.planner)
    planner.post(f"/api/v1/assignments/{work.pk}/arrivals", {"word": "not_come"})
    day = work.request.periods.get().date.isoformat()

    AssignmentPeriod.objects.filter(assignment=work).update(
        is_live=False, called_off_at=timezone.now(), called_off_by_side="school"
    )

    board = planner.get(f"/api/v1/morning-board?date={day}").json()["rows"]
    assert next(row for row in board if row["id"] == work.request_id)["arrivals"] == []


def test_work_of_another_day_has_no_arrival(as_user: SignIn, rows: Rows) -> None:
    path = f"/api/v1/assignments/{rows.assignment.pk}"

    assert as_user(rows.place.sam).get(path).json()["arrival"] is None
    answer = as_user(rows.place.sam).post(f"{path}/arrivals", {"word": "arrived"})
    assert (answer.status_code, answer.json()["code"]) == (409, "not-today")


def test_who_was_missed_reads_that_the_school_asks_somebody_else(
    as_user: SignIn, rows: Rows
) -> None:
    work = works_today(rows)
    path = f"/api/v1/assignments/{work.pk}"
    sam, leader = as_user(rows.place.sam), as_user(rows.place.leader)
    before = sam.get(path).json()["reportedAbsent"]

    leader.post(f"{path}/cancellation", {"reason": "did_not_come"})
    card = sam.get(path).json()

    assert (before, card["reportedAbsent"], card["cancelledBySide"]) == (False, True, "school")
    other = sam.get(f"/api/v1/assignments/{rows.assignment.pk}").json()
    assert other["reportedAbsent"] is False
