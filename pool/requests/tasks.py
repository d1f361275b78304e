"""The jobs of requests: each is safe to run twice, because it looks at the rows before it acts."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app
from procrastinate.tasks import Task

from jobs.deferring import defer_unless_waiting
from pool.people.domain.views import forget_views
from pool.requests.domain import (
    asking,
    asking_on,
    closing,
    expiry,
    look_back_terms,
    outcomes,
    own_answers,
    own_rules,
    papers_reminding,
    refitting,
    reminding,
    standing_by,
    swap_taking,
    swaps,
)
from pool.requests.enums import LIVE_STATUSES, AssignmentStatus, RequestStatus
from pool.requests.models import Assignment, SubstitutionRequest
from pool.requests.policy import policy_in_force, settings_of
from regions.models import Region

logger = logging.getLogger(__name__)

QUEUE = "requests"
OUTCOME_PATIENCE = timedelta(hours=24)


@app.task(name="requests.send_wave", queue=QUEUE)
def send_wave(wave_id: int) -> None:
    """Send a wave whose time has come."""
    with transaction.atomic():
        asking.send_wave(wave_id=wave_id, now=timezone.now())


@app.task(name="requests.expire_offers", queue=QUEUE)
def expire_offers(request_id: int) -> None:
    """Close the offers of a request that nobody answered in time."""
    expiry.expire_offers(request_id=request_id, now=timezone.now())


@app.task(name="requests.stop_request", queue=QUEUE)
def stop_request(request_id: int) -> None:
    """End a request at its stop time."""
    closing.end_unfilled(request_id=request_id, now=timezone.now())


@app.task(name="requests.announce_booking", queue=QUEUE)
def announce_booking(assignment_id: int) -> None:
    """Tell both sides, and close what this person can no longer take."""
    expiry.follow_booking(assignment_id=assignment_id, now=timezone.now())


@app.task(name="requests.lapse_swap", queue=QUEUE)
def lapse_swap(swap_id: int) -> None:
    """End a swap that nobody took in time."""
    swaps.lapse_swap(swap_id=swap_id, now=timezone.now())


@app.task(name="requests.announce_swap", queue=QUEUE)
def announce_swap(old_id: int, new_id: int) -> None:
    """Tell everybody that a colleague comes, and close what this person can no longer take."""
    swap_taking.follow_swap(old_id=old_id, new_id=new_id, now=timezone.now())


@app.task(name="requests.answer_by_rule", queue=QUEUE)
def answer_by_rule(offer_id: int) -> None:
    """Say yes for somebody whose own rule says so."""
    own_answers.answer_by_rule(offer_id=offer_id, now=timezone.now())


@app.task(name="requests.check_offers", queue=QUEUE)
def check_offers(request_id: int, substitute_ids: list[int]) -> None:
    """Close what these people can no longer take, now that the facts about them changed."""
    refitting.lapse_unfit_offers(
        request_id=request_id, substitute_ids=substitute_ids, now=timezone.now()
    )


@app.task(name="requests.check_standby", queue=QUEUE)
def check_standby(substitute_ids: list[int]) -> None:
    """Take away the standby of who can no longer work then, now that the facts about them changed."""
    standing_by.drop_standby(substitute_ids=substitute_ids, now=timezone.now())


@app.task(name="requests.keep_asking", queue=QUEUE, priority=-1)
def keep_asking(request_id: int) -> None:
    """Ask who became free; after the jobs for which somebody waits."""
    with transaction.atomic():
        asking_on.keep_asking(request_id=request_id, now=timezone.now())


@app.periodic(cron="* * * * *")
@app.task(name="requests.sweep", queue=QUEUE, queueing_lock="requests.sweep")
def sweep(timestamp: int) -> None:  # noqa: ARG001 - Procrastinate passes the moment it meant
    """Defer again what a lost job should have done: the rows say what is due.

    A job for each, so that one that fails holds up no other.
    """
    now = timezone.now()
    late = _ids(status__in=LIVE_STATUSES, stop_at__lte=now)
    with transaction.atomic():
        _defer_each(send_wave, "wave_id", expiry.due_waves(now=now))
        _defer_each(expire_offers, "request_id", expiry.requests_with_expired_offers(now=now))
        _defer_each(stop_request, "request_id", late)
        _defer_each(lapse_swap, "swap_id", swaps.due_swaps(now=now))
        _defer_each(answer_by_rule, "offer_id", own_rules.offers_left_by_rules(now=now))
        _defer_each(keep_asking, "request_id", expiry.requests_without_question(now=now))


@app.periodic(cron="*/15 * * * *")
@app.task(
    name="requests.close_what_is_over", queue=QUEUE, queueing_lock="requests.close_what_is_over"
)
def close_what_is_over(timestamp: int) -> None:  # noqa: ARG001 - Procrastinate passes the moment it meant
    """Complete worked assignments, and name the outcome of requests the school said nothing about.

    Each on its own: one that cannot be closed is logged and counted, and holds up no other.
    """
    now = timezone.now()
    over = Assignment.objects.filter(status=AssignmentStatus.CONFIRMED, request__ends_at__lte=now)
    worked = sorted(set(over.values_list("request_id", flat=True)))
    _close_each(closing.complete_work, worked, now=now)
    silent = _ids(status=RequestStatus.UNFILLED, outcome="", ends_at__lte=now - OUTCOME_PATIENCE)
    _close_each(outcomes.give_up_on_outcome, silent, now=now)


@app.periodic(cron="*/10 * * * *")
@app.task(name="requests.remind", queue=QUEUE, queueing_lock="requests.remind")
def remind(timestamp: int) -> None:  # noqa: ARG001 - Procrastinate passes the moment it meant
    """Remind people the evening before, and the morning itself, at the hours their region's policy names."""
    now = timezone.now()
    reminding.remind_of_tomorrow(now=now)
    reminding.remind_who_did_not_react(now=now)


