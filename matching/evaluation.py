"""All column rules and terms over one pool: who is left, what removed the others, and in which order."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from matching.column_case import ColumnCase
from matching.column_rules import COLUMN_RULES, ColumnRule, available
from matching.column_soft import COLUMN_TERMS, pool_order
from matching.columns import PoolColumns
from matching.facts import RequestFacts
from matching.hard import HARD_RULES
from matching.settings import RuleSettings
from matching.tables import Flags, Floats, Ints

RULE_NAMES = tuple(rule.__name__ for rule in HARD_RULES)
STAYS = -1
MORE_THAN_ANY_SCORE = 2**40
# From here on the rules look at days, hours and travel.
ABOUT_DAYS = COLUMN_RULES.index(available)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """Everybody by id with the number of the removing rule (or `STAYS`); the rest is about who stays.

    `staying` gives their places in `ids`, in order; `open` is units × staying; `tier` is the place in the pool order.
    """

    ids: Ints
    removed_by: Ints
    staying: Ints
    open: Flags
    tier: Ints
    score: Ints
    km: Floats

    @property
    def staying_ids(self) -> Ints:
        return self.ids[self.staying]

    def ranked_ids(self) -> tuple[int, ...]:
        """Pool order, then points, then the shorter road; the sort is stable, so then the lower id."""
        metres = np.floor(self.km * 1000.0 + 0.5)
        order = np.lexsort((metres, self.tier * MORE_THAN_ANY_SCORE - self.score))
        return tuple(self.staying_ids[order].tolist())

    def rule_counts(self) -> Mapping[str, int]:
        counts = np.bincount(self.removed_by + 1, minlength=len(RULE_NAMES) + 1).tolist()
        return {rule: count for rule, count in zip(RULE_NAMES, counts[1:], strict=True) if count}

    def removed(self) -> Mapping[int, str]:
        gone = np.flatnonzero(self.removed_by != STAYS)
        rules = self.removed_by[gone].tolist()
        return {
            one: RULE_NAMES[rule] for one, rule in zip(self.ids[gone].tolist(), rules, strict=True)
        }


def evaluate(request: RequestFacts, pool: PoolColumns, settings: RuleSettings) -> Evaluation:
    """Run every rule in order, and then the terms for whoever is left.

    Rules about one person alone take most people away; what is dear (days, hours, travel) is asked of the others only.
    """
    everybody = np.arange(len(pool))
    judging = _Judging(
        ColumnCase(
            request=request,
            pool=pool,
            settings=settings,
            open=np.ones((len(request.units), len(pool)), dtype=np.bool_),
        ),
        everybody,
        np.full(len(pool), STAYS, dtype=np.int64),
    )
    judging.ask(COLUMN_RULES[:ABOUT_DAYS])
    judging.narrow()
    judging.ask(COLUMN_RULES[ABOUT_DAYS:])
    case = judging.case
    score = np.zeros(case.size, dtype=np.int64)
    for term in COLUMN_TERMS:
        score += term(case)
    left = np.flatnonzero(case.has_open)
    return Evaluation(
        ids=pool.ids,
        removed_by=judging.removed_by,
        staying=judging.people[left],
        open=case.open[:, left],
        tier=pool_order(case)[left],
        score=score[left],
        km=case.km[left],
    )


class _Judging:
    """The people not yet removed, at their places in the whole pool, and what removed the others."""

    def __init__(self, case: ColumnCase, people: Ints, removed_by: Ints) -> None:
        self.case = case
        self.people = people
        self.removed_by = removed_by
        self._number = 0

    def ask(self, rules: Sequence[ColumnRule]) -> None:
        stays = self.case.has_open
        for rule in rules:
            allowed = rule(self.case)
            if allowed is not None:
                self.case.open &= allowed
                still = self.case.has_open
                self.removed_by[self.people[np.flatnonzero(stays & ~still)]] = self._number
                stays = still
            self._number += 1

    def narrow(self) -> None:
        staying = np.flatnonzero(self.case.has_open)
        self.people = self.people[staying]
        self.case = self.case.narrowed(staying)
