"""Running a morning plan: asking for one, making it in a worker, and keeping what came out."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone

from matching.plan.problem import ProblemRefused
from pool.planning.access import region_to_plan
from pool.planning.announcing import announce_plan
from pool.planning.domain.again import keep_again, plan_again
from pool.planning.domain.jobs import defer
from pool.planning.domain.keeping import keep_plan
from pool.planning.domain.solving import Morning, gather, plan_morning
from pool.planning.enums import UNDER_WAY, PlanStatus
from pool.planning.errors import DayOver, DayTooFar, PlanUnderWay
from pool.planning.models import MorningPlan
from pool.planning.recording import move_plan
from pool.requests.policy import ensure_policy
from regions.actors import SYSTEM, Actor

FURTHEST = timedelta(days=60)
PATIENCE = timedelta(minutes=5)
"""Beside the time of the search: gathering, and compiling the loops on a new machine."""
PROGRESS_STEP = 5
WHOLE = 100
PINS_CLASH = "Wat vastgezet is, kan niet samen. Haal een vastgezette keuze weg."
BROKEN = "Er ging iets mis. Probeer het nog een keer."


def ask_for_plan(
    *,
    actor: Actor,
    region_id: int | None,
    day: date,
    is_fair: bool,
    seconds: int,
    seed: int = 0,
    now: datetime,
) -> MorningPlan:
    """Put making a plan of the open requests of this day in the queue; nobody is asked anything.

    Refuses a day that is over (`DayOver`) or far ahead (`DayTooFar`), and a second run while one is under way (`PlanUnderWay`, decided by
    the database). Announces the plan to the planners of the region.
    """
    region = region_to_plan(actor=actor, region_id=region_id)
    today = timezone.localdate(now)
    if day < today:
        raise DayOver
    if day > today + FURTHEST:
        raise DayTooFar
    plan = MorningPlan(
        region=region,
        policy=ensure_policy(region_id=region.pk, on_date=day),
        date=day,
        is_fair=is_fair,
        seconds=seconds,
        seed=seed,
        asked_by_id=actor.user_id,
        created_at=now,
    )
    return put_in_queue(plan, actor=actor, move="ask", now=now)


def put_in_queue(
    plan: MorningPlan,
    *,
    actor: Actor,
    move: str,
    now: datetime,
    facts: Mapping[str, Any] | None = None,
) -> MorningPlan:
    """Store a new plan with the job that makes it; refuses (`PlanUnderWay`) a second one of its day. Announces it."""
    try:
        with transaction.atomic():
            plan.save(force_insert=True)
            move_plan(plan, actor=actor, move=move, now=now, facts=facts)
            defer("make_plan", plan_id=plan.pk)
            announce_plan(plan)
            return plan
    except IntegrityError as error:
        if "one_plan_under_way_per_day" in str(error):
            raise PlanUnderWay from error
        raise


def make_plan(*, plan_id: int, clock: Callable[[], datetime]) -> None:
    """Make a plan that waits, or begin again where a killed worker left it; safe to run twice.

    Reads without a lock and keeps the answer under the lock of the plan, whole or not at all. Announces the
    start, the progress and the end.
    """
    plan = _move(plan_id, "start", now=clock(), progress=0)
    if plan is None:
        return
    try:
        morning: Morning = gather(plan, now=clock())
        keep = _search(plan, morning)
        _keep(plan_id, keep=keep, clock=clock)
    except ProblemRefused:
        _move(plan_id, "fail", now=clock(), finished_at=clock(), failed_because=PINS_CLASH)
    except Exception:
        _move(plan_id, "fail", now=clock(), finished_at=clock(), failed_because=BROKEN)
        raise


def left_behind(*, now: datetime) -> list[int]:
    """The plans that should have been made by now: their job is lost, or the database was away at its end."""
    rows = MorningPlan.objects.filter(status__in=UNDER_WAY).order_by("pk")
    return [
        plan_id
        for plan_id, created_at, seconds in rows.values_list("pk", "created_at", "seconds")
        if created_at + timedelta(seconds=seconds) + PATIENCE < now
    ]


def _search(plan: MorningPlan, morning: Morning) -> Callable[[MorningPlan], None]:
    """Make the plan, anew or close to the one before; gives what keeps it."""
    on_progress = _progress_of(plan.pk)
    if plan.base_id is None:
        planned = plan_morning(morning, plan=plan, on_progress=on_progress)
        return partial(keep_plan, morning=morning, planned=planned)
    again = plan_again(morning, plan=plan, on_progress=on_progress)
    return partial(keep_again, morning=morning, again=again)


def _keep(
    plan_id: int, *, keep: Callable[[MorningPlan], None], clock: Callable[[], datetime]
) -> None:
    with transaction.atomic():
        held = _lock(plan_id)
        if held is None or held.status != PlanStatus.RUNNING:
            return
        keep(held)
        held.finished_at, held.progress = clock(), WHOLE
        _replace_older(held, now=clock())
        move_plan(
            held,
            actor=SYSTEM,
            move="finish" if held.base_id is None else "finish_again",
            now=clock(),
            facts=_facts_of(held),
        )
        held.save()
        announce_plan(held)


def _facts_of(plan: MorningPlan) -> dict[str, Any]:
    facts = {"asked": plan.periods_asked, "covered": plan.periods_covered}
    if plan.base_id is None:
        return facts
    return {**facts, "base": plan.base_id, "changed": plan.changes.count(), "moved": plan.moved}


def _replace_older(plan: MorningPlan, *, now: datetime) -> None:
    older = MorningPlan.objects.select_for_update().filter(
        region=plan.region_id, date=plan.date, status=PlanStatus.READY
    )
    for one in older.exclude(pk=plan.pk).order_by("pk"):
        move_plan(one, actor=SYSTEM, move="replace", now=now, facts={"by": plan.pk})
        one.save(update_fields=["status", "version"])
        announce_plan(one)


def _move(plan_id: int, move: str, *, now: datetime, **changes: object) -> MorningPlan | None:
    """Move a plan that is under way; None for one that is not."""
    with transaction.atomic():
        plan = _lock(plan_id)
        if plan is None or plan.status not in UNDER_WAY:
            return None
        for name, value in changes.items():
            setattr(plan, name, value)
        move_plan(plan, actor=SYSTEM, move=move, now=now)
        plan.save(update_fields=[*changes, "status", "version"])
        announce_plan(plan)
        return plan


def _progress_of(plan_id: int) -> Callable[[float], None]:
    """Give a function that keeps and announces the progress, a share from 0 to 1, in steps."""
    last = 0

    def progress(share: float) -> None:
        nonlocal last
        percentage = min(WHOLE - 1, int(share * WHOLE))
        if percentage - last < PROGRESS_STEP:
            return
        last = percentage
        with transaction.atomic():
            plan = _lock(plan_id)
            if plan is not None and plan.status == PlanStatus.RUNNING:
                plan.progress, plan.version = percentage, plan.version + 1
                plan.save(update_fields=["progress", "version"])
                announce_plan(plan)

    return progress


def _lock(plan_id: int) -> MorningPlan | None:
    return MorningPlan.objects.select_for_update().filter(pk=plan_id).first()
