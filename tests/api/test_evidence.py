"""Evidence over HTTP: uploaded, listed, and given out as a file that no browser runs."""

from hashlib import sha256
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from rest_framework.test import APIClient

from regions.enums import Role
from tests.api.conftest import SignIn
from tests.api.rows import Rows
from tests.api.standing import Standing
from tests.factories.cast import Cast

PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n%%EOF\n"


@pytest.fixture
def cast(standing: Standing) -> Cast:
    return standing.cast


@pytest.fixture
def rows(standing: Standing) -> Rows:
    return standing.home


def upload(client: APIClient, rows: Rows, *, content: bytes = PDF, name: str = "opgave.pdf") -> Any:
    return client.post(
        f"/api/v1/agreements/{rows.agreement.pk}/periods/{rows.reports['measured'].pk}/evidence",
        {"file": SimpleUploadedFile(name, content), "description": "De opgave"},
        format="multipart",
    )


def test_a_file_goes_in_and_comes_out_the_same_and_only_to_be_kept(
    cast: Cast, as_user: SignIn, rows: Rows
) -> None:
    added = upload(as_user(cast.home.coordinator), rows, name="Opgave één.pdf.exe")
    path = f"/api/v1/agreements/{rows.agreement.pk}/evidence/{added.json()['id']}/content"

    answer = as_user(cast.home.people[Role.SEAT_HOLDER]).get(path)

    assert (added.status_code, added.json()["fileName"]) == (201, "Opgave één.pdf")
    assert added.json()["checksum"] == sha256(PDF).hexdigest()
    assert (answer.status_code, answer.content) == (200, PDF)
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Content-Disposition"].startswith("attachment; filename")
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Repr-Digest"].startswith("sha-256=:")


def test_evidence_stands_with_its_report_and_in_a_list(
    cast: Cast, as_user: SignIn, rows: Rows
) -> None:
    client = as_user(cast.home.coordinator)
    path = f"/api/v1/agreements/{rows.agreement.pk}"

    periods = client.get(path).json()["periods"]
    listed = client.get(f"{path}/evidence").json()["results"]

    assert [one["evidence"] for one in periods if one["evidence"]] == [listed]
    assert [one["id"] for one in listed] == [rows.evidence.pk]


def test_withdrawn_evidence_is_gone_and_says_so(cast: Cast, as_user: SignIn, rows: Rows) -> None:
    client = as_user(cast.home.coordinator)
    path = f"/api/v1/agreements/{rows.agreement.pk}/evidence/{rows.evidence.pk}"

    withdrawn = client.post(f"{path}/withdrawal", {"reason": "Verkeerd bestand."})

    assert (withdrawn.status_code, withdrawn.json()["hasContent"]) == (200, False)
    gone = client.get(f"{path}/content")
    assert (gone.status_code, gone.json()["code"]) == (410, "evidence-gone")


@pytest.mark.parametrize(
    ("content", "name", "code"),
    [
        (b"MZ\x90\x00", "foto.pdf", "evidence-not-accepted"),
        (b"", "leeg.pdf", "evidence-not-accepted"),
        (b"<html></html>", "pagina.txt", "evidence-not-accepted"),
    ],
)
def test_what_is_no_document_is_refused_in_one_sentence(
    cast: Cast, as_user: SignIn, rows: Rows, content: bytes, name: str, code: str
) -> None:
    answer = upload(as_user(cast.home.coordinator), rows, content=content, name=name)

    assert (answer.status_code, answer.json()["code"]) == (400, code)
    assert answer.json()["detail"].endswith(".")


def test_a_body_that_is_too_large_is_refused_before_it_is_read(
    cast: Cast, as_user: SignIn, rows: Rows
) -> None:
    answer = upload(as_user(cast.home.coordinator), rows, content=b"x" * 10_200_000)

    assert (answer.status_code, answer.json()["code"]) == (413, "evidence-too-large")
