"""Deciding over HTTP: from a proposal with a change to the policy of the pool, with an objection in between."""

import json
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from rest_framework.test import APIClient

from regions.enums import Role
from tests.api.conftest import SignIn
from tests.factories.cast import Cast
from tests.factories.governance import Table, make_open_proposal, make_table, say_all

WHY = "Zonder begeleiding lukt dit niet op kleine scholen."


@pytest.fixture
def table(cast: Cast) -> Table:
    return make_table(cast.home)


def proposal_body(**given: Any) -> dict[str, Any]:
    values: dict[str, Any] = {
        "title": "Eerlijk delen",
        "text": "Kleine besturen komen nu te kort.",
        "form": "consent",
        "effect": {
            "kind": "pool_policy",
            "fromDate": timezone.localdate().isoformat(),
            "values": {"planning": {"max_loss": 0.05}},
        },
    }
    return values | given


def vote_body(table: Table, **given: Any) -> dict[str, Any]:
    return {"seat": table.teacher.pk, "textVersion": 1, "answer": "for"} | given


def post(client: APIClient, path: str, body: dict[str, Any] | None = None, *, expect: int) -> Any:
    response = client.post(f"/api/v1/{path}", body, format="json")
    assert response.status_code == expect, response.content
    return response.json()


def waiting(client: APIClient) -> int:
    count: int = client.get("/api/v1/me").json()["waiting"]["decisionsToVote"]
    return count


def test_a_proposal_is_objected_to_amended_carried_and_takes_effect(
    cast: Cast, table: Table, as_user: SignIn
) -> None:
    planner, zeynep = as_user(cast.home.planner), as_user(cast.home.people[Role.SEAT_HOLDER])
    made = post(planner, "decisions", proposal_body(), expect=201)
    path = f"decisions/{made['id']}"
    assert (made["status"], made["tally"], made["moves"]) == (
        "draft",
        None,
        ["open", "revise", "withdraw"],
    )
    assert made["effect"]["lines"] == [
        {
            "label": "Wat eerlijk delen hoogstens mag kosten (van de vervulling)",
            "old": "1%",
            "new": "5%",
        }
    ]

    opened = post(planner, f"{path}/opening", expect=200)
    assert opened["state"] == "Nog 4 stemmen, quorum gehaald in 0 van 3 kamers."
    assert waiting(zeynep) == 1

    objected = post(
        zeynep, f"{path}/votes", vote_body(table, answer="object", reason=WHY), expect=201
    )
    assert objected["state"] == (
        "Nog 3 stemmen, quorum gehaald in 1 van 3 kamers. 1 bezwaar staat open."
    )
    assert (objected["mySeats"][0]["isWaiting"], waiting(zeynep)) == (False, 0)
    assert [vote["reason"] for vote in objected["votes"]] == [WHY]

    amended = post(
        planner,
        f"{path}/amendment",
        proposal_body(title="Eerlijk delen, met begeleiding", note="Na bezwaar."),
        expect=200,
    )
    assert (amended["textVersion"], waiting(zeynep)) == (2, 1)

    for seat, user in table.voters:
        body = {"seat": seat.pk, "textVersion": 2, "answer": "for"}
        post(as_user(user), f"{path}/votes", body, expect=201)
    closed = post(planner, f"{path}/closing", {"outcome": "We delen eerlijk."}, expect=200)

    assert (closed["status"], closed["effectStatus"], closed["outcome"]) == (
        "carried",
        "applied",
        "We delen eerlijk.",
    )
    assert [version["title"] for version in closed["versions"]] == [
        "Eerlijk delen",
        "Eerlijk delen, met begeleiding",
    ]
    assert [row["move"] for row in closed["history"]] == [
        "draft",
        "open",
        "amend",
        "carry",
        "take_effect",
    ]
    policy = planner.get("/api/v1/policies/current").json()
    assert policy["name"] == "Eerlijk delen, met begeleiding"


