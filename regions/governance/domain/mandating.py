"""Doorzettingsmacht: giving somebody the mandate to decide in place of the table, using it, and ending it."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from accounts.models import User
from regions.actors import SYSTEM, Actor, actor_of
from regions.governance.access import get_mandate, get_proposal, person_of, region_to_act_in
from regions.governance.announcing import announce_mandate, announce_proposal
from regions.governance.domain.applying import apply_when_due
from regions.governance.domain.notifying import tell_decided
from regions.governance.enums import (
    EffectStatus,
    GovernanceSubject,
    ProposalForm,
    ProposalStatus,
)
from regions.governance.errors import (
    MandateBasisMissing,
    MandateForYourself,
    MandateHolderUnfit,
    MandateOver,
    NotTheHolder,
    ReasonNeeded,
)
from regions.governance.mandate_queries import has_another_keeper
from regions.governance.models import Escalation, Mandate, MandateUse, Proposal
from regions.governance.moves import NEW
from regions.governance.recording import move_proposal, record_move
from regions.governance.tallies import tally_as_facts, tally_of
from regions.roles import Action


@dataclass(frozen=True, slots=True, kw_only=True)
class NewMandate:
    """Who may decide, about what, on what ground, and from when until when (half-open)."""

    holder_email: str
    scope: str
    basis: str
    from_date: date
    until_date: date
    proposal_id: int | None = None
    escalation_id: int | None = None


@transaction.atomic
def give_mandate(*, actor: Actor, region_id: int | None, new: NewMandate, now: datetime) -> Mandate:
    """Write down who may decide in place of the table.

    Refuses a holder who does not follow the proposals of the region (`MandateHolderUnfit`), and a ground that is
    neither a decision that the table carried nor a running escalation of a level that appoints
    (`MandateBasisMissing`): advice decides nothing, and what was pushed through was not carried by the table. Refuses
    the giver as holder (`MandateForYourself`), unless nobody else of the region may write it down and the ground is
    not the giver's own escalation. Locks the escalation. Announces it to everybody of the region.
    """
    region = region_to_act_in(actor=actor, action=Action.KEEP_MANDATES, region_id=region_id)
    _require_ground(new, region_id=region.pk)
    holder = _holder(new.holder_email, region_id=region.pk, now=now)
    if holder.pk == actor.user_id:
        _require_nobody_else(new, giver=holder, region_id=region.pk, now=now)
    mandate = Mandate.objects.create(
        region=region,
        holder=holder,
        scope=new.scope,
        basis=new.basis,
        proposal_id=new.proposal_id,
        escalation_id=new.escalation_id,
        from_date=new.from_date,
        until_date=new.until_date,
        given_by_id=person_of(actor),
        given_at=now,
    )
    _record(mandate, actor=actor, move="give", from_state=NEW, now=now)
    announce_mandate(mandate)
    return mandate


@transaction.atomic
def use_mandate(*, actor: Actor, proposal_id: int, reason: str, now: datetime) -> MandateUse:
    """Carry a proposal that the table could not carry; the count of that moment, the mandate and the reason stay with it.

    Refuses a proposal that is neither open nor rejected, an empty reason, and who holds no mandate in the region today
    (`NotTheHolder`). Locks the proposal and the mandate. Announces it, and tells the table. A change that is due is
    made at once.
    """
    proposal = get_proposal(actor=actor, proposal_id=proposal_id, action=Action.PROPOSE, lock=True)
    mandate = (
        running_mandates(now=now)
        .filter(region=proposal.region_id, holder=person_of(actor))
        .select_for_update(of=("self",))
        .order_by("pk")
        .first()
    )
    if mandate is None:
        raise NotTheHolder
    if not reason.strip():
        raise ReasonNeeded("Schrijf op waarom je doorzet.")
    tally = tally_of(proposal, now=now)
    move_proposal(
        proposal,
        actor=actor,
        move="override",
        now=now,
        reason=reason.strip()[:400],
        facts={"mandate": mandate.pk, "tally": None if tally is None else tally_as_facts(tally)},
    )
    use = MandateUse.objects.create(
        mandate=mandate,
        proposal=proposal,
        reason=reason.strip(),
        used_by_id=person_of(actor),
        at=now,
    )
    _record(mandate, actor=actor, move="use", from_state="given", reason=reason, now=now)
    _carry(proposal, mandate, reason=reason, now=now)
    return use


@transaction.atomic
def end_mandate(*, actor: Actor, mandate_id: int, reason: str, now: datetime) -> Mandate:
    """Take a mandate back before its time; what was decided with it stays.

    Refuses one that is over. Locks the mandate. Announces it to everybody of the region.
    """
    mandate = get_mandate(
        actor=actor, mandate_id=mandate_id, action=Action.KEEP_MANDATES, lock=True
    )
    if mandate.ended_at is not None or mandate.until_date <= timezone.localdate(now):
        raise MandateOver
    _end(mandate, actor=actor, reason=reason, now=now)
    return mandate


def end_mandates_of(escalation: Escalation, *, actor: Actor, now: datetime) -> None:
    """End what rests on an escalation that is over; within the caller's transaction."""
    resting = Mandate.objects.filter(escalation=escalation, ended_at__isnull=True)
    for mandate in resting.select_for_update().order_by("pk"):
        _end(mandate, actor=actor, reason="De escalatie is voorbij.", now=now)


