"""What an offer tells before the answer: the notes of the school, and how the work is paid."""

from collections.abc import Callable
from datetime import time, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from rest_framework.test import APIClient

from pool.people.enums import PoolGroup
from pool.people.models import Employment
from pool.requests.enums import LapseReason, OfferStatus
from pool.requests.models import Offer, SubstitutionRequest
from regions.models import SchoolLocation
from tests.api.conftest import SignIn
from tests.api.rows import Rows
from tests.api.standing import Standing
from tests.factories.people import make_employment
from tests.factories.requests import make_offer, make_request, school_day_after

NOTES = "Parkeren kan achter de school."


@pytest.fixture
def rows(standing: Standing) -> Rows:
    return standing.home


@pytest.fixture
def offer(rows: Rows) -> Offer:
    rows.asked.notes = NOTES
    rows.asked.save(update_fields=["notes"])
    Employment.objects.filter(substitute=rows.offer.substitute).delete()
    return rows.offer


def paid(as_user: SignIn, rows: Rows) -> tuple[str, str]:
    shown = as_user(rows.place.sam).get(f"/api/v1/offers/{rows.offer.pk}").json()
    return shown["pay"]["form"], shown["pay"]["payer"]


def test_the_notes_stand_on_the_offer_as_long_as_it_is_asked(
    as_user: SignIn, rows: Rows, offer: Offer
) -> None:
    path = f"/api/v1/offers/{offer.pk}"
    sam = as_user(rows.place.sam)
    assert sam.get(path).json()["notes"] == NOTES

    for status in (OfferStatus.REFUSED, OfferStatus.EXPIRED, OfferStatus.LAPSED):
        reason = LapseReason.FILLED if status == OfferStatus.LAPSED else ""
        Offer.objects.filter(pk=offer.pk).update(status=status, lapse_reason=reason)
        assert sam.get(path).json()["notes"] == ""


def told_on(offer: Offer, client: APIClient) -> set[str]:
    """What of the school one needs only to come, and the offer still tells."""
    shown = client.get(f"/api/v1/offers/{offer.pk}").json()
    shown |= {"arrivalNotes": shown["schoolLocation"]["arrivalNotes"]}
    needed = ("notes", "reportAt", "contactName", "contactPhone", "arrivalNotes")
    return {name for name in needed if shown[name]}


@pytest.fixture
def told_in_full(rows: Rows) -> Offer:
    offer = rows.offer
    SchoolLocation.objects.filter(pk=offer.request.location_id).update(
        arrival_notes="De bel aan de zijkant."
    )
    SubstitutionRequest.objects.filter(pk=offer.request_id).update(
        notes=NOTES,
        contact_name="Marjan de Wit",
        contact_phone="033-4621890",
        report_at=time(8, 10),
    )
    return offer


@pytest.mark.parametrize(
    "ended",
    [
        lambda: {"status": OfferStatus.REFUSED},
        lambda: {"status": OfferStatus.EXPIRED},
        lambda: {"status": OfferStatus.LAPSED, "lapse_reason": LapseReason.CANCELLED},
        lambda: {"status": OfferStatus.LAPSED, "lapse_reason": LapseReason.FILLED},
        # The clock has not closed it yet; for a person who looks it is over.
        lambda: {"expires_at": timezone.now() - timedelta(minutes=1)},
    ],
    ids=["refused", "expired", "cancelled", "filled", "past its time"],
)
def test_whom_to_call_and_how_to_come_in_go_from_an_offer_that_is_over(
    as_user: SignIn, rows: Rows, told_in_full: Offer, ended: Callable[[], dict[str, Any]]
) -> None:
    sam = as_user(rows.place.sam)
    before = told_on(told_in_full, sam)

    Offer.objects.filter(pk=told_in_full.pk).update(**ended())

    assert before == {"notes", "reportAt", "contactName", "contactPhone", "arrivalNotes"}
    assert told_on(told_in_full, sam) == set()
    everything = sam.get("/api/v1/offers", {"status": "all"})
    assert "033-4621890" not in everything.content.decode()


def test_who_comes_goes_on_reading_them_on_the_offer(
    as_user: SignIn, rows: Rows, told_in_full: Offer
) -> None:
    sam = as_user(rows.place.sam)

    taken = sam.post(f"/api/v1/offers/{told_in_full.pk}/acceptance")
    comes = told_on(told_in_full, sam)
    sam.post(f"/api/v1/assignments/{taken.json()['id']}/cancellation", {})

    assert len(comes) == 5
    assert told_on(told_in_full, sam) == set()


def test_notes_that_were_taken_away_are_gone_from_the_offer_too(
    as_user: SignIn, rows: Rows, offer: Offer
) -> None:
    as_user(rows.place.planner).post(f"/api/v1/requests/{rows.asked.pk}/notes-removal")

    shown = as_user(rows.place.sam).get(f"/api/v1/offers/{offer.pk}").json()

    assert shown["notes"] == ""


@pytest.mark.parametrize(
    ("group", "form"),
    [
        (PoolGroup.PERMANENT, "permanent"),
        (PoolGroup.OWN_SCHOOL, "extra_hours"),
        (PoolGroup.FLEX, "hours_worked"),
        (PoolGroup.ON_CALL, "hours_worked"),
    ],
)
def test_the_pay_form_follows_from_the_group_of_the_pool(
    as_user: SignIn, rows: Rows, offer: Offer, group: PoolGroup, form: str
) -> None:
    board = rows.place.board
    make_employment(substitute=offer.substitute, board=board, pool_group=group)

    assert paid(as_user, rows) == (form, board.name)


def test_who_has_no_contract_on_that_day_reads_that_it_is_still_to_be_agreed(
    as_user: SignIn, rows: Rows, offer: Offer
) -> None:
    last_day = offer.request.starts_at.date()
    make_employment(substitute=offer.substitute, board=rows.place.board, until_date=last_day)

    assert paid(as_user, rows) == ("to_be_agreed", "")


def test_of_two_contracts_the_one_that_the_pool_uses_first_counts(
    as_user: SignIn, rows: Rows, offer: Offer
) -> None:
    person, board = offer.substitute, rows.place.board
    make_employment(substitute=person, board=board, pool_group=PoolGroup.ON_CALL)
    make_employment(
        substitute=person,
        board=board,
        pool_group=PoolGroup.FLEX,
        from_date=offer.request.starts_at.date() - timedelta(days=30),
    )
    assert paid(as_user, rows) == ("hours_worked", board.name)

    Employment.objects.filter(pool_group=PoolGroup.FLEX).update(pool_group=PoolGroup.PERMANENT)
    assert paid(as_user, rows) == ("permanent", board.name)


def test_three_offers_take_as_many_queries_as_one(
    as_user: SignIn, rows: Rows, offer: Offer
) -> None:
    make_employment(substitute=offer.substitute, board=rows.place.board)
    sam = as_user(rows.place.sam)
    # The first question of a session reads what the next ones know.
    sam.get("/api/v1/offers?status=all")
    with CaptureQueriesContext(connection) as of_one:
        before = sam.get("/api/v1/offers?status=all").json()["total"]
    now = timezone.now()
    for number in (1, 2):
        day = school_day_after(now, days=20 + 2 * number)
        asked = make_request(
            location=rows.place.location, requested_by=rows.place.leader, day=day, now=now
        )
        make_offer(request=asked, substitute=offer.substitute, now=now)

    with CaptureQueriesContext(connection) as of_three:
        after = sam.get("/api/v1/offers?status=all").json()["total"]

    assert after == before + 2
    assert len(of_three) == len(of_one)
