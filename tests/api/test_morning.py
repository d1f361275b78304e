"""One morning over the API: asking, looking, answering, steering, and what each side may see."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone
from rest_framework.test import APIClient

from notices.links import make_token
from pool.people.models import SchoolListEntry
from pool.requests.models import Offer, SubstitutionRequest
from pool.requests.notices import OFFER_LINK_PURPOSE
from regions.enums import Role
from tests.api.calls import CALLS
from tests.api.conftest import SignIn
from tests.api.rows import Rows
from tests.api.standing import Standing
from tests.factories.cast import Cast
from tests.factories.regions import make_membership

OPEN = CALLS["POST requests"]


@pytest.fixture
def cast(standing: Standing) -> Cast:
    return standing.cast


@pytest.fixture
def rows(standing: Standing) -> Rows:
    return standing.home


@pytest.fixture
def body(rows: Rows) -> dict[str, Any]:
    return OPEN.body(OPEN.ids(rows), rows)


def token_of(offer: Offer, *, hours: int = 2) -> str:
    return make_token(
        purpose=OFFER_LINK_PURPOSE,
        subject_id=offer.pk,
        expires_at=timezone.now() + timedelta(hours=hours),
    )


def test_a_preview_counts_people_and_stores_nothing(
    as_user: SignIn, rows: Rows, body: dict[str, Any]
) -> None:
    before = SubstitutionRequest.objects.count()

    preview = as_user(rows.place.leader).post("/api/v1/request-previews", body).json()

    assert preview["eligibleCount"] == 2
    assert [(row["rule"], row["count"]) for row in preview["excluded"]] == [
        ("admitted_by_board", 1)
    ]
    # Noor has no account, and cannot answer: the planner can call.
    assert preview["waves"][0]["cumulative"] == 1
    assert SubstitutionRequest.objects.count() == before


def test_a_preview_does_not_tell_a_school_who_is_on_a_silent_list(
    as_user: SignIn, rows: Rows, body: dict[str, Any]
) -> None:
    SchoolListEntry.objects.create(
        location=rows.place.location, substitute=rows.spare, kind="blocked"
    )

    school = as_user(rows.place.leader).post("/api/v1/request-previews", body).json()
    office = as_user(rows.place.planner).post("/api/v1/request-previews", body).json()

    assert [row["rule"] for row in school["excluded"]] == ["admitted_by_board"]
    assert [row["rule"] for row in office["excluded"]] == [
        "not_blocked_by_school",
        "admitted_by_board",
    ]


def test_planning_in_another_region_does_not_make_a_leader_the_office_of_this_one(
    as_user: SignIn, rows: Rows, cast: Cast, body: dict[str, Any]
) -> None:
    SchoolListEntry.objects.create(
        location=rows.place.location, substitute=rows.spare, kind="blocked"
    )
    make_membership(user=rows.place.leader, role=Role.PLANNER, region=cast.away.region)

    preview = as_user(rows.place.leader).post("/api/v1/request-previews", body).json()

    assert [row["rule"] for row in preview["excluded"]] == ["admitted_by_board"]


def test_a_request_is_opened_and_stands_where_the_answer_says(
    as_user: SignIn, rows: Rows, body: dict[str, Any]
) -> None:
    client = as_user(rows.place.leader)

    response = client.post("/api/v1/requests", body)

    opened = response.json()
    assert response.status_code == 201
    assert opened["schoolLocation"]["name"] == "De Regenboog"
    assert [(row["start"], row["end"], row["filled"]) for row in opened["periods"]] == [
        ("08:30", "12:00", False)
    ]
    assert opened["allowedMoves"] == ["cancel", "stop_waves", "change_waves", "solve_internally"]
    assert client.get(response.headers["Location"]).json() == opened


def test_a_request_solved_by_the_school_is_recorded_too(
    as_user: SignIn, rows: Rows, body: dict[str, Any]
) -> None:
    response = as_user(rows.place.leader).post(
        "/api/v1/requests", body | {"solvedInternally": "own_team"}
    )

    recorded = response.json()
    assert (recorded["status"], recorded["outcome"], recorded["waves"]) == (
        "solved_internally",
        "own_team",
        [],
    )


def test_a_request_that_makes_no_sense_names_every_fault(
    as_user: SignIn, rows: Rows, body: dict[str, Any]
) -> None:
    wrong = body | {
        "yearGroups": [],
        "periods": [{"date": "2020-01-06", "start": "12:00", "end": "08:30"}],
    }

    response = as_user(rows.place.leader).post("/api/v1/requests", wrong)

    assert response.status_code == 400
    assert [error["field"] for error in response.json()["errors"]] == [
        "periods.0.end",
        "periods.0.date",
        "yearGroups",
    ]


def test_an_offer_shows_all_that_is_needed_and_counts_as_seen(as_user: SignIn, rows: Rows) -> None:
    offer = as_user(rows.place.sam).get(f"/api/v1/offers/{rows.offer.pk}").json()

    assert offer["seenAt"] is not None
    assert (offer["km"], offer["travelMinutes"]) == (3.5, 10)
    assert offer["schoolLocation"]["street"] == "Lindelaan"
    assert [period["halfDays"] for period in offer["periods"]] == [["morning"], ["afternoon"]]


def test_a_yes_fills_the_request_and_a_second_yes_reads_the_same_assignment(
    as_user: SignIn, rows: Rows
) -> None:
    client = as_user(rows.place.sam)
    path = f"/api/v1/offers/{rows.offer.pk}/acceptance"

    first, second = client.post(path), client.post(path)

    card = first.json()
    assert first.status_code == 201
    assert (card["status"], card["mayCancel"], len(card["periods"])) == ("confirmed", True, 2)
    assert (second.status_code, second.json()["id"]) == (201, card["id"])
    assert client.get(f"/api/v1/offers/{rows.offer.pk}").json()["assignment"] == card["id"]
    assert as_user(rows.place.leader).get(f"/api/v1/requests/{rows.asked.pk}").json()["status"] == (
        "filled"
    )


def test_an_expired_offer_says_so(as_user: SignIn, rows: Rows) -> None:
    Offer.objects.filter(pk=rows.offer.pk).update(expires_at=timezone.now())

    response = as_user(rows.place.sam).post(f"/api/v1/offers/{rows.offer.pk}/acceptance")

    assert (response.status_code, response.json()["code"]) == (409, "offer-expired")


def test_a_refusal_is_not_shown_by_name_to_the_school(as_user: SignIn, rows: Rows) -> None:
    as_user(rows.place.sam).post(f"/api/v1/offers/{rows.offer.pk}/refusal", {"reason": "busy"})

    path = f"/api/v1/requests/{rows.asked.pk}/decisions"
    seen = {
        name: [
            row["actorName"]
            for row in as_user(user).get(path).json()["results"]
            if row["move"] == "refuse"
        ]
        for name, user in {"school": rows.place.leader, "office": rows.place.planner}.items()
    }
    assert seen == {"school": [None], "office": ["Sam Visser"]}


def test_both_sides_see_one_card_and_the_phone_number_only_where_it_is_needed(
    as_user: SignIn, rows: Rows
) -> None:
    path = f"/api/v1/assignments/{rows.assignment.pk}"
    place = rows.place

    phones = {
        name: as_user(user).get(path).json()["substitute"]["phone"]
        for name, user in {
            "own": place.sam,
            "school": place.leader,
            "office": place.planner,
            "board": place.board_hr,
        }.items()
    }

    assert phones == {
        "own": "0612345678",
        "school": "0612345678",
        "office": "0612345678",
        "board": None,
    }


def test_calling_off_reopens_the_request_at_once_with_priority(as_user: SignIn, rows: Rows) -> None:
    card = as_user(rows.place.sam).post(
        f"/api/v1/assignments/{rows.assignment.pk}/cancellation", {"reason": "cannot_come"}
    )

    request = as_user(rows.place.leader).get(f"/api/v1/requests/{rows.filled.pk}").json()
    assert (card.json()["status"], card.json()["cancelledBySide"]) == ("cancelled", "substitute")
    assert card.json()["undone"] is True
    assert as_user(rows.place.sam).get("/api/v1/assignments").json()["results"] == []
    assert (request["hasPriority"], request["status"] in {"open", "offering"}) == (True, True)


def test_the_planner_sees_candidates_with_reasons_and_the_others_with_the_rule(
    as_user: SignIn, rows: Rows
) -> None:
    found = as_user(rows.place.planner).get(f"/api/v1/requests/{rows.asked.pk}/candidates").json()

    assert [(row["substitute"]["name"], row["offerStatus"]) for row in found["candidates"]] == [
        ("Noor Kok", None),
        ("Sam Visser", "open"),
    ]
    assert [(row["substitute"]["name"], row["rule"]) for row in found["excludedPeople"]] == [
        ("Bo Dijk", "admitted_by_board")
    ]


def test_a_filled_request_has_no_candidates_left(as_user: SignIn, rows: Rows) -> None:
    found = as_user(rows.place.planner).get(f"/api/v1/requests/{rows.filled.pk}/candidates").json()

    assert found == {
        "candidates": [],
        "candidateTotal": 0,
        "excludedTotal": 0,
        "excluded": [],
        "excludedPeople": [],
        "offers": [],
    }


def test_a_search_by_name_keeps_the_place_in_the_whole_ranking_and_counts_what_it_found(
    as_user: SignIn, rows: Rows
) -> None:
    planner = as_user(rows.place.planner)
    path = f"/api/v1/requests/{rows.asked.pk}/candidates"

    sam, bo = planner.get(path, {"q": "sam vis"}).json(), planner.get(path, {"q": "bo"}).json()

    assert [(row["substitute"]["name"], row["rank"]) for row in sam["candidates"]] == [
        ("Sam Visser", 2)
    ]
    assert (sam["candidateTotal"], sam["excludedTotal"]) == (1, 0)
    assert ([row["substitute"]["name"] for row in bo["excludedPeople"]], bo["candidates"]) == (
        ["Bo Dijk"],
        [],
    )


def test_more_people_are_shown_when_asked_for_and_the_total_counts_them_all(
    as_user: SignIn, rows: Rows
) -> None:
    planner = as_user(rows.place.planner)
    path = f"/api/v1/requests/{rows.asked.pk}/candidates"

    first, all_of_them = planner.get(path, {"shown": 1}), planner.get(path, {"shown": 2})

    assert [len(answer.json()["candidates"]) for answer in (first, all_of_them)] == [1, 2]
    assert {answer.json()["candidateTotal"] for answer in (first, all_of_them)} == {2}


def test_assigning_against_a_rule_names_the_rule(as_user: SignIn, rows: Rows) -> None:
    response = as_user(rows.place.planner).post(
        f"/api/v1/requests/{rows.asked.pk}/assignments", {"substitute": rows.elsewhere.pk}
    )

    problem = response.json()
    assert (response.status_code, problem["code"]) == (409, "not-eligible")
    assert "admitted_by_board" in [rule["rule"] for rule in problem["rules"]]


def test_waves_are_stopped_resumed_and_replaced(as_user: SignIn, rows: Rows) -> None:
    client = as_user(rows.place.planner)
    path = f"/api/v1/requests/{rows.asked.pk}"

    stopped = client.post(f"{path}/wave-stop").json()
    resumed = client.post(f"{path}/wave-resumption").json()
    replaced = client.put(f"{path}/waves", {"waves": [{"minutesFromNow": 60, "size": 3}]}).json()

    assert [stopped["wavesStopped"], resumed["wavesStopped"]] == [True, False]
    planned = [wave for wave in replaced["waves"] if wave["status"] == "planned"]
    assert [wave["size"] for wave in planned] == [3]


def test_a_wave_is_given_a_moment_or_minutes_and_not_both(as_user: SignIn, rows: Rows) -> None:
    response = as_user(rows.place.planner).put(
        f"/api/v1/requests/{rows.asked.pk}/waves",
        {"waves": [{"minutesFromNow": 5, "startsAt": "2099-01-01T08:00:00Z", "size": 3}]},
    )

    assert [error["field"] for error in response.json()["errors"]] == ["waves.0.startsAt"]


def test_the_outcome_of_an_unfilled_request_is_named_once_it_is_known(
    as_user: SignIn, rows: Rows
) -> None:
    client = as_user(rows.place.leader)
    path = f"/api/v1/requests/{rows.unfilled.pk}"

    before = client.get(path).json()
    after = client.post(f"{path}/outcome", {"outcome": "sent_home", "halfDays": 2}).json()

    assert [before["needsOutcome"], after["needsOutcome"]] == [True, False]
    assert after["outcomeLabel"] == "Groep naar huis"


def test_the_board_of_a_day_counts_what_it_shows(as_user: SignIn, rows: Rows) -> None:
    day = timezone.localdate(rows.filled.starts_at).isoformat()

    board = as_user(rows.place.coordinator).get("/api/v1/morning-board", {"date": day}).json()

    assert [row["id"] for row in board["rows"]] == [rows.filled.pk]
    assert {key: count for key, count in board["counters"].items() if count} == {
        "filled": 1,
        "total": 1,
        "halfDaysAsked": 2,
        "halfDaysFilled": 2,
    }


def test_a_link_from_a_mail_shows_the_offer_and_answers_nothing(
    stranger: APIClient, rows: Rows
) -> None:
    response = stranger.post("/api/v1/offer-link-openings", {"token": token_of(rows.offer)})

    assert response.status_code == 200
    assert (response.json()["id"], response.json()["status"]) == (rows.offer.pk, "open")


def test_a_link_accepts_and_a_second_tap_gives_the_same_card(
    stranger: APIClient, rows: Rows
) -> None:
    answer = {"token": token_of(rows.offer), "answer": "accept"}

    first = stranger.post("/api/v1/offer-link-answers", answer)
    second = stranger.post("/api/v1/offer-link-answers", answer)

    assert [first.status_code, second.status_code] == [201, 201]
    assert second.json() == first.json()


def test_a_link_refuses_and_a_second_tap_changes_nothing(stranger: APIClient, rows: Rows) -> None:
    answer = {"token": token_of(rows.offer), "answer": "refuse"}

    responses = [stranger.post("/api/v1/offer-link-answers", answer) for _ in range(2)]

    assert [response.json()["status"] for response in responses] == ["refused", "refused"]


@pytest.mark.parametrize("path", ["offer-link-openings", "offer-link-answers"])
def test_a_link_that_is_not_ours_does_not_exist(stranger: APIClient, rows: Rows, path: str) -> None:
    forged = token_of(rows.offer)[:-2] + "xx"

    response = stranger.post(f"/api/v1/{path}", {"token": forged, "answer": "accept"})

    assert (response.status_code, response.json()["code"]) == (404, "not-found")


def test_an_old_link_is_expired(stranger: APIClient, rows: Rows) -> None:
    response = stranger.post(
        "/api/v1/offer-link-openings", {"token": token_of(rows.offer, hours=-1)}
    )

    assert (response.status_code, response.json()["code"]) == (409, "offer-expired")


def test_hammering_the_links_is_slowed_down(stranger: APIClient, db: None) -> None:
    statuses = {
        stranger.post("/api/v1/offer-link-openings", {"token": "x"}).status_code for _ in range(61)
    }

    assert statuses == {404, 429}
