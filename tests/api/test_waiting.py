"""What waits for me, and that the number beside the bell is the length of the list."""

from django.utils import timezone

from regions.enums import Role
from regions.governance.models import Proposal
from tests.api.conftest import SignIn
from tests.factories.cast import Cast
from tests.factories.governance import make_open_proposal, make_table
from tests.factories.seats import make_seat


def test_a_seat_holder_reads_what_to_vote_on_why_and_until_when(
    cast: Cast, as_user: SignIn
) -> None:
    proposal = make_open_proposal(make_table(cast.home), now=timezone.now())
    make_open_proposal(make_table(cast.away), now=timezone.now())

    body = as_user(cast.home.people[Role.SEAT_HOLDER]).get("/api/v1/me/waiting").json()

    assert body == {
        "results": [
            {
                "kind": "vote",
                "kindLabel": "Stemmen",
                "id": proposal.pk,
                "title": "Eerlijk delen",
                "why": "Er wordt nog op je antwoord gewacht voor je zetel Leraar po.",
                "dueAt": on_the_wire(proposal),
                "regionId": cast.home.region.pk,
                "urgency": "calm",
                "urgencyLabel": "Heeft de tijd",
                "url": f"/besluiten/{proposal.pk}",
            }
        ]
    }


def test_the_counts_of_me_agree_with_the_list_for_everybody(cast: Cast, as_user: SignIn) -> None:
    table = make_table(cast.home)
    make_open_proposal(table, now=timezone.now())
    make_seat(region=cast.home.region, label="Ondersteuner")

    for user in (*cast.home.people.values(), table.deputy, cast.monitor):
        client = as_user(user)
        counts = client.get("/api/v1/me").json()["waiting"]
        items = client.get("/api/v1/me/waiting").json()["results"]

        assert counts["items"] == len(items)
        assert counts["decisionsToVote"] == sum(item["kind"] == "vote" for item in items)


def on_the_wire(proposal: Proposal) -> str:
    assert proposal.closes_at is not None
    return proposal.closes_at.isoformat().replace("+00:00", "Z")
