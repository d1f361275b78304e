"""What a region that merges or stops still has running at its table."""

from datetime import datetime

from regions.governance.enums import ProposalStatus
from regions.governance.models import Proposal
from regions.hindrances import Room


def open_proposals(region_id: int, _now: datetime) -> list[str]:
    """Say how many proposals are in voting; those would be lost between two tables."""
    number = Proposal.objects.filter(region=region_id, status=ProposalStatus.OPEN).count()
    return [f"Voorstellen in stemming: {number}."] if number else []


GOVERNANCE_ROOM = Room(name="governance", still_runs=open_proposals)