def test_who_reads_the_outcome_alone_reads_no_votes_and_no_reasons(
    cast: Cast, table: Table, as_user: SignIn
) -> None:
    proposal = make_open_proposal(table, now=timezone.now())
    say_all(table, proposal, now=timezone.now())
    leader = as_user(cast.home.leader)
    assert leader.get(f"/api/v1/decisions/{proposal.pk}").status_code == 404

    post(as_user(cast.home.planner), f"decisions/{proposal.pk}/closing", {}, expect=200)

    seen = leader.get(f"/api/v1/decisions/{proposal.pk}").json()
    assert (seen["status"], seen["votes"], seen["history"], seen["moves"]) == (
        "carried",
        [],
        [],
        [],
    )
    assert seen["tally"]["verdictSentence"] == "Aangenomen: niemand heeft bezwaar."
    assert {line["reason"] for line in seen["tally"]["seats"]} == {""}


@pytest.mark.parametrize(
    ("given", "status", "code"),
    [
        ({"answer": "object"}, 400, "reason-needed"),
        ({"answer": "against"}, 400, "answer-not-possible"),
        ({"answer": "withdrawn"}, 409, "nothing-to-withdraw"),
        ({"textVersion": 2}, 409, "proposal-amended"),
        ({"seat": 10**9}, 403, "seat-not-yours"),
    ],
)
def test_a_vote_that_cannot_be_is_refused_with_a_code(
    cast: Cast, table: Table, as_user: SignIn, given: dict[str, Any], status: int, code: str
) -> None:
    proposal = make_open_proposal(table, now=timezone.now())
    zeynep = as_user(cast.home.people[Role.SEAT_HOLDER])

    problem = post(
        zeynep, f"decisions/{proposal.pk}/votes", vote_body(table, **given), expect=status
    )

    assert problem["code"] == code


def test_a_change_that_cannot_be_names_the_setting(
    cast: Cast, table: Table, as_user: SignIn
) -> None:
    effect = proposal_body()["effect"] | {"values": {"rules": {"vog_max_age_days": 9999}}}

    problem = post(
        as_user(cast.home.planner), "decisions", proposal_body(effect=effect), expect=400
    )

    assert problem["code"] == "effect-refused"
    assert problem["errors"] == [
        {
            "field": "effect.values.rules.vog_max_age_days",
            "message": "Hierover besluit de regio niet.",
        }
    ]


@pytest.mark.parametrize("value", ["\x00", "\ud800"])
def test_text_that_no_database_keeps_is_refused(
    cast: Cast, table: Table, as_user: SignIn, value: str
) -> None:
    values = {"waves": {"same_day_steps": [{"minutes_after": 0, "size": None, "x": value}]}}
    effect = proposal_body()["effect"] | {"values": values}

    # Written out as escapes, as a sender may do.
    response = as_user(cast.home.planner).post(
        "/api/v1/decisions",
        json.dumps(proposal_body(effect=effect)),
        content_type="application/json",
    )

    assert response.status_code == 400
    assert [error["field"] for error in response.json()["errors"]] == ["effect.values"]


def test_what_waits_for_me_is_a_list_of_its_own(cast: Cast, table: Table, as_user: SignIn) -> None:
    waits, answered = (make_open_proposal(table, now=timezone.now()) for _ in range(2))
    zeynep = as_user(cast.home.people[Role.SEAT_HOLDER])
    post(zeynep, f"decisions/{answered.pk}/votes", vote_body(table), expect=201)

    page = zeynep.get("/api/v1/decisions?waitingForMe=true&status=open").json()

    assert [(row["id"], row["waitingForMe"]) for row in page["results"]] == [(waits.pk, True)]


def test_what_is_over_and_what_i_brought_are_lists_of_their_own(
    cast: Cast, table: Table, as_user: SignIn
) -> None:
    now = timezone.now()
    mine = make_open_proposal(table, now=now)
    over = make_open_proposal(table, now=now, actor=table.coordinator)
    planner, coordinator = as_user(cast.home.planner), as_user(cast.home.coordinator)
    post(coordinator, f"decisions/{over.pk}/withdrawal", {}, expect=200)

    def listed(query: str) -> list[int]:
        page = planner.get(f"/api/v1/decisions?{query}").json()
        return [row["id"] for row in page["results"]]

    assert listed("stage=going_on") == [mine.pk]
    assert listed("stage=over") == [over.pk]
    assert listed("mine=true") == [mine.pk]


