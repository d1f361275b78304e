"""What the room of regions keeps of a person: roles and seats."""

from collections.abc import Iterator

from django.db.models import Q

from accounts.personal_data import Holding, Row, known, register_holding
from regions.models import Membership, SeatTerm


def register_holdings() -> None:
    """Tell the registry; called at start-up."""
    register_holding(
        Holding(
            name="memberships",
            title="Je rollen",
            kept=(
                "Ook rollen van vroeger blijven staan: zo is na te gaan wie iets mocht doen. "
                "Dat geldt ook voor besluiten die je nam."
            ),
            read=_memberships,
        ),
        Holding(
            name="seats",
            title="Je zetels",
            kept="Een stem hoort bij een zetel en blijft voor altijd bij het besluit staan.",
            read=_seats,
        ),
    )


def _memberships(user_id: int) -> Iterator[Row]:
    rows = Membership.objects.filter(user=user_id).select_related(
        "region", "organisation", "location"
    )
    for row in rows.order_by("pk"):
        yield known(
            rol=row.get_role_display(),
            regio=row.region and row.region.name,
            organisatie=row.organisation and row.organisation.name,
            school=row.location and row.location.name,
            vanaf=row.from_date,
            uitgenodigd_als=row.invited_as,
            uitgenodigd_op=row.invited_at,
            beëindigd_op=row.ended_at,
        )


def _seats(user_id: int) -> Iterator[Row]:
    rows = SeatTerm.objects.filter(Q(holder=user_id) | Q(deputy=user_id)).select_related("seat")
    for row in rows.order_by("pk"):
        yield known(
            zetel=row.seat.label,
            als="houder" if row.holder_id == user_id else "plaatsvervanger",
            mandaat=row.mandate,
            vanaf=row.from_date,
            tot=row.until_date,
        )
