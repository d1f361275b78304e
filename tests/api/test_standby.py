"""Standing ready on the wire: one's own half-days, who stands ready on a day, and what the region pays."""

from datetime import timedelta

import pytest
from django.utils import timezone

from pool.people.enums import HalfDay
from pool.requests.models import PoolPolicy, StandbyHalfDay
from tests.api.conftest import SignIn
from tests.api.rows import Rows
from tests.api.standing import Standing
from tests.factories.clock import LONG_AGO


@pytest.fixture
def rows(standing: Standing) -> Rows:
    """A region that pays 40 euros."""
    PoolPolicy.objects.update_or_create(
        region=standing.home.place.region,
        from_date=LONG_AGO,
        defaults={"name": "Paraat", "settings": {"standby": {"half_day_cents": 4_000}}},
    )
    PoolPolicy.objects.filter(region=standing.home.place.region, from_date__gt=LONG_AGO).update(
        settings={"standby": {"half_day_cents": 4_000}}
    )
    return standing.home


def test_one_reads_and_chooses_ones_own_half_days(as_user: SignIn, rows: Rows) -> None:
    sam = as_user(rows.place.sam)
    day = timezone.localdate() + timedelta(days=21)
    day -= timedelta(days=day.weekday())
    wanted = [{"date": day.isoformat(), "halfDay": "morning"}]

    before = sam.get("/api/v1/substitutes/me/standby").json()
    after = sam.put("/api/v1/substitutes/me/standby", {"halfDays": wanted})

    assert before == {"halfDays": [], "halfDayCents": 4_000, "mostPerWeek": 4}
    assert (after.status_code, after.json()["halfDays"]) == (200, wanted)


def test_who_chooses_too_late_reads_when_one_can(as_user: SignIn, rows: Rows) -> None:
    today = {"date": timezone.localdate().isoformat(), "halfDay": "morning"}

    answer = as_user(rows.place.sam).put("/api/v1/substitutes/me/standby", {"halfDays": [today]})

    assert (answer.status_code, answer.json()["code"]) == (409, "standby-too-late")
    assert "uiterlijk de dag ervoor" in answer.json()["detail"]


def test_the_planner_reads_who_stands_ready_and_the_office_what_it_costs(
    as_user: SignIn, rows: Rows, standing: Standing
) -> None:
    today = timezone.localdate()
    for place in (rows.place, standing.away.place):
        for day in (today, today - timedelta(days=1)):
            StandbyHalfDay.objects.create(
                substitute=place.substitute,
                date=day,
                half_day=HalfDay.AFTERNOON,
                noted_at=timezone.now(),
            )
    planner, region = as_user(rows.place.planner), rows.place.region.pk

    shown = planner.get("/api/v1/standby", {"region": region}).json()
    period = {
        "region": str(region),
        "fromDate": (today - timedelta(days=40)).isoformat(),
        "untilDate": (today + timedelta(days=1)).isoformat(),
    }
    costs = planner.get("/api/v1/standby-allowances", period).json()

    [person] = shown["readyPeople"]
    assert (person["id"], person["halfDays"]) == (rows.place.substitute.pk, ["afternoon"])
    [line] = costs["allowances"]
    assert (line["halfDaysReady"], line["cents"]) == (1, 4_000)
    assert "De regio betaalt dat." in costs["words"]
