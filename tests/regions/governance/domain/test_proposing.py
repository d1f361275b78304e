"""Making, opening, amending and withdrawing: who may, from which state, and what everybody sees of it."""

from datetime import timedelta

import pytest

from accounts.models import User
from notices.models import Notice
from regions.actors import actor_of
from regions.domain.terms import end_term
from regions.enums import Role
from regions.errors import NotAllowed
from regions.governance.access import proposals_visible_to
from regions.governance.domain.proposing import (
    amend_proposal,
    open_proposal,
    withdraw_proposal,
)
from regions.governance.enums import ProposalForm, VoteAnswer
from regions.governance.errors import (
    ChamberUnknown,
    ClosesTooLate,
    ClosesTooSoon,
    NobodyToAsk,
    NotYourProposal,
    ProposalMoveNotAllowed,
    ProposalNotFound,
    SeatNeeded,
    VotingOver,
)
from regions.governance.models import GovernanceDecision, Proposal, ProposalVersion
from regions.governance.tallies import tally_of
from regions.governance.voting.wording import state_in_words
from tests.factories.cast import Cast
from tests.factories.clock import NOW
from tests.factories.governance import (
    WHY,
    Table,
    make_draft_proposal,
    make_open_proposal,
    make_text,
    say_all,
)
from tests.live.hints import collected_hints


def test_a_draft_is_seen_by_its_maker_only(table: Table) -> None:
    draft = make_draft_proposal(table)

    assert list(proposals_visible_to(table.planner)) == [draft]
    assert list(proposals_visible_to(table.coordinator)) == []


def test_an_open_proposal_is_seen_by_the_table_and_the_monitor(
    cast: Cast, table: Table, next_door: Table
) -> None:
    proposal = make_open_proposal(table)
    people: dict[str, User] = {"monitor": cast.monitor}
    people |= {role.value: user for role, user in cast.home.people.items()}

    seen = {role: list(proposals_visible_to(actor_of(user, NOW))) for role, user in people.items()}

    nothing: list[Proposal] = []
    assert seen == {
        Role.SCHOOL_LEADER: nothing,
        Role.BOARD_HR: [proposal],
        Role.PLANNER: [proposal],
        Role.COORDINATOR: [proposal],
        Role.SUBSTITUTE: nothing,
        Role.SEAT_HOLDER: [proposal],
        Role.INSTITUTE: [proposal],
        "monitor": [proposal],
    }
    assert list(proposals_visible_to(next_door.coordinator)) == nothing


def test_a_proposal_comes_from_a_seat_or_from_the_office(table: Table) -> None:
    hanneke = actor_of(table.place.board_hr, NOW)
    assert make_draft_proposal(table, actor=hanneke).proposer == table.place.board_hr
    end_term(actor=table.coordinator, seat_id=table.bridge.pk, now=NOW)

    with pytest.raises(SeatNeeded):
        make_draft_proposal(table, actor=hanneke)
    with pytest.raises(NotAllowed):
        make_draft_proposal(table, actor=actor_of(table.place.leader, NOW))


def test_every_chamber_is_asked_unless_the_proposal_names_some(
    table: Table, next_door: Table
) -> None:
    profession = table.teacher.chamber

    whole = make_draft_proposal(table)
    part = make_draft_proposal(table, chamber_ids=[profession.pk])

    assert [one.name for one in whole.chambers.order_by("position")] == [
        "Besturen",
        "Opleidingen",
        "Beroepsgroep",
    ]
    assert list(part.chambers.all()) == [profession]
    with pytest.raises(ChamberUnknown):
        make_draft_proposal(table, chamber_ids=[next_door.teacher.chamber_id])


def test_opening_asks_every_holder_and_names_the_rules_and_the_end(table: Table) -> None:
    proposal = make_open_proposal(table)

    assert proposal.rules is not None
    assert (proposal.rules.name, proposal.closes_at) == (
        "Eerste stemregels",
        NOW + timedelta(days=14),
    )
    asked = Notice.objects.filter(kind="proposal_opened").order_by("pk")
    assert {notice.recipient for notice in asked} == {user for _, user in table.voters}


@pytest.mark.parametrize(
    ("after", "refusal"),
    [(timedelta(minutes=59), ClosesTooSoon), (timedelta(days=181), ClosesTooLate)],
)
def test_a_closing_date_leaves_time_and_comes(
    table: Table, after: timedelta, refusal: type[Exception]
) -> None:
    draft = make_draft_proposal(table, closes_at=NOW + after)

    with pytest.raises(refusal):
        open_proposal(actor=table.planner, proposal_id=draft.pk, now=NOW)


