"""Instances from a seed, of any size and scarcity, in the published format; the same seed gives the same file."""

import math
import random
from dataclasses import dataclass
from typing import Any

FORMAT = "onderwijsregio-matching/1"
DAYS, DAYS_PER_WEEK, ATOMS = 10, 5, 8
MORNING, AFTERNOON = [0, 1, 2, 3], [4, 5, 6, 7]
QUALIFICATIONS = 12
REGION_KM = 42.0
REQUESTS_PER_REGION = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How large an instance is; `scarcity` is the share of time on which people are not free."""

    requests: int
    substitutes: int
    scarcity: float = 0.86
    most_qualifications: int = 2


SIZES = {
    "region": Size(requests=400, substitutes=1_500),
    "scarce": Size(requests=400, substitutes=1_500, scarcity=0.88, most_qualifications=4),
    "big": Size(requests=2_000, substitutes=6_000),
    "nation": Size(requests=10_000, substitutes=30_000),
}

Content = dict[str, Any]


def generate(size: Size, *, seed: int) -> Content:
    """Towns in regions on a grid, schools and people around the towns; roads do not stop at a border."""
    chance = random.Random(f"{seed}/{size.requests}/{size.substitutes}")
    world = _World.of(size, chance)
    return {
        "format": FORMAT,
        "days": DAYS,
        "atomsPerDay": ATOMS,
        "halfDays": [MORNING, AFTERNOON],
        "daysPerWeek": DAYS_PER_WEEK,
        "roadFactor": 1.25,
        "farKm": 20.0,
        "schools": world.schools,
        "requests": _requests(size, world, chance),
        "substitutes": [
            _substitute(number, size, world, chance) for number in range(size.substitutes)
        ],
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class _World:
    towns: list[tuple[float, float, int]]
    schools: list[Content]
    schools_of_region: list[list[Content]]

    @classmethod
    def of(cls, size: Size, chance: random.Random) -> "_World":
        regions = max(1, round(size.requests / REQUESTS_PER_REGION))
        wide = math.ceil(math.sqrt(regions))
        towns = [
            (
                (region % wide + chance.random()) * REGION_KM,
                (region // wide + chance.random()) * REGION_KM,
                region,
            )
            for region in range(regions)
            for _ in range(8)
        ]
        schools: list[Content] = []
        for number in range(max(2, size.requests * 3 // 5)):
            x, y, region = chance.choice(towns)
            schools.append(
                {
                    "id": number,
                    "board": region * 12 + min(11, int(chance.expovariate(0.28))),
                    "x": round(x + chance.gauss(0, 3), 3),
                    "y": round(y + chance.gauss(0, 3), 3),
                    "region": region,
                }
            )
        of_region = [
            [one for one in schools if one["region"] == region] for region in range(regions)
        ]
        return cls(towns=towns, schools=schools, schools_of_region=of_region)


def _requests(size: Size, world: _World, chance: random.Random) -> list[Content]:
    requests: list[Content] = []
    units = 0
    for number in range(size.requests):
        first = int(chance.random() * DAYS * 0.7)
        length = 1 if chance.random() < 0.3 else min(DAYS, 2 + int(chance.expovariate(0.25)))
        days = range(first, min(DAYS, first + length))
        atoms = chance.choices([MORNING + AFTERNOON, MORNING, AFTERNOON], [70, 18, 12])[0]
        requests.append(
            {
                "id": number,
                "school": chance.choice(world.schools)["id"],
                "qualification": _qualification(chance),
                "weight": chance.choice([10, 15, 20, 20, 25, 30, 40]),
                "poolGroup": chance.randrange(5),
                "splittable": len(days) > 3 or chance.random() < 0.5,
                "units": [
                    {"id": units + place, "day": day, "atoms": atoms}
                    for place, day in enumerate(days)
                ],
            }
        )
        units += len(days)
    return requests


def _substitute(number: int, size: Size, world: _World, chance: random.Random) -> Content:
    x, y, region = chance.choice(world.towns)
    near = world.schools_of_region[region] or world.schools
    weekdays = [chance.random() > size.scarcity for _ in range(DAYS_PER_WEEK)]
    return {
        "id": number,
        "x": round(x + chance.gauss(0, 5), 3),
        "y": round(y + chance.gauss(0, 5), 3),
        "maxKm": chance.choice([8, 12, 15, 20, 25, 30]),
        "qualifications": sorted(
            {_qualification(chance) for _ in range(chance.randint(1, size.most_qualifications))}
        ),
        "board": chance.choice(near)["board"],
        "ownBoardOnly": chance.random() < 0.3,
        "vog": chance.random() < 0.96,
        "available": [_free(weekdays[day % DAYS_PER_WEEK], size, chance) for day in range(DAYS)],
        "maxAtomsPerWeek": chance.choice([12, 16, 20, 24, 32, 40]),
        "maxDaysPerWeek": chance.choice([2, 3, 3, 4, 5]),
        "poolGroup": chance.randrange(5),
        "idleDays": chance.randrange(31) if chance.random() < 0.3 else 0,
        "region": region,
        "blockedSchools": _some(near, 1, 0.05, chance),
        "preferredSchools": _some(near, 3, 0.3, chance),
        "familiarSchools": _some(near, 4, 0.4, chance),
    }


def _free(works: bool, size: Size, chance: random.Random) -> list[int]:  # noqa: FBT001 - inside this file
    if chance.random() < 0.1:
        works = chance.random() > size.scarcity
    if not works:
        return []
    return chance.choices([MORNING + AFTERNOON, MORNING, AFTERNOON], [75, 15, 10])[0]


def _qualification(chance: random.Random) -> int:
    """A few are common, most are rare."""
    return min(QUALIFICATIONS - 1, int(chance.expovariate(0.4)))


def _some(schools: list[Content], most: int, share: float, chance: random.Random) -> list[int]:
    if chance.random() >= share:
        return []
    return sorted({chance.choice(schools)["id"] for _ in range(chance.randint(1, most))})
