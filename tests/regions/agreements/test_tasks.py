"""The nightly measuring: a job for each region, and twice does no harm."""

from procrastinate.contrib.django.models import ProcrastinateJob

from regions.agreements.models import Measurement
from regions.agreements.tasks import measure_all, measure_region
from tests.factories.agreements import agree
from tests.regions.agreements.conftest import Table


def test_every_region_gets_one_job_however_often_the_clock_strikes(table: Table) -> None:
    measure_all(timestamp=0)
    measure_all(timestamp=1)

    jobs = ProcrastinateJob.objects.filter(task_name="agreements.measure_region").order_by("id")
    assert [job.args for job in jobs] == [
        {"region_id": table.cast.home.region.pk},
        {"region_id": table.cast.away.region.pk},
    ]


def test_measuring_at_night_twice_stores_once(table: Table) -> None:
    agree(
        region=table.cast.home.region,
        owner=table.cast.home.coordinator,
        title="90% vervuld",
        indicator_code="fill_rate",
    )

    measure_region(region_id=table.cast.home.region.pk)
    stored = Measurement.objects.count()
    measure_region(region_id=table.cast.home.region.pk)

    # How many weeks have begun depends on the clock of now; that it is the same number twice does not.
    assert Measurement.objects.count() == stored
