"""Giving somebody a role in a region, and taking it away; for whoever runs the platform."""

from datetime import datetime

from django.db import transaction
from django.utils import timezone

from accounts.domain.users import create_user
from accounts.models import User
from regions.domain.role_endings import end_memberships, tell_roles_ended
from regions.enums import Role
from regions.errors import NotFound
from regions.models import Membership, Organisation, Region, SchoolLocation


@transaction.atomic
def give_role(
    *,
    email: str,
    name: str,
    role: Role,
    now: datetime,
    region: Region | None = None,
    organisation: Organisation | None = None,
    location: SchoolLocation | None = None,
    by_invitation: bool = False,
) -> Membership:
    """Give a person a role from today on, with an account when there is none yet.

    Who has no password signs in with a code by e-mail. A role that runs already is given back as it
    is. By invitation of the region, the given name is kept: it is shown until the person signs in. The
    database refuses a role without the place it belongs to. Takes no lock, announces nothing.
    """
    user = User.objects.filter(email__iexact=email).first()
    if user is None:
        user = create_user(email=email, name=name, now=now)
    invited = {"invited_as": name, "invited_at": now} if by_invitation else {}
    membership, _ = Membership.objects.get_or_create(
        user=user,
        role=role,
        region=region,
        organisation=organisation,
        location=location,
        ended_at=None,
        defaults={"from_date": timezone.localdate(now)} | invited,
    )
    return membership


@transaction.atomic
def end_roles(*, email: str, region: Region | None, role: Role, now: datetime) -> list[Membership]:
    """End every running membership of this person with this role in the region.

    Refuses (`NotFound`) when there is none. Locks the memberships. Announces it to the person, whose
    open sockets close, and sends a notice.
    """
    rows = Membership.objects.select_for_update(of=("self",)).filter(
        user__email__iexact=email, region=region, role=role, ended_at__isnull=True
    )
    running = list(rows.order_by("pk"))
    if not running:
        raise NotFound
    end_memberships(running, now=now)
    tell_roles_ended(running, now=now)
    return running
