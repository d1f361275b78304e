"""The waiting list on the wire: the person sees their own place, the school a number and no names."""

from datetime import timedelta

import pytest
from django.utils import timezone
from rest_framework.test import APIClient

from notices.links import make_token
from pool.requests.enums import LapseReason, OfferStatus
from pool.requests.models import Offer
from pool.requests.notices import OFFER_LINK_PURPOSE
from tests.api.conftest import SignIn
from tests.api.rows import Rows
from tests.api.standing import Standing
from tests.api.waiting_calls import lost_offer, waited_offer
from tests.factories.requests import make_offer


@pytest.fixture
def rows(standing: Standing) -> Rows:
    return standing.home


def test_an_offer_says_whether_there_is_something_to_wait_for(as_user: SignIn, rows: Rows) -> None:
    offer = lost_offer(rows)
    sam = as_user(rows.place.sam)

    seen = [
        sam.get(f"/api/v1/offers/{rows.offer.pk}").json()["waitingList"],
        sam.get(f"/api/v1/offers/{offer.pk}").json()["waitingList"],
        sam.post(f"/api/v1/offers/{offer.pk}/waiting-place").json()["waitingList"],
        sam.post(f"/api/v1/offers/{offer.pk}/waiting-place-ending").json()["waitingList"],
    ]

    assert seen == ["closed", "open", "joined", "open"]


def test_the_list_of_what_somebody_waits_for_holds_only_that(as_user: SignIn, rows: Rows) -> None:
    lost_offer(rows)
    offer = waited_offer(rows)

    found = as_user(rows.place.sam).get("/api/v1/offers?status=waiting").json()["results"]

    assert [(row["id"], row["waitingList"]) for row in found] == [(offer.pk, "joined")]
    assert found[0]["waitingSince"] is not None


def test_the_school_and_the_planner_see_how_many_wait_and_not_who(
    as_user: SignIn, rows: Rows
) -> None:
    offer = lost_offer(rows)
    as_user(rows.place.sam).post(f"/api/v1/offers/{offer.pk}/waiting-place")
    path = f"/api/v1/requests/{offer.request_id}"

    for person, name in ((rows.place.leader, None), (rows.place.planner, "Sam Visser")):
        assert as_user(person).get(path).json()["waitingListCount"] == 1
        decisions = as_user(person).get(f"{path}/decisions").json()["results"]
        assert [
            (row["moveLabel"], row["actorName"]) for row in decisions if row["subject"] == "waiting"
        ] == [("Op de wachtlijst gezet", name)]


def test_who_is_too_late_for_the_list_reads_what_to_do(as_user: SignIn, rows: Rows) -> None:
    answer = as_user(rows.place.sam).post(f"/api/v1/offers/{rows.offer.pk}/waiting-place")

    assert (answer.status_code, answer.json()["code"]) == (409, "cannot-wait")
    assert answer.json()["detail"].endswith("Kijk bij je aanbod of de school je weer vraagt.")


def test_who_was_asked_twice_for_the_same_work_reads_the_offer_they_pressed(
    as_user: SignIn, rows: Rows
) -> None:
    first = waited_offer(rows)
    again = make_offer(
        request=first.request,
        substitute=first.substitute,
        now=first.sent_at,
        status=OfferStatus.LAPSED,
        lapse_reason=LapseReason.FILLED,
    )
    sam = as_user(rows.place.sam)

    joined = sam.post(f"/api/v1/offers/{again.pk}/waiting-place")
    left = sam.post(f"/api/v1/offers/{again.pk}/waiting-place-ending")

    assert (joined.json()["id"], left.json()["id"]) == (again.pk, again.pk)


def test_the_link_of_a_mail_puts_somebody_on_the_list_and_takes_them_off_again(rows: Rows) -> None:
    offer = lost_offer(rows)

    seen = [
        answer_by_link(offer, "wait"),
        answer_by_link(offer, "wait"),
        answer_by_link(offer, "stop_waiting"),
        answer_by_link(offer, "stop_waiting"),
    ]

    assert seen == [(200, "joined"), (200, "joined"), (200, "open"), (200, "open")]


def test_the_link_of_a_mail_waits_for_nothing_while_the_question_is_open(rows: Rows) -> None:
    assert answer_by_link(rows.offer, "wait") == (409, "cannot-wait")


def answer_by_link(offer: Offer, answer: str) -> tuple[int, str]:
    """Say it without signing in; gives the status, and how the list stands or what is wrong."""
    token = make_token(
        purpose=OFFER_LINK_PURPOSE,
        subject_id=offer.pk,
        expires_at=timezone.now() + timedelta(hours=1),
    )
    path = "/api/v1/offer-link-answers"
    told = APIClient().post(path, {"token": token, "answer": answer})
    return told.status_code, told.json().get("waitingList") or told.json()["code"]
