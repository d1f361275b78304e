"""Dull morning plans, stored as rows: nothing was planned."""

from datetime import datetime
from typing import Any

from pool.people.models import Substitute
from pool.planning.enums import PlanStatus, WishKind
from pool.planning.models import MorningPlan, PlanChoice, PlanWish
from pool.requests.models import SubstitutionRequest
from tests.factories.requests import periods_of


def make_plan(*, request: SubstitutionRequest, now: datetime, **given: Any) -> MorningPlan:
    """A plan of the day of this request that is ready to be sent, without choices."""
    values: dict[str, Any] = {
        "region": request.region,
        "policy": request.policy,
        "date": request.starts_at.date(),
        "status": PlanStatus.READY,
        "progress": 100,
        "created_at": now,
        "finished_at": now,
    }
    return MorningPlan.objects.create(**values | given)


def make_choice(
    *, plan: MorningPlan, request: SubstitutionRequest, substitute: Substitute, **given: Any
) -> PlanChoice:
    """This person for all periods of this request."""
    values: dict[str, Any] = {"position": 1, "score": 50, "reasons": ["Vaste pool."]}
    choice = PlanChoice.objects.create(
        plan=plan, request=request, substitute=substitute, **values | given
    )
    choice.periods.set(periods_of(request))
    return choice


def make_wish(
    *, request: SubstitutionRequest, substitute: Substitute, now: datetime, **given: Any
) -> PlanWish:
    """This person not for this request."""
    values: dict[str, Any] = {
        "region": request.region,
        "date": request.starts_at.date(),
        "kind": WishKind.FORBID,
        "set_by": request.requested_by,
        "set_at": now,
    }
    return PlanWish.objects.create(request=request, substitute=substitute, **values | given)
