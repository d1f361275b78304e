"""Tells who follows the registration that a report or a whole reference date moved on."""

from collections.abc import Iterable

from live.events import Audience, ReferenceDateChanged, ShortageReportChanged
from live.publish import publish
from pool.shortage.models import ReferenceDate, ShortageReport


def announce_report(report: ShortageReport) -> None:
    """Publish a hint to the school, its board and the office of the region; within the caller's transaction."""
    locations = () if report.location_id is None else (report.location_id,)
    publish(
        ShortageReportChanged(
            id=report.pk,
            version=report.version,
            audience=Audience(
                locations=locations, boards=(report.board_id,), regions=(report.region_id,)
            ),
        )
    )


def announce_date(reference_date: ReferenceDate, *, region_ids: Iterable[int]) -> None:
    """Publish one hint to everybody of these regions and to who reads across them: reports came or were frozen."""
    publish(
        ReferenceDateChanged(
            id=reference_date.pk,
            version=1,
            audience=Audience(members=tuple(sorted(region_ids)), is_national=True),
        )
    )
