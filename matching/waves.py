"""Who is asked when: the wave plan of one request, the expiry of an offer and the stop time."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from matching.moments import at_local_time, days_ahead, in_utc, local
from matching.policy import MorningPolicy, WavePolicy, WaveStep, require_steps_in_order


class WaveKind(StrEnum):
    """The head start of preferred people, who waits for the work to be free again, or the next of the ranking."""

    PREFERRED = "preferred"
    POOL = "pool"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedWave:
    """One wave: who gets an offer at which moment; `cumulative` counts everybody asked so far in this plan."""

    number: int
    kind: WaveKind
    starts_at: datetime
    substitute_ids: tuple[int, ...]
    size: int
    cumulative: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WavePlan:
    """The waves in order of time (none when it is too late or nobody is left), all before `stop_at`."""

    waves: tuple[PlannedWave, ...]
    made_at: datetime
    stop_at: datetime
    small_chance: bool


def plan_waves(
    *,
    candidate_ids: Sequence[int],
    preferred_ids: Collection[int] = (),
    work_starts_at: datetime,
    now: datetime,
    policy: WavePolicy,
    steps: tuple[WaveStep, ...] | None = None,
    has_priority: bool = False,
    already_asked: Collection[int] = (),
    waiting_ids: Collection[int] = (),
) -> WavePlan:
    """Spread ranked candidates over waves; moments come back in UTC.

    Preferred people get their head start, the others follow by the steps of the policy, or by `steps` when
    the request has its own. A wave in quiet hours moves to their end. What would fall after the stop time
    is asked in the last wave before it. With priority (somebody cancelled) there is neither head start nor
    delay: everybody is asked at once. Who waits for this work comes before all of that, in the order of the
    ranking and as many as a first wave asks, with the head start that the policy gives preferred people.
    People beyond the last sized step stay unasked.
    Refuses steps out of order and moments without a time zone.
    """
    if steps is not None:
        require_steps_in_order(steps)
    asked = set(already_asked)
    left = [one for one in dict.fromkeys(candidate_ids) if one not in asked]
    stop_at = stop_at_of(work_starts_at=work_starts_at, policy=policy)
    first_at = _after_quiet_hours(in_utc(now), policy)
    lead = days_ahead(now=first_at, work_starts_at=work_starts_at, time_zone=policy.time_zone)
    chosen = steps or (policy.same_day_steps if lead <= 0 else policy.later_steps)
    hoping = [one for one in left if one in set(waiting_ids)][: chosen[0].size]
    rest = [one for one in left if one not in set(hoping)]
    rest_at = first_at + timedelta(minutes=_head_start(policy, lead)) if hoping else first_at
    schedule: list[Entry] = [(first_at, WaveKind.WAITING, hoping)]
    if has_priority:
        schedule.append((_after_quiet_hours(rest_at, policy), WaveKind.POOL, rest))
    else:
        schedule += _schedule(rest, set(preferred_ids), chosen, rest_at, lead, policy)
    return WavePlan(
        waves=_numbered(_before_stop(schedule, stop_at)) if first_at < stop_at else (),
        made_at=in_utc(now),
        stop_at=stop_at,
        small_chance=stop_at - first_at <= timedelta(minutes=policy.small_chance_minutes),
    )


def stop_at_of(*, work_starts_at: datetime, policy: WavePolicy) -> datetime:
    """From this moment nobody is asked any more."""
    return in_utc(work_starts_at) - timedelta(minutes=policy.stop_minutes)


def expiry_of(*, sent_at: datetime, work_starts_at: datetime, policy: WavePolicy) -> datetime:
    """Until when an offer sent now can be answered: by lead time, and never after the stop time."""
    sent, expiry = in_utc(sent_at), policy.expiry
    lead = days_ahead(now=sent, work_starts_at=work_starts_at, time_zone=policy.time_zone)
    if in_utc(work_starts_at) - sent < timedelta(hours=expiry.soon_hours):
        ends_at = sent + timedelta(minutes=expiry.soon_minutes)
    elif lead <= 0:
        ends_at = sent + timedelta(minutes=expiry.same_day_minutes)
    elif lead == 1:
        ends_at = sent + timedelta(minutes=expiry.tomorrow_minutes)
    else:
        next_day = local(sent, time_zone=policy.time_zone).date() + timedelta(days=1)
        ends_at = at_local_time(next_day, expiry.later_until, time_zone=policy.time_zone)
    return min(ends_at, stop_at_of(work_starts_at=work_starts_at, policy=policy))


def regret_until(
    *, accepted_at: datetime, work_starts_at: datetime, policy: MorningPolicy, time_zone: str
) -> datetime:
    """Until when both sides can take an acceptance back without a word."""
    lead = days_ahead(now=accepted_at, work_starts_at=work_starts_at, time_zone=time_zone)
    minutes = policy.regret_minutes_same_day if lead <= 0 else policy.regret_minutes_otherwise
    return in_utc(accepted_at) + timedelta(minutes=minutes)


Entry = tuple[datetime, WaveKind, list[int]]


def _head_start(policy: WavePolicy, lead: int) -> int:
    head_start = policy.head_start_minutes
    if lead <= 0:
        return head_start.same_day
    return head_start.tomorrow if lead == 1 else head_start.later


def _schedule(
    people: list[int],
    wanted: set[int],
    steps: tuple[WaveStep, ...],
    first_at: datetime,
    lead: int,
    policy: WavePolicy,
) -> list[Entry]:
    preferred = [one for one in people if one in wanted]
    others = [one for one in people if one not in wanted]
    head_start = _head_start(policy, lead) if preferred else 0
    schedule: list[Entry] = [(first_at, WaveKind.PREFERRED, preferred)]
    taken = 0
    for step in steps:
        until = len(others) if step.size is None else taken + step.size
        starts_at = first_at + timedelta(minutes=head_start + step.minutes_after)
        schedule.append((_after_quiet_hours(starts_at, policy), WaveKind.POOL, others[taken:until]))
        taken = until
    return schedule


def _before_stop(schedule: list[Entry], stop_at: datetime) -> list[Entry]:
    """Drop empty waves, pull forward what comes too late, and join what then starts together."""
    kept: list[Entry] = []
    for planned_at, kind, people in schedule:
        starts_at = kept[-1][0] if kept and planned_at >= stop_at else planned_at
        if kept and people and kept[-1][:2] == (starts_at, kind):
            kept[-1][2].extend(people)
        elif people:
            kept.append((starts_at, kind, list(people)))
    return kept


def _numbered(schedule: list[Entry]) -> tuple[PlannedWave, ...]:
    waves: list[PlannedWave] = []
    for starts_at, kind, people in schedule:
        waves.append(
            PlannedWave(
                number=len(waves) + 1,
                kind=kind,
                starts_at=starts_at,
                substitute_ids=tuple(people),
                size=len(people),
                cumulative=(waves[-1].cumulative if waves else 0) + len(people),
            )
        )
    return tuple(waves)


def _after_quiet_hours(moment: datetime, policy: WavePolicy) -> datetime:
    quiet = policy.quiet_hours
    if quiet is None:
        return moment
    clock = local(moment, time_zone=policy.time_zone)
    now, start, end = clock.time(), quiet.from_time, quiet.until_time
    crosses_midnight = start > end
    if crosses_midnight and now >= start:
        return at_local_time(clock.date() + timedelta(days=1), end, time_zone=policy.time_zone)
    if now < end and (crosses_midnight or now >= start):
        return at_local_time(clock.date(), end, time_zone=policy.time_zone)
    return moment
