"""Fetching a region to change what belongs to it: locked, and only while it runs."""

from regions.access import get_region
from regions.actors import Actor
from regions.errors import RegionClosed
from regions.models import Region
from regions.moves import CLOSED
from regions.roles import Action


def lock_open_region(actor: Actor, region_id: int, action: Action = Action.KEEP_REGION) -> Region:
    """Give a region under its lock; refuses (`RegionClosed`) one that merged or stopped."""
    region = get_region(actor=actor, action=action, region_id=region_id, lock=True)
    if region.status in CLOSED:
        raise RegionClosed
    return region
