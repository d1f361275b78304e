"""Turning a plan into offers: each choice is asked on the facts of now, and says so when that cannot be."""

from collections.abc import Callable, Collection
from datetime import datetime, timedelta

from django.db import transaction

from pool.planning.access import get_plan
from pool.planning.announcing import announce_plan
from pool.planning.domain.jobs import defer
from pool.planning.enums import ChoiceStatus, PlanStatus
from pool.planning.errors import ChoiceUnknown
from pool.planning.models import MorningPlan, PlanChoice
from pool.planning.recording import move_plan
from pool.requests.domain.proposing import ask_chosen
from pool.requests.enums import OfferStatus
from pool.requests.errors import AlreadyFilled, MoveNotAllowed, RequestError
from pool.requests.models import Offer
from regions.actors import Actor, actor_of
from regions.errors import NotAllowed

LEFT_OUT = "Niet meegestuurd door de planner."
NOT_ALLOWED = "De planner die dit verstuurde, mag dat niet meer."
# What the domain says to an invaller, in words for the planner.
WORDS = {
    AlreadyFilled: "Deze aanvraag vraagt niemand meer.",
    MoveNotAllowed: "Voor deze aanvraag is het vragen gestopt.",
}
PATIENCE = timedelta(minutes=2)


@transaction.atomic
def send_plan(
    *, actor: Actor, plan_id: int, choice_ids: Collection[int] | None = None, now: datetime
) -> MorningPlan:
    """Have the people asked whom a plan chose, all of them or only these choices; once.

    Locks the plan only, and leaves the asking to a job: a request is locked alone. Refuses a plan that is not
    ready, was sent, or was replaced (`PlanNotReady`), and choices of another plan (`ChoiceUnknown`). Announces
    the plan.
    """
    plan = get_plan(actor=actor, plan_id=plan_id, lock=True)
    move_plan(plan, actor=actor, move="send", now=now)
    if choice_ids is not None:
        wanted = set(choice_ids)
        proposed = plan.choices.filter(status=ChoiceStatus.PROPOSED)
        if proposed.filter(pk__in=wanted).count() != len(wanted):
            raise ChoiceUnknown
        proposed.exclude(pk__in=wanted).update(
            status=ChoiceStatus.SKIPPED, skipped_because=LEFT_OUT
        )
    plan.sent_at, plan.sent_by_id = now, actor.user_id
    plan.save(update_fields=["status", "version", "sent_at", "sent_by"])
    defer("ask_choices", plan_id=plan.pk)
    announce_plan(plan)
    return plan


def ask_choices(*, plan_id: int, clock: Callable[[], datetime]) -> None:
    """Ask whom a sent plan chose, one request at a time; safe to run twice and to kill in between.

    What cannot be asked any more is skipped with its reason and holds up nothing else. Announces each request
    and offer, and the plan at the end.
    """
    plan = MorningPlan.objects.select_related("sent_by").filter(pk=plan_id).first()
    if plan is None or plan.status != PlanStatus.SENT or plan.sent_by is None:
        return
    waiting = plan.choices.filter(status=ChoiceStatus.PROPOSED).order_by("request_id", "pk")
    for choice_id in list(waiting.values_list("pk", flat=True)):
        now = clock()
        _ask(choice_id, actor=actor_of(plan.sent_by, now), now=now)
    with transaction.atomic():
        held = MorningPlan.objects.select_for_update().get(pk=plan_id)
        held.version += 1
        held.save(update_fields=["version"])
        announce_plan(held)


def half_sent(*, now: datetime) -> list[int]:
    """The plans whose asking stopped half-way: their job is lost."""
    rows = MorningPlan.objects.filter(
        status=PlanStatus.SENT,
        sent_at__lt=now - PATIENCE,
        choices__status=ChoiceStatus.PROPOSED,
    )
    return sorted(set(rows.values_list("pk", flat=True)))


def _ask(choice_id: int, *, actor: Actor, now: datetime) -> None:
    with transaction.atomic():
        choice = (
            PlanChoice.objects.select_for_update(of=("self",))
            .filter(pk=choice_id, status=ChoiceStatus.PROPOSED)
            .first()
        )
        if choice is None:
            return
        try:
            # A savepoint of its own: what is refused leaves no trace.
            with transaction.atomic():
                choice.offer = _offer_of(choice, actor=actor, now=now)
            choice.status = ChoiceStatus.SENT
        except (RequestError, NotAllowed) as refused:
            choice.status = ChoiceStatus.SKIPPED
            choice.skipped_because = _words_of(refused)
        choice.save(update_fields=["status", "skipped_because", "offer"])


def _offer_of(choice: PlanChoice, *, actor: Actor, now: datetime) -> Offer:
    waiting = Offer.objects.filter(
        request=choice.request_id, substitute=choice.substitute_id, status=OfferStatus.OPEN
    ).first()
    if waiting is not None:
        # A wave was first: the question is out already.
        return waiting
    return ask_chosen(
        actor=actor,
        request_id=choice.request_id,
        substitute_id=choice.substitute_id,
        period_ids=set(choice.periods.values_list("pk", flat=True)),
        plan_id=choice.plan_id,
        now=now,
    )


def _words_of(refused: RequestError | NotAllowed) -> str:
    if isinstance(refused, NotAllowed):
        return NOT_ALLOWED
    said = WORDS.get(type(refused), refused.detail)
    return said.strip().splitlines()[0][:200]
