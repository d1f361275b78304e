"""The programme over HTTP: from a challenge to a plan that was decided on, and measures that others learn from."""

import csv
import io
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from openpyxl import load_workbook
from rest_framework.test import APIClient

from regions.actors import actor_of
from regions.domain.region_status import StatusMove, decide_status
from regions.enums import RegionStatus, Role
from regions.programme.models import PlanVersion
from tests.api.conftest import SignIn
from tests.api.programme_calls import CHALLENGE, MEASURE, VERSION
from tests.api.rows import Rows, make_rows
from tests.factories.cast import Cast
from tests.factories.governance import Table, make_table
from tests.factories.programme import make_challenge, make_measure, make_version

TASKS = ["recruit", "match", "train", "guide", "develop"]


@pytest.fixture
def table(cast: Cast) -> Table:
    return make_table(cast.home)


@pytest.fixture
def rows(cast: Cast) -> Rows:
    return make_rows(cast.home, now=timezone.now())


def call(client: APIClient, method: str, path: str, body: Any = None, *, expect: int) -> Any:
    response = getattr(client, method)(f"/api/v1/{path}", body, format="json")
    assert response.status_code == expect, response.content
    return response.json()


def section(plan: dict[str, Any], **given: Any) -> dict[str, Any]:
    values: dict[str, Any] = {
        "ambition": "Elke ochtend iemand.",
        "approach": "Samen plannen.",
        "challenges": [],
        "measures": [],
        "agreements": [],
        "version": plan["version"],
    }
    return values | given


def test_a_plan_is_written_task_by_task_and_adopted_by_the_table(
    cast: Cast, table: Table, as_user: SignIn
) -> None:
    koos, zeynep = as_user(cast.home.coordinator), as_user(cast.home.people[Role.SEAT_HOLDER])
    challenge = call(koos, "post", "challenges", CHALLENGE, expect=201)
    measure = call(koos, "post", "measures", MEASURE, expect=201)
    today = timezone.localdate().isoformat()
    plan = call(koos, "post", "programme-versions", {**VERSION, "fromDate": today}, expect=201)
    path = f"programme-versions/{plan['id']}"

    for task in TASKS:
        links = {"challenges": [challenge["id"]], "measures": [measure["id"]]}
        given = links if task == "recruit" else {}
        plan = call(koos, "put", f"{path}/sections/{task}", section(plan, **given), expect=200)
    assert zeynep.get(f"/api/v1/{path}").status_code == 404
    asked = call(
        koos, "post", f"{path}/approval-round", {"form": "vote", "text": "Ons plan."}, expect=200
    )

    assert (asked["status"], asked["approvalRound"]["status"], asked["can"]) == (
        "in_round",
        "open",
        [],
    )
    assert asked["roundState"] == "Nog 4 stemmen, quorum gehaald in 0 van 3 kamers."
    decision = asked["approvalRound"]["id"]
    for seat, user in table.voters:
        body = {"seat": seat.pk, "textVersion": 1, "answer": "for"}
        call(as_user(user), "post", f"decisions/{decision}/votes", body, expect=201)
    call(koos, "post", f"decisions/{decision}/closing", {}, expect=200)

    adopted = call(zeynep, "get", path, expect=200)
    assert (adopted["status"], adopted["approvalRound"]["effectStatus"]) == ("approved", "applied")
    first = adopted["sections"][0]
    assert [one["task"] for one in adopted["sections"]] == TASKS
    assert [one["title"] for one in first["challenges"]] == [CHALLENGE["title"]]
    assert [one["title"] for one in first["measures"]] == [MEASURE["title"]]
    assert [row["move"] for row in adopted["history"]] == ["draft", "start_round", "approve"]


def test_a_plan_that_is_not_finished_says_which_task_lacks_what(
    cast: Cast, table: Table, as_user: SignIn
) -> None:
    koos = as_user(cast.home.coordinator)
    plan = call(koos, "post", "programme-versions", VERSION, expect=201)
    path = f"programme-versions/{plan['id']}"
    for task in TASKS[:-1]:
        plan = call(koos, "put", f"{path}/sections/{task}", section(plan), expect=200)

    refused = call(
        koos, "post", f"{path}/approval-round", {"form": "vote", "text": "Af?"}, expect=400
    )

    assert (refused["code"], [one["field"] for one in refused["errors"]]) == (
        "version-incomplete",
        ["sections.develop.ambition", "sections.develop.approach"],
    )


