"""What agreements ask of somebody: reports to hand in, to mend or to review, and notices to send to the funder."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Final

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from regions.access import with_predecessors
from regions.actors import Actor
from regions.agreements.enums import FunderNoticeStatus, ReportStatus, StepRecipient
from regions.agreements.lateness import NATIONAL, reporting_lines
from regions.agreements.models import AgreementPeriod, FunderNotice
from regions.agreements.periods import Stretch
from regions.enums import Role
from regions.models import Membership, Region
from regions.roles import Action
from regions.waiting import WaitingItem, WaitingSource

REPORT: Final = "report"
RETURNED: Final = "returned_report"
REVIEW: Final = "report_review"
NOTICE: Final = "funder_notice"
LABELS: Final = {
    REPORT: "Rapportage indienen",
    RETURNED: "Rapportage aanpassen",
    REVIEW: "Rapportage beoordelen",
    NOTICE: "Melding aan de subsidiegever",
}
NOTICE_TIME: Final = timedelta(days=14)
"""In which a notice goes to the funder after it was drafted."""


def find_waiting(actor: Actor, now: datetime) -> Iterator[WaitingItem]:
    """What waits for this person in the regions where they have a role for it."""
    if actor.regions_for(Action.EDIT_AGREEMENTS):
        regions = with_predecessors(actor, Action.EDIT_AGREEMENTS)
        yield from _to_hand_in(actor, regions, now)
        yield from _to_mend(actor, regions)
        yield from _to_send(regions)
    if actor.may(Action.REVIEW_AGREEMENTS):
        yield from _to_review(actor)


WAITING: Final = WaitingSource(name="agreements", labels=LABELS, find=find_waiting)


def _to_hand_in(actor: Actor, regions: QuerySet[Region], now: datetime) -> Iterator[WaitingItem]:
    """One item per agreement, about its oldest period: a backlog of weeks is one thing to do."""
    today = timezone.localdate(now)
    rows = _own(actor, regions).filter(status=ReportStatus.DRAFT, period__endswith__lte=today)
    lines = reporting_lines()
    seen: dict[int, list[AgreementPeriod]] = {}
    for row in rows:
        ended = row.agreement.ended_date
        if ended is None or row.period.lower < ended:
            seen.setdefault(row.agreement_id, []).append(row)
    for reports in seen.values():
        oldest, agreement = reports[0], reports[0].agreement
        steps = lines.get(agreement.region_id, lines[NATIONAL])
        days = next((one.days for one in steps if one.recipient == StepRecipient.OWNER), None)
        could_come = max(oldest.period.upper, timezone.localdate(agreement.created_at))
        yield WaitingItem(
            kind=REPORT,
            id=oldest.pk,
            title=agreement.title,
            why=f"Over {_label(oldest)}{_and_more(len(reports) - 1)} is nog niets ingediend.",
            region_id=agreement.region_id,
            url=_page(agreement.pk),
            due_at=None if days is None else _start_of(could_come + timedelta(days=days)),
        )


def _to_mend(actor: Actor, regions: QuerySet[Region]) -> Iterator[WaitingItem]:
    for row in _own(actor, regions).filter(status=ReportStatus.RETURNED):
        yield WaitingItem(
            kind=RETURNED,
            id=row.pk,
            title=row.agreement.title,
            why=f"De beoordelaar gaf de rapportage over {_label(row)} terug.",
            region_id=row.agreement.region_id,
            url=_page(row.agreement_id),
        )


def _to_review(actor: Actor) -> Iterator[WaitingItem]:
    rows = _reports().filter(status=ReportStatus.SUBMITTED, agreement__reviewer=actor.user_id)
    if not actor.is_nationwide(Action.REVIEW_AGREEMENTS):
        regions = with_predecessors(actor, Action.REVIEW_AGREEMENTS)
        rows = rows.filter(agreement__region__in=regions)
    for row in rows:
        yield WaitingItem(
            kind=REVIEW,
            id=row.pk,
            title=row.agreement.title,
            why=f"De rapportage over {_label(row)} wacht op je oordeel.",
            region_id=row.agreement.region_id,
            url=_page(row.agreement_id),
        )


def _to_send(regions: QuerySet[Region]) -> Iterator[WaitingItem]:
    rows = FunderNotice.objects.filter(region__in=regions, status=FunderNoticeStatus.DRAFT)
    for notice in rows.select_related("agreement").order_by("drafted_at", "pk"):
        yield WaitingItem(
            kind=NOTICE,
            id=notice.pk,
            title=notice.agreement.title,
            why="Deze afspraak is niet op koers. Vul de melding aan en verstuur haar.",
            region_id=notice.region_id,
            url=_page(notice.agreement_id),
            due_at=notice.drafted_at + NOTICE_TIME,
        )


def _own(actor: Actor, regions: QuerySet[Region]) -> QuerySet[AgreementPeriod]:
    """The reports of agreements that this person owns, and those whose owner cannot hand in."""
    owners = Membership.objects.filter(
        user=OuterRef("agreement__owner"),
        region=OuterRef("agreement__region"),
        role=Role.COORDINATOR,
        ended_at__isnull=True,
    )
    return _reports().filter(
        Q(agreement__owner=actor.user_id) | ~Exists(owners), agreement__region__in=regions
    )


def _reports() -> QuerySet[AgreementPeriod]:
    return AgreementPeriod.objects.select_related("agreement").order_by("period", "pk")


def _label(report: AgreementPeriod) -> str:
    return Stretch(report.period.lower, report.period.upper).label


def _and_more(number: int) -> str:
    if number == 0:
        return ""
    return " en nog een periode" if number == 1 else f" en nog {number} perioden"


def _page(agreement_id: int) -> str:
    return f"/afspraken/{agreement_id}"


def _start_of(day: date) -> datetime:
    return datetime.combine(day, time(), timezone.get_default_timezone())
