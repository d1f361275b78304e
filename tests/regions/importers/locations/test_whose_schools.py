"""A school that stands in the national register and waits for its region: no other region takes it."""

import pytest

from regions.models import SchoolLocation
from tests.factories.regions import make_region
from tests.regions.importers.duo_files import a_school, duo_file
from tests.regions.importers.importing import counts, store

pytestmark = pytest.mark.django_db


@pytest.fixture
def waiting(db: None) -> SchoolLocation:
    store("locations", duo_file([a_school(GEMEENTENUMMER="0106")]))
    return SchoolLocation.objects.get()


def test_a_region_takes_a_school_that_lies_in_it(waiting: SchoolLocation) -> None:
    region = make_region(municipality_codes=["0106"])

    difference = store("locations", duo_file([a_school(GEMEENTENUMMER="0106")]), region=region)

    waiting.refresh_from_db()
    assert difference.counts() == counts(changed=1)
    assert waiting.region == region


def test_a_region_does_not_take_a_school_by_writing_its_own_municipality_behind_it(
    waiting: SchoolLocation,
) -> None:
    region = make_region(municipality_codes=["0999"])

    difference = store("locations", duo_file([a_school(GEMEENTENUMMER="0999")]), region=region)

    waiting.refresh_from_db()
    assert difference.counts() == counts(skipped=1)
    assert (waiting.region, waiting.municipality_code) == (None, "0106")


def test_a_region_without_municipalities_takes_nothing_from_the_register(
    waiting: SchoolLocation,
) -> None:
    region = make_region(municipality_codes=[])

    difference = store("locations", duo_file([a_school(GEMEENTENUMMER="0106")]), region=region)

    waiting.refresh_from_db()
    assert difference.counts() == counts(skipped=1)
    assert waiting.region is None
