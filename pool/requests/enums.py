"""The closed lists of requests, waves, offers and assignments."""

from enum import StrEnum

from django.db import models


class RequestStatus(models.TextChoices):
    """Where a request for a substitute stands; the last four are final."""

    OPEN = "open", "Nog niet gevraagd"
    OFFERING = "offering", "Wordt gevraagd"
    PARTLY_FILLED = "partly_filled", "Deels vervuld"
    FILLED = "filled", "Vervuld"
    COMPLETED = "completed", "Afgerond"
    UNFILLED = "unfilled", "Niet vervuld"
    CANCELLED = "cancelled", "Ingetrokken"
    SOLVED_INTERNALLY = "solved_internally", "Zelf opgelost"


LIVE_STATUSES = (RequestStatus.OPEN, RequestStatus.OFFERING, RequestStatus.PARTLY_FILLED)
"""In these states people can still be asked."""


class Function(models.TextChoices):
    """What kind of work is asked for."""

    TEACHER = "teacher", "Leraar"
    SUBJECT_TEACHER = "subject_teacher", "Vakleerkracht"
    TEACHING_ASSISTANT = "teaching_assistant", "Onderwijsassistent"


class Track(models.TextChoices):
    """The level of a lesson in secondary education; empty in primary."""

    PRO = "pro", "Praktijkonderwijs"
    VMBO = "vmbo", "Vmbo"
    LOWER = "lower", "Onderbouw havo/vwo"
    HAVO = "havo", "Bovenbouw havo"
    VWO = "vwo", "Bovenbouw vwo"


class AbsenceCategory(models.TextChoices):
    """Why a post is open, for costing only; it says nothing about a person."""

    PLANNED = "planned", "Gepland"
    UNPLANNED_SHORT = "unplanned_short", "Onverwacht, kort"
    LONG_TERM = "long_term", "Langere tijd"
    VACANCY = "vacancy", "Vacature"
    OTHER = "other", "Anders"


class Outcome(models.TextChoices):
    """What a school did when nobody came: the stopgaps that count as a hidden vacancy."""

    OWN_TEAM = "own_team", "Collega werkte extra"
    SUPPORT_STAFF = "support_staff", "Ondersteuner of intern begeleider voor de groep"
    SCHOOL_LEADER_TEACHES = "school_leader_teaches", "Schoolleider voor de groep"
    ASSISTANT_OR_STUDENT = "assistant_or_student", "Onderwijsassistent of student"
    OTHER_PROFESSIONAL = "other_professional", "Andere professional"
    SPLIT_OVER_GROUPS = "split_over_groups", "Groep verdeeld"
    MERGED_WITH_GROUP = "merged_with_group", "Groepen samengevoegd"
    ONLINE = "online", "Les op afstand"
    LESSONS_CANCELLED = "lessons_cancelled", "Lessen uitgevallen"
    SENT_HOME = "sent_home", "Groep naar huis"
    NOT_REPORTED = "not_reported", "Niet opgegeven"


class WaveKind(models.TextChoices):
    """Who a wave asks: the preferred people first, the next of the ranking, who waits for it, or whom the morning plan chose."""

    PREFERRED = "preferred", "Voorkeur"
    POOL = "pool", "Pool"
    WAITING = "waiting", "Wachtlijst"
    PLAN = "plan", "Ochtendplan"


class WaveStatus(models.TextChoices):
    """Whether a wave is still to come."""

    PLANNED = "planned", "Gepland"
    SENT = "sent", "Verstuurd"
    DROPPED = "dropped", "Vervallen"


class OfferStatus(models.TextChoices):
    """Where an offer to one person stands; only an open one can be answered."""

    OPEN = "open", "Open"
    ACCEPTED = "accepted", "Aangenomen"
    REFUSED = "refused", "Niet deze keer"
    EXPIRED = "expired", "Verlopen"
    LAPSED = "lapsed", "Niet meer nodig"


class LapseReason(models.TextChoices):
    """Why an offer is no longer needed, in words for the person who got it."""

    FILLED = "filled", "Al vervuld"
    CANCELLED = "cancelled", "De school heeft niemand meer nodig"
    STOPPED = "stopped", "De school vraagt niet verder"
    BOOKED_ELSEWHERE = "booked_elsewhere", "Je hebt al een andere invalbeurt"
    NOT_ELIGIBLE = "not_eligible", "Dit past niet meer bij je gegevens"
    CHANGED = "changed", "De vraag is veranderd"


class PayForm(models.TextChoices):
    """How work is paid, by the contract under which the pool asks somebody; never an amount."""

    PERMANENT = "permanent", "Je vaste loon loopt door"
    EXTRA_HOURS = "extra_hours", "Extra uren bij je contract"
    HOURS_WORKED = "hours_worked", "De uren die je werkt"
    TO_BE_AGREED = "to_be_agreed", "Nog af te spreken"


class WaitingStatus(models.TextChoices):
    """Whether somebody still stands on the waiting list of a request."""

    WAITING = "waiting", "Op de wachtlijst"
    LEFT = "left", "Van de wachtlijst"
    BOOKED = "booked", "Komt"
    OVER = "over", "Voorbij"


