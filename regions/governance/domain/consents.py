"""Consents of bodies beside the table: asked for, recorded, and waited for."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from regions.actors import Actor
from regions.governance.access import get_proposal, lock_consent, person_of
from regions.governance.announcing import announce_proposal
from regions.governance.domain.applying import apply_when_due
from regions.governance.enums import ConsentBody, ConsentResult, EffectStatus, ProposalStatus
from regions.governance.errors import (
    ConsentAsked,
    ConsentDateAhead,
    ProposalMoveNotAllowed,
)
from regions.governance.models import Consent, Proposal
from regions.governance.recording import move_consent
from regions.roles import Action

FINAL = (ProposalStatus.REJECTED, ProposalStatus.WITHDRAWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentAnswer:
    """What a body said, when, by how many votes, and where that is written."""

    is_given: bool
    result_date: date
    votes_for: int | None = None
    votes_against: int | None = None
    document: str = ""


@transaction.atomic
def ask_consent(
    *,
    actor: Actor,
    proposal_id: int,
    body: ConsentBody,
    body_name: str,
    subject: str,
    now: datetime,
) -> Consent:
    """Let what a proposal changes wait for the consent of a body.

    Refuses a proposal that came to nothing or whose change is made already, and a body that is asked already. Locks
    the proposal. Announces it to who may see it.
    """
    proposal = get_proposal(
        actor=actor, proposal_id=proposal_id, action=Action.KEEP_CONSENTS, lock=True
    )
    if proposal.status in FINAL or proposal.effect_status == EffectStatus.APPLIED:
        raise ProposalMoveNotAllowed
    if Consent.objects.filter(proposal=proposal, body=body, body_name=body_name).exists():
        raise ConsentAsked
    consent = Consent.objects.create(
        region_id=proposal.region_id,
        proposal=proposal,
        body=body,
        body_name=body_name,
        subject=subject,
        asked_by_id=person_of(actor),
        asked_at=now,
    )
    move_consent(consent, actor=actor, move="ask", now=now)
    _touch(proposal)
    return consent


@transaction.atomic
def record_consent(
    *, actor: Actor, consent_id: int, answer: ConsentAnswer, now: datetime
) -> Consent:
    """Write down what a body said; the last consent that was waited for lets the change go on.

    Refuses a date that is still to come, and a consent that was given already. Locks the proposal. Announces it to
    who may see it.
    """
    proposal, consent = lock_consent(actor=actor, consent_id=consent_id)
    if answer.result_date > timezone.localdate(now):
        raise ConsentDateAhead
    consent.result_date = answer.result_date
    consent.votes_for, consent.votes_against = answer.votes_for, answer.votes_against
    consent.document = answer.document
    move = "give" if answer.is_given else "refuse"
    move_consent(consent, actor=actor, move=move, now=now, facts=_answer_of(consent))
    consent.save()
    if consent.result == ConsentResult.GIVEN and proposal.status == ProposalStatus.CARRIED:
        apply_when_due(proposal, now=now)
    _touch(proposal)
    return consent


def ask_consents_again(proposal: Proposal, *, actor: Actor, now: datetime) -> None:
    """Put every answer of a body back to asked, because the proposal reads otherwise now; within the caller's lock."""
    answered = Consent.objects.filter(proposal=proposal).exclude(result=ConsentResult.PENDING)
    for consent in answered.order_by("pk"):
        move_consent(consent, actor=actor, move="ask_again", now=now, facts=_answer_of(consent))
        consent.result_date = consent.votes_for = consent.votes_against = None
        consent.document = ""
        consent.save()


def _answer_of(consent: Consent) -> dict[str, object]:
    return {
        "result_date": None if consent.result_date is None else consent.result_date.isoformat(),
        "votes_for": consent.votes_for,
        "votes_against": consent.votes_against,
        "document": consent.document,
    }


def _touch(proposal: Proposal) -> None:
    proposal.version += 1
    proposal.save(update_fields=["version"])
    announce_proposal(proposal)
