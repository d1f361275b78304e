"""What stands in the way of a region: on its way ahead, and when it wants to merge or stop.

A room above that has work running in a region, or rows that go along in a merger, registers itself here.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import QuerySet

from regions.enums import ChamberKind, LegalForm, ParticipationRole
from regions.errors import (
    RegionError,
    RegionLegalPersonMissing,
    RegionSeatsVacant,
    RegionWorkRuns,
    RunningWork,
)
from regions.models import Region, Seat
from regions.queries import running_participations, running_terms


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A room above: what still runs in a region, and how its rows go along in a merger."""

    name: str
    still_runs: Callable[[int, datetime], list[RunningWork]]
    go_along: Callable[[Region, Region, date, datetime], None] | None = None


_rooms: dict[str, Room] = {}


def register_room(room: Room) -> None:
    """Make a room known, at start-up."""
    _rooms[room.name] = room


def rooms() -> list[Room]:
    """The rooms that registered, by name."""
    return [_rooms[name] for name in sorted(_rooms)]


def counted(number: int, one: str, more: str) -> str:
    """A number with its noun: "1 open aanvraag", "3 open aanvragen"."""
    return f"{number} {one if number == 1 else more}"


def vacant_profession_seats(region: Region, *, today: date) -> QuerySet[Seat]:
    """The required seats of the profession that nobody holds on this day."""
    return _profession_seats(region, today=today).exclude(
        pk__in=running_terms(today=today).filter(region=region).values("seat")
    )


def in_the_way_ahead(region: Region, *, today: date) -> list[RegionError]:
    """Why a region cannot come further: an empty seat of the profession, or no legal person."""
    found: list[RegionError] = []
    vacant = list(vacant_profession_seats(region, today=today).values_list("label", flat=True))
    if vacant or not _profession_seats(region, today=today).exists():
        found.append(RegionSeatsVacant(sorted(vacant)))
    if region.legal_form != LegalForm.CENTRAL_SERVICE and not has_penvoerder(region, today=today):
        found.append(RegionLegalPersonMissing())
    return found


def has_penvoerder(region: Region, *, today: date) -> bool:
    """Whether somebody is penvoerder on this day."""
    running = running_participations(today=today).filter(region=region)
    return running.filter(role=ParticipationRole.PENVOERDER).exists()


def in_the_way_of_closing(region: Region, *, now: datetime) -> list[RegionError]:
    """Why a region cannot merge or stop: what the rooms above still have running in it."""
    running = [work for room in rooms() for work in room.still_runs(region.pk, now)]
    return [RegionWorkRuns(running)] if running else []


def _profession_seats(region: Region, *, today: date) -> QuerySet[Seat]:
    open_today = Seat.objects.exclude(closed_date__lte=today)
    return open_today.filter(
        region=region,
        chamber__kind=ChamberKind.PROFESSION,
        is_required=True,
        from_date__lte=today,
    )
