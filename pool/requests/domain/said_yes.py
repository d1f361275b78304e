"""A yes that comes again: from a second telephone, after a rule of one's own, or kept without reception."""

from collections.abc import Collection

from pool.requests.enums import OfferStatus
from pool.requests.errors import AnsweredInPart
from pool.requests.models import Assignment, AssignmentPeriod, Offer


def booking_of(offer: Offer, *, period_ids: Collection[int] | None = None) -> Assignment | None:
    """The assignment that this person has already for what the offer asks; None when they have none.

    The caller holds the lock of the request. Refuses (`AnsweredInPart`) when the person comes for another
    part than the one in `period_ids`: to give that assignment would say that they come for this part too.
    """
    if offer.status == OfferStatus.OPEN:
        return None
    taken = AssignmentPeriod.objects.filter(
        substitute=offer.substitute_id,
        request_period__in=offer.periods.values("pk"),
        is_live=True,
    ).order_by("assignment", "pk")
    held = dict(taken.values_list("request_period", "assignment"))
    if not held:
        return None
    if not set(held if period_ids is None else period_ids) <= set(held):
        raise AnsweredInPart
    first = next(iter(held if period_ids is None else period_ids))
    return Assignment.objects.select_related("substitute").get(pk=held[first])
