"""Rows into columns: what a database gives is taken, and what cannot be true is refused by name."""

from decimal import Decimal

import numpy as np
import pytest

from matching.columns import POOL_GROUP_CODES, PoolColumns
from matching.errors import RowsRefused
from matching.facts import EmploymentFacts, PoolGroup, Qualification, QualificationFacts
from matching.geography import location_of

SANNE = (7, 52.1, 5.3, 25, 10, 5, None, True, 0, 0, 0, 2, None, 0, 0b110)
OMAR = (3, None, None, Decimal("12.5"), None, None, None, False, 0, 0, 0, 0, 4, 9, 0)


def test_rows_as_the_database_gives_them_become_facts() -> None:
    pool = PoolColumns.from_rows(
        people=[SANNE, OMAR],
        qualifications=[
            (7, "vo_grade_2", "vo", "wiskunde", 730000, None),
            (3, "po_teacher", "po", "", None, None),
        ],
        employments=[(7, 5, POOL_GROUP_CODES["flex"], None)],
    )

    sanne, omar = pool.substitute(7), pool.substitute(3)
    assert pool.ids.tolist() == [3, 7]
    assert sanne.home == location_of(52.1, 5.3)
    assert sanne.employments == (EmploymentFacts(board_id=5, pool_group=PoolGroup.FLEX),)
    assert (sanne.year_groups, omar.year_groups) == (frozenset({1, 2}), frozenset())
    assert omar.home is None
    assert (omar.max_km, omar.days_since_offer, omar.idle_paid_days) == (12.5, 4, 9)
    assert omar.qualifications == (
        QualificationFacts(qualification=Qualification(kind="po_teacher", sector="po")),
    )


def test_a_matrix_says_the_same_as_rows() -> None:
    rows = [(7, 5, 2, 11), (3, 5, 1, 12)]

    by_rows = PoolColumns.from_rows(people=[SANNE, OMAR], employments=rows)
    by_matrix = PoolColumns.from_rows(
        people=[SANNE, OMAR], employments=np.array(rows, dtype=np.float64)
    )

    assert by_matrix.substitute(7) == by_rows.substitute(7)


def test_an_empty_pool_is_a_pool() -> None:
    assert len(PoolColumns.from_rows(people=[])) == 0


@pytest.mark.parametrize(
    ("rows", "complaint"),
    [
        ({"people": [SANNE, SANNE]}, "people: substitute 7 is there twice"),
        ({"people": [SANNE[:-1]]}, "people: a row has 15 values: substitute_id, x,"),
        ({"people": [(None, *SANNE[1:])]}, r"people\[0\].substitute_id: nan is no value"),
        ({"people": [("x", *SANNE[1:])]}, "people.substitute_id: could not convert"),
        ({"people": [(7, float("inf"), *SANNE[2:])]}, r"people\[0\].x: inf is no value"),
        ({"vogs": [(8, 1, 1, 1)]}, r"vogs\[0\]: substitute 8 is not among the people"),
        ({"vogs": [(7, 1, None, 1)]}, r"vogs\[0\].issued_date: nan is no value"),
        ({"vogs": [(7, 1, 1)]}, "vogs: a row has 4 values"),
        ({"qualifications": [(7, "po_teacher")]}, "qualifications: a row is substitute_id, kind"),
        (
            {"people": [], "vogs": [(8, 1, 1, 1)]},
            r"vogs\[0\]: substitute 8 is not among the people",
        ),
    ],
)
def test_rows_that_cannot_be_true_are_refused(
    rows: dict[str, list[object]], complaint: str
) -> None:
    with pytest.raises(RowsRefused, match=complaint):
        PoolColumns.from_rows(**({"people": [SANNE]} | rows))  # type: ignore[arg-type]  # wrong rows on purpose


def test_somebody_who_is_not_in_the_pool_is_refused() -> None:
    pool = PoolColumns.from_rows(people=[SANNE])

    for stranger in (6, 8):
        with pytest.raises(RowsRefused, match=f"substitute {stranger} is not in this pool"):
            pool.substitute(stranger)
