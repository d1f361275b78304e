"""Agreements over HTTP: the whole trace, from a promise to the one request behind a figure, and the file of it."""

import csv
import io
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from openpyxl import load_workbook

from pool.requests.enums import RequestStatus
from regions.actors import actor_of
from regions.agreements.domain.measuring import measure_region
from regions.agreements.models import ResultAgreement
from regions.enums import Role
from tests.api.conftest import SignIn
from tests.api.rows import Rows, make_rows
from tests.factories.agreements import agree, make_ambition, report_figure
from tests.factories.cast import Cast
from tests.factories.requests import make_request


@pytest.fixture
def rows(cast: Cast) -> Rows:
    return make_rows(cast.home, now=timezone.now())


@pytest.fixture
def filled(cast: Cast) -> ResultAgreement:
    """Ninety percent filled over six weeks, with one filled and one unfilled request the week before this one."""
    now = timezone.now()
    place, today = cast.home, timezone.localdate(now)
    monday = today - timedelta(days=today.weekday())
    for status, location in (
        (RequestStatus.COMPLETED, place.location),
        (RequestStatus.UNFILLED, place.other_location),
    ):
        make_request(
            location=location,
            requested_by=place.leader,
            day=monday - timedelta(days=5),
            now=now - timedelta(days=20),
            status=status,
        )
    agreement = agree(
        region=place.region,
        owner=place.coordinator,
        title="=90% vervuld",
        indicator_code="fill_rate",
        first=monday - timedelta(weeks=2),
        now=now,
    )
    measure_region(region_id=place.region.pk, now=now)
    return agreement


def detail(as_user: SignIn, cast: Cast, agreement: ResultAgreement) -> dict[str, Any]:
    answer = as_user(cast.home.coordinator).get(f"/api/v1/agreements/{agreement.pk}")
    assert answer.status_code == 200
    body: dict[str, Any] = answer.json()
    return body


def test_an_agreement_tells_everything_from_promise_to_forecast(
    cast: Cast, as_user: SignIn, filled: ResultAgreement
) -> None:
    body = detail(as_user, cast, filled)

    row = body["agreement"]
    assert (row["status"], row["rule"]) == ("off_track", "far")
    assert row["reason"].startswith("50% (1 van 2 in week ")
    assert row["indicator"]["code"] == "fill_rate"
    assert row["indicator"]["isMeasured"] is True
    assert body["baseline"] == {"value": 70.0, "shown": "70%", "year": 2025, "note": ""}
    figures = [period["figure"]["shown"] for period in body["periods"]]
    assert figures[1] == "50%"
    assert [period["figure"]["target"] for period in body["periods"]] == [90.0] * 6
    assert body["forecast"]["isEnough"] is False
    assert body["forecast"]["sentence"].startswith("Te weinig gegevens")
    assert [move["move"] for move in body["history"]] == ["agree"]


@pytest.mark.parametrize(
    ("role", "labels", "hidden"),
    [
        (Role.COORDINATOR, ["De Regenboog", "De Klimop"], 0),
        (Role.BOARD_HR, ["De Regenboog"], 1),
        (Role.SEAT_HOLDER, [], 2),
    ],
)
def test_the_rows_behind_a_figure_are_those_the_reader_may_see(
    cast: Cast,
    as_user: SignIn,
    filled: ResultAgreement,
    role: Role,
    labels: list[str],
    hidden: int,
) -> None:
    measurement = detail(as_user, cast, filled)["periods"][1]["measurement"]

    answer = as_user(cast.home.people[role]).get(
        f"/api/v1/agreements/{filled.pk}/measurements/{measurement}/rows"
    )

    body = answer.json()
    assert [row["label"] for row in body["results"]] == labels
    assert (body["total"], body["hits"], body["hidden"]) == (2, 1, hidden)


