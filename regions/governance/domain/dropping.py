"""Telling the kind of a change that it will not be made after all."""

from datetime import datetime

from regions.governance.effects import Effect, effect_kinds
from regions.governance.models import Proposal, ProposalVersion


def drop_effect(proposal: Proposal, text: ProposalVersion, *, now: datetime) -> None:
    """Tell the kind of the change in this text that it is not made; the caller holds the lock of the proposal."""
    # A kind that nobody registers any more has nobody to tell.
    kind = next((one for one in effect_kinds() if one.kind == text.effect_kind), None)
    if kind is None or text.effect_date is None:
        return
    effect = Effect(
        region_id=proposal.region_id,
        values=text.effect_values,
        from_date=text.effect_date,
        proposal_id=proposal.pk,
        title=text.title,
    )
    kind.drop(effect, now)
