"""My share over the API: one's own only, whole periods only, and no name of anybody else."""

import pytest

from tests.api.conftest import SignIn
from tests.api.standing import Standing
from tests.factories.people import make_ready_substitute
from tests.factories.requests import make_offer

pytestmark = pytest.mark.django_db

SHARE = "/api/v1/substitutes/me/share"


def test_sam_reads_how_often_he_was_asked_beside_the_others_and_never_who_they_are(
    standing: Standing, as_user: SignIn
) -> None:
    rows = standing.home
    for number in range(5):
        who = make_ready_substitute(
            region=rows.place.region, board=rows.place.board, family_name=f"Geheim {number}"
        )
        make_offer(request=rows.asked, substitute=who, now=rows.offer.sent_at)

    answer = as_user(rows.place.sam).get(SHARE, {"periodKind": "school_year"})

    body = answer.json()
    assert body["asked"]["own"] == 1
    assert body["asked"]["others"]["people"] == body["othersInGroup"] >= 5
    assert "Geheim" not in answer.content.decode()
    assert "Geheim" not in as_user(rows.place.sam).get(f"{SHARE}/rows").content.decode()


def test_the_rows_behind_the_number_name_the_school_and_what_was_answered(
    standing: Standing, as_user: SignIn
) -> None:
    rows = standing.home

    found = as_user(rows.place.sam).get(f"{SHARE}/rows", {"periodKind": "month"}).json()

    assert [(row["id"], row["schoolName"], row["statusLabel"]) for row in found["askedOffers"]] == [
        (rows.offer.pk, "De Regenboog", "Open")
    ]


@pytest.mark.parametrize(
    ("query", "field"),
    [({"periodKind": "week"}, "periodKind"), ({"day": "9999-12-31"}, "day")],
)
def test_a_period_in_which_others_could_be_told_apart_is_refused_by_name(
    standing: Standing, as_user: SignIn, query: dict[str, str], field: str
) -> None:
    answer = as_user(standing.home.place.sam).get(SHARE, query)

    assert answer.status_code == 400
    assert [one["field"] for one in answer.json()["errors"]] == [field]
