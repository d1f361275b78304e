"""What the room of requests keeps of a substitute: what was asked, what was answered, and what was worked."""

from collections.abc import Iterator

from accounts.personal_data import Holding, Row, known, register_holding
from pool.requests.models import Assignment, Offer, WaitingPlace


def register_holdings() -> None:
    """Tell the registry; called at start-up."""
    register_holding(
        Holding(
            name="offers",
            title="Wat je is gevraagd",
            kept="Tot drie maanden na het schooljaar; de aantallen zonder je naam blijven langer.",
            read=_offers,
        ),
        Holding(
            name="waiting_places",
            title="Waar je op de wachtlijst stond",
            kept="Tot drie maanden na het schooljaar.",
            read=_waiting_places,
        ),
        Holding(
            name="assignments",
            title="Je invalbeurten",
            kept="Wat je werkte hoort bij je loon. De Belastingdienst wil dat het zeven jaar blijft.",
            read=_assignments,
        ),
    )


def _offers(user_id: int) -> Iterator[Row]:
    rows = Offer.objects.filter(substitute__user=user_id).select_related("request__location")
    for row in rows.order_by("pk"):
        yield known(
            school=row.request.location.name,
            begin=row.request.starts_at,
            gevraagd_op=row.sent_at,
            gezien_op=row.seen_at,
            beantwoord_op=row.answered_at,
            stand=row.get_status_display(),
            afstand_in_km=row.km,
            waarom_jij=row.reasons,
        )


def _waiting_places(user_id: int) -> Iterator[Row]:
    rows = WaitingPlace.objects.filter(substitute__user=user_id)
    for row in rows.select_related("request__location").order_by("pk"):
        yield known(
            school=row.request.location.name,
            begin=row.request.starts_at,
            stand=row.get_status_display(),
            sinds=row.joined_at,
            tot=row.ended_at,
        )


def _assignments(user_id: int) -> Iterator[Row]:
    rows = (
        Assignment.objects.filter(substitute__user=user_id)
        .select_related("request__location")
        .prefetch_related("periods", "arrivals")
    )
    for row in rows.order_by("pk"):
        yield known(
            school=row.request.location.name,
            dagdelen=[
                f"{known(van=one.period.lower)['van']} tot {known(tot=one.period.upper)['tot']}"
                for one in row.periods.all()
            ],
            stand=row.get_status_display(),
            bevestigd_op=row.confirmed_at,
            afgezegd_op=row.cancelled_at,
            aankomst=[
                f"{one.get_word_display()} volgens {one.get_side_display()}, {known(om=one.at)['om']}"
                for one in row.arrivals.all()
            ],
        )
