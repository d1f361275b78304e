"""Asking matching who fits a request, with the facts of now."""

from collections.abc import Collection, Mapping, Sequence
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

    def periods_for(self, substitute_id: int) -> frozenset[int] | None:
        """What this person can take of it; None when they do not fit."""
        candidate = self.ranking.candidate(substitute_id)
        return None if candidate is None else frozenset(candidate.period_ids)


def rank_work(work: AskedWork, *, settings: PolicySettings, now: datetime) -> Ranked:
    """Rank the whole pool of the region for this work, in a fixed number of queries."""
    rules = rules_for((work.location.board_id,), rules=settings.rules)
    facts = request_facts(work, now=now)
    pool = pool_columns((work,), settings=rules, now=now)
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
    return judge_substitutes(
        request,
        substitute_ids=(substitute_id,),
        periods=periods,
        settings=settings,
        now=now,
        overridden=overridden,
    ).get(substitute_id)


def judge_substitutes(
    request: SubstitutionRequest,
    *,
    substitute_ids: Sequence[int],
    periods: Sequence[RequestPeriod],
    settings: PolicySettings,
    now: datetime,
    overridden: Collection[str] = (),
) -> Mapping[int, Judgement]:
    """Judge several people in as many queries as one; who is not active in this pool is left out."""
    return judge_work(
        work_of_request(request, periods=periods),
        substitute_ids=substitute_ids,
        settings=settings,
        now=now,
        overridden=overridden,
    )


def judge_work(
    work: AskedWork,
    *,
    substitute_ids: Sequence[int],
    settings: PolicySettings,
    now: datetime,
    overridden: Collection[str] = (),
    without: Sequence[int] = (),
) -> Mapping[int, Judgement]:
    """Judge several people for this work; assignments in `without` count as called off."""
    rules = rules_for((work.location.board_id,), rules=settings.rules)
    pool = pool_columns((work,), settings=rules, now=now, only=substitute_ids, without=without)
    facts = request_facts(work, now=now, only=substitute_ids)
    aside = frozenset(overridden)
    return {
        pk: judge(facts, pool.substitute(pk), rules, overridden=aside)
        for pk in (int(known) for known in pool.ids)
    }
