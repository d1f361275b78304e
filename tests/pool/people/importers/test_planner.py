"""Substitutes from a pool's own file: stored with all that belongs to them, twice the same, own edits kept."""

from datetime import date, datetime, time
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest

from pool.people.domain.availability import set_availability
from pool.people.domain.preferences import PersonalLimits, set_preferences
from pool.people.models import (
    AvailabilityPattern,
    BoardAdmission,
    Clearance,
    Employment,
    Qualification,
    Substitute,
)
from regions.actors import actor_of
from regions.models import Postcode4, Region, SchoolLocation
from tests.factories.cast import make_place
from tests.factories.clock import NOW
from tests.factories.people import make_available, make_substitute
from tests.factories.regions import make_location, make_organisation, make_region, make_user
from tests.pool.people.importers.pool_files import a_person, csv_of, workbook_of
from tests.regions.importers.importing import compare, counts, store

pytestmark = pytest.mark.django_db

LIMITS = PersonalLimits(
    max_km=10,
    max_half_days_per_week=4,
    max_days_per_week=2,
    quiet_from=None,
    quiet_until=None,
)
AMSTERDAM = ZoneInfo("Europe/Amsterdam")


@pytest.fixture
def region() -> Region:
    region = make_region()
    make_organisation(region=region, board_number="41812")
    make_organisation(region=region, board_number="50001")
    return region


@pytest.fixture
def school(region: Region) -> SchoolLocation:
    board = make_organisation(region=region)
    return make_location(region=region, board=board, location_code="10EH00")


WORKBOOK = workbook_of(
    invallers=[
        a_person(
            **{
                "hoogstens km": 30,
                "stil vanaf": time(21, 0),
                "stil tot": "07:00",
                "akkoord andere besturen sinds": date(2026, 9, 1),
            }
        ),
        a_person(poolnummer="P-0002", voornaam="Bram", postcode="3511 AB", status="even niet"),
    ],
    bevoegdheden=[
        {"poolnummer": "P-0001", "bevoegdheid": "pabo", "sector": "po"},
        {"poolnummer": "P-0001", "bevoegdheid": "Tweedegraads", "sector": "vo", "vak": "Wiskunde", "geldig tot": "31-07-2027"},
    ],
    dienstverbanden=[
        {"poolnummer": "P-0001", "bestuursnummer": 41812, "poolgroep": "flexpool", "contractvorm": "tijdelijk", "wtf": 0.6, "vanaf": "01-08-2026", "tot": "2027-08-01", "stamschool": "10EH00"},
    ],
    toelatingen=[
        {"poolnummer": "P-0001", "bestuursnummer": "41812", "besluit": "toegelaten", "besloten op": "01-09-2026"},
        {"poolnummer": "P-0001", "bestuursnummer": "50001", "besluit": "nog te beslissen"},
    ],
    vog=[{"poolnummer": "P-0001", "bestuursnummer": "41812", "afgegeven op": "01-06-2026", "gezien op": "15-06-2026"}],
    beschikbaarheid=[{"poolnummer": "P-0001", "maandag": "hele dag", "woensdag": "ochtend", "vrijdag": "nee"}],
)  # fmt: skip


