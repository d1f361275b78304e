"""School locations: what is new, changed, closed, unchanged, and not ours."""

from datetime import date
from typing import Any

import pytest

from regions.enums import HolidayRegion, OrganisationKind, Sector
from regions.importers.errors import FileRefused
from regions.models import Organisation, Participation, Postcode4, SchoolDay, SchoolLocation
from tests.factories.clock import TODAY
from tests.factories.regions import make_location, make_organisation, make_region
from tests.regions.importers.duo_files import (
    COLUMNS,
    COUNTRY_BOARDS,
    COUNTRY_LOCATIONS,
    a_school,
    ckan_file,
    country_file,
    duo_file,
    schools_of,
)
from tests.regions.importers.importing import compare, counts, store

pytestmark = pytest.mark.django_db


def everything() -> list[dict[str, Any]]:
    """All locations without our own ids."""
    boards = dict(Organisation.objects.order_by("pk").values_list("pk", "board_number"))
    return [
        {**row, "id": None, "board_id": boards[row["board_id"]]}
        for row in SchoolLocation.objects.order_by("location_code").values()
    ]


def test_the_country_is_new_once_and_unchanged_afterwards() -> None:
    first = store("locations", country_file())
    second = store("locations", country_file())

    assert first.counts() == counts(new=COUNTRY_LOCATIONS)
    assert second.counts() == counts(unchanged=COUNTRY_LOCATIONS)
    assert SchoolLocation.objects.count() == COUNTRY_LOCATIONS
    assert Organisation.objects.filter(kind=OrganisationKind.BOARD).count() == COUNTRY_BOARDS


def test_a_third_import_keeps_what_a_person_changed_here() -> None:
    store("locations", country_file())
    code = schools_of(country_file())[0]["VESTIGINGSCODE"]
    location = SchoolLocation.objects.filter(location_code=code)
    location.update(name="Onze school", phone="0600000000", local_fields=["name"])

    again = store("locations", country_file())

    assert again.counts() == counts(changed=1, unchanged=COUNTRY_LOCATIONS - 1)
    assert [field.field for field in again.changes[0].fields] == ["phone"]
    assert location.get().name == "Onze school"
    assert location.get().phone != "0600000000"


def test_the_other_layout_gives_the_same_rows() -> None:
    store("locations", country_file())
    from_duo = everything()
    SchoolLocation.objects.all().delete()

    store("locations", ckan_file(schools_of(country_file())))

    assert everything() == from_duo


def test_the_other_layout_after_the_first_changes_nothing() -> None:
    store("locations", country_file())

    again = compare("locations", ckan_file(schools_of(country_file())))

    assert again.counts() == counts(unchanged=COUNTRY_LOCATIONS)


def test_a_row_becomes_a_location() -> None:
    Postcode4.objects.create(code="9401", place="Assen", latitude=52.99, longitude=6.56)
    school = a_school(PLAATSNAAM="ALTEVEER GEM NOORDENVELD", GEMEENTENUMMER="106")

    store("locations", duo_file([school]))

    location = SchoolLocation.objects.values().get()
    board = Organisation.objects.get()
    assert (board.kind, board.board_number, board.name) == ("board", "41812", "Bestuur 41812")
    assert location == {
        "id": location["id"],
        "location_code": "01AA00",
        "name": "De Regenboog 1",
        "board_id": board.pk,
        "region_id": None,
        "sector": Sector.PO,
        "street": "Lindelaan",
        "house_number": "1",
        "postcode": "9401AB",
        "place": "Alteveer",
        "province": "Drenthe",
        "municipality_code": "0106",
        "municipality_name": "Assen",
        "denomination": "Openbaar",
        "holiday_region": HolidayRegion.NORTH,
        "phone": "0592123456",
        "website": "www.regenboog.example",
        "latitude": 52.99,
        "longitude": 6.56,
        "contact_name": "",
        "contact_phone": "",
        "arrival_notes": "",
        "closed_date": None,
        "local_fields": [],
    }


