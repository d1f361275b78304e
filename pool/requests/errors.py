"""What can go wrong in the life of a request; the docstring is the sentence a person reads."""

from collections.abc import Sequence
from typing import ClassVar

from django.db import IntegrityError


class RequestError(Exception):
    """Dit kan nu niet met deze aanvraag."""

    code: ClassVar[str] = "request-error"
    status: ClassVar[int] = 409

    def __init__(self, detail: str = "") -> None:
        self.detail = detail or (type(self).__doc__ or "")
        super().__init__(self.detail)


class RequestNotFound(RequestError):
    """Dit bestaat niet, of je mag het niet zien."""

    code = "not-found"
    status = 404


class MoveNotAllowed(RequestError):
    """Dit kan niet meer in deze stand van de aanvraag. Ververs het scherm."""

    code = "move-not-allowed"


class AlreadyFilled(RequestError):
    """Deze invalbeurt is al vervuld. Bedankt dat je wilde komen."""

    code = "already-filled"


class OfferExpired(RequestError):
    """Dit aanbod is verlopen."""

    code = "offer-expired"


class OfferClosed(RequestError):
    """Dit aanbod is niet meer nodig."""

    code = "offer-closed"


class AnsweredInPart(RequestError):
    """Je hebt al ja gezegd, maar niet voor dit deel. Bij je invalbeurten staat wanneer je komt."""

    code = "answered-in-part"


class AnsweredYes(RequestError):
    """Je hebt al ja gezegd. Kun je toch niet? Zeg dan af bij je invalbeurten."""

    code = "answered-yes"


class AssignmentOff(RequestError):
    """Deze invalbeurt gaat voor jou niet meer door. Je hoeft niet te komen."""

    code = "assignment-off"


class BookedAgain(RequestError):
    """Je bent opnieuw ingepland. Log in om je invalbeurt te zien."""

    code = "booked-again"


class AssignmentLinkOver(RequestError):
    """De dag waar deze link over ging is voorbij. Log in om je invalbeurten te zien."""

    code = "assignment-link-over"


class CannotWait(RequestError):
    """Hier is geen wachtlijst (meer) voor. Kijk bij je aanbod of de school je weer vraagt."""

    code = "cannot-wait"


class NotToday(RequestError):
    """Vandaag is er geen invalbeurt om dit over te zeggen."""

    code = "not-today"


class SettlementByMonth(RequestError):
    """Kies hele maanden: de eerste dag van een maand, tot de eerste dag van een latere maand."""

    code = "settlement-by-month"
    status = 400


class TooEarlyToSay(RequestError):
    """Dit kan pas als het werk is begonnen."""

    code = "too-early-to-say"


class AlreadyAssigned(RequestError):
    """Er is op dat moment al een invalbeurt voor deze invaller."""

    code = "already-assigned"


class NotEligible(RequestError):
    """Dit past nu niet bij de regels."""

    code = "not-eligible"

    def __init__(self, detail: str = "", *, rules: Sequence[tuple[str, str, bool]] = ()) -> None:
        super().__init__(detail)
        self.rules = tuple(rules)
        """Code, Dutch sentence and whether the actor may override, per rule that refuses."""


class RequestInvalid(RequestError):
    """Deze aanvraag klopt nog niet."""

    code = "invalid"
    status = 400

    def __init__(self, problems: Sequence[tuple[str, str]]) -> None:
        super().__init__(problems[0][1] if problems else "")
        self.problems = tuple(problems)
        """Field in the request body and one Dutch sentence, for each thing to mend."""


class RuleWithoutSchool(RequestError):
    """Kies ten minste één school voor deze regel."""

    code = "rule-without-school"
    status = 400


class TooManyRules(RequestError):
    """Je hebt al tien eigen regels. Haal er eerst een weg."""

    code = "too-many-rules"


class StandbyNotOffered(RequestError):
    """In je regio is voor die dag geen toelage voor paraat staan afgesproken."""

    code = "standby-not-offered"


class StandbyTooLate(RequestError):
    """Paraat staan kies je uiterlijk de dag ervoor, en hoogstens een half jaar vooruit."""

    code = "standby-too-late"


class StandbyNotFree(RequestError):
    """Je kunt alleen paraat staan als je dan kunt werken. Zet eerst bij je dagen dat je kunt."""

    code = "standby-not-free"


class StandbyTooOften(RequestError):
    """Zo vaak kun je in één week niet paraat staan. Haal eerst een dagdeel weg."""

    code = "standby-too-often"


class SwapTooLate(RequestError):
    """Ruilen kan tot twaalf uur voor het begin. Kun je niet komen? Zeg dan af."""

    code = "swap-too-late"


class SwapAlreadyOpen(RequestError):
    """Je zoekt al een collega voor deze invalbeurt."""

    code = "swap-already-open"


class NobodyFits(RequestError):
    """Er past nu geen collega bij deze invalbeurt. Jij komt dus zelf; kun je niet, zeg dan af."""

    code = "nobody-fits"


class SwapTaken(RequestError):
    """Een collega was je net voor. Deze invalbeurt is al overgenomen."""

    code = "swap-taken"


class SwapOver(RequestError):
    """Deze ruil is niet meer open. Ververs het scherm."""

    code = "swap-over"


class ColleagueCannot(RequestError):
    """Deze ruil past niet bij de regels voor je collega. Er verandert niets."""

    code = "colleague-cannot"


class NothingInReturn(RequestError):
    """Kies een invalbeurt van jezelf die nog komt, uiterlijk twaalf uur voor het begin."""

    code = "nothing-in-return"


class NothingToLookBackOn(RequestError):
    """Terugkijken kan na het laatste dagdeel, tot veertien dagen daarna."""

    code = "nothing-to-look-back-on"


class AnswersDoNotFit(RequestError):
    """Geef één antwoord op elke vraag. Ververs het scherm als je er een mist."""

    code = "answers-do-not-fit"
    status = 400


class WelcomeListLength(RequestError):
    """Kies drie tot acht verschillende punten voor je welkomstlijst."""

    code = "welcome-list-length"
    status = 400


ERROR_OF_CONSTRAINT: dict[str, type[RequestError]] = {
    "no_double_booking": AlreadyAssigned,
    "period_is_taken_once": AlreadyFilled,
    "one_open_swap_per_assignment": SwapAlreadyOpen,
}


def error_for(error: IntegrityError) -> Exception:
    """Give the named error for a constraint the database held up, or the error itself."""
    diagnostic = getattr(error.__cause__, "diag", None)
    named = ERROR_OF_CONSTRAINT.get(getattr(diagnostic, "constraint_name", None) or "")
    return named() if named else error
