"""Reading the work that is asked: which periods somebody takes, which are free, and which nobody took."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from django.db.models import (
    Exists,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
    Value,
)
from django.db.models.functions import Coalesce, NullIf

from pool.requests.drafts import NOON
from pool.requests.enums import (
    RequestStatus,
)
from pool.requests.models import (
    AssignmentPeriod,
    Offer,
    RequestPeriod,
    SubstitutionRequest,
)
from regions.models import SchoolDay, SchoolLocation

ONE_MINUTE: Final = timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class UntakenWork:
    """One stretch of work for which nobody came, and what the school did instead."""

    request_id: int
    function: str
    category: str
    outcome: str
    date: date
    half_days: Sequence[str]
    minutes: int


def noon_of(location: SchoolLocation) -> time:
    """When the morning of this school ends: the latest end of its mornings, or 12:15 without any."""
    ends = SchoolDay.objects.filter(location=location, slot="morning").order_by("-end_time")
    return ends.values_list("end_time", flat=True).first() or NOON


def with_taken(periods: QuerySet[RequestPeriod]) -> QuerySet[RequestPeriod]:
    """Mark each period with `taken`: whether somebody comes."""
    live = AssignmentPeriod.objects.filter(request_period=OuterRef("pk"), is_live=True)
    return periods.annotate(taken=Exists(live)).order_by("period", "pk")


def with_takers(periods: QuerySet[RequestPeriod]) -> QuerySet[RequestPeriod]:
    """As `with_taken`, and with `taker`: who comes. One request can have another person on each of its days."""
    live = AssignmentPeriod.objects.filter(request_period=OuterRef("pk"), is_live=True)
    return with_taken(periods).annotate(taker=Subquery(live.values("substitute")[:1]))


def free_periods(request: SubstitutionRequest, *, now: datetime) -> list[RequestPeriod]:
    """The periods that nobody took yet and that are not over."""
    rows = with_taken(RequestPeriod.objects.filter(request=request, period__endswith__gt=now))
    return [row for row in rows if not getattr(row, "taken")]  # noqa: B009  reason: annotated, unknown to the model


def periods_to_ask(request: SubstitutionRequest, *, now: datetime) -> list[RequestPeriod]:
    """The free periods without those for which the school has somebody else."""
    return [row for row in free_periods(request, now=now) if row.filled_elsewhere_at is None]


def filled_elsewhere(request: SubstitutionRequest) -> QuerySet[RequestPeriod]:
    """The periods for which the school said that somebody else comes, and nobody was placed yet."""
    return RequestPeriod.objects.filter(request=request, filled_elsewhere_at__isnull=False)


def as_asked(periods: QuerySet[RequestPeriod]) -> QuerySet[RequestPeriod]:
    """As `with_taken`, for who is asked: what the school filled in another way is taken as well."""
    live = AssignmentPeriod.objects.filter(request_period=OuterRef("pk"), is_live=True)
    taken = Exists(live) | Q(filled_elsewhere_at__isnull=False)
    return periods.annotate(taken=taken).order_by("period", "pk")


def periods_without_anybody(
    request: SubstitutionRequest, *, now: datetime
) -> tuple[list[RequestPeriod], bool]:
    """The periods that are free, and whether one is over without anybody: such a request is never filled any more."""
    rows = with_taken(RequestPeriod.objects.filter(request=request))
    untaken = [row for row in rows if not getattr(row, "taken")]  # noqa: B009  reason: annotated, unknown to the model
    free = [row for row in untaken if row.period.upper > now]
    return free, len(free) < len(untaken)


def free_offer_periods(offer: Offer, *, now: datetime) -> list[RequestPeriod]:
    """The periods of an offer that are still free, and asked."""
    rows = as_asked(
        RequestPeriod.objects.filter(pk__in=offer.periods.values("pk"), period__endswith__gt=now)
    )
    return [row for row in rows if not getattr(row, "taken")]  # noqa: B009  reason: annotated, unknown to the model


def said_of_day() -> Coalesce:
    """What the school did on a day without anybody: what was noted of it, else of its whole request."""
    return Coalesce(NullIf("outcome", Value("")), "request__outcome")


def untaken_work(*, location_id: int, from_date: date, until_date: date) -> list[UntakenWork]:
    """The work of a school on these days (half-open) for which nobody came, of requests that ended so; one query."""
    live = AssignmentPeriod.objects.filter(request_period=OuterRef("pk"), is_live=True)
    rows = RequestPeriod.objects.filter(
        ~Exists(live),
        request__location=location_id,
        request__status__in=(RequestStatus.UNFILLED, RequestStatus.SOLVED_INTERNALLY),
        date__gte=from_date,
        date__lt=until_date,
    )
    named = rows.order_by("request", "period").values_list(
        "request",
        "request__function",
        "request__category",
        said_of_day(),
        "date",
        "half_days",
        "period",
    )
    return [
        UntakenWork(
            request_id=request_id,
            function=function,
            category=category,
            outcome=outcome,
            date=day,
            half_days=half_days,
            minutes=(period.upper - period.lower) // ONE_MINUTE,
        )
        for request_id, function, category, outcome, day, half_days, period in named
    ]
