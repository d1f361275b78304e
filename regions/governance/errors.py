"""What can go wrong with proposals and votes; the docstring is the sentence a person reads."""

from collections.abc import Sequence
from typing import ClassVar


class GovernanceError(Exception):
    """Dit kan nu niet met dit voorstel."""

    code: ClassVar[str] = "governance-error"
    status: ClassVar[int] = 409


class ProposalNotFound(GovernanceError):
    """Dit bestaat niet, of je mag het niet zien."""

    code = "not-found"
    status = 404


class ProposalMoveNotAllowed(GovernanceError):
    """Dit kan niet meer: het voorstel is al verder. Ververs het scherm."""

    code = "proposal-move-not-allowed"


class NotYourProposal(GovernanceError):
    """Dit doet wie het voorstel deed, of de regiocoördinator."""

    code = "not-your-proposal"
    status = 403


class RegionNeeded(GovernanceError):
    """Je doet mee in meer regio's: kies er een."""

    code = "region-needed"
    status = 400


class SeatNeeded(GovernanceError):
    """Een voorstel doe je vanuit een zetel, of als planner of regiocoördinator."""

    code = "seat-needed"
    status = 403


class ChamberUnknown(GovernanceError):
    """Niet alle gekozen kamers horen bij deze regio."""

    code = "chamber-unknown"
    status = 400


class NobodyToAsk(GovernanceError):
    """Er is niemand om te vragen: in de gekozen kamers is geen zetel bezet."""

    code = "nobody-to-ask"


class ClosesTooSoon(GovernanceError):
    """De sluitingsdatum ligt te dichtbij of is voorbij. Geef iedereen ten minste een uur."""

    code = "closes-too-soon"
    status = 400


class ClosesTooLate(GovernanceError):
    """De sluitingsdatum ligt te ver weg. Kies een datum binnen een half jaar."""

    code = "closes-too-late"
    status = 400


class AdviceChangesNothing(GovernanceError):
    """Een advies verandert geen instelling. Kies stemming of instemming."""

    code = "advice-changes-nothing"
    status = 400


class VotingOver(GovernanceError):
    """De stemming over dit voorstel is voorbij."""

    code = "voting-over"


class VotingGoesOn(GovernanceError):
    """De stemming loopt nog: nog niet iedereen heeft gestemd en de sluitingsdatum is nog niet voorbij."""

    code = "voting-goes-on"


class ObjectionStands(GovernanceError):
    """Er staat nog een bezwaar open. Wijzig het voorstel, of vraag om het bezwaar in te trekken."""

    code = "objection-stands"


class ProposalAmended(GovernanceError):
    """Het voorstel is intussen gewijzigd. Lees eerst de nieuwe tekst."""

    code = "proposal-amended"


class SeatNotYours(GovernanceError):
    """Je kunt voor deze zetel niet stemmen."""

    code = "seat-not-yours"
    status = 403


class HolderVoted(GovernanceError):
    """De zetelhouder heeft zelf al gestemd."""

    code = "holder-voted"


class AnswerNotPossible(GovernanceError):
    """Dit antwoord hoort niet bij deze vorm van besluiten."""

    code = "answer-not-possible"
    status = 400


class ReasonNeeded(GovernanceError):
    """Schrijf bij een bezwaar waarom: dan kan het voorstel beter worden."""

    code = "reason-needed"
    status = 400


class NothingToWithdraw(GovernanceError):
    """Voor deze zetel is nog niet gestemd."""

    code = "nothing-to-withdraw"


class AdviceBindsNobody(GovernanceError):
    """Een advies bindt niemand. Kies stemming of instemming."""

    code = "advice-binds-nobody"
    status = 400


class NothingToSign(GovernanceError):
    """Tekenen kan alleen bij een bindende afspraak die is aangenomen."""

    code = "nothing-to-sign"


class SignatureNotYours(GovernanceError):
    """Voor dit bestuur kun je niet tekenen."""

    code = "signature-not-yours"
    status = 403


class AlreadySigned(GovernanceError):
    """Dit bestuur heeft al getekend."""

    code = "already-signed"


class NotSigned(GovernanceError):
    """Dit bestuur heeft niet getekend, dus er is niets om in te trekken."""

    code = "not-signed"


class SeatUnknown(GovernanceError):
    """Niet alle zetels horen bij deze regio."""

    code = "seat-unknown"
    status = 400


class DecisionUnknown(GovernanceError):
    """Niet alle voorstellen horen bij deze regio."""

    code = "decision-unknown"
    status = 400


class MeetingAhead(GovernanceError):
    """De vergadering is nog niet begonnen. Wie aanwezig was, leg je daarna vast."""

    code = "meeting-ahead"


class MandateHolderUnfit(GovernanceError):
    """Geef het mandaat aan iemand die de voorstellen van deze regio volgt."""

    code = "mandate-holder-unfit"
    status = 400


class MandateBasisMissing(GovernanceError):
    """Een mandaat rust op een besluit dat de tafel zelf aannam, of op een escalatie die loopt en daarom vraagt."""

    code = "mandate-basis-missing"
    status = 400


class MandateForYourself(GovernanceError):
    """Doorzettingsmacht voor jezelf legt een ander vast. Vraag een andere regiocoördinator, of geef het mandaat aan iemand anders."""

    code = "mandate-for-yourself"
    status = 403


class NotTheHolder(GovernanceError):
    """Doorzetten kan alleen wie daarvoor nu een mandaat heeft in deze regio."""

    code = "not-the-holder"
    status = 403


class MandateOver(GovernanceError):
    """Dit mandaat is al voorbij."""

    code = "mandate-over"


class EscalationRuns(GovernanceError):
    """Er loopt al een escalatie in deze regio. Beëindig die eerst."""

    code = "escalation-runs"


class EscalationOver(GovernanceError):
    """Deze escalatie is al voorbij."""

    code = "escalation-over"


class LevelUnknown(GovernanceError):
    """Dit niveau staat niet in de regels van de regio."""

    code = "level-unknown"
    status = 400


class EffectUnknown(GovernanceError):
    """Deze soort wijziging bestaat niet."""

    code = "effect-unknown"
    status = 400


class EffectDateMissing(GovernanceError):
    """Kies vanaf welke dag de wijziging geldt: vandaag of later."""

    code = "effect-date-missing"
    status = 400


class EffectRefused(GovernanceError):
    """Deze wijziging kan zo niet."""

    code = "effect-refused"
    status = 400

    def __init__(self, detail: str = "", problems: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__(detail)
        self.detail = detail
        self.problems = tuple(problems)


class ConsentAsked(GovernanceError):
    """De instemming van dit orgaan is al gevraagd."""

    code = "consent-asked"


class ConsentDateAhead(GovernanceError):
    """Die dag is nog niet geweest. Kies de dag waarop het orgaan besloot."""

    code = "consent-date-ahead"
    status = 400


class ProxyTaken(GovernanceError):
    """Voor deze zetel is bij dit voorstel al een volmacht gegeven."""

    code = "proxy-taken"


class ProxyHolderUnfit(GovernanceError):
    """Geef de volmacht aan wie een andere zetel van de regio bezet, en nog niet voor te veel anderen spreekt."""

    code = "proxy-holder-unfit"
    status = 400


class NoProxy(GovernanceError):
    """Voor deze zetel is geen volmacht gegeven."""

    code = "no-proxy"
