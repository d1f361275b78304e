"""Making a region: the first thing a new installation needs, or a new application."""

from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from regions.actors import SYSTEM, Actor
from regions.domain.areas import AreaChange, change_area
from regions.enums import RegionKind
from regions.models import Region
from regions.recording import move_region


@transaction.atomic
def make_region(
    *,
    actor: Actor = SYSTEM,
    code: str,
    name: str,
    kind: RegionKind = RegionKind.GEOGRAPHIC,
    codes: tuple[str, ...] = (),
    overlap_reason: str = "",
    on_date: date | None = None,
    reason: str = "",
    now: datetime,
) -> Region:
    """Make a region that applied, with its area.

    Refuses what `change_area` refuses; the database refuses a code twice. Announces it.
    """
    region = Region(code=code, name=name, kind=kind)
    region.full_clean()
    region.save()
    move_region(
        region,
        actor=actor,
        move="apply",
        on_date=on_date or timezone.localdate(now),
        now=now,
        reason=reason,
    )
    change = AreaChange(codes=codes, overlap_reason=overlap_reason)
    return change_area(actor=actor, region_id=region.pk, change=change, now=now)
