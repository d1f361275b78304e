"""The schools of a demo region: where each stands and when its lessons are, made from a seed."""

from dataclasses import dataclass
from random import Random

from demo.names import FAMILY_NAMES, GIVEN_NAMES, SCHOOL_NAMES, SO_NAMES, STREETS, VO_NAMES
from demo.places import Area, Town
from demo.plans import BoardPlan, RegionPlan
from regions.enums import Sector

RAINBOW = "De Regenboog"
WORKING_DAYS = range(5)
WEDNESDAY = 2
FRIDAY = 4

ARRIVAL_NOTES = (
    "Meld je bij de conciërge, de voordeur is vanaf 7.45 uur open.",
    "Parkeren kan achter de school. Bel aan bij de hoofdingang.",
    "Fiets in het rek op het plein. De sleutel ligt klaar in de teamkamer.",
    "Kom om 8.00 uur naar de teamkamer, daar ligt het programma van de dag.",
    "Neem de zij-ingang: aan de voorkant wordt gebouwd.",
)

Slot = tuple[int, str, str, str]
"""Weekday, slot, start and end, as in `08:30`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class School:
    """One school location before it is written to a file."""

    location_code: str
    name: str
    board: BoardPlan
    town: Town
    area: Area
    street: str
    house_number: str
    postcode: str
    phone: str
    contact_name: str
    arrival_notes: str
    size: int
    """How often it asks, in groups."""
    days: tuple[Slot, ...]

    @property
    def sector(self) -> Sector:
        return self.board.sector

    def halves_of(self, weekday: int) -> tuple[str, ...]:
        """The half-days on which it teaches; lesson periods before half past twelve are the morning."""
        halves = {
            slot
            if slot in {"morning", "afternoon"}
            else ("morning" if start < "12:30" else "afternoon")
            for day, slot, start, _ in self.days
            if day == weekday
        }
        return tuple(half for half in ("morning", "afternoon") if half in halves)

    def hours_of(self, weekday: int, half: str) -> tuple[str, str]:
        """The first and last minute of one half-day."""
        inside = [
            (start, end)
            for day, slot, start, end in self.days
            if day == weekday
            and (slot == half or (slot.isdigit() and (start < "12:30") == (half == "morning")))
        ]
        return min(start for start, _ in inside), max(end for _, end in inside)


def make_schools(rng: Random, plan: RegionPlan) -> list[School]:
    """Make the schools of all boards; De Regenboog is the first of its board."""
    names = _names(rng)
    schools: list[School] = []
    for board in plan.boards:
        for position in range(board.locations):
            is_rainbow = board.number == plan.rainbow_board and position == 0
            name = RAINBOW if is_rainbow else names[board.sector].pop()
            schools.append(_school(rng, plan, board, len(schools), name, is_rainbow=is_rainbow))
    return schools


def _names(rng: Random) -> dict[Sector, list[str]]:
    primary = [name for name in SCHOOL_NAMES if name != RAINBOW]
    names = {Sector.PO: primary, Sector.VO: list(VO_NAMES), Sector.SO: list(SO_NAMES)}
    for of_sector in names.values():
        rng.shuffle(of_sector)
    return names


def _school(
    rng: Random, plan: RegionPlan, board: BoardPlan, number: int, name: str, *, is_rainbow: bool
) -> School:
    if is_rainbow:
        town, area = next((t, a) for t in plan.towns for a in t.areas if a.pc4 == plan.rainbow_pc4)
    else:
        town, area = _place(rng, plan, board)
    letters = "".join(rng.choices("ABDEFGHJKLMNPRSTVWXZ", k=2))
    return School(
        location_code=f"{90 + number // 26}{plan.letter}{chr(ord('A') + number % 26)}00",
        name=name,
        board=board,
        town=town,
        area=area,
        street=rng.choice(STREETS),
        house_number=str(rng.randint(1, 140)),
        postcode=f"{area.pc4} {letters}",
        # No Dutch number starts with 00 after the area code: nobody can be called by mistake.
        phone=f"05700{number:05d}",
        contact_name=f"{rng.choice(GIVEN_NAMES)} {rng.choice(FAMILY_NAMES)}",
        arrival_notes=rng.choice(ARRIVAL_NOTES),
        size=_size(rng, board.sector, is_rainbow=is_rainbow),
        days=_days(rng, board.sector, is_rainbow=is_rainbow),
    )


def _place(rng: Random, plan: RegionPlan, board: BoardPlan) -> tuple[Town, Area]:
    """Boards have most of their schools around their seat; secondary schools stand in the larger towns."""
    towns = [town for town in plan.towns if board.sector != Sector.VO or town.weight >= 5]
    weights = [town.weight * (4 if town.name == board.place else 1) for town in towns]
    town = rng.choices(towns, weights)[0]
    return town, rng.choice(town.areas)


def _size(rng: Random, sector: Sector, *, is_rainbow: bool) -> int:
    if is_rainbow:
        return 12
    if sector == Sector.VO:
        # Secondary schools have more groups, but solve most single lessons themselves.
        return 5
    return rng.choice((5, 6, 7, 8, 8, 9, 10, 12, 14, 16))


def _days(rng: Random, sector: Sector, *, is_rainbow: bool) -> tuple[Slot, ...]:
    if sector == Sector.VO:
        return _lesson_periods(rng)
    if is_rainbow:
        return _two_halves("08:30", "12:00", "12:45", "15:00", short=(WEDNESDAY,))
    if sector == Sector.SO:
        return _two_halves("08:45", "12:15", "12:45", "14:45", short=(WEDNESDAY,))
    return rng.choice(
        (
            _two_halves("08:30", "12:00", "12:30", "14:00", short=()),
            _two_halves("08:15", "12:00", "12:30", "14:15", short=(WEDNESDAY,)),
            _two_halves("08:30", "12:00", "12:45", "15:00", short=(WEDNESDAY,)),
            _two_halves("08:30", "12:00", "13:00", "15:15", short=(WEDNESDAY, FRIDAY)),
        )
    )


def _two_halves(
    start: str, noon: str, again: str, end: str, *, short: tuple[int, ...]
) -> tuple[Slot, ...]:
    return tuple(
        slot
        for day in WORKING_DAYS
        for slot in (
            ((day, "morning", start, "12:30"),)
            if day in short
            else ((day, "morning", start, noon), (day, "afternoon", again, end))
        )
    )


def _lesson_periods(rng: Random) -> tuple[Slot, ...]:
    """Eight lessons with a break after the second and a longer one after the fourth."""
    length = rng.choice((45, 50))
    slots: list[Slot] = []
    for day in WORKING_DAYS:
        minute = 8 * 60 + 30
        for lesson in range(1, 9):
            slots.append((day, str(lesson), _clock(minute), _clock(minute + length)))
            minute += length + {2: 15, 4: 30, 6: 10}.get(lesson, 0)
    return tuple(slots)


def _clock(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"
