"""Files for spreadsheets: what people typed is never a formula, and numbers stay numbers."""

import csv
import io
import json
from decimal import Decimal

import pytest
from openpyxl import load_workbook

from api.exporting import ExportTable, as_csv, as_json, as_workbook, guarded

EVIL = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "|calc",
    "%0A",
    "  =1+1",
    "＝1+1",
    '=HYPERLINK("http://elders.test","klik")',
)
TABLE = ExportTable("proef", ("naam", "waarde", "leeg"), [(text, -1.5, None) for text in EVIL])


@pytest.mark.parametrize("text", EVIL)
def test_text_that_would_be_a_formula_gets_an_apostrophe(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "De Regenboog", "90% vervuld", "a=b", "groep 3-4", "'t Nest"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text


def test_no_cell_of_a_csv_begins_a_formula() -> None:
    rows = list(csv.reader(io.StringIO(as_csv(TABLE).decode("utf-8-sig")), delimiter=";"))

    assert rows[0] == ["naam", "waarde", "leeg"]
    assert [row[0][0] for row in rows[1:]] == ["'"] * len(EVIL)
    assert {tuple(row[1:]) for row in rows[1:]} == {("-1,5", "")}


def test_no_cell_of_a_workbook_is_a_formula() -> None:
    sheet = load_workbook(io.BytesIO(as_workbook(TABLE))).active

    cells = [row[0] for row in sheet.iter_rows(min_row=2)]
    assert {cell.data_type for cell in cells} == {"s"}
    assert all(cell.value.startswith("'") for cell in cells)
    assert [row[1].value for row in sheet.iter_rows(min_row=2)] == [-1.5] * len(EVIL)


def test_a_header_is_guarded_like_the_cells_under_it() -> None:
    table = ExportTable("proef", EVIL[:2], [("a", "b")])

    header = as_csv(table).decode("utf-8-sig").splitlines()[0]
    sheet = load_workbook(io.BytesIO(as_workbook(table))).active

    assert header == "'=1+1;'+1"
    assert [cell.value for cell in sheet[1]] == ["'=1+1", "'+1"]


def test_a_control_character_does_not_keep_a_workbook_from_being_made() -> None:
    table = ExportTable("proef", ("na\x0bam",), [("Juf\x01 Anna",), ("\x1f=1+1",), ("\x00",)])

    [header, *cells] = [
        row[0].value for row in load_workbook(io.BytesIO(as_workbook(table))).active
    ]

    assert (header, cells) == ("na\ufffdam", ["Juf\ufffd Anna", "\ufffd=1+1", "\ufffd"])


def test_json_holds_text_as_it_is() -> None:
    table = ExportTable("proef", ("naam", "waarde"), [("=1+1", Decimal("2.5"))])

    assert json.loads(as_json(table)) == {"results": [{"naam": "=1+1", "waarde": 2.5}]}
