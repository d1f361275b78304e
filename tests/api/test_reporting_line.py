"""The line of late reports over HTTP: read by who reads agreements, changed by a decision only."""

from datetime import timedelta

from django.utils import timezone

from regions.agreements.line_effect import store_line
from regions.governance.effects import Effect
from tests.api.conftest import SignIn
from tests.factories.cast import Cast
from tests.factories.governance import make_open_proposal, make_table

NATIONAL = [
    {"recipient": "owner", "days": 14},
    {"recipient": "coordinator", "days": 28},
    {"recipient": "national_monitor", "days": 42},
]


def test_without_a_decision_it_is_the_national_line(cast: Cast, as_user: SignIn) -> None:
    region = cast.home.region

    line = as_user(cast.home.coordinator).get("/api/v1/reporting-line").json()

    assert line == {
        "region": {"id": region.pk, "name": region.name},
        "isOwn": False,
        "decisionId": None,
        "steps": NATIONAL,
    }


def test_a_line_of_the_region_names_its_decision(cast: Cast, as_user: SignIn) -> None:
    region, today = cast.home.region, timezone.localdate()
    proposal = make_open_proposal(make_table(cast.home), now=timezone.now())
    store_line(
        Effect(
            region_id=region.pk,
            values={"owner": 5},
            from_date=today,
            proposal_id=proposal.pk,
        ),
        timezone.now(),
    )

    own = as_user(cast.monitor).get("/api/v1/reporting-line", {"region": region.pk}).json()
    other = as_user(cast.away.coordinator).get("/api/v1/reporting-line").json()

    assert (own["isOwn"], own["decisionId"]) == (True, proposal.pk)
    assert own["steps"][0] == {"recipient": "owner", "days": 5}
    assert (other["isOwn"], other["steps"]) == (False, NATIONAL)


def test_a_coordinator_does_not_change_it_alone(cast: Cast, as_user: SignIn) -> None:
    client = as_user(cast.home.coordinator)

    for method in ("post", "put", "patch", "delete"):
        assert getattr(client, method)("/api/v1/reporting-line", {}).status_code == 405

    tomorrow = timezone.localdate() + timedelta(days=1)
    asked = {
        "effect": {
            "kind": "reporting_line",
            "fromDate": tomorrow.isoformat(),
            "values": {"owner": 30},
        }
    }
    refused = client.post("/api/v1/decision-effect-previews", asked, format="json")
    asked["effect"]["values"] = {"owner": 7}
    shown = client.post("/api/v1/decision-effect-previews", asked, format="json")

    assert refused.status_code == 400
    assert "effect.values.coordinator" in refused.content.decode()
    assert [line["new"] for line in shown.json()["lines"]] == ["na 7 dagen"]
