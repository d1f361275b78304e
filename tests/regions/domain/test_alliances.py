"""Alliances: a coordinator binds the own region, others join by themselves, and the last one to leave ends it."""

from datetime import timedelta

import pytest

from regions.access import alliances_visible_to
from regions.actors import Actor, actor_of
from regions.domain.alliances import join_alliance, leave_alliance, make_alliance
from regions.errors import InAllianceAlready, NotAllowed, NotFound, NotInAlliance
from regions.models import Alliance, RegionEvent
from tests.factories.cast import Cast, Place, make_cast
from tests.factories.clock import NOW, TODAY

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


def koos_of(place: Place) -> Actor:
    return actor_of(place.coordinator, NOW)


def make(place: Place, *regions: Place) -> Alliance:
    return make_alliance(
        actor=koos_of(place),
        name="Alliantie Oost",
        region_ids=[one.region.pk for one in regions or (place,)],
        institute_ids=[place.institute.pk],
        from_date=TODAY,
        now=NOW,
    )


def leave(place: Place, alliance: Alliance) -> Alliance:
    return leave_alliance(
        actor=koos_of(place),
        alliance_id=alliance.pk,
        region_id=place.region.pk,
        reason="Het past niet meer.",
        now=NOW,
    )


def join(place: Place, alliance: Alliance, *, by: Actor | None = None) -> Alliance:
    return join_alliance(
        actor=by or koos_of(place), alliance_id=alliance.pk, region_id=place.region.pk, now=NOW
    )


def test_a_coordinator_binds_the_own_region_and_no_other(cast: Cast) -> None:
    with pytest.raises(NotFound):
        make(cast.home, cast.home, cast.away)
    alliance = make(cast.home)

    with pytest.raises(NotFound):
        join(cast.away, alliance, by=koos_of(cast.home))
    with pytest.raises(NotAllowed):
        join(cast.away, alliance, by=actor_of(cast.away.planner, NOW))

    assert list(alliance.regions.all()) == [cast.home.region]


def test_another_region_joins_by_itself_and_once(cast: Cast) -> None:
    alliance = join(cast.away, make(cast.home))

    with pytest.raises(InAllianceAlready):
        join(cast.away, alliance)
    assert set(alliance.regions.all()) == {cast.home.region, cast.away.region}


def test_who_leaves_leaves_the_others_together_and_the_last_one_ends_it(cast: Cast) -> None:
    alliance = join(cast.away, make(cast.home))

    leave(cast.home, alliance)
    with pytest.raises(NotInAlliance):
        leave(cast.home, alliance)
    alliance.refresh_from_db()
    assert alliance.until_date is None

    leave(cast.away, alliance)
    alliance.refresh_from_db()
    assert alliance.until_date == TODAY + timedelta(days=1)
    tomorrow = TODAY + timedelta(days=1)
    assert not alliances_visible_to(koos_of(cast.home), today=tomorrow).exists()
    told = RegionEvent.objects.filter(region=cast.home.region, subject="alliance")
    assert list(told.order_by("pk").values_list("move", "reason")) == [
        ("join", ""),
        ("leave", "Het past niet meer."),
    ]
