"""Asking matching who fits a request, with the facts of now."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from matching.facts import RequestFacts
from matching.judgement import Judgement, judge
from matching.rank import rank_columns
from matching.ranking import Ranking
from pool.requests.facts import AskedWork, pool_columns, request_facts, rules_for, work_of_request
from pool.requests.models import RequestPeriod, SubstitutionRequest
from pool.requests.policy import PolicySettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranked:
    """A ranking with the facts it was made from."""

    facts: RequestFacts
    ranking: Ranking


def rank_work(work: AskedWork, *, settings: PolicySettings, now: datetime) -> Ranked:
    """Rank the whole pool of the region for this work, in a fixed number of queries."""
    rules, gap_months = rules_for(work.location, rules=settings.rules)
    facts = request_facts(work, now=now)
    pool = pool_columns(work, settings=rules, gap_months=gap_months, now=now)
    return Ranked(facts=facts, ranking=rank_columns(facts, pool, rules))


def rank_request(
    request: SubstitutionRequest,
    *,
    periods: Sequence[RequestPeriod],
    settings: PolicySettings,
    now: datetime,
) -> Ranked:
    """Rank the whole pool for the periods of a stored request that are still to be filled."""
    return rank_work(work_of_request(request, periods=periods), settings=settings, now=now)


def judge_substitute(
    request: SubstitutionRequest,
    *,
    substitute_id: int,
    periods: Sequence[RequestPeriod],
    settings: PolicySettings,
    now: datetime,
    overridden: Collection[str] = (),
) -> Judgement | None:
    """Judge one person on the facts of now; None when that person is not active in this pool."""
    work = work_of_request(request, periods=periods)
    rules, gap_months = rules_for(request.location, rules=settings.rules)
    pool = pool_columns(work, settings=rules, gap_months=gap_months, now=now, only=(substitute_id,))
    if len(pool) == 0:
        return None
    facts = request_facts(work, now=now)
    return judge(facts, pool.substitute(substitute_id), rules, overridden=frozenset(overridden))
