"""What the pool office is warned about."""

from datetime import date, timedelta

import pytest

from pool.people.enums import AdmissionStatus, QualificationKind
from pool.people.models import BoardAdmission, Clearance, Employment, Qualification
from pool.people.papers import paper_warnings, qualification_label
from regions.models import Organisation

TODAY = date(2026, 11, 23)
BOARD = Organisation(pk=1, name="Stichting De Brug")


def diploma(until: date | None = None, subject: str = "") -> Qualification:
    return Qualification(kind=QualificationKind.PO_TEACHER, subject=subject, until_date=until)


def codes(**given: object) -> list[tuple[str, str]]:
    rows = {"qualifications": [diploma()], "employments": [], "clearances": [], "admissions": []}
    warnings = paper_warnings(**{**rows, **given}, today=TODAY)  # type: ignore[arg-type]  # a test names any list
    return [(warning.code, warning.label) for warning in warnings]


def test_papers_in_order_give_no_warning() -> None:
    seen = Clearance(employer=BOARD)

    assert codes(employments=[Employment(board=BOARD)], clearances=[seen]) == []


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (91, []),
        (90, [("qualification_ends", "Pabo loopt af op 21-2-2027")]),
        (15, [("qualification_ends", "Pabo loopt af op 8-12-2026")]),
        (14, [("qualification_ends_soon", "Pabo loopt af op 7-12-2026")]),
        (1, [("qualification_ends_soon", "Pabo loopt af op 24-11-2026")]),
        (0, [("qualification_ended", "Pabo liep af op 23-11-2026")]),
    ],
)
def test_a_qualification_warns_90_and_14_days_before_its_end(
    days: int, expected: list[tuple[str, str]]
) -> None:
    assert codes(qualifications=[diploma(until=TODAY + timedelta(days=days))]) == expected


def test_nobody_is_without_a_qualification_in_silence() -> None:
    assert codes(qualifications=[]) == [("no_qualification", "Nog geen bevoegdheid")]


def test_an_employer_that_saw_no_vog_is_named() -> None:
    assert codes(employments=[Employment(board=BOARD)]) == [
        ("vog_missing", "Geen VOG bekend bij Stichting De Brug")
    ]


@pytest.mark.parametrize(
    ("waiting", "label"),
    [(1, "1 bestuur beslist nog over toelating"), (2, "2 besturen beslissen nog over toelating")],
)
def test_boards_that_still_decide_are_counted(waiting: int, label: str) -> None:
    pending = [BoardAdmission(status=AdmissionStatus.PENDING)] * waiting

    assert codes(admissions=pending) == [("admission_pending", label)]


def test_a_qualification_is_named_with_its_subject() -> None:
    assert qualification_label(diploma(subject="gym")) == "Pabo gym"
