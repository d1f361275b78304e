"""Workers that are killed: every notice still goes out, and no more than once."""

from collections import Counter
from time import sleep

import pytest
from django.db import transaction
from django.utils import timezone

from notices.domain import NewNotice, send_notices
from notices.models import Delivery
from tests.chaos.apps import KIND
from tests.chaos.world import World, eventually
from tests.factories.regions import make_user

NOTICES = 40
JOBS_AT_ONCE = 4
KILLS = 5


def send_many(number: int) -> None:
    people = [make_user() for _ in range(number)]
    with transaction.atomic():
        send_notices(
            [
                NewNotice(kind=KIND, recipient_id=user.pk, subject_id=1, dedupe_key=f"to-{user.pk}")
                for user in people
            ],
            now=timezone.now(),
        )


def expected_message_ids() -> set[str]:
    tokens = Delivery.objects.filter(channel="mail").values_list("message_token", flat=True)
    return {f"<{token}@localhost>" for token in tokens}


def all_is_delivered() -> bool:
    return not Delivery.objects.filter(due_at__isnull=False).exists()


def test_workers_killed_in_the_middle_of_delivery_lose_and_double_nothing(world: World) -> None:
    world.mailbox.seconds_per_message = 0.2
    send_many(NOTICES)

    for kill in range(KILLS):
        world.worker.start()
        # With four mails at a time under way, it always dies in the middle of some.
        eventually(lambda: len(world.mailbox.messages) > 2 * kill, what="some more mails")  # noqa: B023  reason: called at once
        world.worker.kill()
    world.worker.start()
    eventually(all_is_delivered, what="every notice delivered")

    received = Counter(world.mailbox.message_ids())
    assert set(received) == expected_message_ids()
    assert len(received) == NOTICES
    # A mail server that took a message just before the kill gets it again, with the same Message-ID.
    assert received.total() - NOTICES <= KILLS * JOBS_AT_ONCE
    assert set(Delivery.objects.values_list("state", flat=True)) == {"sent"}


def test_a_worker_that_is_asked_to_stop_finishes_its_mails_first(world: World) -> None:
    world.mailbox.seconds_per_message = 0.5
    send_many(20)
    world.worker.start()
    eventually(lambda: bool(world.mailbox.messages), what="a first mail")

    code = world.worker.terminate()

    assert code == 0, world.worker.output()
    assert not Delivery.objects.filter(state="sending").exists()
    assert set(world.mailbox.message_ids()) == {
        f"<{token}@localhost>"
        for token in Delivery.objects.filter(channel="mail", state="sent").values_list(
            "message_token", flat=True
        )
    }


@pytest.mark.parametrize("how", ["kill", "stop"])
def test_a_worker_outlives_a_restart_of_postgresql(world: World, how: str) -> None:
    world.worker.start()
    send_many(3)
    eventually(all_is_delivered, what="the first notices delivered")

    getattr(world.servers.postgres, how)()
    sleep(1.5)
    world.servers.postgres.start()
    send_after_the_restart(3)

    eventually(all_is_delivered, what="the later notices delivered")
    assert world.worker.is_running(), world.worker.output()
    assert Counter(world.mailbox.message_ids()) == Counter(expected_message_ids())


def send_after_the_restart(number: int) -> None:
    # Our own connection died with the server, as anyone's does.
    transaction.get_connection().close()
    send_many(number)
