"""The words of the notices about the registration; a subject names nobody, because a lock screen is public."""

from notices.registry import Rendered, register
from pool.shortage.domain.telling import OPENED, REMINDER, RETURNED, REVIEW
from pool.shortage.enums import FILLABLE, ReportStatus
from pool.shortage.models import ShortageReport
from pool.shortage.wording import day_in_words


def register_notices() -> None:
    """Make the kinds known, at start-up."""
    register(OPENED, opened)
    register(REMINDER, reminder)
    register(REVIEW, review)
    register(RETURNED, returned)


def opened(subject_id: int, _recipient_id: int) -> Rendered | None:
    """The form stands ready; not sent any more once it is handed in."""
    report = _report(subject_id)
    if report is None or report.status not in FILLABLE:
        return None
    return _rendered(
        report,
        subject="De tekortregistratie staat open",
        text=(
            f"Wat je school tekortkomt op {_day(report)}: wat de pool weet, hebben wij al ingevuld.",
            _until(report),
        ),
        label="Vul de opgave in",
    )


def reminder(subject_id: int, _recipient_id: int) -> Rendered | None:
    """A reminder to who did not hand in."""
    report = _report(subject_id)
    if report is None or report.status not in FILLABLE:
        return None
    return _rendered(
        report,
        subject="De tekortregistratie sluit bijna",
        text=(f"Je opgave van {_day(report)} is nog niet ingediend.", _until(report)),
        label="Maak de opgave af",
    )


def review(subject_id: int, _recipient_id: int) -> Rendered | None:
    """A reminder to a board that schools wait for it."""
    report = _report(subject_id)
    if report is None or report.status != ReportStatus.SUBMITTED:
        return None
    return _rendered(
        report,
        subject="Opgaven van je scholen wachten op je",
        text=(
            f"Scholen hebben hun tekort op {_day(report)} opgegeven. Kijk de opgaven na.",
            _until(report),
        ),
        label="Bekijk de opgaven",
        page="/tekortregistratie",
    )


def returned(subject_id: int, _recipient_id: int) -> Rendered | None:
    """Something is to be mended; not sent any more once that happened."""
    report = _report(subject_id)
    if report is None or report.status != ReportStatus.RETURNED:
        return None
    return _rendered(
        report,
        subject="Je tekortopgave komt terug",
        text=(
            f"Je bestuur vraagt je iets aan te passen in de opgave van {_day(report)}.",
            report.return_reason,
            _until(report),
        ),
        label="Pas de opgave aan",
    )


def _rendered(
    report: ShortageReport, *, subject: str, text: tuple[str, ...], label: str, page: str = ""
) -> Rendered:
    url = page or f"/tekortregistratie/{report.pk}"
    return Rendered(subject=subject, text=text, action_label=label, action_url=url, page_url=url)


def _report(report_id: int) -> ShortageReport | None:
    return ShortageReport.objects.select_related("reference_date").filter(pk=report_id).first()


def _day(report: ShortageReport) -> str:
    return day_in_words(report.reference_date.date)


def _until(report: ShortageReport) -> str:
    return f"Dat kan tot en met {day_in_words(report.reference_date.closes_date)}."
