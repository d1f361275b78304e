"""The invalbeurten of a person as lists: what comes is always there, however much there was."""

from datetime import date, timedelta
from typing import Any

from django.db.backends.postgresql.psycopg_any import DateTimeTZRange
from django.utils import timezone

from pool.people.models import Substitute
from pool.requests.models import RequestPeriod
from tests.api.conftest import SignIn
from tests.factories.cast import Cast
from tests.factories.requests import make_assignment, make_request

ASSIGNMENTS = "/api/v1/assignments"
A_YEAR_OF_WORK = 101


def days_of(card: dict[str, Any]) -> list[str]:
    return sorted({period["date"] for period in card["periods"]})


def work(cast: Cast, days: list[date]) -> None:
    """Sam worked, or will work, on these days at the school of Lies."""
    place, now = cast.home, timezone.now()
    sam = Substitute.objects.get(user=place.sam)
    for day in days:
        request = make_request(
            location=place.location, requested_by=place.leader, day=day, now=now, status="filled"
        )
        make_assignment(request=request, substitute=sam, now=now)


def test_what_comes_is_on_the_first_page_after_a_year_of_work(cast: Cast, as_user: SignIn) -> None:
    today = timezone.localdate()
    past = [today - timedelta(days=number + 1) for number in range(A_YEAR_OF_WORK)]
    work(cast, [*past, today, today + timedelta(days=3)])
    client = as_user(cast.home.sam)

    coming = client.get(f"{ASSIGNMENTS}?from={today}&pageSize=100").json()
    over = client.get(f"{ASSIGNMENTS}?endedBefore={today}&pageSize=20").json()

    assert [days_of(card) for card in coming["results"]] == [
        [f"{today}"],
        [f"{today + timedelta(days=3)}"],
    ]
    assert over["total"] == A_YEAR_OF_WORK
    assert days_of(over["results"][0]) == [f"{today - timedelta(days=1)}"]
    assert len(over["results"]) == 20


def test_work_that_goes_on_is_coming_and_not_over(cast: Cast, as_user: SignIn) -> None:
    today = timezone.localdate()
    place, now = cast.home, timezone.now()
    sam = Substitute.objects.get(user=place.sam)
    request = make_request(
        location=place.location,
        requested_by=place.leader,
        day=today - timedelta(days=1),
        now=now,
        status="filled",
    )
    day_before = RequestPeriod.objects.filter(request=request).first()
    assert day_before is not None
    start, end = day_before.period.lower, day_before.period.upper
    RequestPeriod.objects.create(
        request=request,
        date=today,
        period=DateTimeTZRange(start + timedelta(days=1), end + timedelta(days=1)),
        half_days=day_before.half_days,
    )
    make_assignment(request=request, substitute=sam, now=now)
    client = as_user(place.sam)

    assert client.get(f"{ASSIGNMENTS}?from={today}").json()["total"] == 1
    assert client.get(f"{ASSIGNMENTS}?endedBefore={today}").json()["total"] == 0
    assert client.get(f"{ASSIGNMENTS}?endedBefore={today + timedelta(days=1)}").json()["total"] == 1
