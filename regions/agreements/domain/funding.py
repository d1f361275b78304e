"""The money behind agreements: writing down a tranche, and tying agreements to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from django.db import transaction

from regions.actors import Actor
from regions.agreements.access import get_agreement, get_tranche, region_to_edit
from regions.agreements.announcing import announce_agreement
from regions.agreements.errors import AgreementNotFound
from regions.agreements.models import FundedAgreement, FundingTranche
from regions.agreements.recording import move_agreement, person_of
from regions.roles import Action


@dataclass(frozen=True, slots=True, kw_only=True)
class TrancheDraft:
    """A part of a grant, as it was awarded."""

    region_id: int | None
    scheme: str
    name: str
    reference: str = ""
    amount: Decimal
    from_date: date
    until_date: date
    agreement_ids: Sequence[int] = ()


@transaction.atomic
def add_tranche(*, actor: Actor, draft: TrancheDraft, now: datetime) -> FundingTranche:
    """Write down a tranche with the agreements that come with it; refuses one that is there (by the database).

    Refuses agreements of another region as unknown. Locks each agreement and announces it.
    """
    region = region_to_edit(actor=actor, region_id=draft.region_id)
    tranche = FundingTranche.objects.create(
        region=region,
        scheme=draft.scheme,
        name=draft.name,
        reference=draft.reference,
        amount=draft.amount,
        from_date=draft.from_date,
        until_date=draft.until_date,
        created_by_id=person_of(actor),
        created_at=now,
    )
    for agreement_id in sorted(set(draft.agreement_ids)):
        _tie(actor, tranche, agreement_id, now=now)
    return tranche


@transaction.atomic
def fund_agreement(
    *, actor: Actor, tranche_id: int, agreement_id: int, now: datetime
) -> FundingTranche:
    """Tie one more agreement to a tranche, for good; refuses it twice (by the database), and one of another region.

    Locks the agreement and announces it.
    """
    tranche = get_tranche(actor=actor, action=Action.EDIT_AGREEMENTS, tranche_id=tranche_id)
    _tie(actor, tranche, agreement_id, now=now)
    return tranche


def _tie(actor: Actor, tranche: FundingTranche, agreement_id: int, *, now: datetime) -> None:
    agreement = get_agreement(
        actor=actor, action=Action.EDIT_AGREEMENTS, agreement_id=agreement_id, lock=True
    )
    if agreement.region_id != tranche.region_id:
        raise AgreementNotFound
    FundedAgreement.objects.create(
        tranche=tranche, agreement=agreement, linked_by_id=person_of(actor), linked_at=now
    )
    move_agreement(
        agreement,
        actor=actor,
        move="fund",
        now=now,
        reason=str(tranche),
        facts={"tranche": tranche.pk},
    )
    agreement.save(update_fields=["version"])
    announce_agreement(agreement)
