"""What the pool knows of a school's shortage: work for which nobody came, by what the school did instead."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from typing import Final, NamedTuple

from pool.requests.enums import AbsenceCategory, Function
from pool.requests.period_queries import UntakenWork, untaken_work
from pool.shortage.definitions import WEEKS_BEFORE, fte_of
from pool.shortage.enums import Level, Question, StaffFunction, StopGap
from pool.shortage.models import ShortageReport

FUNCTIONS: Final[Mapping[str, StaffFunction]] = {
    Function.TEACHER: StaffFunction.TEACHER,
    Function.SUBJECT_TEACHER: StaffFunction.TEACHER,
    Function.TEACHING_ASSISTANT: StaffFunction.SUPPORT_STAFF,
}


class CellKey(NamedTuple):
    """Which number of a report."""

    function: str
    school_type: str
    question: str
    stop_gap: str = ""

    @property
    def path(self) -> str:
        """How an error names it: `teacher.bao.hidden_vacancies.online`."""
        return ".".join(part for part in self if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prefilled:
    """One number of the pool, with the requests it was counted from."""

    fte: Decimal
    minutes: int
    half_days: int
    request_ids: tuple[int, ...]


def days_counted(reference_date: date) -> tuple[date, date]:
    """The four weeks that end with the reference date, half-open."""
    until = reference_date + timedelta(days=1)
    return until - timedelta(weeks=WEEKS_BEFORE), until


def prefill_of(report: ShortageReport) -> dict[CellKey, Prefilled]:
    """The numbers of the pool for the report of a school; a board has none. One query."""
    if report.level == Level.BOARD or report.location_id is None:
        return {}
    from_date, until_date = days_counted(report.reference_date.date)
    work = untaken_work(location_id=report.location_id, from_date=from_date, until_date=until_date)
    functions = set(report.reference_date.functions_at(Level.LOCATION))
    (school_type,) = report.school_types
    return {
        key: found
        for key, found in prefill_from(work, school_type=school_type).items()
        if key.function in functions
    }


def prefill_from(work: Iterable[UntakenWork], *, school_type: str) -> dict[CellKey, Prefilled]:
    """Count every stretch of work exactly once: as an open vacancy, with its stop-gap, or as unfilled replacement."""
    grouped: dict[CellKey, list[UntakenWork]] = defaultdict(list)
    for stretch in work:
        question, stop_gap = _question_of(stretch)
        grouped[CellKey(FUNCTIONS[stretch.function], school_type, question, stop_gap)].append(
            stretch
        )
    return {key: _counted(stretches, school_type) for key, stretches in sorted(grouped.items())}


def _question_of(stretch: UntakenWork) -> tuple[Question, str]:
    # For a vacancy the school is recruiting, whatever it did meanwhile.
    if stretch.category == AbsenceCategory.VACANCY:
        return Question.OPEN_VACANCIES, ""
    if stretch.outcome in StopGap.values:
        return Question.HIDDEN_VACANCIES, stretch.outcome
    # Sent home, cancelled, or never named: no lesson that anybody knows of.
    return Question.REPLACEMENTS, ""


def _counted(stretches: Iterable[UntakenWork], school_type: str) -> Prefilled:
    rows = list(stretches)
    half_days = {(row.request_id, row.date, half) for row in rows for half in row.half_days}
    minutes = sum(row.minutes for row in rows)
    fte = fte_of(school_type, half_days=len(half_days), minutes=minutes)
    return Prefilled(
        # Forty half-days or 5000 minutes to an fte: four decimals hold every such number exactly.
        fte=Decimal(fte.numerator) / Decimal(fte.denominator),
        minutes=minutes,
        half_days=len(half_days),
        request_ids=tuple(sorted({row.request_id for row in rows})),
    )
