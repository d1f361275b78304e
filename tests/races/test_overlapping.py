"""One person who says yes to overlapping work: the second answer waits before it writes, then hears why not."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Event

import pytest
from django.db import connection, transaction

from pool.requests.domain.offers import accept_offer
from pool.requests.domain.openings import open_request
from pool.requests.errors import AlreadyAssigned
from pool.requests.models import AssignmentPeriod, Offer
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import (
    WHOLE_DAY,
    Morning,
    actor_for,
    make_draft,
    make_morning,
    make_substitute,
)
from tests.races.waiting import SECONDS, who_waits


@pytest.fixture
def morning(transactional_db: None) -> Morning:
    return make_morning()


def test_a_second_yes_waits_for_the_person_before_it_writes_so_that_two_never_wait_for_each_other(
    morning: Morning,
) -> None:
    """Two rows that exclude each other, both written, would each wait for the other: a deadlock."""
    person = make_substitute(morning, max_half_days_per_week=14)
    first, second = two_offers_for_one_morning(morning)
    actor = actor_for(person)
    agreed, seen = Event(), Event()

    def say_yes_and_linger() -> None:
        try:
            with transaction.atomic():
                accept_offer(actor=actor, offer_id=first.pk, now=NOW)
                agreed.set()
                assert seen.wait(SECONDS)
        finally:
            connection.close()

    def say_yes_after() -> None:
        try:
            assert agreed.wait(SECONDS)
            accept_offer(actor=actor, offer_id=second.pk, now=NOW)
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        one, other = pool.submit(say_yes_and_linger), pool.submit(say_yes_after)
        query = who_waits()
        seen.set()
        one.result(SECONDS)
        with pytest.raises(AlreadyAssigned):
            other.result(SECONDS)

    assert query.startswith("SELECT"), query
    assert AssignmentPeriod.objects.filter(is_live=True, substitute=person).count() == 1


def two_offers_for_one_morning(morning: Morning) -> list[Offer]:
    monday = TODAY + timedelta(days=7 - TODAY.weekday())
    draft = make_draft(morning, dates=(monday,), hours=WHOLE_DAY[:1])
    requests = [open_request(actor=morning.leader, draft=draft, now=NOW) for _ in range(2)]
    return list(Offer.objects.filter(request__in=requests).order_by("pk"))
