"""Asking to plan again: the day changed, and the plan should follow without starting over."""

from datetime import datetime

from django.utils import timezone

from pool.planning.access import get_plan
from pool.planning.domain.running import put_in_queue
from pool.planning.enums import PlanStatus
from pool.planning.errors import DayOver, PlanNotCurrent
from pool.planning.models import MorningPlan
from pool.requests.drafts import TIME_ZONE
from pool.requests.policy import ensure_policy, settings_of
from regions.actors import Actor

QUICK_SECONDS = 5
"""Little changes, so the search is short."""
CURRENT = (PlanStatus.READY, PlanStatus.SENT)


def ask_to_plan_again(
    *, actor: Actor, plan_id: int, most_changes: int | None = None, now: datetime
) -> MorningPlan:
    """Put planning the same day again in the queue, close to this plan; nobody is asked anything.

    Who said yes or has the question stays, who said no is out, new requests come in, and at most so many other
    choices change (without a number: as many as the pool policy says). Refuses a plan that is not the newest one
    of its day (`PlanNotCurrent`), a day that is over (`DayOver`), and a run while one is under way
    (`PlanUnderWay`, decided by the database). Announces the new plan to the planners of the region.
    """
    base = get_plan(actor=actor, plan_id=plan_id)
    if base.date < timezone.localdate(now, TIME_ZONE):
        raise DayOver
    of_day = MorningPlan.objects.filter(region=base.region_id, date=base.date, status__in=CURRENT)
    if base.status not in CURRENT or of_day.filter(pk__gt=base.pk).exists():
        raise PlanNotCurrent
    policy = ensure_policy(region_id=base.region_id, on_date=base.date)
    if most_changes is None:
        most_changes = settings_of(policy).planning.most_changes
    plan = MorningPlan(
        region=base.region,
        policy=policy,
        date=base.date,
        base=base,
        most_changes=most_changes,
        is_fair=base.is_fair,
        seconds=QUICK_SECONDS,
        seed=base.seed,
        asked_by_id=actor.user_id,
        created_at=now,
    )
    facts = {"base": base.pk, "most_changes": most_changes}
    return put_in_queue(plan, actor=actor, move="ask_again", now=now, facts=facts)
