"""Tells who may see a proposal that it moved on, and nobody else."""

from live.events import Audience, ProposalChanged
from live.publish import publish
from regions.governance.enums import ProposalStatus
from regions.governance.models import Proposal


def announce_proposal(proposal: Proposal) -> None:
    """Publish a hint; within the caller's transaction."""
    publish(
        ProposalChanged(id=proposal.pk, version=proposal.version, audience=audience_of(proposal))
    )


def audience_of(proposal: Proposal) -> Audience:
    """What never was in voting is its maker's; what is, the table's; what was carried, everybody's."""
    if proposal.opened_at is None:
        return Audience(users=(proposal.proposer_id,))
    if proposal.status == ProposalStatus.CARRIED:
        return Audience(members=(proposal.region_id,), is_national=True)
    return Audience(councils=(proposal.region_id,), is_national=True)
