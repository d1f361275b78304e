"""Tells who follows the registration that a report or a whole reference date moved on."""

from collections.abc import Iterable

from live.events import Audience, ReferenceDateChanged, ShortageReportChanged
from live.publish import publish
from pool.shortage.models import ReferenceDate, ShortageReport


def announce_report(report: ShortageReport) -> None:
    """Publish a hint to the school, its board and who reads every report of the region; in the caller's transaction."""
    locations = () if report.location_id is None else (report.location_id,)
    publish(
        ShortageReportChanged(
            id=report.pk,
            version=report.version,
            audience=Audience(
                locations=locations, boards=(report.board_id,), reports=(report.region_id,)
            ),
        )
    )


def announce_date(reference_date: ReferenceDate, *, region_ids: Iterable[int]) -> None:
    """Publish one hint to who follows the registration of these regions or of all: reports came or were frozen."""
    publish(
        ReferenceDateChanged(
            id=reference_date.pk,
            version=1,
            audience=Audience(registrations=tuple(sorted(region_ids)), is_national=True),
        )
    )
