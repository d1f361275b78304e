"""Who hears of the registration: who has to fill in, who has to review, and who got a report back."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Final

from django.db import transaction
from django.utils import timezone

from notices.domain import NewNotice, send_notices
from notices.quiet_hours import first_moment_outside
from pool.shortage.enums import FILLABLE, ReportStatus
from pool.shortage.models import ReferenceDate, ShortageReport
from regions.enums import Role
from regions.models import Membership

OPENED: Final = "shortage_opened"
REMINDER: Final = "shortage_reminder"
REVIEW: Final = "shortage_review"
RETURNED: Final = "shortage_returned"
REMIND_BEFORE: Final = timedelta(days=3)


def tell_opened(
    planned: ReferenceDate, reports: Iterable[ShortageReport], *, now: datetime
) -> None:
    """Ask who fills a report in; once per report."""
    _send(OPENED, reports, now=now, key=str(planned.pk))


def tell_returned(report: ShortageReport, *, now: datetime) -> None:
    """Tell the school that something is to be mended."""
    _send(RETURNED, [report], now=now, key=str(report.version))


@transaction.atomic
def remind(*, reference_date_id: int, now: datetime) -> None:
    """Remind who did not hand in and who did not review, three days before the end; once per last day."""
    planned = ReferenceDate.objects.get(pk=reference_date_id)
    today = timezone.localdate(now)
    if not planned.closes_date - REMIND_BEFORE <= today <= planned.closes_date:
        return
    rows = ShortageReport.objects.filter(reference_date=planned, number=1).order_by("pk")
    key = planned.closes_date.isoformat()
    _send(REMINDER, rows.filter(status__in=FILLABLE), now=now, key=key)
    waiting = rows.filter(status=ReportStatus.SUBMITTED, location__isnull=False)
    _send(REVIEW, waiting, now=now, key=key)


def dates_to_remind(*, now: datetime) -> Sequence[int]:
    """The dates in their last days."""
    today = timezone.localdate(now)
    rows = ReferenceDate.objects.filter(
        opens_date__lte=today, closes_date__gte=today, closes_date__lte=today + REMIND_BEFORE
    )
    return list(rows.order_by("pk").values_list("pk", flat=True))


def _send(kind: str, reports: Iterable[ShortageReport], *, now: datetime, key: str) -> None:
    told = list(reports)
    people = _of_schools(told) if kind != REVIEW else {}
    boards = _of_boards(told)
    notices = []
    for report in told:
        if kind == REVIEW or report.location_id is None:
            place = (report.region_id, report.board_id)
            users = boards.get(place, [])
            # One notice tells a board of all its schools that wait.
            about = f"{place}" if kind == REVIEW else f"{report.pk}"
        else:
            users = people.get((report.region_id, report.location_id), [])
            about = f"{report.pk}"
        notices += [
            NewNotice(
                kind=kind,
                recipient_id=user_id,
                subject_id=report.pk,
                dedupe_key=f"{kind}:{report.reference_date_id}:{about}:{key}:{user_id}",
                not_before=first_moment_outside(now=now),
            )
            for user_id in users
        ]
    send_notices(notices, now=now)


def _of_schools(reports: Sequence[ShortageReport]) -> dict[tuple[int, int], list[int]]:
    rows = Membership.objects.filter(
        role=Role.SCHOOL_LEADER,
        ended_at__isnull=True,
        user__is_active=True,
        location__in=[report.location_id for report in reports if report.location_id],
    )
    return _grouped(rows.order_by("pk").values_list("region", "location", "user"))


def _of_boards(reports: Sequence[ShortageReport]) -> dict[tuple[int, int], list[int]]:
    rows = Membership.objects.filter(
        role=Role.BOARD_HR,
        ended_at__isnull=True,
        user__is_active=True,
        organisation__in={report.board_id for report in reports},
    )
    return _grouped(rows.order_by("pk").values_list("region", "organisation", "user"))


def _grouped(
    rows: Iterable[tuple[int | None, int | None, int]],
) -> dict[tuple[int, int], list[int]]:
    found: dict[tuple[int, int], list[int]] = {}
    for region_id, place_id, user_id in rows:
        if region_id is not None and place_id is not None:
            users = found.setdefault((region_id, place_id), [])
            users += [] if user_id in users else [user_id]
    return found
