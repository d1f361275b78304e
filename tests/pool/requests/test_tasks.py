"""The sweep: whatever is due gets a job of its own, once, and nothing keeps the others out."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.utils import timezone

from pool.requests import tasks
from pool.requests.enums import RequestStatus
from pool.requests.models import PoolPolicy, SubstitutionRequest
from tests.factories.cast import Place, make_place
from tests.factories.requests import make_assignment, make_request, make_wave, school_day_after

pytestmark = pytest.mark.django_db

MORE_THAN_A_HANDFUL = 60
REFUSE_ONE = """
CREATE FUNCTION refuse_one() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'not this one'; END $$;
CREATE TRIGGER refuse_one BEFORE UPDATE ON requests_assignment
    FOR EACH ROW WHEN (OLD.id = {}) EXECUTE FUNCTION refuse_one();
"""


@pytest.fixture
def place() -> Place:
    return make_place("thuis")


def make_requests(place: Place, *, number: int) -> list[SubstitutionRequest]:
    now = timezone.now()
    day = school_day_after(now, days=3)
    return [
        make_request(
            location=place.location,
            requested_by=place.leader,
            day=day,
            now=now,
            status=RequestStatus.OPEN,
        )
        for _ in range(number)
    ]


def sweep() -> None:
    tasks.sweep(int(datetime.now(UTC).timestamp()))


def waiting(task_name: str, argument: str) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT (args ->> %s)::int FROM procrastinate_jobs"
            " WHERE status = 'todo' AND task_name = %s ORDER BY 1",
            [argument, task_name],
        )
        return [pk for (pk,) in cursor.fetchall()]


def test_every_request_without_a_question_is_looked_at_once(place: Place) -> None:
    requests = make_requests(place, number=MORE_THAN_A_HANDFUL)

    sweep()
    sweep()

    assert waiting("requests.keep_asking", "request_id") == [request.pk for request in requests]


def test_a_request_that_cannot_be_handled_does_not_hold_up_the_next(place: Place) -> None:
    broken, sound = make_requests(place, number=2)
    PoolPolicy.objects.create(
        region=place.region, from_date="2021-01-01", name="Kapot", settings={"waves": "geen"}
    )
    SubstitutionRequest.objects.filter(pk=broken.pk).update(
        policy=PoolPolicy.objects.get(name="Kapot")
    )
    due = timezone.now() - timedelta(minutes=5)
    waves = [make_wave(request=request, starts_at=due) for request in (broken, sound)]

    sweep()

    assert waiting("requests.send_wave", "wave_id") == [wave.pk for wave in waves]


def test_one_request_that_cannot_be_closed_holds_up_no_other(
    place: Place, caplog: pytest.LogCaptureFixture
) -> None:
    """The database refuses the first; the second is completed, and the log says which failed and how many."""
    now = timezone.now()
    broken, sound = (
        make_assignment(
            request=make_request(
                location=place.location,
                requested_by=place.leader,
                day=timezone.localdate(now) - timedelta(days=days),
                now=now,
                status=RequestStatus.FILLED,
            ),
            substitute=place.substitute,
            now=now,
        )
        for days in (4, 3)
    )
    with connection.cursor() as cursor:
        cursor.execute(REFUSE_ONE.format(broken.pk))

    tasks.close_what_is_over(int(now.timestamp()))

    broken.refresh_from_db()
    sound.refresh_from_db()
    assert (broken.status, sound.status) == ("confirmed", "completed")
    said = [record.getMessage() for record in caplog.records if record.name == tasks.__name__]
    assert said == [
        f"request {broken.request_id} could not be closed",
        "1 of 2 requests could not be closed",
    ]
