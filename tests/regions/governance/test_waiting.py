"""What governance asks of somebody, and of nobody else."""

from datetime import date, datetime, timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from regions.actors import actor_of
from regions.enums import Role, Urgency
from regions.governance.domain.closing import close_proposal, explain_outcome
from regions.governance.domain.consents import ConsentAnswer, ask_consent, record_consent
from regions.governance.domain.proxies import give_proxy
from regions.governance.enums import ConsentBody
from regions.governance.models import Consent, Proposal
from regions.governance.waiting import CONSENT, REVIEW, VACANCY, VOTE
from regions.waiting import WaitingItem, waiting_items
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW, TODAY
from tests.factories.governance import Table, make_open_proposal, make_table, say, say_all
from tests.factories.seats import make_seat


@pytest.fixture
def cast(db: None) -> Cast:
    return make_cast()


@pytest.fixture
def table(cast: Cast) -> Table:
    return make_table(cast.home)


@pytest.fixture(autouse=True)
def _next_door_looks_the_same(cast: Cast) -> None:
    table = make_table(cast.away)
    make_open_proposal(table)
    ask(table, decided(table))
    make_seat(region=cast.away.region, label="Ondersteuner")


def decided(table: Table) -> Proposal:
    proposal = make_open_proposal(table)
    say_all(table, proposal)
    return close_proposal(actor=table.planner, proposal_id=proposal.pk, now=NOW)


def ask(table: Table, proposal: Proposal) -> Consent:
    return ask_consent(
        actor=table.coordinator,
        proposal_id=proposal.pk,
        body=ConsentBody.GMR,
        body_name="GMR De Brug",
        subject="De verdeling",
        now=NOW,
    )


def look_back_on(table: Table, proposal: Proposal, day: date) -> None:
    explain_outcome(
        actor=table.coordinator,
        proposal_id=proposal.pk,
        outcome="We delen op proef.",
        review_date=day,
        now=NOW,
    )


def waits_for(user: User, *, now: datetime = NOW) -> list[WaitingItem]:
    return waiting_items(actor_of(user, now), now=now)


def test_a_vote_waits_for_who_holds_a_seat_and_who_stands_in(table: Table) -> None:
    proposal = make_open_proposal(table)
    zeynep = table.place.people[Role.SEAT_HOLDER]

    (held,), (stood_in,) = waits_for(zeynep), waits_for(table.deputy)

    assert (held.kind, held.id, held.due_at) == (VOTE, proposal.pk, proposal.closes_at)
    assert (held.region_id, held.url) == (table.place.region.pk, f"/besluiten/{proposal.pk}")
    assert held.why == "Er wordt nog op je antwoord gewacht voor je zetel Leraar po."
    assert stood_in.why == (
        "Er wordt nog op je antwoord gewacht voor de zetel Leraar po, als vervanger."
    )


def test_a_vote_waits_for_who_got_a_proxy_with_both_seats_in_one_item(table: Table) -> None:
    proposal = make_open_proposal(table)
    give_proxy(
        actor=actor_of(table.place.people[Role.SEAT_HOLDER], NOW),
        proposal_id=proposal.pk,
        seat_id=table.teacher.pk,
        to_seat_id=table.leader.pk,
        now=NOW,
    )

    (lent,) = waits_for(table.school_head)

    assert "de zetel Leraar po, met een volmacht" in lent.why
    assert "je zetel Schoolleider po" in lent.why


def test_nothing_waits_any_more_for_who_has_voted(table: Table) -> None:
    proposal = make_open_proposal(table)
    zeynep = table.place.people[Role.SEAT_HOLDER]

    say(proposal, table.teacher, zeynep)

    assert waits_for(zeynep) == []


def test_a_consent_waits_for_who_records_it_until_it_is_recorded(table: Table) -> None:
    consent = ask(table, decided(table))

    (item,) = waits_for(table.place.coordinator)
    assert (item.kind, item.id, item.due_at) == (CONSENT, consent.pk, None)
    assert item.why == "Leg vast wat GMR De Brug zegt over: De verdeling."

    record_consent(
        actor=table.coordinator,
        consent_id=consent.pk,
        answer=ConsentAnswer(is_given=True, result_date=TODAY),
        now=NOW,
    )
    assert waits_for(table.place.coordinator) == []


def test_a_decision_is_looked_back_on_from_two_weeks_before_its_day(table: Table) -> None:
    proposal = decided(table)
    look_back_on(table, proposal, TODAY + timedelta(days=15))
    assert waits_for(table.place.coordinator) == []

    (item,) = waits_for(table.place.coordinator, now=NOW + timedelta(days=1))
    assert (item.kind, item.id) == (REVIEW, proposal.pk)
    assert item.urgency(now=NOW + timedelta(days=15)) is Urgency.SOON
    assert item.urgency(now=NOW + timedelta(days=16)) is Urgency.LATE


def test_an_empty_seat_waits_for_the_coordinator_alone(table: Table) -> None:
    seat = make_seat(region=table.place.region, label="Ondersteuner")

    (item,) = waits_for(table.place.coordinator)

    assert (item.kind, item.id, item.title) == (VACANCY, seat.pk, "Ondersteuner")
    assert item.why == (
        "Deze zetel in de kamer Beroepsgroep is leeg. Zonder deze zetel is de regio niet compleet."
    )
    assert waits_for(table.place.planner) == []


def test_what_waits_is_found_in_as_many_queries_for_three_as_for_one(table: Table) -> None:
    coordinator, zeynep = table.place.coordinator, table.place.people[Role.SEAT_HOLDER]
    counts = []
    for number in (1, 2, 3):
        make_open_proposal(table)
        proposal = decided(table)
        look_back_on(table, proposal, TODAY)
        ask(table, proposal)
        make_seat(region=table.place.region, label=f"Ondersteuner {number}")
        with CaptureQueriesContext(
            connection,
        ) as queries:
            assert len(waits_for(coordinator)) == 3 * number
            assert len(waits_for(zeynep)) == number
        counts.append(len(queries))

    assert counts == [counts[0]] * 3
