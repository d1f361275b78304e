"""What the schools of a demo region ask for: how many requests a day, of which kind, and made when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from random import Random

from django.utils import timezone

from demo.names import SUBJECTS
from demo.schools import School
from demo.worlds import World
from pool.requests.enums import AbsenceCategory, Function, Track
from regions.enums import Sector

HOPELESS_MINUTES = 16
"""So shortly before the work begins nobody of the made-up past asks any more: asking stops a quarter before."""
BUSY_WEEK = 2
"""The week before last: more groups without a teacher, and fewer people to ask."""
_WEEKDAY_FACTOR = (1.3, 1.0, 0.85, 1.0, 0.95)
_BUSY_FACTOR = 1.45

Stretch = tuple[date, time, time, tuple[str, ...]]
"""One period of work: date, start, end, and the half-days it touches."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What one school asks, in local times."""

    school: School
    stretches: tuple[Stretch, ...]
    function: Function = Function.TEACHER
    year_groups: tuple[int, ...] = ()
    subject: str = ""
    track: str = ""
    category: AbsenceCategory = AbsenceCategory.UNPLANNED_SHORT

    @property
    def first_day(self) -> date:
        return self.stretches[0][0]

    @property
    def starts_at(self) -> datetime:
        day, start, _, _ = self.stretches[0]
        return at_local(day, start)

    @property
    def ends_at(self) -> datetime:
        day, _, end, _ = self.stretches[-1]
        return at_local(day, end)

    @property
    def half_days(self) -> tuple[tuple[date, str], ...]:
        return tuple((day, half) for day, _, _, halves in self.stretches for half in halves)


@dataclass(frozen=True, slots=True, kw_only=True)
class Demand:
    """Some work, and the moment at which the school asked for it."""

    work: Work
    asked_at: datetime


def make_demand(rng: Random, world: World, days: Sequence[date], *, today: date) -> list[Demand]:
    """Make the requests for these school days, in the order in which they were made."""
    demands = [
        Demand(work=work, asked_at=_asked_at(rng, work))
        for day in days
        for work in _works_of(rng, world, day, today)
    ]
    return sorted(demands, key=lambda demand: demand.asked_at)


def make_work(rng: Random, school: School, day: date, *, halves: tuple[str, ...]) -> Work:
    """Make one request of a school for one day; `halves` are the half-days it may touch."""
    teaching = tuple(half for half in school.halves_of(day.weekday()) if half in halves)
    if school.sector == Sector.VO:
        return _secondary_work(rng, school, day, teaching)
    chosen = rng.choices((teaching, teaching[:1], teaching[-1:]), (70, 18, 12))[0]
    function, subject = rng.choices(
        (
            (Function.TEACHER, ""),
            (Function.TEACHING_ASSISTANT, ""),
            (Function.SUBJECT_TEACHER, "gym"),
        ),
        (90, 6, 4),
    )[0]
    group = rng.randint(1, 8)
    combined = (group, group + 1) if group < 8 and rng.random() < 0.2 else (group,)
    if subject == "gym":
        combined = (rng.randint(3, 8),)
    return Work(
        school=school,
        stretches=(_stretch(school, day, chosen),),
        function=function,
        year_groups=combined,
        subject=subject,
    )


def at_local(day: date, moment: time) -> datetime:
    """The moment on the clock of the schools."""
    return datetime.combine(day, moment, timezone.get_default_timezone())


def school_days_before(day: date, count: int) -> list[date]:
    """The last school days before this day, the oldest first."""
    found: list[date] = []
    while len(found) < count:
        day -= timedelta(days=1)
        if day.weekday() < 5:
            found.append(day)
    return found[::-1]


def next_school_day(day: date) -> date:
    """The first school day after this day."""
    day += timedelta(days=1)
    return day if day.weekday() < 5 else next_school_day(day)


def monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _works_of(rng: Random, world: World, day: date, today: date) -> list[Work]:
    weeks_ago = (monday_of(today) - monday_of(day)).days // 7
    expected = world.plan.requests_per_day * _WEEKDAY_FACTOR[day.weekday()]
    expected *= _BUSY_FACTOR if weeks_ago == BUSY_WEEK else 1.0
    count = max(1, round(rng.gauss(expected, expected**0.5 / 2)))
    sizes = [school.size for school in world.schools]
    works = []
    for school in rng.choices(world.schools, sizes, k=count):
        teaching = school.halves_of(day.weekday())
        work = make_work(rng, school, day, halves=teaching)
        works.append(_longer(rng, work) if rng.random() < 0.09 else work)
    return works


def _longer(rng: Random, work: Work) -> Work:
    """Let the same group be without a teacher for some days more."""
    day = work.first_day
    stretches = list(work.stretches)
    for _ in range(rng.choice((1, 1, 2, 3, 4))):
        day = next_school_day(day)
        stretches.append(_stretch(work.school, day, work.school.halves_of(day.weekday())))
    return Work(
        school=work.school,
        stretches=tuple(stretches),
        function=work.function,
        year_groups=work.year_groups,
        subject=work.subject,
        track=work.track,
        category=rng.choice((AbsenceCategory.PLANNED, AbsenceCategory.LONG_TERM)),
    )


def _secondary_work(rng: Random, school: School, day: date, halves: tuple[str, ...]) -> Work:
    """A row of lessons, of one subject."""
    slots = [
        (start, end)
        for weekday, _, start, end in school.days
        if weekday == day.weekday() and (("morning" if start < "12:30" else "afternoon") in halves)
    ]
    count = min(len(slots), rng.choice((2, 3, 3, 4, 6)))
    first = rng.randrange(len(slots) - count + 1)
    start, end = slots[first][0], slots[first + count - 1][1]
    return Work(
        school=school,
        stretches=(
            (day, time.fromisoformat(start), time.fromisoformat(end), _touched(start, end)),
        ),
        subject=rng.choice(SUBJECTS),
        track=rng.choice((Track.VMBO, Track.VMBO, Track.LOWER, Track.LOWER, Track.HAVO, Track.VWO)),
    )


def _touched(start: str, end: str) -> tuple[str, ...]:
    """The half-days as the platform counts them for a school without halves: noon is 12:15."""
    return tuple(
        half
        for half, touches in (("morning", start < "12:15"), ("afternoon", end > "12:15"))
        if touches
    )


def _stretch(school: School, day: date, halves: tuple[str, ...]) -> Stretch:
    hours = [school.hours_of(day.weekday(), half) for half in halves]
    start, end = min(start for start, _ in hours), max(end for _, end in hours)
    return day, time.fromisoformat(start), time.fromisoformat(end), halves


def _asked_at(rng: Random, work: Work) -> datetime:
    """Most requests come in the early morning of the day itself, the rest the day before or earlier."""
    day, start, _, _ = work.stretches[0]
    if len(work.stretches) > 1 or rng.random() < 0.1:
        planned = day - timedelta(days=rng.randint(3, 12))
        return at_local(planned, time(rng.randint(9, 16), rng.randrange(60)))
    if rng.random() < 0.22:
        return at_local(day - timedelta(days=1), time(rng.randint(14, 20), rng.randrange(60)))
    if start >= time(11):
        return at_local(day, time(rng.choice((7, 8, 9)), rng.randrange(60)))
    # Never later than a school can still hope for somebody, whatever hour it begins.
    early = at_local(day, time(6, 40))
    left = (at_local(day, start) - early) / timedelta(minutes=1) - HOPELESS_MINUTES
    return early + timedelta(minutes=min(left, rng.triangular(0, 85, 30)))