def test_a_person_is_stored_with_all_that_belongs_to_them(
    region: Region, school: SchoolLocation
) -> None:
    Postcode4.objects.create(code="9401", place="Assen", latitude=52.99, longitude=6.56)

    difference = store("substitutes", WORKBOOK, region=region)

    noor = Substitute.objects.get(pool_number="P-0001")
    assert difference.counts() == counts(new=2)
    assert (noor.full_name, noor.category, noor.status, noor.region) == (
        "Noor van der Berg",
        "po_teacher",
        "active",
        region,
    )
    assert (noor.home_pc4, noor.home_latitude, noor.home_longitude) == ("9401", 52.99, 6.56)
    assert (noor.max_km, noor.max_half_days_per_week, noor.max_days_per_week) == (30, 10, 5)
    assert (noor.quiet_from, noor.quiet_until) == (time(21), time(7))
    assert noor.consent_other_boards_at == datetime(2026, 9, 1, tzinfo=AMSTERDAM)
    assert list(
        noor.qualifications.order_by("pk").values_list("kind", "sector", "subject", "until_date")
    ) == [
        ("po_teacher", "po", "", None),
        ("vo_grade_2", "vo", "wiskunde", date(2027, 7, 31)),
    ]
    employment = noor.employments.get()
    assert (employment.pool_group, employment.contract_form, employment.fte) == (
        "flex",
        "temporary",
        Decimal("0.6000"),
    )
    assert (employment.from_date, employment.until_date) == (date(2026, 8, 1), date(2027, 8, 1))
    assert employment.home_location == school
    assert list(
        noor.admissions.order_by("board__board_number").values_list("status", "decided_at")
    ) == [("admitted", datetime(2026, 9, 1, tzinfo=AMSTERDAM)), ("pending", None)]
    assert noor.clearances.values_list("issued_date", "seen_date").get() == (
        date(2026, 6, 1),
        date(2026, 6, 15),
    )
    assert set(noor.availability.values_list("weekday", "half_day")) == {
        (0, "morning"),
        (0, "afternoon"),
        (2, "morning"),
    }


def test_the_letters_of_a_postcode_are_not_kept(region: Region, school: SchoolLocation) -> None:
    store("substitutes", WORKBOOK, region=region)

    bram = Substitute.objects.get(pool_number="P-0002")
    assert (bram.home_pc4, bram.status) == ("3511", "paused")


def test_the_second_time_nothing_changes(region: Region, school: SchoolLocation) -> None:
    store("substitutes", WORKBOOK, region=region)

    again = store("substitutes", WORKBOOK, region=region)

    assert again.counts() == counts(unchanged=2)
    assert [model.objects.count() for model in (Qualification, Employment, BoardAdmission, Clearance)] == [2, 1, 2, 1]  # fmt: skip
    assert Substitute.objects.get(pool_number="P-0001").version == 1


def test_one_csv_holds_a_person_per_row(region: Region) -> None:
    row = a_person(
        **{
            "bevoegdheid": "pabo",
            "sector": "po",
            "bestuursnummer": "41812",
            "poolgroep": "vaste pool",
            "contractvorm": "vast",
            "wtf": "0,8",
            "in dienst vanaf": "01-08-2020",
            "vog bij bestuur": "41812",
            "vog afgegeven op": "01-06-2026",
            "vog gezien op": "15-06-2026",
            "toegelaten bij": "41812, 50001",
            "dinsdag": "hele dag",
        }
    )

    first = store("substitutes", csv_of([row]), region=region)
    second = store("substitutes", csv_of([row]), region=region)

    noor = Substitute.objects.get()
    assert (first.counts(), second.counts()) == (counts(new=1), counts(unchanged=1))
    assert noor.employments.get().fte == Decimal("0.8000")
    assert noor.qualifications.get().kind == "po_teacher"
    assert noor.clearances.get().seen_date == date(2026, 6, 15)
    assert set(noor.admissions.values_list("board__board_number", "status")) == {
        ("41812", "admitted"),
        ("50001", "admitted"),
    }
    assert noor.availability.count() == 2


def test_a_change_is_told_per_person_and_field(region: Region, school: SchoolLocation) -> None:
    store("substitutes", WORKBOOK, region=region)
    changed = workbook_of(
        invallers=[a_person(telefoon="0687654321")],
        dienstverbanden=[
            {
                "poolnummer": "P-0001",
                "bestuursnummer": "41812",
                "poolgroep": "flexpool",
                "contractvorm": "tijdelijk",
                "wtf": "0,8",
                "vanaf": "01-08-2026",
                "tot": "2027-08-01",
                "stamschool": "10EH00",
            }
        ],
    )

    difference = store("substitutes", changed, region=region)

    fields = {field.field: (field.before, field.after) for field in difference.changes[0].fields}
    assert fields["phone"] == ("0612345678", "0687654321")
    assert fields["dienstverbanden"] == (
        "41812 · 2026-08-01 · flex · temporary · 0.6000 · 2027-08-01 · 10EH00",
        "41812 · 2026-08-01 · flex · temporary · 0.8000 · 2027-08-01 · 10EH00",
    )
    noor = Substitute.objects.get(pool_number="P-0001")
    assert (noor.phone, noor.version, noor.employments.get().fte) == (
        "0687654321",
        2,
        Decimal("0.8000"),
    )


