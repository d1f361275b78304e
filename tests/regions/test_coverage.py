"""Coverage: every open school is in one region, in none, or by exception in two, and each number can be opened."""

from datetime import timedelta

import pytest

from regions.access import locations_to_cover
from regions.actors import Actor, actor_of
from regions.coverage import Coverage, coverage_of, narrowed, summed
from regions.enums import RegionKind, RegionStatus
from regions.models import Region, SchoolLocation, SecondPlace
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import LONG_AGO, NOW, TODAY
from tests.factories.regions import make_location, make_region

pytestmark = pytest.mark.django_db

ASSEN = {"municipality_code": "0106", "municipality_name": "Assen"}
EMMEN = {"municipality_code": "0114", "municipality_name": "Emmen"}


@pytest.fixture
def cast() -> Cast:
    """In Assen a school of the region, one of none and one in two; in Emmen one of the region next door."""
    made = make_cast()
    region, board = made.home.region, made.home.board
    SchoolLocation.objects.filter(pk=made.home.other_location.pk).delete()
    SchoolLocation.objects.filter(pk=made.away.other_location.pk).delete()
    SchoolLocation.objects.filter(pk=made.home.location.pk).update(**ASSEN)
    SchoolLocation.objects.filter(pk=made.away.location.pk).update(**EMMEN)
    loose = make_location(region=region, board=board, name="De Eenling", **ASSEN)
    SchoolLocation.objects.filter(pk=loose.pk).update(region=None)
    twice = make_location(region=region, board=board, name="De Groene", **ASSEN)
    SecondPlace.objects.create(
        region=make_region(kind=RegionKind.NATIONAL),
        location=twice,
        reason="Groen",
        from_date=LONG_AGO,
    )
    make_location(region=region, board=board, name="Dicht", closed_date=TODAY, **ASSEN)
    Region.objects.filter(pk=region.pk).update(municipality_codes=["0106"])
    return made


def numbers() -> dict[str, Coverage]:
    found = coverage_of(SchoolLocation.objects.all(), today=TODAY)
    return {row.name: row.coverage for row in found}


def test_the_numbers_per_municipality(cast: Cast) -> None:
    assert numbers() == {
        "Assen": Coverage(total=3, in_region=2, in_two=1),
        "Emmen": Coverage(total=1, in_region=1, in_two=0),
    }
    whole = summed(coverage_of(SchoolLocation.objects.all(), today=TODAY))
    assert (whole.total, whole.in_none) == (4, 1)


def test_the_schools_behind_each_number(cast: Cast) -> None:
    def names(standing: str, code: str | None = None) -> list[str]:
        rows = narrowed(SchoolLocation.objects.all(), today=TODAY, standing=standing, code=code)
        return [row.name for row in rows]

    assert names("in_none") == ["De Eenling"]
    assert names("in_two") == ["De Groene"]
    assert names("", "0106") == ["De Eenling", "De Groene", "De Regenboog"]
    assert names("in_none", "0114") == []


def test_a_second_place_that_ended_or_has_not_begun_does_not_count(cast: Cast) -> None:
    for dates in (
        {"until_date": TODAY},
        {"from_date": TODAY + timedelta(days=1), "until_date": None},
    ):
        SecondPlace.objects.update(**dates)
        assert numbers()["Assen"].in_two == 0


def test_a_region_that_stopped_covers_nobody(cast: Cast) -> None:
    Region.objects.filter(pk=cast.home.region.pk).update(status=RegionStatus.ENDED)

    assert numbers()["Assen"] == Coverage(total=3, in_region=0, in_two=0)


def test_a_coordinator_sees_the_own_area_and_the_nation_all(cast: Cast) -> None:
    koos, rik = actor_of(cast.home.coordinator, NOW), actor_of(cast.monitor, NOW)

    def codes(actor: Actor) -> set[str]:
        rows = locations_to_cover(actor)
        return set(rows.values_list("municipality_code", flat=True))

    assert codes(koos) == {"0106"}
    assert codes(rik) == {"0106", "0114"}
    assert codes(actor_of(cast.away.coordinator, NOW)) == set()
