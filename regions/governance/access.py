"""The only place that turns an id from outside into a proposal or a consent, for an actor and an action."""

from django.db.models import Q, QuerySet

from regions.access import get_region, require, with_predecessors
from regions.actors import Actor
from regions.governance.enums import ProposalStatus
from regions.governance.errors import NotYourProposal, ProposalNotFound, RegionNeeded
from regions.governance.models import Consent, Escalation, Mandate, Meeting, Proposal
from regions.models import Region
from regions.roles import Action


def proposals_visible_to(actor: Actor) -> QuerySet[Proposal]:
    """What was carried in one's region or in one that went up in it, for who sits at its table also the rest, and one's own drafts."""
    require(actor, Action.VIEW_OUTCOMES)
    rows = Proposal.objects.all()
    if actor.is_system:
        return rows
    is_draft = Q(status=ProposalStatus.DRAFT)
    reach = Q(region__in=_to_read(actor, Action.VIEW_OUTCOMES), status=ProposalStatus.CARRIED)
    reach |= Q(region__in=_to_read(actor, Action.VIEW_PROPOSALS)) & ~is_draft
    reach |= Q(region__in=actor.regions_for(Action.PROPOSE), proposer=actor.user_id)
    if actor.is_nationwide(Action.VIEW_PROPOSALS):
        reach |= ~is_draft
    # A draft that was thrown away was never anybody else's.
    never_seen = Q(opened_at__isnull=True) & ~Q(proposer=actor.user_id)
    return rows.filter(reach).exclude(never_seen)


def get_proposal(
    *,
    actor: Actor,
    proposal_id: int,
    action: Action = Action.VIEW_OUTCOMES,
    lock: bool = False,
) -> Proposal:
    """One proposal, its row locked when asked; unknown and foreign are the same refusal.

    The lock is the lock of the whole: versions, votes and consents change under it only.
    """
    require(actor, action)
    rows = proposals_visible_to(actor).filter(pk=proposal_id)
    if action is not Action.VIEW_OUTCOMES and not actor.is_nationwide(action):
        rows = rows.filter(region__in=actor.regions_for(action))
    rows = rows.select_related("current", "rules")
    found = (rows.select_for_update(of=("self",)) if lock else rows).first()
    if found is None:
        raise ProposalNotFound
    return found


def lock_own_proposal(*, actor: Actor, proposal_id: int) -> Proposal:
    """One proposal to steer, locked; refuses (`NotYourProposal`) who neither made it nor coordinates the region."""
    proposal = get_proposal(actor=actor, proposal_id=proposal_id, action=Action.PROPOSE, lock=True)
    if not may_steer(actor, proposal):
        raise NotYourProposal
    return proposal


def may_steer(actor: Actor, proposal: Proposal) -> bool:
    """Whether the actor made this proposal or coordinates its region."""
    if actor.is_system:
        return True
    is_own = proposal.proposer_id == actor.user_id and (
        proposal.region_id in actor.regions_for(Action.PROPOSE)
    )
    return is_own or proposal.region_id in actor.regions_for(Action.STEER_PROPOSALS)


def lock_proposal(proposal_id: int) -> Proposal | None:
    """One proposal for the clock, locked; None when it is not there."""
    rows = Proposal.objects.select_related("current", "rules").select_for_update(of=("self",))
    return rows.filter(pk=proposal_id).first()


def consents_visible_to(actor: Actor) -> QuerySet[Consent]:
    """The consents of the proposals within reach."""
    return Consent.objects.filter(proposal__in=proposals_visible_to(actor))


def lock_consent(*, actor: Actor, consent_id: int) -> tuple[Proposal, Consent]:
    """Lock the proposal of a consent, then read the consent; unknown and foreign are the same refusal."""
    require(actor, Action.KEEP_CONSENTS)
    mine = consents_visible_to(actor).filter(
        pk=consent_id, region__in=actor.regions_for(Action.KEEP_CONSENTS)
    )
    found = mine.values_list("proposal_id", flat=True).first()
    if found is None:
        raise ProposalNotFound
    proposal = get_proposal(actor=actor, proposal_id=found, action=Action.KEEP_CONSENTS, lock=True)
    return proposal, Consent.objects.get(pk=consent_id)


