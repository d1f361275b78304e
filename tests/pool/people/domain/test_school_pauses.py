"""A school somebody is not asked for up to a day: set with one's preferences, kept when it is left out."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError

from pool.people.domain.preferences import PersonalLimits, SchoolPause, set_preferences
from pool.people.enums import SchoolPreferenceKind
from pool.people.errors import OutsideTheRegion, PauseIsOver, PreferenceTwice
from pool.people.models import SchoolPreference
from pool.people.queries import hides_school, school_preferences_of
from regions.actors import Actor, actor_of
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW, TODAY

pytestmark = pytest.mark.django_db
LIMITS = PersonalLimits(
    max_km=15, max_half_days_per_week=4, max_days_per_week=2, quiet_from=None, quiet_until=None
)
NEXT_WEEK = TODAY + timedelta(days=7)


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def sam(cast: Cast) -> Actor:
    return actor_of(cast.home.sam, NOW)


def prefer(
    actor: Actor,
    *pauses: SchoolPause,
    liked: tuple[int, ...] = (),
    says_pauses: bool = True,
) -> None:
    set_preferences(
        actor=actor,
        limits=LIMITS,
        consents_to_other_boards=True,
        preferred_location_ids=liked,
        hidden_location_ids=(),
        pauses=pauses if says_pauses else None,
        now=NOW,
    )


def until(location_id: int, day: date = NEXT_WEEK) -> SchoolPause:
    return SchoolPause(location_id=location_id, last_date=day)


def stored(cast: Cast) -> list[tuple[int, str, date | None]]:
    rows = SchoolPreference.objects.filter(substitute=cast.home.substitute).order_by("location")
    return list(rows.values_list("location", "kind", "last_date"))


def test_a_pause_is_stored_with_its_last_day_and_goes_when_it_is_taken_off(
    cast: Cast, sam: Actor
) -> None:
    school = cast.home.location.pk

    prefer(sam, until(school))

    assert stored(cast) == [(school, "hidden", NEXT_WEEK)]
    prefer(sam)
    assert stored(cast) == []


def test_who_says_nothing_of_pauses_keeps_those_that_run(cast: Cast, sam: Actor) -> None:
    here, there = cast.home.location.pk, cast.home.other_location.pk
    prefer(sam, until(here), until(there))

    prefer(sam, liked=(there,), says_pauses=False)

    assert sorted(stored(cast)) == sorted([(here, "hidden", NEXT_WEEK), (there, "preferred", None)])


def test_a_pause_is_read_up_to_and_including_its_last_day(cast: Cast, sam: Actor) -> None:
    school, me = cast.home.location.pk, cast.home.substitute
    prefer(sam, until(school))
    after = NEXT_WEEK + timedelta(days=1)

    assert hides_school(me, location_id=school, today=NEXT_WEEK)
    assert not hides_school(me, location_id=school, today=after)
    assert len(school_preferences_of(me, today=NEXT_WEEK)) == 1
    assert school_preferences_of(me, today=after) == []


def test_a_pause_that_ended_before_today_is_refused(cast: Cast, sam: Actor) -> None:
    with pytest.raises(PauseIsOver):
        prefer(sam, until(cast.home.location.pk, TODAY - timedelta(days=1)))


def test_a_school_is_chosen_once(cast: Cast, sam: Actor) -> None:
    school = cast.home.location.pk

    with pytest.raises(PreferenceTwice):
        prefer(sam, until(school), liked=(school,))
    with pytest.raises(PreferenceTwice):
        prefer(sam, until(school), until(school, TODAY))


def test_a_school_of_the_other_region_is_refused(cast: Cast, sam: Actor) -> None:
    with pytest.raises(OutsideTheRegion):
        prefer(sam, until(cast.away.location.pk))


def test_the_database_gives_no_last_day_to_a_school_somebody_likes(cast: Cast) -> None:
    with pytest.raises(IntegrityError, match="only_a_hidden_school_has_a_last_date"):
        SchoolPreference.objects.create(
            substitute=cast.home.substitute,
            location=cast.home.location,
            kind=SchoolPreferenceKind.PREFERRED,
            last_date=TODAY,
        )
