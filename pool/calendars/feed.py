"""Somebody's work as a calendar file (RFC 5545): plain values in, bytes out; no database."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard, vRecur

TIME_ZONE: Final = ZoneInfo("Europe/Amsterdam")
FETCH_AGAIN: Final = timedelta(minutes=30)
_WINTER: Final = timedelta(hours=1)
_SUMMER: Final = timedelta(hours=2)
# Without a zone, as RFC 5545 wants them: they are the rule that makes the zone.
_FIRST_SPRING: Final = datetime.fromisoformat("1996-03-31T02:00:00")
_FIRST_AUTUMN: Final = datetime.fromisoformat("1996-10-27T03:00:00")
CONTENT_TYPE: Final = "text/calendar; charset=utf-8"


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEvent:
    """One stretch of work on one day; `sequence` goes up with every change of it."""

    id: int
    starts_at: datetime
    ends_at: datetime
    school: str
    work: str
    """What for, as in "groep 5"; about a group, never about a person."""
    address: str
    page: str
    """The path of its page on the site."""
    sequence: int
    changed_at: datetime
    is_called_off: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ElsewhereEvent:
    """One half-day of one's own work elsewhere; where it is nobody here knows."""

    key: str
    """The same for the same half-day of the same person, so that noting it again is no second entry."""
    starts_at: datetime
    ends_at: datetime
    noted_at: datetime


def calendar_file(
    events: Iterable[CalendarEvent], *, elsewhere: Iterable[ElsewhereEvent] = (), site_url: str
) -> bytes:
    """All events as one file, with the rules of Dutch time in it.

    The same events give the same bytes, so that a calendar can ask whether anything changed. Work that was
    called off stays in it as cancelled: that is how a calendar learns that it has to go.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Onderwijsregio//Vervangingspool//NL")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("name", "Mijn invalbeurten")
    calendar.add("x-wr-calname", "Mijn invalbeurten")
    calendar.add("refresh-interval", FETCH_AGAIN, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT30M")
    calendar.add_component(_dutch_time())
    host = site_url.rsplit("/", 1)[-1].split(":", 1)[0]
    for event in events:
        calendar.add_component(_component(event, host=host, site_url=site_url))
    for booked in elsewhere:
        calendar.add_component(_elsewhere(booked, host=host, site_url=site_url))
    return bytes(calendar.to_ical())


def _component(event: CalendarEvent, *, host: str, site_url: str) -> Event:
    component = Event()
    component.add("uid", f"invalbeurt-{event.id}@{host}")
    component.add("sequence", event.sequence)
    component.add("dtstamp", event.changed_at)
    component.add("last-modified", event.changed_at)
    component.add("dtstart", event.starts_at.astimezone(TIME_ZONE))
    component.add("dtend", event.ends_at.astimezone(TIME_ZONE))
    title = f"Invallen: {event.school}, {event.work}"
    component.add("summary", f"Gaat niet door: {title}" if event.is_called_off else title)
    component.add("status", "CANCELLED" if event.is_called_off else "CONFIRMED")
    component.add("transp", "TRANSPARENT" if event.is_called_off else "OPAQUE")
    component.add("url", f"{site_url}{event.page}")
    if event.address:
        component.add("location", event.address)
    return component


def _elsewhere(event: ElsewhereEvent, *, host: str, site_url: str) -> Event:
    component = Event()
    component.add("uid", f"elders-{event.key}@{host}")
    component.add("sequence", 0)
    component.add("dtstamp", event.noted_at)
    component.add("last-modified", event.noted_at)
    component.add("dtstart", event.starts_at.astimezone(TIME_ZONE))
    component.add("dtend", event.ends_at.astimezone(TIME_ZONE))
    component.add("summary", "Elders geboekt")
    component.add("status", "CONFIRMED")
    component.add("transp", "OPAQUE")
    component.add("url", f"{site_url}/beschikbaarheid")
    return component


def _dutch_time() -> Timezone:
    """The rule of the European Union since 1996, as a rule: not every calendar reads a list of dates."""
    rules = Timezone()
    rules.add("tzid", TIME_ZONE.key)
    for part, name, since, month, before, after in (
        (TimezoneDaylight(), "CEST", _FIRST_SPRING, 3, _WINTER, _SUMMER),
        (TimezoneStandard(), "CET", _FIRST_AUTUMN, 10, _SUMMER, _WINTER),
    ):
        part.add("dtstart", since)
        part.add("rrule", vRecur(freq="YEARLY", bymonth=month, byday="-1SU"))
        part.add("tzname", name)
        part.add("tzoffsetfrom", before)
        part.add("tzoffsetto", after)
        rules.add_component(part)
    return rules
