"""What becomes of the table of a region that merges: voting stops it, and what was decided and not yet done ends with a reason."""

from datetime import date, datetime
from typing import Final

from regions.actors import SYSTEM
from regions.errors import RunningWork
from regions.governance.announcing import announce_proposal
from regions.governance.domain.dropping import drop_effect
from regions.governance.domain.escalating import end_escalation_in
from regions.governance.enums import EffectStatus, ProposalStatus
from regions.governance.models import Proposal
from regions.governance.recording import move_proposal
from regions.hindrances import Room, counted
from regions.models import Region

NAMED: Final = 3
"""So many proposals are named; of the others only how many there are."""


def open_proposals(region_id: int, _now: datetime) -> list[RunningWork]:
    """Name the proposals in voting, the first to close first; those would be lost between two tables."""
    rows = Proposal.objects.filter(region=region_id, status=ProposalStatus.OPEN)
    titles = list(rows.order_by("closes_at", "pk").values_list("current__title", flat=True))
    if not titles:
        return []
    others = len(titles) - NAMED
    more = f" en nog {others}" if others > 0 else ""
    return [
        RunningWork(
            kind="open-proposals",
            what=counted(len(titles), "voorstel in stemming", "voorstellen in stemming"),
            where=", ".join(f"‘{title}’" for title in titles[:NAMED]) + more,
            mend="sluit de stemming of trek het voorstel in",
        )
    ]


def end_what_waits(old: Region, new: Region, _on_date: date, now: datetime) -> None:
    """Drop the changes that wait for their date, a consent or a signature, and end escalation and mandates.

    A change would change a region that is no more; whether the successor wants it is for its table. Locks the proposals
    in the order of their ids, and announces each thing that ends.
    """
    reason = f"{old.name} ging op in {new.name}."
    waiting = Proposal.objects.filter(
        region=old, status=ProposalStatus.CARRIED, effect_status=EffectStatus.WAITING
    )
    for proposal in waiting.select_for_update(of=("self",)).order_by("pk"):
        proposal.effect_status, proposal.effect_note = EffectStatus.DROPPED, reason
        facts = {"successor": new.pk}
        move_proposal(
            proposal, actor=SYSTEM, move="drop_effect", now=now, reason=reason, facts=facts
        )
        drop_effect(proposal, proposal.text, now=now)
        proposal.save(update_fields=["effect_status", "effect_note", "version"])
        announce_proposal(proposal)
    end_escalation_in(old.pk, reason=reason, now=now)


GOVERNANCE_ROOM = Room(name="governance", still_runs=open_proposals, go_along=end_what_waits)
