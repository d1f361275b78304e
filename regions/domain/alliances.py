"""Alliances: the wider bonds in which institutes and regions work together; a region joins, and leaves, by itself."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from django.db import transaction
from django.utils import timezone

from regions.access import get_alliance, require
from regions.actors import Actor
from regions.domain.open_regions import lock_open_region
from regions.enums import OrganisationKind, RegionSubject
from regions.errors import AllianceMembersUnknown, InAllianceAlready, NotInAlliance
from regions.models import Alliance, Organisation, Region
from regions.recording import record
from regions.roles import Action


@transaction.atomic
def make_alliance(
    *,
    actor: Actor,
    name: str,
    region_ids: Sequence[int],
    institute_ids: Sequence[int],
    from_date: date,
    now: datetime,
) -> Alliance:
    """Bind institutes and regions under one name; a coordinator binds the own region, others join by themselves.

    Refuses an institute that is not there or no institute (`AllianceMembersUnknown`), and a region that is not
    there or not the actor's. The database refuses a name twice. Locks the regions, in the order of their ids.
    Announces it to each.
    """
    require(actor, Action.KEEP_ALLIANCES)
    institutes = list(
        Organisation.objects.filter(pk__in=institute_ids, kind=OrganisationKind.INSTITUTE)
    )
    if len(institutes) < len(set(institute_ids)):
        raise AllianceMembersUnknown
    regions = [
        lock_open_region(actor, region_id, Action.KEEP_ALLIANCES)
        for region_id in sorted(set(region_ids))
    ]
    alliance = Alliance.objects.create(name=name, from_date=from_date)
    alliance.institutes.set(institutes)
    alliance.regions.set(regions)
    for region in regions:
        _record(alliance, region, actor=actor, move="join", on_date=from_date, now=now)
    return alliance


@transaction.atomic
def join_alliance(*, actor: Actor, alliance_id: int, region_id: int, now: datetime) -> Alliance:
    """Let a region take part in an alliance that runs, from today.

    Refuses one that is over (as if it were not there), a region out of reach, and one that takes part already
    (`InAllianceAlready`). Locks the region and then the alliance. Announces it.
    """
    today = timezone.localdate(now)
    region = lock_open_region(actor, region_id, Action.KEEP_ALLIANCES)
    alliance = get_alliance(actor=actor, alliance_id=alliance_id, today=today)
    if alliance.regions.filter(pk=region.pk).exists():
        raise InAllianceAlready
    alliance.regions.add(region)
    _record(alliance, region, actor=actor, move="join", on_date=today, now=now)
    return alliance


@transaction.atomic
def leave_alliance(
    *, actor: Actor, alliance_id: int, region_id: int, reason: str, now: datetime
) -> Alliance:
    """Let a region leave an alliance from today; with its last region the alliance ends, and its name stays taken.

    Refuses one that is over, a region out of reach, and one that takes no part (`NotInAlliance`). Locks the region
    and then the alliance. Announces it.
    """
    today = timezone.localdate(now)
    region = lock_open_region(actor, region_id, Action.KEEP_ALLIANCES)
    alliance = get_alliance(actor=actor, alliance_id=alliance_id, today=today)
    if not alliance.regions.filter(pk=region.pk).exists():
        raise NotInAlliance
    alliance.regions.remove(region)
    if not alliance.regions.exists():
        # One that never ran a day still has one.
        alliance.until_date = max(today, alliance.from_date + timedelta(days=1))
        alliance.save(update_fields=["until_date"])
    _record(alliance, region, actor=actor, move="leave", on_date=today, now=now, reason=reason)
    return alliance


def _record(
    alliance: Alliance,
    region: Region,
    *,
    actor: Actor,
    move: str,
    on_date: date,
    now: datetime,
    reason: str = "",
) -> None:
    record(
        region,
        actor=actor,
        subject=RegionSubject.ALLIANCE,
        move=move,
        action=Action.KEEP_ALLIANCES,
        on_date=on_date,
        now=now,
        reason=reason,
        facts={"alliance": alliance.name},
    )
