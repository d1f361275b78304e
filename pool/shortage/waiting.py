"""What the registration asks of somebody: filling in, mending, reviewing, and calling after who stays silent."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Final

from django.db.models import Count, QuerySet
from django.utils import timezone

from pool.shortage.access import fills_in, reports_visible_to, reviews
from pool.shortage.domain.telling import REMIND_BEFORE
from pool.shortage.enums import FILLABLE, ReportStatus
from pool.shortage.models import ShortageReport
from pool.shortage.wording import day_in_words
from regions.actors import Actor
from regions.roles import Action
from regions.waiting import WaitingItem, WaitingSource

FILL: Final = "shortage_fill"
REVIEW: Final = "shortage_review"
SILENT: Final = "shortage_silent"
LABELS: Final = {
    FILL: "Tekort opgeven",
    REVIEW: "Tekortopgave nakijken",
    SILENT: "Tekortopgaven die ontbreken",
}
PAGE: Final = "/tekortregistratie"


def find_waiting(actor: Actor, now: datetime) -> Iterator[WaitingItem]:
    """What waits for this person; one query for each of the three things that the roles have."""
    if actor.is_system:
        return
    if actor.may(Action.FILL_SHORTAGE_REPORT):
        yield from _to_fill(actor, now)
    if actor.may(Action.REVIEW_SHORTAGE_REPORT):
        yield from _to_review(actor)
    yield from _silent(actor, now)


WAITING: Final = WaitingSource(name="shortage", labels=LABELS, find=find_waiting)


def _to_fill(actor: Actor, now: datetime) -> Iterator[WaitingItem]:
    waiting = reports_visible_to(actor, Action.FILL_SHORTAGE_REPORT).filter(status__in=FILLABLE)
    today = timezone.localdate(now)
    for report in _loaded(waiting):
        day = report.reference_date
        is_late = report.number == 1 and not day.opens_date <= today <= day.closes_date
        if is_late or not fills_in(actor, report):
            continue
        yield WaitingItem(
            kind=FILL,
            id=report.pk,
            title=_title(report),
            why=_why(report),
            region_id=report.region_id,
            url=f"{PAGE}/{report.pk}",
            due_at=_end_of(day.closes_date) if report.number == 1 else None,
        )


def _to_review(actor: Actor) -> Iterator[WaitingItem]:
    waiting = reports_visible_to(actor, Action.REVIEW_SHORTAGE_REPORT).filter(
        status=ReportStatus.SUBMITTED
    )
    for report in _loaded(waiting):
        if reviews(actor, report):
            yield WaitingItem(
                kind=REVIEW,
                id=report.pk,
                title=_title(report),
                why="De school diende de opgave in. Kijk haar na voordat ze wordt vastgelegd.",
                region_id=report.region_id,
                url=f"{PAGE}/{report.pk}",
                due_at=_end_of(report.reference_date.closes_date) if report.number == 1 else None,
            )


def _silent(actor: Actor, now: datetime) -> Iterator[WaitingItem]:
    """For who keeps the dates of a region: in the last days, how many are not in yet."""
    regions = actor.regions_for(Action.KEEP_REFERENCE_DATES)
    if not regions:
        return
    today = timezone.localdate(now)
    rows = (
        ShortageReport.objects.filter(
            region__in=regions,
            number=1,
            status__in=FILLABLE,
            reference_date__closes_date__gte=today,
            reference_date__closes_date__lte=today + REMIND_BEFORE,
        )
        .order_by("reference_date", "region")
        .values_list(
            "reference_date", "reference_date__date", "reference_date__closes_date", "region"
        )
        .annotate(silent=Count("pk"))
    )
    for date_id, day, closes_date, region_id, silent in rows:
        some = "Eén opgave ontbreekt" if silent == 1 else f"{silent} opgaven ontbreken"
        yield WaitingItem(
            kind=SILENT,
            id=date_id,
            title=f"Tekort op {day_in_words(day)}",
            why=f"{some} nog. Bel wie niets liet horen, of geef meer tijd.",
            region_id=region_id,
            url=PAGE,
            due_at=_end_of(closes_date),
        )


def _loaded(reports: QuerySet[ShortageReport]) -> QuerySet[ShortageReport]:
    return reports.select_related("reference_date", "location", "board")


def _title(report: ShortageReport) -> str:
    place = report.board if report.location is None else report.location
    return f"Tekort op {day_in_words(report.reference_date.date)}: {place.name}"


def _why(report: ShortageReport) -> str:
    if report.status == ReportStatus.RETURNED:
        return f"Je bestuur gaf de opgave terug: {report.return_reason}"
    if report.number > 1:
        return "Je begon een correctie. Maak die af en dien haar in."
    return "Geef op wat jullie tekortkomen. Wat de pool weet, staat er al."


def _end_of(day: date) -> datetime:
    return datetime.combine(day + timedelta(days=1), time(), timezone.get_default_timezone())
