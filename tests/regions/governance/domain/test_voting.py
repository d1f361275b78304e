"""Voting: one voice per seat, a deputy in its place, reasons with objections, and nothing after the end."""

from datetime import timedelta

import pytest

from accounts.models import User
from regions.actors import actor_of
from regions.domain.memberships import end_roles
from regions.domain.terms import end_term
from regions.enums import Role
from regions.errors import NotAllowed
from regions.governance.domain.proposing import amend_proposal, withdraw_proposal
from regions.governance.domain.voting import Ballot, cast_vote
from regions.governance.enums import ProposalForm, VoteAnswer
from regions.governance.errors import (
    AnswerNotPossible,
    HolderVoted,
    NothingToWithdraw,
    ProposalAmended,
    ProposalNotFound,
    ReasonNeeded,
    SeatNotYours,
    VotingOver,
)
from regions.governance.models import Proposal, Vote
from regions.governance.queries import waiting_for
from regions.governance.tallies import tally_of
from regions.governance.voting.wording import state_in_words
from tests.factories.clock import NOW, TODAY
from tests.factories.governance import Table, make_open_proposal, make_text, say
from tests.factories.seats import make_seat, make_term


def state(proposal: Proposal) -> str:
    proposal.refresh_from_db()
    tally = tally_of(proposal, now=NOW)
    assert tally is not None
    return state_in_words(tally)


def zeynep(table: Table) -> User:
    return table.place.people[Role.SEAT_HOLDER]


def test_a_vote_counts_for_its_seat_and_keeps_the_mandate(table: Table) -> None:
    proposal = make_open_proposal(table)
    assert state(proposal) == "Nog 4 stemmen, quorum gehaald in 0 van 3 kamers."

    vote = say(proposal, table.teacher, zeynep(table))

    assert (vote.cast_as, vote.mandate) == ("holder", "Spreekt namens de leraren over de pool.")
    assert state(proposal) == "Nog 3 stemmen, quorum gehaald in 1 van 3 kamers."


def test_a_second_vote_of_a_seat_replaces_the_first_and_both_stay_on_record(table: Table) -> None:
    proposal = make_open_proposal(table, form=ProposalForm.VOTE)
    say(proposal, table.teacher, zeynep(table), VoteAnswer.FOR)

    say(proposal, table.teacher, zeynep(table), VoteAnswer.AGAINST)

    tally = tally_of(proposal, now=NOW)
    assert tally is not None
    standings = {line.seat_id: line.standing for line in tally.lines}
    assert standings[table.teacher.pk] == "against"
    rows = Vote.objects.filter(proposal=proposal).order_by("pk")
    assert [row.answer for row in rows] == ["for", "against"]


def test_a_vote_taken_back_is_waited_for_again(table: Table) -> None:
    proposal = make_open_proposal(table)
    say(proposal, table.teacher, zeynep(table))

    say(proposal, table.teacher, zeynep(table), VoteAnswer.WITHDRAWN)

    assert state(proposal) == "Nog 4 stemmen, quorum gehaald in 0 van 3 kamers."
    with pytest.raises(NothingToWithdraw):
        say(proposal, table.teacher, zeynep(table), VoteAnswer.WITHDRAWN)


def test_the_deputy_speaks_until_the_holder_does(table: Table) -> None:
    proposal = make_open_proposal(table)
    vote = say(proposal, table.teacher, table.deputy)
    assert vote.cast_as == "deputy"

    say(proposal, table.teacher, zeynep(table), VoteAnswer.ABSTAIN)

    with pytest.raises(HolderVoted):
        say(proposal, table.teacher, table.deputy)


def test_nobody_speaks_for_the_seat_of_another(table: Table) -> None:
    proposal = make_open_proposal(table)

    with pytest.raises(SeatNotYours):
        say(proposal, table.bridge, zeynep(table))


def test_a_seat_without_the_role_does_not_vote(table: Table) -> None:
    proposal = make_open_proposal(table)
    end_roles(email=table.deputy.email, region=table.place.region, role=Role.SEAT_HOLDER, now=NOW)

    with pytest.raises(NotAllowed):
        say(proposal, table.teacher, table.deputy, now=NOW + timedelta(minutes=1))


def test_a_holder_who_leaves_takes_no_vote_along(table: Table) -> None:
    proposal = make_open_proposal(table)
    say(proposal, table.teacher, zeynep(table))

    end_term(actor=table.coordinator, seat_id=table.teacher.pk, now=NOW)

    assert state(proposal) == "Nog 3 stemmen, quorum gehaald in 1 van 3 kamers."
    with pytest.raises(SeatNotYours):
        say(proposal, table.teacher, zeynep(table), VoteAnswer.WITHDRAWN)


