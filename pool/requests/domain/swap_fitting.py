"""Who could take over an assignment, by the hard rules of every assignment: nothing is judged here in another way."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from matching.judgement import Judgement
from pool.people.models import Substitute
from pool.requests.domain.hearing import answerable
from pool.requests.domain.ranking import judge_work, rank_work
from pool.requests.enums import AssignmentStatus
from pool.requests.facts import AskedWork, work_of_request
from pool.requests.models import Assignment, RequestPeriod, SubstitutionRequest
from pool.requests.policy import PolicySettings
from pool.requests.queries import said_no
from pool.requests.swap_queries import asked_before

SWAP_CLOSES: Final = timedelta(hours=12)
"""How long before the start a swap ends: the evening before, so that nobody has to ask in the night who comes."""


def periods_of(assignment: Assignment) -> list[RequestPeriod]:
    """The periods that an assignment takes, the first one first."""
    rows = RequestPeriod.objects.filter(takers__assignment=assignment, takers__is_live=True)
    return list(rows.order_by("period", "pk"))


def closes_at(periods: Sequence[RequestPeriod]) -> datetime:
    """Until when an assignment with these periods can be swapped."""
    first: datetime = periods[0].period.lower
    return first - SWAP_CLOSES


def can_be_swapped(
    assignment: Assignment, *, periods: Sequence[RequestPeriod], now: datetime
) -> bool:
    """Whether the work is agreed and far enough away."""
    is_agreed = assignment.status == AssignmentStatus.CONFIRMED
    return is_agreed and bool(periods) and now < closes_at(periods)


def colleagues_who_fit(
    request: SubstitutionRequest,
    *,
    assignment: Assignment,
    periods: Sequence[RequestPeriod],
    settings: PolicySettings,
    now: datetime,
) -> list[Substitute]:
    """Who could take over all of it and can answer, the best first; without who said no to this work before.

    No more than the region lets one swap ask: those on top in the order of the pool, near and fair. Who was
    asked by an earlier swap of this assignment comes last, so that asking again reaches others. Ranks the pool
    in a fixed number of queries.
    """
    ranked = rank_work(_whole(request, periods), settings=settings, now=now)
    asked, refused = asked_before(assignment)
    aside = said_no(request) | refused | {assignment.substitute_id}
    fitting = [pk for pk in ranked.ranking.candidate_ids if pk not in aside]
    people = answerable(now=now).in_bulk(fitting)
    best = sorted((pk for pk in fitting if pk in people), key=lambda pk: pk in asked)
    return [people[pk] for pk in best[: settings.swap_most_asked]]


def judge_taker(
    request: SubstitutionRequest,
    *,
    substitute_id: int,
    periods: Sequence[RequestPeriod],
    settings: PolicySettings,
    now: datetime,
    giving: Assignment | None = None,
) -> Judgement | None:
    """Judge one person for all of these periods, as if they gave away the assignment `giving`; None when not in the pool."""
    judged = judge_work(
        _whole(request, periods),
        substitute_ids=(substitute_id,),
        settings=settings,
        now=now,
        without=() if giving is None else (giving.pk,),
    )
    return judged.get(substitute_id)


def _whole(request: SubstitutionRequest, periods: Sequence[RequestPeriod]) -> AskedWork:
    """The work as one thing: a part of it would leave the rest with who gives it away."""
    return replace(work_of_request(request, periods=periods), splittable=False)
