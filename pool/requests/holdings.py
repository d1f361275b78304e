"""What the room of requests keeps of a substitute: what was asked, what was answered, and what was worked."""

from collections.abc import Iterator

from accounts.personal_data import Holding, Row, known, register_holding
from pool.requests.models import AcceptanceRule, Assignment, Offer, StandbyHalfDay, WaitingPlace


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
            name="own_rules",
            title="Je eigen regels",
            kept="Tot je ze weghaalt bij Mijn dagen.",
            read=_own_rules,
        ),
        Holding(
            name="standby",
            title="Wanneer je paraat stond",
            kept="De toelage hoort bij je loon. De Belastingdienst wil dat het zeven jaar blijft.",
            read=_standby,
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


def _own_rules(user_id: int) -> Iterator[Row]:
    rows = AcceptanceRule.objects.filter(substitute__user=user_id).prefetch_related("locations")
    for row in rows.order_by("pk"):
        yield known(
            scholen=sorted(one.name for one in row.locations.all()),
            tot=f"{row.until_time:%H:%M} {_days_before(row.until_days_before)}",
            alleen_hele_dagen=row.whole_days_only,
            staat_stil=row.is_paused,
            sinds=row.active_since,
        )


def _standby(user_id: int) -> Iterator[Row]:
    rows = StandbyHalfDay.objects.filter(substitute__user=user_id)
    for row in rows.order_by("date", "-half_day", "pk"):
        yield known(paraat_op=row.date, dagdeel=row.get_half_day_display(), sinds=row.noted_at)


def _days_before(days: int) -> str:
    if days == 0:
        return "op de dag zelf"
    return "een dag ervoor" if days == 1 else f"{days} dagen ervoor"


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
