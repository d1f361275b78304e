"""What a region that merges or stops still has running in its pool."""

from datetime import datetime

from django.db.models import Count, Max
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import override

from pool.requests.enums import LIVE_STATUSES, AssignmentStatus
from pool.requests.models import Assignment, SubstitutionRequest
from regions.errors import RunningWork
from regions.hindrances import Room, counted


def open_work(region_id: int, now: datetime) -> list[RunningWork]:
    """Say how many requests are asked for, and how much work goes on or is still to come; at how many schools, until when."""
    asked = SubstitutionRequest.objects.filter(region=region_id, status__in=LIVE_STATUSES)
    booked = Assignment.objects.filter(
        region=region_id, status=AssignmentStatus.CONFIRMED, request__ends_at__gt=now
    )
    requests = asked.aggregate(
        number=Count("pk"), schools=Count("location", distinct=True), last=Max("ends_at")
    )
    work = booked.aggregate(
        number=Count("pk"),
        schools=Count("request__location", distinct=True),
        last=Max("request__ends_at"),
    )
    found = []
    if requests["number"]:
        found.append(
            RunningWork(
                kind="open-requests",
                what=counted(requests["number"], "open aanvraag", "open aanvragen"),
                where=_where(requests["schools"], requests["last"]),
                mend="laat de school of de planner de aanvraag intrekken, of wacht tot hij voorbij is",
            )
        )
    if work["number"]:
        found.append(
            RunningWork(
                kind="work-to-come",
                what=counted(
                    work["number"],
                    "invalbeurt die loopt of nog komt",
                    "invalbeurten die lopen of nog komen",
                ),
                where=_where(work["schools"], work["last"]),
                mend="wacht tot het werk gedaan is, of laat de planner het afzeggen",
            )
        )
    return found


def _where(schools: int, last: datetime) -> str:
    with override("nl"):
        day = date_format(timezone.localtime(last), "j F Y")
    return f"bij {counted(schools, 'school', 'scholen')}, tot en met {day}"


REQUESTS_ROOM = Room(name="requests", still_runs=open_work)
