"""Making the change that a carried proposal asks for, at its date, and not before its consents and signatures are there."""

from dataclasses import asdict
from datetime import datetime

from django.db import transaction
from django.utils import timezone

from regions.actors import SYSTEM
from regions.governance.access import lock_proposal
from regions.governance.announcing import announce_proposal
from regions.governance.days import start_of_day
from regions.governance.domain.dropping import drop_effect
from regions.governance.domain.jobs import defer
from regions.governance.effects import Effect, effect_kind
from regions.governance.enums import ConsentResult, EffectStatus, ProposalStatus
from regions.governance.errors import GovernanceError
from regions.governance.models import Consent, Proposal
from regions.governance.recording import move_proposal
from regions.governance.signing import signing_of


def apply_when_due(proposal: Proposal, *, now: datetime) -> None:
    """Make the change of a carried proposal if it is due, else leave it to the clock; the caller holds its lock.

    What has become impossible is kept with its reason and undoes nothing else.
    """
    if proposal.effect_status != EffectStatus.WAITING or missing_consents(proposal):
        return
    signing = signing_of(proposal, today=timezone.localdate(now))
    if signing is not None and not signing.is_complete:
        return
    day = proposal.text.effect_date
    if day is None:
        raise AssertionError("a change has a date")
    today = timezone.localdate(now)
    if day > today:
        defer("apply", at=start_of_day(day), proposal_id=proposal.pk)
        return
    _apply(proposal, now=now)


@transaction.atomic
def apply_due_effect(*, proposal_id: int, now: datetime) -> None:
    """Make a change whose day has come; safe to run twice. Locks the proposal and announces it."""
    proposal = lock_proposal(proposal_id)
    if proposal is None or proposal.status != ProposalStatus.CARRIED:
        return
    before = proposal.version
    apply_when_due(proposal, now=now)
    if proposal.version != before:
        announce_proposal(proposal)


def due_effects(*, now: datetime) -> list[int]:
    """The proposals whose change should have been made by now, by id."""
    rows = Proposal.objects.filter(
        status=ProposalStatus.CARRIED,
        effect_status=EffectStatus.WAITING,
        current__effect_date__lte=timezone.localdate(now),
    )
    return list(rows.order_by("pk").values_list("pk", flat=True))


def missing_consents(proposal: Proposal) -> list[Consent]:
    """The consents that are asked and not given: they hold the change."""
    asked = Consent.objects.filter(proposal=proposal).exclude(result=ConsentResult.GIVEN)
    return list(asked.order_by("pk"))


def _apply(proposal: Proposal, *, now: datetime) -> None:
    text = proposal.text
    effect = Effect(
        region_id=proposal.region_id,
        values=text.effect_values,
        # Held up by a consent, it counts from the day it could.
        from_date=max(text.effect_date or timezone.localdate(now), timezone.localdate(now)),
        proposal_id=proposal.pk,
        title=text.title,
    )
    try:
        # A savepoint of its own: what is refused leaves no trace.
        with transaction.atomic():
            kind = effect_kind(text.effect_kind)
            lines = kind.describe(effect)
            made = kind.apply(effect, now)
    except GovernanceError as refused:
        proposal.effect_status = EffectStatus.REFUSED
        proposal.effect_note = _words_of(refused)
        move_proposal(
            proposal, actor=SYSTEM, move="refuse_effect", now=now, reason=proposal.effect_note
        )
        drop_effect(proposal, text, now=now)
    else:
        proposal.effect_status = EffectStatus.APPLIED
        facts = {
            **made,
            "from_date": effect.from_date.isoformat(),
            "lines": [asdict(line) for line in lines],
        }
        move_proposal(proposal, actor=SYSTEM, move="take_effect", now=now, facts=facts)
    proposal.save(update_fields=["effect_status", "effect_note", "version"])


def _words_of(refused: GovernanceError) -> str:
    said = str(refused) or type(refused).__doc__ or ""
    return said.strip().splitlines()[0][:400]
