"""Dull chambers, seats and terms."""

from typing import Any

from accounts.models import User
from regions.enums import ChamberKind, SeatGroup
from regions.models import Chamber, Region, Seat, SeatTerm
from tests.factories.clock import LONG_AGO

NAMES = {
    ChamberKind.BOARDS: "Besturen",
    ChamberKind.INSTITUTES: "Opleidingen",
    ChamberKind.PROFESSION: "Beroepsgroep",
}


def make_chamber(*, region: Region, kind: ChamberKind = ChamberKind.PROFESSION) -> Chamber:
    """The chamber of this kind; the same one a second time."""
    chamber, _ = Chamber.objects.get_or_create(
        region=region,
        name=NAMES[kind],
        defaults={"kind": kind, "position": list(ChamberKind).index(kind)},
    )
    return chamber


def make_seat(
    *,
    region: Region,
    label: str = "Leraar po",
    kind: ChamberKind = ChamberKind.PROFESSION,
    holder: User | None = None,
    deputy: User | None = None,
    **given: Any,
) -> Seat:
    """A seat, held when a holder is given."""
    is_profession = kind == ChamberKind.PROFESSION
    values: dict[str, Any] = {
        "group": SeatGroup.TEACHERS if is_profession else "",
        "from_date": LONG_AGO,
    }
    seat = Seat.objects.create(
        region=region, chamber=make_chamber(region=region, kind=kind), label=label, **values | given
    )
    if holder is not None:
        make_term(seat=seat, holder=holder, deputy=deputy)
    return seat


def make_term(*, seat: Seat, holder: User, **given: Any) -> SeatTerm:
    values: dict[str, Any] = {
        "mandate": "Spreekt namens de leraren over de pool.",
        "mandate_giver": "De lerarenraad",
        "from_date": LONG_AGO,
    }
    return SeatTerm.objects.create(
        region_id=seat.region_id, seat=seat, holder=holder, **values | given
    )
