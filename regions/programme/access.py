"""The only place that turns an id from outside into a challenge, a version of the plan or a measure."""

from django.db.models import Q, QuerySet

from accounts.models import User
from regions.access import get_region, require, with_predecessors
from regions.actors import Actor
from regions.models import Membership, Region
from regions.programme.enums import SHARED, VersionStatus
from regions.programme.errors import (
    OwnerNotInvolved,
    ProgrammeNotFound,
    ProgrammeRegionNeeded,
)
from regions.programme.models import Challenge, Measure, PlanVersion
from regions.roles import ROLE_ACTIONS, Action

NOT_SEEN_BY_OTHERS = (VersionStatus.DRAFT, VersionStatus.DISCARDED)


def challenges_visible_to(
    actor: Actor, action: Action = Action.VIEW_PROGRAMME
) -> QuerySet[Challenge]:
    """The challenges of the regions within reach."""
    require(actor, action)
    return Challenge.objects.filter(_within(actor, action))


def versions_visible_to(
    actor: Actor, action: Action = Action.VIEW_PROGRAMME
) -> QuerySet[PlanVersion]:
    """The versions of the plans within reach; a draft is for who writes the plan of that region."""
    require(actor, action)
    rows = PlanVersion.objects.filter(_within(actor, action))
    if actor.is_system:
        return rows
    writes = Q(region__in=actor.regions_for(Action.EDIT_PROGRAMME))
    return rows.filter(writes | ~Q(status__in=NOT_SEEN_BY_OTHERS))


def measures_visible_to(actor: Actor, action: Action = Action.VIEW_PROGRAMME) -> QuerySet[Measure]:
    """The measures of the regions within reach."""
    require(actor, action)
    return Measure.objects.filter(_within(actor, action))


def shared_measures_for(actor: Actor) -> QuerySet[Measure]:
    """The measures that other regions share: all that are, but those of one's own regions."""
    require(actor, Action.VIEW_PROGRAMME)
    rows = Measure.objects.filter(visibility__in=SHARED)
    return rows.exclude(region__in=actor.regions_for(Action.VIEW_PROGRAMME))


def get_challenge(
    *, actor: Actor, action: Action, challenge_id: int, lock: bool = False
) -> Challenge:
    """One challenge for an action, locked when asked; unknown and foreign are the same refusal."""
    rows = challenges_visible_to(actor, action).filter(pk=challenge_id)
    found = (rows.select_for_update(of=("self",)) if lock else rows).first()
    if found is None:
        raise ProgrammeNotFound
    return found


def get_version(
    *, actor: Actor, action: Action, version_id: int, lock: bool = False
) -> PlanVersion:
    """One version of a plan for an action, locked when asked; unknown and foreign are the same refusal."""
    rows = versions_visible_to(actor, action).filter(pk=version_id)
    found = (rows.select_for_update(of=("self",)) if lock else rows).first()
    if found is None:
        raise ProgrammeNotFound
    return found


def get_measure(*, actor: Actor, action: Action, measure_id: int, lock: bool = False) -> Measure:
    """One measure for an action, locked when asked; unknown and foreign are the same refusal."""
    rows = measures_visible_to(actor, action).filter(pk=measure_id)
    found = (rows.select_for_update(of=("self",)) if lock else rows).first()
    if found is None:
        raise ProgrammeNotFound
    return found


def get_shared_measure(*, actor: Actor, measure_id: int) -> Measure:
    """One measure that another region shares; unknown, own and not shared are the same refusal."""
    found = shared_measures_for(actor).filter(pk=measure_id).first()
    if found is None:
        raise ProgrammeNotFound
    return found


def lock_version(version_id: int) -> PlanVersion | None:
    """One version for the clock or a decision, locked; None when it is not there."""
    return PlanVersion.objects.select_for_update(of=("self",)).filter(pk=version_id).first()


def region_to_edit(*, actor: Actor, region_id: int | None) -> Region:
    """The named region, or the only one; refuses (`ProgrammeRegionNeeded`) a choice that nobody made."""
    action = Action.EDIT_PROGRAMME
    require(actor, action)
    if region_id is None:
        reach = actor.regions_for(action)
        if len(reach) != 1:
            raise ProgrammeRegionNeeded
        (region_id,) = reach
    return get_region(actor=actor, action=action, region_id=region_id)


def get_owner(*, region_id: int, user_id: int) -> User:
    """Somebody with a running role in this region that reads the programme; else `OwnerNotInvolved`."""
    roles = [role for role, actions in ROLE_ACTIONS.items() if Action.VIEW_PROGRAMME in actions]
    held = Membership.objects.filter(
        region=region_id, user=user_id, ended_at__isnull=True, role__in=roles
    )
    found = User.objects.filter(pk=user_id, pk__in=held.values("user")).first()
    if found is None:
        raise OwnerNotInvolved
    return found


def writers_of(region_id: int) -> list[int]:
    """Who writes the plan of a region, by id."""
    roles = [role for role, actions in ROLE_ACTIONS.items() if Action.EDIT_PROGRAMME in actions]
    held = Membership.objects.filter(region=region_id, ended_at__isnull=True, role__in=roles)
    return sorted(set(held.values_list("user_id", flat=True)))


def person_of(actor: Actor) -> int:
    """The person behind an actor; the clock writes no plan."""
    if actor.user_id is None:
        raise AssertionError("only people write a plan")
    return actor.user_id


def _within(actor: Actor, action: Action) -> Q:
    if actor.is_nationwide(action):
        return Q()
    if action is Action.VIEW_PROGRAMME:
        # What a region wanted and did is read by who goes on in its successor.
        return Q(region__in=with_predecessors(actor, action).values("pk"))
    return Q(region__in=actor.regions_for(action))
