"""The rows of the made-up past, before they are stored in a few large statements."""

from dataclasses import dataclass, field
from datetime import datetime

from django.db.backends.postgresql.psycopg_any import DateTimeTZRange

from accounts.models import User
from demo.copying import copy_rows
from demo.demand import at_local
from demo.diaries import kilometres
from demo.episodes import Asked, Episode, Wave
from demo.ids import Ids
from matching.policy import MorningPolicy
from matching.waves import regret_until
from pool.people.models import Substitute
from pool.requests import models
from pool.requests.enums import WaveKind
from regions.actors import Actor
from regions.models import Region, SchoolLocation

TIME_ZONE = "Europe/Amsterdam"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ensemble:
    """The rows and actors behind the schools and people of a region."""

    region: Region
    policy: models.PoolPolicy
    locations: dict[str, SchoolLocation]
    heads: dict[str, User]
    leaders: dict[str, Actor]
    """The heads of the schools as actors."""
    substitutes: dict[str, Substitute]
    actors: dict[str, Actor]
    """The substitutes as actors, by pool number."""


@dataclass(slots=True, kw_only=True)
class PastRows:
    """Everything to store, with the ids it will have."""

    ensemble: Ensemble
    ids: Ids
    requests: list[models.SubstitutionRequest] = field(default_factory=list)
    periods: list[models.RequestPeriod] = field(default_factory=list)
    waves: list[models.Wave] = field(default_factory=list)
    offers: list[models.Offer] = field(default_factory=list)
    assignments: list[models.Assignment] = field(default_factory=list)
    taken: list[models.AssignmentPeriod] = field(default_factory=list)
    decisions: list[models.RequestDecision] = field(default_factory=list)

    def add_request(self, episode: Episode) -> models.SubstitutionRequest:
        work = episode.work
        location = self.ensemble.locations[work.school.location_code]
        request = models.SubstitutionRequest(
            pk=self.ids.next_for(models.SubstitutionRequest),
            region=self.ensemble.region,
            location=location,
            board_id=location.board_id,
            policy=self.ensemble.policy,
            function=work.function,
            year_groups=list(work.year_groups),
            subject=work.subject,
            track=work.track,
            category=work.category,
            contact_name=location.contact_name,
            contact_phone=location.contact_phone,
            starts_at=work.starts_at,
            ends_at=work.ends_at,
            stop_at=episode.stop_at,
            requested_by=self.ensemble.heads[work.school.location_code],
            created_at=episode.asked_at,
        )
        self.requests.append(request)
        for day, start, end, halves in work.stretches:
            self.periods.append(
                models.RequestPeriod(
                    pk=self.ids.next_for(models.RequestPeriod),
                    request=request,
                    date=day,
                    period=DateTimeTZRange(at_local(day, start), at_local(day, end), "[)"),
                    half_days=list(halves),
                )
            )
        return request

    def add_wave(self, request: models.SubstitutionRequest, wave: Wave) -> models.Wave:
        row = models.Wave(
            pk=self.ids.next_for(models.Wave),
            request=request,
            round=request.round,
            number=wave.plan.number,
            kind=WaveKind(wave.plan.kind),
            starts_at=wave.plan.starts_at,
            size=wave.plan.size,
        )
        self.waves.append(row)
        return row

    def add_offer(
        self, request: models.SubstitutionRequest, wave: models.Wave, asked: Asked
    ) -> models.Offer:
        home, school = asked.person.area, asked.school.area
        km = kilometres(home, school)
        offer = models.Offer(
            pk=self.ids.next_for(models.Offer),
            request=request,
            wave=wave,
            substitute=self.ensemble.substitutes[asked.person.pool_number],
            sent_at=asked.sent_at,
            expires_at=asked.expires_at,
            score=round(max(0.0, 60 - km), 1),
            reasons=[f"Het is ongeveer {km:.0f} km van je huis."],
            km=round(km, 1),
        )
        self.offers.append(offer)
        return offer

    def add_assignment(
        self, request: models.SubstitutionRequest, offer: models.Offer, at: datetime
    ) -> models.Assignment:
        assignment = models.Assignment(
            pk=self.ids.next_for(models.Assignment),
            region=self.ensemble.region,
            request=request,
            substitute=offer.substitute,
            offer=offer,
            confirmed_at=at,
            regret_until=regret_until(
                accepted_at=at,
                work_starts_at=request.starts_at,
                policy=MorningPolicy(),
                time_zone=TIME_ZONE,
            ),
        )
        self.assignments.append(assignment)
        return assignment

    def add_taken(self, assignment: models.Assignment, *, is_live: bool) -> None:
        """Mark all periods of the request as taken; somebody who called off took them for a while."""
        for period in reversed(self.periods):
            if period.request is not assignment.request:
                break
            self.taken.append(
                models.AssignmentPeriod(
                    assignment=assignment,
                    request_period=period,
                    substitute=assignment.substitute,
                    period=period.period,
                    is_live=is_live,
                )
            )

    def store(self) -> None:
        """Store all rows; the constraints of the database have the last word."""
        copy_rows(self.requests)
        copy_rows(self.periods)
        copy_rows(self.waves)
        copy_rows(self.offers)
        through = models.Offer.periods.through
        periods = self._periods_by_request()
        copy_rows(
            [
                through(offer_id=offer.pk, requestperiod_id=period_id)
                for offer in self.offers
                for period_id in periods[offer.request_id]
            ]
        )
        copy_rows(self.assignments)
        copy_rows(self.taken)
        copy_rows(self.decisions)

    def _periods_by_request(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = {}
        for period in self.periods:
            found.setdefault(period.request_id, []).append(period.pk)
        return found
