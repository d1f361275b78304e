"""The best choice between schedules: who does which, in whole numbers."""

import numpy as np

from matching.plan.best_set import FINE
from matching.plan.master import Limits, Master
from matching.plan.schedules import Schedules
from matching.tables import Ints


def best_choice(
    schedules: Schedules, places: Ints, *, begin: Ints, elsewhere: Ints, limits: Limits
) -> Ints:
    """The arcs of the best plan of these schedules, at least as good as that of the schedules `begin` among them.

    `elsewhere` is per task what it is worth (in units of the search) to leave it to somebody else.
    """
    core = schedules.core
    people = np.unique(schedules.person[places])
    tasks = np.unique(core.arc_task[schedules.unrolled(places)[0]])
    task_row, person_row = (
        np.full(size, -1, dtype=np.int64) for size in (len(core.task_school), len(core.size_left))
    )
    task_row[tasks], person_row[people] = np.arange(len(tasks)), np.arange(len(people))
    master = Master(schedules, task_row=task_row, person_row=person_row)
    master.add(places, schedules.value[places].astype(np.float64))
    left = np.flatnonzero(elsewhere[tasks] > 0)
    master.leave(left, elsewhere[tasks[left]] / FINE)
    chosen = master.choose_whole(np.flatnonzero(np.isin(places, begin)), limits)
    return schedules.unrolled(places[chosen])[0]
