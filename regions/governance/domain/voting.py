"""Saying what a seat thinks, and taking it back."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from regions.actors import Actor
from regions.governance.access import get_proposal, person_of
from regions.governance.announcing import announce_proposal
from regions.governance.domain.jobs import defer
from regions.governance.domain.notifying import tell_objection
from regions.governance.enums import VoteAnswer, VoteCastAs
from regions.governance.errors import (
    AnswerNotPossible,
    HolderVoted,
    NothingToWithdraw,
    ProposalAmended,
    ReasonNeeded,
    SeatNotYours,
    VotingOver,
)
from regions.governance.models import Proposal, Vote
from regions.governance.queries import capacity_of, is_voting_on, lent_term, own_terms
from regions.governance.tallies import seats_taking_part
from regions.governance.voting.facts import ANSWERS, Answer, Form
from regions.models import Seat, SeatTerm
from regions.roles import Action


@dataclass(frozen=True, slots=True, kw_only=True)
class Ballot:
    """What a seat says, about which version, and why."""

    seat_id: int
    version_number: int
    answer: VoteAnswer
    reason: str = ""


@transaction.atomic
def cast_vote(*, actor: Actor, proposal_id: int, ballot: Ballot, now: datetime) -> Vote:
    """Add what a seat says; it replaces what the seat said before, which stays on record.

    Refuses a voting that is over, an older version than the one that counts (`ProposalAmended`), a seat that is not
    the actor's, a deputy or proxy after the holder, an answer that this form does not have, and an objection without a
    reason. Locks the proposal. Announces it to who may see it, and tells the maker of an objection.
    """
    proposal = get_proposal(
        actor=actor, proposal_id=proposal_id, action=Action.CAST_VOTE, lock=True
    )
    if not is_voting_on(proposal, now=now):
        raise VotingOver
    term = _term_of(proposal, ballot.seat_id, actor=actor, now=now)
    if ballot.version_number != proposal.text.number:
        raise ProposalAmended
    before = _standing_vote(proposal, term)
    _require_sense(proposal, ballot, before=before)
    cast_as = capacity_of(actor, term)
    if cast_as is not VoteCastAs.HOLDER and before and before.cast_as == VoteCastAs.HOLDER:
        raise HolderVoted
    vote = Vote.objects.create(
        proposal=proposal,
        version=proposal.text,
        seat=term.seat,
        term=term,
        cast_by_id=person_of(actor),
        cast_as=cast_as,
        mandate=term.mandate,
        answer=ballot.answer,
        reason=ballot.reason.strip(),
        at=now,
    )
    proposal.version += 1
    proposal.save(update_fields=["version"])
    _follow_up(proposal, vote, now=now)
    announce_proposal(proposal)
    return vote


def _term_of(proposal: Proposal, seat_id: int, *, actor: Actor, now: datetime) -> SeatTerm:
    """The term that lets the actor speak for the seat today; refuses (`SeatNotYours`) without one."""
    today = timezone.localdate(now)
    own = (term for term in own_terms(actor, today=today) if term.seat_id == seat_id)
    term = next(own, None) or lent_term(proposal, seat_id=seat_id, actor=actor, today=today)
    taking_part = Seat.objects.filter(seats_taking_part(proposal), pk=seat_id)
    if term is None or not taking_part.exists():
        raise SeatNotYours
    return term


def _standing_vote(proposal: Proposal, term: SeatTerm) -> Vote | None:
    """The vote that counts for the seat until now."""
    cast = Vote.objects.filter(version=proposal.text, seat=term.seat_id)
    last = cast.order_by("-pk").first()
    return None if last is None or last.answer == VoteAnswer.WITHDRAWN else last


def _require_sense(proposal: Proposal, ballot: Ballot, *, before: Vote | None) -> None:
    if Answer(ballot.answer) not in ANSWERS[Form(proposal.form)]:
        raise AnswerNotPossible
    if ballot.answer == VoteAnswer.OBJECT and not ballot.reason.strip():
        raise ReasonNeeded
    if ballot.answer == VoteAnswer.WITHDRAWN and before is None:
        raise NothingToWithdraw


def _follow_up(proposal: Proposal, vote: Vote, *, now: datetime) -> None:
    if vote.answer == VoteAnswer.OBJECT:
        tell_objection(proposal, vote_id=vote.pk, now=now)
    if proposal.closes_at is not None and now >= proposal.closes_at:
        # Only an objection kept it open: look again whether it still does.
        defer("close", proposal_id=proposal.pk)
