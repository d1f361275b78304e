"""What would happen if this request were sent: how many people, why not the others, and when."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from matching.expiry import expiry_of
from matching.policy import WaveStep
from matching.ranking import RuleCount
from matching.waves import WavePlan, plan_waves
from pool.requests.domain.hearing import PoolHearing, hearing_of
from pool.requests.domain.ranking import Ranked, rank_work
from pool.requests.drafts import TIME_ZONE, RequestDraft, check_draft
from pool.requests.facts import work_of_draft
from pool.requests.models import PoolPolicy
from pool.requests.moments import start_for_waves, stop_moment
from pool.requests.period_queries import noon_of
from pool.requests.policy import PolicySettings, policy_in_force, settings_of
from regions.access import require
from regions.actors import Actor
from regions.roles import Action


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """The answer to "what if": nothing of it is stored."""

    eligible_count: int
    preferred_count: int
    excluded: tuple[RuleCount, ...]
    plan: WavePlan
    stop_at: datetime
    small_chance: bool
    """Few people answer so shortly before the start, or after it."""
    answer_time: timedelta
    """How long the first who are asked have, from when they are asked; at night that is not now."""
    policy: PoolPolicy


def preview_request(*, actor: Actor, draft: RequestDraft, now: datetime) -> Preview:
    """Answer who would be asked and when; stores nothing, locks nothing, announces nothing.

    Refuses (`RequestInvalid`) a draft that could not be sent. The actor's right to this location was
    checked when the location was fetched.
    """
    require(actor, Action.PREVIEW_REQUEST)
    check_draft(draft, now=now)
    policy = policy_in_force(region_id=region_of(draft), on_date=now.astimezone(TIME_ZONE).date())
    settings = settings_of(policy)
    ranked = rank_work(
        work_of_draft(draft, noon=noon_of(draft.location)), settings=settings, now=now
    )
    stop_at = stop_moment(
        starts_at=draft.starts_at, ends_at=draft.ends_at, settings=settings, now=now
    )
    hearing = hearing_of(
        region_id=region_of(draft), starts_at=draft.starts_at, settings=settings, now=now
    )
    plan = plan_of(
        ranked, draft=draft, stop_at=stop_at, settings=settings, hearing=hearing, now=now
    )
    start = start_for_waves(stop_at=stop_at, settings=settings)
    asked_at = plan.waves[0].starts_at if plan.waves else now
    return Preview(
        eligible_count=ranked.ranking.eligible_count,
        preferred_count=len(ranked.ranking.preferred_ids),
        excluded=ranked.ranking.counts,
        plan=plan,
        stop_at=stop_at,
        small_chance=plan.small_chance or start > draft.starts_at,
        answer_time=expiry_of(sent_at=asked_at, work_starts_at=start, policy=settings.waves)
        - asked_at,
        policy=policy,
    )


def region_of(draft: RequestDraft) -> int:
    """The region of the location; a location outside every region cannot ask the pool."""
    region_id = draft.location.region_id
    if region_id is None:
        raise AssertionError("a location fetched for an actor lies in a region")
    return region_id


def plan_of(
    ranked: Ranked,
    *,
    draft: RequestDraft,
    stop_at: datetime,
    settings: PolicySettings,
    hearing: PoolHearing,
    now: datetime,
) -> WavePlan:
    """Plan the waves of a draft, by the policy or by the steps the person set, for who hears each of them."""
    steps = tuple(
        WaveStep(minutes_after=wave.minutes_after, size=wave.size) for wave in draft.waves
    )
    return plan_waves(
        candidate_ids=ranked.ranking.candidate_ids,
        preferred_ids=ranked.ranking.preferred_ids,
        work_starts_at=start_for_waves(stop_at=stop_at, settings=settings),
        now=now,
        policy=settings.waves,
        steps=steps or None,
        hears_at=hearing.hears_at,
    )
