"""The only way from an id outside to an import; fetching is checking."""

from django.db.models import QuerySet

from regions.access import get_region, require
from regions.actors import Actor
from regions.errors import NotFound
from regions.importers.errors import RegionNeeded
from regions.models import ImportRun, Region
from regions.roles import Action


def runs_visible_to(actor: Actor) -> QuerySet[ImportRun]:
    """The imports of the regions in which the actor may import, the newest first."""
    rows = ImportRun.objects.order_by("-created_at", "-pk")
    if actor.is_system:
        return rows
    return rows.filter(region__in=actor.regions_for(Action.RUN_IMPORTS))


def get_run(*, actor: Actor, run_id: int, lock: bool = False) -> ImportRun:
    """One import, its row locked when asked; unknown and foreign are the same refusal."""
    require(actor, Action.RUN_IMPORTS)
    rows = runs_visible_to(actor).filter(pk=run_id)
    run = (rows.select_for_update(of=("self",)) if lock else rows).first()
    if run is None:
        raise NotFound
    return run


def region_to_import_into(*, actor: Actor, region_id: int | None) -> Region:
    """The named region, or the only one; refuses a choice that nobody made."""
    require(actor, Action.RUN_IMPORTS)
    if region_id is None:
        reach = actor.regions_for(Action.RUN_IMPORTS)
        if len(reach) != 1:
            raise RegionNeeded
        (region_id,) = reach
    return get_region(actor=actor, action=Action.RUN_IMPORTS, region_id=region_id)
