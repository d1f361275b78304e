"""Whose people did the work: the board that employs somebody on a day."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Final

from pool.people.models import Employment
from pool.requests.indicators.reading import WorkFacts

NO_EMPLOYER: Final = "Zonder dienstverband bij een bestuur"


def employer_of(row: WorkFacts, jobs: Iterable[Employment]) -> tuple[int, str]:
    """Whose people this is: of the board of the school itself when it can be, else of the oldest employment; 0 is nobody's."""
    running = [job for job in jobs if runs(job, row.date)]
    own = [job for job in running if job.board_id == row.board_id]
    first = next(iter(own or running), None)
    return (0, NO_EMPLOYER) if first is None else (first.board_id, first.board.name)


def by_person(jobs: Iterable[Employment]) -> dict[int, list[Employment]]:
    """The employments of each person, in the order given."""
    found: dict[int, list[Employment]] = defaultdict(list)
    for job in jobs:
        found[job.substitute_id].append(job)
    return found


def runs(job: Employment, day: date) -> bool:
    """Whether the employment runs on this day."""
    return job.from_date <= day and (job.until_date is None or day < job.until_date)
