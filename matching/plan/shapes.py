"""The arrays that the compiled loops work on, under one name each."""

from typing import NamedTuple

import numpy as np

from matching.plan.problem import Bytes
from matching.tables import Flags, Floats, Ints


class Core(NamedTuple):
    """The open part of a problem; see `PlanProblem`. `arc_origin` gives each arc's place in the problem."""

    person_pairs: Ints
    pair_arcs: Ints
    pair_person: Ints
    pair_price: Ints
    arc_task: Ints
    arc_pair: Ints
    arc_value: Ints
    arc_origin: Ints
    task_arcs: Ints
    arcs_by_task: Ints
    task_school: Ints
    task_size: Ints
    task_beside: Flags
    """(tasks) whether one person could do another task of the same school in the same half-day."""
    task_stretches: Ints
    stretch_day: Ints
    stretch_week: Ints
    day_week: Ints
    stretch_start: Ints
    stretch_end: Ints
    stretch_half_days: Ints
    school_x: Floats
    school_y: Floats
    size_left: Ints
    days_left: Ints
    half_days_left: Ints
    used: Bytes
    road_factor: float
    far_km: float
    day_size: int
    least_rest: int
    longest_day: int


class Desk(NamedTuple):
    """The agenda of one person while a set of work is tried; `counts` is per day: morning, afternoon, any."""

    size_left: Ints
    days_left: Ints
    half_days_left: Ints
    counts: Ints
    days_open: Ints
    """(weeks) room for trying out which days are the best."""


class Choice(NamedTuple):
    """Room for choosing the best set of work for one person."""

    arc: Ints
    task: Ints
    reward: Ints
    group: Ints
    rest_of_group: Ints
    price: Ints
    later: Ints
    paid: Ints
    taken: Ints
    best: Ints
    potential: Ints
    share: Ints
    """What is left of each reward when the price of the pair is spread over its tasks."""
    spread: Ints
    """Per group that part of the price."""
    day_hope: Ints
    """(places + 1, days, 4) from each place on: the best morning, afternoon, whole day, and what may come on top."""
    day_worth: Ints


class State(NamedTuple):
    """A plan under construction: who holds each task, and each person's tasks as a linked list."""

    holder: Ints
    """(tasks) an arc, or −1."""
    first: Ints
    """(people) a task, or −1."""
    following: Ints
    previous: Ints


class Chain(NamedTuple):
    """One chain of exchanges: who chooses next, what was moved, and how to undo it."""

    queue: Ints
    log_task: Ints
    log_arc: Ints
    wanted: Ints
    """(tasks) the stamp of the chain, while somebody's new list is written."""
    moved: Ints
    """(tasks) the stamp of the last chain that took it from somebody."""
    keeper: Ints
    """(tasks) when planning again: the person who had it before, or −1."""
    shut_task: Flags
    """(tasks) those that stay where they are, as another processor may be near."""
    shut_person: Flags
    """(people) those who hold such a task, and who do not choose anew."""
    facts: Ints
    """The stamp of this chain, how many moves are logged, how many people are queued, the attachment of who
    starts it, and how many tasks may change hands (−1: any number)."""


def new_desk(core: Core) -> Desk:
    weeks, days = core.size_left.shape[1], core.used.shape[1]
    size_left, days_left, half_days_left, days_open = (
        np.zeros(weeks, dtype=np.int64) for _ in range(4)
    )
    counts = np.zeros((days, 3), dtype=np.int64)
    return Desk(size_left, days_left, half_days_left, counts, days_open)


def new_choice(core: Core) -> Choice:
    """Room for the person with the most arcs."""
    arcs_of_person = np.diff(core.pair_arcs[core.person_pairs])
    most = 1 + int(arcs_of_person.max(initial=0))
    days = core.used.shape[1]
    rooms = {name: np.zeros(most, dtype=np.int64) for name in Choice._fields}
    rooms["day_hope"] = np.zeros((most + 1, days, 4), dtype=np.int64)
    rooms["day_worth"] = np.zeros(days, dtype=np.int64)
    return Choice(**rooms)


def new_state(core: Core) -> State:
    tasks, people = len(core.task_school), len(core.size_left)
    return State(
        holder=np.full(tasks, -1, dtype=np.int64),
        first=np.full(people, -1, dtype=np.int64),
        following=np.full(tasks, -1, dtype=np.int64),
        previous=np.full(tasks, -1, dtype=np.int64),
    )


def new_chain(core: Core) -> Chain:
    tasks, people = len(core.task_school), len(core.size_left)
    most = 1 + int(np.diff(core.pair_arcs[core.person_pairs]).max(initial=0))
    # A turn can log every task of two lists, and queue everybody who held one of them.
    queue, log_task, log_arc = (np.zeros(64 * most + tasks, dtype=np.int64) for _ in range(3))
    chain = Chain(
        queue=queue,
        log_task=log_task,
        log_arc=log_arc,
        wanted=np.zeros(tasks, dtype=np.int64),
        moved=np.zeros(tasks, dtype=np.int64),
        keeper=np.full(tasks, -1, dtype=np.int64),
        shut_task=np.zeros(tasks, dtype=np.bool_),
        shut_person=np.zeros(people, dtype=np.bool_),
        facts=np.zeros(5, dtype=np.int64),
    )
    chain.facts[4] = -1
    return chain
