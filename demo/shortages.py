"""What the schools of the demo regions reported: two dates that are frozen, and one that is open with some still missing."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from random import Random
from typing import Final

from django.db import transaction
from django.utils import timezone

from demo.plans import REGION_PLANS
from demo.schools import RAINBOW
from pool.shortage.definitions import NEWEST
from pool.shortage.domain.dates import expected_reports
from pool.shortage.enums import Level, Question, ReportStatus, StaffFunction, StopGap
from pool.shortage.models import ReferenceDate, ShortageCell, ShortageDecision, ShortageReport
from pool.shortage.sheets import STOP_GAPS_OF, asked_keys
from regions.actors import SYSTEM_ROLE
from regions.enums import Role, Sector
from regions.models import Membership, Region

TWO_WEEKS: Final = timedelta(days=14)
OPEN_SINCE: Final = timedelta(days=4)
IN_TIME: Final = 0.93
"""The part of the schools that hands in before a date closes."""
WINTER: Final = 2
SHORT: Final = {WINTER: 0.105, 10: 0.088}
"""The part of the staffing that is missing, by the month of the date: in winter it is more."""
OPEN, HIDDEN, UNFILLED = 0.22, 0.66, 0.12
FTE: Final = {Sector.PO: (7, 24), Sector.SO: (10, 22), Sector.VO: (38, 92), Sector.MBO: (40, 90)}
"""Between how many fte of teachers a school has."""
SO_FAR: Final = {
    ReportStatus.REVIEWED: 40,
    ReportStatus.SUBMITTED: 25,
    ReportStatus.DRAFT: 10,
    ReportStatus.RETURNED: 4,
    ReportStatus.OPEN: 21,
}
"""How far the schools are after a few days, in procent."""
PATH: Final[tuple[tuple[str, ReportStatus, ReportStatus], ...]] = (
    ("save", ReportStatus.OPEN, ReportStatus.DRAFT),
    ("submit", ReportStatus.DRAFT, ReportStatus.SUBMITTED),
    ("review", ReportStatus.SUBMITTED, ReportStatus.REVIEWED),
    ("freeze", ReportStatus.REVIEWED, ReportStatus.FROZEN),
)
RETURN_REASON: Final = "Groep 6 en 7 zijn samen. Tel dat ook als verborgen vacature."
TWENTIETHS: Final = 20


def report_shortages(*, seed: int, now: datetime) -> None:
    """Make the dates with their reports; a date that is there already is left as it is."""
    today = timezone.localdate(now)
    for day in past_days(today):
        _report(None, day, seed=seed, now=now)
    running = ReferenceDate.objects.filter(opens_date__lte=today, closes_date__gte=today)
    for region in Region.objects.filter(code__in=[plan.code for plan in REGION_PLANS]):
        if not running.filter(region=region).exists():
            _report(region, today - OPEN_SINCE, seed=seed, now=now)


def past_days(today: date) -> list[date]:
    """The last two of the first days of February and October that are over, the oldest first."""
    over = today - 2 * TWO_WEEKS
    days = [date(year, month, 1) for year in (over.year - 1, over.year) for month in SHORT]
    return [day for day in days if day <= over][-2:]


@transaction.atomic
def _report(region: Region | None, day: date, *, seed: int, now: datetime) -> None:
    closes_date = day + TWO_WEEKS
    made, is_new = ReferenceDate.objects.get_or_create(
        region=region,
        date=day,
        defaults={
            "opens_date": day,
            "closes_date": closes_date,
            "definition_version": NEWEST,
            "board_functions": [StaffFunction.SCHOOL_LEADER],
            "created_at": _noon(day - TWO_WEEKS),
        },
    )
    if not is_new:
        return
    is_over = closes_date < timezone.localdate(now)
    moment = _noon(closes_date - timedelta(days=5)) if is_over else now - timedelta(hours=20)
    reports = list(expected_reports(made, now=_noon(day)))
    ShortageReport.objects.bulk_create(reports, batch_size=500)
    fates = {report: Random(f"{seed} {day} {_name(report)}") for report in reports}
    ends = {
        report: _frozen(fate) if is_over else _so_far(report, fate)
        for report, fate in fates.items()
    }
    begun = [report for report in reports if ends[report] != ReportStatus.OPEN]
    ShortageCell.objects.bulk_create(
        (cell for report in begun for cell in _numbers(report, fates[report])), batch_size=1000
    )
    # The numbers first: once a report is handed in, the database lets nothing in any more.
    for status in ReportStatus:
        _end([report.pk for report in begun if ends[report] == status], status, moment=moment)
    people = _people()
    ShortageDecision.objects.bulk_create(
        (
            decision
            for report in begun
            for decision in _history(report, ends[report], people=people, moment=moment)
        ),
        batch_size=1000,
    )


def _frozen(fate: Random) -> ReportStatus:
    return ReportStatus.FROZEN if fate.random() < IN_TIME else ReportStatus.DRAFT


def _so_far(report: ShortageReport, fate: Random) -> ReportStatus:
    """De Regenboog and the boards are left to people."""
    if report.location is None or report.location.name == RAINBOW:
        return ReportStatus.OPEN
    return fate.choices(list(SO_FAR), list(SO_FAR.values()))[0]


def _numbers(report: ShortageReport, fate: Random) -> Iterator[ShortageCell]:
    """A staffing of the size of the school, and a part of it that is missing in a few ways."""
    is_winter = report.reference_date.date.month in {11, 12, 1, WINTER}
    missing, hidden_by = 0.0, frozenset[StopGap]()
    for key in asked_keys(report):
        match key.question:
            case Question.STAFFING:
                fte = _staffing(report, key.function, fate)
                missing = float(fte) * SHORT[WINTER if is_winter else 10] * fate.uniform(0.3, 1.7)
                ways = STOP_GAPS_OF.get(key.function, tuple(StopGap))
                hidden_by = frozenset(fate.sample(ways, k=2))
            case Question.OPEN_VACANCIES:
                fte = _rounded(missing * OPEN)
            case Question.HIDDEN_VACANCIES:
                is_used = key.stop_gap in hidden_by
                fte = _rounded(missing * HIDDEN / len(hidden_by)) if is_used else Decimal(0)
            case _:
                fte = _rounded(missing * UNFILLED)
        yield ShortageCell(report=report, fte=fte, **key._asdict())


def _staffing(report: ShortageReport, function: str, fate: Random) -> Decimal:
    if report.location is None:
        return Decimal(fate.randint(4, 14))
    fewest, most = FTE[Sector(report.location.sector)]
    share = 1 if function == StaffFunction.TEACHER else 0.25
    return _rounded(fate.uniform(fewest, most) * share)


def _end(report_ids: list[int], status: ReportStatus, *, moment: datetime) -> None:
    handed_in = status in {ReportStatus.SUBMITTED, ReportStatus.REVIEWED, ReportStatus.FROZEN}
    rows = ShortageReport.objects.filter(pk__in=report_ids)
    rows.update(
        status=status,
        submitted_at=moment if handed_in else None,
        reviewed_at=moment if handed_in and status != ReportStatus.SUBMITTED else None,
        frozen_at=moment + TWO_WEEKS if status == ReportStatus.FROZEN else None,
        return_reason=RETURN_REASON if status == ReportStatus.RETURNED else "",
        version=2,
    )


def _history(
    report: ShortageReport,
    status: ReportStatus,
    *,
    people: dict[tuple[int, int | None, int | None], int],
    moment: datetime,
) -> Iterator[ShortageDecision]:
    """The moves that led to this state: those of people by whoever has the role there."""
    path = PATH
    if status == ReportStatus.RETURNED:
        path = (*PATH[:2], ("return", ReportStatus.SUBMITTED, ReportStatus.RETURNED))
    of_school = people.get((report.region_id, None, report.location_id))
    of_board = people.get((report.region_id, report.board_id, None))
    for number, (move, before, after) in enumerate(path):
        is_filling = move in {"save", "submit"} and report.level == Level.LOCATION
        who = of_school if is_filling else of_board if move != "freeze" else None
        role = Role.SCHOOL_LEADER if is_filling else Role.BOARD_HR
        yield ShortageDecision(
            region_id=report.region_id,
            report=report,
            move=move,
            from_state=before,
            to_state=after,
            actor_id=who,
            actor_role=SYSTEM_ROLE if who is None else role,
            reason=RETURN_REASON if move == "return" else "",
            at=moment + timedelta(minutes=number),
        )
        if after == status:
            return


def _people() -> dict[tuple[int, int | None, int | None], int]:
    """Who leads a school and who is of a board, by region, board and school."""
    rows = Membership.objects.filter(
        role__in=(Role.SCHOOL_LEADER, Role.BOARD_HR), region__isnull=False
    )
    held = rows.order_by("pk").values_list("region", "organisation", "location", "user")
    return {
        (region, None if location else board, location): user
        for region, board, location, user in held
    }


def _name(report: ShortageReport) -> str:
    return report.location.location_code if report.location else report.board.name


def _rounded(fte: float) -> Decimal:
    return Decimal(round(fte * TWENTIETHS)) / TWENTIETHS


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), timezone.get_default_timezone())
