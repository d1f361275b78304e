"""Reference dates: planning one, giving it more time, and putting a report ready for everybody who has to say something."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from pool.shortage.access import get_reference_date, region_to_keep
from pool.shortage.announcing import announce_date
from pool.shortage.definitions import NEWEST, definition_of
from pool.shortage.domain.jobs import defer
from pool.shortage.domain.telling import tell_opened
from pool.shortage.enums import SCHOOL_TYPES_OF, Level, StaffFunction
from pool.shortage.errors import DatesMakeNoSense, ReferenceDateTaken
from pool.shortage.models import ReferenceDate, ShortageDecision, ShortageReport
from pool.shortage.recording import move_report
from regions.actors import SYSTEM, Actor
from regions.models import Region, SchoolLocation
from regions.roles import Action

MOST_DAYS: Final = timedelta(days=120)


@dataclass(frozen=True, slots=True, kw_only=True)
class DateDraft:
    """A day to count on; without functions for the boards it is as the definition says."""

    day: date
    opens_date: date
    closes_date: date
    region_id: int | None = None
    board_functions: Sequence[StaffFunction] | None = None
    definition_version: int = NEWEST


@transaction.atomic
def plan_reference_date(*, actor: Actor, draft: DateDraft, now: datetime) -> ReferenceDate:
    """Plan a day to count on, for one region or, by the national monitor, for all; defers the opening of its reports.

    Refuses days that are over or do not fit (`DatesMakeNoSense`), a definition nobody published (`DefinitionUnknown`),
    and a day that the region has already, by itself or with the whole country (`ReferenceDateTaken`).
    """
    region = region_to_keep(actor=actor, region_id=draft.region_id)
    definition = definition_of(draft.definition_version)
    _require_sense(draft, today=timezone.localdate(now))
    same_day = ReferenceDate.objects.filter(date=draft.day)
    if region is not None:
        same_day = same_day.filter(Q(region=region) | Q(region__isnull=True))
    if same_day.exists():
        raise ReferenceDateTaken
    functions = draft.board_functions
    if functions is None:
        functions = [one for one, level in definition.levels.items() if level == Level.BOARD]
    planned = ReferenceDate.objects.create(
        region=region,
        date=draft.day,
        opens_date=draft.opens_date,
        closes_date=draft.closes_date,
        definition_version=definition.version,
        board_functions=list(functions),
        created_by_id=actor.user_id,
        created_at=now,
    )
    opens_at = datetime.combine(planned.opens_date, time(), timezone.get_default_timezone())
    defer(
        "open_reports",
        at=opens_at if opens_at > now else None,
        reference_date_id=planned.pk,
    )
    return planned


@transaction.atomic
def extend_reference_date(
    *, actor: Actor, date_id: int, closes_date: date, now: datetime
) -> ReferenceDate:
    """Give everybody who did not hand in yet more time; what is frozen stays so. Announces the date.

    Refuses (`DatesMakeNoSense`) a last day before the old one or before today.
    """
    found = get_reference_date(actor=actor, action=Action.KEEP_REFERENCE_DATES, date_id=date_id)
    locked = ReferenceDate.objects.select_for_update().get(pk=found.pk)
    if (
        not max(locked.closes_date, timezone.localdate(now))
        <= closes_date
        <= locked.opens_date + MOST_DAYS
    ):
        raise DatesMakeNoSense
    locked.closes_date = closes_date
    locked.save(update_fields=["closes_date"])
    announce_date(locked, region_ids=regions_of(locked))
    return locked


@transaction.atomic
def open_reports(*, reference_date_id: int, now: datetime) -> int:
    """Put a report ready for every school and board that has none yet; tells how many. Safe to run twice.

    Only within the days of the date; locks the date, tells who has to fill in, and announces it once to each region.
    """
    planned = ReferenceDate.objects.select_for_update().get(pk=reference_date_id)
    if not planned.opens_date <= timezone.localdate(now) <= planned.closes_date:
        return 0
    known = set(
        ShortageReport.objects.filter(reference_date=planned, number=1).values_list(
            "region", "board", "location"
        )
    )
    reports = [
        report
        for report in expected_reports(planned, now=now)
        if (report.region_id, report.board_id, report.location_id) not in known
    ]
    decisions = [move_report(report, actor=SYSTEM, move="open", now=now) for report in reports]
    ShortageReport.objects.bulk_create(reports, batch_size=500)
    ShortageDecision.objects.bulk_create(decisions, batch_size=500)
    if reports:
        tell_opened(planned, reports, now=now)
        announce_date(planned, region_ids={report.region_id for report in reports})
    return len(reports)


def dates_to_open(*, now: datetime) -> list[int]:
    """The dates whose days run now: a school that joins meanwhile gets its report too."""
    today = timezone.localdate(now)
    rows = ReferenceDate.objects.filter(opens_date__lte=today, closes_date__gte=today)
    return list(rows.order_by("pk").values_list("pk", flat=True))


def regions_of(planned: ReferenceDate) -> list[int]:
    """The regions that a date is for."""
    if planned.region_id is not None:
        return [planned.region_id]
    return list(Region.objects.order_by("pk").values_list("pk", flat=True))


def expected_reports(planned: ReferenceDate, *, now: datetime) -> Iterator[ShortageReport]:
    """One report per school for what schools report, and one per board for the rest; not stored yet."""
    rows = SchoolLocation.objects.filter(
        Q(closed_date__isnull=True) | Q(closed_date__gt=planned.date),
        region__in=regions_of(planned),
    ).order_by("region", "board", "pk")
    types_before = _types_before(planned)
    of_boards: dict[tuple[int, int], list[str]] = {}
    for location in rows:
        if location.region_id is None:
            continue
        types = types_before.get(location.pk) or [SCHOOL_TYPES_OF[location.sector][0]]
        of_boards.setdefault((location.region_id, location.board_id), []).extend(types)
        if planned.functions_at(Level.LOCATION):
            yield ShortageReport(
                region_id=location.region_id,
                reference_date=planned,
                board_id=location.board_id,
                location=location,
                school_types=types,
                created_at=now,
            )
    if planned.functions_at(Level.BOARD):
        for (region_id, board_id), types in of_boards.items():
            yield ShortageReport(
                region_id=region_id,
                reference_date=planned,
                board_id=board_id,
                school_types=sorted(set(types)),
                created_at=now,
            )


def _types_before(planned: ReferenceDate) -> dict[int, list[str]]:
    """What each school called itself the last time: nobody says it twice."""
    rows = ShortageReport.objects.filter(
        location__isnull=False, region__in=regions_of(planned)
    ).order_by("reference_date__date", "number")
    return dict(rows.values_list("location", "school_types"))


def _require_sense(draft: DateDraft, *, today: date) -> None:
    if not draft.opens_date <= draft.closes_date or draft.closes_date < draft.day:
        raise DatesMakeNoSense
    if draft.closes_date < today or draft.closes_date - draft.opens_date > MOST_DAYS:
        raise DatesMakeNoSense
    if abs(draft.opens_date - draft.day) > MOST_DAYS:
        raise DatesMakeNoSense
