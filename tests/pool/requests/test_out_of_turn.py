"""Moves that come too late, from too far, or from somebody who left: each is refused."""

from datetime import datetime, timedelta

import pytest

from notices.links import make_token
from pool.requests.domain.allowed import allowed_moves
from pool.requests.domain.closing import cancel_request
from pool.requests.domain.offer_links import accept_by_link, open_offer_link, refuse_by_link
from pool.requests.domain.offers import accept_offer
from pool.requests.domain.openings import open_request
from pool.requests.domain.waves import change_waves
from pool.requests.drafts import DraftWave
from pool.requests.enums import AssignmentStatus, RequestStatus
from pool.requests.errors import MoveNotAllowed, RequestInvalid, RequestNotFound
from pool.requests.models import Assignment, Offer, SubstitutionRequest
from pool.requests.notices import OFFER_LINK_PURPOSE
from regions.enums import Role
from regions.models import Membership
from tests.factories.clock import NOW
from tests.factories.morning import Morning, actor_for, make_draft, make_morning, make_substitute
from tests.factories.regions import make_membership, make_region

pytestmark = pytest.mark.django_db

LATER = NOW + timedelta(minutes=1)


@pytest.fixture
def morning() -> Morning:
    return make_morning()


@pytest.fixture
def offer(morning: Morning) -> Offer:
    make_substitute(morning)
    request = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    return Offer.objects.select_related("substitute", "request__location").get(request=request)


def booked(offer: Offer) -> Assignment:
    return accept_offer(actor=actor_for(offer.substitute), offer_id=offer.pk, now=NOW)


def moved_to_another_pool(offer: Offer) -> str:
    """The person behind the offer leaves this pool and joins another; gives the link they still have."""
    user = offer.substitute.user
    assert user is not None
    Membership.objects.filter(user=user).update(ended_at=NOW)
    make_membership(user=user, role=Role.SUBSTITUTE, region=make_region())
    return make_token(
        purpose=OFFER_LINK_PURPOSE, subject_id=offer.pk, expires_at=NOW + timedelta(days=1)
    )


@pytest.mark.parametrize("after", [timedelta(0), timedelta(minutes=1)])
def test_work_that_is_over_is_not_withdrawn(
    morning: Morning, offer: Offer, after: timedelta
) -> None:
    assignment = booked(offer)
    now: datetime = offer.request.ends_at + after

    with pytest.raises(MoveNotAllowed):
        cancel_request(actor=morning.leader, request_id=offer.request_id, now=now)

    assignment.refresh_from_db()
    request = SubstitutionRequest.objects.get(pk=offer.request_id)
    assert (assignment.status, request.status) == (AssignmentStatus.CONFIRMED, RequestStatus.FILLED)
    assert "cancel" not in allowed_moves(actor=morning.leader, request=request, now=now)


def test_a_wave_in_another_century_is_refused(morning: Morning, offer: Offer) -> None:
    waves = [DraftWave(minutes_after=60 * 24 * 366 * 9000, size=1)]

    with pytest.raises(RequestInvalid):
        change_waves(actor=morning.leader, request_id=offer.request_id, waves=waves, now=NOW)


def test_a_link_of_a_pool_one_left_does_not_open_work_one_took_there(offer: Offer) -> None:
    booked(offer)
    token = moved_to_another_pool(offer)

    for answer in (open_offer_link, accept_by_link, refuse_by_link):
        with pytest.raises(RequestNotFound):
            answer(token=token, now=LATER)
