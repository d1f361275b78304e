"""School holidays over HTTP: everybody in the region reads them, who keeps it types them, and others see none."""

from typing import Any

import pytest

from regions.enums import HolidayRegion
from regions.models import SchoolHoliday
from tests.api.conftest import SignIn
from tests.factories.cast import Cast
from tests.factories.holidays import make_school_holiday

PATH = "/api/v1/school-holidays"


def body_for(cast: Cast, **changes: Any) -> dict[str, Any]:
    return {
        "region": cast.home.region.pk,
        "name": "Kerstvakantie",
        "holidayRegion": "north",
        "firstDate": "2026-12-19",
        "lastDate": "2027-01-03",
    } | changes


def test_a_coordinator_types_a_holiday_and_an_invaller_reads_it(
    cast: Cast, as_user: SignIn
) -> None:
    cast.home.location.holiday_region = HolidayRegion.NORTH
    cast.home.location.save()

    added = as_user(cast.home.coordinator).post(PATH, body_for(cast), format="json")
    read = as_user(cast.home.sam).get(f"{PATH}?fromDate=2027-01-03&untilDate=2027-01-31").json()
    later = as_user(cast.home.sam).get(f"{PATH}?fromDate=2027-01-04").json()

    assert added.status_code == 201
    assert read["results"] == [added.json()]
    assert read["results"][0] | {"id": 0} == body_for(cast) | {
        "id": 0,
        "region": {"id": cast.home.region.pk, "name": cast.home.region.name},
        "reach": "all",
    }
    assert later["total"] == 0


def test_a_stranger_reads_and_changes_nothing_of_it(cast: Cast, as_user: SignIn) -> None:
    holiday = make_school_holiday(region=cast.home.region)
    stranger = as_user(cast.away.coordinator)

    listed = stranger.get(PATH, {"region": cast.home.region.pk}).json()
    added = stranger.post(PATH, body_for(cast), format="json")
    removed = stranger.post(f"{PATH}/{holiday.pk}/removal")

    assert (listed["total"], added.status_code, removed.status_code) == (0, 404, 404)
    assert list(SchoolHoliday.objects.all()) == [holiday]


def test_a_holiday_is_removed_and_the_page_of_the_region_comes_back(
    cast: Cast, as_user: SignIn
) -> None:
    holiday = make_school_holiday(region=cast.home.region)

    answer = as_user(cast.home.coordinator).post(f"{PATH}/{holiday.pk}/removal")

    assert (answer.status_code, answer.json()["id"]) == (200, cast.home.region.pk)
    assert answer.json()["work"]["timeline"] is not None
    assert not SchoolHoliday.objects.exists()


@pytest.mark.parametrize(
    ("changes", "field", "sentence"),
    [
        ({"name": " "}, "name", "Dit veld mag niet leeg zijn."),
        (
            {"lastDate": "2026-12-18"},
            "lastDate",
            "De laatste dag ligt niet voor de eerste dag.",
        ),
        ({"lastDate": "2027-03-01"}, "lastDate", "Een vakantie duurt hoogstens tien weken."),
    ],
)
def test_what_is_wrong_is_said_at_its_field(
    cast: Cast, as_user: SignIn, changes: dict[str, Any], field: str, sentence: str
) -> None:
    answer = as_user(cast.home.coordinator).post(PATH, body_for(cast, **changes), format="json")

    assert answer.status_code == 400
    assert [(error["field"], error["message"]) for error in answer.json()["errors"]] == [
        (field, sentence)
    ]


def test_days_that_are_a_holiday_already_are_refused_in_a_sentence(
    cast: Cast, as_user: SignIn
) -> None:
    koos = as_user(cast.home.coordinator)
    koos.post(PATH, body_for(cast), format="json")

    again = koos.post(PATH, body_for(cast, lastDate="2026-12-19"), format="json")
    elsewhere = koos.post(PATH, body_for(cast, holidayRegion="middle"), format="json")

    assert (again.status_code, elsewhere.status_code) == (409, 201)
    assert again.json()["code"] == "school-holidays-do-not-overlap"
    assert again.json()["detail"].startswith("In deze dagen is hier al een vakantie")