def meetings_visible_to(actor: Actor) -> QuerySet[Meeting]:
    """The meetings of the tables that the actor follows, and of regions that went up in one of those."""
    require(actor, Action.VIEW_PROPOSALS)
    if actor.is_nationwide(Action.VIEW_PROPOSALS):
        return Meeting.objects.all()
    return Meeting.objects.filter(region__in=_to_read(actor, Action.VIEW_PROPOSALS))


def get_meeting(*, actor: Actor, meeting_id: int, action: Action, lock: bool = False) -> Meeting:
    """One meeting, its row locked when asked; unknown and foreign are the same refusal."""
    require(actor, action)
    rows = meetings_visible_to(actor).filter(pk=meeting_id)
    if action is not Action.VIEW_PROPOSALS:
        rows = rows.filter(region__in=actor.regions_for(action))
    found = (rows.select_for_update(of=("self",)) if lock else rows).first()
    if found is None:
        raise ProposalNotFound
    return found


def mandates_visible_to(actor: Actor) -> QuerySet[Mandate]:
    """Who may, or might, decide in place of a table; nobody's secret in the region."""
    require(actor, Action.VIEW_OUTCOMES)
    if actor.is_nationwide(Action.VIEW_OUTCOMES):
        return Mandate.objects.all()
    return Mandate.objects.filter(region__in=_to_read(actor, Action.VIEW_OUTCOMES))


def get_mandate(*, actor: Actor, mandate_id: int, action: Action, lock: bool = False) -> Mandate:
    """One mandate, its row locked when asked; unknown and foreign are the same refusal."""
    require(actor, action)
    rows = mandates_visible_to(actor).filter(pk=mandate_id)
    if not actor.is_nationwide(action):
        rows = rows.filter(region__in=actor.regions_for(action))
    found = (rows.select_for_update(of=("self",)) if lock else rows).first()
    if found is None:
        raise ProposalNotFound
    return found


def escalations_visible_to(actor: Actor) -> QuerySet[Escalation]:
    """The escalations of the regions of the actor."""
    require(actor, Action.VIEW_OUTCOMES)
    if actor.is_nationwide(Action.VIEW_OUTCOMES):
        return Escalation.objects.all()
    return Escalation.objects.filter(region__in=_to_read(actor, Action.VIEW_OUTCOMES))


def lock_escalation(*, actor: Actor, escalation_id: int) -> Escalation:
    """One escalation to end, locked; unknown and foreign are the same refusal."""
    action = Action.DECLARE_ESCALATION
    require(actor, action)
    rows = escalations_visible_to(actor).filter(pk=escalation_id)
    if not actor.is_nationwide(action):
        rows = rows.filter(region__in=actor.regions_for(action))
    found = rows.select_for_update(of=("self",)).first()
    if found is None:
        raise ProposalNotFound
    return found


def region_to_act_in(*, actor: Actor, action: Action, region_id: int | None) -> Region:
    """The named region, or the only one; refuses (`RegionNeeded`) a choice that nobody made."""
    require(actor, action)
    if region_id is None:
        reach = actor.regions_for(action)
        if len(reach) != 1:
            raise RegionNeeded
        (region_id,) = reach
    return get_region(actor=actor, action=action, region_id=region_id)


def region_to_propose_in(*, actor: Actor, region_id: int | None) -> Region:
    """The region to propose in; see `region_to_act_in`."""
    return region_to_act_in(actor=actor, action=Action.PROPOSE, region_id=region_id)


def person_of(actor: Actor) -> int:
    """The person behind an actor; the clock neither proposes nor votes."""
    if actor.user_id is None:
        raise AssertionError("only people speak at a table")
    return actor.user_id


def _to_read(actor: Actor, action: Action) -> QuerySet[Region, int]:
    """The regions to read in, by id: also those that went up in one's own. Writing asks for a role in the region."""
    return with_predecessors(actor, action).values_list("pk", flat=True)
