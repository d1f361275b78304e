"""Dull requests with whatever hangs under them, stored as rows: no plan, no ranking, no jobs."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from django.db.backends.postgresql.psycopg_any import DateTimeTZRange

from accounts.models import User
from pool.people.models import Substitute
from pool.requests.enums import RequestStatus
from pool.requests.models import (
    AcceptanceRule,
    Assignment,
    AssignmentPeriod,
    Offer,
    PoolPolicy,
    RequestDecision,
    RequestPeriod,
    SubstitutionRequest,
    WaitingPlace,
    Wave,
)
from regions.models import Region, SchoolLocation
from tests.factories.clock import LONG_AGO

TIME_ZONE: Final = ZoneInfo("Europe/Amsterdam")
HALF_DAYS: Final = (
    ("morning", time(8, 30), time(12, 0)),
    ("afternoon", time(12, 45), time(14, 45)),
)


def school_day_after(now: datetime, *, days: int) -> date:
    """A weekday at least so many days later."""
    day = now.astimezone(TIME_ZONE).date() + timedelta(days=days)
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)


def make_policy(region: Region) -> PoolPolicy:
    policy, _ = PoolPolicy.objects.get_or_create(
        region=region, from_date=LONG_AGO, defaults={"name": "Eerste afspraken"}
    )
    return policy


def make_sleepless(region: Region) -> PoolPolicy:
    """A policy without quiet hours: for tests with the clock of now, which run at every hour."""
    return PoolPolicy.objects.create(
        region=region,
        from_date=LONG_AGO,
        name="Dag en nacht",
        settings={"waves": {"quiet_hours": None}},
    )


def make_request(
    *, location: SchoolLocation, requested_by: User, day: date, now: datetime, **given: Any
) -> SubstitutionRequest:
    """A whole day for group 5, opened now, in the state that is given."""
    assert location.region is not None
    starts_at, ends_at = _moment(day, HALF_DAYS[0][1]), _moment(day, HALF_DAYS[-1][2])
    values: dict[str, Any] = {
        "region": location.region,
        "board_id": location.board_id,
        "policy": make_policy(location.region),
        "status": RequestStatus.OFFERING,
        "year_groups": [5],
        "starts_at": starts_at,
        "ends_at": ends_at,
        "stop_at": starts_at - timedelta(minutes=15),
        "requested_by": requested_by,
        "created_at": now,
    }
    request = SubstitutionRequest.objects.create(location=location, **values | given)
    RequestPeriod.objects.bulk_create(
        RequestPeriod(
            request=request,
            date=day,
            period=DateTimeTZRange(_moment(day, start), _moment(day, end)),
            half_days=[half_day],
        )
        for half_day, start, end in HALF_DAYS
    )
    make_decision(request=request, now=now)
    return request


def make_wave(*, request: SubstitutionRequest, starts_at: datetime, **given: Any) -> Wave:
    values: dict[str, Any] = {"number": 1, "size": 10}
    return Wave.objects.create(request=request, starts_at=starts_at, **values | given)


def make_offer(
    *, request: SubstitutionRequest, substitute: Substitute, now: datetime, **given: Any
) -> Offer:
    """An open offer for all periods, valid for two hours."""
    values: dict[str, Any] = {
        "sent_at": now,
        "expires_at": now + timedelta(hours=2),
        "reasons": ["Je hebt al eerder op deze school gewerkt."],
        "km": 3.5,
    }
    offer = Offer.objects.create(request=request, substitute=substitute, **values | given)
    offer.periods.set(periods_of(request))
    return offer


def make_place(*, offer: Offer, now: datetime, **given: Any) -> WaitingPlace:
    """The person of this offer stands on the waiting list of its request."""
    return WaitingPlace.objects.create(
        request=offer.request, substitute=offer.substitute, offer=offer, joined_at=now, **given
    )


def make_assignment(
    *, request: SubstitutionRequest, substitute: Substitute, now: datetime, **given: Any
) -> Assignment:
    """Somebody who comes for all periods."""
    values: dict[str, Any] = {
        "region": request.region,
        "confirmed_at": now,
        "regret_until": now + timedelta(minutes=30),
    }
    assignment = Assignment.objects.create(request=request, substitute=substitute, **values | given)
    AssignmentPeriod.objects.bulk_create(
        AssignmentPeriod(
            assignment=assignment,
            request_period=period,
            substitute=substitute,
            period=period.period,
        )
        for period in periods_of(request)
    )
    return assignment


def make_rule(
    *, substitute: Substitute, locations: Sequence[SchoolLocation], now: datetime, **given: Any
) -> AcceptanceRule:
    """ "Deze scholen, tot 20:00 de avond ervoor, hele dagen"."""
    values: dict[str, Any] = {
        "until_days_before": 1,
        "until_time": time(20),
        "whole_days_only": True,
        "active_since": now,
        "created_at": now,
    }
    rule = AcceptanceRule.objects.create(substitute=substitute, **values | given)
    rule.locations.set(locations)
    return rule


def make_decision(*, request: SubstitutionRequest, now: datetime, **given: Any) -> RequestDecision:
    values: dict[str, Any] = {
        "subject": "request",
        "subject_id": request.pk,
        "move": "open",
        "to_state": "open",
        "actor": request.requested_by,
        "actor_role": "school_leader",
    }
    return RequestDecision.objects.create(
        region=request.region, request=request, at=now, **values | given
    )


def periods_of(request: SubstitutionRequest) -> Sequence[RequestPeriod]:
    return list(RequestPeriod.objects.filter(request=request).order_by("period"))


def _moment(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, TIME_ZONE).astimezone(UTC)
