"""The words of the notices about requests: neutral subjects, because a lock screen is public."""

from datetime import timedelta

from notices.links import make_signed_link
from notices.registry import Rendered, register
from pool.requests.assignment_links import addresses_of, is_for_nothing
from pool.requests.assignment_queries import was_reported_absent
from pool.requests.enums import (
    LIVE_STATUSES,
    AssignmentStatus,
    LapseReason,
    OfferStatus,
    RequestStatus,
    WaveKind,
)
from pool.requests.lock_screens import (
    AGREED,
    CALLED_OFF,
    NOBODY,
    NOT_NEEDED,
    OFFER,
    REMINDER,
    REOPENED,
    SOMEBODY_COMES,
)
from pool.requests.models import Assignment, Offer, RequestPeriod, SubstitutionRequest
from pool.requests.period_queries import filled_elsewhere
from pool.requests.quiet import (
    manners_of_offer,
    manners_of_reminder,
    manners_of_school,
    manners_of_work,
)
from pool.requests.reporting_in import reporting_in_words
from pool.requests.school_readers import reads_for_school
from pool.requests.wording import moment_in_words, periods_in_words

OFFER_LINK_PURPOSE = "offer"
OFFER_LINK_PATH = "/aanbod"


def register_notices() -> None:
    """Make the kinds known, at start-up."""
    register("offer_made", offer_made, lock_screen=OFFER, manners=manners_of_offer)
    register("offer_lapsed", offer_lapsed, lock_screen=NOT_NEEDED, manners=manners_of_offer)
    register(
        "assignment_confirmed", assignment_confirmed, lock_screen=AGREED, manners=manners_of_work
    )
    register(
        "assignment_cancelled",
        assignment_cancelled,
        lock_screen=CALLED_OFF,
        manners=manners_of_work,
    )
    register("reminder", reminder, lock_screen=REMINDER, manners=manners_of_reminder)
    register("reminder_today", reminder_today, lock_screen=REMINDER, manners=manners_of_reminder)
    register(
        "request_filled", request_filled, lock_screen=SOMEBODY_COMES, manners=manners_of_school
    )
    register("request_reopened", request_reopened, lock_screen=REOPENED, manners=manners_of_school)
    register("request_unfilled", request_unfilled, lock_screen=NOBODY, manners=manners_of_school)


def offer_made(subject_id: int, _recipient_id: int) -> Rendered | None:
    """The question whether somebody comes; not sent any more when it was answered or lapsed."""
    rows = Offer.objects.select_related("request__location", "wave")
    offer = rows.filter(pk=subject_id).first()
    if offer is None or offer.status != OfferStatus.OPEN:
        return None
    has_waited = offer.wave is not None and offer.wave.kind == WaveKind.WAITING
    name = offer.request.location.name
    lead = (
        f"Er is weer plek bij {name}, en jij stond op de wachtlijst"
        if has_waited
        else f"{name} zoekt iemand"
    )
    link = make_signed_link(
        path=OFFER_LINK_PATH,
        purpose=OFFER_LINK_PURPOSE,
        subject_id=offer.pk,
        expires_at=offer.expires_at + timedelta(days=1),
    )
    return Rendered(
        subject="Nieuwe invalvraag",
        text=(
            f"{lead}: {_when_of_offer(offer)}.",
            f"Je kunt reageren tot {moment_in_words(offer.expires_at)}. Kun je niet? Zeg het ook even, dan vragen we verder.",
        ),
        action_label="Bekijk de vraag en reageer",
        action_url=link,
        page_url=f"/aanbod/{offer.pk}",
        useful_until=offer.expires_at,
    )


