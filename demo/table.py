"""Who sits at the table of the first demo region: seats of boards, of the institute and of the profession."""

from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from accounts.models import User
from demo.plans import FIRST_REGION
from regions.actors import Actor, actor_of
from regions.domain.seats import make_first_chambers, make_seat
from regions.domain.terms import NewTerm, Person, start_term
from regions.enums import ChamberKind, OrganisationKind, Role, SeatGroup
from regions.models import Membership, Organisation, Region, Seat

BOARD_SEATS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One seat as the demonstration invents it; without a holder it is vacant."""

    kind: ChamberKind
    label: str
    group: SeatGroup | None = None
    organisation: Organisation | None = None
    holder: Person | None = None
    mandate: str = ""
    mandate_giver: str = ""


PROFESSION = (
    Place(
        kind=ChamberKind.PROFESSION,
        label="Leraar primair onderwijs",
        group=SeatGroup.TEACHERS,
        holder=Person(email="leraar@demo.test", name="Thomas Willems"),
        mandate="Mag besluiten over de pool en over werkdruk. Over geld alleen na overleg.",
        mandate_giver="Lerarenraad Stedendriehoek",
    ),
    Place(
        kind=ChamberKind.PROFESSION, label="Leraar voortgezet onderwijs", group=SeatGroup.TEACHERS
    ),
    Place(
        kind=ChamberKind.PROFESSION,
        label="Schoolleider primair onderwijs",
        group=SeatGroup.SCHOOL_LEADERS,
        holder=Person(email="zetel.schoolleiders@demo.school.test", name="Wilma Prins"),
        mandate="Mag besluiten over de pool.",
        mandate_giver="Overleg van schoolleiders",
    ),
    Place(
        kind=ChamberKind.PROFESSION,
        label="Onderwijsondersteuner",
        group=SeatGroup.SUPPORT_STAFF,
        holder=Person(email="zetel.ondersteuners@demo.school.test", name="Remco Dekker"),
        mandate="Mag besluiten over alles wat ondersteuners raakt.",
        mandate_giver="Vakbond, regio Oost",
    ),
    Place(
        kind=ChamberKind.PROFESSION,
        label="Opleider in de school",
        group=SeatGroup.TEACHER_EDUCATORS,
        holder=Person(email="zetel.opleiders@demo.school.test", name="Hatice Aydın"),
        mandate="Mag besluiten over opleiden en begeleiden.",
        mandate_giver="Netwerk van schoolopleiders",
    ),
)


def make_table(*, coordinator: Actor, region: Region, since: datetime) -> list[Seat]:
    """Make the seats and let people hold them, from a day in the past."""
    make_first_chambers(region=region)
    places = [*_of_boards(region), _of_the_institute(region), *PROFESSION]
    return [_seat(place, coordinator=coordinator, region=region, since=since) for place in places]


def coordinator_of_the_first_region(now: datetime) -> Actor:
    """Who keeps the seats and brings most proposals."""
    held = Membership.objects.select_related("user").get(
        region__code=FIRST_REGION.code, role=Role.COORDINATOR
    )
    return actor_of(held.user, now)


def _seat(place: Place, *, coordinator: Actor, region: Region, since: datetime) -> Seat:
    seat = make_seat(
        actor=coordinator,
        region_id=region.pk,
        kind=place.kind,
        label=place.label,
        group=place.group,
        organisation_id=place.organisation.pk if place.organisation else None,
        now=since,
    )
    if place.holder is not None:
        term = NewTerm(
            holder=place.holder,
            mandate=place.mandate,
            mandate_giver=place.mandate_giver,
            from_date=timezone.localdate(since),
        )
        start_term(actor=coordinator, seat_id=seat.pk, term=term, now=since)
    return seat


def _of_boards(region: Region) -> list[Place]:
    """The board of the cast first, and the next ones by name."""
    offices = Membership.objects.filter(region=region, role=Role.BOARD_HR).select_related(
        "user", "organisation"
    )
    ours = {held.organisation_id: held.user for held in offices if held.organisation_id is not None}
    cast = next(pk for pk, user in ours.items() if user.email == "bestuur@demo.test")
    boards = Organisation.objects.filter(pk__in=ours, kind=OrganisationKind.BOARD)
    chosen = sorted(boards, key=lambda board: (board.pk != cast, board.name))[:BOARD_SEATS]
    return [
        Place(
            kind=ChamberKind.BOARDS,
            label=board.name,
            organisation=board,
            holder=_person(ours[board.pk]),
            mandate="Mag besluiten namens het bestuur.",
            mandate_giver="College van bestuur",
        )
        for board in chosen
    ]


def _of_the_institute(region: Region) -> Place:
    held = Membership.objects.select_related("user", "organisation").get(
        region=region, role=Role.INSTITUTE
    )
    return Place(
        kind=ChamberKind.INSTITUTES,
        label=held.organisation.name if held.organisation else "",
        organisation=held.organisation,
        holder=_person(held.user),
        mandate="Mag besluiten namens de opleidingen.",
        mandate_giver="Directie",
    )


def _person(user: User) -> Person:
    return Person(email=user.email, name=user.name)
