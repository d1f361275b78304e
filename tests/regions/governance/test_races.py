"""Two people at once: the row of the proposal is the lock, so nothing counts twice and nothing is decided twice."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.db import connections

from regions.actors import actor_of
from regions.enums import Role
from regions.governance.domain.closing import close_proposal, close_when_due
from regions.governance.domain.voting import Ballot, cast_vote
from regions.governance.enums import VoteAnswer
from regions.governance.errors import GovernanceError
from regions.governance.models import GovernanceDecision, Proposal, Vote
from regions.governance.tallies import tally_of
from tests.factories.cast import make_cast
from tests.factories.clock import NOW
from tests.factories.governance import Table, make_open_proposal, make_table, say_all

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def table() -> Table:
    return make_table(make_cast().home)


def at_once(*acts: Callable[[], object]) -> list[str]:
    """Do all of this at the same moment, each in a connection of its own; tells what was refused."""
    start = Barrier(len(acts))

    def act(one: Callable[[], object]) -> str:
        start.wait(timeout=10)
        try:
            one()
        except GovernanceError as refused:
            return refused.code
        finally:
            connections.close_all()
        return "done"

    with ThreadPoolExecutor(len(acts)) as threads:
        return sorted(threads.map(act, acts))


def speaking(table: Table, proposal: Proposal, answer: VoteAnswer) -> Callable[[], object]:
    zeynep = actor_of(table.place.people[Role.SEAT_HOLDER], NOW)
    ballot = Ballot(seat_id=table.teacher.pk, version_number=1, answer=answer)
    return lambda: cast_vote(actor=zeynep, proposal_id=proposal.pk, ballot=ballot, now=NOW)


def test_a_person_with_two_screens_has_one_voice(table: Table) -> None:
    proposal = make_open_proposal(table)

    done = at_once(
        *(speaking(table, proposal, answer) for answer in (VoteAnswer.FOR, VoteAnswer.ABSTAIN))
    )

    assert done == ["done", "done"]
    proposal.refresh_from_db()
    tally = tally_of(proposal, now=NOW)
    assert tally is not None
    assert [chamber.voted for chamber in tally.chambers] == [0, 0, 1]
    assert Vote.objects.filter(proposal=proposal).count() == 2


def test_the_coordinator_and_the_clock_end_a_voting_once(table: Table) -> None:
    proposal = make_open_proposal(table)
    say_all(table, proposal)
    assert proposal.closes_at is not None
    end = proposal.closes_at
    koos = table.coordinator

    done = at_once(
        lambda: close_proposal(actor=koos, proposal_id=proposal.pk, now=end),
        lambda: close_when_due(proposal_id=proposal.pk, now=end),
    )

    assert done in (["done", "done"], ["done", "proposal-move-not-allowed"])
    rows = GovernanceDecision.objects.filter(subject_id=proposal.pk, move="carry")
    assert rows.count() == 1


def test_a_vote_that_comes_with_the_end_is_counted_or_refused(table: Table) -> None:
    proposal = make_open_proposal(table)
    say_all(table, proposal)
    koos = table.coordinator

    done = at_once(
        speaking(table, proposal, VoteAnswer.ABSTAIN),
        lambda: close_proposal(actor=koos, proposal_id=proposal.pk, now=NOW),
    )

    proposal.refresh_from_db()
    tally = tally_of(proposal, now=NOW)
    assert tally is not None
    standing = {line.seat_id: line.standing for line in tally.lines}[table.teacher.pk]
    assert (done, standing) in (
        (["done", "done"], "abstain"),
        (["done", "voting-over"], "for"),
    )