def test_a_holder_reads_who_has_a_proxy_for_the_seat(
    cast: Cast, table: Table, as_user: SignIn
) -> None:
    proposal = make_open_proposal(table, now=timezone.now())
    zeynep = as_user(cast.home.people[Role.SEAT_HOLDER])
    body = {"seat": table.teacher.pk, "toSeat": table.leader.pk}

    given = post(zeynep, f"decisions/{proposal.pk}/proxies", body, expect=201)
    lent = as_user(table.school_head).get(f"/api/v1/decisions/{proposal.pk}").json()

    assert [seat["proxyName"] for seat in given["mySeats"]] == ["Saar School"]
    assert [(seat["label"], seat["castAs"]) for seat in lent["mySeats"]] == [
        ("Leraar po", "proxy"),
        ("Schoolleider po", "holder"),
    ]


def test_a_list_of_decisions_takes_as_many_queries_for_three_rows_as_for_one(
    cast: Cast, table: Table, as_user: SignIn
) -> None:
    zeynep = as_user(cast.home.people[Role.SEAT_HOLDER])

    counts = []
    for _ in range(3):
        make_open_proposal(table, now=timezone.now())
        with CaptureQueriesContext(connection) as seen:
            response = zeynep.get("/api/v1/decisions")
        counts.append((response.json()["total"], len(seen)))

    assert counts == [(1, counts[0][1]), (2, counts[0][1]), (3, counts[0][1])]


def test_a_form_starts_from_what_holds_on_that_day(
    cast: Cast, table: Table, as_user: SignIn
) -> None:
    planner = as_user(cast.home.planner)

    kinds = planner.get("/api/v1/decision-effects").json()["results"]
    body = {"effect": proposal_body()["effect"]}
    preview = post(planner, "decision-effect-previews", body, expect=200)

    assert [kind["label"] for kind in kinds] == [
        "Het plan van de regio",
        "Afspraken van de pool",
        "Wie het hoort als een rapportage niet komt",
        "Stemregels",
    ]
    assert kinds[1]["values"]["planning"]["max_loss"] == 0.01
    assert [line["new"] for line in preview["lines"]] == ["5%"]


def test_the_table_shows_who_sits_where_without_addresses(
    cast: Cast, table: Table, as_user: SignIn
) -> None:
    page = as_user(cast.home.sam).get("/api/v1/seats").json()

    assert [(row["label"], row["chamber"]["name"]) for row in page["results"]] == [
        ("De Brug", "Besturen"),
        ("Pabo Noord", "Opleidingen"),
        ("Leraar po", "Beroepsgroep"),
        ("Schoolleider po", "Beroepsgroep"),
    ]
    assert page["results"][2]["term"] == {
        "id": page["results"][2]["term"]["id"],
        "holder": {"name": "Zeynep Yilmaz"},
        "deputy": {"name": "Daan Deputy"},
        "mandate": "Spreekt namens de leraren over de pool.",
        "mandateGiver": "De lerarenraad",
        "fromDate": "2020-08-01",
        "untilDate": None,
    }


def test_a_seat_is_filled_by_the_coordinator_with_a_mail_to_who_sits_there(
    cast: Cast, table: Table, as_user: SignIn
) -> None:
    koos = as_user(cast.home.coordinator)
    vacated = post(koos, f"seats/{table.teacher.pk}/term-ending", expect=200)
    assert vacated["isVacant"] is True
    body = {
        "holder": {"email": "lotte@school.test", "name": "Lotte Leraar"},
        "mandate": "Mag over de pool besluiten.",
        "mandateGiver": "De lerarenraad",
        "fromDate": timezone.localdate().isoformat(),
        "untilDate": (timezone.localdate() + timedelta(days=365)).isoformat(),
    }

    taken = post(koos, f"seats/{table.teacher.pk}/terms", body, expect=201)

    assert (taken["isVacant"], taken["term"]["holder"]["name"]) == (False, "Lotte Leraar")
    assert post(koos, f"seats/{table.teacher.pk}/terms", body, expect=409)["code"] == "seat-taken"
