"""Somebody who comes three mornings in a row: where every test of calling off a part begins."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Final

from pool.people.models import Substitute
from pool.requests.domain.assignments import assign_by_hand, cancel_assignment
from pool.requests.domain.openings import open_request
from pool.requests.models import Assignment, AssignmentPeriod
from regions.actors import Actor
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import WHOLE_DAY, Morning, actor_for, make_draft

DAYS: Final = tuple(TODAY + timedelta(days=number) for number in (1, 2, 3))
"""Tuesday, Wednesday and Thursday; the tests begin on Monday."""
LATER: Final = NOW + timedelta(hours=2)
"""Past the regret window."""


def comes(morning: Morning, person: Substitute, *, splittable: bool = False) -> Assignment:
    """Placed by the planner, on all three mornings."""
    draft = make_draft(morning, dates=DAYS, hours=WHOLE_DAY[:1], splittable=splittable)
    request = open_request(actor=morning.leader, draft=draft, now=NOW)
    return assign_by_hand(
        actor=morning.planner, request_id=request.pk, substitute_id=person.pk, now=NOW
    )


def periods_on(assignment: Assignment, *days: int) -> list[int]:
    """The periods of an assignment on its first day (0), its second, and so on."""
    dates = [DAYS[number] for number in days]
    rows = AssignmentPeriod.objects.filter(assignment=assignment, request_period__date__in=dates)
    return list(rows.order_by("period").values_list("request_period", flat=True))


def misses(
    assignment: Assignment,
    *days: int,
    actor: Actor | None = None,
    reason: str = "cannot_come",
    now: datetime = LATER,
) -> Assignment:
    """Call these days off; the person themselves unless the test says otherwise."""
    called_off = cancel_assignment(
        actor=actor_for(assignment.substitute, now) if actor is None else actor,
        assignment_id=assignment.pk,
        period_ids=periods_on(assignment, *days),
        reason=reason,
        now=now,
    )
    assignment.refresh_from_db()
    return called_off


def live_days(assignment: Assignment) -> Sequence[int]:
    """On which of the three days the person still comes."""
    rows = AssignmentPeriod.objects.filter(assignment=assignment, is_live=True).order_by("period")
    return [DAYS.index(day) for day in rows.values_list("request_period__date", flat=True)]
