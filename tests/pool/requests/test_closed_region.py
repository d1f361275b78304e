"""In a region that ended nobody answers, cancels or swaps any more, also not by a role in another region."""

from datetime import timedelta

import pytest

from pool.people.models import Substitute
from pool.requests.access import assignments_visible_to, offers_visible_to
from pool.requests.domain.offers import accept_offer
from pool.requests.errors import RequestNotFound
from pool.requests.models import Offer
from pool.requests.swap_access import swaps_visible_to
from regions.actors import Actor, actor_of
from regions.enums import RegionStatus, Role
from regions.roles import Action
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW, TODAY
from tests.factories.people import make_substitute
from tests.factories.regions import make_membership
from tests.factories.requests import make_assignment, make_offer, make_request

pytestmark = pytest.mark.django_db


@pytest.fixture
def cast() -> Cast:
    """Sam is in the pool of both regions; the first one ended while an offer to Sam was open."""
    made = make_cast()
    make_substitute(region=made.away.region, user=made.home.sam)
    make_membership(user=made.home.sam, role=Role.SUBSTITUTE, region=made.away.region)
    return made


@pytest.fixture
def sam(cast: Cast) -> Actor:
    region = cast.home.region
    region.status = RegionStatus.ENDED
    region.save()
    return actor_of(cast.home.sam, NOW)


@pytest.fixture
def offer(cast: Cast) -> Offer:
    request = make_request(
        location=cast.home.location,
        requested_by=cast.home.leader,
        day=TODAY + timedelta(days=2),
        now=NOW,
    )
    return make_offer(request=request, substitute=own(cast), now=NOW)


def own(cast: Cast) -> Substitute:
    return Substitute.objects.get(user=cast.home.sam, region=cast.home.region)


def test_an_offer_of_the_region_that_ended_is_read_and_not_answered(
    offer: Offer, sam: Actor
) -> None:
    assert sam.may(Action.ANSWER_OFFER)
    assert list(offers_visible_to(sam)) == [offer]
    assert list(offers_visible_to(sam, Action.ANSWER_OFFER)) == []
    with pytest.raises(RequestNotFound):
        accept_offer(actor=sam, offer_id=offer.pk, now=NOW)


def test_work_of_the_region_that_ended_is_read_and_neither_called_off_nor_swapped(
    cast: Cast, offer: Offer, sam: Actor
) -> None:
    work = make_assignment(request=offer.request, substitute=own(cast), now=NOW)

    assert list(assignments_visible_to(sam)) == [work]
    assert list(assignments_visible_to(sam, Action.CANCEL_ASSIGNMENT)) == []
    assert list(swaps_visible_to(sam)) == []