def test_older_column_names_are_known() -> None:
    old = {
        "INSTELLINGSCODE": "BRIN NUMMER",
        "VESTIGINGSCODE": "VESTIGINGSNUMMER",
        "GEMEENTENUMMER": "GEMEENTECODE",
        "VESTIGINGSNAAM": "INSTELLINGSNAAM VESTIGING",
    }
    school = {old.get(name, name): value for name, value in a_school().items()}

    store("locations", duo_file([school], columns=list(school)))

    assert SchoolLocation.objects.get().location_code == "01AA00"


def test_the_column_of_secondary_schools_makes_the_sector() -> None:
    school = a_school() | {"ONDERWIJSSTRUCTUUR": "VBO/MAVO/HAVO/VWO"}

    store("locations", duo_file([school], columns=[*COLUMNS, "ONDERWIJSSTRUCTUUR"]))

    assert SchoolLocation.objects.get().sector == Sector.VO


def test_special_schools_are_told_apart_by_their_kind() -> None:
    rows = [
        a_school(1) | {"SOORT ONDERWIJS": "SBO"},
        a_school(2) | {"SOORT ONDERWIJS": "VSO"},
    ]

    store("locations", duo_file(rows, columns=[*COLUMNS, "SOORT ONDERWIJS"]))

    sectors = SchoolLocation.objects.order_by("location_code").values_list("sector", flat=True)
    assert list(sectors) == [Sector.PO, Sector.SO]


def test_a_location_that_is_missing_later_is_closed_and_opened_again() -> None:
    store("locations", duo_file([a_school(1), a_school(2)]))

    closing = store("locations", duo_file([a_school(1)]))

    assert closing.counts() == counts(closed=1, unchanged=1)
    assert SchoolLocation.objects.get(location_code="02AA00").closed_date == TODAY

    opening = store("locations", duo_file([a_school(1), a_school(2)]))

    assert opening.counts() == counts(changed=1, unchanged=1)
    assert SchoolLocation.objects.get(location_code="02AA00").closed_date is None


def test_a_file_of_one_sector_closes_nothing_of_another() -> None:
    store("locations", duo_file([a_school(1)]), sector=Sector.VO)

    primary = store("locations", duo_file([a_school(2)]))

    assert primary.counts() == counts(new=1)


def test_a_file_of_one_board_closes_only_there() -> None:
    store(
        "locations",
        duo_file([a_school(1), a_school(2), a_school(3, **{"BEVOEGD GEZAG NUMMER": "50001"})]),
    )

    again = store("locations", duo_file([a_school(1)]), board="41812")

    assert again.counts() == counts(closed=1, unchanged=1)


def test_a_part_of_the_file_is_refused_because_it_would_close_the_rest() -> None:
    store("locations", duo_file([a_school(number) for number in range(1, 101)]))
    part = duo_file([a_school(number) for number in range(1, 51)])

    with pytest.raises(FileRefused) as refused:
        store("locations", part)

    assert refused.value.problems[0].message == (
        "Met dit bestand zouden 50 van de 100 vestigingen sluiten."
    )
    assert store("locations", part, may_close_many=True).counts() == counts(closed=50, unchanged=50)


def test_a_region_takes_the_schools_of_its_municipalities() -> None:
    region = make_region(municipality_codes=["0106"])
    file = duo_file([a_school(1), a_school(2, GEMEENTENUMMER="0114")])

    difference = store("locations", file, region=region)

    location = SchoolLocation.objects.get()
    assert difference.counts() == counts(new=1, skipped=1)
    assert (location.location_code, location.region) == ("01AA00", region)
    assert Participation.objects.get().organisation == location.board
    assert Participation.objects.get().from_date == TODAY
    assert store("locations", file, region=region).counts() == counts(unchanged=1, skipped=1)


def test_a_region_takes_over_from_the_national_register() -> None:
    region = make_region(name="Drenthe", municipality_codes=["0106"])
    store("locations", duo_file([a_school()]))

    difference = store("locations", duo_file([a_school()]), region=region)

    (field,) = difference.changes[0].fields
    assert (field.field, field.before, field.after) == ("region", "", "Drenthe")
    assert SchoolLocation.objects.get().region == region


