"""A school location in two regions: the exception, with its reason."""

from datetime import datetime

from django.db import IntegrityError, transaction
from django.utils import timezone

from regions.access import get_location
from regions.actors import Actor
from regions.domain.open_regions import lock_open_region
from regions.enums import RegionKind, RegionSubject
from regions.errors import NotFound, SecondRegionNotFitting, SecondRegionTaken
from regions.models import SecondPlace
from regions.recording import record
from regions.roles import Action


def add_second_place(
    *, actor: Actor, region_id: int, location_id: int, reason: str, now: datetime
) -> SecondPlace:
    """Let a school location take part in a national region as well, from today.

    Refuses a region that is not national, the region it is in already, and a third region (decided by the database).
    Locks the region. Announces it.
    """
    try:
        with transaction.atomic():
            region = lock_open_region(actor, region_id, Action.DECIDE_REGION)
            location = get_location(
                actor=actor, action=Action.DECIDE_REGION, location_id=location_id
            )
            if region.kind != RegionKind.NATIONAL or location.region_id in {region.pk, None}:
                raise SecondRegionNotFitting
            place = SecondPlace.objects.create(
                region=region,
                location=location,
                reason=reason,
                from_date=timezone.localdate(now),
            )
            record(
                region,
                actor=actor,
                subject=RegionSubject.SECOND_PLACE,
                move="add",
                action=Action.DECIDE_REGION,
                now=now,
                reason=reason,
                facts={"location": location.location_code, "name": location.name},
            )
            return place
    except IntegrityError as error:
        if "location_has_one_second_region" in str(error):
            raise SecondRegionTaken from error
        raise


@transaction.atomic
def end_second_place(*, actor: Actor, region_id: int, place_id: int, now: datetime) -> SecondPlace:
    """Let a school location leave its second region from today; one that left already stays as it is.

    Refuses a place that is not of the region. Locks the region. Announces it.
    """
    region = lock_open_region(actor, region_id, Action.DECIDE_REGION)
    place = region.second_places.filter(pk=place_id).select_related("location").first()
    if place is None:
        raise NotFound
    if place.until_date is None:
        place.until_date = timezone.localdate(now)
        place.save(update_fields=["until_date"])
        record(
            region,
            actor=actor,
            subject=RegionSubject.SECOND_PLACE,
            move="end",
            action=Action.DECIDE_REGION,
            now=now,
            facts={"location": place.location.location_code, "name": place.location.name},
        )
    return place
