"""The pool office lets people in by e-mail, and ends a role of its region."""

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from notices.domain import send_notice
from notices.quiet_hours import first_moment_outside
from regions.access import get_membership, get_organisation, get_region, locations_visible_to
from regions.actors import Actor
from regions.domain.memberships import give_role
from regions.domain.role_changes import role_for
from regions.domain.role_endings import end_memberships, tell_roles_ended
from regions.enums import Role
from regions.errors import (
    NotFound,
    OwnRole,
    RoleHeldAlready,
    RoleNotEndable,
    RoleNotGivable,
    RolePlaceMissing,
)
from regions.models import Membership, Organisation, Region, SchoolLocation
from regions.queries import running_participations
from regions.roles import ENDABLE_ROLES, GIVABLE_ROLES, Action

ROLE_GIVEN = "role_given"


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation:
    """Whom to let in, as what, and for which school or board."""

    email: str
    name: str
    role: Role
    location_id: int | None = None
    organisation_id: int | None = None


@transaction.atomic
def invite_person(
    *, actor: Actor, region_id: int, invitation: Invitation, now: datetime
) -> Membership:
    """Give somebody a role in the region and tell them by mail how to come in.

    Who has an account already keeps it, with its name. Refuses a role that the pool office does not hand
    out, a missing place, a place out of reach, and a role that runs already. Takes no lock. Sends a notice.
    """
    region = get_region(actor=actor, action=Action.GIVE_ROLES, region_id=region_id)
    if invitation.role not in GIVABLE_ROLES:
        raise RoleNotGivable
    location, organisation = _place(actor, invitation, region=region, today=timezone.localdate(now))
    held = Membership.objects.filter(
        user__email__iexact=invitation.email,
        role=invitation.role,
        region=region,
        location=location,
        organisation=organisation,
        ended_at__isnull=True,
    )
    if held.exists():
        raise RoleHeldAlready
    membership = give_role(
        email=invitation.email,
        name=invitation.name,
        role=invitation.role,
        region=region,
        organisation=organisation,
        location=location,
        now=now,
        by_invitation=True,
    )
    tell_of_role(membership, now=now)
    return membership


@transaction.atomic
def end_role(*, actor: Actor, membership_id: int, now: datetime) -> Membership:
    """End one role in the region; a role that ended already stays as it is.

    Refuses a role out of reach, the actor's own, and one that the pool office has no say over. Locks the
    membership. Announces it to the person, whose open sockets close, and sends a notice.
    """
    membership = get_membership(
        actor=actor, action=Action.GIVE_ROLES, membership_id=membership_id, lock=True
    )
    if membership.user_id == actor.user_id:
        raise OwnRole
    if membership.role not in ENDABLE_ROLES:
        raise RoleNotEndable
    if membership.ended_at is None:
        end_memberships([membership], now=now)
        tell_roles_ended([membership], now=now)
    return membership


def tell_of_role(membership: Membership, *, now: datetime) -> None:
    """Mail who got a role how to come in, inside the caller's transaction.

    At most once a day for a person, role and region: ending a role and giving it again mails nobody twice.
    """
    about = f"{membership.user_id} {membership.role} {membership.region_id}"
    send_notice(
        kind=ROLE_GIVEN,
        recipient_id=membership.user_id,
        subject_id=membership.pk,
        dedupe_key=f"{ROLE_GIVEN} {about} {now.date().isoformat()}",
        not_before=first_moment_outside(now=now),
        now=now,
    )


def _place(
    actor: Actor, invitation: Invitation, *, region: Region, today: date
) -> tuple[SchoolLocation | None, Organisation | None]:
    """The school of a school leader, the board of its office; other roles are for the whole region."""
    match invitation.role:
        case Role.SCHOOL_LEADER:
            return _school(actor, invitation.location_id, region=region), None
        case Role.BOARD_HR | Role.OBSERVER | Role.PARTNER:
            return None, _organisation(actor, invitation, region=region, today=today)
        case _:
            return None, None


def _school(actor: Actor, location_id: int | None, *, region: Region) -> SchoolLocation:
    if location_id is None:
        raise RolePlaceMissing
    schools = locations_visible_to(actor, Action.GIVE_ROLES).filter(region=region)
    school = schools.filter(pk=location_id).first()
    if school is None:
        raise NotFound
    return school


def _organisation(
    actor: Actor, invitation: Invitation, *, region: Region, today: date
) -> Organisation:
    """Who takes part here as what goes with the role: nobody speaks for a board that only looks on."""
    if invitation.organisation_id is None:
        raise RolePlaceMissing
    found = get_organisation(
        actor=actor, action=Action.GIVE_ROLES, organisation_id=invitation.organisation_id
    )
    parts = running_participations(today=today).filter(region=region, organisation=found)
    part = parts.select_related("organisation").first()
    if part is None or role_for(part) != invitation.role:
        raise NotFound
    return found
