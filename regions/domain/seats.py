"""The table of a region as data: chambers, and the seats in them."""

from datetime import date, datetime

from django.db import transaction
from django.utils import timezone

from live.events import Audience, SeatChanged
from live.publish import publish
from regions.access import get_region
from regions.actors import Actor
from regions.enums import ChamberKind, ParticipationRole, SeatGroup
from regions.errors import SeatGroupMissing, SeatOrganisationUnknown
from regions.models import Chamber, Organisation, Region, Seat
from regions.queries import running_participations
from regions.roles import Action

FIRST_CHAMBERS = (
    (ChamberKind.BOARDS, "Besturen"),
    (ChamberKind.INSTITUTES, "Opleidingen"),
    (ChamberKind.PROFESSION, "Beroepsgroep"),
)

VOTING = (ParticipationRole.MEMBER, ParticipationRole.PENVOERDER, ParticipationRole.INSTITUTE)
"""Who has a vote by what it is in the region: an observer and a partner have none."""


@transaction.atomic
def make_first_chambers(*, region: Region) -> list[Chamber]:
    """Give a region the three chambers of the law's table; those that are there stay as they are."""
    return [
        Chamber.objects.get_or_create(
            region=region, name=name, defaults={"kind": kind, "position": position}
        )[0]
        for position, (kind, name) in enumerate(FIRST_CHAMBERS)
    ]


@transaction.atomic
def make_seat(
    *,
    actor: Actor,
    region_id: int,
    kind: ChamberKind,
    label: str,
    group: SeatGroup | None = None,
    organisation_id: int | None = None,
    is_required: bool = True,
    now: datetime,
) -> Seat:
    """Add a seat to the chamber of this kind.

    Refuses a seat of the profession that speaks for no group of it (`SeatGroupMissing`), and an organisation that
    does not take part in the region with a vote (`SeatOrganisationUnknown`). The database refuses a second seat of this name.
    """
    region = get_region(actor=actor, action=Action.KEEP_SEATS, region_id=region_id)
    if (kind == ChamberKind.PROFESSION) != (group is not None):
        raise SeatGroupMissing
    make_first_chambers(region=region)
    chamber = Chamber.objects.filter(region=region, kind=kind).order_by("position", "pk")[0]
    seat = Seat.objects.create(
        region=region,
        chamber=chamber,
        label=label,
        group=group or "",
        organisation=_organisation(region, organisation_id, today=timezone.localdate(now)),
        is_required=is_required,
        from_date=timezone.localdate(now),
    )
    announce_seat(seat)
    return seat


def announce_seat(seat: Seat) -> None:
    """Hint at the seat to everybody of the region; within the caller's transaction."""
    seat.version += 1
    seat.save(update_fields=["version"])
    audience = Audience(members=(seat.region_id,), is_national=True)
    publish(SeatChanged(id=seat.pk, version=seat.version, audience=audience))


def _organisation(
    region: Region, organisation_id: int | None, *, today: date
) -> Organisation | None:
    if organisation_id is None:
        return None
    with_vote = running_participations(today=today).filter(region=region, role__in=VOTING)
    found = with_vote.filter(organisation=organisation_id).select_related("organisation").first()
    if found is None:
        raise SeatOrganisationUnknown
    return found.organisation
