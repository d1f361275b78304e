"""The long run: a database that went away is waited for."""

from random import Random

import psycopg
import pytest
from django.db import connection

from demo.life import live_on
from demo.plans import FIRST_REGION
from demo.stages import Stage
from regions.enums import RegionStatus
from regions.models import Region
from tests.demo.endings import StopAfter


@pytest.mark.django_db(transaction=True)
def test_life_waits_for_a_database_that_went_away(caplog: pytest.LogCaptureFixture) -> None:
    region = Region.objects.create(
        code=FIRST_REGION.code, name="Leeg", status=RegionStatus.ESTABLISHED
    )
    stage = Stage(plan=FIRST_REGION, region=region, schools=[], left_alone=frozenset())
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        (pid,) = cursor.fetchone()
    parameters = connection.get_connection_params()
    with psycopg.connect(
        dbname=parameters["dbname"], user=parameters["user"], host=parameters["host"]
    ) as other:
        other.execute("SELECT pg_terminate_backend(%s)", [pid])

    live_on([stage], rng=Random(8), stop=StopAfter(1))

    assert [record.message for record in caplog.records] == ["the database is away, waiting for it"]
    assert Region.objects.filter(pk=region.pk).exists()
