"""A request after the stop time, or after the bell: still tried, and honest about the chance."""

from datetime import timedelta

import pytest

from pool.requests.domain.closing import end_unfilled
from pool.requests.domain.offers import accept_offer
from pool.requests.domain.openings import open_request
from pool.requests.domain.preview import preview_request
from pool.requests.models import Offer
from tests.factories.clock import NOW, TODAY
from tests.factories.morning import (
    WHOLE_DAY,
    actor_for,
    make_draft,
    make_morning,
    make_substitute,
)

pytestmark = pytest.mark.django_db
NINE = NOW + timedelta(hours=2)


def test_work_that_has_begun_is_still_asked_and_can_be_accepted() -> None:
    morning = make_morning()
    person = make_substitute(morning)
    draft = make_draft(morning)

    preview = preview_request(actor=morning.leader, draft=draft, now=NINE)
    request = open_request(actor=morning.leader, draft=draft, now=NINE)
    offer = Offer.objects.get(request=request)
    assignment = accept_offer(actor=actor_for(person), offer_id=offer.pk, now=NINE)

    assert (preview.small_chance, preview.eligible_count) == (True, 1)
    assert request.stop_at == preview.stop_at == NINE + timedelta(minutes=30)
    assert NINE < offer.expires_at <= request.stop_at
    assert assignment.status == "confirmed"


def test_a_splittable_request_goes_on_for_its_later_periods() -> None:
    morning = make_morning()
    draft = make_draft(
        morning, dates=(TODAY, TODAY + timedelta(days=1)), hours=WHOLE_DAY[:1], splittable=True
    )
    request = open_request(actor=morning.leader, draft=draft, now=NOW)
    first_stop = request.stop_at

    after_first = end_unfilled(request_id=request.pk, now=first_stop)
    after_second = end_unfilled(request_id=request.pk, now=after_first.stop_at)

    assert after_first.status == "open"
    assert after_first.stop_at == first_stop + timedelta(days=1)
    assert after_second.status == "unfilled"
