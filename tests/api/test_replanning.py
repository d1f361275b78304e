"""Planning again over the wire: what changed, what happened since, and who is named."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from pool.people.models import RecordView, Substitute
from pool.planning.domain.running import make_plan
from pool.planning.models import MorningPlan
from pool.requests.enums import OfferStatus
from pool.requests.models import Offer
from regions.enums import Role
from tests.api.conftest import SignIn
from tests.api.rows import Rows, make_rows
from tests.factories.cast import Cast
from tests.factories.people import make_ready_substitute
from tests.factories.planning import make_choice
from tests.factories.regions import make_membership, make_user
from tests.factories.requests import make_request

NO_NEWS = {
    "declined": 0,
    "expired": 0,
    "calledOff": 0,
    "noLongerFits": 0,
    "freed": 0,
    "newRequests": 0,
}


@pytest.fixture
def rows(cast: Cast) -> Rows:
    return make_rows(cast.home, now=timezone.now())


def refuse(rows: Rows) -> None:
    Offer.objects.filter(pk=rows.offer.pk).update(status=OfferStatus.REFUSED)


def make_free(rows: Rows) -> Substitute:
    """Somebody who can come instead and can be asked."""
    place = rows.place
    user = make_user()
    make_membership(user=user, role=Role.SUBSTITUTE, region=place.region)
    return make_ready_substitute(region=place.region, board=place.board, user=user)


def test_a_no_makes_the_plan_out_of_date_and_planning_again_says_who_comes_instead(
    rows: Rows, as_user: SignIn
) -> None:
    client, path = as_user(rows.place.planner), f"/api/v1/morning-plans/{rows.plan.pk}"
    assert client.get(path).json()["news"] == NO_NEWS
    refuse(rows)
    free = make_free(rows)
    assert client.get(path).json()["news"] == NO_NEWS | {"declined": 1}

    asked = client.post(f"{path}/replanning", {"mostChanges": 2})

    body = asked.json()
    assert (asked.status_code, body["status"], body["base"]) == (202, "queued", rows.plan.pk)
    assert (body["mostChanges"], body["changes"], body["news"]) == (2, [], NO_NEWS)
    make_plan(plan_id=body["id"], clock=timezone.now)
    again = client.get(f"/api/v1/morning-plans/{body['id']}").json()
    [change] = again["changes"]
    [choice] = again["choices"]
    assert change["before"]["id"] == rows.place.substitute.pk
    assert change["after"] == choice["substitute"]
    assert choice["substitute"]["id"] == free.pk
    assert (change["reason"], change["label"], change["periods"]) == ("declined", "Zei nee", 2)
    assert (again["moved"], again["news"]) == (0, NO_NEWS)
    view = RecordView.objects.get(substitute_ids__len=2)
    assert set(view.substitute_ids) == {change["before"]["id"], change["after"]["id"]}


def test_a_plan_that_is_not_the_newest_is_refused_by_name(rows: Rows, as_user: SignIn) -> None:
    client, path = as_user(rows.place.planner), f"/api/v1/morning-plans/{rows.plan.pk}"
    MorningPlan.objects.filter(pk=rows.plan.pk).update(status="replaced")

    refused = client.post(f"{path}/replanning", {})
    wrong = client.post(f"{path}/replanning", {"mostChanges": -1})

    assert (refused.status_code, refused.json()["code"]) == (409, "plan-not-current")
    assert (wrong.status_code, wrong.json()["errors"][0]["field"]) == (400, "mostChanges")


def test_a_plan_takes_as_many_queries_for_three_choices_as_for_one(
    rows: Rows, as_user: SignIn
) -> None:
    client, place = as_user(rows.place.planner), rows.place
    counts = []
    for _ in range(3):
        with CaptureQueriesContext(connection) as seen:
            answer = client.get(f"/api/v1/morning-plans/{rows.plan.pk}")
        counts.append((len(answer.json()["choices"]), len(seen)))
        more = make_request(
            location=place.location,
            requested_by=place.leader,
            day=rows.plan.date,
            now=timezone.now() - timedelta(hours=1),
        )
        make_choice(plan=rows.plan, request=more, substitute=make_free(rows))

    assert [choices for choices, _ in counts] == [1, 2, 3]
    assert len({queries for _, queries in counts}) == 1
