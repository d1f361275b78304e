"""How much the pool asked of somebody lately, and how much they worked."""

from datetime import datetime, timedelta
from typing import Final

from django.db.models import Count, IntegerField, OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from pool.people.models import Substitute
from pool.requests.enums import AssignmentStatus
from pool.requests.models import Assignment, Offer

LATELY: Final = timedelta(days=30)


def with_recent_work(rows: QuerySet[Substitute], *, now: datetime) -> QuerySet[Substitute]:
    """Count per substitute the offers and the assignments of the last thirty days, called-off ones left out."""
    since = now - LATELY
    offers = Offer.objects.filter(substitute=OuterRef("pk"), sent_at__gt=since, sent_at__lte=now)
    assignments = Assignment.objects.filter(
        substitute=OuterRef("pk"), confirmed_at__gt=since, confirmed_at__lte=now
    ).exclude(status=AssignmentStatus.CANCELLED)
    return rows.annotate(recent_offers=_count_of(offers), recent_assignments=_count_of(assignments))


def _count_of(rows: QuerySet[Offer] | QuerySet[Assignment]) -> Coalesce:
    # A subquery each: counting over two joins would multiply the one by the other.
    counted = rows.order_by().values("substitute").annotate(number=Count("pk")).values("number")
    return Coalesce(Subquery(counted, output_field=IntegerField()), Value(0))
