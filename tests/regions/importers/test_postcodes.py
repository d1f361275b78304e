"""Centres of postcodes in the layout of GeoNames."""

import pytest

from regions.importers.errors import FileRefused
from regions.models import Postcode4, SchoolLocation
from tests.factories.regions import make_region
from tests.regions.importers.duo_files import REAL_POSTCODES, a_school, duo_file, shared_data
from tests.regions.importers.importing import counts, store

pytestmark = pytest.mark.django_db


def line(code: str, place: str, latitude: float, longitude: float) -> str:
    start = f"NL\t{code}\t{place}\tDrenthe\t01\tAssen Municipality\t0106\t\t"
    return f"{start}\t{latitude}\t{longitude}\t\n"


def invented_postcodes() -> bytes:
    """As many lines and postcodes as GeoNames has, some of them twice."""
    codes = [*range(1000, 5086), *range(1000, 1248)]
    return "".join(line(str(code), "Plaats", 52.5, 5.5) for code in codes).encode()


def test_the_country_has_4086_postcodes() -> None:
    real = shared_data() / REAL_POSTCODES
    file = real.read_bytes() if real.exists() else invented_postcodes()

    first, second = store("postcodes", file), store("postcodes", file)

    assert first.counts() == counts(new=4086)
    assert second.counts() == counts(unchanged=4086)
    assert Postcode4.objects.count() == 4086


def test_a_postcode_in_parts_lies_in_the_middle() -> None:
    file = line("9401", "Assen", 52.0, 6.0) + line("9401", "Assen", 53.0, 6.5)

    store("postcodes", file.encode())

    assert Postcode4.objects.values_list("code", "latitude", "longitude").get() == (
        "9401",
        52.5,
        6.25,
    )


def test_locations_that_waited_for_a_centre_get_it() -> None:
    store("locations", duo_file([a_school()]))

    store("postcodes", line("9401", "Assen", 52.99, 6.56).encode())

    location = SchoolLocation.objects.get()
    assert (location.latitude, location.longitude) == (52.99, 6.56)
    assert store("locations", duo_file([a_school()])).counts() == counts(unchanged=1)


def test_a_region_adds_postcodes_and_moves_none() -> None:
    store("postcodes", line("9401", "Assen", 52.0, 6.0).encode())
    file = line("9401", "Assen", 51.0, 5.0) + line("9402", "Assen", 52.0, 6.0)

    difference = store("postcodes", file.encode(), region=make_region())

    assert difference.counts() == counts(new=1, skipped=1)
    assert Postcode4.objects.get(code="9401").latitude == 52.0


@pytest.mark.parametrize(
    ("file", "row", "message"),
    [
        (line("94O1", "Assen", 52.0, 6.0), 1, "Deze code heeft niet de goede vorm."),
        (line("9401", "Assen", 52.0, 6.0) + line("9402", "Oslo", 59.9, 6.0), 2, "Deze coördinaat ligt niet in Nederland."),
        ("NL\t9401\tAssen\n", 1, "Deze rij heeft 3 kolommen, minder dan de 12 van de eerste rij."),
    ],
)  # fmt: skip
def test_a_bad_line_is_named(file: str, row: int, message: str) -> None:
    with pytest.raises(FileRefused) as refused:
        store("postcodes", file.encode())

    assert [(one.row, one.message) for one in refused.value.problems] == [(row, message)]
    assert Postcode4.objects.count() == 0
