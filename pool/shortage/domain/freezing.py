"""Freezing: after the last day what was handed in never changes any more; the database sees to that too."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from pool.shortage.announcing import announce_date
from pool.shortage.enums import ReportStatus
from pool.shortage.models import ReferenceDate, ShortageDecision, ShortageReport
from pool.shortage.recording import move_report
from regions.actors import SYSTEM

HANDED_IN = (ReportStatus.SUBMITTED, ReportStatus.REVIEWED)


def freeze_report(report: ShortageReport, *, now: datetime) -> None:
    """Freeze one report under the caller's lock; a correction takes the place of the one before by being frozen."""
    decision = move_report(report, actor=SYSTEM, move="freeze", now=now)
    report.frozen_at = now
    report.save(update_fields=["status", "frozen_at", "version"])
    decision.save(force_insert=True)


@transaction.atomic
def freeze_reports(*, reference_date_id: int, now: datetime) -> int:
    """Freeze what was handed in for a date that is over; tells how many. Does nothing before, and nothing twice.

    Locks the reports; announces the date once to each region.
    """
    date = ReferenceDate.objects.get(pk=reference_date_id)
    if timezone.localdate(now) <= date.closes_date:
        return 0
    reports = list(
        ShortageReport.objects.select_for_update(of=("self",))
        .filter(reference_date=date, number=1, status__in=HANDED_IN)
        .order_by("pk")
    )
    decisions = [move_report(report, actor=SYSTEM, move="freeze", now=now) for report in reports]
    for report in reports:
        report.frozen_at = now
    ShortageReport.objects.bulk_update(reports, ["status", "frozen_at", "version"], batch_size=500)
    ShortageDecision.objects.bulk_create(decisions, batch_size=500)
    if reports:
        announce_date(date, region_ids={report.region_id for report in reports})
    return len(reports)


def dates_to_freeze(*, now: datetime) -> Sequence[int]:
    """The dates that are over with reports that are not frozen yet."""
    rows = ShortageReport.objects.filter(
        number=1,
        status__in=HANDED_IN,
        reference_date__closes_date__lt=timezone.localdate(now),
    )
    return sorted(set(rows.values_list("reference_date", flat=True)))
