"""The rest of the made-up country: a light region without a pool, a national one, and one that went up in another."""

from dataclasses import dataclass
from datetime import datetime
from random import Random

from django.utils import timezone

from demo.names import SCHOOL_NAMES
from regions.actors import Actor
from regions.domain.memberships import give_role
from regions.domain.region_making import make_region
from regions.domain.region_status import StatusMove, ask_status, decide_status
from regions.domain.second_places import add_second_place
from regions.enums import OrganisationKind, RegionKind, RegionStatus, Role, Sector
from regions.models import Membership, Organisation, Region, SchoolLocation

LIGHT_CODE = "lindewaard"
GREEN_CODE = "landelijk-groen"
MERGED_CODE = "ijsselvallei"


@dataclass(frozen=True, slots=True)
class LightTown:
    """A town that does not exist, with how many schools it has."""

    code: str
    name: str
    latitude: float
    longitude: float
    schools: int


# No municipality has a code from 9900 on.
TOWNS = (
    LightTown("9901", "Lindewaard", 51.93, 5.42, 9),
    LightTown("9902", "Berkenveld", 51.88, 5.58, 7),
    LightTown("9903", "Oudemeer", 51.84, 5.27, 5),
)
BOARDS = (
    ("00301", "Stichting Waardenburcht Onderwijs", "Lindewaard"),
    ("00302", "Vereniging De Veerpont", "Berkenveld"),
)
_ALONE = 4
"""So many schools of the light region belong to no region yet."""


def make_light_region(*, monitor: Actor, since: datetime, now: datetime) -> Region:
    """A region that applied and is provisional: its table has no seats yet."""
    area = tuple(town.code for town in TOWNS)
    region = make_region(
        code=LIGHT_CODE,
        name="Onderwijsregio Lindewaard",
        codes=area,
        reason="Twee besturen en een hogeschool willen samen opleiden.",
        now=since,
    )
    boards = [
        Organisation.objects.create(
            kind=OrganisationKind.BOARD, board_number=number, name=name, place=place
        )
        for number, name, place in BOARDS
    ]
    for board in boards:
        region.participations.create(organisation=board, from_date=timezone.localdate(since))
    _add_schools(region, boards)
    coordinator_of(region, name="Els van Loon", now=since)
    decide(
        monitor,
        region,
        RegionStatus.PROVISIONAL,
        "Het plan klopt, de tafel nog niet.",
        condition="Geef de beroepsgroep zetels, en wijs een penvoerder aan.",
        now=now,
    )
    return region


def make_green_region(*, monitor: Actor, since: datetime, now: datetime) -> Region:
    """A national region on a theme, in which two schools of another region take part as well."""
    region = make_region(
        code=GREEN_CODE,
        name="Landelijke Groene Onderwijsregio (voorbeeld)",
        kind=RegionKind.NATIONAL,
        reason="Groen onderwijs zit door het hele land.",
        now=since,
    )
    schools = SchoolLocation.objects.filter(sector=Sector.VO, region__isnull=False)
    for school in schools.order_by("location_code")[:2]:
        add_second_place(
            actor=monitor,
            region_id=region.pk,
            location_id=school.pk,
            reason="De school heeft een groene afdeling.",
            now=now,
        )
    return region


def merge_into(successor: Region, *, monitor: Actor, since: datetime, now: datetime) -> Region:
    """A small region of the first days that goes on in a larger one."""
    region = make_region(code=MERGED_CODE, name="Onderwijsregio IJsselvallei", now=since)
    decide(
        monitor,
        region,
        RegionStatus.PROVISIONAL,
        "Het gebied is klein.",
        condition="Zoek uit of je samen met een andere regio sterker bent.",
        now=since,
    )
    decide(
        monitor,
        region,
        RegionStatus.MERGED,
        "De besturen zijn samen sterker, en de scholen werken al samen.",
        successor=successor.pk,
        now=now,
    )
    return region


def decide(
    monitor: Actor,
    region: Region,
    to_status: RegionStatus,
    reason: str,
    *,
    condition: str = "",
    successor: int | None = None,
    now: datetime,
) -> None:
    """Take one step, as the Realisatie-eenheid does."""
    move = StatusMove(
        to_status=to_status, reason=reason, condition=condition, successor_id=successor
    )
    decide_status(actor=monitor, region_id=region.pk, move=move, now=now)


def ask(coordinator: Actor, region: Region, status: RegionStatus, why: str, now: datetime) -> None:
    """Ask for a status, as a coordinator does."""
    ask_status(actor=coordinator, region_id=region.pk, to_status=status, reason=why, now=now)


def coordinator_of(region: Region, *, name: str, now: datetime) -> Membership:
    """Let somebody without a password coordinate a region; nobody signs in as this person."""
    email = f"regio.{region.code}@demo.school.test"
    return give_role(email=email, name=name, role=Role.COORDINATOR, region=region, now=now)


def _add_schools(region: Region, boards: list[Organisation]) -> None:
    rng = Random(region.code)
    names = rng.sample(SCHOOL_NAMES, sum(town.schools for town in TOWNS))
    places = [town for town in TOWNS for _ in range(town.schools)]
    SchoolLocation.objects.bulk_create(
        SchoolLocation(
            location_code=f"95LW{number:02d}",
            name=name,
            board=boards[number % len(boards)],
            region=None if number >= len(places) - _ALONE else region,
            sector=Sector.PO,
            place=town.name,
            municipality_code=town.code,
            municipality_name=town.name,
            latitude=town.latitude + rng.uniform(-0.05, 0.05),
            longitude=town.longitude + rng.uniform(-0.08, 0.08),
        )
        for number, (name, town) in enumerate(zip(names, places, strict=True))
    )
