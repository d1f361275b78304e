"""What can go wrong with the shortage registration; the docstring is the sentence a person reads."""

from collections.abc import Sequence
from typing import ClassVar


class ShortageError(Exception):
    """Dit kan nu niet met deze opgave."""

    code: ClassVar[str] = "shortage-error"
    status: ClassVar[int] = 409


class ShortageNotFound(ShortageError):
    """Dit bestaat niet, of je mag het niet zien."""

    code = "not-found"
    status = 404


class ReportMoveNotAllowed(ShortageError):
    """Dit kan niet met deze opgave zoals die nu staat. Ververs het scherm."""

    code = "report-move-not-allowed"


class NotTheReporter(ShortageError):
    """Deze opgave vult iemand anders in: de school over zichzelf, het bestuur over zijn schoolleiders."""

    code = "not-the-reporter"
    status = 403


class NothingToReview(ShortageError):
    """Deze opgave deed je bestuur zelf; die hoeft niemand na te kijken."""

    code = "nothing-to-review"


class WindowNotOpen(ShortageError):
    """Rond deze peildatum kun je nu niets invullen. Een correctie kan zodra de opgave is vastgelegd."""

    code = "window-not-open"


class CorrectionRuns(ShortageError):
    """Er loopt al een correctie van deze opgave. Maak die eerst af."""

    code = "correction-runs"


class DatesMakeNoSense(ShortageError):
    """Kies een eerste en een laatste invuldag om de peildatum heen, hoogstens 120 dagen uit elkaar."""

    code = "dates-make-no-sense"
    status = 400


class ReferenceDateTaken(ShortageError):
    """Deze peildatum is er al voor deze regio of voor het hele land."""

    code = "reference-date-taken"


class RegionNeeded(ShortageError):
    """Kies de regio waarvoor deze peildatum geldt."""

    code = "region-needed"
    status = 400


class DefinitionUnknown(ShortageError):
    """Deze versie van de definities kennen we niet."""

    code = "definition-unknown"
    status = 400


class BreakdownNeedsDate(ShortageError):
    """Kies één peildatum om per bestuur of per school te kijken."""

    code = "reference-date-needed"
    status = 400


class ReportInvalid(ShortageError):
    """Er klopt iets niet in de opgave."""

    code = "report-invalid"
    status = 400

    def __init__(self, problems: Sequence[tuple[str, str]]) -> None:
        self.problems = list(problems)
        # One problem is its own sentence; more are told field by field.
        self.detail = problems[0][1] if len(problems) == 1 else (type(self).__doc__ or "")
        super().__init__(self.detail)
