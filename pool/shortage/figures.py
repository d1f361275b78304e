"""The arithmetic of the registration: whole numbers of ten-thousandths of an fte, and exact fractions of them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from typing import Final, NamedTuple

from pool.shortage.enums import SHORTAGE_QUESTIONS, Question, StaffFunction
from regions.agreements.enums import Unit
from regions.agreements.figures import exact_value, shown

NOUGHT: Final = Decimal(0)
ALL_TYPES: Final = ""
"""The school type of a row about all of them together."""


class Scope(NamedTuple):
    """Whose figure it is: of a region, and within it of one board or one school."""

    region_id: int
    board_id: int | None = None
    location_id: int | None = None


class Line(NamedTuple):
    """The sum of one number over the reports of a scope."""

    reference_date_id: int
    scope: Scope
    function: str
    school_type: str
    question: str
    stop_gap: str
    fte: Decimal


class Expected(NamedTuple):
    """One report that should be there: about what, and how far it is."""

    reference_date_id: int
    scope: Scope
    functions: tuple[str, ...]
    school_types: tuple[str, ...]
    is_received: bool
    is_reviewed: bool


class FigureKey(NamedTuple):
    """Which figure: of one date and scope, for one function and one school type or all of them."""

    reference_date_id: int
    scope: Scope
    function: str
    school_type: str


@dataclass(slots=True, kw_only=True)
class Figure:
    """One row of the figures, with how complete it is."""

    key: FigureKey
    totals: dict[str, Decimal] = field(default_factory=lambda: defaultdict(lambda: NOUGHT))
    by_stop_gap: dict[str, Decimal] = field(default_factory=lambda: defaultdict(lambda: NOUGHT))
    expected: int = 0
    received: int = 0
    reviewed: int = 0

    @property
    def staffing(self) -> Decimal:
        return self.totals[Question.STAFFING]

    @property
    def shortage(self) -> Decimal:
        """Open and hidden vacancies and replacements without anybody, together."""
        return sum((self.totals[question] for question in SHORTAGE_QUESTIONS), NOUGHT)

    @property
    def percent(self) -> Fraction | None:
        """The shortage as a percentage of the staffing, exactly; None when nobody has any staffing."""
        return exact_value(self.shortage, self.staffing, Unit.PERCENT)

    @property
    def hidden_percent(self) -> Fraction | None:
        """The hidden vacancies as a percentage of the staffing, exactly."""
        hidden = self.totals[Question.HIDDEN_VACANCIES]
        return exact_value(hidden, self.staffing, Unit.PERCENT)

    @property
    def response_percent(self) -> Fraction | None:
        return exact_value(self.received, self.expected, Unit.PERCENT)

    @property
    def is_complete(self) -> bool:
        return self.received == self.expected


def figures_of(lines: Iterable[Line], expected: Iterable[Expected]) -> Mapping[FigureKey, Figure]:
    """Add up what came in, and count what should have come; each function per school type and in total."""
    found: dict[FigureKey, Figure] = {}

    def figure(date_id: int, scope: Scope, function: str, school_type: str) -> Figure:
        key = FigureKey(date_id, scope, function, school_type)
        return found.setdefault(key, Figure(key=key))

    for report in expected:
        for function in report.functions:
            for school_type in (*report.school_types, ALL_TYPES):
                row = figure(report.reference_date_id, report.scope, function, school_type)
                row.expected += 1
                row.received += report.is_received
                row.reviewed += report.is_received and report.is_reviewed
    for line in lines:
        for school_type in (line.school_type, ALL_TYPES):
            row = figure(line.reference_date_id, line.scope, line.function, school_type)
            row.totals[line.question] += line.fte
            if line.stop_gap:
                row.by_stop_gap[line.stop_gap] += line.fte
    return {key: found[key] for key in sorted(found, key=_order)}


def shown_percent(percent: Fraction | None, *, beside: Iterable[Fraction] = ()) -> str:
    """A percentage in words, never rounded over what it is held against; empty when there is none."""
    return "" if percent is None else shown(percent, Unit.PERCENT, beside=beside)


def response_in_words(figure: Figure) -> str:
    """How complete a figure is: the numbers first, never rounded to everybody."""
    share = shown_percent(figure.response_percent, beside=(Fraction(100), Fraction(0)))
    part = f" ({share})" if share else ""
    return f"{figure.received} van {figure.expected} opgaven{part}, {figure.reviewed} nagekeken"


def _order(key: FigureKey) -> tuple[int, tuple[int, int, int], int, str]:
    scope = key.scope
    return (
        key.reference_date_id,
        (scope.region_id, scope.board_id or 0, scope.location_id or 0),
        list(StaffFunction).index(StaffFunction(key.function)),
        key.school_type,
    )
