"""Imports over HTTP: hand in, read what it would change, agree, and see it stored."""

import io
from typing import Any

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from rest_framework.test import APIClient

from regions.enums import ImportStatus
from regions.importers.reading import MOST_BYTES
from regions.importers.work import read_run, store_run
from regions.models import ImportRun, SchoolLocation
from tests.api.conftest import SignIn
from tests.factories.cast import Cast
from tests.factories.clock import NOW
from tests.regions.importers.duo_files import a_school, duo_file
from tests.regions.importers.importing import NOTHING, counts

FILE = duo_file([a_school(1), a_school(2, POSTCODE=" ")])


@pytest.fixture
def petra(as_user: SignIn, cast: Cast) -> APIClient:
    return as_user(cast.home.planner)


def hand_in(client: APIClient, content: bytes = FILE, fields: dict[str, Any] | None = None) -> Any:
    file = SimpleUploadedFile("vestigingen.csv", content)
    body = {"kind": "locations", "file": file} | (fields or {})
    return client.post("/api/v1/imports", body, format="multipart")


def test_a_file_is_compared_first_and_stored_when_the_planner_agrees(
    petra: APIClient, cast: Cast
) -> None:
    handed_in = hand_in(petra)
    run_id = handed_in.json()["id"]
    read_run(run_id=run_id, now=NOW)
    compared = petra.get(f"/api/v1/imports/{run_id}").json()
    stored_before = SchoolLocation.objects.filter(location_code="01AA00").count()
    agreed = petra.post(f"/api/v1/imports/{run_id}/application")
    store_run(run_id=run_id, now=NOW)
    stored = petra.get(f"/api/v1/imports/{run_id}").json()

    assert (handed_in.status_code, handed_in.json()["status"]) == (202, "queued")
    assert (compared["status"], compared["progress"], compared["counts"]) == (
        "ready",
        100,
        # The two schools of the cast are not in the file.
        counts(new=2, closed=2),
    )
    assert compared["changes"][2] == {
        "key": "01AA00",
        "name": "De Regenboog 1",
        "change": "new",
        "fields": [],
    }
    assert stored_before == 0
    assert (agreed.status_code, agreed.json()["status"]) == (202, "storing")
    assert (stored["status"], stored["region"]) == (
        "stored",
        {"id": cast.home.region.pk, "name": "Noord"},
    )
    assert SchoolLocation.objects.get(location_code="01AA00").region == cast.home.region


def test_a_new_import_has_the_whole_shape(petra: APIClient, cast: Cast) -> None:
    body = hand_in(petra).json()

    assert body == {
        "id": body["id"],
        "version": 1,
        "kind": "locations",
        "region": {"id": cast.home.region.pk, "name": "Noord"},
        "fileName": "vestigingen.csv",
        "status": "queued",
        "progress": 0,
        "counts": NOTHING,
        "problemCount": 0,
        "createdAt": body["createdAt"],
        "finishedAt": None,
        "problems": [],
        "changes": [],
        "notes": [],
    }


def test_a_dirty_file_is_told_row_by_row(petra: APIClient) -> None:
    run_id = hand_in(petra, duo_file([a_school(POSTCODE="fout")])).json()["id"]
    read_run(run_id=run_id, now=NOW)

    body = petra.get(f"/api/v1/imports/{run_id}").json()

    assert (body["status"], body["problemCount"]) == ("refused", 1)
    assert body["problems"] == [
        {
            "row": 2,
            "column": "POSTCODE",
            "value": "fout",
            "message": "Deze code heeft niet de goede vorm.",
            "remedy": "Vul een code in zoals 9431 MK.",
        }
    ]


def test_storing_before_it_is_read_is_a_conflict(petra: APIClient) -> None:
    run_id = hand_in(petra).json()["id"]

    response = petra.post(f"/api/v1/imports/{run_id}/application")

    assert (response.status_code, response.json()["code"]) == (409, "import-not-ready")


def test_the_list_has_the_imports_of_the_region_the_newest_first(
    petra: APIClient, as_user: SignIn, cast: Cast
) -> None:
    first, second = hand_in(petra).json()["id"], hand_in(petra).json()["id"]
    hand_in(as_user(cast.away.planner))

    body = petra.get("/api/v1/imports").json()

    assert [row["id"] for row in body["results"]] == [second, first]
    assert "problems" not in body["results"][0]


def test_another_region_is_refused_like_one_that_does_not_exist(
    petra: APIClient, cast: Cast
) -> None:
    foreign = hand_in(petra, fields={"region": cast.away.region.pk})
    unknown = hand_in(petra, fields={"region": 999_999})

    assert foreign.status_code == unknown.status_code == 404
    assert foreign.json() == unknown.json()
    assert not ImportRun.objects.exists()


def test_a_file_past_the_limit_is_refused_before_it_is_kept(petra: APIClient) -> None:
    response = hand_in(petra, b"x" * (MOST_BYTES + 200_000))

    assert (response.status_code, response.json()["code"]) == (413, "file-too-large")
    assert response.json()["detail"] == "Dit bestand is te groot: hoogstens 30 MB."
    assert not ImportRun.objects.exists()


@pytest.mark.parametrize(
    ("fields", "status", "code"),
    [
        ({"kind": "recipes"}, 400, "invalid"),
        ({"file": SimpleUploadedFile("leeg.csv", b"")}, 400, "file-is-empty"),
        ({"file": "geen bestand"}, 400, "invalid"),
        ({"sector": "universiteit"}, 400, "invalid"),
    ],
)
def test_a_form_that_is_wrong_is_refused(
    petra: APIClient, fields: dict[str, object], status: int, code: str
) -> None:
    response = hand_in(petra, fields=fields)

    assert (response.status_code, response.json()["code"]) == (status, code)


def test_json_is_no_way_to_hand_in_a_file(petra: APIClient) -> None:
    response = petra.post("/api/v1/imports", {"kind": "locations"}, format="json")

    assert response.status_code == 415


def test_the_same_key_hands_in_once(petra: APIClient) -> None:
    petra.credentials(HTTP_IDEMPOTENCY_KEY="een-sleutel")

    first, second = hand_in(petra), hand_in(petra)

    assert (first.status_code, second.status_code) == (202, 202)
    assert first.json()["id"] == second.json()["id"]
    assert ImportRun.objects.filter(status=ImportStatus.QUEUED).count() == 1


@pytest.mark.parametrize("kind", ["locations", "boards", "substitutes"])
def test_a_template_comes_as_csv_and_as_a_workbook(petra: APIClient, kind: str) -> None:
    as_csv = petra.get(f"/api/v1/import-templates/{kind}?format=csv")
    as_workbook = petra.get(f"/api/v1/import-templates/{kind}?format=xlsx")

    assert as_csv.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert as_csv.headers["Content-Disposition"] == f'attachment; filename="{kind}.csv"'
    assert as_csv.content.startswith(b"\xef\xbb\xbf")
    assert as_workbook.headers["Content-Disposition"] == f'attachment; filename="{kind}.xlsx"'
    assert openpyxl.load_workbook(io.BytesIO(as_workbook.content)).sheetnames[-1] == "uitleg"


@pytest.mark.parametrize("path", ["postcodes", "recipes", "locations?format=pdf"])
def test_what_has_no_template_is_refused(petra: APIClient, path: str) -> None:
    response = petra.get(f"/api/v1/import-templates/{path}")

    assert response.status_code == (400 if "pdf" in path else 404)
