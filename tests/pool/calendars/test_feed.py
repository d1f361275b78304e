"""The calendar file, read back by two libraries that know nothing of each other."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest
import vobject

from pool.calendars.feed import CalendarEvent, ElsewhereEvent, calendar_file

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
SITE = "https://pool.test"
CHANGED = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


def event(**given: Any) -> CalendarEvent:
    values: dict[str, Any] = {
        "id": 7,
        "starts_at": datetime(2026, 3, 2, 8, 30, tzinfo=AMSTERDAM),
        "ends_at": datetime(2026, 3, 2, 12, 0, tzinfo=AMSTERDAM),
        "school": "De Regenboog",
        "work": "groep 5",
        "address": "Dorpsstraat 1, 9401 AA Assen",
        "page": "/invalbeurten/3",
        "sequence": 0,
        "changed_at": CHANGED,
    }
    return CalendarEvent(**values | given)


def read_by_icalendar(content: bytes) -> list[dict[str, Any]]:
    calendar = icalendar.Calendar.from_ical(content)
    return [
        {
            "uid": str(found["uid"]),
            "sequence": int(str(found["sequence"])),
            "status": str(found["status"]),
            "summary": str(found["summary"]),
            "location": str(found["location"]),
            "start": found.decoded("dtstart").astimezone(UTC),
            "end": found.decoded("dtend").astimezone(UTC),
        }
        for found in calendar.walk("VEVENT")
    ]


def read_by_vobject(content: bytes) -> list[dict[str, Any]]:
    calendar = vobject.readOne(content.decode())
    return [
        {
            "uid": found.uid.value,
            "sequence": int(found.sequence.value),
            "status": found.status.value,
            "summary": found.summary.value,
            "location": found.location.value,
            "start": found.dtstart.value.astimezone(UTC),
            "end": found.dtend.value.astimezone(UTC),
        }
        for found in calendar.vevent_list
    ]


@pytest.mark.parametrize("read", [read_by_icalendar, read_by_vobject])
def test_two_libraries_read_the_same_event(read: Any) -> None:
    content = calendar_file([event()], site_url=SITE)

    assert read(content) == [
        {
            "uid": "invalbeurt-7@pool.test",
            "sequence": 0,
            "status": "CONFIRMED",
            "summary": "Invallen: De Regenboog, groep 5",
            "location": "Dorpsstraat 1, 9401 AA Assen",
            "start": datetime(2026, 3, 2, 7, 30, tzinfo=UTC),
            "end": datetime(2026, 3, 2, 11, 0, tzinfo=UTC),
        }
    ]


@pytest.mark.parametrize("read", [read_by_icalendar, read_by_vobject])
def test_work_that_is_called_off_keeps_its_uid_and_is_cancelled(read: Any) -> None:
    content = calendar_file([event(sequence=1, is_called_off=True)], site_url=SITE)

    (found,) = read(content)
    assert (found["uid"], found["sequence"], found["status"]) == (
        "invalbeurt-7@pool.test",
        1,
        "CANCELLED",
    )
    assert found["summary"] == "Gaat niet door: Invallen: De Regenboog, groep 5"


@pytest.mark.parametrize("read", [read_by_icalendar, read_by_vobject])
@pytest.mark.parametrize(
    ("friday", "hour_in_utc"),
    [
        # The clock goes forward on 29 March 2026 and back on 25 October 2026.
        ((2026, 3, 27), 7),
        ((2026, 3, 30), 6),
        ((2026, 10, 23), 6),
        ((2026, 10, 26), 7),
    ],
    ids=["before spring", "after spring", "before autumn", "after autumn"],
)
def test_half_past_eight_stays_half_past_eight_when_the_clock_changes(
    read: Any, friday: tuple[int, int, int], hour_in_utc: int
) -> None:
    start = datetime(*friday, 8, 30, tzinfo=AMSTERDAM)

    (found,) = read(
        calendar_file([event(starts_at=start, ends_at=start + timedelta(hours=3))], site_url=SITE)
    )

    assert found["start"] == datetime(*friday, hour_in_utc, 30, tzinfo=UTC)


@pytest.mark.parametrize("read", [read_by_icalendar, read_by_vobject])
def test_names_with_commas_semicolons_and_long_lines_come_back_whole(read: Any) -> None:
    school = "De Regenboog; locatie Noord, gebouw \\ Zuid " + "é" * 90

    (found,) = read(calendar_file([event(school=school)], site_url=SITE))

    assert found["summary"] == f"Invallen: {school}, groep 5"


def test_lines_end_as_the_standard_says_and_are_folded_at_75_octets() -> None:
    content = calendar_file([event(school="é" * 200)], site_url=SITE)

    assert b"\n" not in content.replace(b"\r\n", b"")
    assert max(len(line) for line in content.split(b"\r\n")) <= 75


def test_the_file_says_how_it_is_meant_and_brings_the_rules_of_dutch_time() -> None:
    content = calendar_file([event()], site_url=SITE).decode()

    for line in (
        "METHOD:PUBLISH",
        "VERSION:2.0",
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Amsterdam",
        "DTSTART;TZID=Europe/Amsterdam:20260302T083000",
        "REFRESH-INTERVAL;VALUE=DURATION:PT30M",
    ):
        assert f"\r\n{line}\r\n" in content


def test_the_same_work_is_the_same_file() -> None:
    assert calendar_file([event()], site_url=SITE) == calendar_file([event()], site_url=SITE)


def test_a_calendar_without_work_can_still_be_read() -> None:
    assert read_by_icalendar(calendar_file([], site_url=SITE)) == []


@pytest.mark.parametrize("month", [3, 7], ids=["winter", "summer"])
def test_work_elsewhere_is_an_entry_of_its_own_for_both_libraries(month: int) -> None:
    booked = ElsewhereEvent(
        key="12-2026-morning",
        starts_at=datetime(2026, month, 2, 8, 30, tzinfo=AMSTERDAM),
        ends_at=datetime(2026, month, 2, 12, 15, tzinfo=AMSTERDAM),
        noted_at=CHANGED,
    )

    content = calendar_file([event()], elsewhere=[booked], site_url=SITE)

    found = icalendar.Calendar.from_ical(content).walk("VEVENT")[-1]
    assert (str(found["uid"]), str(found["summary"])) == (
        "elders-12-2026-morning@pool.test",
        "Elders geboekt",
    )
    assert "location" not in found
    other = vobject.readOne(content.decode()).vevent_list[-1]
    assert other.dtstart.value.astimezone(UTC) == found.decoded("dtstart") == booked.starts_at
