"""Tells who may see a proposal that it moved on, and nobody else."""

from live.events import (
    Audience,
    EscalationChanged,
    MandateChanged,
    MeetingChanged,
    ProposalChanged,
)
from live.publish import publish
from regions.governance.enums import ProposalStatus
from regions.governance.models import Escalation, Mandate, Meeting, Proposal


def announce_proposal(proposal: Proposal) -> None:
    """Publish a hint; within the caller's transaction."""
    publish(
        ProposalChanged(id=proposal.pk, version=proposal.version, audience=audience_of(proposal))
    )


def announce_meeting(meeting: Meeting) -> None:
    """The same for a meeting: to the table."""
    audience = Audience(councils=(meeting.region_id,), is_national=True)
    publish(MeetingChanged(id=meeting.pk, version=meeting.version, audience=audience))


def announce_mandate(mandate: Mandate) -> None:
    """The same for a mandate: to everybody of the region."""
    audience = Audience(members=(mandate.region_id,), is_national=True)
    publish(MandateChanged(id=mandate.pk, version=mandate.version, audience=audience))


def announce_escalation(escalation: Escalation) -> None:
    """The same for an escalation: to everybody of the region."""
    audience = Audience(members=(escalation.region_id,), is_national=True)
    publish(EscalationChanged(id=escalation.pk, version=escalation.version, audience=audience))


def audience_of(proposal: Proposal) -> Audience:
    """What never was in voting is its maker's; what is, the table's; what was carried, everybody's."""
    if proposal.opened_at is None:
        return Audience(users=(proposal.proposer_id,))
    if proposal.status == ProposalStatus.CARRIED:
        return Audience(members=(proposal.region_id,), is_national=True)
    return Audience(councils=(proposal.region_id,), is_national=True)
