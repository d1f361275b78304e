"""What a school did without a substitute stays with the days that it was said of, also when other days are asked again."""

from collections.abc import Sequence

from django.db.models import Exists, OuterRef, QuerySet

from pool.requests.enums import RequestStatus
from pool.requests.models import AssignmentPeriod, RequestPeriod, SubstitutionRequest


def keep_outcome(request: SubstitutionRequest) -> None:
    """Put the outcome of a request that ended unfilled with the days without anybody, before other days come free.

    The caller holds the lock, saves the request, and has called off nothing yet: the word was not about those days.
    A word that a day has already stays.
    """
    if request.status != RequestStatus.UNFILLED or not request.outcome:
        return
    _untaken(request).filter(outcome="").update(outcome=request.outcome)
    request.outcome, request.outcome_half_days = "", None


def take_back_outcome(request: SubstitutionRequest) -> None:
    """Let a request that ended unfilled say again what its days say, when each of them says something.

    The school is asked only for days of which it said nothing. The word of the last day is that of the request, so
    that the school can still correct it; another word of an earlier day stays with that day. The caller holds the lock,
    and saves the request.
    """
    if request.status != RequestStatus.UNFILLED or request.outcome:
        return
    words = list(_untaken(request).values_list("outcome", flat=True))
    if not words or "" in words:
        return
    request.outcome = words[-1]
    _untaken(request).filter(outcome=request.outcome).update(outcome="")


def forget_words(periods: Sequence[RequestPeriod]) -> None:
    """Forget what the school said of days for which somebody comes after all; the history of the request keeps the words."""
    noted = [row.pk for row in periods if row.outcome or row.filled_elsewhere_at is not None]
    if noted:
        RequestPeriod.objects.filter(pk__in=noted).update(outcome="", filled_elsewhere_at=None)


def _untaken(request: SubstitutionRequest) -> QuerySet[RequestPeriod]:
    live = AssignmentPeriod.objects.filter(request_period=OuterRef("pk"), is_live=True)
    return RequestPeriod.objects.filter(~Exists(live), request=request).order_by("period", "pk")
