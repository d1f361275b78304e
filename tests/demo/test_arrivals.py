"""The machine lets people say that they are on the way, and there, on each of the days of their work."""

from datetime import timedelta
from random import Random

import pytest

from demo.arrivals import say_some_arrival
from demo.plans import FIRST_REGION
from demo.stages import Stage
from pool.requests.enums import ArrivalWord, Side
from pool.requests.models import Arrival
from tests.factories.cast import make_place
from tests.factories.clock import NOW, TODAY
from tests.factories.requests import make_assignment, make_request

pytestmark = pytest.mark.django_db


def test_who_came_yesterday_and_is_on_the_way_today_still_says_that_they_are_there() -> None:
    place = make_place("thuis")
    asked = make_request(location=place.location, requested_by=place.leader, day=TODAY, now=NOW)
    assignment = make_assignment(request=asked, substitute=place.substitute, now=NOW)
    for days, word in ((1, ArrivalWord.ARRIVED), (0, ArrivalWord.ON_THE_WAY)):
        Arrival.objects.create(
            region=place.region,
            assignment=assignment,
            date=TODAY - timedelta(days=days),
            word=word,
            side=Side.SUBSTITUTE,
            said_by=place.sam,
            at=NOW - timedelta(days=days),
        )
    stage = Stage(plan=FIRST_REGION, region=place.region, schools=[], left_alone=frozenset())

    say_some_arrival(Random(1), stage, NOW)
    said = say_some_arrival(Random(1), stage, NOW)

    today = Arrival.objects.filter(date=TODAY).order_by("pk").values_list("word", flat=True)
    assert list(today) == [ArrivalWord.ON_THE_WAY, ArrivalWord.ARRIVED]
    assert said is None
