"""A table as evidence: values stay as they are, what could run is refused with its place."""

import csv

import pytest

from regions.agreements.errors import EvidenceNotAccepted
from regions.agreements.evidence_cells import refuse_formulas


@pytest.mark.parametrize(
    "text",
    [
        "school;vervuld\nDe Regenboog;-5\nDe Zon;+3,2\nDe Maan;- \n",
        "school,aandeel\nDe Regenboog,-12.5%\n",
        "school\tbedrag\nDe Regenboog\t-€ 1.200,00\n",
        "tekst, met een komma - en een streep;ja\n",
        "",
    ],
)
def test_numbers_amounts_and_dashes_are_values(text: str) -> None:
    refuse_formulas(text.encode("utf-8-sig"))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("school;vervuld\nDe Regenboog;=1+1\n", "rij 2, kolom 2"),
        ('school,vervuld\n"  =HYPERLINK(""x"")",3\n', "rij 2, kolom 1"),
        ("@SUM(A1);1\n", "rij 1, kolom 1"),
        ("a\tb\nc\t-1+cmd|' /C calc'!A0\n", "rij 2, kolom 2"),
        ("a;b\n\uff1d1+1;2\n", "rij 2, kolom 1"),
    ],
)
def test_a_cell_that_could_run_is_refused_with_its_place(text: str, place: str) -> None:
    with pytest.raises(EvidenceNotAccepted, match=place):
        refuse_formulas(text.encode())


def test_an_endless_cell_is_refused_and_leaves_the_bound_of_other_readers_alone() -> None:
    before = csv.field_size_limit()

    with pytest.raises(EvidenceNotAccepted, match="kunnen we niet lezen"):
        refuse_formulas(b"a;" + b"b" * (before + 1))

    assert csv.field_size_limit() == before
