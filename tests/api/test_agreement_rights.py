"""What each reader of an agreement is told that they may do, and that the server holds to it."""

import pytest
from django.utils import timezone

from regions.actors import actor_of
from regions.agreements.domain.agreeing import Revision, revise_agreement
from regions.domain.region_status import StatusMove, decide_status
from regions.enums import RegionStatus, Role
from tests.api.conftest import SignIn
from tests.api.rows import Rows, make_rows
from tests.factories.agreements import agree, report_figure
from tests.factories.cast import Cast


@pytest.fixture
def rows(cast: Cast) -> Rows:
    return make_rows(cast.home, now=timezone.now())


def test_a_reader_is_told_what_can_be_done_and_the_server_holds_to_that(
    cast: Cast, as_user: SignIn, rows: Rows
) -> None:
    steps = {"submit": "submission", "return": "return", "approve": "approval", "lock": "lock"}
    path = f"/api/v1/agreements/{rows.agreement.pk}"
    told, refused = {}, {}
    for who, person in (("owner", cast.home.coordinator), ("reviewer", cast.monitor)):
        client = as_user(person)
        for period in client.get(path).json()["periods"]:
            allowed = period["reportMoves"]
            told[who, period["status"], period["measurement"] is not None] = allowed
            for move, step in steps.items():
                if move in allowed:
                    continue
                answer = client.post(f"{path}/periods/{period['id']}/{step}", {"reason": "Nee."})
                refused[who, period["status"], move] = answer.status_code

    assert told == {
        ("owner", "draft", True): ["submit", "attach", "detach"],
        ("owner", "submitted", True): [],
        ("owner", "approved", True): ["lock", "attach"],
        ("owner", "draft", False): ["attach", "detach"],
        ("reviewer", "draft", True): [],
        ("reviewer", "submitted", True): ["return", "approve"],
        ("reviewer", "approved", True): [],
        ("reviewer", "draft", False): [],
    }
    assert set(refused.values()) <= {403, 409}


def test_who_handed_a_report_in_sees_no_button_to_approve_it(
    cast: Cast, as_user: SignIn, rows: Rows
) -> None:
    now = timezone.now()
    revise_agreement(
        actor=actor_of(cast.home.coordinator, now),
        agreement_id=rows.agreement.pk,
        revision=Revision(owner_id=cast.monitor.pk, reviewer_id=cast.home.coordinator.pk),
        now=now,
    )

    body = as_user(cast.home.coordinator).get(f"/api/v1/agreements/{rows.agreement.pk}").json()

    (waits,) = [period for period in body["periods"] if period["status"] == "submitted"]
    assert waits["reportMoves"] == ["return"]
    answer = as_user(cast.home.coordinator).post(
        f"/api/v1/agreements/{rows.agreement.pk}/periods/{waits['id']}/approval"
    )
    assert (answer.status_code, answer.json()["code"]) == (403, "own-report")


def test_the_successor_of_a_merged_region_is_told_that_it_may_finish_the_reports(
    cast: Cast, as_user: SignIn
) -> None:
    now = timezone.now()
    agreement = agree(region=cast.home.region, owner=cast.home.coordinator)
    report_figure(actor=actor_of(cast.home.coordinator, now), agreement=agreement)
    path = f"/api/v1/agreements/{agreement.pk}"
    merged = StatusMove(
        to_status=RegionStatus.MERGED, reason="Samen.", successor_id=cast.away.region.pk
    )
    decide_status(
        actor=actor_of(cast.monitor, now), region_id=cast.home.region.pk, move=merged, now=now
    )

    body = as_user(cast.away.coordinator).get(path).json()

    assert body["mayEdit"] is True
    assert "submit" in body["periods"][0]["reportMoves"]


@pytest.mark.parametrize(
    ("role", "told"),
    [
        (Role.COORDINATOR, (True, {True, False})),
        (Role.BOARD_HR, (False, {False})),
        (Role.PLANNER, (False, {False})),
    ],
)
def test_only_who_may_change_an_agreement_is_told_so(
    cast: Cast, as_user: SignIn, rows: Rows, role: Role, told: tuple[bool, set[bool]]
) -> None:
    body = as_user(cast.home.people[role]).get(f"/api/v1/agreements/{rows.agreement.pk}").json()

    assert (body["mayEdit"], {period["mayEnter"] for period in body["periods"]}) == told
