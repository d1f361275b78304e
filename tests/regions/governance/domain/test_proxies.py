"""Proxies: a holder lets another seat speak, about one proposal, on record, and never for more than the rules allow."""

import pytest

from accounts.models import User
from regions.actors import Actor, actor_of
from regions.domain.terms import end_term
from regions.enums import Role
from regions.governance.domain.proxies import end_proxy, give_proxy
from regions.governance.enums import VoteAnswer
from regions.governance.errors import (
    HolderVoted,
    NoProxy,
    ProposalNotFound,
    ProxyHolderUnfit,
    ProxyTaken,
    SeatNotYours,
)
from regions.governance.models import Proposal, Proxy
from regions.governance.queries import history_of, waiting_for
from regions.governance.tallies import tally_of
from regions.models import Seat
from tests.factories.clock import NOW
from tests.factories.governance import Table, make_open_proposal, say


@pytest.fixture
def proposal(table: Table) -> Proposal:
    return make_open_proposal(table)


def zeynep(table: Table) -> User:
    return table.place.people[Role.SEAT_HOLDER]


def give(
    table: Table, proposal: Proposal, *, to: Seat | None = None, by: Actor | None = None
) -> Proxy:
    return give_proxy(
        actor=by or actor_of(zeynep(table), NOW),
        proposal_id=proposal.pk,
        seat_id=table.teacher.pk,
        to_seat_id=(to or table.leader).pk,
        now=NOW,
    )


def end(table: Table, proposal: Proposal) -> Proxy:
    return end_proxy(
        actor=actor_of(zeynep(table), NOW),
        proposal_id=proposal.pk,
        seat_id=table.teacher.pk,
        now=NOW,
    )


def test_a_proxy_speaks_for_the_seat_and_the_vote_says_so(table: Table, proposal: Proposal) -> None:
    give(table, proposal)
    assert waiting_for(actor_of(table.school_head, NOW), now=NOW) == [proposal.pk]

    own = say(proposal, table.leader, table.school_head)
    lent = say(proposal, table.teacher, table.school_head)

    assert (own.cast_as, lent.cast_as) == ("holder", "proxy")
    assert lent.mandate == "Spreekt namens de leraren over de pool."
    assert waiting_for(actor_of(table.school_head, NOW), now=NOW) == []
    proposal.refresh_from_db()
    tally = tally_of(proposal, now=NOW)
    assert tally is not None
    assert [chamber.voted for chamber in tally.chambers] == [0, 0, 2]


def test_a_proxy_is_for_one_proposal(table: Table, proposal: Proposal) -> None:
    other = make_open_proposal(table)
    give(table, proposal)

    with pytest.raises(SeatNotYours):
        say(other, table.teacher, table.school_head)


def test_the_holder_goes_before_the_proxy(table: Table, proposal: Proposal) -> None:
    give(table, proposal)
    say(proposal, table.teacher, zeynep(table), VoteAnswer.ABSTAIN)

    with pytest.raises(HolderVoted):
        say(proposal, table.teacher, table.school_head)


def test_a_proxy_taken_back_speaks_no_more(table: Table, proposal: Proposal) -> None:
    give(table, proposal)
    end(table, proposal)

    with pytest.raises(SeatNotYours):
        say(proposal, table.teacher, table.school_head)
    with pytest.raises(NoProxy):
        end(table, proposal)
    moves = [(row.subject, row.move) for row in history_of(proposal)]
    assert moves[-2:] == [("proxy", "give"), ("proxy", "end")]


def test_a_proxy_ends_with_the_term_of_who_gave_it(table: Table, proposal: Proposal) -> None:
    give(table, proposal)
    end_term(actor=table.coordinator, seat_id=table.teacher.pk, now=NOW)

    with pytest.raises(SeatNotYours):
        say(proposal, table.teacher, table.school_head)


def test_a_proxy_ends_with_the_seat_of_who_has_it(table: Table, proposal: Proposal) -> None:
    give(table, proposal)
    end_term(actor=table.coordinator, seat_id=table.leader.pk, now=NOW)

    assert waiting_for(actor_of(table.school_head, NOW), now=NOW) == []
    with pytest.raises(SeatNotYours):
        say(proposal, table.teacher, table.school_head)


def test_one_seat_has_one_proxy_and_one_person_speaks_for_one_other(
    table: Table, proposal: Proposal
) -> None:
    give(table, proposal)

    with pytest.raises(ProxyTaken):
        give(table, proposal, to=table.bridge)
    hanneke = actor_of(table.place.board_hr, NOW)
    with pytest.raises(ProxyHolderUnfit):
        give_proxy(
            actor=hanneke,
            proposal_id=proposal.pk,
            seat_id=table.bridge.pk,
            to_seat_id=table.leader.pk,
            now=NOW,
        )


def test_a_proxy_goes_to_another_seat_of_the_same_region(
    table: Table, next_door: Table, proposal: Proposal
) -> None:
    for seat in (table.teacher, next_door.leader):
        with pytest.raises(ProxyHolderUnfit):
            give(table, proposal, to=seat)


def test_only_the_holder_gives_it(table: Table, next_door: Table, proposal: Proposal) -> None:
    with pytest.raises(SeatNotYours):
        give(table, proposal, by=actor_of(table.deputy, NOW))
    with pytest.raises(ProposalNotFound):
        give(table, proposal, by=actor_of(zeynep(next_door), NOW))
