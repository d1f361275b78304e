"""Filling in: number by number, refused with the field and what to do, handed in with what the pool knew."""

from decimal import Decimal
from typing import Any

import pytest

from pool.requests.enums import Outcome, RequestStatus
from pool.shortage.domain.filling import CellChange, save_report, submit_report
from pool.shortage.enums import SchoolType
from pool.shortage.errors import (
    NotTheReporter,
    ReportInvalid,
    ReportMoveNotAllowed,
    ShortageNotFound,
    WindowNotOpen,
)
from pool.shortage.models import ShortageCell, ShortageDecision, ShortageReport
from pool.shortage.prefill import CellKey
from tests.factories.clock import NOW
from tests.factories.requests import make_request
from tests.factories.shortage import REFERENCE_DAY, WEEK, make_report
from tests.pool.shortage.conftest import Register

STAFFING = CellKey("teacher", "bao", "staffing")
OPEN = CellKey("teacher", "bao", "open_vacancies")
MERGED = CellKey("teacher", "bao", "hidden_vacancies", "merged_with_group")


def change(key: CellKey, fte: str | None, reason: str = "") -> CellChange:
    return CellChange(key=key, fte=None if fte is None else Decimal(fte), reason=reason)


def save(register: Register, *changes: CellChange, **given: Any) -> ShortageReport:
    values: dict[str, Any] = {
        "actor": register.leonie,
        "report_id": register.report.pk,
        "now": NOW,
    } | given
    return save_report(changes=changes, **values)


def fte_of(report: ShortageReport, key: CellKey) -> Decimal | None:
    cell = ShortageCell.objects.filter(report=report, **key._asdict()).first()
    return None if cell is None else cell.fte


def merged_day(register: Register) -> int:
    """A day on which the pool sent nobody and the school put two groups together: 0.05 fte."""
    return make_request(
        location=register.cast.home.location,
        requested_by=register.cast.home.leader,
        day=REFERENCE_DAY,
        now=NOW,
        status=RequestStatus.UNFILLED,
        outcome=Outcome.MERGED_WITH_GROUP,
    ).pk


def test_numbers_are_kept_one_by_one_with_what_they_were(register: Register) -> None:
    report = save(register, change(STAFFING, "9.5"), change(OPEN, "0.6"))

    assert (fte_of(report, STAFFING), fte_of(report, OPEN)) == (Decimal("9.5"), Decimal("0.6"))
    decision = ShortageDecision.objects.get()
    assert (decision.move, decision.actor_role) == ("save", "school_leader")
    # What was the same already is no change.
    assert decision.facts == {"cells": {STAFFING.path: ["10", "9.5"]}}


def test_saving_the_same_again_writes_nothing(register: Register) -> None:
    save(register, change(OPEN, "0.6"))

    assert ShortageDecision.objects.count() == 0


def test_a_number_can_be_taken_back(register: Register) -> None:
    report = save(register, change(OPEN, None))

    assert fte_of(report, OPEN) is None


@pytest.mark.parametrize("fte", ["-0.1", "NaN", "Infinity", "10000", "0.00001"])
def test_an_impossible_number_is_refused_by_its_field(register: Register, fte: str) -> None:
    with pytest.raises(ReportInvalid) as refusal:
        save(register, change(STAFFING, "9"), change(OPEN, fte))

    assert [field for field, _ in refusal.value.problems] == ["cells.1.fte"]
    assert fte_of(register.report, STAFFING) == 10


def test_more_shortage_than_staffing_is_refused_at_the_number_that_was_just_given(
    register: Register,
) -> None:
    with pytest.raises(ReportInvalid) as refusal:
        save(register, change(OPEN, "9.7"))

    ((field, sentence),) = refusal.value.problems
    assert field == "cells.0.fte"
    assert sentence == (
        "Samen is het tekort 10,1 fte, meer dan de formatie van 10 fte. "
        "Verlaag een van de aantallen, of vul een grotere formatie in."
    )


