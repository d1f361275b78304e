"""The order of play: opening the morning when the demo is made, and keeping it alive while it runs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from random import Random

from demo import acts
from demo.arrivals import say_some_arrival
from demo.mornings import mornings_at
from demo.plans import FIRST_REGION, RegionPlan
from demo.stages import Stage
from demo.waiting import join_some_waiting_list
from pool.requests.enums import OfferStatus
from pool.requests.models import Offer, RequestPeriod

OPENED_AT_START = {True: 14, False: 3}
"""How many requests are asked at once for a new morning: in the first region and in the second."""
MOST_PER_DAY = {True: 120, False: 14}
"""With more requests for one day the machine opens no new ones."""
LIVE_AT_ONCE = {True: 18, False: 4}
MOST_TRIES = 20
"""When everybody said no at once, so many schools more may ask, until somebody is being asked again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Crowd:
    """How much is going on: requests of the day, and those still being asked."""

    of_the_day: int
    live: int


def open_morning(rng: Random, stage: Stage, *, now: datetime) -> list[str]:
    """Begin the newest morning, when nobody did: requests, some answers, somebody who calls off."""
    day = mornings_at(now)[-1]
    if stage.live_requests().filter(periods__date=day).exists():
        return []
    opened = OPENED_AT_START[_is_first(stage.plan)]
    openings: list[acts.Act] = [partial(acts.open_some_request, day=day)] * opened
    answers: list[acts.Act] = [
        *([acts.accept_some_offer] * (opened // 3)),
        *([join_some_waiting_list] * (opened // 3)),
        *([acts.refuse_some_offer] * opened),
        partial(acts.record_some_solution, day=day),
        acts.cancel_some_request,
    ]
    told = [acts.play(act, rng, stage, now) for act in (*openings, *answers)]
    for _ in range(MOST_TRIES):
        if _is_asking(stage, day):
            break
        told.append(acts.open_some_request(rng, stage, now, day))
    return [line for line in told if line]


def play_something(rng: Random, stage: Stage, *, now: datetime) -> str | None:
    """Play one thing that suits the moment: more asking when it is quiet, more answers when it is busy."""
    days = mornings_at(now)
    day = rng.choice(days)
    crowd = Crowd(of_the_day=_of_day(stage, day), live=stage.live_requests().count())
    act = rng.choices(*_programme(stage, crowd, day))[0]
    return acts.play(act, rng, stage, now)


def pause_after(rng: Random, plan: RegionPlan) -> float:
    """How many seconds until the next act: lively, but calm enough to follow."""
    return rng.uniform(2.5, 7.0) if _is_first(plan) else rng.uniform(20.0, 45.0)


def _programme(stage: Stage, crowd: Crowd, day: date) -> tuple[Sequence[acts.Act], Sequence[float]]:
    first = _is_first(stage.plan)
    room = max(0.0, 1 - crowd.of_the_day / MOST_PER_DAY[first])
    quiet = max(0.0, 1 - crowd.live / LIVE_AT_ONCE[first])
    busy = crowd.live / LIVE_AT_ONCE[first]
    weights: dict[acts.Act, float] = {
        partial(acts.open_some_request, day=day): 8 * room * quiet,
        partial(acts.record_some_solution, day=day): 0.5 * room,
        acts.accept_some_offer: 2.5 * busy,
        acts.refuse_some_offer: 4.5,
        join_some_waiting_list: 0.6,
        say_some_arrival: 1.5,
        # With a full board the movement comes from people who cannot come after all.
        acts.cancel_some_assignment: 0.35 + 1.2 * (1 - room) * quiet,
        acts.cancel_some_request: 0.15,
        acts.name_some_outcome: 1.0,
    }
    return list(weights), list(weights.values())


def _is_asking(stage: Stage, day: date) -> bool:
    """Whether somebody has a question open for this day."""
    live = stage.live_requests().filter(periods__date=day)
    return Offer.objects.filter(request__in=live, status=OfferStatus.OPEN).exists()


def _of_day(stage: Stage, day: date) -> int:
    return RequestPeriod.objects.filter(request__region=stage.region, date=day).count()


def _is_first(plan: RegionPlan) -> bool:
    return plan is FIRST_REGION
