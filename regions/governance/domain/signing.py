"""Boards sign a binding agreement, and may take that back with a reason; nothing of it is ever changed."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from regions.actors import Actor
from regions.governance.access import get_proposal, person_of
from regions.governance.announcing import announce_proposal
from regions.governance.domain.applying import apply_when_due
from regions.governance.enums import GovernanceSubject, SignatureAct
from regions.governance.errors import (
    AlreadySigned,
    NothingToSign,
    NotSigned,
    ReasonNeeded,
    SignatureNotYours,
)
from regions.governance.models import Proposal, Signature
from regions.governance.moves import NEW
from regions.governance.recording import record_move
from regions.governance.signing import BoardLine, signing_of
from regions.roles import Action


@transaction.atomic
def sign_agreement(
    *, actor: Actor, proposal_id: int, organisation_id: int, now: datetime
) -> Signature:
    """Sign what was carried for a board; after the last board what it changes goes on.

    Refuses what is no binding agreement or not carried (`NothingToSign`), a board that is not the actor's or takes
    no part, and a board that has signed. Locks the proposal. Announces it to who may see it.
    """
    proposal, line = _lock(actor, proposal_id, organisation_id, now=now)
    if line.is_signed:
        raise AlreadySigned
    made = _add(proposal, line, SignatureAct.SIGNED, actor=actor, now=now)
    apply_when_due(proposal, now=now)
    _touch(proposal)
    return made


@transaction.atomic
def withdraw_signature(
    *, actor: Actor, proposal_id: int, organisation_id: int, reason: str, now: datetime
) -> Signature:
    """Take the signature of a board back, with a reason; both acts stay. What is in force already stays in force.

    Refuses the same, a board that has not signed, and an empty reason. Locks the proposal. Announces it to who may
    see it.
    """
    proposal, line = _lock(actor, proposal_id, organisation_id, now=now)
    if not line.is_signed:
        raise NotSigned
    if not reason.strip():
        raise ReasonNeeded("Schrijf op waarom het bestuur zijn handtekening intrekt.")
    made = _add(proposal, line, SignatureAct.WITHDRAWN, actor=actor, reason=reason.strip(), now=now)
    _touch(proposal)
    return made


def _lock(
    actor: Actor, proposal_id: int, organisation_id: int, *, now: datetime
) -> tuple[Proposal, BoardLine]:
    proposal = get_proposal(
        actor=actor, proposal_id=proposal_id, action=Action.VIEW_PROPOSALS, lock=True
    )
    signing = signing_of(proposal, today=timezone.localdate(now))
    if signing is None:
        raise NothingToSign
    mine = (proposal.region_id, organisation_id) in actor.boards_for(Action.SIGN_AGREEMENTS)
    line = next((one for one in signing.boards if one.board.pk == organisation_id), None)
    if not mine or line is None:
        raise SignatureNotYours
    return proposal, line


def _add(
    proposal: Proposal,
    line: BoardLine,
    act: SignatureAct,
    *,
    actor: Actor,
    now: datetime,
    reason: str = "",
) -> Signature:
    made = Signature.objects.create(
        proposal=proposal,
        version=proposal.text,
        organisation=line.board,
        act=act,
        reason=reason,
        signed_by_id=person_of(actor),
        at=now,
    )
    record_move(
        actor=actor,
        region_id=proposal.region_id,
        subject=GovernanceSubject.SIGNATURE,
        subject_id=made.pk,
        move="sign" if act is SignatureAct.SIGNED else "withdraw",
        from_state=NEW if line.last is None else line.last.act,
        reason=reason,
        facts={"board": line.board.pk, "name": line.board.name},
        now=now,
    )
    return made


def _touch(proposal: Proposal) -> None:
    proposal.version += 1
    proposal.save(update_fields=["version"])
    announce_proposal(proposal)
