"""What can be worked out from counts and filters is no more than what may be read."""

from typing import Any

import pytest

from pool.people.models import SchoolPreference
from tests.api.calls import CALLS
from tests.api.conftest import SignIn
from tests.api.rows import Rows
from tests.api.standing import Standing
from tests.factories.cast import Cast
from tests.factories.people import make_employment

OPEN = CALLS["POST requests"]


@pytest.fixture
def cast(standing: Standing) -> Cast:
    return standing.cast


@pytest.fixture
def rows(standing: Standing) -> Rows:
    return standing.home


def test_a_school_cannot_tell_who_would_rather_not_come_from_who_is_not_available(
    as_user: SignIn, rows: Rows
) -> None:
    body = OPEN.body(OPEN.ids(rows), rows) | {"preferredSubstitutes": [rows.spare.pk]}
    hidden = SchoolPreference.objects.create(
        substitute=rows.spare, location=rows.place.location, kind="hidden"
    )

    unwilling = preview(as_user, rows, body)
    hidden.delete()
    rows.spare.availability.all().delete()
    unavailable = preview(as_user, rows, body)

    assert unwilling == unavailable
    assert unwilling["excluded"] == {"available": 1, "admitted_by_board": 1}


def test_the_office_reads_the_wish_itself(as_user: SignIn, rows: Rows) -> None:
    SchoolPreference.objects.create(
        substitute=rows.spare, location=rows.place.location, kind="hidden"
    )

    answer = as_user(rows.place.planner).post(
        "/api/v1/request-previews", OPEN.body(OPEN.ids(rows), rows)
    )

    assert [row["rule"] for row in answer.json()["excluded"]] == [
        "school_not_hidden",
        "admitted_by_board",
    ]


@pytest.mark.parametrize("query", ["board={other}", "poolGroup=flex"])
def test_a_board_does_not_find_its_people_by_the_papers_of_another(
    as_user: SignIn, rows: Rows, query: str
) -> None:
    place = rows.place
    make_employment(substitute=place.substitute, board=place.other_board, pool_group="flex")
    path = f"/api/v1/substitutes?{query.format(other=place.other_board.pk)}"

    board = as_user(place.board_hr).get(path).json()
    office = as_user(place.planner).get(path).json()

    assert board["total"] == 0
    assert place.substitute.pk in {row["id"] for row in office["results"]}


def preview(as_user: SignIn, rows: Rows, body: dict[str, Any]) -> dict[str, Any]:
    """All of the answer that depends on people."""
    answer = as_user(rows.place.leader).post("/api/v1/request-previews", body).json()
    return {
        "eligible": answer["eligibleCount"],
        "preferred": answer["preferredCount"],
        "excluded": {row["rule"]: row["count"] for row in answer["excluded"]},
        "waves": [wave["size"] for wave in answer["waves"]],
    }
