"""Every notice about a request leads to a page, and all about one thing to the same page."""

import pytest

from notices.registry import render
from pool.requests.domain.assignments import cancel_assignment
from pool.requests.domain.offers import accept_offer
from pool.requests.domain.openings import open_request
from pool.requests.enums import OfferStatus
from pool.requests.models import Offer
from tests.factories.clock import NOW
from tests.factories.morning import (
    ONE_THEN_ONE,
    Morning,
    actor_for,
    make_draft,
    make_morning,
    make_substitute,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def morning() -> Morning:
    return make_morning()


def page_of(kind: str, subject_id: int, recipient_id: int | None) -> str:
    rendered = render(kind=kind, subject_id=subject_id, recipient_id=recipient_id or 0)
    return "" if rendered is None else rendered.page_url


def test_a_question_and_its_end_lead_to_the_same_offer(morning: Morning) -> None:
    make_substitute(morning)
    open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    offer = Offer.objects.get()
    asked = page_of("offer_made", offer.pk, None)
    Offer.objects.update(status=OfferStatus.LAPSED, lapse_reason="filled")

    assert asked == page_of("offer_lapsed", offer.pk, None) == f"/aanbod/{offer.pk}"


def test_whoever_comes_and_then_does_not_is_about_one_request(morning: Morning) -> None:
    person = make_substitute(morning)
    request = open_request(
        actor=morning.leader, draft=make_draft(morning, waves=ONE_THEN_ONE), now=NOW
    )
    assignment = accept_offer(actor=actor_for(person), offer_id=Offer.objects.get().pk, now=NOW)
    leader = morning.leader.user_id
    pages = [page_of("request_filled", assignment.pk, leader)]
    own = page_of("assignment_confirmed", assignment.pk, None)
    cancel_assignment(actor=actor_for(person), assignment_id=assignment.pk, reason="", now=NOW)
    pages.append(page_of("request_reopened", assignment.pk, leader))

    assert pages == [f"/aanvragen/{request.pk}"] * 2
    assert own == f"/invalbeurten/{assignment.pk}"
