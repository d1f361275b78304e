"""Somebody of the demonstration who left for good, so that the pool office sees what stays of such a person."""

from datetime import datetime

from accounts.domain.forgetting import forget_person
from pool.people.enums import SubstituteStatus
from pool.people.models import Substitute
from regions.models import Region


def let_somebody_leave(region: Region, *, now: datetime) -> None:
    """Forget the first person who is out of the pool already."""
    left = Substitute.objects.filter(
        region=region, status=SubstituteStatus.LEFT, user__isnull=False
    )
    person = left.order_by("pk").first()
    if person is not None and person.user_id is not None:
        forget_person(user_id=person.user_id, now=now)
