"""What boards gave each other over the API: everybody of the office reads the lines, a board opens its own half-days only."""

from datetime import timedelta
from typing import Any

import pytest

from pool.requests.enums import RequestStatus
from pool.requests.models import SubstitutionRequest
from regions.actors import actor_of
from regions.domain.region_status import StatusMove, decide_status
from regions.enums import RegionStatus, Role
from regions.models import SchoolLocation
from tests.api.conftest import SignIn
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW, TODAY
from tests.factories.people import make_ready_substitute
from tests.factories.regions import (
    make_location,
    make_membership,
    make_organisation,
    make_user,
)
from tests.factories.requests import make_assignment, make_request

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    """De Brug gave De Kring a day, and De Kring gave a third board one."""
    cast = make_cast()
    place = cast.home
    third = make_organisation(region=place.region, name="=Stichting Derde")
    elsewhere = make_location(region=place.region, board=third, name="De Eik")
    of_the_circle = make_ready_substitute(region=place.region, board=place.other_board)
    work(cast, place.other_location, place.substitute)
    work(cast, elsewhere, of_the_circle)
    return cast


def work(cast: Cast, school: SchoolLocation, substitute: Any) -> None:
    asked = make_request(location=school, requested_by=cast.home.leader, day=TODAY, now=NOW)
    make_assignment(request=asked, substitute=substitute, now=NOW)


def asked(cast: Cast, **more: Any) -> dict[str, Any]:
    """The month of today: a board reads whole months."""
    first = TODAY.replace(day=1)
    until = (first + timedelta(days=31)).replace(day=1)
    return {"region": cast.home.region.pk, "fromDate": first, "untilDate": until, **more}


def test_a_board_reads_every_line_and_opens_its_own(cast: Cast, as_user: SignIn) -> None:
    hanneke = as_user(cast.home.board_hr)

    lines = hanneke.get("/api/v1/settlements", asked(cast)).json()["lines"]

    assert {(line["board"]["name"], line["mayOpen"]) for line in lines} == {
        ("=Stichting Derde", False),
        ("Stichting De Brug", True),
        ("Stichting De Kring", False),
    }
    rows = hanneke.get("/api/v1/settlements/rows", asked(cast)).json()["results"]
    assert {(row["giver"]["name"], row["receiver"]["name"]) for row in rows} == {
        ("Stichting De Brug", "Stichting De Kring")
    }


@pytest.mark.parametrize("path", ["settlements", "settlements/rows", "settlement-exports"])
def test_a_board_reads_whole_months_and_the_pool_office_any_days(
    cast: Cast, as_user: SignIn, path: str
) -> None:
    day = asked(cast) | {"fromDate": TODAY, "untilDate": TODAY + timedelta(days=1)}

    refused = as_user(cast.home.board_hr).get(f"/api/v1/{path}", day)

    assert (refused.status_code, refused.json()["code"]) == (400, "settlement-by-month")
    assert "hele maanden" in refused.json()["detail"]
    assert as_user(cast.home.planner).get(f"/api/v1/{path}", day).status_code == 200


def test_the_half_days_come_in_pages_of_one_order(cast: Cast, as_user: SignIn) -> None:
    petra = as_user(cast.home.planner)
    whole = petra.get("/api/v1/settlements/rows", asked(cast)).json()["results"]

    pages = [
        petra.get("/api/v1/settlements/rows", asked(cast, page=page, pageSize=3)) for page in (1, 2)
    ]

    assert [row for page in pages for row in page.json()["results"]] == whole
    assert [page.json()["total"] for page in pages] == [4, 4]
    assert 'rel="next"' in pages[0].headers["Link"]


def test_after_a_merger_the_successor_reads_what_was_settled(cast: Cast, as_user: SignIn) -> None:
    """The people of the old region have their roles in the new one; a board there opens no more than its own."""
    SubstitutionRequest.objects.update(status=RequestStatus.COMPLETED)
    before = as_user(cast.home.planner).get("/api/v1/settlements", asked(cast)).json()["lines"]
    move = StatusMove(
        to_status=RegionStatus.MERGED, reason="Samen.", successor_id=cast.away.region.pk
    )
    decide_status(
        actor=actor_of(cast.monitor, NOW),
        region_id=cast.home.region.pk,
        move=move,
        now=NOW + timedelta(days=2),
    )

    petra, hanneke = as_user(cast.home.planner), as_user(cast.home.board_hr)

    after = petra.get("/api/v1/settlements", asked(cast)).json()["lines"]
    assert after == before
    assert sum(line["given"] for line in after) == 4
    assert len(hanneke.get("/api/v1/settlements/rows", asked(cast)).json()["results"]) == 2
    next_door = asked(cast) | {"region": cast.away.region.pk}
    assert hanneke.get("/api/v1/settlements/rows", next_door).json()["results"] == []


def test_naming_another_board_opens_nothing_of_it(cast: Cast, as_user: SignIn) -> None:
    hanneke, petra = as_user(cast.home.board_hr), as_user(cast.home.planner)
    of_the_circle = asked(cast, board=cast.home.other_board.pk)

    assert len(hanneke.get("/api/v1/settlements/rows", of_the_circle).json()["results"]) == 2
    assert len(petra.get("/api/v1/settlements/rows", of_the_circle).json()["results"]) == 4


def test_who_is_of_a_board_next_door_and_who_left_see_nothing(cast: Cast, as_user: SignIn) -> None:
    stranger = make_user("Hanneke Bakker")
    make_membership(
        user=stranger,
        role=Role.BOARD_HR,
        region=cast.away.region,
        organisation=cast.home.board,
    )
    gone = make_user("Petra Smit")
    held = make_membership(user=gone, role=Role.PLANNER, region=cast.home.region)
    held.ended_at = NOW
    held.save()

    for path in ("settlements", "settlements/rows", "settlement-exports"):
        assert as_user(stranger).get(f"/api/v1/{path}", asked(cast)).status_code == 404
        assert as_user(gone).get(f"/api/v1/{path}", asked(cast)).status_code == 403


def test_the_file_holds_the_same_rows_and_no_formula(cast: Cast, as_user: SignIn) -> None:
    file = as_user(cast.home.planner).get("/api/v1/settlement-exports", asked(cast, format="csv"))

    text = file.content.decode("utf-8-sig")
    assert len(text.splitlines()) == 5
    assert "'=Stichting Derde" in text
    assert ";=Stichting" not in text


def test_no_row_says_who_came(cast: Cast, as_user: SignIn) -> None:
    answer = as_user(cast.home.planner).get("/api/v1/settlements/rows", asked(cast))

    assert "Visser" not in answer.content.decode()


@pytest.mark.parametrize("days", [0, 733])
def test_a_period_that_makes_no_sense_is_refused_by_name(
    cast: Cast, as_user: SignIn, days: int
) -> None:
    query = asked(cast) | {"fromDate": TODAY, "untilDate": TODAY + timedelta(days=days)}

    answer = as_user(cast.home.planner).get("/api/v1/settlements", query)

    assert answer.status_code == 400
    assert [one["field"] for one in answer.json()["errors"]] == ["untilDate"]
