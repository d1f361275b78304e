"""Signing, meeting, escalating and pushing through over HTTP, and the figures of who takes part."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from regions.enums import Role
from tests.api.conftest import SignIn
from tests.factories.cast import Cast
from tests.factories.councils import make_binding, make_escalation, make_mandate, make_meeting
from tests.factories.governance import Table, make_open_proposal, make_table

WHY = "De verdeling kan niet langer wachten."


@pytest.fixture
def table(cast: Cast) -> Table:
    return make_table(cast.home)


def test_a_board_signs_and_the_decision_says_who_did(
    cast: Cast, table: Table, as_user: SignIn
) -> None:
    proposal = make_binding(table, now=timezone.now())
    hanneke = as_user(cast.home.board_hr)
    path = f"/api/v1/decisions/{proposal.pk}"

    body = hanneke.post(
        f"{path}/signatures", {"organisation": cast.home.board.pk}, format="json"
    ).json()

    assert body["signing"]["state"] == "Getekend door 1 van 2 besturen."
    lines = [
        (line["board"]["name"], line["isSigned"], line["isMine"], line["personName"])
        for line in body["signing"]["boards"]
    ]
    assert lines == [
        ("Stichting De Brug", True, True, "Hanneke Bakker"),
        ("Stichting De Kring", False, False, None),
    ]
    again = hanneke.post(f"{path}/signatures", {"organisation": cast.home.board.pk}, format="json")
    assert (again.status_code, again.json()["code"]) == (409, "already-signed")
    empty = hanneke.post(
        f"{path}/signature-withdrawal", {"organisation": cast.home.board.pk}, format="json"
    )
    assert [error["field"] for error in empty.json()["errors"]] == ["reason"]


def test_who_signed_and_why_a_board_withdrew_is_for_who_follows_the_proposals(
    cast: Cast, table: Table, as_user: SignIn
) -> None:
    proposal = make_binding(table, now=timezone.now())
    path, board = f"/api/v1/decisions/{proposal.pk}", cast.home.board.pk
    hanneke = as_user(cast.home.board_hr)
    hanneke.post(f"{path}/signatures", {"organisation": board}, format="json")
    withdrawn = {"organisation": board, "reason": "Te duur voor ons."}
    hanneke.post(f"{path}/signature-withdrawal", withdrawn, format="json")

    def line_for(person: User) -> tuple[bool, str | None, str]:
        line = as_user(person).get(path).json()["signing"]["boards"][0]
        return line["isSigned"], line["personName"], line["reason"]

    assert line_for(cast.home.board_hr) == (False, "Hanneke Bakker", "Te duur voor ons.")
    assert line_for(cast.home.people[Role.SCHOOL_LEADER]) == (False, None, "")


def test_code_rood_appoints_somebody_who_pushes_through_and_it_shows_at_the_decision(
    cast: Cast, table: Table, as_user: SignIn
) -> None:
    koos, region = as_user(cast.home.coordinator), cast.home.region.pk
    proposal = make_open_proposal(table, now=timezone.now())
    levels = koos.get("/api/v1/escalation-levels", {"region": region}).json()["results"]
    assert [level["name"] for level in levels] == ["Let op", "Code oranje", "Code rood"]
    escalation = koos.post(
        "/api/v1/escalations", {"region": region, "level": "red", "reason": WHY}, format="json"
    ).json()
    today = timezone.localdate()
    mandate = koos.post(
        "/api/v1/mandates",
        {
            "holderEmail": cast.home.planner.email,
            "scope": "De verdeling.",
            "basis": "Code rood",
            "escalation": escalation["id"],
            "fromDate": today.isoformat(),
            "untilDate": (today + timedelta(days=14)).isoformat(),
        },
        format="json",
    ).json()
    assert (mandate["isRunning"], mandate["uses"]) == (True, [])

    pushed = (
        as_user(cast.home.planner)
        .post(f"/api/v1/decisions/{proposal.pk}/mandate-uses", {"reason": WHY}, format="json")
        .json()
    )

    assert pushed["status"] == "carried"
    assert [(use["holderName"], use["reason"]) for use in pushed["mandateUses"]] == [
        ("Petra Smit", WHY)
    ]
    ended = koos.post(
        f"/api/v1/escalations/{escalation['id']}/ending", {"reason": "Klaar."}, format="json"
    ).json()
    assert ended["mandateIds"] == [mandate["id"]]
    (listed,) = koos.get("/api/v1/mandates").json()["results"]
    assert (listed["isRunning"], len(listed["uses"])) == (False, 1)


def test_who_was_there_is_a_figure_that_opens_and_goes_into_a_file(
    cast: Cast, table: Table, as_user: SignIn
) -> None:
    now = timezone.now()
    meeting = make_meeting(table, now=now)
    koos = as_user(cast.home.coordinator)
    shown = koos.post(
        f"/api/v1/meetings/{meeting.pk}/presence",
        {"seats": [{"seat": table.teacher.pk, "state": "present"}]},
        format="json",
    ).json()
    assert [line["stateLabel"] for line in shown["presence"]][-2:] == [
        "Aanwezig",
        "Nog niet vastgelegd",
    ]
    day = timezone.localdate(now - timedelta(hours=1))
    asked: dict[str, Any] = {
        "region": cast.home.region.pk,
        "fromDate": day.isoformat(),
        "untilDate": (day + timedelta(days=1)).isoformat(),
    }

    chambers = koos.get("/api/v1/participation", asked).json()["results"]
    rows = koos.get("/api/v1/participation/rows", asked | {"figure": "presence"}).json()["results"]
    file = koos.get("/api/v1/participation-exports", asked | {"format": "csv"})

    words = {
        chamber["chamber"]["name"]: [figure["words"] for figure in chamber["figures"]][2]
        for chamber in chambers
    }
    assert words["Beroepsgroep"] == "Aanwezig bij vergaderingen: 1 van 1"
    assert [(row["seatLabel"], row["meetingId"]) for row in rows] == [("Leraar po", meeting.pk)]
    assert "Beroepsgroep;Aanwezig bij vergaderingen;Leraar po;ja;Regiotafel;Aanwezig" in (
        file.content.decode("utf-8-sig")
    )


@pytest.mark.parametrize(("days", "status"), [(0, 400), (1, 200), (732, 200), (733, 400)])
def test_taking_part_is_counted_over_two_years_at_most(
    cast: Cast, as_user: SignIn, days: int, status: int
) -> None:
    day = timezone.localdate()
    asked = {
        "region": str(cast.home.region.pk),
        "fromDate": day.isoformat(),
        "untilDate": (day + timedelta(days=days)).isoformat(),
    }
    koos = as_user(cast.home.coordinator)

    for path in ("participation", "participation/rows", "participation-exports"):
        answer = koos.get(f"/api/v1/{path}", asked)
        assert answer.status_code == status
        assert status == 200 or "hoogstens twee jaar later" in answer.content.decode()


@pytest.mark.parametrize("path", ["meetings", "mandates", "escalations"])
def test_a_list_of_the_table_takes_as_many_queries_for_three_rows_as_for_one(
    path: str, cast: Cast, table: Table, as_user: SignIn
) -> None:
    client, now = as_user(cast.home.people[Role.SEAT_HOLDER]), timezone.now()
    counts: list[tuple[int, int]] = []
    for _ in range(3):
        proposal = make_binding(table, now=now)
        make_mandate(table, proposal_id=proposal.pk, now=now)
        make_meeting(table, proposal, now=now)
        ended: dict[str, Any] = {"ended_at": now}
        escalation = make_escalation(table, now=now)
        type(escalation).objects.filter(pk=escalation.pk).update(**ended)
        with CaptureQueriesContext(connection) as queries:
            total = client.get(f"/api/v1/{path}").json()["total"]
        counts.append((total, len(queries)))

    assert [total for total, _ in counts] == [1, 2, 3]
    assert len({number for _, number in counts}) == 1
