"""Tells the planners of the region that a morning plan moved on."""

from live.events import Audience, MorningPlanChanged
from live.publish import publish
from pool.planning.models import MorningPlan


def announce_plan(plan: MorningPlan) -> None:
    """Publish a hint; within the caller's transaction."""
    publish(
        MorningPlanChanged(
            id=plan.pk, version=plan.version, audience=Audience(regions=(plan.region_id,))
        )
    )