class AssignmentStatus(models.TextChoices):
    """Whether somebody still comes."""

    CONFIRMED = "confirmed", "Afgesproken"
    COMPLETED = "completed", "Gewerkt"
    CANCELLED = "cancelled", "Afgezegd"


class Side(models.TextChoices):
    """Who called an assignment off."""

    SCHOOL = "school", "School"
    SUBSTITUTE = "substitute", "Invaller"
    POOL = "pool", "Pool"
    COLLEAGUE = "colleague", "Collega die het overnam"


class SettlementRule(models.TextChoices):
    """How boards settle half-days that somebody of another board worked in their schools."""

    NONE = "none", "Niet verrekenen"
    PER_HALF_DAY = "per_half_day", "Een vast bedrag per dagdeel"
    BALANCE = "balance", "Een saldo van dagdelen"


class ArrivalWord(models.TextChoices):
    """What somebody says on the day of the work about coming; there is no word for why."""

    ON_THE_WAY = "on_the_way", "Onderweg"
    ARRIVED = "arrived", "Is er"
    NOT_COME = "not_come", "Niet gekomen"


class ArrivalState(models.TextChoices):
    """Where the arrival of one person on one day stands, after all that was said about it."""

    EXPECTED = "expected", "Verwacht"
    ON_THE_WAY = "on_the_way", "Onderweg"
    ARRIVED = "arrived", "Is er"
    NOT_COME = "not_come", "Niet gekomen"
    DISPUTED = "disputed", "Spreekt elkaar tegen"


class DecisionSubject(models.TextChoices):
    """What a decision row is about."""

    REQUEST = "request", "Aanvraag"
    WAVE = "wave", "Ronde"
    OFFER = "offer", "Aanbod"
    WAITING = "waiting", "Wachtlijst"
    ASSIGNMENT = "assignment", "Invalbeurt"
    SWAP = "swap", "Ruil"
    SWAP_QUESTION = "swap_ask", "Ruilvraag"


class SwapStatus(models.TextChoices):
    """Where the swap of an assignment stands; its owner comes herself in every state but `taken`."""

    OPEN = "open", "Open"
    TAKEN = "taken", "Overgenomen"
    WITHDRAWN = "withdrawn", "Ingetrokken"
    LAPSED = "lapsed", "Vervallen"


class SwapQuestionStatus(models.TextChoices):
    """What one colleague did with the question to take over somebody's assignment."""

    ASKED = "asked", "Gevraagd"
    REFUSED = "refused", "Niet deze keer"
    PROPOSED = "proposed", "Wil ruilen"
    TURNED_DOWN = "turned_down", "Ruil niet aangenomen"
    TAKEN = "taken", "Overgenomen"
    OVER = "over", "Voorbij"


UNANSWERED = (
    SwapQuestionStatus.ASKED,
    SwapQuestionStatus.PROPOSED,
    SwapQuestionStatus.TURNED_DOWN,
)
"""In these states the colleague can still take it over, offer something else in return, or say no."""


class SwapWaiting(StrEnum):
    """What swapping lets wait for an invaller: to take over, and to say yes or no to an exchange."""

    QUESTION = "swap_question"
    PROPOSAL = "swap_proposal"


class WelcomeLine(models.TextChoices):
    """What a school can promise to who comes; closed statements about the school, never about a person."""

    SOMEBODY_RECEIVED = "somebody_received", "Iemand ving je op"
    TIMETABLE_READY = "timetable_ready", "Je had een rooster en lesstof"
    KNEW_WHOM_TO_CALL = "knew_whom_to_call", "Je wist wie je kon bellen"
    LOGIN_OR_KEY = "login_or_key", "Je kreeg een inlog of een sleutel"
    NAMES_OF_GROUP = "names_of_group", "Je had de namen van de groep"
    SHOWN_AROUND = "shown_around", "Iemand liet je de weg zien"
    KNEW_THE_RULES = "knew_the_rules", "Je wist wat er in de klas is afgesproken"
    BOARD_WORKED = "board_worked", "Het digibord werkte"
    KNEW_ABOUT_BREAKS = "knew_about_breaks", "Je wist of je pleinwacht had"
    COULD_HAND_OVER = "could_hand_over", "Je kon je dag aan iemand overdragen"


class WorkLine(models.TextChoices):
    """What a school says afterwards about practical things; never about how somebody is."""

    ON_TIME = "on_time", "Was op tijd"
    PLAN_FOLLOWED = "plan_followed", "Volgde het rooster en de lesstof"
    HANDED_OVER = "handed_over", "Droeg de dag over"


class ClosedAnswer(models.TextChoices):
    """The answer to one line."""

    YES = "yes", "Ja"
    NO = "no", "Nee"
    NOT_APPLICABLE = "not_applicable", "Niet van toepassing"


class Again(models.TextChoices):
    """Whether this side wants it again."""

    GLADLY = "gladly", "Graag"
    FINE = "fine", "Prima"
    RATHER_NOT = "rather_not", "Liever niet"
