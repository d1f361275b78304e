"""What a substitute wants: how far, how often, where, when not to be woken, and for whose schools."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from django.db import transaction
from django.utils import timezone

from pool.people.access import own_substitute
from pool.people.changes import facts_changed
from pool.people.domain.announcing import announce_substitute
from pool.people.enums import SchoolPreferenceKind
from pool.people.errors import OutsideTheRegion, PauseIsOver, PreferenceTwice
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
    "year_groups",
    "consent_other_boards_at",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalLimits:
    """The limits of one person; both quiet times empty means those of the region.

    No year groups means all of them; None leaves them as they are.
    """

    max_km: int
    max_half_days_per_week: int
    max_days_per_week: int
    quiet_from: time | None
    quiet_until: time | None
    year_groups: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolPause:
    """A school somebody is not asked for up to and including one day, whenever the work would be."""

    location_id: int
    last_date: date


@transaction.atomic
def set_preferences(
    *,
    actor: Actor,
    limits: PersonalLimits,
    consents_to_other_boards: bool,
    preferred_location_ids: Iterable[int],
    hidden_location_ids: Iterable[int],
    pauses: Iterable[SchoolPause] | None = None,
    now: datetime,
) -> Substitute:
    """Replace one's own limits, consent and school preferences.

    Consent keeps the moment it was first given and is withdrawn by giving false. Without pauses those that run
    stay, but for schools that are chosen otherwise. Refuses a school chosen twice, a pause that ended before
    today and a school outside one's region. Locks the substitute. Announces the substitute; whoever asked this
    person looks again.
    """
    substitute = own_substitute(actor=actor, action=Action.EDIT_OWN_PREFERENCES, lock=True)
    chosen = [
        SchoolPreference(location_id=location_id, kind=kind)
        for kind, location_ids in (
            (SchoolPreferenceKind.PREFERRED, preferred_location_ids),
            (SchoolPreferenceKind.HIDDEN, hidden_location_ids),
        )
        for location_id in sorted(set(location_ids))
    ]
    today = timezone.localdate(now)
    if pauses is None:
        taken = {row.location_id for row in chosen}
        chosen += _running_pauses(substitute, besides=taken, today=today)
    else:
        chosen += _given_pauses(pauses, today=today)
    _replace_schools(substitute, chosen)
    substitute.max_km = limits.max_km
    substitute.max_half_days_per_week = limits.max_half_days_per_week
    substitute.max_days_per_week = limits.max_days_per_week
    substitute.quiet_from = limits.quiet_from
    substitute.quiet_until = limits.quiet_until
    if limits.year_groups is not None:
        substitute.year_groups = sorted(set(limits.year_groups))
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


def _running_pauses(
    substitute: Substitute, *, besides: set[int], today: date
) -> list[SchoolPreference]:
    rows = SchoolPreference.objects.filter(substitute=substitute, last_date__gte=today)
    return list(rows.exclude(location__in=besides).order_by("location"))


def _given_pauses(pauses: Iterable[SchoolPause], *, today: date) -> list[SchoolPreference]:
    given = list(pauses)
    if any(pause.last_date < today for pause in given):
        raise PauseIsOver
    return [
        SchoolPreference(
            location_id=pause.location_id,
            kind=SchoolPreferenceKind.HIDDEN,
            last_date=pause.last_date,
        )
        for pause in given
    ]


def _replace_schools(substitute: Substitute, chosen: list[SchoolPreference]) -> None:
    schools = {row.location_id for row in chosen}
    if len(schools) < len(chosen):
        raise PreferenceTwice
    known = SchoolLocation.objects.filter(region=substitute.region_id, pk__in=schools).count()
    if known < len(schools):
        raise OutsideTheRegion
    SchoolPreference.objects.filter(substitute=substitute).delete()
    SchoolPreference.objects.bulk_create(
        SchoolPreference(
            substitute=substitute,
            location_id=row.location_id,
            kind=row.kind,
            last_date=row.last_date,
        )
        for row in chosen
    )
