"""Taking back the question from everybody who still has it, because the school needs nobody any more."""

from datetime import datetime

from pool.requests.domain.lapsing import lapse_offers
from pool.requests.domain.notifying import tell_lapsed
from pool.requests.enums import LapseReason
from pool.requests.models import RequestDecision, SubstitutionRequest
from pool.requests.policy import settings_of
from pool.requests.queries import open_offers


def withdraw_offers(request: SubstitutionRequest, *, now: datetime) -> list[RequestDecision]:
    """Close the open offers and tell their people; gives the decision rows. The caller holds the lock.

    Announces each offer.
    """
    waiting = open_offers(request)
    decisions = lapse_offers(waiting, request=request, reason=LapseReason.CANCELLED, now=now)
    tell_lapsed(waiting, request=request, settings=settings_of(request.policy), now=now)
    return decisions
