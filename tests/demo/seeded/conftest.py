"""One seeded demonstration for all tests here: made once, and gone with the transaction around it."""

import io
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

import pytest
from django.core.management import call_command
from django.db import connection, transaction
from django.db.models import QuerySet
from django.utils import timezone
from pytest_django.plugin import DjangoDbBlocker

from demo.cast import CAST
from demo.plans import FIRST_REGION, SECOND_REGION
from demo.worlds import DEFAULT_SEED, World, make_world
from pool.requests.models import SubstitutionRequest
from regions.models import Region

PASSWORD = "drie-woorden-samen"


@dataclass(frozen=True, slots=True, kw_only=True)
class Demo:
    """What was made, when, and the worlds it was made from."""

    now: datetime
    world: World
    other_world: World

    @property
    def region(self) -> Region:
        return Region.objects.get(code=FIRST_REGION.code)

    @property
    def other_region(self) -> Region:
        return Region.objects.get(code=SECOND_REGION.code)


@pytest.fixture(scope="package")
def seeded(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Demo]:
    with django_db_blocker.unblock(), transaction.atomic():
        call_command("seed_demo", password=PASSWORD, stdout=io.StringIO())
        # The moment at which the demonstration was made is that of the morning that it opened.
        now = SubstitutionRequest.objects.latest("created_at").created_at
        today = timezone.localdate(now)
        # Else every test would check the keys of a hundred thousand rows again.
        connection.check_constraints()
        yield Demo(
            now=now,
            world=make_world(FIRST_REGION, seed=DEFAULT_SEED, today=today),
            other_world=make_world(SECOND_REGION, seed=DEFAULT_SEED, today=today),
        )
        transaction.set_rollback(True)


@pytest.fixture
def demo(seeded: Demo, db: None) -> Demo:
    """The seeded demonstration; what a test changes is gone after it."""
    return seeded


@pytest.fixture
def past(demo: Demo) -> QuerySet[SubstitutionRequest]:
    """The requests that were made up, without those of the morning that has begun."""
    return SubstitutionRequest.objects.filter(created_at__lt=demo.now)


@pytest.fixture
def cast_emails() -> list[str]:
    return [member.email for member in CAST]
