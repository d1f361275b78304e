"""The registration over HTTP: from an empty form to a frozen figure, the breakdowns, and the file of it."""

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

from pool.requests.enums import Outcome, RequestStatus
from pool.shortage.models import ReferenceDate, ShortageReport
from regions.enums import Role
from regions.models import Organisation
from tests.api.conftest import SignIn
from tests.factories.cast import Cast
from tests.factories.regions import make_location
from tests.factories.requests import make_request
from tests.factories.shortage import (
    make_reference_date,
    make_report,
    numbers_of,
    whole_report,
)


@pytest.fixture
def day(cast: Cast) -> ReferenceDate:
    return make_reference_date(region=cast.home.region, now=timezone.now())


@pytest.fixture
def report(cast: Cast, day: ReferenceDate) -> ShortageReport:
    return make_report(reference_date=day, location=cast.home.location, now=timezone.now())


def make_filled(cast: Cast, day: ReferenceDate, name: str = "De Linde") -> ShortageReport:
    """A frozen report of one more school."""
    place = cast.home
    location = make_location(region=place.region, board=place.board, name=name)
    return make_report(
        reference_date=day,
        location=location,
        status="frozen",
        numbers=whole_report(),
        now=timezone.now(),
    )


def cell(question: str, fte: float | str | None, **given: Any) -> dict[str, Any]:
    known = {"function": "teacher", "schoolType": "bao", "question": question, "fte": fte}
    return known | given


def figures(client: APIClient, **query: Any) -> list[dict[str, Any]]:
    answer = client.get("/api/v1/shortage-figures", query)
    assert answer.status_code == 200
    rows: list[dict[str, Any]] = answer.json()["results"]
    return rows


def test_a_school_leader_fills_in_what_the_pool_does_not_know(
    cast: Cast, as_user: SignIn, day: ReferenceDate, report: ShortageReport
) -> None:
    request = make_request(
        location=cast.home.location,
        requested_by=cast.home.leader,
        day=day.date,
        now=timezone.now(),
        status=RequestStatus.UNFILLED,
        outcome=Outcome.MERGED_WITH_GROUP,
    )
    client = as_user(cast.home.leader)
    page = f"/api/v1/shortage-reports/{report.pk}"

    form = client.get(page).json()
    (known,) = [one for one in form["cells"] if one["prefilled"] is not None]
    assert (known["value"], known["stopGap"], known["hours"]) == (0.05, "merged_with_group", 5.5)
    assert known["requests"] == [request.pk]
    assert [one["label"] for one in form["requests"]] == ["De Regenboog"]
    assert len(form["problems"]) == 4
    assert form["report"]["nextMoves"] == ["save"]
    assert form["definition"]["questions"][2]["example"].startswith("De intern begeleider")

    numbers = [
        cell(question, fte, function=function)
        for function in ("teacher", "support_staff")
        for question, fte in (("staffing", "8.5"), ("open_vacancies", 0))
    ]
    saved = client.patch(page, {"cells": numbers}, format="json").json()
    assert (saved["problems"], saved["report"]["nextMoves"]) == ([], ["save", "submit"])
    submitted = client.post(f"{page}/submission").json()
    reviewed = as_user(cast.home.board_hr).post(f"{page}/review").json()

    assert submitted["report"]["status"] == "submitted"
    assert [one["label"] for one in reviewed["history"]] == ["Ingevuld", "Ingediend", "Nagekeken"]
    assert reviewed["report"]["totals"][0] == {
        "function": "teacher",
        "staffing": 8.5,
        "openVacancies": 0.0,
        "hiddenVacancies": 0.05,
        "replacements": 0.0,
    }


@pytest.mark.parametrize("fte", ["-1", "NaN", "veel", "1.00001", "123456", True, [1]])
def test_what_is_no_possible_number_is_refused_at_its_field(
    cast: Cast, as_user: SignIn, report: ShortageReport, fte: Any
) -> None:
    answer = as_user(cast.home.leader).patch(
        f"/api/v1/shortage-reports/{report.pk}",
        {"cells": [cell("staffing", 5), cell("open_vacancies", fte)]},
        format="json",
    )

    assert answer.status_code == 400
    assert [error["field"] for error in answer.json()["errors"]] == ["cells.1.fte"]


