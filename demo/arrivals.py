"""Who said on the day that they were on the way and there: in the past, and while the machine plays."""

from datetime import datetime, timedelta
from random import Random
from typing import Final

from django.db.models import Exists, OuterRef
from django.utils import timezone

from demo.stages import Stage
from pool.requests.domain.arrivals import say_arrival
from pool.requests.enums import ArrivalWord, AssignmentStatus, Side
from pool.requests.models import Arrival, Assignment, AssignmentPeriod
from regions.actors import actor_of
from regions.models import Region

DAYS_BACK: Final = 10
LEAVES: Final = timedelta(minutes=35)
COMES: Final = timedelta(minutes=12)


def store_arrivals(region: Region, *, now: datetime) -> None:
    """Store what people said on the mornings behind us, and on this one as far as it went."""
    since = timezone.localdate(now) - timedelta(days=DAYS_BACK)
    rows = AssignmentPeriod.objects.filter(
        assignment__region=region,
        substitute__user__isnull=False,
        is_live=True,
        request_period__date__gte=since,
        period__startswith__lte=now,
    ).exclude(assignment__status=AssignmentStatus.CANCELLED)
    firsts: dict[tuple[int, object], AssignmentPeriod] = {}
    for row in rows.select_related("substitute__user", "request_period").order_by("period", "pk"):
        firsts.setdefault((row.assignment_id, row.request_period.date), row)
    Arrival.objects.bulk_create(
        Arrival(
            region=region,
            assignment_id=row.assignment_id,
            date=row.request_period.date,
            word=word,
            side=Side.SUBSTITUTE,
            said_by=row.substitute.user,
            at=row.period.lower - before,
        )
        for row in firsts.values()
        if row.substitute.user is not None
        for word, before in ((ArrivalWord.ON_THE_WAY, LEAVES), (ArrivalWord.ARRIVED, COMES))
    )


def say_some_arrival(rng: Random, stage: Stage, now: datetime) -> str | None:
    """Let somebody who works today say that they are on the way, or there."""
    today = timezone.localdate(now)
    # One row that is both of today and an arrival: who came yesterday and is on the way today is still to come.
    arrived_today = Arrival.objects.filter(
        assignment=OuterRef("pk"), date=today, word=ArrivalWord.ARRIVED
    )
    working = (
        Assignment.objects.filter(
            region=stage.region,
            status=AssignmentStatus.CONFIRMED,
            periods__is_live=True,
            periods__request_period__date=today,
            substitute__user__isnull=False,
        )
        .exclude(substitute__user__in=stage.left_alone)
        .exclude(Exists(arrived_today))
        .select_related("substitute__user")
        .order_by("pk")
        .distinct()
    )
    found = list(working[:100])
    if not found:
        return None
    assignment = rng.choice(found)
    if assignment.substitute.user is None:
        return None
    has_left = Arrival.objects.filter(assignment=assignment, date=today).exists()
    word = ArrivalWord.ARRIVED if has_left else ArrivalWord.ON_THE_WAY
    say_arrival(
        actor=actor_of(assignment.substitute.user, now),
        assignment_id=assignment.pk,
        word=word,
        now=now,
    )
    return f"{assignment.substitute}: {word.label.lower()}"
