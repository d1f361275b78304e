"""What people may do follows what their organisation is in the region: their roles change with it."""

from datetime import datetime
from typing import Final

from django.utils import timezone

from regions.domain.role_endings import end_memberships, tell_roles_ended
from regions.enums import OrganisationKind, ParticipationRole, Role
from regions.models import Membership, Organisation, Participation, Region

WITH_VOTE: Final[dict[str, Role]] = {
    OrganisationKind.BOARD: Role.BOARD_HR,
    OrganisationKind.INSTITUTE: Role.INSTITUTE,
}


def role_for(participation: Participation) -> Role:
    """The role of who works for this organisation, here."""
    if participation.role == ParticipationRole.PARTNER:
        return Role.PARTNER
    if participation.role == ParticipationRole.OBSERVER:
        return Role.OBSERVER
    return WITH_VOTE[participation.organisation.kind]


def change_roles(participation: Participation, *, region: Region, now: datetime) -> None:
    """Give everybody of the organisation the role that goes with its part; whoever has it already keeps it.

    Inside the caller's transaction. Their open sockets close, so that nothing comes in that they may not see; a notice
    says what changed.
    """
    wanted = role_for(participation)
    changing = [
        held for held in _held_for(participation.organisation, region=region) if held.role != wanted
    ]
    end_memberships(changing, now=now)
    tell_roles_ended(changing, now=now)
    for held in changing:
        Membership.objects.get_or_create(
            user_id=held.user_id,
            role=wanted,
            region=region,
            organisation=participation.organisation,
            location=None,
            ended_at=None,
            defaults={
                "from_date": timezone.localdate(now),
                "invited_as": held.invited_as,
                "invited_at": held.invited_at,
            },
        )


def end_roles_at(organisation: Organisation, *, region: Region, now: datetime) -> None:
    """End what people had for this organisation in this region; inside the caller's transaction. Sends notices."""
    ending = _held_for(organisation, region=region)
    end_memberships(ending, now=now)
    tell_roles_ended(ending, now=now)


def _held_for(organisation: Organisation, *, region: Region) -> list[Membership]:
    rows = Membership.objects.select_for_update(of=("self",)).filter(
        organisation=organisation, region=region, ended_at__isnull=True
    )
    return list(rows.order_by("pk"))
