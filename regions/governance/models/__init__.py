"""The tables of governance: rules, proposals with their versions, votes, proxies, consents, and the history."""

from regions.governance.models.consents import Consent
from regions.governance.models.history import GovernanceDecision
from regions.governance.models.proposals import Proposal, ProposalVersion
from regions.governance.models.rules import VotingRules
from regions.governance.models.votes import Proxy, Vote

__all__ = [
    "Consent",
    "GovernanceDecision",
    "Proposal",
    "ProposalVersion",
    "Proxy",
    "Vote",
    "VotingRules",
]
