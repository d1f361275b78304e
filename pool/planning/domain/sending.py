"""Turning a plan into offers: each choice is asked on the facts of now, and says so when that cannot be."""

from collections.abc import Collection
from datetime import datetime

from django.db import transaction

from pool.planning.access import get_plan
from pool.planning.announcing import announce_plan
from pool.planning.enums import ChoiceStatus
from pool.planning.models import MorningPlan, PlanChoice
from pool.planning.recording import move_plan
from pool.requests.domain.proposing import ask_chosen
from pool.requests.enums import OfferStatus
from pool.requests.errors import RequestError
from pool.requests.models import Offer
from regions.actors import Actor


@transaction.atomic
def send_plan(
    *, actor: Actor, plan_id: int, choice_ids: Collection[int] | None = None, now: datetime
) -> MorningPlan:
    """Ask the people a plan chose, all of them or only these choices; once.

    Locks the plan, then each request in order of id. Refuses a plan that is not ready, was sent, or was
    replaced (`PlanNotReady`). What cannot be asked any more is skipped with its reason and holds up nothing
    else. Announces the plan, and each request and offer.
    """
    plan = get_plan(actor=actor, plan_id=plan_id, lock=True)
    move_plan(plan, actor=actor, move="send", now=now)
    choices = list(plan.choices.prefetch_related("periods").order_by("request_id", "pk"))
    for choice in choices:
        if choice_ids is None or choice.pk in choice_ids:
            _ask(choice, actor=actor, now=now)
        else:
            choice.status = ChoiceStatus.SKIPPED
            choice.skipped_because = "Niet meegestuurd door de planner."
    PlanChoice.objects.bulk_update(choices, ["status", "skipped_because", "offer"])
    plan.sent_at = now
    plan.save(update_fields=["status", "version", "sent_at"])
    announce_plan(plan)
    return plan


def _ask(choice: PlanChoice, *, actor: Actor, now: datetime) -> None:
    waiting = Offer.objects.filter(
        request=choice.request_id, substitute=choice.substitute_id, status=OfferStatus.OPEN
    ).first()
    if waiting is not None:
        # A wave was first: the question is out already.
        choice.offer, choice.status = waiting, ChoiceStatus.SENT
        return
    try:
        # A savepoint of its own: what one request refuses leaves no trace and stops no other.
        with transaction.atomic():
            choice.offer = ask_chosen(
                actor=actor,
                request_id=choice.request_id,
                substitute_id=choice.substitute_id,
                period_ids={period.pk for period in choice.periods.all()},
                plan_id=choice.plan_id,
                now=now,
            )
            choice.status = ChoiceStatus.SENT
    except RequestError as refused:
        choice.status = ChoiceStatus.SKIPPED
        choice.skipped_because = refused.detail.strip().splitlines()[0][:200]
