"""Work of Sam that began an hour ago, whatever the hour of the test."""

from datetime import datetime, timedelta

from django.db.backends.postgresql.psycopg_any import DateTimeTZRange
from django.utils import timezone

from pool.requests.enums import RequestStatus
from pool.requests.models import Assignment, AssignmentPeriod, RequestPeriod
from tests.api.rows import Rows
from tests.factories.requests import make_assignment, make_request


def works_today(rows: Rows, *, now: datetime | None = None) -> Assignment:
    """A fresh request of today that Sam does; one period of two hours around now."""
    moment = now or timezone.now()
    today = timezone.localdate(moment)
    made_before = Assignment.objects.filter(
        substitute=rows.place.substitute, periods__request_period__date=today
    )
    if (found := made_before.first()) is not None:
        return found
    request = make_request(
        location=rows.place.location,
        requested_by=rows.place.leader,
        day=today,
        now=moment - timedelta(days=1),
        status=RequestStatus.FILLED,
    )
    made = make_assignment(
        request=request, substitute=rows.place.substitute, now=moment - timedelta(days=1)
    )
    around = DateTimeTZRange(moment - timedelta(hours=1), moment + timedelta(hours=1), "[)")
    first, second = RequestPeriod.objects.filter(request=request).order_by("period")
    AssignmentPeriod.objects.filter(request_period=second).delete()
    RequestPeriod.objects.filter(pk=second.pk).delete()
    RequestPeriod.objects.filter(pk=first.pk).update(period=around)
    AssignmentPeriod.objects.filter(request_period=first).update(period=around)
    return made
