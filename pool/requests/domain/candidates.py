"""Looking at who could be asked for a request, and why the others are not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from matching.ranking import Candidate, RuleCount
from pool.people.models import Substitute
from pool.requests.access import get_request
from pool.requests.domain.ranking import rank_request
from pool.requests.models import Offer
from pool.requests.policy import settings_of
from pool.requests.queries import free_periods
from regions.actors import Actor
from regions.roles import Action

MOST_SHOWN: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateList:
    """The best candidates, the first of the others with their people, and everybody who was asked."""

    candidates: tuple[Candidate, ...]
    excluded: tuple[RuleCount, ...]
    excluded_rules: tuple[tuple[int, str], ...]
    people: Mapping[int, Substitute]
    offers: Sequence[Offer]
    """The last one first, with its substitute and its wave."""

    @property
    def offer_status(self) -> Mapping[int, str]:
        """What each was last asked."""
        return {offer.substitute_id: offer.status for offer in reversed(self.offers)}


def candidates_of(*, actor: Actor, request_id: int, now: datetime) -> CandidateList:
    """Rank the pool for what is still free of a request; stores nothing, locks nothing, announces nothing.

    Refuses a request out of reach. A request with nothing left to fill has no candidates.
    """
    request = get_request(actor=actor, action=Action.VIEW_CANDIDATES, request_id=request_id)
    asked = request.offers.select_related("substitute", "wave").order_by("-pk")
    periods = free_periods(request, now=now)
    if not periods:
        return CandidateList(
            candidates=(), excluded=(), excluded_rules=(), people={}, offers=list(asked)
        )
    settings = settings_of(request.policy)
    ranking = rank_request(request, periods=periods, settings=settings, now=now).ranking
    shown = ranking.candidates[:MOST_SHOWN]
    removed = tuple(sorted(ranking.removed.items())[:MOST_SHOWN])
    ids = [one.substitute_id for one in shown] + [substitute_id for substitute_id, _ in removed]
    return CandidateList(
        candidates=shown,
        excluded=ranking.counts,
        excluded_rules=removed,
        people=Substitute.objects.in_bulk(ids),
        offers=list(asked),
    )
