"""Good calls for the waiting list of a request: each makes the offer that came too late."""

from datetime import timedelta
from typing import Final

from django.utils import timezone

from pool.requests.enums import LapseReason, OfferStatus, RequestStatus
from pool.requests.models import Offer
from tests.api.call import Call
from tests.api.rows import Rows
from tests.factories.requests import make_offer, make_place, make_request, school_day_after


def lost_offer(rows: Rows) -> Offer:
    """An offer to Sam that lapsed because somebody else comes."""
    now = timezone.now()
    request = make_request(
        location=rows.place.location,
        requested_by=rows.place.leader,
        day=school_day_after(now, days=49),
        now=now - timedelta(hours=1),
        status=RequestStatus.FILLED,
    )
    return make_offer(
        request=request,
        substitute=rows.place.substitute,
        now=now,
        status=OfferStatus.LAPSED,
        lapse_reason=LapseReason.FILLED,
    )


def waited_offer(rows: Rows) -> Offer:
    """The same, with Sam on the list."""
    offer = lost_offer(rows)
    make_place(offer=offer, now=timezone.now())
    return offer


WAITING_CALLS: Final[dict[str, Call]] = {
    "POST offers/{offer_id}/waiting-place": Call(
        ids=lambda rows: {"offer_id": lost_offer(rows).pk}
    ),
    "POST offers/{offer_id}/waiting-place-ending": Call(
        ids=lambda rows: {"offer_id": waited_offer(rows).pk}
    ),
}
