"""The requests and the people of an instance as columns, neighbours near each other."""

from dataclasses import dataclass

import numpy as np

from matching.instance import Calendar, Instance, InstanceRequest, InstanceSubstitute
from matching.plan.locality import along_a_curve
from matching.tables import Flags, Floats, Ints

IDLE_DAYS = 30
WORD = 48


@dataclass(frozen=True, kw_only=True, eq=False)
class Work:
    """Units, tasks and stretches of all requests, in order."""

    unit_ids: Ints
    unit_task: Ints
    unit_size: Ints
    unit_day: Ints
    unit_atoms: Ints
    """(units, 2) the atoms as bits, in two words."""
    task_request: Ints
    task_weight: Ints
    task_size: Ints
    stretch_task: Ints
    stretch_day: Ints
    stretch_start: Ints
    stretch_end: Ints
    stretch_half_days: Ints

    @classmethod
    def of(cls, requests: list[InstanceRequest], calendar: Calendar) -> "Work":
        units: list[tuple[int, int, int, int, int, int]] = []
        stretches: list[tuple[int, int, int, int, int]] = []
        tasks: list[tuple[int, int]] = []
        for place, request in enumerate(requests):
            if not request.splittable:
                tasks.append((place, request.weight))
            for unit in sorted(request.units, key=lambda one: (one.day, one.id)):
                if request.splittable:
                    tasks.append((place, request.weight))
                task = len(tasks) - 1
                units.append((unit.id, task, len(unit.atoms), unit.day, *_words(unit.atoms)))
                for start, end in _stretches(unit.atoms):
                    halves = _half_days(calendar, range(start, end))
                    stretches.append((task, unit.day, start, end, halves))
        of_unit = np.array(units, dtype=np.int64).reshape(-1, 6)
        of_stretch = np.array(stretches, dtype=np.int64).reshape(-1, 5)
        of_task = np.array(tasks, dtype=np.int64).reshape(-1, 2)
        sizes = np.bincount(of_unit[:, 1], weights=of_unit[:, 2], minlength=len(tasks))
        return cls(
            unit_ids=of_unit[:, 0].copy(),
            unit_task=of_unit[:, 1].copy(),
            unit_size=of_unit[:, 2].copy(),
            unit_day=of_unit[:, 3].copy(),
            unit_atoms=of_unit[:, 4:].copy(),
            task_request=of_task[:, 0].copy(),
            task_weight=of_task[:, 1].copy(),
            task_size=sizes.astype(np.int64),
            stretch_task=of_stretch[:, 0].copy(),
            stretch_day=of_stretch[:, 1].copy(),
            stretch_start=of_stretch[:, 2].copy(),
            stretch_end=of_stretch[:, 3].copy(),
            stretch_half_days=of_stretch[:, 4].copy(),
        )


@dataclass(frozen=True, kw_only=True, eq=False)
class Crowd:
    """Everybody with a VOG, as columns; who has none is in no pair."""

    ids: Ints
    x: Floats
    y: Floats
    most_km: Floats
    board: Ints
    own_board_only: Flags
    most_atoms: Ints
    most_days: Ints
    pool_group: Ints
    idle_days: Ints
    free: Ints
    """(people, days, 2) the free atoms as bits, in two words."""
    holders: dict[int, Ints]
    """Per qualification the people with a VOG who hold it."""
    blocked: dict[int, Ints]
    """Per school, as are the next two."""
    preferred: dict[int, Ints]
    familiar: dict[int, Ints]

    @classmethod
    def of(cls, instance: Instance) -> "Crowd":
        homes = [(one.x, one.y) for one in instance.substitutes.values()]
        order = along_a_curve(homes, list(instance.substitutes))
        people = [instance.substitutes[one] for one in order]
        rows = np.array([_numbers(one) for one in people], dtype=np.int64).reshape(-1, 7)
        places = np.array([(one.x, one.y, one.max_km) for one in people], dtype=np.float64)
        places = places.reshape(-1, 3)
        free = np.array(
            [[_words(tuple(day)) for day in one.available] for one in people], dtype=np.int64
        ).reshape(len(people), instance.calendar.days, 2)
        return cls(
            ids=rows[:, 0].copy(),
            x=places[:, 0].copy(),
            y=places[:, 1].copy(),
            most_km=places[:, 2].copy(),
            board=rows[:, 1].copy(),
            own_board_only=rows[:, 2] > 0,
            most_atoms=rows[:, 3].copy(),
            most_days=rows[:, 4].copy(),
            pool_group=rows[:, 5].copy(),
            idle_days=np.minimum(rows[:, 6], IDLE_DAYS),
            free=free,
            holders=_by_key([one.qualifications if one.vog else frozenset() for one in people]),
            blocked=_by_key([one.blocked_schools for one in people]),
            preferred=_by_key([one.preferred_schools for one in people]),
            familiar=_by_key([one.familiar_schools for one in people]),
        )

    def among(self, lists: dict[int, Ints], key: int, people: Ints) -> Flags:
        """Which of these people are on the list of this key."""
        found: Flags = np.isin(people, lists[key]) if key in lists else np.zeros(len(people), bool)
        return found


def _numbers(one: InstanceSubstitute) -> tuple[int, ...]:
    return (
        one.id,
        one.board,
        one.own_board_only,
        one.max_atoms_per_week,
        one.max_days_per_week,
        one.pool_group,
        one.idle_days,
    )


def _by_key(keys_of: list[frozenset[int]]) -> dict[int, Ints]:
    found: dict[int, list[int]] = {}
    for place, keys in enumerate(keys_of):
        for key in keys:
            found.setdefault(key, []).append(place)
    return {key: np.array(places, dtype=np.int64) for key, places in found.items()}


def _words(atoms: tuple[int, ...]) -> tuple[int, int]:
    bits = sum(1 << atom for atom in atoms)
    return bits & ((1 << WORD) - 1), bits >> WORD


def _half_days(calendar: Calendar, atoms: range) -> int:
    return sum(
        mask
        for mask, half in zip((1, 2), calendar.half_days, strict=True)
        if not half.isdisjoint(atoms)
    )


def _stretches(atoms: tuple[int, ...]) -> list[tuple[int, int]]:
    """Atoms, in rising order, as half-open stretches of neighbours."""
    found: list[tuple[int, int]] = []
    for atom in atoms:
        if found and found[-1][1] == atom:
            found[-1] = (found[-1][0], atom + 1)
        else:
            found.append((atom, atom + 1))
    return found
