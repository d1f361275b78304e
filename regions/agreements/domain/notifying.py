"""Notices about agreements: who has to report, review or tell the funder, each once."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Q

from notices.domain import NewNotice, send_notices
from notices.quiet_hours import first_moment_outside
from regions.agreements.enums import StepRecipient
from regions.agreements.models import AgreementPeriod, FunderNotice
from regions.enums import Role
from regions.models import Membership

MISSED = "report_missed"
TO_REVIEW = "report_to_review"
RETURNED = "report_returned"
DRAFTED = "funder_notice_drafted"


def tell_missed(report: AgreementPeriod, *, recipient: StepRecipient, now: datetime) -> None:
    """Tell the owner, the coordinators or the nation that a report did not come."""
    _send(MISSED, report.pk, _people(report, recipient), now=now, key=recipient)


def tell_to_review(report: AgreementPeriod, *, now: datetime) -> None:
    """Tell the reviewer that a report was handed in."""
    reviewer = report.agreement.reviewer_id
    _send(TO_REVIEW, report.pk, [reviewer] if reviewer else [], now=now, key=str(report.version))


def tell_returned(report: AgreementPeriod, *, now: datetime) -> None:
    """Tell the owner that a report came back."""
    _send(RETURNED, report.pk, [report.agreement.owner_id], now=now, key=str(report.version))


def tell_drafted(notice: FunderNotice, *, now: datetime) -> None:
    """Tell the coordinators that a notice to the funder waits to be completed."""
    people = _with_role(Role.COORDINATOR, region_id=notice.region_id)
    _send(DRAFTED, notice.pk, people, now=now)


def _people(report: AgreementPeriod, recipient: StepRecipient) -> list[int]:
    match recipient:
        case StepRecipient.OWNER:
            return [report.agreement.owner_id]
        case StepRecipient.COORDINATOR:
            return _with_role(Role.COORDINATOR, region_id=report.agreement.region_id)
        case StepRecipient.NATIONAL_MONITOR:
            return _with_role(Role.NATIONAL_MONITOR, region_id=None)


def _with_role(role: Role, *, region_id: int | None) -> list[int]:
    # Of a region that merged the successor's people hear it: its own have no role there any more.
    of_region = (
        Q(region__isnull=True)
        if region_id is None
        else Q(region=region_id)
        | Q(region__predecessors=region_id)
        | Q(region__predecessors__predecessors=region_id)
    )
    held = Membership.objects.filter(of_region, role=role, ended_at__isnull=True)
    return list(held.order_by("pk").values_list("user", flat=True))


def _send(
    kind: str, subject_id: int, people: Iterable[int], *, now: datetime, key: str = ""
) -> None:
    send_notices(
        [
            NewNotice(
                kind=kind,
                recipient_id=user_id,
                subject_id=subject_id,
                dedupe_key=f"{kind}:{subject_id}:{key}:{user_id}",
                # Nothing of this cannot wait until the morning.
                not_before=first_moment_outside(now=now),
            )
            for user_id in dict.fromkeys(people)
        ],
        now=now,
    )