def test_a_table_without_anybody_is_not_asked(table: Table) -> None:
    draft = make_draft_proposal(table, chamber_ids=[table.college.chamber_id])
    end_term(actor=table.coordinator, seat_id=table.college.pk, now=NOW)

    with pytest.raises(NobodyToAsk):
        open_proposal(actor=table.planner, proposal_id=draft.pk, now=NOW)


def test_amending_keeps_the_old_text_and_begins_the_voting_again(table: Table) -> None:
    proposal = make_open_proposal(table)
    say_all(table, proposal, VoteAnswer.FOR)

    amended = amend_proposal(
        actor=table.planner,
        proposal_id=proposal.pk,
        text=make_text(title="Eerlijk delen, met een grens"),
        note="Na het bezwaar van de leraren.",
        now=NOW + timedelta(days=13),
    )

    tally = tally_of(amended, now=NOW)
    assert tally is not None
    assert state_in_words(tally) == "Nog 4 stemmen, quorum gehaald in 0 van 3 kamers."
    rows = ProposalVersion.objects.filter(proposal=proposal).order_by("number")
    assert [(row.number, row.title) for row in rows] == [
        (1, "Eerlijk delen"),
        (2, "Eerlijk delen, met een grens"),
    ]
    assert amended.closes_at == NOW + timedelta(days=16)
    asked_again = Notice.objects.filter(kind="proposal_amended")
    assert {notice.recipient for notice in asked_again} == {user for _, user in table.voters}


def test_a_draft_is_revised_without_anybody_being_told(table: Table) -> None:
    draft = make_draft_proposal(table)

    revised = amend_proposal(
        actor=table.planner, proposal_id=draft.pk, text=make_text(title="Beter"), now=NOW
    )

    assert (revised.status, revised.text.title) == ("draft", "Beter")
    assert Notice.objects.count() == 0


def test_the_coordinator_steers_what_others_proposed_and_nobody_else_does(table: Table) -> None:
    proposal = make_open_proposal(table)
    zeynep = actor_of(table.place.people[Role.SEAT_HOLDER], NOW)

    with pytest.raises(NotYourProposal):
        withdraw_proposal(actor=zeynep, proposal_id=proposal.pk, now=NOW)

    gone = withdraw_proposal(
        actor=table.coordinator, proposal_id=proposal.pk, reason="Dubbel.", now=NOW
    )
    assert gone.status == "withdrawn"


def test_what_is_withdrawn_stays_so(table: Table) -> None:
    proposal = make_open_proposal(table)
    withdraw_proposal(actor=table.planner, proposal_id=proposal.pk, now=NOW)

    for move in (withdraw_proposal, open_proposal):
        with pytest.raises(ProposalMoveNotAllowed):
            move(actor=table.planner, proposal_id=proposal.pk, now=NOW)
    with pytest.raises(ProposalMoveNotAllowed):
        amend_proposal(actor=table.planner, proposal_id=proposal.pk, text=make_text(), now=NOW)


def test_a_voting_that_is_over_is_not_amended(table: Table) -> None:
    proposal = make_open_proposal(table, form=ProposalForm.VOTE)

    with pytest.raises(VotingOver):
        amend_proposal(
            actor=table.planner,
            proposal_id=proposal.pk,
            text=make_text(),
            now=NOW + timedelta(days=14),
        )


def test_the_draft_of_another_is_not_there(table: Table, next_door: Table) -> None:
    draft = make_draft_proposal(table)

    for actor in (table.coordinator, next_door.planner):
        with pytest.raises(ProposalNotFound):
            open_proposal(actor=actor, proposal_id=draft.pk, now=NOW)


def test_every_step_is_a_row_with_who_when_and_why(table: Table) -> None:
    proposal = make_open_proposal(table)
    withdraw_proposal(actor=table.coordinator, proposal_id=proposal.pk, reason="Dubbel.", now=NOW)

    rows = GovernanceDecision.objects.filter(subject_id=proposal.pk).order_by("pk")
    assert [
        (row.move, row.from_state, row.to_state, row.actor_role, row.reason) for row in rows
    ] == [
        ("draft", "", "draft", "planner", ""),
        ("open", "draft", "open", "planner", ""),
        ("withdraw", "open", "withdrawn", "coordinator", "Dubbel."),
    ]
    assert proposal.text.text == WHY


@pytest.mark.django_db(transaction=True)
def test_hints_go_to_who_may_see_it(table: Table) -> None:
    region = table.place.region.pk
    with collected_hints() as hints:
        draft = make_draft_proposal(table)
        make_open_proposal(table)
        sent = [hint["groups"] for hint in hints() if hint["kind"] == "decision"]

    maker = [f"user.{draft.proposer_id}"]
    assert sent == [maker, maker, [f"council.{region}", "nation"]]
