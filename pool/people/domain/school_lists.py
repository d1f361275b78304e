"""Whom a school asks first, and (silently, without a reason) whom never."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from pool.people.acquaintances import known_at
from pool.people.changes import facts_changed
from pool.people.enums import SchoolListKind
from pool.people.errors import ListedTwice, OutsideTheRegion
from pool.people.models import SchoolListEntry, Substitute
from pool.people.queries import admitted_at
from regions.access import get_location
from regions.actors import Actor
from regions.models import SchoolLocation
from regions.roles import Action


@transaction.atomic
def set_school_lists(
    *,
    actor: Actor,
    location_id: int,
    preferred_ids: Sequence[int],
    blocked_ids: Sequence[int],
    now: datetime,
) -> SchoolLocation:
    """Replace both lists of a school; the order of the preferred people is their rank.

    An entry that stays keeps who made it and when. Refuses somebody named twice, somebody outside the
    region's pool, and, for anyone but the pool office, somebody whom the school never saw and its board did
    not admit: a list shows names, and the pool is not there to be read by trying numbers. Locks the school location. Announces nothing: the person on the list never hears of it.
    """
    location = get_location(
        actor=actor, action=Action.EDIT_SCHOOL_LISTS, location_id=location_id, lock=True
    )
    named = [*preferred_ids, *blocked_ids]
    if len(set(named)) < len(named):
        raise ListedTwice
    if Substitute.objects.filter(region=location.region_id, pk__in=named).count() < len(named):
        raise OutsideTheRegion
    _require_known(named, actor=actor, location=location)
    wanted = {
        substitute_id: (SchoolListKind.PREFERRED, rank)
        for rank, substitute_id in enumerate(preferred_ids, start=1)
    }
    wanted |= dict.fromkeys(blocked_ids, (SchoolListKind.BLOCKED, 1))
    SchoolListEntry.objects.filter(location=location).exclude(substitute__in=wanted).delete()
    SchoolListEntry.objects.bulk_create(
        [
            SchoolListEntry(
                location=location,
                substitute_id=substitute_id,
                kind=kind,
                rank=rank,
                created_by_id=actor.user_id,
                created_at=now,
            )
            for substitute_id, (kind, rank) in wanted.items()
        ],
        update_conflicts=True,
        unique_fields=["location", "substitute"],
        update_fields=["kind", "rank"],
    )
    # As silent as the list itself: what is open for them lapses as not needed any more.
    facts_changed(blocked_ids)
    return location


def _require_known(named: Sequence[int], *, actor: Actor, location: SchoolLocation) -> None:
    if location.region_id in actor.regions_for(Action.EDIT_SCHOOL_LISTS):
        return
    listed = SchoolListEntry.objects.filter(location=location)
    admitted = admitted_at(location).filter(pk__in=named)
    known = known_at(location.pk) | set(listed.values_list("substitute_id", flat=True))
    known |= set(admitted.values_list("pk", flat=True))
    if not known.issuperset(named):
        # The same answer as for somebody of another region: neither tells who exists.
        raise OutsideTheRegion
