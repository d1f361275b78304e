"""Who is asked when: the wave plan of one request, the expiry of an offer and the stop time."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from matching.expiry import stop_at_of
from matching.hearing import Hearing, HearsAt, hears_at_once
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
    hears_at: HearsAt = hears_at_once,
) -> WavePlan:
    """Spread ranked candidates over waves; moments come back in UTC.

    Preferred people get their head start, the others follow by the steps of the policy, or by `steps` when
    the request has its own. A wave in quiet hours moves to their end. What would fall after the stop time
    is asked in the last wave before it. With priority (somebody cancelled) there is neither head start nor
    delay: everybody is asked at once. Who waits for this work comes before all of that, in the order of the
    ranking and as many as a first wave asks, with the head start that the policy gives preferred people.
    People beyond the last sized step stay unasked. A wave asks only who hears the question before it ends
    (`hears_at`), and the next of the ranking instead of the others; those have their turn in the first later
    wave that they hear, or in one of their own after the last step. Who hears nothing before the stop time
    is not asked.
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
    hearing = Hearing(hears_at=hears_at, work_starts_at=work_starts_at, policy=policy)
    waiting = [one for one in left if one in set(waiting_ids)]
    hoping = hearing.in_time(waiting, asked_at=first_at)[: chosen[0].size]
    rest = [one for one in left if one not in set(hoping)]
    rest_at = first_at + timedelta(minutes=_head_start(policy, lead)) if hoping else first_at
    turns = [Turn(starts_at=first_at, kind=WaveKind.WAITING, only=tuple(hoping))]
    if has_priority:
        turns.append(Turn(starts_at=_after_quiet_hours(rest_at, policy), kind=WaveKind.POOL))
    else:
        wanted = [one for one in rest if one in set(preferred_ids)]
        preferred = hearing.in_time(wanted, asked_at=rest_at)
        turns += _turns(preferred, chosen, rest_at, lead, policy)
    return WavePlan(
        waves=_numbered(_filled(turns, left, hearing, stop_at)) if first_at < stop_at else (),
        made_at=in_utc(now),
        stop_at=stop_at,
        small_chance=stop_at - first_at <= timedelta(minutes=policy.small_chance_minutes),
    )


def regret_until(
    *, accepted_at: datetime, work_starts_at: datetime, policy: MorningPolicy, time_zone: str
) -> datetime:
    """Until when both sides can take an acceptance back without a word."""
    lead = days_ahead(now=accepted_at, work_starts_at=work_starts_at, time_zone=time_zone)
    minutes = policy.regret_minutes_same_day if lead <= 0 else policy.regret_minutes_otherwise
    return in_utc(accepted_at) + timedelta(minutes=minutes)


Entry = tuple[datetime, WaveKind, list[int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A moment to ask: these people, or as many of the ranking (None: all of them)."""

    starts_at: datetime
    kind: WaveKind
    only: tuple[int, ...] | None = None
    size: int | None = None


def _head_start(policy: WavePolicy, lead: int) -> int:
    head_start = policy.head_start_minutes
    if lead <= 0:
        return head_start.same_day
    return head_start.tomorrow if lead == 1 else head_start.later


def _turns(
    preferred: Sequence[int],
    steps: tuple[WaveStep, ...],
    first_at: datetime,
    lead: int,
    policy: WavePolicy,
) -> list[Turn]:
    head_start = _head_start(policy, lead) if preferred else 0
    turns = [Turn(starts_at=first_at, kind=WaveKind.PREFERRED, only=tuple(preferred))]
    for step in steps:
        starts_at = first_at + timedelta(minutes=head_start + step.minutes_after)
        starts_at = _after_quiet_hours(starts_at, policy)
        turns.append(Turn(starts_at=starts_at, kind=WaveKind.POOL, size=step.size))
    return turns


def _filled(
    turns: Sequence[Turn], people: Sequence[int], hearing: Hearing, stop_at: datetime
) -> list[Entry]:
    """Give each turn the next people who hear it; a turn that comes too late joins the last one before it."""
    kept: list[Entry] = []
    left, last_at = list(people), turns[0].starts_at
    room: int | None = 0
    for turn in turns:
        starts_at = last_at if turn.starts_at >= stop_at else turn.starts_at
        among = left if turn.only is None else turn.only
        chosen = hearing.in_time(among, asked_at=starts_at)[: turn.size]
        if turn.only is None:
            room = None if room is None or turn.size is None else room + turn.size - len(chosen)
        if chosen:
            last_at = starts_at
            left = _without(left, chosen)
            _keep(kept, starts_at, turn.kind, chosen)
    _ask_later(kept, left[:room], hearing, after=last_at, stop_at=stop_at)
    return kept


def _ask_later(
    kept: list[Entry],
    passed_over: list[int],
    hearing: Hearing,
    *,
    after: datetime,
    stop_at: datetime,
) -> None:
    """Waves of their own for who heard none of the steps in time, each at the moment that the first of them hears."""
    left, last_at = passed_over, after
    while (starts_at := hearing.next_moment(left, after=last_at)) and starts_at < stop_at:
        chosen = hearing.in_time(left, asked_at=starts_at)
        if not chosen:
            raise AssertionError("who hears at a moment hears what is asked at that moment")
        _keep(kept, in_utc(starts_at), WaveKind.POOL, chosen)
        left, last_at = _without(left, chosen), starts_at


def _keep(kept: list[Entry], starts_at: datetime, kind: WaveKind, people: list[int]) -> None:
    if kept and kept[-1][:2] == (starts_at, kind):
        kept[-1][2].extend(people)
    else:
        kept.append((starts_at, kind, list(people)))


def _without(people: Sequence[int], chosen: Sequence[int]) -> list[int]:
    gone = set(chosen)
    return [one for one in people if one not in gone]


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
