"""The end of a voting: the count decides, an objection blocks, and the whole count stays on record."""

from datetime import date, timedelta

import pytest

from notices.models import Notice
from regions.actors import actor_of
from regions.domain.terms import end_term
from regions.enums import Role
from regions.governance.access import proposals_visible_to
from regions.governance.domain.closing import (
    close_proposal,
    close_when_due,
    explain_outcome,
    overdue,
    remind,
)
from regions.governance.domain.proposing import amend_proposal
from regions.governance.enums import ProposalForm, VoteAnswer
from regions.governance.errors import ObjectionStands, ProposalMoveNotAllowed, VotingGoesOn
from regions.governance.models import GovernanceDecision, Proposal, VotingRules
from regions.governance.tallies import tally_of
from regions.governance.voting.wording import state_in_words
from tests.factories.clock import LONG_AGO, NOW
from tests.factories.governance import Table, make_open_proposal, make_text, say, say_all

END = NOW + timedelta(days=14)


def closed(proposal: Proposal) -> Proposal:
    """The proposal after the clock came by on its closing date."""
    close_when_due(proposal_id=proposal.pk, now=END)
    proposal.refresh_from_db()
    return proposal


def test_what_everybody_agrees_on_is_carried_at_once(table: Table) -> None:
    proposal = make_open_proposal(table)
    say_all(table, proposal)

    carried = close_proposal(actor=table.planner, proposal_id=proposal.pk, now=NOW)

    assert (carried.status, carried.outcome) == (
        "carried",
        "Aangenomen: niemand heeft bezwaar.",
    )


def test_nobody_closes_while_votes_are_out(table: Table) -> None:
    proposal = make_open_proposal(table)

    with pytest.raises(VotingGoesOn):
        close_proposal(actor=table.coordinator, proposal_id=proposal.pk, now=NOW)


def test_the_clock_ends_it_on_the_closing_date_and_only_once(table: Table) -> None:
    proposal = make_open_proposal(table, form=ProposalForm.VOTE)
    say_all(table, proposal, VoteAnswer.AGAINST)
    close_when_due(proposal_id=proposal.pk, now=END - timedelta(seconds=1))
    proposal.refresh_from_db()
    assert proposal.status == "open"

    assert closed(proposal).status == "rejected"

    closed(proposal)
    rows = GovernanceDecision.objects.filter(subject_id=proposal.pk, move="reject")
    assert [(row.actor_role, row.facts["version"]) for row in rows] == [("system", 1)]
    assert proposal.outcome == (
        "Niet aangenomen: geen meerderheid in Besturen, Opleidingen en Beroepsgroep."
    )


def test_too_few_votes_carry_nothing(table: Table) -> None:
    proposal = make_open_proposal(table)
    say(proposal, *table.voters[0])

    assert closed(proposal).outcome == (
        "Niet aangenomen: te weinig stemmen in Opleidingen en Beroepsgroep."
    )


def test_an_objection_keeps_it_open_until_it_is_amended_or_taken_back(table: Table) -> None:
    proposal = make_open_proposal(table)
    say_all(table, proposal)
    zeynep = table.place.people[Role.SEAT_HOLDER]
    say(proposal, table.teacher, zeynep, VoteAnswer.OBJECT, reason="Te weinig begeleiding.")

    with pytest.raises(ObjectionStands):
        close_proposal(actor=table.planner, proposal_id=proposal.pk, now=NOW)
    assert closed(proposal).status == "open"
    assert overdue(now=END) == [proposal.pk]
    told = Notice.objects.get(kind="proposal_objection")
    assert told.recipient == table.place.planner

    say(proposal, table.teacher, zeynep, VoteAnswer.FOR, now=END)
    assert closed(proposal).status == "carried"


def test_an_amended_proposal_is_decided_by_the_votes_about_the_new_text(table: Table) -> None:
    proposal = make_open_proposal(table)
    zeynep = table.place.people[Role.SEAT_HOLDER]
    say(proposal, table.teacher, zeynep, VoteAnswer.OBJECT, reason="Te weinig begeleiding.")
    amend_proposal(
        actor=table.planner,
        proposal_id=proposal.pk,
        text=make_text(title="Met begeleiding"),
        now=NOW,
    )

    say_all(table, proposal)

    carried = close_proposal(actor=table.planner, proposal_id=proposal.pk, now=NOW)
    assert (carried.status, carried.text.number) == ("carried", 2)


