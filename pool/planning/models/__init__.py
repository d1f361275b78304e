"""The tables of morning plans: what was run, what it chose and changed, what planners wished, and the history."""

from pool.planning.models.changes import PlanChange
from pool.planning.models.decisions import PlanDecision
from pool.planning.models.plans import MorningPlan, PlanChoice, PlanGap
from pool.planning.models.wishes import PlanWish

__all__ = ["MorningPlan", "PlanChange", "PlanChoice", "PlanDecision", "PlanGap", "PlanWish"]
