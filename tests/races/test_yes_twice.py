"""One person who says yes on two devices at the same moment: both hear of the same assignment."""

from datetime import timedelta
from functools import partial

import pytest

from pool.requests.domain.offers import accept_offer
from pool.requests.domain.openings import open_request
from pool.requests.models import Assignment, Offer
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import actor_for, make_draft, make_morning, make_substitute
from tests.races.at_once import at_once

ROUNDS = 6
DEVICES = 3

pytestmark = pytest.mark.django_db(transaction=True)


def test_both_devices_give_the_same_assignment() -> None:
    morning = make_morning()
    person = make_substitute(morning, max_half_days_per_week=14)
    actor = actor_for(person)
    for number in range(1, ROUNDS + 1):
        draft = make_draft(morning, dates=(TODAY + timedelta(days=7 * number),))
        request = open_request(actor=morning.leader, draft=draft, now=NOW)
        offer = Offer.objects.get(request=request)

        answers = at_once(
            [partial(accept_offer, actor=actor, offer_id=offer.pk, now=NOW)] * DEVICES
        )

        only = Assignment.objects.get(request=request)
        assert [answer.pk for answer in answers] == [only.pk] * DEVICES
