"""A school in two regions: only in a national one besides its own, once, and with a reason."""

import pytest
from django.db import IntegrityError, transaction

from regions.actors import Actor, actor_of
from regions.domain.second_places import add_second_place, end_second_place
from regions.enums import RegionKind
from regions.errors import NotAllowed, NotFound, SecondRegionNotFitting, SecondRegionTaken
from regions.models import Region, RegionEvent, SecondPlace
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW, TODAY
from tests.factories.regions import make_region

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def rik(cast: Cast) -> Actor:
    """The Realisatie-eenheid."""
    return actor_of(cast.monitor, NOW)


@pytest.fixture
def green() -> Region:
    return make_region(name="Groen", kind=RegionKind.NATIONAL)


def add(rik: Actor, region: Region, cast: Cast) -> SecondPlace:
    return add_second_place(
        actor=rik,
        region_id=region.pk,
        location_id=cast.home.location.pk,
        reason="Groen vmbo",
        now=NOW,
    )


def test_a_school_of_a_region_takes_part_in_the_green_one_as_well(
    cast: Cast, rik: Actor, green: Region
) -> None:
    place = add(rik, green, cast)

    assert (place.from_date, place.location.region) == (TODAY, cast.home.region)
    assert RegionEvent.objects.get().facts["name"] == "De Regenboog"


def test_not_in_a_second_geographic_region_and_not_in_its_own(
    cast: Cast, rik: Actor, green: Region
) -> None:
    with pytest.raises(SecondRegionNotFitting):
        add(rik, cast.away.region, cast)
    cast.home.location.region = green
    cast.home.location.save()
    with pytest.raises(SecondRegionNotFitting):
        add(rik, green, cast)


def test_no_third_region(cast: Cast, rik: Actor, green: Region) -> None:
    add(rik, green, cast)

    with pytest.raises(SecondRegionTaken):
        add(rik, make_region(kind=RegionKind.NATIONAL), cast)


def test_who_left_may_come_back(cast: Cast, rik: Actor, green: Region) -> None:
    place = add(rik, green, cast)

    for _ in range(2):
        end_second_place(actor=rik, region_id=green.pk, place_id=place.pk, now=NOW)

    assert add(rik, green, cast).pk != place.pk
    assert [event.move for event in RegionEvent.objects.order_by("pk")] == ["add", "end", "add"]


def test_a_place_is_looked_up_within_its_region_by_who_decides(
    cast: Cast, rik: Actor, green: Region
) -> None:
    place = add(rik, green, cast)

    with pytest.raises(NotFound):
        end_second_place(actor=rik, region_id=cast.home.region.pk, place_id=place.pk, now=NOW)
    with pytest.raises(NotAllowed):
        add(actor_of(cast.home.coordinator, NOW), green, cast)


def test_the_database_keeps_the_two_apart_and_asks_for_a_reason(
    cast: Cast, rik: Actor, green: Region
) -> None:
    place = add(rik, green, cast)
    cast.home.location.region = green
    with pytest.raises(IntegrityError, match="another one than its first"), transaction.atomic():
        cast.home.location.save()
    place.reason = " "
    with pytest.raises(IntegrityError, match="has_a_reason"), transaction.atomic():
        place.save()
    with pytest.raises(IntegrityError, match="another one than its first"), transaction.atomic():
        SecondPlace.objects.create(
            region=cast.away.region,
            location=cast.away.location,
            reason="Fout",
            from_date=TODAY,
        )
