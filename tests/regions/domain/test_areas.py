"""The area of a region: dated municipalities, and no silent overlap with another region for the same schools."""

import pytest
from django.db import IntegrityError, transaction

from regions.actors import Actor, actor_of
from regions.domain.areas import AreaChange, change_area
from regions.domain.region_facts import RegionEdit, StatedFigure, edit_region, state_figure
from regions.enums import RegionKind, Sector, SizeMeasure
from regions.errors import AreaNotForNational, AreaOverlaps
from regions.models import AreaPart, Region, RegionEvent, RegionFigure
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import LONG_AGO, NOW, TODAY
from tests.factories.regions import make_region

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    return make_cast()


@pytest.fixture
def koos(cast: Cast) -> Actor:
    """The coordinator."""
    return actor_of(cast.home.coordinator, NOW)


def draw(cast: Cast, koos: Actor, *codes: str, reason: str = "") -> Region:
    change = AreaChange(codes=codes, overlap_reason=reason)
    return change_area(actor=koos, region_id=cast.home.region.pk, change=change, now=NOW)


def test_the_area_keeps_who_belonged_when(cast: Cast, koos: Actor) -> None:
    AreaPart.objects.create(region=cast.home.region, code="0106", from_date=LONG_AGO)
    Region.objects.filter(pk=cast.home.region.pk).update(municipality_codes=["0106"])

    region = draw(cast, koos, "0114", "0109")

    assert region.municipality_codes == ["0109", "0114"]
    parts = AreaPart.objects.filter(region=region).order_by("code")
    assert list(parts.values_list("code", "from_date", "until_date")) == [
        ("0106", LONG_AGO, TODAY),
        ("0109", TODAY, None),
        ("0114", TODAY, None),
    ]
    assert RegionEvent.objects.get().facts == {
        "added": ["0109", "0114"],
        "left": ["0106"],
        "overlaps": [],
    }


def test_a_municipality_of_another_region_needs_a_reason(cast: Cast, koos: Actor) -> None:
    make_region(name="Zuid", municipality_codes=["0109"])

    with pytest.raises(AreaOverlaps) as refused:
        draw(cast, koos, "0109", "0114")
    assert refused.value.overlaps == ["0109 (Zuid)"]

    draw(cast, koos, "0109", "0114", reason="De gemeente ligt in twee regio's.")
    reasons = dict(
        AreaPart.objects.filter(region=cast.home.region).values_list("code", "overlap_reason")
    )
    assert reasons == {"0109": "De gemeente ligt in twee regio's.", "0114": ""}


def test_regions_for_other_sectors_and_national_ones_do_not_overlap(
    cast: Cast, koos: Actor
) -> None:
    make_region(municipality_codes=["0109"], sectors=[Sector.VO, Sector.MBO])
    make_region(municipality_codes=["0109"], status="ended")
    edit = RegionEdit(sectors=(Sector.SO, Sector.PO))
    edit_region(actor=koos, region_id=cast.home.region.pk, edit=edit, now=NOW)

    region = draw(cast, koos, "0109")

    assert (region.municipality_codes, region.sectors) == (["0109"], ["po", "so"])


def test_a_national_region_has_no_area(cast: Cast, koos: Actor) -> None:
    Region.objects.filter(pk=cast.home.region.pk).update(kind=RegionKind.NATIONAL)

    with pytest.raises(AreaNotForNational):
        draw(cast, koos, "0109")


def test_the_same_area_again_writes_nothing(cast: Cast, koos: Actor) -> None:
    draw(cast, koos, "0109")
    draw(cast, koos, "0109")

    assert RegionEvent.objects.count() == 1


def test_the_database_has_a_municipality_once_in_an_area(cast: Cast, koos: Actor) -> None:
    draw(cast, koos, "0109")

    with pytest.raises(IntegrityError, match="in_an_area_once"), transaction.atomic():
        AreaPart.objects.create(region=cast.home.region, code="0109", from_date=TODAY)


def test_a_stated_number_is_kept_beside_the_one_before(cast: Cast, koos: Actor) -> None:
    for count in (14_900, 15_100):
        figure = StatedFigure(
            measure=SizeMeasure.PUPILS_PO, count=count, counted_date=TODAY, source="DUO"
        )
        state_figure(actor=koos, region_id=cast.home.region.pk, figure=figure, now=NOW)

    assert list(RegionFigure.objects.order_by("pk").values_list("count", flat=True)) == [
        14_900,
        15_100,
    ]
    counted = StatedFigure(measure=SizeMeasure.BOARDS, count=3, counted_date=TODAY, source="wij")
    with pytest.raises(IntegrityError, match="not_counted_is_stated"), transaction.atomic():
        state_figure(actor=koos, region_id=cast.home.region.pk, figure=counted, now=NOW)
