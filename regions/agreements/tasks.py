"""The jobs of agreements; each may run twice, because a figure that is the same again stores nothing."""

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from jobs.deferring import defer_unless_waiting
from regions.agreements.domain import measuring
from regions.models import Region

QUEUE = "agreements"


# After the jobs for which somebody waits.
@app.task(name="agreements.measure_region", queue=QUEUE, priority=-1)
def measure_region(region_id: int) -> None:
    """Measure what the pool knows about the agreements of one region."""
    measuring.measure_region(region_id=region_id, now=timezone.now())


# More than once a night: a worker that was away at the first time makes it good at the next.
@app.periodic(cron="17 1,3,5 * * *")
@app.task(name="agreements.measure_all", queue=QUEUE, queueing_lock="agreements.measure_all")
def measure_all(timestamp: int) -> None:  # noqa: ARG001  reason: Procrastinate passes the moment it meant
    """Defer the measuring of every region with something to measure, a job for each."""
    with transaction.atomic():
        for region_id in Region.objects.order_by("pk").values_list("pk", flat=True):
            defer_unless_waiting(
                measure_region,
                key=f"{measure_region.name}:{region_id}",
                arguments={"region_id": region_id},
            )