def test_what_is_missing_comes_as_one_problem_with_every_field(
    cast: Cast, as_user: SignIn, report: ShortageReport
) -> None:
    client = as_user(cast.home.leader)
    page = f"/api/v1/shortage-reports/{report.pk}"
    client.patch(page, {"cells": [cell("staffing", 5)]}, format="json")

    answer = client.post(f"{page}/submission")

    assert (answer.status_code, answer.json()["code"]) == (400, "report-invalid")
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert [error["field"] for error in answer.json()["errors"]] == [
        "teacher.bao.open_vacancies",
        "support_staff.bao.staffing",
        "support_staff.bao.open_vacancies",
    ]


def test_what_is_not_handed_in_yet_is_of_who_writes_it_alone(
    cast: Cast, as_user: SignIn, day: ReferenceDate
) -> None:
    draft = make_report(
        reference_date=day,
        location=cast.home.location,
        status="draft",
        numbers=whole_report(),
        now=timezone.now(),
    )

    seen = {
        role: as_user(cast.home.people[role]).get(f"/api/v1/shortage-reports/{draft.pk}").json()
        for role in (Role.SCHOOL_LEADER, Role.BOARD_HR, Role.COORDINATOR)
    }

    assert {role: bool(form["cells"]) for role, form in seen.items()} == {
        Role.SCHOOL_LEADER: True,
        Role.BOARD_HR: False,
        Role.COORDINATOR: False,
    }
    assert seen[Role.BOARD_HR]["report"]["totals"] == seen[Role.BOARD_HR]["requests"] == []


def test_figures_come_with_the_response_and_the_published_figure(
    cast: Cast, as_user: SignIn, day: ReferenceDate, report: ShortageReport
) -> None:
    make_filled(cast, day)

    rows = figures(as_user(cast.home.coordinator), function="teacher", schoolType="bao")

    (row,) = rows
    assert (row["percent"], row["shown"]) == (10.0, "10%")
    assert (row["hiddenPercent"], row["hiddenShown"]) == (4.0, "4%")
    assert row["stopGaps"] == [{"stopGap": "online", "fte": 0.4}]
    assert (row["received"], row["expected"], row["isComplete"]) == (1, 2, False)
    assert row["response"] == "1 van 2 opgaven (50%), 0 nagekeken"
    assert row["benchmark"]["shown"] == "12,4%"
    assert row["referenceDay"]["id"] == day.pk


def test_figures_compare_dates_the_newest_first(
    cast: Cast, as_user: SignIn, day: ReferenceDate
) -> None:
    make_filled(cast, day)
    earlier = make_reference_date(
        region=None, day=day.date - timedelta(days=120), now=timezone.now()
    )
    make_filled(cast, earlier, name="De Eik")

    rows = figures(
        as_user(cast.home.people[Role.SEAT_HOLDER]), function="teacher", schoolType="bao"
    )

    assert [row["referenceDay"]["id"] for row in rows] == [day.pk, earlier.pk]


@pytest.mark.parametrize(
    ("role", "by", "labels"),
    [
        (Role.COORDINATOR, "board", ["Stichting De Brug", "Stichting De Kring"]),
        (Role.BOARD_HR, "board", ["Stichting De Brug"]),
        (Role.BOARD_HR, "location", ["De Regenboog", "De Linde"]),
        (Role.SEAT_HOLDER, "board", 403),
        (Role.INSTITUTE, "location", 403),
    ],
)
def test_a_breakdown_is_for_who_sees_the_reports(
    cast: Cast,
    as_user: SignIn,
    day: ReferenceDate,
    report: ShortageReport,
    role: Role,
    by: str,
    labels: Any,
) -> None:
    make_filled(cast, day)
    make_report(reference_date=day, location=cast.home.other_location, now=timezone.now())

    query: dict[str, Any] = {"by": by, "referenceDay": day.pk, "function": "teacher"}
    answer = as_user(cast.home.people[role]).get("/api/v1/shortage-figures", query)

    if labels == 403:
        assert answer.status_code == 403
    else:
        name = "board" if by == "board" else "schoolLocation"
        found = [row[name]["name"] for row in answer.json()["results"] if row["schoolType"]]
        assert found == labels


