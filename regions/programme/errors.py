"""What can go wrong with challenges, the plan and measures; the docstring is the sentence a person reads."""

from collections.abc import Sequence
from typing import ClassVar


class ProgrammeError(Exception):
    """Dit kan nu niet met dit plan."""

    code: ClassVar[str] = "programme-error"
    status: ClassVar[int] = 409


class ProgrammeNotFound(ProgrammeError):
    """Dit bestaat niet, of je mag het niet zien."""

    code = "not-found"
    status = 404


class ProgrammeRegionNeeded(ProgrammeError):
    """Je bent coördinator in meer regio's: kies er een."""

    code = "region-needed"
    status = 400


class ProgrammeMoveNotAllowed(ProgrammeError):
    """Dit kan niet zoals het er nu voor staat. Ververs het scherm."""

    code = "programme-move-not-allowed"


class ChangedMeanwhile(ProgrammeError):
    """Iemand anders heeft dit intussen gewijzigd. Ververs het scherm en kijk wat er nu staat."""

    code = "changed-meanwhile"


class FigureNeedsSource(ProgrammeError):
    """Noem de indicator of het cijfer van buiten, en bij een waarde de bron en de datum."""

    code = "figure-needs-source"
    status = 400


class LinkUnknown(ProgrammeError):
    """Een van de gekozen uitdagingen, maatregelen of afspraken hoort niet bij deze regio."""

    code = "link-unknown"
    status = 400


class VersionFrozen(ProgrammeError):
    """Deze versie is in de goedkeuringsronde of al vastgesteld. Maak een nieuwe versie om iets te wijzigen."""

    code = "version-frozen"


class VersionIncomplete(ProgrammeError):
    """Het plan is nog niet af: vul elke taak in."""

    code = "version-incomplete"
    status = 400

    def __init__(self, problems: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.problems = tuple(problems)


class NothingToCompare(ProgrammeError):
    """Kies een versie van hetzelfde plan om mee te vergelijken."""

    code = "nothing-to-compare"
    status = 400


class EndDateNeeded(ProgrammeError):
    """Een tijdelijke maatregel heeft een einddatum."""

    code = "end-date-needed"
    status = 400


class EvaluationDateNeeded(ProgrammeError):
    """Een experiment heeft een datum waarop je het evalueert."""

    code = "evaluation-date-needed"
    status = 400


class DatesMakeNoSense(ProgrammeError):
    """De einddatum en de evaluatie komen na de begindatum."""

    code = "dates-make-no-sense"
    status = 400


class OwnerNotInvolved(ProgrammeError):
    """Kies als trekker iemand met een rol in deze regio."""

    code = "owner-not-involved"
    status = 400


class ConsentsMissing(ProgrammeError):
    """De maatregel kan nog niet starten: er is nog geen instemming. Kijk bij het besluit wie nog moet instemmen."""

    code = "consents-missing"


class NotDecided(ProgrammeError):
    """Het voorstel waarop deze maatregel rust is nog niet aangenomen."""

    code = "not-decided"


class DecisionElsewhere(ProgrammeError):
    """Kies een voorstel van deze regio dat al in stemming is gebracht."""

    code = "decision-elsewhere"
    status = 400


class NotShared(ProgrammeError):
    """Je kunt alleen een maatregel overnemen die een andere regio deelt."""

    code = "not-shared"
    status = 400


class DayAhead(ProgrammeError):
    """Die dag is nog niet geweest."""

    code = "day-ahead"
    status = 400
