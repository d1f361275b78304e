"""Pinning and forbidding pairs: what a planner knows and no rule can know."""

from datetime import date, datetime

from django.db import IntegrityError, transaction
from django.utils import timezone

from pool.planning.access import lock_wish
from pool.planning.enums import WishKind
from pool.planning.errors import WishNotPossible, WishTwice
from pool.planning.models import PlanWish
from pool.planning.recording import move_wish
from pool.requests.access import get_request, get_substitute_of_region
from pool.requests.domain.ranking import judge_substitute
from pool.requests.errors import MoveNotAllowed
from pool.requests.models import SubstitutionRequest
from pool.requests.period_queries import free_periods
from pool.requests.policy import settings_of
from regions.actors import Actor
from regions.roles import Action


@transaction.atomic
def lift_wish(*, actor: Actor, wish_id: int, now: datetime) -> PlanWish:
    """Let a wish count no more; locks it. The row and its history stay, what was written about a person goes."""
    wish = lock_wish(actor=actor, wish_id=wish_id)
    wish.lifted_at, wish.reason = now, ""
    wish.version += 1
    move_wish(wish, actor=actor, move="lift", now=now)
    wish.save(update_fields=["lifted_at", "reason", "version"])
    return wish


def set_wish(
    *,
    actor: Actor,
    request_id: int,
    substitute_id: int,
    kind: WishKind,
    reason: str = "",
    now: datetime,
) -> PlanWish:
    """Pin or forbid somebody for a request in the next plans of its day.

    Refuses a request that asks nobody any more (`MoveNotAllowed`), a pin that the hard rules refuse
    (`WishNotPossible`): a plan never breaks one, also not for a planner, who assigns by hand to do so; and a
    second wish about the same pair (`WishTwice`, decided by the database).
    """
    try:
        with transaction.atomic():
            request = get_request(actor=actor, action=Action.PLAN_MORNING, request_id=request_id)
            person = get_substitute_of_region(
                region_id=request.region_id, substitute_id=substitute_id
            )
            day = _day_of(request, now=now)
            if kind == WishKind.PIN:
                _require_fit(request, person.pk, now=now)
            wish = PlanWish.objects.create(
                region_id=request.region_id,
                date=day,
                request=request,
                substitute=person,
                kind=kind,
                reason=reason,
                set_by_id=_person(actor),
                set_at=now,
            )
            move_wish(wish, actor=actor, move=kind, now=now)
            return wish
    except IntegrityError as error:
        if "one_wish_per_pair" in str(error):
            raise WishTwice from error
        raise


def _day_of(request: SubstitutionRequest, *, now: datetime) -> date:
    free = free_periods(request, now=now)
    if not free:
        raise MoveNotAllowed
    return max(free[0].date, timezone.localdate(now))


def _require_fit(request: SubstitutionRequest, substitute_id: int, *, now: datetime) -> None:
    judgement = judge_substitute(
        request,
        substitute_id=substitute_id,
        periods=free_periods(request, now=now),
        settings=settings_of(request.policy),
        now=now,
    )
    if judgement is None or not judgement.is_eligible:
        raise WishNotPossible


def _person(actor: Actor) -> int:
    if actor.user_id is None:
        raise AssertionError("only people have wishes")
    return actor.user_id
