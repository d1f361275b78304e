"""The board looks at the reports of its schools: it reviews them, or gives one back with what is to be mended."""

from datetime import datetime

from django.db import transaction

from pool.shortage.access import lock_to_review
from pool.shortage.announcing import announce_report
from pool.shortage.domain.filling import require_open
from pool.shortage.domain.freezing import freeze_report
from pool.shortage.domain.telling import tell_returned
from pool.shortage.models import ShortageReport
from pool.shortage.recording import move_report
from regions.actors import Actor


@transaction.atomic
def review_report(*, actor: Actor, report_id: int, now: datetime) -> ShortageReport:
    """Put the board's name under a report of one of its schools; locks the report and announces it.

    A correction that was reviewed is frozen at once, and counts from then on.
    """
    report = lock_to_review(actor=actor, report_id=report_id)
    decision = move_report(report, actor=actor, move="review", now=now)
    report.reviewed_at = now
    report.save(update_fields=["status", "reviewed_at", "version"])
    decision.save(force_insert=True)
    if report.number > 1:
        freeze_report(report, now=now)
    announce_report(report)
    return report


@transaction.atomic
def return_report(*, actor: Actor, report_id: int, reason: str, now: datetime) -> ShortageReport:
    """Give a report back with a reason while there is time to mend it, and tell who filled it in; locks and announces.

    Refuses (`WindowNotOpen`) a report of a date that is over.
    """
    report = lock_to_review(actor=actor, report_id=report_id)
    require_open(report, now=now)
    decision = move_report(report, actor=actor, move="return", now=now, reason=reason)
    report.reviewed_at, report.return_reason = None, reason
    report.save(update_fields=["status", "reviewed_at", "return_reason", "version"])
    decision.save(force_insert=True)
    tell_returned(report, now=now)
    announce_report(report)
    return report
