"""Work of Sam at De Regenboog tomorrow, and both sides of it."""

from datetime import timedelta

import pytest

from pool.requests.models import Assignment
from regions.actors import Actor, actor_of
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW, TODAY
from tests.factories.requests import make_assignment, make_request


@pytest.fixture
def cast(db: None) -> Cast:
    return make_cast()


@pytest.fixture
def work(cast: Cast) -> Assignment:
    place = cast.home
    request = make_request(
        location=place.location,
        requested_by=place.leader,
        day=TODAY + timedelta(days=1),
        now=NOW,
        status="filled",
    )
    return make_assignment(request=request, substitute=place.substitute, now=NOW)


@pytest.fixture
def sam(cast: Cast) -> Actor:
    return actor_of(cast.home.sam, NOW)


@pytest.fixture
def leader(cast: Cast) -> Actor:
    return actor_of(cast.home.leader, NOW)
