"""Making a proposal, bringing it to the table, changing it and taking it back."""

from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone

from regions.actors import Actor
from regions.governance.access import lock_own_proposal, person_of, region_to_propose_in
from regions.governance.announcing import announce_proposal
from regions.governance.domain.consents import ask_consents_again
from regions.governance.domain.drafts import (
    Draft,
    DraftText,
    chambers_of,
    require_a_place_to_speak_from,
    store_version,
)
from regions.governance.domain.dropping import drop_effect
from regions.governance.domain.notifying import tell_amended, tell_opened
from regions.governance.domain.timing import closing_moment, plan_jobs
from regions.governance.enums import EffectStatus, ProposalForm, ProposalStatus
from regions.governance.errors import (
    AdviceBindsNobody,
    NobodyToAsk,
    ProposalMoveNotAllowed,
    VotingOver,
)
from regions.governance.models import Proposal, ProposalVersion
from regions.governance.queries import is_voting_on
from regions.governance.recording import move_proposal
from regions.governance.rules import ensure_rules
from regions.governance.tallies import terms_of_voters

ROOM_AFTER_AMENDING = timedelta(days=3)
"""Who has voted has to read again, so an amended proposal stays open at least this long."""


@transaction.atomic
def draft_proposal(*, actor: Actor, region_id: int | None, draft: Draft, now: datetime) -> Proposal:
    """Write a proposal down; only its maker sees it until it is opened.

    Refuses who has no place to speak from (`SeatNeeded`), chambers of another region, advice that would bind, and a
    change that cannot be.
    Announces it to its maker.
    """
    region = region_to_propose_in(actor=actor, region_id=region_id)
    if draft.is_binding and draft.form == ProposalForm.ADVICE:
        raise AdviceBindsNobody
    require_a_place_to_speak_from(actor=actor, region=region, now=now)
    chambers = chambers_of(region=region, chamber_ids=draft.chamber_ids)
    proposal = Proposal.objects.create(
        region=region,
        form=draft.form,
        proposer_id=person_of(actor),
        closes_at=draft.closes_at,
        review_date=draft.review_date,
        is_binding=draft.is_binding,
        created_at=now,
    )
    proposal.chambers.set(chambers)
    store_version(proposal, actor=actor, text=draft.text, now=now)
    move_proposal(proposal, actor=actor, move="draft", now=now)
    proposal.save()
    announce_proposal(proposal)
    return proposal


@transaction.atomic
def open_proposal(*, actor: Actor, proposal_id: int, now: datetime) -> Proposal:
    """Bring a draft to the table, under the voting rules of today.

    Refuses what is no draft any more, a closing date that is too near or too far, and chambers in which nobody
    sits (`NobodyToAsk`). Locks the proposal. Announces it to the table, asks every seat, and defers the reminder and
    the end.
    """
    proposal = lock_own_proposal(actor=actor, proposal_id=proposal_id)
    rules = ensure_rules(region_id=proposal.region_id, on_date=timezone.localdate(now))
    proposal.rules = rules
    proposal.opened_at = now
    proposal.closes_at = closing_moment(proposal.closes_at, rules=rules, now=now)
    move_proposal(
        proposal,
        actor=actor,
        move="open",
        now=now,
        facts={"version": proposal.text.number, "rules": rules.pk},
    )
    proposal.save()
    if not terms_of_voters(proposal, now=now):
        raise NobodyToAsk
    plan_jobs(proposal, rules=rules, now=now)
    announce_proposal(proposal)
    tell_opened(proposal, now=now)
    return proposal


@transaction.atomic
def amend_proposal(
    *, actor: Actor, proposal_id: int, text: DraftText, note: str = "", now: datetime
) -> Proposal:
    """Give a proposal a new text; in voting everybody votes again, as the votes were about the old one.

    Bodies that gave or refused their consent are asked again too, for the same reason.

    Refuses a proposal that is decided or withdrawn, and a change that cannot be. Locks the proposal. Announces it to
    who may see it, asks every seat again, and moves the end when that is near.
    """
    proposal = lock_own_proposal(actor=actor, proposal_id=proposal_id)
    if proposal.status not in (ProposalStatus.DRAFT, ProposalStatus.OPEN):
        raise ProposalMoveNotAllowed
    is_open = proposal.status == ProposalStatus.OPEN
    if is_open and not is_voting_on(proposal, now=now):
        raise VotingOver
    old = proposal.text
    before = old.number
    store_version(proposal, actor=actor, text=text, note=note, now=now)
    if not _asks_the_same(old, proposal.text):
        drop_effect(proposal, old, now=now)
    ask_consents_again(proposal, actor=actor, now=now)
    move_proposal(
        proposal,
        actor=actor,
        move="amend" if is_open else "revise",
        now=now,
        reason=note,
        facts={"from_version": before, "to_version": proposal.text.number},
    )
    if is_open and proposal.closes_at is not None and proposal.rules is not None:
        proposal.closes_at = max(proposal.closes_at, now + ROOM_AFTER_AMENDING)
        plan_jobs(proposal, rules=proposal.rules, now=now)
    proposal.save()
    announce_proposal(proposal)
    if is_open:
        tell_amended(proposal, now=now)
    return proposal


@transaction.atomic
def withdraw_proposal(
    *, actor: Actor, proposal_id: int, reason: str = "", now: datetime
) -> Proposal:
    """Take a proposal back before it is decided; what was said about it stays on record.

    Refuses what is decided or withdrawn already. Locks the proposal. Announces it to who could see it.
    """
    proposal = lock_own_proposal(actor=actor, proposal_id=proposal_id)
    move_proposal(proposal, actor=actor, move="withdraw", now=now, reason=reason)
    proposal.closed_at = now
    if proposal.effect_status != EffectStatus.NONE:
        proposal.effect_status = EffectStatus.DROPPED
    proposal.save()
    drop_effect(proposal, proposal.text, now=now)
    announce_proposal(proposal)
    return proposal


def _asks_the_same(old: ProposalVersion, new: ProposalVersion) -> bool:
    return (old.effect_kind, old.effect_values) == (new.effect_kind, new.effect_values)
