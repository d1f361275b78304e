"""Workers killed between and during waves: each wave goes out once, each request comes to its end."""

from collections import Counter
from datetime import date, datetime, timedelta

from django.db import connection
from django.db.models import QuerySet
from django.utils import timezone

from notices.models import Delivery
from pool.requests.domain.openings import open_request
from pool.requests.drafts import DraftWave
from pool.requests.enums import DecisionSubject, OfferStatus, RequestStatus, WaveStatus
from pool.requests.models import (
    Offer,
    PoolPolicy,
    RequestDecision,
    SubstitutionRequest,
    Wave,
)
from tests.chaos.world import World, eventually
from tests.factories.morning import make_draft, make_morning, make_substitute
from tests.factories.requests import make_sleepless

REQUESTS = 3
WAVES = (
    DraftWave(minutes_after=0, size=1),
    DraftWave(minutes_after=10, size=2),
    DraftWave(minutes_after=20, size=3),
    DraftWave(minutes_after=30, size=2),
)
WEEKS_IN_MINUTES = 8 * 7 * 24 * 60
PEOPLE = sum(wave.size for wave in WAVES)


def test_workers_killed_between_waves_send_every_wave_once_and_end_every_request(
    world: World,
) -> None:
    requests = open_requests(now=timezone.now())

    for number in range(2, len(WAVES) + 1):
        world.worker.start()
        bring_near_waves(number)
        eventually(lambda: sent_waves(number).exists(), what=f"a wave {number}")  # noqa: B023  reason: called at once
        # The same wave of the other requests may be under way, or still to come.
        world.worker.kill()
    world.worker.start()
    eventually(lambda: sent_waves().count() == len(WAVES) * REQUESTS, what="every wave")
    bring_near_the_stop()
    eventually(lambda: ended_requests().exists(), what="the end of a request")
    world.worker.kill()
    world.worker.start()
    eventually(lambda: ended_requests().count() == REQUESTS, what="the end of every request")
    eventually(lambda: not waiting_deliveries().exists(), what="every notice delivered")

    offers = Counter(Offer.objects.values_list("request_id", "wave__number"))
    expected = {
        (request.pk, number): wave.size
        for request in requests
        for number, wave in enumerate(WAVES, start=1)
    }
    assert dict(offers) == expected
    assert set(Wave.objects.values_list("status", flat=True)) == {WaveStatus.SENT}
    assert wave_decisions() == Counter(dict.fromkeys(Wave.objects.values_list("pk", flat=True), 1))
    asked = Counter(Offer.objects.values_list("request_id", "substitute_id"))
    assert set(asked.values()) == {1}
    assert set(SubstitutionRequest.objects.values_list("status", flat=True)) == {
        RequestStatus.UNFILLED
    }
    assert not Offer.objects.filter(status=OfferStatus.OPEN).exists()
    assert set(world.mailbox.message_ids()) == message_ids_of_sent_mails()


def open_requests(*, now: datetime) -> list[SubstitutionRequest]:
    """Ask for a whole day well ahead, at a school with just enough people."""
    morning = make_morning()
    # A region that does not sleep: in quiet hours the waves would come together in the morning.
    make_sleepless(morning.region)
    for km in range(1, PEOPLE + 1):
        make_substitute(morning, km=km)
    return [
        open_request(
            actor=morning.leader,
            draft=make_draft(morning, dates=(monday_in_two_weeks(now.date()),), waves=WAVES),
            now=now,
        )
        for _ in range(REQUESTS)
    ]


def monday_in_two_weeks(today: date) -> date:
    return today + timedelta(days=14 - today.weekday())


def bring_near_waves(number: int) -> None:
    """Let the waves with this number be due now, in the rows and in the jobs alike."""
    waves = Wave.objects.filter(number=number, status=WaveStatus.PLANNED)
    for wave in waves.order_by("pk"):
        bring_near_job("requests.send_wave", "wave_id", wave.pk)
    waves.update(starts_at=timezone.now())


def bring_near_the_stop() -> None:
    """Let the stop time of every request be now, in the rows and in the jobs alike.

    The region now stops weeks before: with another stop time alone the pool would go on until that of the day.
    """
    PoolPolicy.objects.update(
        settings={"waves": {"quiet_hours": None, "stop_minutes": WEEKS_IN_MINUTES}}
    )
    SubstitutionRequest.objects.update(stop_at=timezone.now())
    for request in SubstitutionRequest.objects.order_by("pk"):
        bring_near_job("requests.stop_request", "request_id", request.pk)


def bring_near_job(task_name: str, argument: str, row_id: int) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE procrastinate_jobs SET scheduled_at = now() + interval '1 second'"
            " WHERE status = 'todo' AND task_name = %s AND args ->> %s = %s",
            [task_name, argument, str(row_id)],
        )


def sent_waves(number: int | None = None) -> QuerySet[Wave]:
    sent = Wave.objects.filter(status=WaveStatus.SENT)
    return sent if number is None else sent.filter(number=number)


def ended_requests() -> QuerySet[SubstitutionRequest]:
    return SubstitutionRequest.objects.filter(status=RequestStatus.UNFILLED)


def waiting_deliveries() -> QuerySet[Delivery]:
    return Delivery.objects.filter(due_at__isnull=False)


def wave_decisions() -> Counter[int]:
    """How often each wave was recorded as sent."""
    rows = RequestDecision.objects.filter(subject=DecisionSubject.WAVE, to_state=WaveStatus.SENT)
    return Counter(rows.values_list("subject_id", flat=True))


def message_ids_of_sent_mails() -> set[str]:
    sent = Delivery.objects.filter(channel="mail", state="sent")
    return {f"<{token}@localhost>" for token in sent.values_list("message_token", flat=True)}
