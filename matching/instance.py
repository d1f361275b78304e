"""The published instance file `onderwijsregio-matching/1`: read, checked, and kept as it was written."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from matching.strict_json import Node, Record, read_json

FORMAT = "onderwijsregio-matching/1"
MOST_ATOMS_PER_DAY = 96
HALF_DAYS_PER_DAY = 2
WEEKDAYS = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Calendar:
    """How days fall apart into atoms, the smallest bookable pieces, and half-days."""

    days: int
    days_per_week: int
    atoms_per_day: int
    half_days: tuple[frozenset[int], frozenset[int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class InstanceSchool:
    """A school on the plane, in kilometres."""

    id: int
    board: int
    x: float
    y: float
    region: int


@dataclass(frozen=True, slots=True, kw_only=True)
class InstanceUnit:
    """One request on one day."""

    id: int
    day: int
    atoms: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class InstanceRequest:
    """A request with its units; `weight` counts per atom."""

    id: int
    school: int
    qualification: int
    weight: int
    pool_group: int
    splittable: bool
    units: tuple[InstanceUnit, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class InstanceSubstitute:
    """A substitute; `available` holds the free atoms per day."""

    id: int
    x: float
    y: float
    max_km: float
    qualifications: frozenset[int]
    board: int
    own_board_only: bool
    vog: bool
    available: tuple[frozenset[int], ...]
    max_atoms_per_week: int
    max_days_per_week: int
    pool_group: int
    idle_days: int
    region: int
    blocked_schools: frozenset[int]
    preferred_schools: frozenset[int]
    familiar_schools: frozenset[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Instance:
    """A whole problem: calendar, road, and everything by id."""

    calendar: Calendar
    road_factor: float
    far_km: float
    schools: Mapping[int, InstanceSchool]
    requests: Mapping[int, InstanceRequest]
    substitutes: Mapping[int, InstanceSubstitute]


def read_instance(path: Path) -> Instance:
    """Read and check a file; refuses unknown keys, strangers, doubles and impossible values by their path."""
    return instance_of(read_json(path))


def instance_of(content: Node) -> Instance:
    """Check the content of a file, as `read_instance` does."""
    root = content.record(
        required=(
            "format",
            "days",
            "atomsPerDay",
            "halfDays",
            "daysPerWeek",
            "roadFactor",
            "farKm",
            "schools",
            "requests",
            "substitutes",
        )
    )
    if root["format"].value != FORMAT:
        root["format"].refuse(f"{root['format'].value!r} is another format", f"this reads {FORMAT}")
    calendar = _calendar(root)
    schools: dict[int, InstanceSchool] = {}
    for node in root["schools"].items():
        _add(schools, node, _school(node))
    requests: dict[int, InstanceRequest] = {}
    unit_ids: set[int] = set()
    for node in root["requests"].items():
        _add(requests, node, _request(node, calendar, schools, unit_ids))
    substitutes: dict[int, InstanceSubstitute] = {}
    for node in root["substitutes"].items():
        _add(substitutes, node, _substitute(node, calendar, schools))
    return Instance(
        calendar=calendar,
        road_factor=root["roadFactor"].number(least=1, most=10),
        far_km=root["farKm"].number(least=0),
        schools=schools,
        requests=requests,
        substitutes=substitutes,
    )


Thing = TypeVar("Thing", InstanceSchool, InstanceRequest, InstanceSubstitute)


def _add(things: dict[int, Thing], node: Node, thing: Thing) -> None:
    if thing.id in things:
        node.refuse(f"id {thing.id} is there twice", "give each its own id")
    things[thing.id] = thing


def _calendar(root: Record) -> Calendar:
    atoms_per_day = root["atomsPerDay"].whole(least=1, most=MOST_ATOMS_PER_DAY)
    node = root["halfDays"]
    halves = [frozenset(half.wholes(most=atoms_per_day - 1)) for half in node.items()]
    if len(halves) != HALF_DAYS_PER_DAY:
        node.refuse(f"there are {len(halves)} half-days", "give a morning and an afternoon")
    if halves[0] & halves[1] or len(halves[0] | halves[1]) != atoms_per_day:
        node.refuse(
            "the half-days do not divide the day", "put every atom in exactly one of the two"
        )
    return Calendar(
        days=root["days"].whole(least=1, most=1000),
        days_per_week=root["daysPerWeek"].whole(least=1, most=WEEKDAYS),
        atoms_per_day=atoms_per_day,
        half_days=(halves[0], halves[1]),
    )


def _school(node: Node) -> InstanceSchool:
    school = node.record(required=("id", "board", "x", "y"), optional=("region",))
    return InstanceSchool(
        id=school["id"].whole(),
        board=school["board"].whole(),
        x=school["x"].number(),
        y=school["y"].number(),
        region=school.get("region", 0).whole(),
    )


def _request(
    node: Node, calendar: Calendar, schools: Mapping[int, InstanceSchool], unit_ids: set[int]
) -> InstanceRequest:
    request = node.record(
        required=("id", "school", "qualification", "weight", "splittable", "units"),
        optional=("poolGroup",),
    )
    units = tuple(_unit(unit, calendar, unit_ids) for unit in request["units"].items())
    if not units:
        request["units"].refuse("there is nothing to do", "give at least one unit")
    if len({unit.day for unit in units}) != len(units):
        request["units"].refuse("two units fall on one day", "one unit is one request on one day")
    return InstanceRequest(
        id=request["id"].whole(),
        school=request["school"].one_of(schools, "school"),
        qualification=request["qualification"].whole(),
        weight=request["weight"].whole(),
        pool_group=request.get("poolGroup", 0).whole(),
        splittable=request["splittable"].flag(),
        units=units,
    )


def _unit(node: Node, calendar: Calendar, unit_ids: set[int]) -> InstanceUnit:
    unit = node.record(required=("id", "day", "atoms"))
    number = unit["id"].whole()
    if number in unit_ids:
        unit["id"].refuse(f"unit {number} is there twice", "give each its own id")
    unit_ids.add(number)
    atoms = unit["atoms"].wholes(most=calendar.atoms_per_day - 1)
    if not atoms:
        unit["atoms"].refuse("the unit takes no time", "give at least one atom")
    return InstanceUnit(
        id=number, day=unit["day"].whole(most=calendar.days - 1), atoms=tuple(sorted(atoms))
    )


def _substitute(
    node: Node, calendar: Calendar, schools: Mapping[int, InstanceSchool]
) -> InstanceSubstitute:
    one = node.record(
        required=(
            "id",
            "x",
            "y",
            "maxKm",
            "qualifications",
            "board",
            "ownBoardOnly",
            "vog",
            "available",
            "maxAtomsPerWeek",
            "maxDaysPerWeek",
        ),
        optional=(
            "poolGroup",
            "idleDays",
            "region",
            "blockedSchools",
            "preferredSchools",
            "familiarSchools",
        ),
    )
    available = tuple(
        frozenset(day.wholes(most=calendar.atoms_per_day - 1)) for day in one["available"].items()
    )
    if len(available) != calendar.days:
        one["available"].refuse(
            f"there are {len(available)} days", f"give one list for each of {calendar.days}"
        )

    def known_schools(key: str) -> frozenset[int]:
        return frozenset(item.one_of(schools, "school") for item in one.get(key, []).items())

    return InstanceSubstitute(
        id=one["id"].whole(),
        x=one["x"].number(),
        y=one["y"].number(),
        max_km=one["maxKm"].number(least=0),
        qualifications=frozenset(one["qualifications"].wholes()),
        board=one["board"].whole(),
        own_board_only=one["ownBoardOnly"].flag(),
        vog=one["vog"].flag(),
        available=available,
        max_atoms_per_week=one["maxAtomsPerWeek"].whole(),
        max_days_per_week=one["maxDaysPerWeek"].whole(most=WEEKDAYS),
        pool_group=one.get("poolGroup", 0).whole(),
        idle_days=one.get("idleDays", 0).whole(),
        region=one.get("region", 0).whole(),
        blocked_schools=known_schools("blockedSchools"),
        preferred_schools=known_schools("preferredSchools"),
        familiar_schools=known_schools("familiarSchools"),
    )
