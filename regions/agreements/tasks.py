"""The jobs of agreements; each may run twice, because a figure that is the same again stores nothing."""

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from jobs.deferring import defer_unless_waiting
from regions.agreements.domain import measuring, watching
from regions.agreements.models import ResultAgreement
from regions.models import Region

QUEUE = "agreements"


# After the jobs for which somebody waits.
@app.task(name="agreements.measure_region", queue=QUEUE, priority=-1)
def measure_region(region_id: int) -> None:
    """Measure what the pool knows about the agreements of one region, and look where each stands after that."""
    measuring.measure_region(region_id=region_id, now=timezone.now())
    rows = ResultAgreement.objects.filter(region=region_id).order_by("pk")
    with transaction.atomic():
        _defer_watching(rows.values_list("pk", flat=True))


@app.task(name="agreements.watch", queue=QUEUE, priority=-1)
def watch(agreement_id: int) -> None:
    """Tell who should hear of a report that did not come, and draft what the funder should hear."""
    watching.watch_agreement(agreement_id=agreement_id, now=timezone.now())


@app.periodic(cron="11 * * * *")
@app.task(name="agreements.sweep", queue=QUEUE, queueing_lock="agreements.sweep")
def sweep(timestamp: int) -> None:  # noqa: ARG001  reason: Procrastinate passes the moment it meant
    """Defer a job for every agreement with a report that is late, whatever became of the job of the night."""
    late = watching.late_agreements(now=timezone.now())
    with transaction.atomic():
        _defer_watching(late)


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


def _defer_watching(agreement_ids: Iterable[int]) -> None:
    for agreement_id in agreement_ids:
        defer_unless_waiting(
            watch, key=f"{watch.name}:{agreement_id}", arguments={"agreement_id": agreement_id}
        )