def end_mandates_in(region_id: int, *, reason: str, now: datetime) -> None:
    """End every mandate of a region that merges; within the caller's transaction, in the order of their ids."""
    today = timezone.localdate(now)
    open_rows = Mandate.objects.filter(
        region=region_id, ended_at__isnull=True, until_date__gt=today
    )
    for mandate in open_rows.select_for_update().order_by("pk"):
        _end(mandate, actor=SYSTEM, reason=reason, now=now)


def running_mandates(*, now: datetime) -> QuerySet[Mandate]:
    """The mandates that may be used now."""
    today = timezone.localdate(now)
    return Mandate.objects.filter(from_date__lte=today, until_date__gt=today, ended_at__isnull=True)


def _require_ground(new: NewMandate, *, region_id: int) -> None:
    if new.proposal_id is not None and new.escalation_id is None:
        carried = Proposal.objects.filter(pk=new.proposal_id, status=ProposalStatus.CARRIED)
        by_the_table = carried.exclude(form=ProposalForm.ADVICE).filter(mandate_uses__isnull=True)
        is_there = by_the_table.filter(region=region_id).exists()
    elif new.escalation_id is not None and new.proposal_id is None:
        declared = Escalation.objects.filter(pk=new.escalation_id, ended_at__isnull=True)
        appointing = declared.filter(region=region_id, appoints=True)
        # Ending it ends what rests on it, and must see this one.
        is_there = appointing.select_for_update().first() is not None
    else:
        is_there = False
    if not is_there:
        raise MandateBasisMissing


def _holder(email: str, *, region_id: int, now: datetime) -> User:
    user = User.objects.filter(email__iexact=email).first()
    if user is None or region_id not in actor_of(user, now).regions_for(Action.PROPOSE):
        raise MandateHolderUnfit
    return user


def _require_nobody_else(new: NewMandate, *, giver: User, region_id: int, now: datetime) -> None:
    """Four eyes: nobody both declares the emergency and takes the power, nor passes by a colleague."""
    declared = Escalation.objects.filter(declared_by=giver).values_list("pk", flat=True)
    if new.escalation_id in declared or has_another_keeper(region_id, besides=giver.pk, now=now):
        raise MandateForYourself


def _carry(proposal: Proposal, mandate: Mandate, *, reason: str, now: datetime) -> None:
    proposal.closed_at = now
    proposal.outcome = f"Doorgezet door {mandate.holder.name}: {reason.strip()}"
    if proposal.effect_status != EffectStatus.NONE:
        proposal.effect_status = EffectStatus.WAITING
    proposal.save()
    apply_when_due(proposal, now=now)
    announce_proposal(proposal)
    announce_mandate(mandate)
    tell_decided(proposal, now=now)


def _end(mandate: Mandate, *, actor: Actor, reason: str, now: datetime) -> None:
    mandate.ended_at, mandate.end_reason = now, reason
    mandate.version += 1
    mandate.save(update_fields=["ended_at", "end_reason", "version"])
    _record(mandate, actor=actor, move="end", from_state="given", reason=reason, now=now)
    announce_mandate(mandate)


def _record(
    mandate: Mandate,
    *,
    actor: Actor,
    move: str,
    from_state: str,
    now: datetime,
    reason: str = "",
) -> None:
    record_move(
        actor=actor,
        region_id=mandate.region_id,
        subject=GovernanceSubject.MANDATE,
        subject_id=mandate.pk,
        move=move,
        from_state=from_state,
        reason=reason,
        facts={"holder": mandate.holder_id, "scope": mandate.scope},
        now=now,
    )
