"""What the indicators of the pool count: the requests, the work and the offers of a region in a stretch of days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from pool.people.enums import PoolGroup
from pool.people.models import Employment
from pool.requests.drafts import TIME_ZONE
from pool.requests.enums import Outcome, RequestStatus
from pool.requests.models import AssignmentPeriod, Offer, RequestPeriod, SubstitutionRequest
from pool.requests.period_queries import said_of_day
from regions.agreements.periods import Stretch

FILLED: Final = frozenset({RequestStatus.FILLED, RequestStatus.COMPLETED})
WITHOUT_SUBSTITUTE: Final = frozenset({RequestStatus.UNFILLED, RequestStatus.SOLVED_INTERNALLY})
POOL_GROUPS: Final = (PoolGroup.PERMANENT, PoolGroup.FLEX, PoolGroup.ON_CALL)
SECONDS: Final = 60


@dataclass(frozen=True, slots=True)
class RequestFacts:
    """One request as far as it is counted."""

    id: int
    status: str
    created_at: datetime
    filled_at: datetime | None
    outcome: str
    board_id: int
    board_name: str

    @property
    def is_filled(self) -> bool:
        return self.status in FILLED

    @property
    def minutes_to_fill(self) -> int | None:
        """Whole minutes from asking until somebody came for all of it; None when nobody did."""
        if not self.is_filled or self.filled_at is None:
            return None
        return int((self.filled_at - self.created_at).total_seconds()) // SECONDS


@dataclass(frozen=True, slots=True)
class WorkFacts:
    """One stretch of work that somebody takes or took."""

    assignment_id: int
    request_id: int
    substitute_id: int
    date: date
    half_days: Sequence[str]
    minutes: int
    board_id: int
    board_name: str
    school_name: str


def moments_of(stretch: Stretch) -> tuple[datetime, datetime]:
    """The moments at which these days begin and end on the clocks of the schools."""
    start, until = (
        datetime.combine(day, time(), TIME_ZONE) for day in (stretch.start, stretch.until)
    )
    return start, until


def requests_in(*, region_id: int, stretch: Stretch) -> list[RequestFacts]:
    """The requests whose work begins in these days, without those that were withdrawn; one query."""
    start, until = moments_of(stretch)
    rows = (
        SubstitutionRequest.objects.filter(
            region=region_id, starts_at__gte=start, starts_at__lt=until
        )
        .exclude(status=RequestStatus.CANCELLED)
        .order_by("pk")
        .values_list(
            "pk",
            "status",
            "created_at",
            "filled_at",
            "outcome",
            "board",
            "board__name",
        )
    )
    return [RequestFacts(*row) for row in rows]


def work_in(*, region_id: int, stretch: Stretch) -> list[WorkFacts]:
    """The work on these days that somebody takes or took, without what was called off; one query."""
    rows = (
        _worked_in(region_id, stretch)
        .order_by("assignment", "pk")
        .values_list(
            "assignment",
            "assignment__request",
            "substitute",
            "request_period__date",
            "request_period__half_days",
            "period",
            "assignment__request__board",
            "assignment__request__board__name",
            "assignment__request__location__name",
        )
    )
    return [WorkFacts(*row[:5], _minutes(row[5].lower, row[5].upper), *row[6:]) for row in rows]


def requests_not_from_the_pool(request_ids: Sequence[int]) -> set[int]:
    """Those of these requests for which somebody comes who was not in the pool that day; one query."""
    in_pool = _running(OuterRef("request_period__date")).filter(
        substitute=OuterRef("substitute"), pool_group__in=POOL_GROUPS
    )
    rows = AssignmentPeriod.objects.filter(
        ~Exists(in_pool), is_live=True, assignment__request__in=request_ids
    )
    return set(rows.values_list("assignment__request", flat=True))


def untaken_minutes(request_ids: Sequence[int]) -> dict[str, int]:
    """The minutes of work of these requests for which nobody comes, by what the school did on that day; one query."""
    live = AssignmentPeriod.objects.filter(request_period=OuterRef("pk"), is_live=True)
    rows = RequestPeriod.objects.filter(~Exists(live), request__in=request_ids)
    found: dict[str, int] = {}
    for outcome, period in rows.values_list(said_of_day(), "period"):
        found[outcome] = found.get(outcome, 0) + _minutes(period.lower, period.upper)
    return found


def requests_with_day(outcome: Outcome, *, request_ids: Sequence[int]) -> set[int]:
    """Those of these requests with a day without anybody on which the school did this; one query."""
    live = AssignmentPeriod.objects.filter(request_period=OuterRef("pk"), is_live=True)
    rows = RequestPeriod.objects.filter(~Exists(live), request__in=request_ids, outcome=outcome)
    return set(rows.values_list("request", flat=True))


def days_with_work(*, region_id: int, stretch: Stretch) -> list[date]:
    """The days on which a school asked for somebody: school days, without holidays; one query."""
    rows = RequestPeriod.objects.filter(
        request__region=region_id, date__gte=stretch.start, date__lt=stretch.until
    ).exclude(request__status=RequestStatus.CANCELLED)
    return sorted(set(rows.values_list("date", flat=True)))


def employments_in(*, region_id: int, stretch: Stretch) -> list[Employment]:
    """The employments that touch these days of who is in this pool or worked for it on them, the oldest first; one query.

    Who worked here and is in another pool by now, as after a merger, keeps counting for the days that are past.
    """
    worked = _worked_in(region_id, stretch).values("substitute")
    rows = Employment.objects.filter(
        Q(until_date__isnull=True) | Q(until_date__gt=stretch.start),
        Q(substitute__region=region_id) | Q(substitute__in=worked),
        from_date__lt=stretch.until,
    )
    return list(rows.select_related("board").order_by("substitute", "from_date", "pk"))


def offers_per_person(*, region_id: int, stretch: Stretch) -> list[tuple[int, int]]:
    """How often each person was asked in these days, the most asked first; one query."""
    start, until = moments_of(stretch)
    rows = Offer.objects.filter(request__region=region_id, sent_at__gte=start, sent_at__lt=until)
    counted = rows.order_by().values_list("substitute").annotate(number=Count("pk"))
    return sorted(counted, key=lambda row: (-row[1], row[0]))


def _worked_in(region_id: int, stretch: Stretch) -> QuerySet[AssignmentPeriod]:
    return AssignmentPeriod.objects.filter(
        is_live=True,
        assignment__region=region_id,
        request_period__date__gte=stretch.start,
        request_period__date__lt=stretch.until,
    )


def _running(day: OuterRef) -> QuerySet[Employment]:
    return Employment.objects.filter(
        Q(until_date__isnull=True) | Q(until_date__gt=day), from_date__lte=day
    )


def _minutes(start: datetime, end: datetime) -> int:
    return int((end - start).total_seconds()) // SECONDS
