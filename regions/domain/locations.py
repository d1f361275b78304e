"""What a school changes about its own location."""

from dataclasses import asdict, dataclass
from datetime import datetime

from django.db import transaction

from regions.access import get_location
from regions.actors import Actor
from regions.models import SchoolLocation
from regions.roles import Action


@dataclass(frozen=True, slots=True, kw_only=True)
class LocationEdit:
    """The fields a school keeps itself; None leaves a field as it is."""

    contact_name: str | None = None
    contact_phone: str | None = None
    arrival_notes: str | None = None


@transaction.atomic
def edit_location(
    *, actor: Actor, location_id: int, edit: LocationEdit, now: datetime
) -> SchoolLocation:
    """Change what a school says about itself, and remember which fields, so that no import overwrites them.

    Refuses a location out of reach. Locks the location.
    """
    del now  # the location keeps no moment of its last change
    location = get_location(
        actor=actor, action=Action.EDIT_LOCATION, location_id=location_id, lock=True
    )
    changed = {name: value for name, value in asdict(edit).items() if value is not None}
    for name, value in changed.items():
        setattr(location, name, value)
    location.local_fields = sorted({*location.local_fields, *changed})
    location.save(update_fields=[*changed, "local_fields"])
    return location
