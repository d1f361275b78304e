"""Saying yes to a part of an offer, over the API."""

import pytest

from pool.requests.models import SubstitutionRequest
from tests.api.conftest import SignIn
from tests.api.rows import Rows
from tests.api.standing import Standing


@pytest.fixture
def rows(standing: Standing) -> Rows:
    return standing.home


def test_a_part_of_the_offer_is_accepted_and_only_that_is_taken(
    as_user: SignIn, rows: Rows
) -> None:
    SubstitutionRequest.objects.filter(pk=rows.asked.pk).update(splittable=True)
    client = as_user(rows.place.sam)
    path = f"/api/v1/offers/{rows.offer.pk}"
    first, second = client.get(path).json()["periods"]

    unknown = client.post(f"{path}/acceptance", {"periods": [second["id"] + 10_000]})
    nothing = client.post(f"{path}/acceptance", {"periods": []})
    card = client.post(f"{path}/acceptance", {"periods": [second["id"]]})
    after = client.get(path).json()

    assert (unknown.status_code, nothing.status_code, card.status_code) == (400, 400, 201)
    assert unknown.json()["errors"][0]["field"] == "periods"
    assert [period["halfDays"] for period in card.json()["periods"]] == [["afternoon"]]
    assert after["splittable"] is True
    assert [(row["id"], row["isTaken"]) for row in after["periods"]] == [
        (first["id"], False),
        (second["id"], True),
    ]
