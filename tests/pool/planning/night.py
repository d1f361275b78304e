"""A Sunday night before a Monday morning: requests that wait for half past six, and who could come."""

from datetime import UTC, date, datetime
from typing import Final

from pool.planning.domain.replanning import ask_to_plan_again
from pool.planning.domain.running import ask_for_plan, make_plan
from pool.planning.domain.sending import ask_choices, send_plan
from pool.planning.models import MorningPlan, PlanChange, PlanChoice
from pool.requests.domain.openings import open_request
from pool.requests.models import SubstitutionRequest
from tests.factories.clock import TODAY
from tests.factories.morning import Morning, make_draft

NIGHT: Final = datetime(2026, 11, 22, 21, 0, tzinfo=UTC)
"""Sunday 22:00 in the Netherlands: quiet hours."""
EARLY: Final = datetime(2026, 11, 23, 5, 40, tzinfo=UTC)
"""Monday 06:40 in the Netherlands: nobody was asked yet when the worker is late."""


def ask_at_night(morning: Morning, *, number: int = 1) -> list[SubstitutionRequest]:
    """Requests for Monday that ask nobody before half past six."""
    return [
        open_request(actor=morning.leader, draft=make_draft(morning), now=NIGHT)
        for _ in range(number)
    ]


def make_and_read(
    morning: Morning, *, now: datetime = NIGHT, fair: bool = False, day: date = TODAY
) -> MorningPlan:
    """Ask for a plan as the planner and make it as the worker does."""
    plan = ask_for_plan(
        actor=morning.planner,
        region_id=None,
        day=day,
        is_fair=fair,
        seconds=1,
        now=now,
    )
    make_plan(plan_id=plan.pk, clock=lambda: now)
    plan.refresh_from_db()
    return plan


def make_and_send(morning: Morning) -> MorningPlan:
    """Make a plan at night, send it early, and ask as the worker does."""
    plan = make_and_read(morning)
    send_plan(actor=morning.planner, plan_id=plan.pk, now=EARLY)
    ask_choices(plan_id=plan.pk, clock=lambda: EARLY)
    plan.refresh_from_db()
    return plan


def again_and_read(
    morning: Morning, plan: MorningPlan, *, most_changes: int | None = None, now: datetime = EARLY
) -> MorningPlan:
    """Ask to plan again as the planner and do it as the worker does."""
    again = ask_to_plan_again(
        actor=morning.planner, plan_id=plan.pk, most_changes=most_changes, now=now
    )
    make_plan(plan_id=again.pk, clock=lambda: now)
    again.refresh_from_db()
    return again


def changes_of(plan: MorningPlan) -> list[tuple[int, int | None, int | None, str, int]]:
    """Request, who before, who after, why and how many periods."""
    rows = PlanChange.objects.filter(plan=plan).order_by("request_id", "pk")
    return list(rows.values_list("request_id", "before_id", "after_id", "reason", "periods"))


def chosen(plan: MorningPlan) -> dict[int, int]:
    """The substitute by request."""
    rows = PlanChoice.objects.filter(plan=plan)
    return dict(rows.values_list("request_id", "substitute_id"))
