"""Reading reports and adding them up; a fixed number of queries whatever the number of rows."""

from collections.abc import Collection, Iterator, Mapping
from decimal import Decimal

from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet, Sum

from pool.shortage.enums import By, Level, ReportStatus
from pool.shortage.figures import Expected, Figure, FigureKey, Line, Scope, figures_of
from pool.shortage.models import (
    ReferenceDate,
    ShortageCell,
    ShortageDecision,
    ShortageReport,
)
from pool.shortage.prefill import CellKey
from pool.shortage.sheets import key_of

IN_HAND = (ReportStatus.SUBMITTED, ReportStatus.REVIEWED)


def counting(reports: QuerySet[ShortageReport]) -> QuerySet[ShortageReport]:
    """The reports that count: what is frozen, before that what was handed in; of versions the last frozen one."""
    newer = ShortageReport.objects.filter(corrects=OuterRef("pk"), status=ReportStatus.FROZEN)
    return reports.filter(
        ~Exists(newer), Q(status=ReportStatus.FROZEN) | Q(number=1, status__in=IN_HAND)
    )


def figures(
    *, dates: Collection[ReferenceDate], reports: QuerySet[ShortageReport], by: By
) -> Mapping[FigureKey, Figure]:
    """Add up what these reports say about these dates, per region, board or school; two queries."""
    within = reports.order_by().filter(reference_date__in=dates)
    return figures_of(_lines(within, by), _expected(dates, within, by))


def for_rows(reports: QuerySet[ShortageReport]) -> QuerySet[ShortageReport]:
    """Load the names that a row shows, and its numbers."""
    return reports.select_related(
        "reference_date__region", "region", "board", "location", "filled_by"
    ).prefetch_related(
        Prefetch("cells", queryset=ShortageCell.objects.order_by("pk"), to_attr="shown_cells")
    )


def versions_of(report: ShortageReport) -> QuerySet[ShortageReport]:
    """All versions of a report, the first one first."""
    return ShortageReport.objects.filter(
        Q(location=report.location_id)
        if report.location_id
        else Q(location__isnull=True, board=report.board_id),
        reference_date=report.reference_date_id,
        region=report.region_id,
    ).order_by("number")


def numbers_before(report: ShortageReport) -> dict[CellKey, Decimal]:
    """What the same school or board reported for the date before, as far as it counts; two queries."""
    place = (
        Q(location=report.location_id)
        if report.location_id
        else Q(location__isnull=True, board=report.board_id)
    )
    earlier = counting(ShortageReport.objects.all()).filter(
        place, region=report.region_id, reference_date__date__lt=report.reference_date.date
    )
    last = earlier.order_by("reference_date__date", "number").last()
    if last is None:
        return {}
    return {key_of(cell): cell.fte for cell in ShortageCell.objects.filter(report=last)}


def history_of(report: ShortageReport) -> QuerySet[ShortageDecision]:
    """What happened to a report, the oldest first."""
    rows = ShortageDecision.objects.filter(report=report)
    return rows.select_related("actor").order_by("at", "pk")


def _lines(reports: QuerySet[ShortageReport], by: By) -> Iterator[Line]:
    rows = (
        ShortageCell.objects.filter(report__in=counting(reports))
        .order_by()
        .values_list(
            "report__reference_date",
            *(f"report__{name}" for name in _columns(by)),
            "function",
            "school_type",
            "question",
            "stop_gap",
        )
        .annotate(total=Sum("fte"))
    )
    width = len(_columns(by))
    for date_id, *values in rows:
        yield Line(date_id, Scope(*values[:width]), *values[width:])


def _expected(
    dates: Collection[ReferenceDate], reports: QuerySet[ShortageReport], by: By
) -> Iterator[Expected]:
    asked = {(day.pk, level): tuple(day.functions_at(level)) for day in dates for level in Level}
    rows = reports.filter(number=1).values_list(
        "reference_date", "location", "school_types", "status", "reviewed_at", *_columns(by)
    )
    for date_id, location_id, types, status, reviewed_at, *place in rows:
        level = Level.BOARD if location_id is None else Level.LOCATION
        yield Expected(
            date_id,
            Scope(*place),
            asked[date_id, level],
            tuple(types),
            status in {*IN_HAND, ReportStatus.FROZEN},
            reviewed_at is not None,
        )


def _columns(by: By) -> tuple[str, ...]:
    """The columns that make a scope."""
    whole = ("region", "board", "location")
    return whole[: whole.index(by) + 1]