def test_nobody_leaves_by_being_left_out(region: Region, school: SchoolLocation) -> None:
    store("substitutes", WORKBOOK, region=region)

    difference = store("substitutes", workbook_of(invallers=[a_person(poolnummer="P-0003")]), region=region)  # fmt: skip

    assert difference.counts() == counts(new=1)
    assert Substitute.objects.filter(status="left").count() == 0
    assert Substitute.objects.count() == 3


def test_what_people_changed_themselves_stays(region: Region) -> None:
    noor = make_substitute(
        region=region, pool_number="P-0001", max_km=5, local_fields=["max_km", "availability"]
    )
    make_available(noor, weekdays=(4,))

    store(
        "substitutes",
        workbook_of(
            invallers=[a_person(**{"hoogstens km": 50})],
            beschikbaarheid=[{"poolnummer": "P-0001", "maandag": "hele dag"}],
        ),
        region=region,
    )

    noor.refresh_from_db()
    assert (noor.given_name, noor.max_km) == ("Noor", 5)
    assert set(AvailabilityPattern.objects.values_list("weekday", flat=True)) == {4}


def test_consent_that_someone_withdrew_is_not_brought_back_by_a_file() -> None:
    place = make_place("thuis")
    file = workbook_of(
        invallers=[
            a_person(
                poolnummer=place.substitute.pool_number,
                **{"akkoord andere besturen sinds": "01-09-2026"},
            )
        ],
        beschikbaarheid=[{"poolnummer": place.substitute.pool_number, "maandag": "hele dag"}],
    )
    store("substitutes", file, region=place.region)
    sam = actor_of(place.sam, NOW)

    set_preferences(
        actor=sam,
        limits=LIMITS,
        consents_to_other_boards=False,
        preferred_location_ids=[],
        hidden_location_ids=[],
        now=NOW,
    )
    set_availability(actor=sam, pattern=[], exceptions=[], now=NOW)
    again = store("substitutes", file, region=place.region)

    place.substitute.refresh_from_db()
    assert again.counts() == counts(unchanged=1)
    assert place.substitute.consent_other_boards_at is None
    assert not place.substitute.availability.exists()


def test_a_decision_that_a_board_took_here_stays(region: Region, school: SchoolLocation) -> None:
    store("substitutes", WORKBOOK, region=region)
    admission = BoardAdmission.objects.filter(board__board_number="41812")
    admission.update(status="refused", decided_by=make_user(), decided_at=NOW)

    again = store("substitutes", WORKBOOK, region=region)

    assert again.counts() == counts(unchanged=2)
    assert admission.get().status == "refused"


def test_the_same_number_next_door_is_somebody_else(region: Region) -> None:
    stranger = make_substitute(region=make_region(), pool_number="P-0001", given_name="Iemand")

    difference = store("substitutes", workbook_of(invallers=[a_person()]), region=region)

    stranger.refresh_from_db()
    assert difference.counts() == counts(new=1)
    assert stranger.given_name == "Iemand"


def test_comparing_stores_nothing(region: Region, school: SchoolLocation) -> None:
    difference = compare("substitutes", WORKBOOK, region=region)

    assert difference.counts() == counts(new=2)
    assert Substitute.objects.count() == 0


def test_the_number_of_queries_does_not_grow_with_the_pool(
    region: Region, django_assert_max_num_queries: pytest.FixtureRequest
) -> None:
    people = [a_person(poolnummer=f"P-{number:04}", dinsdag="ochtend") for number in range(1, 401)]

    with django_assert_max_num_queries(40):  # type: ignore[operator]  # a fixture that is a function
        difference = store("substitutes", csv_of(people), region=region)

    assert difference.counts() == counts(new=400)
