"""Reading the waiting lists of requests."""

from typing import Any

from django.db.models import Count, OuterRef, QuerySet

from pool.requests.enums import WaitingStatus
from pool.requests.models import SubstitutionRequest, WaitingPlace


def waiting_for(request: SubstitutionRequest) -> frozenset[int]:
    """Who stands on the waiting list of this request."""
    rows = WaitingPlace.objects.filter(request=request, status=WaitingStatus.WAITING)
    return frozenset(rows.values_list("substitute_id", flat=True))


def number_waiting() -> QuerySet[Any, Any]:
    """Count who waits for the request of the outer query; for a `Subquery`."""
    # A subquery: counting over one more join would multiply the offers by the places.
    rows = WaitingPlace.objects.filter(request=OuterRef("pk"), status=WaitingStatus.WAITING)
    return rows.order_by().values("request").annotate(number=Count("pk")).values("number")
