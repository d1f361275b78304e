"""The plan that is there before the planner is: made by itself when the pool policy says so."""

from datetime import datetime

from django.utils import timezone

from pool.planning.domain.running import ask_for_plan
from pool.planning.errors import PlanUnderWay
from pool.planning.models import MorningPlan
from pool.planning.queries import open_work
from pool.requests.drafts import TIME_ZONE
from pool.requests.policy import policy_in_force, settings_of
from regions.actors import SYSTEM


def ask_for_early_plan(*, region_id: int, now: datetime) -> MorningPlan | None:
    """Ask for today's plan of a region whose policy names a time that has come; once a day.

    A day without open requests gets none, and neither does one of which any plan was made, also one that
    failed: then a person looks first.
    """
    today = timezone.localdate(now, TIME_ZONE)
    settings = settings_of(policy_in_force(region_id=region_id, on_date=today)).planning
    if settings.at is None or now.astimezone(TIME_ZONE).time() < settings.at:
        return None
    if MorningPlan.objects.filter(region=region_id, date=today).exists():
        return None
    if not open_work(region_id=region_id, day=today, now=now):
        return None
    try:
        return ask_for_plan(
            actor=SYSTEM,
            region_id=region_id,
            day=today,
            is_fair=settings.is_fair,
            seconds=settings.seconds,
            now=now,
        )
    except PlanUnderWay:
        return None
