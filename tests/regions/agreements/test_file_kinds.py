"""What a file is, by its bytes: a closed list, whatever the name says, and nothing that could run."""

import io
import zipfile

import pytest
from openpyxl import Workbook

from regions.agreements.enums import EvidenceKind
from regions.agreements.errors import EvidenceNotAccepted
from regions.agreements.file_kinds import kind_of, safe_name

PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n%%EOF\n"
PNG = b"\x89PNG\r\n\x1a\n....IEND\xaeB`\x82"


def archive(*parts: tuple[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as packed:
        for name, content in parts:
            packed.writestr(name, content)
    return stream.getvalue()


def workbook() -> bytes:
    stream = io.BytesIO()
    Workbook().save(stream)
    return stream.getvalue()


WORD = (("[Content_Types].xml", b"<Types/>"), ("word/document.xml", b"<w:document/>"))


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (PDF, EvidenceKind.PDF),
        (PNG, EvidenceKind.PNG),
        (b"\xff\xd8\xff\xe0....", EvidenceKind.JPEG),
        (workbook(), EvidenceKind.XLSX),
        (archive(*WORD), EvidenceKind.DOCX),
        (
            archive(("mimetype", b"application/vnd.oasis.opendocument.text")),
            EvidenceKind.ODT,
        ),
        ("Bestuur;Starters\r\nDe Brug;é\t9\r\n".encode("utf-8-sig"), EvidenceKind.TEXT),
    ],
)
def test_a_kind_is_told_from_the_bytes(content: bytes, kind: EvidenceKind) -> None:
    assert kind_of(content) == kind


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"MZ\x90\x00\x03",
        b"\x7fELF\x02",
        b"GIF89a\x01\x00",
        b"RIFF\x24\x00WEBP",
        b"<!DOCTYPE html><script>alert(1)</script>",
        b"  <svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        b"<?xml version='1.0'?><a/>",
        b"#!sh\nrm -rf .\n",
        PDF.replace(b"%%EOF", b""),
        PDF.replace(b"/Type", b"/OpenAction << /S /JavaScript >> /Type"),
        PDF.replace(b"/Type", b"/OpenAction << /S /J#61vaScript >> /Type"),
        PDF.replace(b"/Type", b"/#4caunch << >> /Type"),
        PDF.replace(b"/Type", b"/Encrypt 3 0 R /Type"),
        archive(("foto.png", PNG)),
        archive(*WORD, ("word/vbaProject.bin", b"x")),
        archive(("mimetype", b"application/vnd.oasis.opendocument.text"), ("Basic/a.xml", b"x")),
        archive(("mimetype", b"x" * 1000)),
        archive(*WORD)[:-20],
        b"tekst met een nul \x00 erin",
        b"latijn \xe9",
    ],
)
def test_what_could_run_or_is_something_else_is_refused(content: bytes) -> None:
    with pytest.raises(EvidenceNotAccepted):
        kind_of(content)


@pytest.mark.parametrize(
    ("name", "kind", "safe"),
    [
        ("opgave.pdf", EvidenceKind.PDF, "opgave.pdf"),
        ("Foto klas.JPEG", EvidenceKind.JPEG, "Foto klas.jpeg"),
        ("..\\..\\geheim\\opgave.pdf.exe", EvidenceKind.PDF, "opgave.pdf"),
        ("map/rapport", EvidenceKind.PDF, "rapport.pdf"),
        ("verslag.docx", EvidenceKind.PDF, "verslag.pdf"),
        ("rapport\u202efdp.exe", EvidenceKind.PDF, "rapportfdp.pdf"),
        ('"; filename="x.html\r\nSet-Cookie: a', EvidenceKind.TEXT, "filename=x.txt"),
        (".htaccess", EvidenceKind.TEXT, "htaccess.txt"),
        ("   ", EvidenceKind.PNG, "bestand.png"),
    ],
)
def test_a_name_is_one_harmless_line_with_the_ending_of_its_kind(
    name: str, kind: EvidenceKind, safe: str
) -> None:
    assert safe_name(name, kind) == safe


def test_a_long_name_is_cut_before_its_ending() -> None:
    assert safe_name("a" * 500 + ".pdf", EvidenceKind.PDF) == "a" * 116 + ".pdf"
