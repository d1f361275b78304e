"""Search in rounds that cool down: at first chains that lose a little are kept, at the end only those that gain."""

import numpy as np

from matching.plan.search import EVEN, search_round
from matching.plan.shapes import Core, State, new_chain, new_choice, new_desk
from matching.tables import Ints

WARMTH = 0.12
"""The first temperature, as a share of what a usual task is worth."""
COOL = 0.9
"""From this share of the rounds on, only gains are kept."""
BLOCK = 1500
"""So many neighbours are taken together before the search goes on elsewhere."""
EAGERNESS = (0.97, 1.15)
ATTACHMENT = (0.7, 1.1)


class Annealing:
    """The plan that is being searched, and the best one met; chance comes from the seed only."""

    def __init__(self, core: Core, state: State, *, value: int, seed: int) -> None:
        self._core, self._state = core, state
        self._desk, self._choice, self.chain = new_desk(core), new_choice(core), new_chain(core)
        self._chance = np.random.default_rng(seed)
        self._people: Ints = np.unique(core.pair_person)
        usual = float(np.median(core.arc_value)) if len(core.arc_value) else 0.0
        self._warmth = WARMTH * usual
        self._value, self.best_value = value, value
        self._best_holder: Ints = state.holder.copy()

    def round(self, prices: Ints, *, progress: float) -> None:
        """One chain from everybody; `progress` runs from 0 to 1."""
        temperature = self._warmth * max(0.0, 1.0 - progress / COOL)
        self.run_from(self._in_turn(), prices, temperature)

    def _in_turn(self) -> Ints:
        """Everybody in a random order, but neighbours near each other, for the memory of the processor."""
        cuts = np.arange(self._chance.integers(1, BLOCK + 1), len(self._people), BLOCK)
        blocks = np.split(self._people, cuts)
        self._chance.shuffle(blocks)
        return np.concatenate([self._chance.permutation(block) for block in blocks])

    def run_from(self, people: Ints, prices: Ints, temperature: float = 0.0) -> None:
        """Chains from these people, in this order."""
        chance, count = self._chance, len(people)
        moods = np.empty((count, 4), dtype=np.int64)
        moods[:, 0] = people
        moods[:, 1] = EVEN * chance.uniform(*EAGERNESS, count)
        moods[:, 2] = EVEN * chance.uniform(*ATTACHMENT, count)
        moods[:, 3] = -temperature * np.log(1.0 - chance.random(count))
        self._value += search_round(
            self._core, self._state, self._desk, self._choice, self.chain, prices, moods
        )
        if self._value > self.best_value:
            self.best_value = self._value
            self._best_holder = self._state.holder.copy()

    @property
    def best_arcs(self) -> Ints:
        """The arcs of the best plan met."""
        return self._best_holder[self._best_holder >= 0]
