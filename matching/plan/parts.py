"""The map cut into parts of neighbours, at other places every time."""

import numpy as np

from matching.plan.shapes import Core
from matching.tables import Floats, Ints


def places_of_tasks(core: Core) -> Floats:
    """(tasks, 2) where the school of each task is; unknown places count as the middle."""
    places = np.stack((core.school_x[core.task_school], core.school_y[core.task_school]), axis=1)
    known = np.isfinite(places[:, 0]) & np.isfinite(places[:, 1])
    middle = places[known].mean(axis=0) if known.any() else np.zeros(2)
    return np.where(known[:, np.newaxis], places, middle)


def cut(members: Ints, places: Floats, most: int, angle: float) -> list[Ints]:
    """Cut in halves, each along its longer side on a map turned by `angle`, until no part has more than `most`."""
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return _halved(members, places[members] @ turn, most)


def _halved(members: Ints, places: Floats, most: int) -> list[Ints]:
    if len(members) <= most:
        return [members]
    side = int(np.argmax(np.ptp(places, axis=0)))
    order = np.argsort(places[:, side], kind="stable")
    halves = order[: len(order) // 2], order[len(order) // 2 :]
    return [part for half in halves for part in _halved(members[half], places[half], most)]