def test_two_people_who_write_at_once_do_not_overwrite_each_other(
    rows: Rows, cast: Cast, as_user: SignIn
) -> None:
    koos = as_user(cast.home.coordinator)
    path = f"programme-versions/{rows.programme.draft.pk}"
    plan = call(koos, "get", path, expect=200)
    call(koos, "put", f"{path}/sections/match", section(plan), expect=200)

    refused = call(koos, "put", f"{path}/sections/train", section(plan), expect=409)

    assert refused["code"] == "changed-meanwhile"


def test_what_differs_between_two_versions_is_told_word_by_word(
    rows: Rows, cast: Cast, as_user: SignIn
) -> None:
    planner = as_user(cast.home.planner)
    path = f"programme-versions/{rows.programme.approved.pk}/differences"

    body = call(planner, "get", path, expect=200)

    assert body["base"]["id"] == rows.programme.old.pk
    assert [(one["task"], one["field"]) for one in body["results"]] == [
        (task, "approach") for task in TASKS
    ]
    assert [one["text"] for one in body["results"][0]["pieces"] if one["kind"] != "same"] == [
        "(1)",
        "(2)",
    ]
    draft = rows.programme.draft.pk
    assert planner.get(f"/api/v1/{path}?base={draft}").status_code == 404
    first = f"programme-versions/{rows.programme.old.pk}/differences"
    assert call(planner, "get", first, expect=400)["code"] == "nothing-to-compare"


def test_drafts_are_listed_for_who_writes_the_plan_only(
    rows: Rows, cast: Cast, as_user: SignIn
) -> None:
    def seen(user: Any) -> list[int]:
        body = call(as_user(user), "get", "programme-versions", expect=200)
        return [row["id"] for row in body["results"]]

    decided = [rows.programme.approved.pk, rows.programme.old.pk]
    assert seen(cast.home.coordinator) == [rows.programme.draft.pk, *decided]
    assert seen(cast.home.planner) == decided
    assert seen(cast.monitor) == decided
    assert seen(cast.away.coordinator) == []


def test_a_measure_past_its_evaluation_asks_for_attention(cast: Cast, as_user: SignIn) -> None:
    koos = as_user(cast.home.coordinator)
    today = timezone.localdate()
    body = MEASURE | {
        "kind": "experiment",
        "fromDate": (today - timedelta(days=90)).isoformat(),
        "evaluationDate": (today - timedelta(days=1)).isoformat(),
        "endDate": None,
        "duties": [{"who": "Pabo Noord", "what": "levert studenten"}],
    }
    made = call(koos, "post", "measures", body, expect=201)
    assert (made["attention"], made["can"]) == (
        "",
        ["change", "start", "withdraw", "consult", "share"],
    )

    running = call(koos, "post", f"measures/{made['id']}/start", expect=200)
    done = call(
        koos,
        "post",
        f"measures/{made['id']}/evaluations",
        {"outcome": "bottleneck", "context": "Te weinig begeleiders."},
        expect=200,
    )

    assert running["attention"].startswith("De evaluatie was gepland op ")
    assert (done["status"], done["outcome"], done["attention"]) == ("evaluated", "bottleneck", "")
    assert done["duties"] == body["duties"]


def test_another_region_reads_what_is_shared_without_names_and_adopts_it(
    rows: Rows, cast: Cast, as_user: SignIn
) -> None:
    koos, stranger = as_user(cast.home.coordinator), as_user(cast.away.coordinator)
    path = f"measures/{rows.programme.evaluated.pk}"
    assert stranger.get(f"/api/v1/shared-{path}").status_code == 404

    call(koos, "put", f"{path}/visibility", {"visibility": "all_regions"}, expect=200)
    shared = call(stranger, "get", "shared-measures", {"outcome": "works"}, expect=200)
    adopted = call(
        stranger,
        "post",
        "measures",
        MEASURE | {"adoptedFrom": rows.programme.evaluated.pk},
        expect=201,
    )

    [row] = shared["results"]
    assert row["evaluations"][0]["context"] == "Naast de vaste pool."
    assert not {"owner", "consultations", "history", "duties"} & set(row)
    assert adopted["adoptedFrom"]["region"]["name"] == cast.home.region.name
    assert call(koos, "get", path, expect=200)["adoptionCount"] == 1
    assert stranger.get(f"/api/v1/{path}").status_code == 404
    assert call(koos, "get", "shared-measures", expect=200)["results"] == []


def test_dates_that_cannot_be_are_refused_with_what_to_do(cast: Cast, as_user: SignIn) -> None:
    koos = as_user(cast.home.coordinator)
    for change, code in (
        ({"endDate": None}, "end-date-needed"),
        ({"kind": "experiment"}, "evaluation-date-needed"),
        ({"endDate": MEASURE["fromDate"]}, "dates-make-no-sense"),
    ):
        refused = call(koos, "post", "measures", MEASURE | change, expect=400)
        assert refused["code"] == code


