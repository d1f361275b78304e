"""What the room of requests keeps of a substitute: what was asked, what was answered, and what was worked."""

from collections.abc import Iterator

from django.db.models import Q

from accounts.personal_data import Holding, Row, known, register_holding
from pool.requests.enums import ClosedAnswer
from pool.requests.looking_back import in_order, label_of
from pool.requests.models import (
    AcceptanceRule,
    Assignment,
    AssignmentPeriod,
    LookBack,
    Offer,
    StandbyHalfDay,
    Swap,
    SwapQuestion,
    WaitingPlace,
)


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
        Holding(
            name="swaps",
            title="Wat je met collega's wilde ruilen, en wat zij jou vroegen",
            kept="Tot drie maanden na het schooljaar. Wat je daardoor werkte, staat bij je invalbeurten.",
            read=_swaps,
        ),
        Holding(
            name="look_backs",
            title="Terugblikken: wat je zei, en wat een school over jouw werk zei",
            kept="Tot drie maanden na het schooljaar. Daarna telt jouw antwoord alleen nog mee, zonder je naam.",
            read=_look_backs,
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
                f"{_off_in_words(one)}"
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


def _off_in_words(one: AssignmentPeriod) -> str:
    """Of a part that was called off by itself; of the whole the row says it."""
    if one.called_off_at is None:
        return ""
    by = one.get_called_off_by_side_display()
    return f" (afgezegd door {by}, {known(op=one.called_off_at)['op']})"


def _swaps(user_id: int) -> Iterator[Row]:
    """Without a colleague: who asked and who took it over is theirs."""
    own = Swap.objects.filter(assignment__substitute__user=user_id)
    for swap in own.select_related("request__location").order_by("pk"):
        yield known(
            school=swap.request.location.name,
            begin=swap.request.starts_at,
            wat="Jij zocht een collega",
            stand=swap.get_status_display(),
            sinds=swap.opened_at,
            tot=swap.ended_at,
        )
    asked = SwapQuestion.objects.filter(substitute__user=user_id)
    for row in asked.select_related("swap__request__location").order_by("pk"):
        yield known(
            school=row.swap.request.location.name,
            begin=row.swap.request.starts_at,
            wat="Een collega zocht iemand",
            stand=row.get_status_display(),
            sinds=row.swap.opened_at,
            beantwoord_op=row.answered_at,
        )


def _look_backs(user_id: int) -> Iterator[Row]:
    """What this person said for one of both sides, and what a school said about their work; the last words only."""
    rows = LookBack.objects.filter(Q(said_by=user_id) | Q(assignment__substitute__user=user_id))
    last = {
        (row.assignment_id, row.side): row
        for row in rows.select_related("location").order_by("at", "pk")
    }
    for row in last.values():
        yield known(
            school=row.location.name,
            volgens=row.get_side_display(),
            antwoorden=[
                f"{label_of(line)}: {ClosedAnswer(row.answers[line]).label}"
                for line in in_order(row.answers)
            ],
            vaker=row.get_again_display(),
            op=row.at,
        )