@pytest.mark.parametrize(("only", "labels"), [("hit", ["De Regenboog"]), ("missed", ["De Klimop"])])
def test_a_coordinator_opens_what_was_missed_down_to_one_request(
    cast: Cast, as_user: SignIn, filled: ResultAgreement, only: str, labels: list[str]
) -> None:
    client = as_user(cast.home.coordinator)
    measurement = detail(as_user, cast, filled)["periods"][1]["measurement"]

    body = client.get(
        f"/api/v1/agreements/{filled.pk}/measurements/{measurement}/rows", {"only": only}
    ).json()

    assert [row["label"] for row in body["results"]] == labels
    opens = body["results"][0]["opens"]
    assert opens["kind"] == "request"
    opened = client.get(f"/api/v1/requests/{opens['id']}")
    assert opened.json()["schoolLocation"]["name"] == labels[0]


def test_a_measurement_of_another_agreement_has_no_rows_here(
    cast: Cast, as_user: SignIn, rows: Rows, filled: ResultAgreement
) -> None:
    client = as_user(cast.home.coordinator)

    answer = client.get(f"/api/v1/agreements/{filled.pk}/measurements/{rows.measurement.pk}/rows")

    assert answer.status_code == 404


def test_a_coordinator_agrees_reports_and_the_reviewer_approves(
    cast: Cast, as_user: SignIn
) -> None:
    koos, rik = as_user(cast.home.coordinator), as_user(cast.monitor)
    today = timezone.localdate()
    first = today - timedelta(days=today.weekday(), weeks=1)
    made = koos.post(
        "/api/v1/agreements",
        {
            "ambition": make_ambition(region=cast.home.region).pk,
            "title": "Starters blijven",
            "task": "guide",
            "indicator": "starters_still_there",
            "periodKind": "week",
            "fromDate": first.isoformat(),
            "untilDate": (first + timedelta(weeks=8)).isoformat(),
            "targets": [{"fromDate": first.isoformat(), "value": 85.5}],
            "reviewer": cast.monitor.pk,
        },
    )
    assert made.status_code == 201
    agreement, period = made.json()["agreement"]["id"], made.json()["periods"][0]["id"]
    path = f"/api/v1/agreements/{agreement}"

    figure = koos.post(
        f"{path}/measurements", {"period": period, "numerator": 171, "denominator": 200}
    )
    steps = [
        koos.post(f"{path}/periods/{period}/submission", {}),
        rik.post(f"{path}/periods/{period}/return", {"reason": "Zijn alle besturen erbij?"}),
        koos.post(f"{path}/periods/{period}/submission", {"explanation": "Ja, alle vier."}),
        rik.post(f"{path}/periods/{period}/approval"),
        koos.post(f"{path}/periods/{period}/lock"),
    ]

    assert (figure.status_code, figure.json()["shown"]) == (201, "85,5%")
    assert [step.json()["periods"][0]["status"] for step in steps] == [
        "submitted",
        "returned",
        "submitted",
        "approved",
        "locked",
    ]
    assert steps[-1].json()["agreement"]["status"] == "on_track"
    late = koos.post(
        f"{path}/measurements",
        {"period": period, "numerator": 1, "denominator": 2, "reason": "Toch anders."},
    )
    assert (late.status_code, late.json()["code"]) == (409, "period-closed")


@pytest.mark.parametrize("numerator", ["N.v.t.", "zie bijlage", "NaN", "1e400", None, -1])
def test_no_words_go_in_a_field_for_numbers(
    cast: Cast, as_user: SignIn, rows: Rows, numerator: object
) -> None:
    answer = as_user(cast.home.coordinator).post(
        f"/api/v1/agreements/{rows.agreement.pk}/measurements",
        {"period": rows.reports["measured"].pk, "numerator": numerator, "denominator": 10},
    )

    assert answer.status_code == 400
    assert [error["field"] for error in answer.json()["errors"]] == ["numerator"]


def test_the_indicators_are_the_same_for_everybody(cast: Cast, as_user: SignIn) -> None:
    ours = as_user(cast.home.coordinator).get("/api/v1/indicators").json()["results"]
    theirs = as_user(cast.away.coordinator).get("/api/v1/indicators").json()["results"]

    assert ours == theirs
    assert {"fill_rate", "groups_sent_home", "teacher_shortage"} <= {one["code"] for one in ours}


