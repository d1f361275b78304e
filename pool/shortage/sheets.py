"""A report as a person sees it: every number that is asked, from a person or from the pool, and what is wrong with it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from pool.shortage.enums import (
    FILLABLE,
    SHORTAGE_QUESTIONS,
    Question,
    StaffFunction,
    StopGap,
)
from pool.shortage.models import ShortageCell, ShortageReport
from pool.shortage.prefill import CellKey, Prefilled, prefill_of
from pool.shortage.wording import fte_in_words

NOUGHT: Final = Decimal(0)
STOP_GAPS_OF: Final[Mapping[str, Sequence[StopGap]]] = {
    StaffFunction.SCHOOL_LEADER: (StopGap.OWN_TEAM, StopGap.OTHER_PROFESSIONAL),
}
"""Nobody merges groups for want of a school leader; for the others every stop-gap is asked."""
MUST_BE_TYPED: Final = (Question.STAFFING, Question.OPEN_VACANCIES)
"""What nobody else knows; the rest is what the pool counted, or nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetCell:
    """One number that is asked."""

    key: CellKey
    typed: Decimal | None
    prefilled: Decimal | None
    request_ids: tuple[int, ...]
    minutes: int
    reason: str

    @property
    def value(self) -> Decimal | None:
        """What counts now; None when nobody said anything yet."""
        if self.typed is not None:
            return self.typed
        if self.prefilled is not None:
            return self.prefilled
        return None if self.key.question in MUST_BE_TYPED else NOUGHT

    @property
    def needs_reason(self) -> bool:
        """Whether a person says something else than the pool and not yet why."""
        return (
            self.typed is not None
            and self.prefilled is not None
            and self.typed != self.prefilled
            and not self.reason
        )


Sheet = Mapping[CellKey, SheetCell]


def asked_keys(report: ShortageReport) -> Iterator[CellKey]:
    """Every number that this report asks for, in the order of the form."""
    for function in report.reference_date.functions_at(report.level):
        for school_type in report.school_types:
            for question in Question:
                if question == Question.HIDDEN_VACANCIES:
                    for stop_gap in STOP_GAPS_OF.get(function, tuple(StopGap)):
                        yield CellKey(function, school_type, question, stop_gap)
                else:
                    yield CellKey(function, school_type, question)


def sheet_of(report: ShortageReport) -> dict[CellKey, SheetCell]:
    """The whole sheet: two queries while it can change, one once it is handed in and shows what was known then."""
    cells = {key_of(cell): cell for cell in ShortageCell.objects.filter(report=report)}
    if report.status not in FILLABLE:
        return {key: _handed_in(key, cells.get(key)) for key in asked_keys(report)}
    prefill = prefill_of(report)
    return {key: _live(key, cells.get(key), prefill.get(key)) for key in asked_keys(report)}


def key_of(cell: ShortageCell) -> CellKey:
    return CellKey(cell.function, cell.school_type, cell.question, cell.stop_gap)


def problems_of(sheet: Sheet) -> list[tuple[str, str]]:
    """All that keeps a sheet from being handed in: each with its number and what to do about it."""
    found = []
    for key, cell in sheet.items():
        if cell.value is None:
            found.append((key.path, _missing_words(key)))
        elif cell.needs_reason:
            found.append(
                (key.path, "Dit is anders dan de pool telde. Zeg in een paar woorden waarom.")
            )
    return found + list(too_much(sheet))


def too_much(sheet: Sheet) -> Iterator[tuple[str, str]]:
    """A shortage above the staffing of its function, as soon as the staffing is known; it names the staffing."""
    for key, cell in sheet.items():
        if key.question != Question.STAFFING or cell.value is None:
            continue
        shortage = sum(
            (
                other.value or NOUGHT
                for other_key, other in sheet.items()
                if other_key[:2] == key[:2] and other_key.question in SHORTAGE_QUESTIONS
            ),
            NOUGHT,
        )
        if shortage > cell.value:
            sentence = (
                f"Samen is het tekort {fte_in_words(shortage)} fte, meer dan de formatie van "
                f"{fte_in_words(cell.value)} fte. Verlaag een van de aantallen, of vul een grotere formatie in."
            )
            yield key.path, sentence


def _live(key: CellKey, cell: ShortageCell | None, known: Prefilled | None) -> SheetCell:
    typed = cell if cell is not None and cell.is_typed else None
    return SheetCell(
        key=key,
        typed=None if typed is None else typed.fte,
        prefilled=None if known is None else known.fte,
        request_ids=() if known is None else known.request_ids,
        minutes=0 if known is None else known.minutes,
        reason="" if typed is None else typed.reason,
    )


def _handed_in(key: CellKey, cell: ShortageCell | None) -> SheetCell:
    return SheetCell(
        key=key,
        typed=None if cell is None or not cell.is_typed else cell.fte,
        prefilled=None if cell is None else cell.prefilled,
        request_ids=() if cell is None else tuple(cell.request_ids),
        minutes=0,
        reason="" if cell is None else cell.reason,
    )


def _missing_words(key: CellKey) -> str:
    if key.question == Question.STAFFING:
        return "Vul de formatie in fte in; 0 als je deze functie niet hebt."
    return "Vul in voor hoeveel fte een vacature open staat; 0 als er geen is."
