"""A planning problem as arrays: whom the work may go to, what that is worth, and what may not go together.

Whoever makes one has already decided every rule about a single pair; what is left are the rules between pieces
of work of one person. Indices count from zero; an offsets array of n + 1 places says where each row begins.
"""

from dataclasses import dataclass, field, fields

import numpy as np
from numpy.typing import NDArray

from matching.errors import MatchingError
from matching.tables import Flags, Floats, Ints

FIRST_AIM = 10
NO_LIMIT = 1 << 40
WORKED = 4
Bytes = NDArray[np.uint8]


class ProblemRefused(MatchingError):
    """Deze planningsvraag klopt niet."""

    code = "problem-refused"


def no_units() -> Ints:
    return np.zeros(0, dtype=np.int64)


@dataclass(frozen=True, kw_only=True, eq=False)
class PlanProblem:
    """Everything a plan depends on.

    A *task* is what one person takes whole: a unit of a splittable request, or all of another request. It has
    one or more *stretches* (half-open, in minutes or atoms of a day) and the *units* by which the outside world
    knows it. A *pair* is a person who may be asked for a request; its *arcs* are the tasks that person may take.
    A plan chooses at most one arc per task; its worth is the sum of `FIRST_AIM` × `task_l1` + `arc_l2` over
    the chosen arcs, minus `pair_price` once for every pair with a chosen arc.
    """

    week_of_day: Ints
    """(days) the week that each day counts in."""
    board_ids: Ints
    school_ids: Ints
    school_board: Ints
    school_x: Floats
    school_y: Floats
    """(schools) kilometres on a plane; NaN when unknown, and then never far."""
    request_ids: Ints
    request_school: Ints
    task_request: Ints
    """(tasks) rising."""
    task_l1: Ints
    """(tasks) weight × size: what covering it is worth to the first aim."""
    task_stretches: Ints
    """(tasks + 1) offsets into the stretches."""
    stretch_day: Ints
    stretch_start: Ints
    stretch_end: Ints
    stretch_half_days: Ints
    """1 morning, 2 afternoon, 3 both."""
    unit_ids: Ints
    unit_task: Ints
    unit_l1: Ints
    person_ids: Ints
    person_board: Ints
    """(people) the place of the board that employs somebody, or −1."""
    size_left: Ints
    """(people, weeks) how many minutes or atoms somebody may still work."""
    days_left: Ints
    """(people, weeks) how many days more, beside those in `used`."""
    half_days_left: Ints
    used: Bytes
    """(people, days) bits of work that is already there: 1 morning, 2 afternoon, 4 any."""
    pair_person: Ints
    pair_request: Ints
    """(pairs) sorted by person, then request; no pair twice."""
    pair_price: Ints
    pair_score: Ints
    arc_pair: Ints
    arc_task: Ints
    """(arcs) sorted by pair, then task; no arc twice."""
    arc_l2: Ints
    fixed_arcs: Ints = field(default_factory=no_units)
    """Arcs that any plan must hold: accepted work and pinned pairs."""
    road_factor: float = 1.0
    far_km: float = np.inf
    day_size: int = 24 * 60
    least_rest: int = 0
    longest_day: int = NO_LIMIT

    def __post_init__(self) -> None:
        self._refuse_wrong_lengths()
        for name, indices, size in (
            ("school_board", self.school_board, len(self.board_ids)),
            ("request_school", self.request_school, len(self.school_ids)),
            ("task_request", self.task_request, len(self.request_ids)),
            ("stretch_day", self.stretch_day, len(self.week_of_day)),
            ("unit_task", self.unit_task, len(self.task_request)),
            ("pair_person", self.pair_person, len(self.person_ids)),
            ("pair_request", self.pair_request, len(self.request_ids)),
            ("arc_pair", self.arc_pair, len(self.pair_person)),
            ("arc_task", self.arc_task, len(self.task_request)),
            ("fixed_arcs", self.fixed_arcs, len(self.arc_task)),
        ):
            if len(indices) and not (indices.min() >= 0 and indices.max() < size):
                raise ProblemRefused(f"{name}: a place outside 0 … {size - 1}; count from zero")
        self._refuse_wrong_values()

    def _refuse_wrong_lengths(self) -> None:
        for names in (
            ("school_ids", "school_board", "school_x", "school_y"),
            ("request_ids", "request_school"),
            ("task_request", "task_l1"),
            ("stretch_day", "stretch_start", "stretch_end", "stretch_half_days"),
            ("unit_ids", "unit_task", "unit_l1"),
            ("person_ids", "person_board", "size_left", "days_left", "half_days_left", "used"),
            ("pair_person", "pair_request", "pair_price", "pair_score"),
            ("arc_pair", "arc_task", "arc_l2"),
        ):
            if len({len(getattr(self, name)) for name in names}) > 1:
                raise ProblemRefused(f"{', '.join(names)}: differ in length; give one row each")

    def _refuse_wrong_values(self) -> None:
        for name, wrong in (
            ("size_left", self.size_left < 0),
            ("days_left", self.days_left < 0),
            ("half_days_left", self.half_days_left < 0),
            ("task_l1", self.task_l1 < 0),
            ("pair_price", self.pair_price < 0),
            ("stretch_end", self.stretch_end <= self.stretch_start),
        ):
            if wrong.any():
                raise ProblemRefused(f"{name}: a value below its least; give none or more")
        for name in ("person_ids", "request_ids", "school_ids", "unit_ids"):
            ids = getattr(self, name)
            if len(np.unique(ids)) != len(ids):
                raise ProblemRefused(f"{name}: an id is there twice; give each its own")
        if not np.isfinite(self.road_factor) or np.isnan(self.far_km) or self.least_rest < 0:
            raise ProblemRefused("road_factor, far_km, least_rest: no such limit; give a number")

    @property
    def weeks(self) -> int:
        return int(self.size_left.shape[1])

    def arc_values(self) -> Ints:
        """(arcs) what choosing each arc adds, before the price of its pair."""
        values: Ints = FIRST_AIM * self.task_l1[self.arc_task] + self.arc_l2
        return values

    def pinned_or_accepted(self) -> Flags:
        """(tasks) whether the task is decided already."""
        decided = np.zeros(len(self.task_request), dtype=np.bool_)
        decided[self.arc_task[self.fixed_arcs]] = True
        return decided

    def changed(self, **changes: object) -> "PlanProblem":
        """The same problem with other arrays in some places; checked again."""
        values = {one.name: getattr(self, one.name) for one in fields(self)}
        return PlanProblem(**(values | changes))
