"""The plan that is there before the planner is: made by itself when the pool policy says so."""

from datetime import datetime

from django.utils import timezone

from pool.planning.domain.running import ask_for_plan
from pool.planning.errors import PlanUnderWay
from pool.planning.models import MorningPlan
from pool.planning.queries import open_work, ready_or_under_way
from pool.requests.drafts import TIME_ZONE
from pool.requests.policy import policy_in_force, settings_of
from regions.actors import SYSTEM
from regions.models import Region


def ask_for_early_plans(*, now: datetime) -> list[MorningPlan]:
    """Ask for today's plan in every region whose policy names a time that has come; once a day.

    A day without open requests gets none, and a region where somebody ran a plan already gets no second.
    """
    today = timezone.localdate(now, TIME_ZONE)
    asked = []
    for region in Region.objects.order_by("pk"):
        settings = settings_of(policy_in_force(region_id=region.pk, on_date=today)).planning
        is_time = settings.at is not None and now.astimezone(TIME_ZONE).time() >= settings.at
        if not is_time or ready_or_under_way(region_id=region.pk, day=today):
            continue
        if not open_work(region_id=region.pk, day=today, now=now):
            continue
        try:
            asked.append(
                ask_for_plan(
                    actor=SYSTEM,
                    region_id=region.pk,
                    day=today,
                    is_fair=settings.is_fair,
                    seconds=settings.seconds,
                    now=now,
                )
            )
        except PlanUnderWay:
            continue
    return asked