def test_who_can_lead_a_measure_are_those_of_the_region_who_read_the_plan(
    cast: Cast, as_user: SignIn
) -> None:
    koos = as_user(cast.home.coordinator)

    body = call(koos, "get", f"measure-owners?region={cast.home.region.pk}", expect=200)

    people = cast.home.people
    assert [row["id"] for row in body["results"]] == [
        people[role].pk
        for role in (
            Role.BOARD_HR,
            Role.INSTITUTE,
            Role.COORDINATOR,
            Role.PLANNER,
            Role.SEAT_HOLDER,
        )
    ]


@pytest.mark.parametrize(
    ("content", "column", "value"),
    [
        ("challenges", "uitdaging", "'=2+5"),
        ("measures", "maatregel", "'=2+5"),
        ("plan", "ambitie", "Elke ochtend staat er iemand voor de klas."),
    ],
)
def test_the_programme_goes_out_as_a_file_without_formulas(
    rows: Rows, cast: Cast, as_user: SignIn, content: str, column: str, value: str
) -> None:
    now = timezone.now()
    make_challenge(cast.home, now=now, title="=2+5")
    make_measure(cast.home, now=now, title="=2+5")
    client = as_user(cast.monitor)
    query: dict[str, Any] = {"content": content, "region": cast.home.region.pk}

    text = client.get("/api/v1/programme-exports", query).content.decode("utf-8-sig")
    book = client.get("/api/v1/programme-exports", query | {"format": "xlsx"})
    data = client.get("/api/v1/programme-exports", query | {"format": "json"}).json()

    lines = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    assert value in {line[column] for line in lines}
    sheet = load_workbook(io.BytesIO(book.content)).active
    cells = {cell.value for row in sheet.iter_rows() for cell in row}
    assert value in cells
    assert value.removeprefix("'") in {row[column] for row in data["results"]}


def test_the_successor_of_a_merged_region_gets_its_programme_as_a_file_by_its_id(
    cast: Cast, as_user: SignIn
) -> None:
    now = timezone.now()
    make_challenge(cast.home, now=now, title="Te weinig instroom")
    query: dict[str, Any] = {
        "content": "challenges",
        "region": cast.home.region.pk,
        "format": "json",
    }
    client = as_user(cast.away.coordinator)
    before = client.get("/api/v1/programme-exports", query).status_code
    merged = StatusMove(
        to_status=RegionStatus.MERGED, reason="Samen.", successor_id=cast.away.region.pk
    )

    decide_status(
        actor=actor_of(cast.monitor, now), region_id=cast.home.region.pk, move=merged, now=now
    )
    after = client.get("/api/v1/programme-exports", query)

    assert (before, after.status_code) == (404, 200)
    assert "Te weinig instroom" in {row["uitdaging"] for row in after.json()["results"]}


def test_a_plan_takes_as_many_queries_with_more_on_it(cast: Cast, as_user: SignIn) -> None:
    client, now = as_user(cast.home.coordinator), timezone.now()
    version = make_version(region=cast.home.region, made_by=cast.home.coordinator, now=now)
    counts = []
    for number in range(3):
        challenge = make_challenge(cast.home, now=now, title=f"Uitdaging {number}")
        measure = make_measure(cast.home, now=now, title=f"Maatregel {number}")
        for one in PlanVersion.objects.get(pk=version.pk).sections.order_by("pk"):
            one.challenges.add(challenge)
            one.measures.add(measure)
        with CaptureQueriesContext(connection) as seen:
            assert client.get(f"/api/v1/programme-versions/{version.pk}").status_code == 200
        counts.append(len(seen))

    assert counts == [counts[0]] * 3
    assert counts[0] <= 10


def test_a_measure_takes_as_many_queries_with_a_longer_history(
    rows: Rows, cast: Cast, as_user: SignIn
) -> None:
    client = as_user(cast.home.coordinator)
    path = f"/api/v1/measures/{rows.programme.planned.pk}"
    body = {
        "party": "mr",
        "partyName": "MR De Brug",
        "heldDate": "2026-08-01",
        "outcome": "supports",
    }
    counts = []
    for _ in range(3):
        client.post(f"{path}/consultations", body, format="json")
        with CaptureQueriesContext(connection) as seen:
            assert client.get(path).status_code == 200
        counts.append(len(seen))

    assert counts == [counts[0]] * 3
    assert counts[0] <= 11