@pytest.mark.parametrize(
    "key",
    [
        CellKey("school_leader", "bao", "staffing"),
        CellKey("teacher", "vo", "staffing"),
        CellKey("teacher", "bao", "hidden_vacancies"),
    ],
    ids=["the board reports that", "another school type", "a hidden vacancy without stop-gap"],
)
def test_what_is_not_asked_is_refused(register: Register, key: CellKey) -> None:
    with pytest.raises(ReportInvalid, match="niet gevraagd"):
        save(register, change(key, "1"))


def test_a_school_says_what_kind_it_is_and_its_numbers_go_along(register: Register) -> None:
    report = save(register, school_type=SchoolType.SBO)

    assert report.school_types == ["sbo"]
    assert fte_of(report, STAFFING._replace(school_type="sbo")) == 10
    with pytest.raises(ReportInvalid, match="past niet"):
        save(register, school_type=SchoolType.VO)


def test_nobody_else_fills_a_report_in(register: Register) -> None:
    for actor, refusal in (
        (register.stranger, ShortageNotFound),
        # The board sees it, and looks after it, but does not say it for the school.
        (register.hanneke, NotTheReporter),
    ):
        with pytest.raises(refusal):
            save(register, change(OPEN, "0.5"), actor=actor)
    with pytest.raises(ShortageNotFound):
        save(register, change(OPEN, "0.5"), report_id=register.foreign.pk)


@pytest.mark.parametrize("now", [NOW - 2 * WEEK, NOW + 2 * WEEK], ids=["before", "after"])
def test_outside_its_days_nothing_is_filled_in(register: Register, now: object) -> None:
    with pytest.raises(WindowNotOpen):
        save(register, change(OPEN, "0.5"), now=now)


def test_what_is_handed_in_stands_with_what_the_pool_knew(register: Register) -> None:
    request_id = merged_day(register)

    report = submit_report(actor=register.leonie, report_id=register.report.pk, now=NOW)

    assert (report.status, report.submitted_at) == ("submitted", NOW)
    assert report.filled_by_id == register.cast.home.leader.pk
    cell = ShortageCell.objects.get(report=report, **MERGED._asdict())
    assert (cell.fte, cell.prefilled, cell.is_typed) == (Decimal("0.05"), Decimal("0.05"), False)
    assert cell.request_ids == [request_id]
    with pytest.raises(ReportMoveNotAllowed):
        save(register, change(OPEN, "0.5"))


def test_who_says_otherwise_than_the_pool_says_why(register: Register) -> None:
    merged_day(register)
    save(register, change(MERGED, "0.3"))

    with pytest.raises(ReportInvalid) as refusal:
        submit_report(actor=register.leonie, report_id=register.report.pk, now=NOW)
    save(register, change(MERGED, "0.3", "Ook elke vrijdag, zonder aanvraag."))
    report = submit_report(actor=register.leonie, report_id=register.report.pk, now=NOW)

    assert refusal.value.problems == [
        (MERGED.path, "Dit is anders dan de pool telde. Zeg in een paar woorden waarom.")
    ]
    cell = ShortageCell.objects.get(report=report, **MERGED._asdict())
    assert (cell.fte, cell.prefilled) == (Decimal("0.3"), Decimal("0.05"))


def test_all_that_is_missing_is_told_together(register: Register) -> None:
    save(register, change(OPEN, None))
    ShortageCell.objects.filter(report=register.report, function="support_staff").delete()

    with pytest.raises(ReportInvalid) as refusal:
        submit_report(actor=register.leonie, report_id=register.report.pk, now=NOW)

    assert [field for field, _ in refusal.value.problems] == [
        "teacher.bao.open_vacancies",
        "support_staff.bao.staffing",
        "support_staff.bao.open_vacancies",
    ]


def test_a_board_reports_its_school_leaders_and_nobody_reviews_that(register: Register) -> None:
    place = register.cast.home
    report = make_report(
        reference_date=register.day, board=place.board, region=place.region, now=NOW
    )
    keys = [CellKey("school_leader", "bao", name) for name in ("staffing", "open_vacancies")]
    save(
        register,
        *(change(key, "1") for key in keys),
        actor=register.hanneke,
        report_id=report.pk,
    )

    handed_in = submit_report(actor=register.hanneke, report_id=report.pk, now=NOW)

    assert handed_in.status == "submitted"
    with pytest.raises(ShortageNotFound):
        save(register, report_id=report.pk)
