"""What a substitute sets: availability, limits, consent and school preferences."""

from datetime import time, timedelta

import pytest

from pool.people.access import own_substitute
from pool.people.domain.availability import DateHalfDay, WeekHalfDay, set_availability
from pool.people.domain.preferences import PersonalLimits, set_preferences
from pool.people.enums import HalfDay, SchoolPreferenceKind, SubstituteStatus
from pool.people.errors import (
    AvailabilityTwice,
    OutsideTheRegion,
    PreferenceTwice,
    WeekChangedMeanwhile,
)
from pool.people.models import (
    AvailabilityException,
    AvailabilityPattern,
    SchoolPreference,
    Substitute,
)
from regions.actors import Actor, actor_of
from regions.errors import NotAllowed, NotFound
from regions.roles import Action
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW, TODAY

pytestmark = pytest.mark.django_db
MORNING = HalfDay.MORNING
LIMITS = PersonalLimits(
    max_km=15,
    max_half_days_per_week=4,
    max_days_per_week=2,
    quiet_from=time(20),
    quiet_until=time(7),
)


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def sam(cast: Cast) -> Actor:
    return actor_of(cast.home.sam, NOW)


def prefer(
    actor: Actor,
    *,
    liked: tuple[int, ...] = (),
    hidden: tuple[int, ...] = (),
    consents: bool = False,
) -> Substitute:
    return set_preferences(
        actor=actor,
        limits=LIMITS,
        consents_to_other_boards=consents,
        preferred_location_ids=liked,
        hidden_location_ids=hidden,
        now=NOW,
    )


def test_set_availability_replaces_pattern_and_coming_exceptions(cast: Cast, sam: Actor) -> None:
    substitute = cast.home.substitute
    for days in (-1, 0, 3):
        AvailabilityException.objects.create(
            substitute=substitute,
            date=TODAY + timedelta(days=days),
            half_day=MORNING,
            is_available=True,
        )

    changed = set_availability(
        actor=sam,
        pattern=[WeekHalfDay(weekday=0, half_day=MORNING)],
        exceptions=[DateHalfDay(date=TODAY, half_day=MORNING, is_available=False)],
        now=NOW,
    )

    pattern = AvailabilityPattern.objects.filter(substitute=substitute)
    exceptions = AvailabilityException.objects.filter(substitute=substitute).order_by("date")
    assert list(pattern.values_list("weekday", "half_day")) == [(0, "morning")]
    assert list(exceptions.values_list("date", "is_available")) == [
        (TODAY - timedelta(days=1), True),
        (TODAY, False),
    ]
    assert changed.version == 2


def test_set_availability_leaves_the_look_alike_of_the_other_region_alone(
    cast: Cast, sam: Actor
) -> None:
    set_availability(actor=sam, pattern=[], exceptions=[], now=NOW)

    assert AvailabilityPattern.objects.filter(substitute=cast.home.substitute).count() == 0
    assert AvailabilityPattern.objects.filter(substitute=cast.away.substitute).count() == 10


def test_set_availability_refuses_a_half_day_named_twice(sam: Actor) -> None:
    half_day = WeekHalfDay(weekday=1, half_day=MORNING)

    with pytest.raises(AvailabilityTwice):
        set_availability(actor=sam, pattern=[half_day, half_day], exceptions=[], now=NOW)


def test_set_availability_refuses_who_read_the_week_before_another_device_changed_it(
    cast: Cast, sam: Actor
) -> None:
    monday, tuesday = (WeekHalfDay(weekday=day, half_day=MORNING) for day in (0, 1))
    seen = cast.home.substitute.version
    set_availability(actor=sam, pattern=[monday], exceptions=[], seen=seen, now=NOW)

    with pytest.raises(WeekChangedMeanwhile):
        set_availability(actor=sam, pattern=[tuesday], exceptions=[], seen=seen, now=NOW)

    kept = AvailabilityPattern.objects.filter(substitute=cast.home.substitute)
    assert list(kept.values_list("weekday", flat=True)) == [0]


def test_set_availability_is_for_substitutes_only(cast: Cast) -> None:
    with pytest.raises(NotAllowed):
        set_availability(actor=actor_of(cast.home.leader, NOW), pattern=[], exceptions=[], now=NOW)


def test_set_preferences_stores_limits_and_schools(cast: Cast, sam: Actor) -> None:
    home = cast.home

    changed = prefer(sam, liked=(home.location.pk,), hidden=(home.other_location.pk,))

    stored = SchoolPreference.objects.filter(substitute=home.substitute).order_by("kind")
    assert list(stored.values_list("location", "kind")) == [
        (home.other_location.pk, SchoolPreferenceKind.HIDDEN),
        (home.location.pk, SchoolPreferenceKind.PREFERRED),
    ]
    changed.refresh_from_db()
    assert (changed.max_km, changed.quiet_from, changed.version) == (15, time(20), 2)


def test_consent_keeps_its_first_moment_until_it_is_withdrawn(cast: Cast, sam: Actor) -> None:
    given = prefer(sam, consents=True).consent_other_boards_at
    kept = set_preferences(
        actor=sam,
        limits=LIMITS,
        consents_to_other_boards=True,
        preferred_location_ids=(),
        hidden_location_ids=(),
        now=NOW + timedelta(days=1),
    ).consent_other_boards_at
    withdrawn = prefer(sam, consents=False).consent_other_boards_at

    assert (given, kept, withdrawn) == (NOW, NOW, None)


def test_set_preferences_refuses_a_school_on_both_sides(cast: Cast, sam: Actor) -> None:
    school = cast.home.location.pk

    with pytest.raises(PreferenceTwice):
        prefer(sam, liked=(school,), hidden=(school,))


def test_set_preferences_refuses_a_school_of_the_other_region(cast: Cast, sam: Actor) -> None:
    with pytest.raises(OutsideTheRegion):
        prefer(sam, liked=(cast.away.location.pk,))

    assert SchoolPreference.objects.count() == 0


def test_who_left_the_pool_has_no_own_record_any_more(cast: Cast, sam: Actor) -> None:
    Substitute.objects.filter(pk=cast.home.substitute.pk).update(status=SubstituteStatus.LEFT)

    with pytest.raises(NotFound):
        own_substitute(actor=sam, action=Action.EDIT_OWN_AVAILABILITY)
