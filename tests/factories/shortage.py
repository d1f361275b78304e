"""Dull reference dates and reports, stored as rows: nothing prefilled, nobody told."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any, Final

from django.utils import timezone

from pool.shortage.enums import (
    SCHOOL_TYPES_OF,
    Question,
    ReportStatus,
    SchoolType,
    StaffFunction,
)
from pool.shortage.models import ReferenceDate, ShortageCell, ShortageReport
from pool.shortage.prefill import CellKey
from regions.models import Organisation, Region, SchoolLocation

REFERENCE_DAY: Final = date(2026, 11, 16)
"""A week before the Monday of the tests."""
WEEK: Final = timedelta(weeks=1)


def make_reference_date(
    *, region: Region | None, now: datetime, day: date | None = None, **given: Any
) -> ReferenceDate:
    """A date of a week ago that stays open for another week."""
    day = day or timezone.localdate(now) - WEEK
    values: dict[str, Any] = {
        "opens_date": day,
        "closes_date": day + 2 * WEEK,
        "definition_version": 1,
        "board_functions": [StaffFunction.SCHOOL_LEADER],
        "created_at": now,
    }
    return ReferenceDate.objects.create(region=region, date=day, **values | given)


def make_report(
    *,
    reference_date: ReferenceDate,
    now: datetime,
    location: SchoolLocation | None = None,
    board: Organisation | None = None,
    region: Region | None = None,
    status: str = ReportStatus.OPEN,
    numbers: Mapping[CellKey, Decimal] | None = None,
    **given: Any,
) -> ShortageReport:
    """A report of a school, or of a board when there is no school, with these numbers typed by a person."""
    board = location.board if location is not None else board
    region = location.region if location is not None else region
    assert board is not None
    assert region is not None
    types = [SCHOOL_TYPES_OF[location.sector][0]] if location is not None else [SchoolType.BAO]
    report = ShortageReport.objects.create(
        reference_date=reference_date,
        region=region,
        board=board,
        location=location,
        created_at=now,
        **{"school_types": types} | given,
    )
    ShortageCell.objects.bulk_create(
        ShortageCell(report=report, fte=fte, **key._asdict())
        for key, fte in (numbers or {}).items()
    )
    if status != ReportStatus.OPEN:
        # The numbers first: once it is handed in, the database lets nothing in any more.
        report.status = status
        handed_in = status not in {ReportStatus.DRAFT, ReportStatus.RETURNED}
        report.submitted_at = now if handed_in else None
        report.reviewed_at = now if status == ReportStatus.REVIEWED else report.reviewed_at
        report.frozen_at = now if status == ReportStatus.FROZEN else None
        report.save()
    return report


def numbers_of(
    function: StaffFunction = StaffFunction.TEACHER,
    school_type: SchoolType = SchoolType.BAO,
    *,
    staffing: str = "10",
    open_vacancies: str = "0",
    **hidden: str,
) -> dict[CellKey, Decimal]:
    """What one function needs to be handed in; the rest by the name of a stop-gap or `replacements`."""
    found = {
        CellKey(function, school_type, Question.STAFFING): Decimal(staffing),
        CellKey(function, school_type, Question.OPEN_VACANCIES): Decimal(open_vacancies),
    }
    for name, fte in hidden.items():
        key = (
            CellKey(function, school_type, Question.REPLACEMENTS)
            if name == "replacements"
            else CellKey(function, school_type, Question.HIDDEN_VACANCIES, name)
        )
        found[key] = Decimal(fte)
    return found


def whole_report(school_type: SchoolType = SchoolType.BAO) -> dict[CellKey, Decimal]:
    """Enough for a school to hand in: ten teachers of whom one is missing, and two fte of support."""
    return numbers_of(
        StaffFunction.TEACHER, school_type, staffing="10", open_vacancies="0.6", online="0.4"
    ) | numbers_of(StaffFunction.SUPPORT_STAFF, school_type, staffing="2")
