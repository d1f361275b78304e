"""Making and storing four weeks of past for one region, and what was planned ahead."""

from datetime import datetime
from random import Random

from django.utils import timezone

from demo.chronicles import Chronicler
from demo.demand import make_demand
from demo.diaries import Diaries
from demo.episodes import Ending, Episode, play_demand
from demo.ids import Ids
from demo.mornings import past_days
from demo.past_rows import Ensemble, PastRows
from demo.worlds import World


def store_past(world: World, ensemble: Ensemble, *, seed: int, now: datetime) -> PastRows:
    """Play and store the past; a request that has no end yet by now is left out, the live ones come later."""
    rng = Random(f"{seed} {world.plan.code} past")
    rows = PastRows(ensemble=ensemble, ids=Ids())
    chronicler = Chronicler(rng, rows, now=now)
    for episode in play_past(rng, world, now=now):
        chronicler.write(episode)
    rows.store()
    return rows


def play_past(rng: Random, world: World, *, now: datetime) -> list[Episode]:
    """Play the requests in the order in which they were made.

    The days that are still to come leave De Regenboog and the people who can sign in alone: those
    days are theirs to play.
    """
    today = timezone.localdate(now)
    personas = frozenset(person.pool_number for person in world.personas)
    diaries = Diaries(world.people, world.lists)
    episodes = []
    for demand in make_demand(rng, world, past_days(now), today=today):
        reaches_today = demand.work.stretches[-1][0] >= today
        if demand.asked_at >= now or (reaches_today and demand.work.school is world.rainbow):
            continue
        barred = personas if reaches_today else frozenset[str]()
        episode = play_demand(rng, diaries, demand, barred=barred)
        if episode.ended_at < now:
            episodes.append(episode)
        elif episode.ending is Ending.FILLED and (winner := episode.rounds[-1].winner):
            diaries.release(winner.person, episode.work)
    return episodes