@app.task(name="requests.remind_of_papers", queue=QUEUE, priority=-1)
def remind_of_papers(region_id: int) -> None:
    """Tell people in one region whose qualification ends soon."""
    papers_reminding.remind_of_papers(region_id=region_id, now=timezone.now())


@app.periodic(cron="10 8 * * *")
@app.task(name="requests.look_at_papers", queue=QUEUE, queueing_lock="requests.look_at_papers")
def look_at_papers(timestamp: int) -> None:  # noqa: ARG001  reason: Procrastinate passes the moment it meant
    """Defer a job for each region; a day that was missed is made good the next, for who was not told yet."""
    with transaction.atomic():
        regions = Region.objects.order_by("pk").values_list("pk", flat=True)
        _defer_each(remind_of_papers, "region_id", list(regions))


@app.periodic(cron="30 9 * * *")
@app.task(name="requests.ask_to_look_back", queue=QUEUE, queueing_lock="requests.ask_to_look_back")
def ask_to_look_back(timestamp: int) -> None:  # noqa: ARG001  reason: Procrastinate passes the moment it meant
    """Ask who finished their work yesterday how they were welcomed; a day that was missed is made good."""
    look_back_terms.ask_to_look_back(now=timezone.now())


@app.periodic(cron="40 3 * * *")
@app.task(name="requests.let_names_go", queue=QUEUE, queueing_lock="requests.let_names_go")
def let_names_go(timestamp: int) -> None:  # noqa: ARG001  reason: Procrastinate passes the moment it meant
    """Take the names from the answers of a school year whose term is over."""
    look_back_terms.let_names_go(now=timezone.now())


@app.periodic(cron="20 3 * * *")
@app.task(name="requests.forget_old_views", queue=QUEUE, queueing_lock="requests.forget_old_views")
def forget_old_views(timestamp: int) -> None:  # noqa: ARG001 - Procrastinate passes the moment it meant
    """Forget who looked at whose data, each region after the days its policy names."""
    now = timezone.now()
    for region_id in Region.objects.order_by("pk").values_list("pk", flat=True):
        policy = policy_in_force(region_id=region_id, on_date=timezone.localdate(now))
        kept = timedelta(days=settings_of(policy).views_kept_days)
        forget_views(region_id=region_id, before=now - kept)


def _defer_each(task: Task[Any, Any, Any], argument: str, ids: Sequence[int]) -> None:
    for pk in ids:
        defer_unless_waiting(task, key=f"{task.name}:{pk}", arguments={argument: pk})


def _ids(**conditions: object) -> list[int]:
    rows = SubstitutionRequest.objects.filter(**conditions).order_by("pk")
    return list(rows.values_list("pk", flat=True)[:500])


def _close_each(
    close: Callable[..., SubstitutionRequest], request_ids: Sequence[int], *, now: datetime
) -> None:
    failed = 0
    for request_id in request_ids:
        try:
            with transaction.atomic():
                close(request_id=request_id, now=now)
        except Exception:
            failed += 1
            logger.exception("request %s could not be closed", request_id)
    if failed:
        logger.error("%s of %s requests could not be closed", failed, len(request_ids))
