"""Looking at who could be asked for a request, and why the others are not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from matching.ranking import Candidate, RuleCount
from pool.people.domain.views import note_view
from pool.people.enums import ViewKind
from pool.people.models import Substitute
from pool.people.queries import ids_named
from pool.requests.access import get_request
from pool.requests.domain.ranking import rank_request
from pool.requests.models import Offer
from pool.requests.period_queries import free_periods
from pool.requests.policy import settings_of
from regions.actors import Actor
from regions.roles import Action

MOST_SHOWN: Final = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class CandidateList:
    """The best candidates, the first of the others with their people, and everybody who was asked.

    The totals count everybody whose name was looked for, the lists hold the first of them.
    """

    candidates: tuple[tuple[int, Candidate], ...]
    """With the place in the whole ranking, from 1."""
    candidate_total: int
    excluded_total: int
    excluded: tuple[RuleCount, ...]
    excluded_rules: tuple[tuple[int, str], ...]
    people: Mapping[int, Substitute]
    offers: Sequence[Offer]
    """The last one first, with its substitute and its wave."""

    @property
    def offer_status(self) -> Mapping[int, str]:
        """What each was last asked."""
        return {offer.substitute_id: offer.status for offer in reversed(self.offers)}


def candidates_of(
    *, actor: Actor, request_id: int, now: datetime, text: str = "", shown: int = MOST_SHOWN
) -> CandidateList:
    """Rank the pool for what is still free of a request; locks nothing, announces nothing.

    Stores one thing: that the actor was shown these people. With `text` only people with these words in their name, each at their place in the whole ranking;
    `shown` is how many each list holds. Refuses a request out of reach. A request with nothing left to
    fill has no candidates.
    """
    request = get_request(actor=actor, action=Action.VIEW_CANDIDATES, request_id=request_id)
    asked = request.offers.select_related("substitute", "wave").order_by("-pk")
    periods = free_periods(request, now=now)
    if not periods:
        return _nobody(list(asked))
    settings = settings_of(request.policy)
    ranking = rank_request(request, periods=periods, settings=settings, now=now).ranking
    named = ids_named(text, region_id=request.location.region_id)
    places = [
        place
        for place, substitute_id in enumerate(ranking.candidate_ids)
        if named is None or substitute_id in named
    ]
    removed = sorted(
        (substitute_id, rule)
        for substitute_id, rule in ranking.removed.items()
        if named is None or substitute_id in named
    )
    candidates = tuple((place + 1, ranking.candidates[place]) for place in places[:shown])
    ids = [one.substitute_id for _, one in candidates]
    ids += [substitute_id for substitute_id, _ in removed[:shown]]
    note_view(
        actor=actor,
        action=Action.VIEW_CANDIDATES,
        kind=ViewKind.CANDIDATES,
        region_id=request.region_id,
        substitute_ids=ids,
        now=now,
    )
    return CandidateList(
        candidates=candidates,
        candidate_total=len(places),
        excluded_total=len(removed),
        excluded=ranking.counts,
        excluded_rules=tuple(removed[:shown]),
        people=Substitute.objects.in_bulk(ids),
        offers=list(asked),
    )


def _nobody(offers: Sequence[Offer]) -> CandidateList:
    return CandidateList(
        candidates=(),
        candidate_total=0,
        excluded_total=0,
        excluded=(),
        excluded_rules=(),
        people={},
        offers=offers,
    )
