"""What a region that merges or stops still has running in its pool."""

from datetime import datetime

from pool.requests.enums import LIVE_STATUSES, AssignmentStatus
from pool.requests.models import Assignment, SubstitutionRequest
from regions.hindrances import Room


def open_work(region_id: int, now: datetime) -> list[str]:
    """Say how many requests are asked for, and how much work is still to come."""
    asked = SubstitutionRequest.objects.filter(region=region_id, status__in=LIVE_STATUSES).count()
    number = Assignment.objects.filter(
        region=region_id, status=AssignmentStatus.CONFIRMED, request__starts_at__gt=now
    ).count()
    said = [f"Open aanvragen: {asked}."] if asked else []
    return said + ([f"Invalbeurten die nog komen: {number}."] if number else [])


REQUESTS_ROOM = Room(name="requests", still_runs=open_work)
