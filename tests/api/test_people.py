"""What the API tells about people, and to whom."""

from typing import Any

import pytest

from pool.people.enums import AdmissionStatus
from pool.people.models import Substitute
from regions.enums import Role
from tests.api.conftest import SignIn
from tests.api.rows import Rows
from tests.api.standing import Standing
from tests.factories.cast import Cast
from tests.factories.people import make_admission, make_employment
from tests.factories.regions import make_membership


@pytest.fixture
def cast(standing: Standing) -> Cast:
    return standing.cast


@pytest.fixture
def rows(standing: Standing) -> Rows:
    return standing.home


def names(references: list[dict[str, Any]]) -> list[str]:
    return [reference["name"] for reference in references]


def test_me_says_who_i_am_and_what_waits(as_user: SignIn, rows: Rows) -> None:
    place = rows.place

    response = as_user(place.sam).get("/api/v1/me")

    assert response.json() == {
        "id": place.sam.pk,
        "name": "Sam Visser",
        "email": "substitute@thuis.test",
        "roles": [
            {
                "role": "substitute",
                "region": {
                    "id": place.region.pk,
                    "name": "Noord",
                    "houseColour": "chalkboard",
                },
                "organisation": None,
                "schoolLocation": None,
            }
        ],
        "waiting": {
            "openOffers": 1,
            "openSwapQuestions": 0,
            "requestsToFinish": 0,
            "unreadNotices": 1,
            "decisionsToVote": 0,
            "items": 0,
        },
        "substituteId": place.substitute.pk,
    }


def test_me_reminds_a_leader_of_requests_without_an_outcome(as_user: SignIn, rows: Rows) -> None:
    body = as_user(rows.place.leader).get("/api/v1/me").json()

    assert body["waiting"] == {
        "openOffers": 0,
        "openSwapQuestions": 0,
        "requestsToFinish": 1,
        "unreadNotices": 0,
        "decisionsToVote": 0,
        # The shortage report of the school, which is open.
        "items": 1,
    }
    assert body["roles"][0]["schoolLocation"]["name"] == "De Regenboog"
    assert body["substituteId"] is None


def test_the_pool_office_sees_the_whole_record(as_user: SignIn, rows: Rows) -> None:
    place = rows.place
    make_employment(substitute=place.substitute, board=place.other_board)
    make_admission(
        substitute=place.substitute, board=place.other_board, status=AdmissionStatus.PENDING
    )

    body = as_user(place.planner).get(f"/api/v1/substitutes/{place.substitute.pk}").json()

    assert [row["board"]["name"] for row in body["employments"]] == [
        "Stichting De Brug",
        "Stichting De Kring",
    ]
    assert [(row["board"]["name"], row["status"]) for row in body["admissions"]] == [
        ("Stichting De Brug", "admitted"),
        ("Stichting De Kring", "pending"),
    ]
    assert [warning["code"] for warning in body["warnings"]] == ["vog_missing", "admission_pending"]
    assert (body["offersLast30Days"], body["assignmentsLast30Days"]) == (1, 1)
    assert len(body["availability"]["pattern"]) == 10


def test_a_board_sees_its_own_papers_and_decisions_only(as_user: SignIn, rows: Rows) -> None:
    place = rows.place
    make_employment(substitute=place.substitute, board=place.other_board)
    make_admission(
        substitute=place.substitute, board=place.other_board, status=AdmissionStatus.REFUSED
    )

    body = as_user(place.board_hr).get(f"/api/v1/substitutes/{place.substitute.pk}").json()

    assert names(body["boards"]) == ["Stichting De Brug"]
    assert [row["board"]["name"] for row in body["admissions"]] == ["Stichting De Brug"]


def test_planning_in_one_region_opens_no_papers_of_other_boards_in_another(
    as_user: SignIn, rows: Rows, cast: Cast
) -> None:
    place = rows.place
    make_employment(substitute=place.substitute, board=place.other_board)
    make_membership(user=place.board_hr, role=Role.PLANNER, region=cast.away.region)
    client = as_user(place.board_hr)

    here = client.get(f"/api/v1/substitutes/{place.substitute.pk}").json()
    there = client.get(f"/api/v1/substitutes/{cast.away.substitute.pk}").json()

    assert [row["board"]["id"] for row in here["employments"]] == [place.board.pk]
    assert [row["board"]["id"] for row in there["employments"]] == [cast.away.board.pk]


