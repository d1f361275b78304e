"""Standing on the list and calling off at the same moment: the person is asked, or reads that it is free again."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import Any

import pytest
from django.db import connection

from pool.people.models import Substitute
from pool.requests.domain.assignments import cancel_assignment
from pool.requests.domain.offers import accept_offer
from pool.requests.domain.openings import open_request
from pool.requests.domain.waiting import join_waiting_list
from pool.requests.enums import OfferStatus, WaveKind
from pool.requests.errors import CannotWait
from pool.requests.models import Assignment, Offer, WaitingPlace
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import Morning, actor_for, make_draft, make_morning, make_substitute

ROUNDS = 8
LATER = NOW + timedelta(minutes=40)


@pytest.fixture
def morning(transactional_db: None) -> Morning:
    return make_morning()


def booked_and_lost(
    morning: Morning, first: Substitute, second: Substitute, number: int
) -> tuple[Assignment, Offer]:
    day = TODAY + timedelta(days=7 * (number + 1))
    request = open_request(actor=morning.leader, draft=make_draft(morning, dates=(day,)), now=NOW)
    offer = Offer.objects.get(request=request, substitute=first)
    made = accept_offer(actor=actor_for(first), offer_id=offer.pk, now=NOW)
    return made, Offer.objects.get(request=request, substitute=second)


def test_nobody_falls_between_the_list_and_the_new_question(morning: Morning) -> None:
    first, second = make_substitute(morning, km=1), make_substitute(morning, km=2)
    leaving, joining = actor_for(first), actor_for(second)
    for number in range(ROUNDS):
        assignment, lost = booked_and_lost(morning, first, second, number)
        start = Barrier(2)

        def leave(assignment: Assignment = assignment, start: Barrier = start) -> Any:
            start.wait(timeout=30)
            cancel_assignment(actor=leaving, assignment_id=assignment.pk, now=LATER)
            connection.close()

        def join(lost: Offer = lost, start: Barrier = start) -> Any:
            start.wait(timeout=30)
            try:
                return join_waiting_list(actor=joining, offer_id=lost.pk, now=LATER)
            except CannotWait as error:
                return error
            finally:
                connection.close()

        with ThreadPoolExecutor(2) as pool:
            left, joined = pool.submit(leave), pool.submit(join)
            left.result()
            answer = joined.result()

        asked = Offer.objects.get(request=lost.request_id, status=OfferStatus.OPEN)
        is_waiting = isinstance(answer, WaitingPlace)
        assert asked.substitute_id == second.pk
        assert asked.wave is not None
        assert (asked.wave.kind == WaveKind.WAITING) is is_waiting
