"""Many people at once, over HTTP: one of them comes, nobody is booked twice, nobody gets a server error."""

import asyncio
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta

import httpx
import pytest
from django.utils import timezone

from pool.people.models import Substitute
from pool.requests.domain.openings import open_request
from pool.requests.drafts import TIME_ZONE, DraftPeriod, DraftWave, RequestDraft
from pool.requests.models import Assignment, AssignmentPeriod, Offer, SubstitutionRequest
from tests.api.live.sockets import sign_in
from tests.factories.morning import Morning, make_morning, make_substitute
from tests.factories.requests import make_sleepless
from tests.live.processes import WebProcess, environment_of_the_tests

ROUNDS = 200
PEOPLE = 50
OVERLAPPING = 5
EVERYBODY = (DraftWave(minutes_after=0, size=PEOPLE),)
MORNING_HOURS = (time(8, 30), time(12))


@pytest.fixture
def web(transactional_db: None) -> Iterator[WebProcess]:
    process = WebProcess(environment=environment_of_the_tests())
    process.start()
    yield process
    process.terminate()
    process.close()


@pytest.fixture
def morning(transactional_db: None) -> Morning:
    made = make_morning()
    make_sleepless(made.region)
    return made


def school_days(number: int, now: datetime) -> list[date]:
    """So many weekdays from next week on, so that no round disturbs another."""
    days = (now.astimezone(TIME_ZONE).date() + timedelta(days=count) for count in range(7, 400))
    return [day for day in days if day.weekday() < 5][:number]


def asked(morning: Morning, day: date, now: datetime) -> SubstitutionRequest:
    """A request for one morning, with the question at everybody at once."""
    draft = RequestDraft(
        location=morning.school,
        periods=(DraftPeriod(date=day, start=MORNING_HOURS[0], end=MORNING_HOURS[1]),),
        year_groups=(5,),
        waves=EVERYBODY,
    )
    return open_request(actor=morning.leader, draft=draft, now=now)


async def accept_all_at_once(
    web: WebProcess, offers: Sequence[tuple[int, str]]
) -> list[httpx.Response]:
    """Post every acceptance at the same moment, each in the name of its own person."""
    limits = httpx.Limits(max_connections=PEOPLE, max_keepalive_connections=PEOPLE)
    async with httpx.AsyncClient(base_url=web.url, limits=limits, timeout=60) as client:
        return list(
            await asyncio.gather(
                *(
                    client.post(
                        f"/api/v1/offers/{offer_id}/acceptance",
                        headers={"X-Session-Token": token},
                    )
                    for offer_id, token in offers
                )
            )
        )


def test_of_fifty_who_accept_at_once_one_comes(web: WebProcess, morning: Morning) -> None:
    people = [make_substitute(morning, km=1 + number % 10) for number in range(PEOPLE)]
    tokens = tokens_of(people)
    now = timezone.now()
    for day in school_days(ROUNDS, now):
        request = asked(morning, day, now)
        offers = Offer.objects.filter(request=request).order_by("pk")
        pairs = [(offer.pk, tokens[offer.substitute_id]) for offer in offers]
        assert len(pairs) == PEOPLE

        answers = asyncio.run(accept_all_at_once(web, pairs))

        statuses = Counter(answer.status_code for answer in answers)
        codes = Counter(answer.json().get("code") for answer in answers if answer.is_error)
        assert statuses == {201: 1, 409: PEOPLE - 1}, [answer.text for answer in answers][:3]
        assert codes == {"already-filled": PEOPLE - 1}
        assert Assignment.objects.filter(request=request).count() == 1
        request.refresh_from_db()
        assert request.status == "filled"


def test_who_accepts_overlapping_offers_at_once_gets_one_assignment(
    web: WebProcess, morning: Morning
) -> None:
    person = make_substitute(morning, max_half_days_per_week=14)
    token = tokens_of([person])[person.pk]
    now = timezone.now()
    for day in school_days(ROUNDS, now):
        requests = [asked(morning, day, now) for _ in range(OVERLAPPING)]
        offers = Offer.objects.filter(request__in=requests).order_by("pk")
        pairs = [(offer.pk, token) for offer in offers]
        assert len(pairs) == OVERLAPPING

        answers = asyncio.run(accept_all_at_once(web, pairs))

        statuses = Counter(answer.status_code for answer in answers)
        codes = {answer.json()["code"] for answer in answers if answer.is_error}
        assert statuses == {201: 1, 409: OVERLAPPING - 1}, [answer.text for answer in answers]
        assert codes == {"already-assigned"}
        taken = AssignmentPeriod.objects.filter(is_live=True, request_period__date=day)
        assert taken.count() == 1


def tokens_of(people: Sequence[Substitute]) -> dict[int, str]:
    """A session of each person, as a program holds it."""
    return {person.pk: sign_in(person.user) for person in people if person.user is not None}
