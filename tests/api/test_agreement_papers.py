"""The report of a region over HTTP: one call gives the paper, in the own region only."""

import io
from typing import Any

import pytest
from django.utils import timezone
from pypdf import PdfReader

from tests.api.conftest import SignIn
from tests.api.rows import Rows, make_rows
from tests.factories.cast import Cast


@pytest.fixture
def rows(cast: Cast) -> Rows:
    return make_rows(cast.home, now=timezone.now())


def ask(client: Any, **query: str) -> Any:
    return client.get("/api/v1/agreement-papers", query)


def test_one_call_gives_a_paper_to_send(cast: Cast, as_user: SignIn, rows: Rows) -> None:
    answer = ask(as_user(cast.home.coordinator))

    assert (answer.status_code, answer.headers["Content-Type"]) == (200, "application/pdf")
    assert answer.headers["Content-Disposition"].startswith(
        'attachment; filename="resultaatafspraken-thuis-'
    )
    pages = PdfReader(io.BytesIO(answer.content)).pages
    assert any("Minder tekort" in page.extract_text() for page in pages)


def test_the_same_goes_out_in_open_formats(cast: Cast, as_user: SignIn, rows: Rows) -> None:
    client = as_user(cast.home.coordinator)

    table = ask(client, format="csv").content.decode("utf-8-sig").splitlines()
    data = ask(client, format="json").json()["results"]
    book = ask(client, format="xlsx")

    assert table[0].startswith("regio;ambitie;afspraak")
    assert len(table) - 1 == len(data) == 7
    assert (data[0]["cijfer"], data[0]["geteld"], data[0]["bewijs"]) == (
        "90%",
        "9 van 10",
        "opgave.csv",
    )
    assert book.content.startswith(b"PK")


def test_who_reads_across_regions_names_one(cast: Cast, as_user: SignIn, rows: Rows) -> None:
    answer = ask(as_user(cast.monitor))

    assert (answer.status_code, answer.json()["code"]) == (400, "region-needed")
    assert ask(as_user(cast.monitor), region=str(cast.away.region.pk)).status_code == 200


@pytest.mark.parametrize(
    "days", [{"fromDate": "2026-08-01"}, {"fromDate": "2026-08-01", "untilDate": "2026-08-01"}]
)
def test_days_that_make_no_sense_are_refused(
    cast: Cast, as_user: SignIn, days: dict[str, str]
) -> None:
    answer = ask(as_user(cast.home.coordinator), **days)

    assert answer.status_code == 400
    assert [error["field"] for error in answer.json()["errors"]] == ["untilDate"]
