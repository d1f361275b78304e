"""Notices about proposals: who is asked, reminded and told, each once per version."""

from collections.abc import Iterable
from datetime import datetime

from notices.domain import NewNotice, send_notices
from notices.quiet_hours import first_moment_outside
from regions.governance.models import Proposal
from regions.governance.tallies import tally_of, terms_of_voters
from regions.governance.voting.results import Standing
from regions.models import SeatTerm

OPENED = "proposal_opened"
AMENDED = "proposal_amended"
REMINDER = "proposal_reminder"
OBJECTION = "proposal_objection"
DECIDED = "proposal_decided"


def tell_opened(proposal: Proposal, *, now: datetime) -> None:
    """Ask who holds a seat that takes part."""
    holders = [term.holder_id for term in terms_of_voters(proposal, now=now)]
    _send(OPENED, proposal, holders, now=now)


def tell_amended(proposal: Proposal, *, now: datetime) -> None:
    """Ask again: there is another text."""
    holders = [term.holder_id for term in terms_of_voters(proposal, now=now)]
    _send(AMENDED, proposal, holders, now=now)


def tell_who_waits(proposal: Proposal, *, now: datetime) -> None:
    """Remind the seats that have not spoken, holder and deputy."""
    tally = tally_of(proposal, now=now)
    lines = tally.lines if tally else ()
    silent = {line.seat_id for line in lines if line.standing is Standing.SILENT}
    terms = [term for term in terms_of_voters(proposal, now=now) if term.seat_id in silent]
    _send(REMINDER, proposal, _people(terms), now=now)


def tell_objection(proposal: Proposal, *, vote_id: int, now: datetime) -> None:
    """Tell who made the proposal that somebody objects."""
    _send(OBJECTION, proposal, [proposal.proposer_id], now=now, key=str(vote_id))


def tell_decided(proposal: Proposal, *, now: datetime) -> None:
    """Tell who voted or could have, and who made the proposal, how it ended."""
    people = _people(terms_of_voters(proposal, now=now))
    _send(DECIDED, proposal, [*people, proposal.proposer_id], now=now)


def _people(terms: Iterable[SeatTerm]) -> list[int]:
    return [
        user_id
        for term in terms
        for user_id in (term.holder_id, term.deputy_id)
        if user_id is not None
    ]


def _send(
    kind: str, proposal: Proposal, people: Iterable[int], *, now: datetime, key: str = ""
) -> None:
    about = f"{kind}:{proposal.pk}:{proposal.text.number}:{key}"
    send_notices(
        [
            NewNotice(
                kind=kind,
                recipient_id=user_id,
                subject_id=proposal.pk,
                dedupe_key=f"{about}:{user_id}",
                # Nothing of this cannot wait until the morning.
                not_before=first_moment_outside(now=now),
            )
            for user_id in dict.fromkeys(people)
        ],
        now=now,
    )
