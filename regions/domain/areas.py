"""The area of a region: which municipalities belong to it since when, and who else has them."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from regions.actors import Actor
from regions.coverage import Overlap, overlaps_of
from regions.domain.open_regions import lock_open_region
from regions.enums import RegionKind, RegionSubject
from regions.errors import AreaNotForNational, AreaOverlaps
from regions.models import AreaPart, Region
from regions.recording import record


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaChange:
    """The whole area as it should be, and why another region may have a part of it too."""

    codes: tuple[str, ...]
    overlap_reason: str = ""


@transaction.atomic
def change_area(*, actor: Actor, region_id: int, change: AreaChange, now: datetime) -> Region:
    """Make this the area; what was there and is not any more ends, what is new begins.

    Refuses a national region, and a municipality that another region has for the same sectors unless a reason is
    given. Locks the region. Announces it. The database refuses a municipality twice in one area.
    """
    region = lock_open_region(actor, region_id)
    if region.kind == RegionKind.NATIONAL and change.codes:
        raise AreaNotForNational
    today = timezone.localdate(now)
    wanted, before = set(change.codes), set(region.municipality_codes)
    added, left = sorted(wanted - before), sorted(before - wanted)
    if not added and not left:
        return region
    overlaps = [one for one in overlaps_of(region, codes=wanted) if one.code in added]
    reason = change.overlap_reason.strip()
    if overlaps and not reason:
        raise AreaOverlaps([_said(one) for one in overlaps])
    shared = {one.code for one in overlaps}
    running = region.area_parts.filter(code__in=left, until_date__isnull=True)
    running.update(until_date=today)
    AreaPart.objects.bulk_create(
        AreaPart(
            region=region,
            code=code,
            from_date=today,
            overlap_reason=reason if code in shared else "",
        )
        for code in added
    )
    region.municipality_codes = sorted(wanted)
    record(
        region,
        actor=actor,
        subject=RegionSubject.AREA,
        move="change",
        now=now,
        reason=reason,
        facts={"added": added, "left": left, "overlaps": [_said(one) for one in overlaps]},
    )
    return region


def _said(overlap: Overlap) -> str:
    return f"{overlap.code} ({overlap.region_name})"
