"""The only place that turns an id from outside into a morning plan or a wish, for a planner."""

from django.db.models import QuerySet

from pool.planning.errors import PlanNotFound, RegionNeeded
from pool.planning.models import MorningPlan, PlanWish
from regions.access import get_region, require
from regions.actors import Actor
from regions.models import Region
from regions.roles import Action


def plans_visible_to(actor: Actor) -> QuerySet[MorningPlan]:
    """The plans of the regions in which the actor plans, the newest first."""
    require(actor, Action.PLAN_MORNING)
    rows = MorningPlan.objects.order_by("-created_at", "-pk")
    return rows if actor.is_system else rows.filter(region__in=_regions(actor))


def wishes_visible_to(actor: Actor) -> QuerySet[PlanWish]:
    """The wishes that count, of the regions in which the actor plans."""
    require(actor, Action.PLAN_MORNING)
    rows = PlanWish.objects.filter(lifted_at__isnull=True).order_by("set_at", "pk")
    return rows if actor.is_system else rows.filter(region__in=_regions(actor))


def get_plan(*, actor: Actor, plan_id: int, lock: bool = False) -> MorningPlan:
    """One plan, its row locked when asked; unknown and foreign are the same refusal."""
    rows = plans_visible_to(actor).filter(pk=plan_id)
    plan = (rows.select_for_update(of=("self",)) if lock else rows).first()
    if plan is None:
        raise PlanNotFound
    return plan


def lock_wish(*, actor: Actor, wish_id: int) -> PlanWish:
    """One wish that still counts, locked; unknown, lifted and foreign are the same refusal."""
    wish = wishes_visible_to(actor).filter(pk=wish_id).select_for_update(of=("self",)).first()
    if wish is None:
        raise PlanNotFound
    return wish


def region_to_plan(*, actor: Actor, region_id: int | None) -> Region:
    """The named region, or the only one; refuses (`RegionNeeded`) a choice that nobody made."""
    require(actor, Action.PLAN_MORNING)
    if region_id is None:
        reach = _regions(actor)
        if len(reach) != 1:
            raise RegionNeeded
        (region_id,) = reach
    return get_region(actor=actor, action=Action.PLAN_MORNING, region_id=region_id)


def _regions(actor: Actor) -> frozenset[int]:
    return actor.regions_for(Action.PLAN_MORNING)
