"""Who can do which work in the made-up past: a light form of the hard rules, with a diary per person."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date
from functools import cache

from demo.demand import Work, monday_of
from demo.people import Diploma, Person
from demo.places import Area
from demo.schools import School
from demo.wishes import ListEntry
from matching.facts import QualificationNeed
from matching.geography import location_of, road_km
from matching.needs import needs_for
from matching.settings import RuleSettings
from pool.people.enums import AdmissionStatus, PoolGroup, SchoolListKind, SubstituteStatus

RULES = RuleSettings()
_ORDER = tuple(PoolGroup)


class Diaries:
    """The work that everybody has, and the rules for getting more of it."""

    def __init__(self, people: Sequence[Person], lists: Sequence[ListEntry]) -> None:
        self._people = [person for person in people if person.status == SubstituteStatus.ACTIVE]
        self._taken: dict[tuple[str, date], str] = {}
        self._half_days: Counter[tuple[str, date]] = Counter()
        self._days: defaultdict[tuple[str, date], set[date]] = defaultdict(set)
        self.asked: Counter[str] = Counter()
        self._preferred: defaultdict[str, list[str]] = defaultdict(list)
        self._blocked: set[tuple[str, str]] = set()
        self._reach: dict[str, list[Person]] = {}
        for entry in lists:
            code, number = entry.school.location_code, entry.person.pool_number
            if entry.kind == SchoolListKind.BLOCKED:
                self._blocked.add((code, number))
            else:
                self._preferred[code].append(number)

    def preferred_at(self, school: School) -> list[str]:
        """Pool numbers, in the order of the school's list."""
        return self._preferred[school.location_code]

    def fitting(self, work: Work, *, without: frozenset[str]) -> list[Person]:
        """Everybody who can do the work, in the order of the pool, the nearest first."""
        needs = tuple(need for need in _needs_of(work) if not need.warns)
        half_days = work.half_days
        found = [
            person
            for person in self._in_reach_of(work.school)
            if person.pool_number not in without
            and all(person.is_free_on(day, half) for day, half in half_days)
            and _is_qualified(person, needs, work)
            and _has_papers(person, work.school, work.first_day)
            and self._has_room(person, work)
        ]
        return sorted(found, key=lambda person: self._rank(person, work))

    def book(self, person: Person, work: Work) -> None:
        for day, _, _, halves in work.stretches:
            week = (person.pool_number, monday_of(day))
            self._taken[person.pool_number, day] = work.school.location_code
            self._half_days[week] += len(halves)
            self._days[week].add(day)

    def release(self, person: Person, work: Work) -> None:
        for day, _, _, halves in work.stretches:
            week = (person.pool_number, monday_of(day))
            self._taken.pop((person.pool_number, day))
            self._half_days[week] -= len(halves)
            self._days[week].discard(day)

    def _rank(self, person: Person, work: Work) -> tuple[int, int, float]:
        # Someone who was asked often comes later within the group, as with the real soft rules.
        return (
            _ORDER.index(_place(person, work.school)),
            self.asked[person.pool_number] // 8,
            kilometres(person.area, work.school.area),
        )

    def _in_reach_of(self, school: School) -> list[Person]:
        """Everybody whom this school may ask on some day or other."""
        if school.location_code not in self._reach:
            self._reach[school.location_code] = [
                person
                for person in self._people
                if person.admissions.get(school.board.number) == AdmissionStatus.ADMITTED
                and school.location_code not in person.hidden
                and (school.location_code, person.pool_number) not in self._blocked
                and kilometres(person.area, school.area) <= person.max_km
            ]
        return self._reach[school.location_code]

    def _has_room(self, person: Person, work: Work) -> bool:
        # One school a day: stricter than the rules, which allow a second one nearby.
        if any((person.pool_number, day) in self._taken for day, _, _, _ in work.stretches):
            return False
        for monday in {monday_of(day) for day, _, _, _ in work.stretches}:
            inside = [s for s in work.stretches if monday_of(s[0]) == monday]
            week = (person.pool_number, monday)
            halves = sum(len(s[3]) for s in inside)
            if self._half_days[week] + halves > person.max_half_days_per_week:
                return False
            if len(self._days[week]) + len(inside) > person.max_days_per_week:
                return False
        return True


@cache
def kilometres(home: Area, school: Area) -> float:
    """Road kilometres between two postcodes."""
    km = road_km(
        location_of(home.latitude, home.longitude),
        location_of(school.latitude, school.longitude),
        road_factor=RULES.road_factor,
    )
    return km or 0.0


def _needs_of(work: Work) -> tuple[QualificationNeed, ...]:
    return needs_for(
        function=work.function,
        sector=work.school.sector,
        year_groups=work.year_groups,
        subject=work.subject,
        track=work.track,
    )


def _has_papers(person: Person, school: School, day: date) -> bool:
    """A VOG that was fresh when it was seen, and consent when it is a school of another board."""
    willing = person.consented_at is not None or person.works_for(school.board.number, day)
    return willing and any(
        vog.seen_date <= day and (vog.seen_date - vog.issued_date).days <= RULES.vog_max_age_days
        for vog in person.vogs
    )


def _is_qualified(person: Person, needs: tuple[QualificationNeed, ...], work: Work) -> bool:
    first, last = work.first_day, work.stretches[-1][0]
    return any(
        _meets(need, diploma)
        and (diploma.from_date is None or diploma.from_date <= first)
        and (diploma.until_date is None or last < diploma.until_date)
        for diploma in person.diplomas
        for need in needs
    )


def _meets(need: QualificationNeed, diploma: Diploma) -> bool:
    """Whether a diploma answers a need; None in the need means any."""
    return (
        need.kind == diploma.kind
        and need.sector in {None, diploma.sector}
        and need.subject in {None, diploma.subject}
    )


def _place(person: Person, school: School) -> PoolGroup:
    at_home = any(contract.home_code == school.location_code for contract in person.contracts)
    if person.group in {PoolGroup.OWN_SCHOOL, PoolGroup.PERMANENT} and at_home:
        return PoolGroup.OWN_SCHOOL
    return PoolGroup.OTHER if person.group == PoolGroup.OWN_SCHOOL else person.group
