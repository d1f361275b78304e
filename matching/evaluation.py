"""All column rules and terms over one pool: who is left, what removed the others, and in which order."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from matching.column_case import ColumnCase
from matching.column_rules import COLUMN_RULES
from matching.column_soft import COLUMN_TERMS, pool_order
from matching.columns import PoolColumns
from matching.facts import RequestFacts
from matching.hard import HARD_RULES
from matching.settings import RuleSettings
from matching.tables import Flags, Floats, Ints

RULE_NAMES = tuple(rule.__name__ for rule in HARD_RULES)
STAYS = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Evaluation:
    """Per person, sorted by id: open units, the number of the removing rule (or `STAYS`), place and points."""

    ids: Ints
    open: Flags
    removed_by: Ints
    tier: Ints
    score: Ints
    km: Floats

    def ranked_ids(self) -> tuple[int, ...]:
        """Pool order, then points, then the shorter road; the sort is stable, so then the lower id."""
        stays = np.flatnonzero(self.removed_by == STAYS)
        metres = np.floor(self.km[stays] * 1000.0 + 0.5)
        order = np.lexsort((metres, -self.score[stays], self.tier[stays]))
        return tuple(self.ids[stays[order]].tolist())

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
    """Run every rule in order, and then the terms for everybody."""
    case = ColumnCase(
        request=request,
        pool=pool,
        settings=settings,
        open=np.ones((len(pool), len(request.units)), dtype=np.bool_),
    )
    removed_by = np.full(len(pool), STAYS, dtype=np.int64)
    for number, rule in enumerate(COLUMN_RULES):
        allowed = rule(case)
        if allowed is None:
            continue
        case.open &= allowed if allowed.ndim > 1 else allowed[:, np.newaxis]
        removed_by[(removed_by == STAYS) & ~case.open.any(axis=1)] = number
    score = np.zeros(len(pool), dtype=np.int64)
    for term in COLUMN_TERMS:
        score += term(case)
    return Evaluation(
        ids=pool.ids,
        open=case.open,
        removed_by=removed_by,
        tier=pool_order(case),
        score=score,
        km=case.km,
    )
