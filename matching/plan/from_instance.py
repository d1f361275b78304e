"""An instance of the published format as a planning problem; its order changes nothing: neighbours stand together."""

from dataclasses import dataclass

import numpy as np

from matching.instance import Instance, InstanceRequest
from matching.plan.instance_columns import IDLE_DAYS, Crowd, Work
from matching.plan.locality import along_a_curve
from matching.plan.offsets import offsets_of
from matching.plan.problem import NO_LIMIT, PlanProblem
from matching.tables import Floats, Ints

PAIR_PRICE = 160


def problem_of_instance(instance: Instance) -> PlanProblem:
    """Find every eligible pair and put the whole instance into arrays."""
    schools = [instance.schools[one] for one in sorted(instance.schools)]
    requests = _requests(instance)
    board_ids = np.unique(np.array([school.board for school in schools], dtype=np.int64))
    place_of_school = {school.id: place for place, school in enumerate(schools)}
    crowd = Crowd.of(instance)
    work = Work.of(requests, instance.calendar)
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


def _requests(instance: Instance) -> list[InstanceRequest]:
    """All requests, in the order of where their schools are."""
    ids = list(instance.requests)
    schools = [instance.schools[instance.requests[one].school] for one in ids]
    return [instance.requests[one] for one in along_a_curve([(at.x, at.y) for at in schools], ids)]


@dataclass(frozen=True, kw_only=True, eq=False)
class _Arcs:
    person: Ints
    request: Ints
    task: Ints
    score: Ints


def _eligible_arcs(
    instance: Instance, requests: list[InstanceRequest], crowd: Crowd, work: Work
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


def _near(instance: Instance, request: InstanceRequest, crowd: Crowd) -> tuple[Ints, Floats]:
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
    instance: Instance, request: InstanceRequest, crowd: Crowd, some: Ints, km: Floats
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
