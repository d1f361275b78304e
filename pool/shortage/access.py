"""The only place that turns an id from outside into a reference date or a report, for an actor and an action."""

from django.db.models import F, Q, QuerySet

from pool.shortage.enums import FILLABLE, By, Level
from pool.shortage.errors import (
    NothingToReview,
    NotTheReporter,
    RegionNeeded,
    ShortageNotFound,
)
from pool.shortage.models import ReferenceDate, ShortageReport
from regions.access import get_region, require
from regions.actors import Actor
from regions.models import Region
from regions.roles import Action


def dates_visible_to(
    actor: Actor, action: Action = Action.VIEW_REFERENCE_DATES
) -> QuerySet[ReferenceDate]:
    """The reference dates of the regions within reach, and to look at the national ones; the newest first."""
    require(actor, action)
    rows = ReferenceDate.objects.order_by("-date", "-pk")
    if actor.is_nationwide(action):
        return rows
    reach = Q(region__in=actor.regions_for(action))
    if action == Action.VIEW_REFERENCE_DATES:
        reach |= Q(region__isnull=True)
    return rows.filter(reach)


def reports_visible_to(
    actor: Actor, action: Action = Action.VIEW_SHORTAGE_REPORTS
) -> QuerySet[ShortageReport]:
    """The reports of one's school, of one's board and its schools, or of the region; newest date first, then by name."""
    require(actor, action)
    rows = ShortageReport.objects.order_by(
        "-reference_date__date",
        F("location__name").asc(nulls_first=True),
        "board__name",
        "-number",
        "pk",
    )
    if actor.is_nationwide(action):
        return rows
    reach = Q(region__in=actor.regions_for(action))
    for region_id, board_id in sorted(actor.boards_for(action)):
        reach |= Q(region=region_id, board=board_id)
    for region_id, location_id in sorted(actor.locations_for(action)):
        # A school that left the region takes nobody's rights in the region with it.
        reach |= Q(region=region_id, location=location_id, location__region=region_id)
    return rows.filter(reach)


def reports_to_count(actor: Actor, *, by: By) -> QuerySet[ShortageReport]:
    """The reports behind figures: of whole regions for who may see figures, cut finer only for who sees the reports."""
    action = Action.VIEW_SHORTAGE_FIGURES
    require(actor, action)
    if by != By.REGION:
        return reports_visible_to(actor)
    rows = ShortageReport.objects.all()
    return (
        rows if actor.is_nationwide(action) else rows.filter(region__in=actor.regions_for(action))
    )


def get_reference_date(*, actor: Actor, action: Action, date_id: int) -> ReferenceDate:
    """One reference date for an action; unknown and foreign are the same refusal."""
    found = dates_visible_to(actor, action).filter(pk=date_id).first()
    if found is None:
        raise ShortageNotFound
    return found


def get_report(
    *, actor: Actor, action: Action, report_id: int, lock: bool = False
) -> ShortageReport:
    """One report for an action, its row locked when asked; unknown and foreign are the same refusal."""
    rows = reports_visible_to(actor, action).filter(pk=report_id)
    rows = rows.select_related("reference_date", "region", "board", "location")
    found = (rows.select_for_update(of=("self",)) if lock else rows).first()
    if found is None:
        raise ShortageNotFound
    return found


def lock_to_fill(*, actor: Actor, report_id: int) -> ShortageReport:
    """One report that this actor fills in, locked; refuses (`NotTheReporter`) one that is somebody else's to fill in."""
    report = get_report(
        actor=actor, action=Action.FILL_SHORTAGE_REPORT, report_id=report_id, lock=True
    )
    if not fills_in(actor, report):
        raise NotTheReporter
    return report


def lock_to_review(*, actor: Actor, report_id: int) -> ShortageReport:
    """One report of a school of the board, locked; refuses (`NothingToReview`) what the board reported itself."""
    report = get_report(
        actor=actor, action=Action.REVIEW_SHORTAGE_REPORT, report_id=report_id, lock=True
    )
    if report.level == Level.BOARD:
        raise NothingToReview
    return report


def fills_in(actor: Actor, report: ShortageReport) -> bool:
    """Whether this report is the actor's own: a school reports about itself, a board about what it sees alone."""
    if actor.is_system:
        return True
    action = Action.FILL_SHORTAGE_REPORT
    if report.level == Level.BOARD:
        return (report.region_id, report.board_id) in actor.boards_for(action)
    return (report.region_id, report.location_id) in actor.locations_for(action)


def reads_numbers(actor: Actor, report: ShortageReport) -> bool:
    """Whether the numbers are this actor's to read: what is not handed in yet is of who writes it alone."""
    return report.status not in FILLABLE or fills_in(actor, report)


def reviews(actor: Actor, report: ShortageReport) -> bool:
    """Whether the actor looks after the report of this school."""
    boards = actor.boards_for(Action.REVIEW_SHORTAGE_REPORT)
    return report.level == Level.LOCATION and (report.region_id, report.board_id) in boards


def region_to_keep(*, actor: Actor, region_id: int | None) -> Region | None:
    """The region a new date is for: the named one, the only one, or none for the country; else `RegionNeeded`."""
    action = Action.KEEP_REFERENCE_DATES
    require(actor, action)
    if region_id is None:
        if actor.is_nationwide(action):
            return None
        reach = actor.regions_for(action)
        if len(reach) != 1:
            raise RegionNeeded
        (region_id,) = reach
    return get_region(actor=actor, action=action, region_id=region_id)
