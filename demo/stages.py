"""The stage of a demo region: who may be played by the machine, and who is left to people."""

from dataclasses import dataclass
from datetime import date, datetime
from random import Random

from django.db.models import QuerySet

from accounts.models import User
from demo.cast import CAST
from demo.demand import Work, make_work
from demo.mornings import halves_left
from demo.plans import RegionPlan
from demo.schools import RAINBOW, School, make_schools
from demo.worlds import DEFAULT_SEED
from pool.requests.drafts import DraftPeriod, RequestDraft
from pool.requests.enums import LIVE_STATUSES, AssignmentStatus, OfferStatus, RequestStatus
from pool.requests.models import Assignment, Offer, SubstitutionRequest
from regions.access import get_location
from regions.actors import Actor, actor_of
from regions.enums import Role
from regions.models import Membership, Region, SchoolLocation
from regions.roles import Action


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """One region to play in; De Regenboog and the people who can sign in are never played."""

    plan: RegionPlan
    region: Region
    schools: list[School]
    left_alone: frozenset[int]
    """User ids of the cast."""

    def offers(self, now: datetime) -> QuerySet[Offer]:
        """Open offers that the machine may answer."""
        return (
            Offer.objects.filter(
                request__region=self.region,
                status=OfferStatus.OPEN,
                expires_at__gt=now,
                substitute__user__isnull=False,
            )
            .exclude(substitute__user__in=self.left_alone)
            .exclude(request__location__name=RAINBOW)
            .select_related("substitute__user")
            .order_by("pk")
        )

    def live_requests(self) -> QuerySet[SubstitutionRequest]:
        return self._requests().filter(status__in=LIVE_STATUSES)

    def without_outcome(self) -> QuerySet[SubstitutionRequest]:
        return self._requests().filter(status=RequestStatus.UNFILLED, outcome="")

    def assignments(self, now: datetime) -> QuerySet[Assignment]:
        """Work still to come that the machine may call off."""
        return (
            Assignment.objects.filter(
                region=self.region,
                status=AssignmentStatus.CONFIRMED,
                request__starts_at__gt=now,
            )
            .exclude(substitute__user__in=self.left_alone)
            .exclude(request__location__name=RAINBOW)
            .exclude(request__requested_by__in=self.left_alone)
            .select_related("substitute__user")
            .order_by("pk")
        )

    def leader_of(self, location: SchoolLocation, now: datetime) -> Actor:
        row = Membership.objects.select_related("user").get(
            role=Role.SCHOOL_LEADER, location=location, ended_at__isnull=True
        )
        return actor_of(row.user, now)

    def _requests(self) -> QuerySet[SubstitutionRequest]:
        return (
            SubstitutionRequest.objects.filter(region=self.region)
            .exclude(location__name=RAINBOW)
            .select_related("location")
            .order_by("pk")
        )


def set_stage(plan: RegionPlan, *, seed: int = DEFAULT_SEED) -> Stage:
    """Find the region; the seed gives back the schools with their hours, as they were made."""
    region = Region.objects.get(code=plan.code)
    emails = [member.email for member in CAST]
    users = User.objects.filter(email__in=emails).values_list("pk", flat=True)
    schools = make_schools(Random(f"{seed} {plan.code}"), plan)
    return Stage(
        plan=plan,
        region=region,
        schools=[school for school in schools if school.name != RAINBOW],
        left_alone=frozenset(users),
    )


def some_draft(
    rng: Random, stage: Stage, day: date, *, now: datetime
) -> tuple[Actor, RequestDraft] | None:
    """Choose a school that asks for somebody on this day; None when there is none or its day is over."""
    if not stage.schools:
        return None
    school = rng.choices(stage.schools, [school.size for school in stage.schools])[0]
    halves = tuple(h for h in halves_left(day, now) if h in school.halves_of(day.weekday()))
    if not halves:
        return None
    location = SchoolLocation.objects.get(location_code=school.location_code)
    actor = stage.leader_of(location, now)
    work = make_work(rng, school, day, halves=halves)
    if work.starts_at <= now:
        return None
    location = get_location(actor=actor, action=Action.OPEN_REQUEST, location_id=location.pk)
    return actor, draft_of(work, location)


def draft_of(work: Work, location: SchoolLocation) -> RequestDraft:
    """Write the work as a school would in the form."""
    return RequestDraft(
        location=location,
        periods=tuple(
            DraftPeriod(date=day, start=start, end=end) for day, start, end, _ in work.stretches
        ),
        function=work.function,
        year_groups=work.year_groups,
        subject=work.subject,
        track=work.track,
        category=work.category,
        splittable=len({day for day, *_ in work.stretches}) > 1,
    )
