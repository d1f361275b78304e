"""Search in rounds that cool down: at first chains that lose a little are kept, at the end only those that gain."""

from concurrent.futures import Executor

import numpy as np

from matching.plan.ledger import give_all, start_over
from matching.plan.search import EVEN, search_round
from matching.plan.shapes import Chain, Choice, Core, Desk, State, new_chain, new_choice, new_desk
from matching.tables import Flags, Floats, Ints

WARMTH = 0.12
"""The first temperature, as a share of what a usual task is worth."""
WARMTH_AGAIN = 0.05
"""The same for a plan that begins with one of much the same problem."""
COOL = 0.9
"""From this share of the rounds on, only gains are kept."""
SHAKE = 0.05
"""How far prices are shaken each round, so that no two rounds see the same ones."""
BLOCK = 1500
"""So many neighbours are taken together before the search goes on elsewhere."""
MANY = 4000
"""With so many people, halves of the map are searched side by side."""
EAGERNESS = (0.97, 1.15)
ATTACHMENT = (0.7, 1.1)
Lane = tuple[Desk, Choice, Chain]


class Annealing:
    """The plan that is being searched, and the best one met; chance comes from the seed only."""

    def __init__(
        self,
        core: Core,
        state: State,
        *,
        value: int,
        seed: int,
        executor: Executor | None = None,
        warmth: float = WARMTH,
    ) -> None:
        self._core, self._state, self._executor = core, state, executor
        self._lanes: list[Lane] = [_lane(core)]
        self.chain = self._lanes[0][2]
        self._chance = np.random.default_rng(seed)
        self._people: Ints = np.unique(core.pair_person)
        self.is_wide = executor is not None and len(self._people) >= MANY
        if self.is_wide:
            self._lanes.append(_lane(core))
        usual = float(np.median(core.arc_value)) if len(core.arc_value) else 0.0
        self._warmth = warmth * usual
        self._value, self.best_value = value, value
        self._best_holder: Ints = state.holder.copy()

    def round(self, prices: Ints, *, progress: float) -> None:
        """One chain from everybody; `progress` runs from 0 to 1."""
        shaken: Floats = prices * (1.0 + SHAKE * self._chance.standard_normal(len(prices)))
        seen: Ints = np.maximum(0.0, shaken).astype(np.int64)
        temperature = self._warmth * max(0.0, 1.0 - progress / COOL)
        if self.is_wide and self._executor is not None:
            self._round_in_halves(self._executor, seen, temperature)
        else:
            self.run_from(self._in_turn(self._people), seen, temperature)

    def run_from(self, people: Ints, prices: Ints, temperature: float = 0.0) -> None:
        """Chains from these people, in this order."""
        moods = self._moods(people, temperature)
        self._keep(
            search_round(self._core, self._state, *self._lanes[0], prices, moods),
        )

    def adopt(self, arcs: Ints, value: int, *, always: bool = False) -> None:
        """Go on from a plan that was found elsewhere, when it is better than any met or `always`."""
        if value <= self.best_value and not always:
            return
        start_over(self._state)
        give_all(self._core, self._state, arcs)
        self._value, self.best_value = value, value
        self._best_holder = self._state.holder.copy()

    @property
    def best_arcs(self) -> Ints:
        """The arcs of the best plan met."""
        return self._best_holder[self._best_holder >= 0]

    @property
    def best_holder(self) -> Ints:
        """(tasks) who holds each in the best plan met: an arc, or −1."""
        return self._best_holder.copy()

    def _round_in_halves(self, executor: Executor, prices: Ints, temperature: float) -> None:
        """Two halves of the map at once; what lies on the border stays as it is for this round."""
        cut = int(self._chance.integers(len(self._people)))
        people = np.roll(self._people, cut)
        halves = people[: len(people) // 2], people[len(people) // 2 :]
        shut_task, shut_person = _border(self._core, self._state, halves[0])
        jobs = []
        for half, lane in zip(halves, self._lanes, strict=True):
            lane[2].shut_task[:], lane[2].shut_person[:] = shut_task, shut_person
            moods = self._moods(self._in_turn(half), temperature)
            jobs.append(
                executor.submit(search_round, self._core, self._state, *lane, prices, moods)
            )
        self._keep(sum(job.result() for job in jobs))

    def _keep(self, gain: int) -> None:
        self._value += gain
        if self._value > self.best_value:
            self.best_value = self._value
            self._best_holder = self._state.holder.copy()

    def _in_turn(self, people: Ints) -> Ints:
        """These people in a random order, but neighbours near each other, for the memory of the processor."""
        cuts = np.arange(self._chance.integers(1, BLOCK + 1), len(people), BLOCK)
        blocks = np.split(people, cuts)
        self._chance.shuffle(blocks)
        return np.concatenate([self._chance.permutation(block) for block in blocks])

    def _moods(self, people: Ints, temperature: float) -> Ints:
        """Per chain who starts it, how eager and attached people are, and what it may lose."""
        chance, count = self._chance, len(people)
        moods = np.empty((count, 4), dtype=np.int64)
        moods[:, 0] = people
        moods[:, 1] = EVEN * chance.uniform(*EAGERNESS, count)
        moods[:, 2] = EVEN * chance.uniform(*ATTACHMENT, count)
        moods[:, 3] = -temperature * np.log(1.0 - chance.random(count))
        return moods


def _lane(core: Core) -> Lane:
    return new_desk(core), new_choice(core), new_chain(core)


def _border(core: Core, state: State, half: Ints) -> tuple[Flags, Flags]:
    """The tasks that people on both sides may do, with who holds one of them, and all that these hold."""
    here = np.zeros(len(core.size_left), dtype=np.bool_)
    here[half] = True
    tasks = len(state.holder)
    person_of_arc = core.pair_person[core.arc_pair]
    asked = np.bincount(core.arc_task, minlength=tasks)
    asked_here = np.bincount(core.arc_task[here[person_of_arc]], minlength=tasks)
    shut_task = (asked_here > 0) & (asked_here < asked)
    held = np.flatnonzero(state.holder >= 0)
    holders = person_of_arc[state.holder[held]]
    shut_person = np.zeros(len(here), dtype=np.bool_)
    shut_person[holders[shut_task[held]]] = True
    shut_task[held[shut_person[holders]]] = True
    return shut_task, shut_person