def test_who_follows_on_a_seat_speaks_for_it(table: Table) -> None:
    proposal = make_open_proposal(table)
    say(proposal, table.teacher, zeynep(table))
    end_term(actor=table.coordinator, seat_id=table.teacher.pk, now=NOW)
    make_term(seat=table.teacher, holder=table.deputy, from_date=TODAY)

    say(proposal, table.teacher, table.deputy, VoteAnswer.WITHDRAWN)

    assert state(proposal) == "Nog 4 stemmen, quorum gehaald in 0 van 3 kamers."


def test_a_seat_that_came_later_takes_no_part(table: Table) -> None:
    proposal = make_open_proposal(table)
    late = make_seat(
        region=table.place.region,
        label="Leraar vo",
        holder=table.deputy,
        from_date=TODAY + timedelta(days=1),
    )

    with pytest.raises(SeatNotYours):
        say(proposal, late, table.deputy)
    assert state(proposal) == "Nog 4 stemmen, quorum gehaald in 0 van 3 kamers."


@pytest.mark.parametrize("reason", ["", "   "])
def test_an_objection_says_why(table: Table, reason: str) -> None:
    proposal = make_open_proposal(table)

    with pytest.raises(ReasonNeeded):
        say(proposal, table.teacher, zeynep(table), VoteAnswer.OBJECT, reason=reason)


@pytest.mark.parametrize(
    ("form", "answer"),
    [
        (ProposalForm.VOTE, VoteAnswer.OBJECT),
        (ProposalForm.ADVICE, VoteAnswer.OBJECT),
        (ProposalForm.CONSENT, VoteAnswer.AGAINST),
    ],
)
def test_an_answer_belongs_to_its_form(
    table: Table, form: ProposalForm, answer: VoteAnswer
) -> None:
    proposal = make_open_proposal(table, form=form)

    with pytest.raises(AnswerNotPossible):
        say(proposal, table.teacher, zeynep(table), answer, reason="Te duur.")


def test_who_read_an_older_text_reads_the_new_one_first(table: Table) -> None:
    proposal = make_open_proposal(table)
    amend_proposal(
        actor=table.planner, proposal_id=proposal.pk, text=make_text(title="Anders"), now=NOW
    )

    with pytest.raises(ProposalAmended):
        say(proposal, table.teacher, zeynep(table), version=1)


def test_nobody_votes_after_the_closing_date_or_after_it_was_withdrawn(table: Table) -> None:
    late, gone = (make_open_proposal(table, form=ProposalForm.VOTE) for _ in range(2))
    withdraw_proposal(actor=table.planner, proposal_id=gone.pk, now=NOW)

    with pytest.raises(VotingOver):
        say(late, table.teacher, zeynep(table), now=NOW + timedelta(days=14))
    with pytest.raises(VotingOver):
        say(gone, table.teacher, zeynep(table))


def test_a_proposal_of_another_region_is_not_there(table: Table, next_door: Table) -> None:
    theirs = make_open_proposal(next_door)

    with pytest.raises(ProposalNotFound):
        say(theirs, next_door.teacher, zeynep(table))


def test_who_only_plans_or_coordinates_does_not_vote(table: Table) -> None:
    proposal = make_open_proposal(table)
    ballot = Ballot(seat_id=table.teacher.pk, version_number=1, answer=VoteAnswer.FOR)

    with pytest.raises(NotAllowed):
        cast_vote(actor=table.coordinator, proposal_id=proposal.pk, ballot=ballot, now=NOW)


def test_what_waits_for_somebody_is_what_their_seat_has_not_answered(
    table: Table, next_door: Table
) -> None:
    answered, waiting = make_open_proposal(table), make_open_proposal(table)
    make_open_proposal(next_door)
    say(answered, table.teacher, zeynep(table))

    assert waiting_for(actor_of(zeynep(table), NOW), now=NOW) == [waiting.pk]
    assert waiting_for(actor_of(table.deputy, NOW), now=NOW) == [waiting.pk]
    assert waiting_for(actor_of(table.school_head, NOW), now=NOW) == [answered.pk, waiting.pk]
    assert waiting_for(table.coordinator, now=NOW) == []
    assert waiting_for(actor_of(table.place.leader, NOW), now=NOW) == []