def test_a_substitute_reads_the_own_record_without_the_lists_of_schools(
    as_user: SignIn, rows: Rows
) -> None:
    own = as_user(rows.place.sam).get("/api/v1/substitutes/me").json()
    office = (
        as_user(rows.place.planner).get(f"/api/v1/substitutes/{rows.place.substitute.pk}").json()
    )

    assert own == office
    assert "block" not in str(own).lower()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["Bo Dijk", "Noor Kok", "Sam Visser"]),
        ("q=noor", ["Noor Kok"]),
        ("q=sam+visser", ["Sam Visser"]),
        ("category=retired", []),
        ("poolGroup=permanent", ["Bo Dijk", "Noor Kok", "Sam Visser"]),
        ("poolGroup=flex", []),
        ("status=left", []),
    ],
)
def test_the_list_of_substitutes_can_be_narrowed(
    as_user: SignIn, rows: Rows, query: str, found: list[str]
) -> None:
    response = as_user(rows.place.planner).get(f"/api/v1/substitutes?{query}")

    assert names(response.json()["results"]) == found


def test_availability_is_read_as_it_was_written(as_user: SignIn, rows: Rows) -> None:
    client = as_user(rows.place.sam)
    body = {
        "pattern": [{"weekday": 1, "halfDay": "morning"}, {"weekday": 1, "halfDay": "afternoon"}],
        "exceptions": [{"date": "2099-03-02", "halfDay": "morning", "available": False}],
        "elsewhere": [{"date": "2099-03-03", "halfDay": "afternoon"}],
    }

    written = client.put("/api/v1/substitutes/me/availability", body)

    assert written.json() == {**body, "version": rows.place.substitute.version + 1}
    assert client.get("/api/v1/substitutes/me/availability").json() == written.json()


def test_a_week_is_refused_when_another_device_stored_one_meanwhile(
    as_user: SignIn, rows: Rows
) -> None:
    path, client = "/api/v1/substitutes/me/availability", as_user(rows.place.sam)
    week = client.get(path).json()
    client.put(path, week)

    late = client.put(path, {**week, "pattern": []})

    assert (late.status_code, late.json()["code"]) == (409, "changed-meanwhile")
    assert client.get(path).json()["pattern"] == week["pattern"]


def test_preferences_are_read_as_they_were_written_with_names(as_user: SignIn, rows: Rows) -> None:
    place = rows.place
    limits = {
        "maxKm": 12,
        "maxHalfDaysPerWeek": 6,
        "maxDaysPerWeek": 3,
        "quietFrom": "21:00",
        "quietUntil": "06:45",
        "consentOtherBoards": True,
    }
    chosen = {"preferredSchools": [place.location.pk], "hiddenSchools": [place.other_location.pk]}

    body = as_user(place.sam).put("/api/v1/substitutes/me/preferences", limits | chosen).json()

    assert {key: body[key] for key in limits} == limits
    assert names(body["preferredSchools"]) == ["De Regenboog"]
    assert names(body["hiddenSchools"]) == ["De Klimop"]


def test_half_of_the_quiet_hours_is_refused(as_user: SignIn, rows: Rows) -> None:
    body = {
        "maxKm": 12,
        "maxHalfDaysPerWeek": 6,
        "maxDaysPerWeek": 3,
        "quietFrom": "21:00",
        "quietUntil": None,
        "consentOtherBoards": False,
        "preferredSchools": [],
        "hiddenSchools": [],
    }

    response = as_user(rows.place.sam).put("/api/v1/substitutes/me/preferences", body)

    assert response.status_code == 400
    assert [error["field"] for error in response.json()["errors"]] == ["quietUntil"]


def test_a_school_keeps_its_two_lists(as_user: SignIn, rows: Rows) -> None:
    place = rows.place
    path = f"/api/v1/school-locations/{place.location.pk}/substitute-lists"
    body = {"preferred": [rows.spare.pk, place.substitute.pk], "blocked": [rows.elsewhere.pk]}

    as_user(place.planner).put(path, {"preferred": body["blocked"], "blocked": body["preferred"]})

    lists = as_user(place.leader).put(path, body).json()

    assert [(row["rank"], row["substitute"]["name"]) for row in lists["preferred"]] == [
        (1, "Noor Kok"),
        (2, "Sam Visser"),
    ]
    assert [row["substitute"]["name"] for row in lists["blocked"]] == ["Bo Dijk"]


def test_a_school_finds_by_name_whom_its_board_admitted_and_reads_only_who_they_are(
    as_user: SignIn, rows: Rows
) -> None:
    place = rows.place
    path = f"/api/v1/school-locations/{place.location.pk}/admitted-substitutes"

    found = {
        word: as_user(place.leader).get(path, {"q": word}).json()["results"]
        for word in ("vis", "noor", "dijk")
    }

    assert found == {
        "vis": [{"id": place.substitute.pk, "name": "Sam Visser", "category": "po_teacher"}],
        "noor": [{"id": rows.spare.pk, "name": "Noor Kok", "category": "po_teacher"}],
        "dijk": [],
    }


