"""Ending a voting: by a person when everybody has spoken, by the clock on the closing date; and what it came to."""

from datetime import date, datetime

from django.db import transaction

from regions.actors import SYSTEM, Actor
from regions.governance.access import lock_own_proposal, lock_proposal
from regions.governance.announcing import announce_proposal
from regions.governance.domain.applying import apply_when_due
from regions.governance.domain.dropping import drop_effect
from regions.governance.domain.notifying import tell_decided, tell_who_waits
from regions.governance.enums import EffectStatus, ProposalStatus
from regions.governance.errors import ObjectionStands, ProposalMoveNotAllowed, VotingGoesOn
from regions.governance.models import Proposal
from regions.governance.recording import move_proposal
from regions.governance.tallies import tally_as_facts, tally_of
from regions.governance.voting.results import Tally, Verdict
from regions.governance.voting.wording import verdict_in_words


@transaction.atomic
def close_proposal(*, actor: Actor, proposal_id: int, outcome: str = "", now: datetime) -> Proposal:
    """End a voting in which nothing is waited for any more; the count decides, not who closes.

    Refuses while votes are out before the closing date (`VotingGoesOn`) and while an objection stands. Locks the
    proposal. Keeps the count in the history, announces it, and tells the table. A change that is due is made at once.
    """
    proposal = lock_own_proposal(actor=actor, proposal_id=proposal_id)
    tally = _tally_of_open(proposal, now=now)
    if not tally.is_complete and not _is_past(proposal, now=now):
        raise VotingGoesOn
    if tally.verdict is Verdict.OBJECTION:
        raise ObjectionStands
    _end(proposal, tally, actor=actor, outcome=outcome, now=now)
    return proposal


@transaction.atomic
def close_when_due(*, proposal_id: int, now: datetime) -> None:
    """End a voting whose closing date has come; safe to run twice. An objection keeps it open."""
    proposal = lock_proposal(proposal_id)
    if proposal is None or proposal.status != ProposalStatus.OPEN:
        return
    if not _is_past(proposal, now=now):
        return
    tally = _tally_of_open(proposal, now=now)
    if tally.verdict is not Verdict.OBJECTION:
        _end(proposal, tally, actor=SYSTEM, outcome="", now=now)


@transaction.atomic
def remind(*, proposal_id: int, now: datetime) -> None:
    """Remind who has not voted; once per version, whatever how often it runs."""
    proposal = lock_proposal(proposal_id)
    if proposal is not None and proposal.status == ProposalStatus.OPEN:
        tell_who_waits(proposal, now=now)


@transaction.atomic
def explain_outcome(
    *, actor: Actor, proposal_id: int, outcome: str, review_date: date | None, now: datetime
) -> Proposal:
    """Write down in plain words what was decided, and when the region looks back; earlier words stay on record.

    Refuses what is not decided yet. Locks the proposal. Announces it to who may see it.
    """
    proposal = lock_own_proposal(actor=actor, proposal_id=proposal_id)
    proposal.outcome, proposal.review_date = outcome, review_date
    facts = {"outcome": outcome, "review_date": review_date and review_date.isoformat()}
    move_proposal(proposal, actor=actor, move="explain", now=now, facts=facts)
    proposal.save(update_fields=["outcome", "review_date", "version"])
    announce_proposal(proposal)
    return proposal


def overdue(*, now: datetime) -> list[int]:
    """The proposals whose voting should have ended: their job is lost, or an objection keeps them open."""
    rows = Proposal.objects.filter(status=ProposalStatus.OPEN, closes_at__lte=now)
    return list(rows.order_by("pk").values_list("pk", flat=True))


def _tally_of_open(proposal: Proposal, *, now: datetime) -> Tally:
    tally = tally_of(proposal, now=now)
    if proposal.status != ProposalStatus.OPEN or tally is None:
        raise ProposalMoveNotAllowed
    return tally


def _is_past(proposal: Proposal, *, now: datetime) -> bool:
    return proposal.closes_at is not None and now >= proposal.closes_at


def _end(proposal: Proposal, tally: Tally, *, actor: Actor, outcome: str, now: datetime) -> None:
    is_carried = tally.verdict is Verdict.CARRIED
    proposal.closed_at = now
    proposal.outcome = outcome or verdict_in_words(tally)
    if proposal.effect_status != EffectStatus.NONE:
        proposal.effect_status = EffectStatus.WAITING if is_carried else EffectStatus.DROPPED
    move_proposal(
        proposal,
        actor=actor,
        move="carry" if is_carried else "reject",
        now=now,
        facts={
            "version": proposal.text.number,
            "verdict": verdict_in_words(tally),
            "tally": tally_as_facts(tally),
        },
    )
    proposal.save()
    if not is_carried:
        drop_effect(proposal, proposal.text, now=now)
    apply_when_due(proposal, now=now)
    announce_proposal(proposal)
    tell_decided(proposal, now=now)
