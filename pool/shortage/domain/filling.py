"""Filling in a report: number by number while its date is open, then all at once into the hands of who reviews."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any, Final

from django.db import transaction
from django.utils import timezone

from pool.shortage.access import lock_to_fill
from pool.shortage.announcing import announce_report
from pool.shortage.domain.freezing import freeze_report
from pool.shortage.enums import SCHOOL_TYPES_OF, Level, SchoolType
from pool.shortage.errors import ReportInvalid, WindowNotOpen
from pool.shortage.models import ShortageCell, ShortageReport
from pool.shortage.models.reports import DECIMALS, MOST_FTE
from pool.shortage.moves import next_state
from pool.shortage.prefill import CellKey
from pool.shortage.recording import move_report
from pool.shortage.sheets import asked_keys, key_of, problems_of, sheet_of, too_much
from regions.actors import Actor

SMALLEST: Final = Decimal(1).scaleb(-DECIMALS)
CELL: Final = ("report", "function", "school_type", "question", "stop_gap")
IMPOSSIBLE: Final = (
    "Vul een aantal fte in van 0 tot 9999, met hoogstens vier cijfers achter de komma."
)
NOT_ASKED: Final = "Dit wordt in deze opgave niet gevraagd. Ververs het scherm."
NOT_THIS_TYPE: Final = "Deze schoolsoort past niet bij deze school. Kies een andere."


@dataclass(frozen=True, slots=True, kw_only=True)
class CellChange:
    """One number that a person gives; None takes it back, so that the number of the pool counts again."""

    key: CellKey
    fte: Decimal | None
    reason: str = ""


@transaction.atomic
def save_report(
    *,
    actor: Actor,
    report_id: int,
    changes: Sequence[CellChange],
    school_type: SchoolType | None = None,
    now: datetime,
) -> ShortageReport:
    """Keep some numbers of a report, and what kind of school it is; locks the report and announces it.

    Refuses somebody else's report (`NotTheReporter`), a date that is not open (`WindowNotOpen`), and numbers that are
    not asked or that make the shortage more than the staffing (`ReportInvalid`, by field). What is the same again
    changes nothing.
    """
    report = lock_to_fill(actor=actor, report_id=report_id)
    next_state(move="save", from_state=report.status)
    require_open(report, now=now)
    facts: dict[str, Any] = {}
    if school_type is not None and [school_type] != report.school_types:
        facts["school_type"] = [report.school_types[0], school_type]
        _change_type(report, school_type)
    _require_asked(report, changes)
    facts |= _store(report, changes)
    _require_sense(report, changes)
    if not facts:
        return report
    decision = move_report(report, actor=actor, move="save", now=now, facts=facts)
    report.save(update_fields=["status", "school_types", "version"])
    decision.save(force_insert=True)
    announce_report(report)
    return report


@transaction.atomic
def submit_report(*, actor: Actor, report_id: int, now: datetime) -> ShortageReport:
    """Hand a report in, with what the pool knew at this moment beside it; locks the report and announces it.

    Refuses as saving does, and a sheet with anything missing, unexplained or impossible (`ReportInvalid`, all of it
    together). A correction by a board, which nobody reviews, is frozen at once.
    """
    report = lock_to_fill(actor=actor, report_id=report_id)
    next_state(move="submit", from_state=report.status)
    require_open(report, now=now)
    sheet = sheet_of(report)
    if problems := problems_of(sheet):
        raise ReportInvalid(problems)
    _upsert(
        ShortageCell(
            report=report,
            function=key.function,
            school_type=key.school_type,
            question=key.question,
            stop_gap=key.stop_gap,
            fte=cell.value,
            is_typed=cell.typed is not None,
            prefilled=cell.prefilled,
            request_ids=list(cell.request_ids),
            reason=cell.reason,
        )
        for key, cell in sheet.items()
        if cell.value is not None
    )
    decision = move_report(report, actor=actor, move="submit", now=now)
    report.filled_by_id, report.submitted_at, report.return_reason = actor.user_id, now, ""
    report.save(update_fields=["status", "filled_by", "submitted_at", "return_reason", "version"])
    decision.save(force_insert=True)
    if report.level == Level.BOARD and report.number > 1:
        freeze_report(report, now=now)
    announce_report(report)
    return report


def require_open(report: ShortageReport, *, now: datetime) -> None:
    """Refuse (`WindowNotOpen`) what comes before or after its days; a correction has no days."""
    date = report.reference_date
    today = timezone.localdate(now)
    if report.number == 1 and not date.opens_date <= today <= date.closes_date:
        raise WindowNotOpen


def _change_type(report: ShortageReport, school_type: SchoolType) -> None:
    location = report.location
    if location is None or school_type not in SCHOOL_TYPES_OF.get(location.sector, ()):
        raise ReportInvalid([("schoolType", NOT_THIS_TYPE)])
    report.school_types = [school_type]
    ShortageCell.objects.filter(report=report).update(school_type=school_type)


def _require_asked(report: ShortageReport, changes: Sequence[CellChange]) -> None:
    asked = set(asked_keys(report))
    problems = []
    for place, change in enumerate(changes):
        if change.key not in asked:
            problems.append((f"cells.{place}", NOT_ASKED))
        elif change.fte is not None and not _is_possible(change.fte):
            problems.append((f"cells.{place}.fte", IMPOSSIBLE))
    if problems:
        raise ReportInvalid(problems)


def _store(report: ShortageReport, changes: Sequence[CellChange]) -> Mapping[str, Any]:
    """Store what differs; gives what was and what is, by the name of the number."""
    known = {
        key_of(cell): (cell.fte, cell.reason)
        for cell in ShortageCell.objects.filter(report=report, is_typed=True)
    }
    wanted = {change.key: change for change in changes}
    changed = {
        key: change
        for key, change in wanted.items()
        if known.get(key, (None, ""))
        != (change.fte, change.reason if change.fte is not None else "")
    }
    _upsert(
        ShortageCell(
            report=report,
            function=key.function,
            school_type=key.school_type,
            question=key.question,
            stop_gap=key.stop_gap,
            fte=change.fte,
            reason=change.reason,
        )
        for key, change in changed.items()
        if change.fte is not None
    )
    for key, change in changed.items():
        if change.fte is None:
            ShortageCell.objects.filter(report=report, **key._asdict()).delete()
    if not changed:
        return {}
    return {
        "cells": {
            key.path: [_plain(known.get(key, (None, ""))[0]), _plain(change.fte)]
            for key, change in changed.items()
        }
    }


def _require_sense(report: ShortageReport, changes: Sequence[CellChange]) -> None:
    """Name the number that was just given, as that is the one to mend."""
    last = {change.key[:2]: place for place, change in enumerate(changes)}
    problems = []
    for path, sentence in too_much(sheet_of(report)):
        function, school_type, _ = path.split(".", 2)
        place = last.get((function, school_type))
        problems.append((path if place is None else f"cells.{place}.fte", sentence))
    if problems:
        raise ReportInvalid(problems)


def _upsert(cells: Iterable[ShortageCell]) -> None:
    ShortageCell.objects.bulk_create(
        cells,
        update_conflicts=True,
        unique_fields=CELL,
        update_fields=("fte", "is_typed", "prefilled", "request_ids", "reason"),
    )


def _is_possible(fte: Decimal) -> bool:
    return fte.is_finite() and 0 <= fte <= MOST_FTE and fte == fte.quantize(SMALLEST)


def _plain(number: Decimal | None) -> str | None:
    return None if number is None else format(number.normalize(), "f")
