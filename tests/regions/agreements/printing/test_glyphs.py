"""Signs that no font of the report has: one emoji in a title may not cost a region its report."""

import io
import unicodedata
from dataclasses import replace

import pytest
from pypdf import PdfReader

from regions.agreements.printing.glyphs import OTHERS, printable
from regions.agreements.printing.pdf import as_pdf
from regions.agreements.printing.shapes import PrintedReport
from tests.factories.clock import TODAY

EMPTY = PrintedReport(
    region="Rivierenland",
    period="vandaag",
    made="vandaag",
    made_date=TODAY,
    summary=(),
    agreements=(),
)


def read_back(text: str) -> str:
    pdf = as_pdf(replace(EMPTY, period=text))
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Doel 🎯 halen", "Doel \ufffd halen"),
        ("👩🏽‍🏫", "\ufffd"),
        ("❤️ voor de klas", "\ufffd voor de klas"),
        ("中文", "\ufffd"),
        ("\ue000", "\ufffd"),
        ("\x0b", "\ufffd"),
        ("e\u0301e\u0301n", "één"),
        ("x\u202ey\u200b", "xy"),
        ("Ÿsbrand Đorđe Łucja Ελένη Юлія", "Ÿsbrand Đorđe Łucja Ελένη Юлія"),
        ("‘van 70 → 90%’ – €5,- ≥ 3 ✓", "‘van 70 → 90%’ – €5,- ≥ 3 ✓"),
    ],
)
def test_a_sign_without_a_picture_becomes_one_stand_in(typed: str, printed: str) -> None:
    assert printable(typed) == printed


@pytest.mark.parametrize(
    "typed", ["Doel 🎯 halen", "中文 العربية עברית", "\ue000", "a\u0300\u0301\u0302"]
)
def test_whatever_somebody_types_there_is_a_report(typed: str) -> None:
    assert "Rivierenland" in read_back(typed)


def test_every_sign_that_is_let_through_can_be_typeset() -> None:
    signs = [
        chr(code)
        for code in range(0x20, 0x10000)
        if unicodedata.category(chr(code)) not in ("Cn", "Cs") and not OTHERS.match(chr(code))
    ]

    assert "€" in read_back(" ".join(signs))