def offer_lapsed(subject_id: int, _recipient_id: int) -> Rendered | None:
    """The honest answer to who was asked and is not needed."""
    offer = Offer.objects.select_related("request__location").filter(pk=subject_id).first()
    if offer is None or offer.status != OfferStatus.LAPSED:
        return None
    name = offer.request.location.name
    why = (
        f"Er komt al iemand bij {name}."
        if offer.lapse_reason == LapseReason.FILLED
        else f"{name} heeft niemand meer nodig."
    )
    hope = (
        " Wil je het horen als het vrijkomt? Zet je dan op de wachtlijst."
        if offer.lapse_reason == LapseReason.FILLED
        else ""
    )
    return Rendered(
        subject="Niet nodig deze keer",
        text=(f"{why} Bedankt dat we het je mochten vragen.{hope}",),
        action_label="Bekijk je open vragen",
        action_url="/aanbod",
        page_url=f"/aanbod/{offer.pk}",
    )


def assignment_confirmed(subject_id: int, _recipient_id: int) -> Rendered | None:
    """The card of who comes where, for the substitute."""
    assignment = _assignment(subject_id)
    if assignment is None or assignment.status != AssignmentStatus.CONFIRMED:
        return None
    request = assignment.request
    place = request.location
    lines = [f"Je komt bij {place.name}, {place.street} {place.house_number} in {place.place}."]
    lines.append(f"Wanneer: {_when(request, assignment)}.")
    lines.append(reporting_in_words(request))
    if assignment.offer is not None and assignment.offer.answered_by_rule:
        until = moment_in_words(assignment.regret_until)
        lines.append(f"Je eigen regel zei ja. Toch niet? Je kunt dit terugdraaien tot {until}.")
    return Rendered(
        subject="Je invalbeurt is afgesproken",
        text=tuple(lines),
        action_label="Bekijk je invalbeurt",
        action_url=f"/invalbeurten/{assignment.pk}",
        page_url=f"/invalbeurten/{assignment.pk}",
    )


def request_filled(subject_id: int, recipient_id: int) -> Rendered | None:
    """The same card for the school."""
    assignment = _assignment(subject_id)
    if assignment is None or assignment.status != AssignmentStatus.CONFIRMED:
        return None
    if not reads_for_school(recipient_id, assignment.request):
        return None
    return Rendered(
        subject="Er komt iemand",
        text=(f"{assignment.substitute.full_name} komt: {_when(assignment.request, assignment)}.",),
        action_label="Bekijk de aanvraag",
        action_url=f"/aanvragen/{assignment.request_id}",
        page_url=f"/aanvragen/{assignment.request_id}",
    )


def assignment_cancelled(subject_id: int, _recipient_id: int) -> Rendered | None:
    """To the substitute: this one is off, whoever called it off."""
    assignment = _assignment(subject_id)
    if assignment is None or assignment.status != AssignmentStatus.CANCELLED:
        return None
    where, when = assignment.request.location.name, _when(assignment.request, assignment)
    if was_reported_absent(assignment):
        text = f"{where} zegt dat je er niet was en zoekt iemand anders: {when}. Klopt dat niet? Bel de school."
    else:
        text = _called_off_in_words(assignment, where=where, when=when)
    return Rendered(
        subject="Een invalbeurt gaat niet door",
        text=(text,),
        action_label="Bekijk deze invalbeurt",
        action_url=f"/invalbeurten/{assignment.pk}",
        page_url=f"/invalbeurten/{assignment.pk}",
    )


def _called_off_in_words(assignment: Assignment, *, where: str, when: str) -> str:
    return (
        f"De afspraak bij {where} is binnen de bedenktijd teruggedraaid: {when}. Dit telt niet als afzegging."
        if assignment.cancelled_in_regret_window
        else f"Je invalbeurt bij {where} gaat niet door: {when}."
    )


