"""Whom a request may ask: the ranking of now, and when each of these people hears a question."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from matching.hearing import Hearing
from pool.requests.domain.hearing import PoolHearing, hearing_of
from pool.requests.domain.ranking import Ranked
from pool.requests.enums import WaveKind
from pool.requests.models import SubstitutionRequest, Wave
from pool.requests.moments import start_for_waves
from pool.requests.policy import PolicySettings
from pool.requests.queries import asked_in_round, refused_periods
from pool.requests.waiting_places import waiting_for


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """The people around a request, the best first; a wave asks those of them who hear it before the offer ends."""

    request: SubstitutionRequest
    ranked: Ranked
    hearing: PoolHearing
    settings: PolicySettings
    refused: Mapping[int, frozenset[int]]
    """For which periods each person ever said no."""

    @property
    def periods(self) -> frozenset[int]:
        """All that is asked now."""
        return frozenset(period.id for period in self.ranked.facts.periods)

    def periods_for(self, substitute_id: int) -> frozenset[int] | None:
        """What this person would be asked for now; None when they do not fit, empty when they said no to all of it.

        A no is about the periods that were asked. Of a splittable request those are left out; a request for one
        person is asked as one whole, so a whole that grew is another question.
        """
        fitting = self.ranked.periods_for(substitute_id)
        if fitting is None:
            return None
        left = fitting - self.refused.get(substitute_id, frozenset())
        return left if self.request.splittable or not left else fitting

    def not_to_ask(self) -> frozenset[int]:
        """Who was asked in this round, called off, or said no to all that they could be asked for."""
        no = {pk for pk in self.refused if self.periods_for(pk) == frozenset()}
        return asked_in_round(self.request) | no

    def hear_in_time(self, wave: Wave, *, asked: Collection[int], now: datetime) -> list[int]:
        """Whom this wave may ask now, besides who was asked: they can answer, and hear it in time."""
        return self._ears().in_time(self._fresh(wave, asked), asked_at=now)

    def next_to_hear(
        self, wave: Wave, *, asked: Collection[int], now: datetime
    ) -> tuple[datetime, int] | None:
        """When the first of the others hear a question, and how many do; None when nobody does before asking stops."""
        ears, fresh = self._ears(), self._fresh(wave, asked)
        moment = ears.next_moment(fresh, after=now)
        if moment is None or moment >= self.request.stop_at:
            return None
        return moment, len(ears.in_time(fresh, asked_at=moment))

    def _ears(self) -> Hearing:
        return Hearing(
            hears_at=self.hearing.hears_at,
            work_starts_at=start_for_waves(stop_at=self.request.stop_at, settings=self.settings),
            policy=self.settings.waves,
        )

    def _fresh(self, wave: Wave, asked: Collection[int]) -> list[int]:
        return [pk for pk in self._order(wave) if pk not in asked]

    def _order(self, wave: Wave) -> Sequence[int]:
        """Whom this wave asks, the best first: who waits for the work keeps the order of the policy."""
        ranking = self.ranked.ranking
        if wave.kind == WaveKind.PREFERRED:
            return ranking.preferred_ids
        if wave.kind == WaveKind.WAITING:
            hoping = waiting_for(self.request)
            return [pk for pk in ranking.candidate_ids if pk in hoping]
        return ranking.candidate_ids


def circle_of(
    request: SubstitutionRequest, *, ranked: Ranked, settings: PolicySettings, now: datetime
) -> Circle:
    """Put a fresh ranking beside the hours of its candidates; three queries whatever their number."""
    return Circle(
        request=request,
        ranked=ranked,
        hearing=hearing_of(
            region_id=request.region_id, starts_at=request.starts_at, settings=settings, now=now
        ),
        settings=settings,
        refused=refused_periods(request),
    )
