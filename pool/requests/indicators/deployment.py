"""How much of their contracts the permanent pool works; each version in a fixed number of queries."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Final

from pool.people.enums import PoolGroup
from pool.people.models import Employment
from pool.requests.indicators.employers import by_person, runs
from pool.requests.indicators.reading import days_with_work, employments_in, work_in
from pool.requests.indicators.stays import staff_in, stays_in
from regions.agreements.periods import Stretch
from regions.agreements.registry import Measured

ASSIGNMENT: Final = "assignment"
HALF_DAYS_PER_FTE_DAY: Final = 2


def deployment_of_today(*, region_id: int, stretch: Stretch) -> Measured:
    """Version 1: of who is in the pool now or worked for it in these days; three queries.

    Who went to another pool without having worked here is missed, and who came in counts for the days before as well.
    """
    jobs = employments_in(region_id=region_id, stretch=stretch)
    return _deployed(jobs, region_id, stretch, counts=runs)


def permanent_deployment(*, region_id: int, stretch: Stretch) -> Measured:
    """The half-days worked by the permanent pool, of those in the contracts of who was in it that day; four queries."""
    stays = stays_in(region_id=region_id)

    def counts(job: Employment, day: date) -> bool:
        return runs(job, day) and stays.covers(job, day)

    jobs = staff_in(region_id=region_id, stretch=stretch)
    return _deployed(jobs, region_id, stretch, counts=counts)


def _deployed(
    jobs: Sequence[Employment],
    region_id: int,
    stretch: Stretch,
    *,
    counts: Callable[[Employment, date], bool],
) -> Measured:
    days = days_with_work(region_id=region_id, stretch=stretch)
    permanent = [job for job in jobs if job.pool_group == PoolGroup.PERMANENT]
    owed = sum(
        job.fte * HALF_DAYS_PER_FTE_DAY * sum(counts(job, day) for day in days) for job in permanent
    )
    own = by_person(permanent)
    work = [
        row
        for row in work_in(region_id=region_id, stretch=stretch)
        if any(counts(job, row.date) for job in own.get(row.substitute_id, ()))
    ]
    worked = {(row.substitute_id, row.date, half) for row in work for half in row.half_days}
    ids = tuple(sorted({row.assignment_id for row in work}))
    return Measured(
        numerator=len(worked),
        denominator=Decimal(owed),
        row_kind=ASSIGNMENT,
        row_ids=ids,
        hit_ids=ids,
    )
