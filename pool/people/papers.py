"""What is missing or about to end in somebody's papers; pure, over rows that are loaded already."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from pool.people.enums import AdmissionStatus, QualificationKind
from pool.people.models import BoardAdmission, Clearance, Employment, Qualification

FIRST_WARNING: Final = timedelta(days=90)
LAST_WARNING: Final = timedelta(days=14)


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperWarning:
    """One thing the pool office should look at, with a stable code and a Dutch sentence."""

    code: str
    label: str


def paper_warnings(
    *,
    qualifications: Iterable[Qualification],
    employments: Iterable[Employment],
    clearances: Iterable[Clearance],
    admissions: Iterable[BoardAdmission],
    today: date,
) -> list[PaperWarning]:
    """All warnings about one substitute, the papers that end first."""
    held = list(qualifications)
    warnings = [] if held else [PaperWarning(code="no_qualification", label="Nog geen bevoegdheid")]
    ending = sorted(
        (row for row in held if row.until_date is not None), key=lambda row: row.until_date or today
    )
    warnings += [warning for row in ending if (warning := _ending(row, today))]
    seen_by = {row.employer_id for row in clearances}
    warnings += [
        PaperWarning(code="vog_missing", label=f"Geen VOG bekend bij {row.board.name}")
        for row in employments
        if row.board_id not in seen_by
    ]
    waiting = sum(1 for row in admissions if row.status == AdmissionStatus.PENDING)
    if waiting:
        boards = "1 bestuur beslist" if waiting == 1 else f"{waiting} besturen beslissen"
        warnings.append(
            PaperWarning(code="admission_pending", label=f"{boards} nog over toelating")
        )
    return warnings


def qualification_label(qualification: Qualification) -> str:
    """A qualification in words, as in `Eerstegraads wiskunde`."""
    label = QualificationKind(qualification.kind).label
    return f"{label} {qualification.subject}" if qualification.subject else str(label)


def _ending(qualification: Qualification, today: date) -> PaperWarning | None:
    until = qualification.until_date
    if until is None or until > today + FIRST_WARNING:
        return None
    name = qualification_label(qualification)
    when = f"{until.day}-{until.month}-{until.year}"
    if until <= today:
        return PaperWarning(code="qualification_ended", label=f"{name} liep af op {when}")
    if until <= today + LAST_WARNING:
        return PaperWarning(code="qualification_ends_soon", label=f"{name} loopt af op {when}")
    return PaperWarning(code="qualification_ends", label=f"{name} loopt af op {when}")
