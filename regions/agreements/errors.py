"""What can go wrong with result agreements; the docstring is the sentence a person reads."""

from typing import ClassVar


class AgreementError(Exception):
    """Dit kan nu niet met deze afspraak."""

    code: ClassVar[str] = "agreement-error"
    status: ClassVar[int] = 409


class AgreementNotFound(AgreementError):
    """Dit bestaat niet, of je mag het niet zien."""

    code = "not-found"
    status = 404


class IndicatorUnknown(AgreementError):
    """Deze indicator kennen we niet. Kies er een uit de lijst."""

    code = "indicator-unknown"
    status = 400


class AgreementRegionNeeded(AgreementError):
    """Er zijn meer regio's die het kunnen zijn: kies er een."""

    code = "region-needed"
    status = 400


class PeriodsMakeNoSense(AgreementError):
    """Kies een einddatum na de begindatum, met hoogstens 120 perioden ertussen."""

    code = "periods-make-no-sense"
    status = 400


class TargetOutsidePeriods(AgreementError):
    """Een streefwaarde hoort bij de eerste dag van een periode van deze afspraak."""

    code = "target-outside-periods"
    status = 400


class PersonNotInvolved(AgreementError):
    """Deze persoon kan dit niet: kies iemand met een rol in deze regio of bij de Realisatie-eenheid."""

    code = "person-not-involved"
    status = 400


class ReviewerIsOwner(AgreementError):
    """Wie de afspraak trekt, beoordeelt haar niet zelf. Kies twee mensen."""

    code = "reviewer-is-owner"
    status = 400


class DecisionNotCarried(AgreementError):
    """Een afspraak rust op een besluit dat in deze regio is aangenomen. Kies een ander voorstel."""

    code = "decision-not-carried"
    status = 400


class NotTheReviewer(AgreementError):
    """Alleen wie als beoordelaar bij deze afspraak staat, kan dit."""

    code = "not-the-reviewer"
    status = 403


class OwnReport(AgreementError):
    """Je diende deze rapportage zelf in. Laat iemand anders haar beoordelen."""

    code = "own-report"
    status = 403


class ReportMoveNotAllowed(AgreementError):
    """Dit kan niet met deze rapportage zoals die nu staat. Ververs het scherm."""

    code = "report-move-not-allowed"


class PeriodNotOver(AgreementError):
    """Deze periode is nog niet voorbij. Indienen kan daarna."""

    code = "period-not-over"


class NothingMeasured(AgreementError):
    """Over deze periode is nog niets gemeten. Voer eerst een meting in."""

    code = "nothing-measured"


class ExplanationNeeded(AgreementError):
    """De streefwaarde is niet gehaald. Leg in een paar zinnen uit hoe dat komt."""

    code = "explanation-needed"
    status = 400


class PeriodClosed(AgreementError):
    """Over deze periode is de rapportage goedgekeurd; daar verandert niets meer aan."""

    code = "period-closed"


class MeasuredByThePool(AgreementError):
    """Deze indicator meet de pool zelf; met de hand invoeren kan niet."""

    code = "measured-by-the-pool"


class FigureMakesNoSense(AgreementError):
    """Dit cijfer kan niet: een deel is nooit meer dan het geheel, en een aandeel noemt beide."""

    code = "figure-makes-no-sense"
    status = 400


class ReasonNeeded(AgreementError):
    """Er is al een meting over deze periode. Zeg waarom er een nieuwe komt."""

    code = "reason-needed"
    status = 400


class EvidenceNotAccepted(AgreementError):
    """Dit bestand kunnen we niet bewaren. Kies een PDF, foto, document, werkblad of tekst."""

    code = "evidence-not-accepted"
    status = 400


class EvidenceTooLarge(AgreementError):
    """Dit bestand is te groot: hoogstens 10 MB. Maak het kleiner of splits het."""

    code = "evidence-too-large"
    status = 413


class TooMuchEvidence(AgreementError):
    """Bij een rapportage passen hoogstens 20 bestanden. Trek er een in, of voeg bestanden samen."""

    code = "too-much-evidence"


class EvidenceGone(AgreementError):
    """Dit bestand is ingetrokken; de inhoud is er niet meer."""

    code = "evidence-gone"
    status = 410


class PartsDoNotAddUp(AgreementError):
    """De delen tellen niet op tot het geheel. Controleer de tellers en de noemers."""

    code = "parts-do-not-add-up"
    status = 400


class PartUnknown(AgreementError):
    """Deze organisatie doet niet mee in de regio, of staat er dubbel in."""

    code = "part-unknown"
    status = 400


class EndMakesNoSense(AgreementError):
    """Een afspraak stopt op een dag na het begin en voor het einde, waarover nog niets gerapporteerd is."""

    code = "end-makes-no-sense"
    status = 400


class FunderNoticeClosed(AgreementError):
    """Deze melding is al verstuurd of vervallen; daar verandert niets meer aan."""

    code = "funder-notice-closed"


class FunderNoticeIncomplete(AgreementError):
    """In de melding staat nog iets om in te vullen. Vul het aan en verstuur hem dan."""

    code = "funder-notice-incomplete"
    status = 400
