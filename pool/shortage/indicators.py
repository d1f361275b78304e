"""What the registration measures for agreements: the last reference date of a period, with the reports behind it."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from django.db.models import Q

from pool.shortage.access import reports_visible_to
from pool.shortage.enums import SHORTAGE_QUESTIONS, By, Question, ReportStatus, StaffFunction
from pool.shortage.figures import ALL_TYPES, NOUGHT, Figure
from pool.shortage.models import ReferenceDate, ShortageCell, ShortageReport
from pool.shortage.queries import counting, figures, for_rows
from pool.shortage.wording import day_in_words
from regions.actors import Actor
from regions.agreements.enums import Counting, Direction, Unit
from regions.agreements.periods import Stretch
from regions.agreements.registry import (
    Indicator,
    Measured,
    Part,
    RowSummary,
    register,
    register_rows,
)
from regions.models import Organisation
from regions.roles import Action

REPORT: Final = "shortage_report"
BOARD: Final = "board"
OWNER: Final = "Realisatie-eenheid"
SOURCE: Final = "Tekortregistratie van de scholen, laatste peildatum in de periode"
STAFFING: Final = "formatie voor leraren op de peildatum, in fte"


def shortage_rate(*, region_id: int, stretch: Stretch) -> Measured:
    """The shortage of teachers as a part of the staffing; at most five queries."""
    return _measured(region_id, stretch, SHORTAGE_QUESTIONS)


def hidden_rate(*, region_id: int, stretch: Stretch) -> Measured:
    """The hidden vacancies of teachers as a part of the staffing; at most five queries."""
    return _measured(region_id, stretch, (Question.HIDDEN_VACANCIES,))


INDICATORS: Final = (
    Indicator(
        code="shortage_rate",
        version=1,
        label="Lerarentekort volgens de tekortregistratie",
        unit=Unit.PERCENT,
        direction=Direction.LOWER,
        counting=Counting.PER_PERIOD,
        numerator="open en verborgen vacatures en niet vervulde vervanging voor leraren op de peildatum, in fte",
        denominator=STAFFING,
        owner=OWNER,
        source=SOURCE,
        measure=shortage_rate,
    ),
    Indicator(
        code="hidden_shortage_rate",
        version=1,
        label="Verborgen lerarentekort volgens de tekortregistratie",
        unit=Unit.PERCENT,
        direction=Direction.LOWER,
        counting=Counting.PER_PERIOD,
        numerator="verborgen vacatures voor leraren op de peildatum, in fte",
        denominator=STAFFING,
        owner=OWNER,
        source=SOURCE,
        measure=hidden_rate,
    ),
)


def register_indicators() -> None:
    """Make the figures and the rows behind them known, at start-up."""
    for indicator in INDICATORS:
        register(indicator)
    register_rows(REPORT, show_reports)


def show_reports(actor: Actor, ids: Sequence[int]) -> Iterator[RowSummary]:
    """The school or board, the date and how far its report is; one query."""
    if not actor.may(Action.VIEW_SHORTAGE_REPORTS):
        return
    for report in for_rows(reports_visible_to(actor).filter(pk__in=ids)):
        place = report.board if report.location is None else report.location
        yield RowSummary(
            id=report.pk,
            label=place.name,
            detail=day_in_words(report.reference_date.date),
            state=str(ReportStatus(report.status).label),
        )


def _measured(region_id: int, stretch: Stretch, questions: Sequence[Question]) -> Measured:
    day = (
        ReferenceDate.objects.filter(
            Q(region=region_id) | Q(region__isnull=True),
            date__gte=stretch.start,
            date__lt=stretch.until,
        )
        .order_by("date", "pk")
        .last()
    )
    if day is None:
        return Measured(numerator=None)
    reports = ShortageReport.objects.filter(region=region_id, reference_date=day)
    per_board = figures(dates=[day], reports=reports, by=By.BOARD)
    rows = {
        key.scope.board_id: figure
        for key, figure in per_board.items()
        if (key.function, key.school_type) == (StaffFunction.TEACHER, ALL_TYPES)
    }
    received = sum(row.received for row in rows.values())
    counted = counting(reports.order_by("pk"))
    cells = ShortageCell.objects.filter(report__in=counted, function=StaffFunction.TEACHER)
    short = cells.filter(question__in=questions, fte__gt=0)
    return Measured(
        numerator=sum((_part(row, questions) for row in rows.values()), NOUGHT)
        if received
        else None,
        denominator=sum((row.staffing for row in rows.values()), NOUGHT) if received else None,
        row_kind=REPORT,
        row_ids=tuple(sorted(set(cells.values_list("report", flat=True)))),
        hit_ids=tuple(sorted(set(short.values_list("report", flat=True)))),
        received=received,
        expected=sum(row.expected for row in rows.values()),
        parts=_parts(rows, questions),
    )


def _parts(rows: dict[int | None, Figure], questions: Sequence[Question]) -> tuple[Part, ...]:
    names = dict(
        Organisation.objects.filter(pk__in=[pk for pk in rows if pk]).values_list("pk", "name")
    )
    return tuple(
        Part(
            dimension=BOARD,
            key=str(board_id),
            label=names[board_id],
            numerator=_part(row, questions),
            denominator=row.staffing,
        )
        for board_id, row in rows.items()
        if board_id is not None and row.received
    )


def _part(row: Figure, questions: Sequence[Question]) -> Decimal:
    return sum((row.totals[question] for question in questions), NOUGHT)
