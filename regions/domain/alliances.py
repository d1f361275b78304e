"""Alliances: the wider bonds in which institutes and regions work together."""

from collections.abc import Sequence
from datetime import date, datetime

from django.db import transaction

from regions.access import require
from regions.actors import Actor
from regions.domain.open_regions import lock_open_region
from regions.enums import OrganisationKind, RegionSubject
from regions.errors import AllianceMembersUnknown
from regions.models import Alliance, Organisation
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
    """Bind institutes and regions under one name.

    Refuses an institute that is not there or no institute (`AllianceMembersUnknown`), and a region that is not
    there. The database refuses a name twice. Locks the regions, in the order of their ids. Announces it to each.
    """
    require(actor, Action.DECIDE_REGION)
    institutes = list(
        Organisation.objects.filter(pk__in=institute_ids, kind=OrganisationKind.INSTITUTE)
    )
    if len(institutes) < len(set(institute_ids)):
        raise AllianceMembersUnknown
    regions = [
        lock_open_region(actor, region_id, Action.DECIDE_REGION)
        for region_id in sorted(set(region_ids))
    ]
    alliance = Alliance.objects.create(name=name, from_date=from_date)
    alliance.institutes.set(institutes)
    alliance.regions.set(regions)
    for region in regions:
        record(
            region,
            actor=actor,
            subject=RegionSubject.ALLIANCE,
            move="join",
            action=Action.DECIDE_REGION,
            on_date=from_date,
            now=now,
            facts={"alliance": name},
        )
    return alliance