def test_the_count_stays_what_it_was_whoever_leaves_later(table: Table) -> None:
    proposal = make_open_proposal(table)
    say_all(table, proposal)
    carried = close_proposal(actor=table.planner, proposal_id=proposal.pk, now=NOW)
    before = tally_of(carried, now=NOW)

    end_term(actor=table.coordinator, seat_id=table.teacher.pk, now=NOW)

    assert before is not None
    assert tally_of(carried, now=END) == before
    assert state_in_words(before) == "Alle stemmen zijn binnen, quorum gehaald in 3 van 3 kamers."


def test_the_rules_of_the_day_it_opened_decide(table: Table) -> None:
    region = table.place.region
    profession = str(table.teacher.chamber_id)
    strict = {
        "chambers": {profession: {"quorum": {"numerator": 1, "denominator": 1}}},
        "days_open": 7,
    }
    VotingRules.objects.create(region=region, from_date=LONG_AGO, name="Samen", settings=strict)
    proposal = make_open_proposal(table)
    VotingRules.objects.create(region=region, from_date=NOW.date(), name="Los", settings={})
    for seat, user in table.voters[:3]:
        say(proposal, seat, user)

    assert proposal.closes_at == NOW + timedelta(days=7)
    assert closed(proposal).outcome == "Niet aangenomen: te weinig stemmen in Beroepsgroep."


def test_weights_are_the_rules_of_the_region(table: Table) -> None:
    weights = {str(table.teacher.pk): 3}
    VotingRules.objects.create(
        region=table.place.region,
        from_date=LONG_AGO,
        name="Leraren zwaarder",
        settings={"weights": weights},
    )
    proposal = make_open_proposal(table, form=ProposalForm.VOTE)
    say_all(table, proposal)
    say(proposal, table.leader, table.school_head, VoteAnswer.AGAINST)

    assert closed(proposal).status == "carried"


def test_everybody_who_had_a_voice_hears_how_it_ended(table: Table) -> None:
    proposal = make_open_proposal(table)
    say_all(table, proposal)

    close_proposal(actor=table.planner, proposal_id=proposal.pk, now=NOW)

    told = Notice.objects.filter(kind="proposal_decided")
    holders = {user for _, user in table.voters}
    assert {notice.recipient for notice in told} == holders | {table.deputy, table.place.planner}


def test_a_reminder_goes_to_the_seats_that_have_not_spoken_once(table: Table) -> None:
    proposal = make_open_proposal(table)
    for seat, user in table.voters[:2]:
        say(proposal, seat, user)

    for _ in range(2):
        remind(proposal_id=proposal.pk, now=NOW + timedelta(days=11))

    told = Notice.objects.filter(kind="proposal_reminder").order_by("recipient__name")
    assert [notice.recipient.name for notice in told] == [
        "Daan Deputy",
        "Saar School",
        "Zeynep Yilmaz",
    ]


def test_what_was_carried_is_for_everybody_of_the_region(table: Table, next_door: Table) -> None:
    carried, rejected = make_open_proposal(table), make_open_proposal(table)
    say_all(table, carried)
    closed(carried)
    closed(rejected)

    for role in (Role.SCHOOL_LEADER, Role.SUBSTITUTE):
        ours, theirs = (actor_of(one.place.people[role], NOW) for one in (table, next_door))
        assert list(proposals_visible_to(ours)) == [carried]
        assert list(proposals_visible_to(theirs)) == []


def test_an_outcome_is_explained_and_every_wording_stays_on_record(table: Table) -> None:
    proposal = make_open_proposal(table)
    with pytest.raises(ProposalMoveNotAllowed):
        explain_outcome(
            actor=table.planner, proposal_id=proposal.pk, outcome="Ja", review_date=None, now=NOW
        )
    say_all(table, proposal)
    closed(proposal)

    for outcome in ("We delen.", "We delen een half jaar op proef."):
        explain_outcome(
            actor=table.planner,
            proposal_id=proposal.pk,
            outcome=outcome,
            review_date=date(2027, 6, 1),
            now=END,
        )

    proposal.refresh_from_db()
    assert proposal.outcome == "We delen een half jaar op proef."
    assert proposal.review_date == date(2027, 6, 1)
    rows = GovernanceDecision.objects.filter(subject_id=proposal.pk, move="explain")
    assert [row.facts["outcome"] for row in rows.order_by("pk")] == [
        "We delen.",
        "We delen een half jaar op proef.",
    ]
