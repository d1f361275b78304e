"""Which moves a screen may offer this actor now; the moves themselves check again."""

from datetime import datetime

from regions.actors import Actor
from regions.governance.access import may_steer
from regions.governance.enums import EffectStatus, ProposalStatus
from regions.governance.models import Proposal
from regions.governance.moves import PROPOSAL_MOVES
from regions.governance.queries import Sight, is_voting_on
from regions.governance.voting.results import Verdict
from regions.roles import Action

MOVES = ("vote", "open", "revise", "amend", "withdraw", "close", "explain", "ask_consent")


def allowed_moves(proposal: Proposal, *, sight: Sight) -> list[str]:
    """The moves that the table and the roles and seats of this actor allow, in the order of a screen."""
    actor, now = sight.actor, sight.now
    steers = may_steer(actor, proposal)
    can = {
        "vote": bool(sight.seats.get(proposal.pk)),
        "open": steers and _from(proposal, "open"),
        "revise": steers and _from(proposal, "revise"),
        "amend": steers and _from(proposal, "amend") and is_voting_on(proposal, now=now),
        "withdraw": steers and _from(proposal, "withdraw"),
        "close": steers and _can_close(proposal, sight=sight, now=now),
        "explain": steers and _from(proposal, "explain"),
        "ask_consent": _keeps_consents(actor, proposal) and _waits_for_consents(proposal),
    }
    return [name for name in MOVES if can[name]]


def _from(proposal: Proposal, move: str) -> bool:
    return proposal.status in PROPOSAL_MOVES[move].from_states


def _can_close(proposal: Proposal, *, sight: Sight, now: datetime) -> bool:
    tally = sight.tallies.get(proposal.pk)
    if proposal.status != ProposalStatus.OPEN or tally is None or proposal.closes_at is None:
        return False
    is_ready = tally.is_complete or now >= proposal.closes_at
    return is_ready and tally.verdict is not Verdict.OBJECTION


def _keeps_consents(actor: Actor, proposal: Proposal) -> bool:
    return proposal.region_id in actor.regions_for(Action.KEEP_CONSENTS)


def _waits_for_consents(proposal: Proposal) -> bool:
    return (
        proposal.status in (ProposalStatus.OPEN, ProposalStatus.CARRIED)
        and proposal.effect_status != EffectStatus.APPLIED
    )
