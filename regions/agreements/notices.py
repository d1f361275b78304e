"""The words of the notices about agreements; a subject names nobody, because a lock screen is public."""

from notices.registry import Rendered, register
from regions.agreements.domain.notifying import DRAFTED, MISSED, RETURNED, TO_REVIEW
from regions.agreements.enums import MEASURABLE, FunderNoticeStatus, ReportStatus
from regions.agreements.models import AgreementPeriod, FunderNotice
from regions.agreements.periods import Stretch


def register_notices() -> None:
    """Make the kinds known, at start-up."""
    register(MISSED, report_missed)
    register(TO_REVIEW, report_to_review)
    register(RETURNED, report_returned)
    register(DRAFTED, funder_notice_drafted)


def report_missed(subject_id: int, recipient_id: int) -> Rendered | None:
    """A report that did not come; not sent any more when it came meanwhile."""
    report = _report(subject_id, *MEASURABLE)
    if report is None:
        return None
    is_owner = report.agreement.owner_id == recipient_id
    return _about(
        report,
        subject="Een rapportage is te laat",
        text=(
            f"{_named(report)} Er is nog niets ingediend.",
            "Vul aan wat ontbreekt en dien de rapportage in."
            if is_owner
            else "De trekker kreeg eerder een herinnering. Vraag wat er nodig is.",
        ),
        label="Naar de afspraak",
    )


def report_to_review(subject_id: int, _recipient_id: int) -> Rendered | None:
    """A report that waits for the reviewer."""
    report = _report(subject_id, ReportStatus.SUBMITTED)
    if report is None:
        return None
    return _about(
        report,
        subject="Er wacht een rapportage op je oordeel",
        text=(_named(report), "Keur haar goed, of geef haar terug met een reden."),
        label="Beoordeel de rapportage",
    )


def report_returned(subject_id: int, _recipient_id: int) -> Rendered | None:
    """A report that came back to its owner."""
    report = _report(subject_id, ReportStatus.RETURNED)
    if report is None:
        return None
    return _about(
        report,
        subject="Een rapportage kwam terug",
        text=(
            _named(report),
            "De beoordelaar schreef erbij waarom. Pas haar aan en dien opnieuw in.",
        ),
        label="Lees waarom",
    )


def funder_notice_drafted(subject_id: int, _recipient_id: int) -> Rendered | None:
    """A draft for the funder that a person has to complete."""
    rows = FunderNotice.objects.select_related("agreement")
    notice = rows.filter(pk=subject_id, status=FunderNoticeStatus.DRAFT).first()
    if notice is None:
        return None
    page = f"/afspraken/{notice.agreement_id}"
    return Rendered(
        subject="Een afspraak is niet op koers",
        text=(
            f"Het gaat over: {notice.agreement.title}.",
            "Een melding aan de subsidiegever staat klaar, met de cijfers. Vul haar aan en verstuur haar.",
        ),
        action_label="Naar de melding",
        action_url=page,
        page_url=page,
    )


def _report(period_id: int, *states: str) -> AgreementPeriod | None:
    rows = AgreementPeriod.objects.select_related("agreement")
    return rows.filter(pk=period_id, status__in=states).first()


def _named(report: AgreementPeriod) -> str:
    label = Stretch(report.period.lower, report.period.upper).label
    return f"Het gaat over: {report.agreement.title}, {label}."


def _about(report: AgreementPeriod, *, subject: str, text: tuple[str, ...], label: str) -> Rendered:
    page = f"/afspraken/{report.agreement_id}"
    return Rendered(subject=subject, text=text, action_label=label, action_url=page, page_url=page)