def test_a_breakdown_asks_for_one_date(cast: Cast, as_user: SignIn) -> None:
    answer = as_user(cast.home.coordinator).get("/api/v1/shortage-figures", {"by": "board"})

    assert (answer.status_code, answer.json()["code"]) == (400, "reference-date-needed")


def test_the_national_monitor_reads_every_region_and_no_report(
    cast: Cast, as_user: SignIn, day: ReferenceDate
) -> None:
    filled = make_filled(cast, day)
    client = as_user(cast.monitor)

    assert [row["region"]["id"] for row in figures(client, schoolType="bao")] == [
        cast.home.region.pk
    ] * 2
    assert client.get(f"/api/v1/shortage-reports/{filled.pk}").status_code == 403


def test_the_file_holds_numbers_as_numbers_and_no_formula(
    cast: Cast, as_user: SignIn, day: ReferenceDate
) -> None:
    Organisation.objects.filter(pk=cast.home.board.pk).update(name='=HYPERLINK("kwaad")')
    make_filled(cast, day, name="+31 De Linde")
    client = as_user(cast.home.coordinator)
    query: dict[str, Any] = {
        "by": "location",
        "referenceDay": day.pk,
        "function": "teacher",
        "schoolType": "bao",
    }

    answers = {
        wanted: client.get("/api/v1/shortage-exports", {**query, "format": wanted})
        for wanted in ("csv", "xlsx", "json")
    }

    (line,) = csv.DictReader(io.StringIO(answers["csv"].content.decode("utf-8-sig")), delimiter=";")
    assert (line["bestuur"], line["school"]) == ('\'=HYPERLINK("kwaad")', "'+31 De Linde")
    assert (line["tekort fte"], line["formatie fte"]) == ("1,0000", "10,0000")
    sheet = load_workbook(io.BytesIO(answers["xlsx"].content)).active
    header, row = list(sheet.iter_rows(values_only=True))
    assert dict(zip(header, row, strict=True))["tekort fte"] == 1
    assert dict(zip(header, row, strict=True))["bestuur"].startswith("'=")
    (found,) = answers["json"].json()["results"]
    assert (found["tekort procent"], found["vergelijkingscijfer procent"]) == (10.0, 12.4)


@pytest.mark.parametrize(("path", "queries"), [("shortage-figures", 7), ("shortage-exports", 7)])
def test_figures_take_as_many_queries_for_more_schools(
    cast: Cast, as_user: SignIn, day: ReferenceDate, path: str, queries: int
) -> None:
    client, counts = as_user(cast.home.coordinator), []
    for number in range(3):
        make_filled(cast, day, name=f"School {number}")
        with CaptureQueriesContext(connection) as seen:
            assert client.get(f"/api/v1/{path}").status_code == 200
        counts.append(len(seen))

    assert counts == [queries] * 3


def test_a_form_takes_as_many_queries_for_more_requests_behind_it(
    cast: Cast, as_user: SignIn, day: ReferenceDate, report: ShortageReport
) -> None:
    client, counts = as_user(cast.home.leader), []
    for number in range(3):
        make_request(
            location=cast.home.location,
            requested_by=cast.home.leader,
            day=day.date - timedelta(days=number),
            now=timezone.now(),
            status=RequestStatus.UNFILLED,
            outcome=Outcome.ONLINE,
        )
        with CaptureQueriesContext(connection) as seen:
            form = client.get(f"/api/v1/shortage-reports/{report.pk}").json()
        counts.append((len(form["requests"]), len(seen)))

    assert [found for found, _ in counts] == [1, 2, 3]
    assert len({queries for _, queries in counts}) == 1


def test_the_form_shows_what_was_said_the_time_before(
    cast: Cast, as_user: SignIn, day: ReferenceDate, report: ShortageReport
) -> None:
    earlier = make_reference_date(
        region=cast.home.region, day=day.date - timedelta(days=120), now=timezone.now()
    )
    make_report(
        reference_date=earlier,
        location=cast.home.location,
        status="frozen",
        numbers=numbers_of(staffing="8.5"),
        now=timezone.now(),
    )

    form = as_user(cast.home.leader).get(f"/api/v1/shortage-reports/{report.pk}").json()

    previous = {one["question"]: one["previous"] for one in form["cells"] if one["previous"]}
    assert previous == {"staffing": 8.5}