def test_a_school_of_another_region_is_named_and_not_touched() -> None:
    other = make_region(name="Elders")
    board = make_organisation(region=other)
    make_location(region=other, board=board, location_code="01AA00", name="Van elders")
    region = make_region(municipality_codes=["0106"])

    difference = store("locations", duo_file([a_school()]), region=region)

    (change,) = difference.changes
    assert difference.counts() == counts(skipped=1)
    assert (change.key, change.fields[0].before) == ("01AA00", "Elders")
    assert SchoolLocation.objects.get().name == "Van elders"


def test_a_region_closes_only_its_own() -> None:
    region = make_region(municipality_codes=["0106"])
    store("locations", duo_file([a_school(1), a_school(2)]), region=region)
    other = make_region()
    board = make_organisation(region=other)
    make_location(region=other, board=board, location_code="77ZZ00")

    difference = store("locations", duo_file([a_school(1)]), region=region)

    closed = SchoolLocation.objects.filter(closed_date__isnull=False)
    assert difference.counts() == counts(closed=1, unchanged=1)
    assert closed.get().location_code == "02AA00"


def test_a_municipality_that_a_later_file_lost_is_kept() -> None:
    region = make_region(municipality_codes=["0106"])
    store("locations", duo_file([a_school()]), region=region)

    blank = a_school(GEMEENTENUMMER=" ", GEMEENTENAAM=" ")
    again = store("locations", duo_file([blank]), region=region)

    assert again.counts() == counts(unchanged=1)
    assert SchoolLocation.objects.get().municipality_code == "0106"


def test_a_primary_school_of_a_region_gets_usual_days_once() -> None:
    region = make_region(municipality_codes=["0106"])

    difference = store("locations", duo_file([a_school()]), region=region)

    days = SchoolDay.objects.order_by("weekday", "start_time")
    assert [
        (day.weekday, day.slot, f"{day.start_time:%H:%M}–{day.end_time:%H:%M}") for day in days
    ] == [
        (0, "morning", "08:30–12:00"),
        (0, "afternoon", "12:45–14:45"),
        (1, "morning", "08:30–12:00"),
        (1, "afternoon", "12:45–14:45"),
        (2, "morning", "08:30–12:30"),
        (3, "morning", "08:30–12:00"),
        (3, "afternoon", "12:45–14:45"),
        (4, "morning", "08:30–12:00"),
        (4, "afternoon", "12:45–14:00"),
    ]
    assert difference.notes[-1] == (
        "Vestigingen met gewone lestijden, die de school zelf kan aanpassen: 1."
    )
    days.filter(weekday=4).delete()
    store("locations", duo_file([a_school()]), region=region)
    assert SchoolDay.objects.count() == 7


def test_a_secondary_school_of_a_region_gets_lessons_of_fifty_minutes() -> None:
    region = make_region(municipality_codes=["0106"])

    store("locations", duo_file([a_school()]), region=region, sector=Sector.VO)

    lessons = SchoolDay.objects.order_by("weekday", "start_time")
    lengths = {
        (lesson.end_time.hour - lesson.start_time.hour) * 60
        + lesson.end_time.minute
        - lesson.start_time.minute
        for lesson in lessons
    }
    assert lengths == {50}
    assert [lesson.slot for lesson in lessons[:8]] == ["1", "2", "3", "4", "5", "6", "7", "8"]
    assert lessons.count() == 40


def test_comparing_stores_nothing() -> None:
    difference = compare("locations", duo_file([a_school()]))

    assert difference.counts() == counts(new=1)
    assert SchoolLocation.objects.count() == Organisation.objects.count() == 0


def test_the_report_names_each_field_before_and_after() -> None:
    store("locations", duo_file([a_school()]))

    difference = compare("locations", duo_file([a_school(STRAATNAAM="Kerkstraat")]))

    assert difference.shown() == [
        {
            "key": "01AA00",
            "name": "De Regenboog 1",
            "change": "changed",
            "fields": [{"field": "street", "before": "Lindelaan", "after": "Kerkstraat"}],
        }
    ]


def test_closing_stands_in_the_report_with_its_date() -> None:
    store("locations", duo_file([a_school(1), a_school(2)]))

    difference = compare("locations", duo_file([a_school(1)]))

    assert difference.shown()[0]["fields"] == [
        {"field": "closed_date", "before": "", "after": date(2026, 11, 23).isoformat()}
    ]