def test_the_pool_is_not_read_by_asking_for_everybody(as_user: SignIn, rows: Rows) -> None:
    path = f"/api/v1/school-locations/{rows.place.location.pk}/admitted-substitutes"

    assert [
        as_user(rows.place.leader).get(path, query).status_code for query in ({}, {"q": "v"})
    ] == [400, 400]


def test_a_leader_puts_whom_the_board_admitted_on_the_list_and_nobody_else(
    as_user: SignIn, rows: Rows
) -> None:
    path = f"/api/v1/school-locations/{rows.place.location.pk}/substitute-lists"
    leader = as_user(rows.place.leader)

    admitted = leader.put(path, {"preferred": [rows.spare.pk], "blocked": []})
    other = leader.put(path, {"preferred": [rows.elsewhere.pk], "blocked": []})

    assert (admitted.status_code, other.status_code) == (200, 400)


def test_the_pool_office_reads_who_may_do_what_and_lets_somebody_in(
    as_user: SignIn, rows: Rows
) -> None:
    place = rows.place
    planner = as_user(place.planner)
    body = {
        "region": place.region.pk,
        "email": "Nel@school.test",
        "name": "Nel Bos",
        "role": "school_leader",
        "schoolLocation": place.other_location.pk,
    }

    made = planner.post("/api/v1/memberships", body)
    again = planner.post("/api/v1/memberships", body)

    found = planner.get("/api/v1/memberships", {"q": "nel bos"}).json()["results"]
    assert (made.status_code, again.status_code) == (201, 409)
    assert [(row["person"]["name"], row["email"], row["role"]) for row in found] == [
        ("Nel Bos", "nel@school.test", "school_leader")
    ]
    assert (found[0]["schoolLocation"]["name"], found[0]["hasSignedIn"], found[0]["mayEnd"]) == (
        "De Klimop",
        False,
        True,
    )


def test_a_role_that_was_ended_leaves_the_list_and_ones_own_stays(
    as_user: SignIn, rows: Rows
) -> None:
    planner = as_user(rows.place.planner)
    held = {row["role"]: row for row in planner.get("/api/v1/memberships").json()["results"]}

    ended = planner.post(f"/api/v1/memberships/{held['school_leader']['id']}/ending")
    own = planner.post(f"/api/v1/memberships/{held['planner']['id']}/ending")

    left = planner.get("/api/v1/memberships").json()["results"]
    assert (ended.status_code, own.status_code, own.json()["code"]) == (200, 409, "own-role")
    assert {row["role"] for row in left} == set(held) - {"school_leader"}
    assert [row["mayEnd"] for row in left if row["role"] == "planner"] == [False]


def test_a_substitute_who_was_invited_can_sign_in(as_user: SignIn, rows: Rows) -> None:
    planner = as_user(rows.place.planner)
    Substitute.objects.filter(pk=rows.spare.pk).update(email="noor@pool.test")

    before = planner.get(f"/api/v1/substitutes/{rows.spare.pk}").json()["hasAccount"]
    invited = planner.post(f"/api/v1/substitutes/{rows.spare.pk}/invitation")

    assert (before, invited.json()) == (False, {"id": rows.spare.pk, "hasAccount": True})


def test_a_school_edits_what_it_says_about_itself(as_user: SignIn, rows: Rows) -> None:
    path = f"/api/v1/school-locations/{rows.place.location.pk}"

    body = as_user(rows.place.leader).patch(path, {"arrivalNotes": "Bel bij de zijdeur."}).json()

    assert (body["arrivalNotes"], body["name"]) == ("Bel bij de zijdeur.", "De Regenboog")
    assert len(body["schoolDays"]) == 10


def test_the_agreements_of_the_pool_are_told_in_words_and_numbers(
    as_user: SignIn, rows: Rows
) -> None:
    body = as_user(rows.place.sam).get("/api/v1/policies/current").json()

    assert body["name"] == "Eerste afspraken"
    assert body["stopMinutes"] == 15
    assert body["headStartMinutes"] == {"sameDay": 5, "tomorrow": 30, "later": 120}
    assert "Tussen 21:30 en 06:30 sturen we geen berichten." in body["sentences"]
    assert body["sentences"][-2:] == [
        "Besturen verrekenen niets met elkaar; we tellen wel wie geeft en krijgt.",
        "Invallers staan niet paraat: daar is geen toelage voor afgesproken.",
    ]


def test_a_notice_is_read_once(as_user: SignIn, rows: Rows) -> None:
    client = as_user(rows.place.sam)

    read = client.post(f"/api/v1/notices/{rows.notice.pk}/reading").json()

    assert read["text"] == "Je hebt morgen een invalbeurt."
    assert [delivery["status"] for delivery in read["deliveries"]] == ["read"]
    assert client.get("/api/v1/notices?unread=true").json()["results"] == []
