"""Whom a request may ask: the ranking of now, and when each of these people hears a question."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from matching.hearing import Hearing
from pool.requests.domain.hearing import PoolHearing, hearing_of
from pool.requests.domain.ranking import Ranked
from pool.requests.enums import WaveKind
from pool.requests.models import SubstitutionRequest, Wave
from pool.requests.moments import start_for_waves
from pool.requests.policy import PolicySettings
from pool.requests.waiting_places import waiting_for


@dataclass(frozen=True, slots=True, kw_only=True)
class Circle:
    """The people around a request, the best first; a wave asks those of them who hear it before the offer ends."""

    request: SubstitutionRequest
    ranked: Ranked
    hearing: PoolHearing
    settings: PolicySettings

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
    """Put a fresh ranking beside the hours of its candidates; two queries whatever their number."""
    return Circle(
        request=request,
        ranked=ranked,
        hearing=hearing_of(
            region_id=request.region_id, starts_at=request.starts_at, settings=settings, now=now
        ),
        settings=settings,
    )
