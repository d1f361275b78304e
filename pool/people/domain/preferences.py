"""What a substitute wants: how far, how often, where, when not to be woken, and for whose schools."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time

from django.db import transaction

from pool.people.access import own_substitute
from pool.people.changes import facts_changed
from pool.people.domain.announcing import announce_substitute
from pool.people.enums import SchoolPreferenceKind
from pool.people.errors import OutsideTheRegion, PreferenceTwice
from pool.people.models import SchoolPreference, Substitute
from regions.actors import Actor
from regions.models import SchoolLocation
from regions.roles import Action

PERSONAL_LIMITS = (
    "max_km",
    "max_half_days_per_week",
    "max_days_per_week",
    "quiet_from",
    "quiet_until",
    "consent_other_boards_at",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalLimits:
    """The limits of one person; both quiet times empty means those of the region."""

    max_km: int
    max_half_days_per_week: int
    max_days_per_week: int
    quiet_from: time | None
    quiet_until: time | None


@transaction.atomic
def set_preferences(
    *,
    actor: Actor,
    limits: PersonalLimits,
    consents_to_other_boards: bool,
    preferred_location_ids: Iterable[int],
    hidden_location_ids: Iterable[int],
    now: datetime,
) -> Substitute:
    """Replace one's own limits, consent and school preferences.

    Consent keeps the moment it was first given and is withdrawn by giving false. Refuses a school in both
    lists and a school outside one's region. Locks the substitute. Announces the substitute; whoever asked
    this person looks again.
    """
    substitute = own_substitute(actor=actor, action=Action.EDIT_OWN_PREFERENCES, lock=True)
    _replace_schools(substitute, set(preferred_location_ids), set(hidden_location_ids))
    substitute.max_km = limits.max_km
    substitute.max_half_days_per_week = limits.max_half_days_per_week
    substitute.max_days_per_week = limits.max_days_per_week
    substitute.quiet_from = limits.quiet_from
    substitute.quiet_until = limits.quiet_until
    if not consents_to_other_boards:
        substitute.consent_other_boards_at = None
    elif substitute.consent_other_boards_at is None:
        substitute.consent_other_boards_at = now
    # What people decide themselves, consent above all, no file of the pool office changes afterwards.
    substitute.local_fields = sorted({*substitute.local_fields, *PERSONAL_LIMITS})
    substitute.version += 1
    substitute.save(update_fields=[*PERSONAL_LIMITS, "local_fields", "version"])
    facts_changed([substitute.pk])
    announce_substitute(substitute)
    return substitute


def _replace_schools(substitute: Substitute, preferred: set[int], hidden: set[int]) -> None:
    if preferred & hidden:
        raise PreferenceTwice
    chosen = preferred | hidden
    known = SchoolLocation.objects.filter(region=substitute.region_id, pk__in=chosen).count()
    if known < len(chosen):
        raise OutsideTheRegion
    kinds = [(location_id, SchoolPreferenceKind.PREFERRED) for location_id in sorted(preferred)]
    kinds += [(location_id, SchoolPreferenceKind.HIDDEN) for location_id in sorted(hidden)]
    SchoolPreference.objects.filter(substitute=substitute).delete()
    SchoolPreference.objects.bulk_create(
        SchoolPreference(substitute=substitute, location_id=location_id, kind=kind)
        for location_id, kind in kinds
    )
