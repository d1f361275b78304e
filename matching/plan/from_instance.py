"""An instance of the published format as a planning problem; everything is put in order of id first."""

from dataclasses import dataclass

import numpy as np

from matching.instance import Calendar, Instance, InstanceRequest, InstanceSubstitute
from matching.plan.offsets import offsets_of
from matching.plan.problem import NO_LIMIT, PlanProblem
from matching.tables import Flags, Floats, Ints

PAIR_PRICE = 160
IDLE_DAYS = 30
WORD = 48


def problem_of_instance(instance: Instance) -> PlanProblem:
    """Find every eligible pair and put the whole instance into arrays."""
    schools = [instance.schools[one] for one in sorted(instance.schools)]
    requests = [instance.requests[one] for one in sorted(instance.requests)]
    board_ids = np.unique(np.array([school.board for school in schools], dtype=np.int64))
    place_of_school = {school.id: place for place, school in enumerate(schools)}
    crowd = _Crowd.of(instance)
    work = _Work.of(requests, instance.calendar)
    arcs = _eligible_arcs(instance, requests, crowd, work)
    pair_keys, arc_pair = np.unique(arcs.person * len(requests) + arcs.request, return_inverse=True)
    first_arc = np.searchsorted(arc_pair, np.arange(len(pair_keys)))
    weeks = -(-instance.calendar.days // instance.calendar.days_per_week)
    people, days = len(crowd.ids), instance.calendar.days
    return PlanProblem(
        week_of_day=np.arange(days, dtype=np.int64) // instance.calendar.days_per_week,
        board_ids=board_ids,
        school_ids=np.array([school.id for school in schools], dtype=np.int64),
        school_board=np.searchsorted(board_ids, [school.board for school in schools]),
        school_x=np.array([school.x for school in schools], dtype=np.float64),
        school_y=np.array([school.y for school in schools], dtype=np.float64),
        request_ids=np.array([request.id for request in requests], dtype=np.int64),
        request_school=np.array([place_of_school[one.school] for one in requests], dtype=np.int64),
        task_request=work.task_request,
        task_l1=work.task_weight * work.task_size,
        task_stretches=offsets_of(work.stretch_task, len(work.task_request)),
        stretch_day=work.stretch_day,
        stretch_start=work.stretch_start,
        stretch_end=work.stretch_end,
        stretch_half_days=work.stretch_half_days,
        unit_ids=work.unit_ids,
        unit_task=work.unit_task,
        unit_l1=work.task_weight[work.unit_task] * work.unit_size,
        person_ids=crowd.ids,
        person_board=_board_places(board_ids, crowd.board),
        size_left=np.repeat(crowd.most_atoms[:, np.newaxis], weeks, axis=1),
        days_left=np.repeat(crowd.most_days[:, np.newaxis], weeks, axis=1),
        half_days_left=np.full((people, weeks), NO_LIMIT, dtype=np.int64),
        used=np.zeros((people, days), dtype=np.uint8),
        pair_person=pair_keys // max(1, len(requests)),
        pair_request=pair_keys % max(1, len(requests)),
        pair_price=np.full(len(pair_keys), PAIR_PRICE, dtype=np.int64),
        pair_score=arcs.score[first_arc],
        arc_pair=arc_pair.astype(np.int64),
        arc_task=arcs.task,
        arc_l2=arcs.score * work.task_size[arcs.task],
        road_factor=instance.road_factor,
        far_km=instance.far_km,
        day_size=instance.calendar.atoms_per_day,
    )


@dataclass(frozen=True, kw_only=True, eq=False)
class _Arcs:
    person: Ints
    request: Ints
    task: Ints
    score: Ints


@dataclass(frozen=True, kw_only=True, eq=False)
class _Work:
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
    def of(cls, requests: list[InstanceRequest], calendar: Calendar) -> "_Work":
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
class _Crowd:
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
    def of(cls, instance: Instance) -> "_Crowd":
        people = [instance.substitutes[one] for one in sorted(instance.substitutes)]
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


def _eligible_arcs(
    instance: Instance, requests: list[InstanceRequest], crowd: _Crowd, work: _Work
) -> _Arcs:
    """Ask every rule about a single pair, request by request, for everybody with the qualification."""
    unit_of_request = offsets_of(work.task_request[work.unit_task], len(requests))
    people, tasks, owners, scores = [_NOBODY], [_NOBODY], [_NOBODY], [_NOBODY]
    for place, request in enumerate(requests):
        some, km = _near(instance, request, crowd)
        score = _scores(instance, request, crowd, some, km)
        units = slice(unit_of_request[place], unit_of_request[place + 1])
        atoms = work.unit_atoms[units]
        free = crowd.free[some][:, work.unit_day[units]]
        can = ((free & atoms) == atoms).all(axis=2)
        numbers = work.unit_task[units]
        if not request.splittable:
            can, numbers = can.all(axis=1, keepdims=True), numbers[:1]
        who, which = np.nonzero(can)
        people.append(some[who])
        tasks.append(numbers[which])
        owners.append(np.full(len(who), place, dtype=np.int64))
        scores.append(score[who])
    person, task = np.concatenate(people), np.concatenate(tasks)
    order = np.lexsort((task, person))
    return _Arcs(
        person=person[order],
        request=np.concatenate(owners)[order],
        task=task[order],
        score=np.concatenate(scores)[order],
    )


_NOBODY = np.zeros(0, dtype=np.int64)


def _near(instance: Instance, request: InstanceRequest, crowd: _Crowd) -> tuple[Ints, Floats]:
    some = crowd.holders.get(request.qualification, _NOBODY)
    school = instance.schools[request.school]
    across, along = crowd.x[some] - school.x, crowd.y[some] - school.y
    km = np.sqrt(across * across + along * along) * instance.road_factor
    fits = (km <= crowd.most_km[some]) & (
        ~crowd.own_board_only[some] | (crowd.board[some] == school.board)
    )
    some, km = some[fits], km[fits]
    stays = ~crowd.among(crowd.blocked, school.id, some)
    return some[stays], km[stays]


def _scores(
    instance: Instance, request: InstanceRequest, crowd: _Crowd, some: Ints, km: Floats
) -> Ints:
    """0 … 100, rounded half up; somebody who does not travel at all is as near as can be."""
    school = instance.schools[request.school]
    most = crowd.most_km[some]
    share = np.divide(km, most, out=np.zeros_like(km), where=most > 0)
    points = (
        40.0 * (1.0 - share)
        + 20.0 * crowd.among(crowd.preferred, school.id, some)
        + 15.0 * crowd.among(crowd.familiar, school.id, some)
        + 10.0 * (crowd.board[some] == school.board)
        + 5.0 * (crowd.pool_group[some] == request.pool_group)
        + 10.0 * crowd.idle_days[some] / IDLE_DAYS
    )
    rounded: Ints = np.floor(points + 0.5).astype(np.int64)
    return rounded


def _board_places(board_ids: Ints, boards: Ints) -> Ints:
    """A board without schools has no line of its own."""
    places = np.minimum(np.searchsorted(board_ids, boards), len(board_ids) - 1)
    return np.where(board_ids[places] == boards, places, -1) if len(board_ids) else boards * 0 - 1


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