def request_reopened(subject_id: int, recipient_id: int) -> Rendered | None:
    """To the school: somebody does not come after all, and what happens now."""
    assignment = _assignment(subject_id)
    if assignment is None or assignment.status != AssignmentStatus.CANCELLED:
        return None
    if assignment.request.status == RequestStatus.CANCELLED:
        return None
    if not reads_for_school(recipient_id, assignment.request):
        return None
    # What happens now depends on the state of now: a mail can wait, and some requests have ended.
    request = assignment.request
    asking = request.status in LIVE_STATUSES and request.waves_stopped_at is None
    rest = "We vragen meteen anderen, met voorrang." if asking else "We vragen niemand anders."
    if asking and filled_elsewhere(request).filter(takers__assignment=assignment).exists():
        rest = "Voor deze dagen vragen we niemand anders."
    return Rendered(
        subject="Een afspraak gaat niet door",
        text=(f"De invaller komt toch niet. {rest}",),
        action_label="Volg de aanvraag",
        action_url=f"/aanvragen/{assignment.request_id}",
        page_url=f"/aanvragen/{assignment.request_id}",
    )


def request_unfilled(subject_id: int, recipient_id: int) -> Rendered | None:
    """To the school: nobody comes; what did you do?"""
    request = SubstitutionRequest.objects.filter(pk=subject_id).first()
    if request is None or request.status != RequestStatus.UNFILLED or request.outcome:
        return None
    if not reads_for_school(recipient_id, request):
        return None
    what = "een deel van je aanvraag" if _somebody_comes(request) else "je aanvraag"
    return Rendered(
        subject="Er is niemand gevonden",
        text=(
            (
                f"Voor {what} is niemand gevonden. Wat heb je gedaan? Je antwoord telt mee in de cijfers"
                " van de regio."
            ),
        ),
        action_label="Geef de uitkomst door",
        action_url=f"/aanvragen/{request.pk}",
        page_url=f"/aanvragen/{request.pk}",
    )


def reminder(subject_id: int, _recipient_id: int) -> Rendered | None:
    """The evening before, with the way out; it names the day, because a held mail arrives later."""
    return _reminder(subject_id, subject="Denk aan je invalbeurt", lead="Je valt in bij")


def reminder_today(subject_id: int, _recipient_id: int) -> Rendered | None:
    """The morning itself, to who was placed and may not know it yet."""
    return _reminder(
        subject_id, subject="Weet je van je invalbeurt?", lead="De planner rekent op je bij"
    )


def _reminder(subject_id: int, *, subject: str, lead: str) -> Rendered | None:
    assignment = _assignment(subject_id)
    if assignment is None or assignment.status != AssignmentStatus.CONFIRMED:
        return None
    # A mail waits for the quiet hours, and the day it is about can go off meanwhile.
    if is_for_nothing(assignment):
        return None
    where, when = assignment.request.location.name, _when(assignment.request, assignment)
    address, question = addresses_of(assignment)
    return Rendered(
        subject=subject,
        text=(
            f"{lead} {where}: {when}.",
            "Kun je toch niet? Zeg het nu, dan zoekt de pool meteen verder.",
        ),
        action_label="Bekijk je invalbeurt",
        action_url=address,
        other_label="Ik kan toch niet",
        # Opens the question; nothing is called off by opening a page, because mail scanners open links too.
        other_url=question,
        page_url=f"/invalbeurten/{assignment.pk}",
    )


def _assignment(assignment_id: int) -> Assignment | None:
    rows = Assignment.objects.select_related("substitute", "request__location", "offer")
    return rows.filter(pk=assignment_id).first()


def _somebody_comes(request: SubstitutionRequest) -> bool:
    return RequestPeriod.objects.filter(request=request, takers__is_live=True).exists()


def _when(request: SubstitutionRequest, assignment: Assignment) -> str:
    """When somebody comes, or was to come; without the days that were called off before the rest."""
    stays = {"takers__assignment": assignment, "takers__called_off_at__isnull": True}
    return periods_in_words(
        list(RequestPeriod.objects.filter(**stays).order_by("period"))
        or list(RequestPeriod.objects.filter(request=request).order_by("period"))
    )


def _when_of_offer(offer: Offer) -> str:
    return periods_in_words(list(offer.periods.order_by("period")))
