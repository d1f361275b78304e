"""A correction: a new version of a frozen report, with a reason, beside the one that stays as it is."""

from datetime import datetime

from django.db import transaction

from pool.shortage.access import lock_to_fill
from pool.shortage.announcing import announce_report
from pool.shortage.enums import ReportStatus
from pool.shortage.errors import CorrectionRuns, ReportMoveNotAllowed
from pool.shortage.models import ShortageCell, ShortageReport
from pool.shortage.recording import move_report
from regions.actors import Actor


@transaction.atomic
def correct_report(*, actor: Actor, report_id: int, reason: str, now: datetime) -> ShortageReport:
    """Begin a new version with the numbers of the frozen one; that one counts until the new one is frozen.

    Locks the frozen report. Refuses one that is not frozen (`ReportMoveNotAllowed`), and one that has a later version
    already (`CorrectionRuns`). Announces the new report.
    """
    frozen = lock_to_fill(actor=actor, report_id=report_id)
    if frozen.status != ReportStatus.FROZEN:
        raise ReportMoveNotAllowed
    if ShortageReport.objects.filter(corrects=frozen).exists():
        raise CorrectionRuns
    report = ShortageReport(
        region=frozen.region,
        reference_date=frozen.reference_date,
        board=frozen.board,
        location=frozen.location,
        school_types=frozen.school_types,
        number=frozen.number + 1,
        corrects=frozen,
        reason=reason,
        created_at=now,
    )
    decision = move_report(
        report, actor=actor, move="correct", now=now, reason=reason, facts={"of": frozen.pk}
    )
    report.save(force_insert=True)
    decision.save(force_insert=True)
    ShortageCell.objects.bulk_create(
        _copied(cell, report) for cell in ShortageCell.objects.filter(report=frozen)
    )
    announce_report(report)
    return report


def _copied(cell: ShortageCell, report: ShortageReport) -> ShortageCell:
    return ShortageCell(
        report=report,
        function=cell.function,
        school_type=cell.school_type,
        question=cell.question,
        stop_gap=cell.stop_gap,
        fte=cell.fte,
        is_typed=cell.is_typed,
        reason=cell.reason,
    )
