"""The made-up past: what became of each request, from the first wave until somebody came or nobody did."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from random import Random

from demo.demand import Demand, Work
from demo.diaries import Diaries
from demo.people import Person
from demo.schools import School
from matching.expiry import expiry_of, stop_at_of
from matching.policy import WavePolicy
from matching.waves import PlannedWave, plan_waves
from pool.people.enums import PoolGroup

POLICY = WavePolicy()


class Answer(Enum):
    """What somebody did with an offer."""

    ACCEPTED = "accept"
    REFUSED = "refuse"
    EXPIRED = "expire"
    LAPSED = "lapse"


class Ending(Enum):
    """How a request ended."""

    FILLED = "filled"
    UNFILLED = "unfilled"
    CANCELLED = "cancelled"
    SOLVED = "solved"


@dataclass(slots=True, kw_only=True)
class Asked:
    """One offer, with its answer."""

    person: Person
    school: School
    sent_at: datetime
    expires_at: datetime
    answer: Answer
    at: datetime


@dataclass(slots=True, kw_only=True)
class Wave:
    """One wave as it went; without offers it was dropped."""

    plan: PlannedWave
    asked: list[Asked] = field(default_factory=list)


@dataclass(slots=True, kw_only=True)
class Round:
    """The waves of one round, and how the round ended."""

    waves: list[Wave]
    ended_at: datetime
    winner: Asked | None = None
    withdrawn_at: datetime | None = None
    """When the winner called off, which starts the next round."""


@dataclass(slots=True, kw_only=True)
class Episode:
    """The whole life of one request."""

    work: Work
    asked_at: datetime
    stop_at: datetime
    ending: Ending
    rounds: list[Round] = field(default_factory=list)

    @property
    def ended_at(self) -> datetime:
        return self.rounds[-1].ended_at if self.rounds else self.asked_at


_ACCEPTS = {
    PoolGroup.OWN_SCHOOL: 0.45,
    PoolGroup.PERMANENT: 0.55,
    PoolGroup.FLEX: 0.35,
    PoolGroup.ON_CALL: 0.06,
    PoolGroup.OTHER: 0.04,
}
_SHARE_SOLVED = 0.07
_SHARE_CANCELLED = 0.03
_SHARE_WITHDRAWN = 0.05
_MOST_ROUNDS = 3


def play_demand(
    rng: Random, diaries: Diaries, demand: Demand, *, barred: frozenset[str]
) -> Episode:
    """Let one request run its course; `barred` are the people whom the past leaves alone."""
    work, asked_at = demand.work, demand.asked_at
    episode = Episode(
        work=work,
        asked_at=asked_at,
        stop_at=stop_at_of(work_starts_at=work.starts_at, policy=POLICY),
        ending=Ending.SOLVED,
    )
    if rng.random() < _SHARE_SOLVED:
        return episode
    gives_up_at = asked_at + timedelta(minutes=rng.randint(2, 9))
    if rng.random() < _SHARE_CANCELLED and gives_up_at < episode.stop_at:
        episode.rounds = [_play_round(rng, diaries, episode, asked_at, gives_up_at, barred)]
        if episode.rounds[0].winner is None:
            episode.ending = Ending.CANCELLED
            return episode
    else:
        episode.rounds = [_play_round(rng, diaries, episode, asked_at, episode.stop_at, barred)]
    while (winner := _who_withdraws(rng, episode)) is not None:
        diaries.release(winner.person, work)
        told = barred | _asked_before(episode)
        again_at = episode.rounds[-1].withdrawn_at or episode.rounds[-1].ended_at
        episode.rounds.append(_play_round(rng, diaries, episode, again_at, episode.stop_at, told))
    episode.ending = Ending.FILLED if episode.rounds[-1].winner else Ending.UNFILLED
    return episode


def _play_round(
    rng: Random,
    diaries: Diaries,
    episode: Episode,
    starts_at: datetime,
    until: datetime,
    barred: frozenset[str],
) -> Round:
    """Ask wave after wave until somebody comes or time is up."""
    people = {p.pool_number: p for p in diaries.fitting(episode.work, without=barred)}
    numbers = list(people)
    wanted = [number for number in diaries.preferred_at(episode.work.school) if number in people]
    index = {number: position for position, number in enumerate(numbers)}
    plan = plan_waves(
        candidate_ids=range(len(numbers)),
        preferred_ids=[index[number] for number in wanted],
        work_starts_at=episode.work.starts_at,
        now=starts_at,
        policy=POLICY,
        has_priority=bool(episode.rounds),
    )
    waves = [Wave(plan=planned) for planned in plan.waves]
    winner: Asked | None = None
    for wave in waves:
        deadline = winner.at if winner else until
        if wave.plan.starts_at >= deadline:
            continue
        chosen = [people[numbers[position]] for position in wave.plan.substitute_ids]
        wave.asked = [
            _ask(rng, episode.work, person, wave.plan.starts_at, wanted) for person in chosen
        ]
        for asked in wave.asked:
            diaries.asked[asked.person.pool_number] += 1
            if asked.answer is Answer.ACCEPTED and asked.at < (winner.at if winner else until):
                winner = asked
    ended_at = winner.at if winner else until
    _close(waves, winner, ended_at)
    if winner:
        diaries.book(winner.person, episode.work)
    return Round(waves=waves, winner=winner, ended_at=ended_at)


def _ask(rng: Random, work: Work, person: Person, sent_at: datetime, wanted: list[str]) -> Asked:
    expires_at = expiry_of(sent_at=sent_at, work_starts_at=work.starts_at, policy=POLICY)
    hours = (expires_at - sent_at).total_seconds() / 3600
    delay = timedelta(minutes=max(0.3, rng.lognormvariate(1.1 if hours < 1 else 3.0, 0.8)))
    chance = _ACCEPTS[person.group] * (1.4 if person.pool_number in wanted else 1.0)
    roll = rng.random()
    if sent_at + delay >= expires_at:
        answer, at = Answer.EXPIRED, expires_at
    elif roll < chance:
        answer, at = Answer.ACCEPTED, sent_at + delay
    elif roll < chance + (1 - chance) * 0.4:
        answer, at = Answer.REFUSED, sent_at + delay
    else:
        answer, at = Answer.EXPIRED, expires_at
    return Asked(
        person=person,
        school=work.school,
        sent_at=sent_at,
        expires_at=expires_at,
        answer=answer,
        at=at,
    )


def _close(waves: list[Wave], winner: Asked | None, ended_at: datetime) -> None:
    """Take back the waves after the end, and let lapse what nobody had answered by then."""
    for wave in waves:
        if wave.plan.starts_at >= ended_at:
            wave.asked = []
        for asked in wave.asked:
            late = asked.at > ended_at or (
                asked.at == ended_at and asked.answer is not Answer.EXPIRED
            )
            if asked is not winner and late:
                asked.answer, asked.at = Answer.LAPSED, ended_at


def _who_withdraws(rng: Random, episode: Episode) -> Asked | None:
    """Let the person who was to come call off now and then, when there is time for another round."""
    latest = episode.rounds[-1]
    room = episode.stop_at - latest.ended_at
    if latest.winner is None or len(episode.rounds) >= _MOST_ROUNDS or room < timedelta(minutes=20):
        return None
    if rng.random() >= _SHARE_WITHDRAWN:
        return None
    latest.withdrawn_at = latest.ended_at + room * rng.uniform(0.1, 0.8)
    return latest.winner


def _asked_before(episode: Episode) -> frozenset[str]:
    return frozenset(
        asked.person.pool_number
        for past in episode.rounds
        for wave in past.waves
        for asked in wave.asked
    )
