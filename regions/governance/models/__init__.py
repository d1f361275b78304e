"""The tables of governance: rules, proposals with versions, votes, consents and signatures, meetings, mandates, history."""

from regions.governance.models.consents import Consent
from regions.governance.models.history import GovernanceDecision
from regions.governance.models.mandates import Escalation, Mandate, MandateUse
from regions.governance.models.meetings import Meeting, Presence
from regions.governance.models.proposals import Proposal, ProposalVersion
from regions.governance.models.rules import VotingRules
from regions.governance.models.signatures import Signature
from regions.governance.models.votes import Proxy, Vote

__all__ = [
    "Consent",
    "Escalation",
    "GovernanceDecision",
    "Mandate",
    "MandateUse",
    "Meeting",
    "Presence",
    "Proposal",
    "ProposalVersion",
    "Proxy",
    "Signature",
    "Vote",
    "VotingRules",
]
