"""The answer to one request: who comes first, and for everybody else the rule that removed them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import overload

from matching.facts import PoolGroup, RequestFacts, SubstituteFacts
from matching.geography import road_km, travel_minutes
from matching.judgement import judge
from matching.reasons import RULE_LABELS
from matching.settings import RuleSettings
from matching.soft import SOFT_TERMS, TERM_LABELS, Pair, pool_order
from matching.verdicts import Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class ScorePart:
    """The points of one soft term."""

    term: str
    label: str
    points: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody who may be asked, with the place in the ranking (from 1) and why."""

    substitute_id: int
    position: int
    tier: PoolGroup
    score: int
    parts: tuple[ScorePart, ...]
    warnings: tuple[Verdict, ...]
    period_ids: tuple[int, ...]
    km: float | None
    travel_minutes: int | None
    is_preferred: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleCount:
    """How many people one rule removed first."""

    rule: str
    label: str
    count: int


@dataclass(frozen=True, kw_only=True)
class Ranking:
    """Ranked candidates, best first; each `Candidate` is made when somebody looks at it.

    `removed` gives for everybody else the hard rule that removed them first.
    """

    request: RequestFacts
    settings: RuleSettings
    candidate_ids: tuple[int, ...]
    rule_counts: Mapping[str, int]
    facts_of: Callable[[int], SubstituteFacts]
    removed_of: Callable[[], Mapping[int, str]]

    @property
    def eligible_count(self) -> int:
        return len(self.candidate_ids)

    @cached_property
    def removed(self) -> Mapping[int, str]:
        return self.removed_of()

    @cached_property
    def preferred_ids(self) -> tuple[int, ...]:
        """Candidates whom the school named or has on its list, in order of rank."""
        wanted = self.request.requested_ids | self.request.preferred_ids
        return tuple(one for one in self.candidate_ids if one in wanted) if wanted else ()

    @property
    def counts(self) -> tuple[RuleCount, ...]:
        """Per hard rule, in their order, how many people it removed first; rules without any are left out."""
        return tuple(
            RuleCount(rule=rule, label=label, count=self.rule_counts[rule])
            for rule, label in RULE_LABELS.items()
            if self.rule_counts.get(rule)
        )

    @property
    def candidates(self) -> "Candidates":
        return Candidates(self)

    def candidate(self, substitute_id: int) -> Candidate | None:
        """The candidate with this id; None when a rule removed that person or the pool has no such person."""
        position = self._positions.get(substitute_id)
        return None if position is None else self.candidates[position]

    @cached_property
    def _positions(self) -> Mapping[int, int]:
        return {
            substitute_id: position for position, substitute_id in enumerate(self.candidate_ids)
        }


class Candidates(Sequence[Candidate]):
    """The ranked candidates, made one by one: a screen shows a handful of a pool of thousands."""

    def __init__(self, ranking: Ranking) -> None:
        self._ranking = ranking

    def __len__(self) -> int:
        return len(self._ranking.candidate_ids)

    def __iter__(self) -> Iterator[Candidate]:
        return (self[position] for position in range(len(self)))

    @overload
    def __getitem__(self, index: int) -> Candidate: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Candidate, ...]: ...

    def __getitem__(self, index: int | slice) -> Candidate | tuple[Candidate, ...]:
        positions = range(len(self))[index]
        if isinstance(positions, range):
            return tuple(self._made(position) for position in positions)
        return self._made(positions)

    def _made(self, position: int) -> Candidate:
        ranking = self._ranking
        substitute = ranking.facts_of(ranking.candidate_ids[position])
        return candidate_of(ranking.request, substitute, ranking.settings, position=position + 1)


def candidate_of(
    request: RequestFacts, substitute: SubstituteFacts, settings: RuleSettings, *, position: int
) -> Candidate:
    """One candidate in full, by the plain rules."""
    judgement = judge(request, substitute, settings)
    parts = score_parts(request, substitute, settings)
    km = road_km(substitute.home, request.location, road_factor=settings.road_factor)
    return Candidate(
        substitute_id=substitute.id,
        position=position,
        tier=pool_order(Pair(request=request, substitute=substitute, settings=settings)),
        score=sum(part.points for part in parts),
        parts=parts,
        warnings=judgement.warnings,
        period_ids=judgement.period_ids,
        km=km,
        travel_minutes=travel_minutes(km, kilometres_per_hour=settings.kilometres_per_hour),
        is_preferred=substitute.id in request.requested_ids
        or substitute.id in request.preferred_ids,
    )


def score_parts(
    request: RequestFacts, substitute: SubstituteFacts, settings: RuleSettings
) -> tuple[ScorePart, ...]:
    """The points of every soft term that gave any."""
    pair = Pair(request=request, substitute=substitute, settings=settings)
    points = [(term.__name__, term(pair)) for term in SOFT_TERMS]
    return tuple(
        ScorePart(term=term, label=TERM_LABELS[term], points=given)
        for term, given in points
        if given
    )
