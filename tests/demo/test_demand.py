"""What the schools of the made-up past asked, and when."""

from datetime import date, timedelta
from random import Random

from demo.demand import make_demand, school_days_before
from demo.plans import FIRST_REGION
from demo.worlds import make_world

MONDAY = date(2026, 11, 23)
STOP = timedelta(minutes=15)


def test_every_request_of_the_past_was_made_while_people_were_still_asked() -> None:
    world = make_world(FIRST_REGION, seed=7, today=MONDAY)
    days = school_days_before(MONDAY, 200)

    demands = make_demand(Random(1), world, days, today=MONDAY)

    assert len(demands) > 5_000
    assert [one for one in demands if one.asked_at >= one.work.starts_at - STOP] == []
