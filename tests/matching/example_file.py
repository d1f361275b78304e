"""A small instance file that is right, to be spoiled in one place per test."""

import gzip
import json
from pathlib import Path
from typing import Any

ALL_DAY = [0, 1, 2, 3, 4, 5, 6, 7]


def example() -> dict[str, Any]:
    """Two schools, one request over two days, four substitutes of whom one fits all of it."""
    return {
        "format": "onderwijsregio-matching/1",
        "days": 10,
        "atomsPerDay": 8,
        "halfDays": [[0, 1, 2, 3], [4, 5, 6, 7]],
        "daysPerWeek": 5,
        "roadFactor": 1.25,
        "farKm": 20.0,
        "schools": [
            {"id": 0, "board": 3, "x": 1.2, "y": 0.4, "region": 0},
            {"id": 1, "board": 4, "x": 9.0, "y": 0.4, "region": 0},
        ],
        "requests": [
            {
                "id": 0,
                "school": 0,
                "qualification": 5,
                "weight": 20,
                "poolGroup": 1,
                "splittable": True,
                "units": [
                    {"id": 0, "day": 4, "atoms": [0, 1, 4]},
                    {"id": 1, "day": 5, "atoms": [0, 1, 2, 3]},
                ],
            }
        ],
        "substitutes": [
            person(0),
            person(1, qualifications=[7]),
            person(2, maxAtomsPerWeek=3, idleDays=30),
            person(3, blockedSchools=[0]),
        ],
    }


def person(number: int, **changes: object) -> dict[str, object]:
    usual: dict[str, object] = {
        "id": number,
        "x": 0.3,
        "y": 2.0,
        "maxKm": 25,
        "qualifications": [5, 7],
        "board": 3,
        "ownBoardOnly": False,
        "vog": True,
        "available": [ALL_DAY for _ in range(10)],
        "maxAtomsPerWeek": 32,
        "maxDaysPerWeek": 4,
        "poolGroup": 1,
        "idleDays": 12,
        "region": 0,
        "blockedSchools": [],
        "preferredSchools": [],
        "familiarSchools": [],
    }
    return usual | changes


def written(folder: Path, content: object, *, name: str = "ochtend.json") -> Path:
    path = folder / name
    raw = json.dumps(content).encode()
    path.write_bytes(gzip.compress(raw) if name.endswith(".gz") else raw)
    return path