def test_one_agreement_takes_as_many_queries_with_more_weeks(cast: Cast, as_user: SignIn) -> None:
    client, now = as_user(cast.home.coordinator), timezone.now()
    counts = []
    for weeks in (2, 12):
        agreement = agree(
            region=cast.home.region,
            owner=cast.home.coordinator,
            title=f"{weeks} weken",
            weeks=weeks,
            now=now,
        )
        with CaptureQueriesContext(connection) as seen:
            assert client.get(f"/api/v1/agreements/{agreement.pk}").status_code == 200
        counts.append(len(seen))

    assert counts == [9, 9]


def test_the_overview_goes_out_as_a_file_without_formulas(
    cast: Cast, as_user: SignIn, filled: ResultAgreement
) -> None:
    client = as_user(cast.home.coordinator)

    text = client.get("/api/v1/agreement-exports").content.decode("utf-8-sig")
    book = client.get("/api/v1/agreement-exports", {"format": "xlsx"})
    data = client.get("/api/v1/agreement-exports", {"format": "json"}).json()

    (line,) = csv.DictReader(io.StringIO(text), delimiter=";")
    assert (line["afspraak"], line["stand"], line["streefwaarde"]) == (
        "'=90% vervuld",
        "Niet op koers",
        "90",
    )
    assert [line[column] for column in ("nulmeting", "teller", "noemer")] == ["70", "1", "2"]
    sheet = load_workbook(io.BytesIO(book.content)).active
    assert sheet["C2"].value == "'=90% vervuld"
    assert data["results"][0]["afspraak"] == "=90% vervuld"
    assert data["results"][0]["streefwaarde"] == 90.0


def test_the_monitor_reads_all_regions_and_a_coordinator_only_the_own(
    cast: Cast, as_user: SignIn, filled: ResultAgreement
) -> None:
    other = agree(region=cast.away.region, owner=cast.away.coordinator, title="Elders")

    def seen(answer: Any) -> set[int]:
        return {row["id"] for row in answer.json()["results"]}

    assert seen(as_user(cast.monitor).get("/api/v1/agreements")) == {filled.pk, other.pk}
    assert seen(as_user(cast.home.coordinator).get("/api/v1/agreements")) == {filled.pk}
    assert seen(as_user(cast.away.coordinator).get("/api/v1/agreements")) == {other.pk}


def test_the_overview_says_which_report_comes_next_and_what_waits_for_a_reviewer(
    cast: Cast, as_user: SignIn, rows: Rows
) -> None:
    client = as_user(cast.home.coordinator)

    (row,) = client.get("/api/v1/agreements").json()["results"]

    assert row["nextReport"] | {"label": "", "dueFrom": ""} == {
        "period": rows.reports["measured"].pk,
        "label": "",
        "dueFrom": "",
        "isDue": True,
        "status": "draft",
    }
    assert row["awaitingReview"] == 1
    assert row["outlook"] == []


def test_the_overview_carries_the_line_on_as_the_forecast_does(
    cast: Cast, as_user: SignIn, rows: Rows
) -> None:
    koos = actor_of(cast.home.coordinator, timezone.now())
    for number, numerator in ((3, 7), (4, 8)):
        report_figure(
            actor=koos,
            agreement=rows.agreement,
            number=number,
            numerator=numerator,
            now=timezone.now(),
        )
    client = as_user(cast.home.coordinator)

    (row,) = client.get("/api/v1/agreements").json()["results"]
    bands = client.get(f"/api/v1/agreements/{rows.agreement.pk}").json()["forecast"]["bands"]

    assert len(row["outlook"]) == 7
    assert row["outlook"] == [
        {name: band[name] for name in ("fromDate", "value", "low", "high")} for band in bands
    ]


def test_an_owner_and_a_reviewer_are_chosen_from_who_can_be_one(
    cast: Cast, as_user: SignIn
) -> None:
    answer = as_user(cast.home.coordinator).get(
        "/api/v1/agreement-people", {"region": cast.home.region.pk}
    )

    people = {one["id"]: one for one in answer.json()["results"]}
    assert people[cast.home.coordinator.pk]["mayReview"] is True
    assert people[cast.monitor.pk]["roles"] == ["national_monitor"]
    assert people[cast.home.people[Role.BOARD_HR].pk]["mayReview"] is False
    assert cast.home.leader.pk not in people
    assert cast.away.coordinator.pk not in people
