"""A substitute reads who looked at their data, and nobody else does."""

from django.utils import timezone

from pool.people.enums import ViewKind
from pool.people.models import RecordView
from tests.api.conftest import SignIn
from tests.api.rows import make_rows
from tests.factories.cast import Cast


def test_opening_a_record_and_a_candidate_list_is_seen_by_the_person(
    as_user: SignIn, cast: Cast
) -> None:
    home = cast.home
    rows = make_rows(home, now=timezone.now())
    planner = as_user(home.planner)
    planner.get(f"/api/v1/substitutes/{home.substitute.pk}")
    planner.get(f"/api/v1/requests/{rows.asked.pk}/candidates")
    as_user(home.board_hr).get(f"/api/v1/substitutes/{home.substitute.pk}")

    found = as_user(home.sam).get("/api/v1/substitutes/me/views").json()["results"]

    assert [
        (row["viewerName"], row["viewerRole"], row["kindLabel"], row["organisation"])
        for row in found[:3]
    ] == [
        (
            home.board_hr.name,
            "board_hr",
            "Je gegevens en papieren",
            {"id": home.board.pk, "name": home.board.name},
        ),
        (home.planner.name, "planner", "Een lijst van wie er kan komen", None),
        (home.planner.name, "planner", "Je gegevens en papieren", None),
    ]


def test_the_list_of_the_pool_is_one_look_at_everybody_on_the_page(
    as_user: SignIn, cast: Cast
) -> None:
    planner = as_user(cast.home.planner)
    shown = [planner.get("/api/v1/substitutes").json()["results"] for _ in range(2)]

    view = RecordView.objects.get()
    assert (view.kind, view.viewer_id, view.region_id) == (
        ViewKind.LIST,
        cast.home.planner.pk,
        cast.home.region.pk,
    )
    assert view.substitute_ids == sorted(row["id"] for row in shown[0])
    assert "homePc4" not in shown[0][0]


def test_a_list_of_names_and_the_own_record_are_no_look(as_user: SignIn, cast: Cast) -> None:
    names = f"/api/v1/school-locations/{cast.home.location.pk}/admitted-substitutes"
    assert as_user(cast.home.leader).get(names, {"q": "vis"}).status_code == 200
    as_user(cast.home.sam).get("/api/v1/substitutes/me")

    assert RecordView.objects.count() == 0


def test_a_record_out_of_reach_is_no_look(as_user: SignIn, cast: Cast) -> None:
    answer = as_user(cast.away.planner).get(f"/api/v1/substitutes/{cast.home.substitute.pk}")

    assert answer.status_code == 404
    assert RecordView.objects.count() == 0
