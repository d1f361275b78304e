"""What can go wrong with a morning plan; the docstring is the sentence a person reads."""

from typing import ClassVar


class PlanningError(Exception):
    """Dit kan nu niet met het ochtendplan."""

    code: ClassVar[str] = "planning-error"
    status: ClassVar[int] = 409


class PlanNotFound(PlanningError):
    """Dit bestaat niet, of je mag het niet zien."""

    code = "not-found"
    status = 404


class RegionNeeded(PlanningError):
    """Je bent planner in meer regio's: kies er een."""

    code = "region-needed"
    status = 400


class DayOver(PlanningError):
    """Deze dag is voorbij. Kies vandaag of een dag die nog komt."""

    code = "day-over"
    status = 400


class DayTooFar(PlanningError):
    """Dat is te ver weg. Kies een dag binnen twee maanden."""

    code = "day-too-far"
    status = 400


class ChoiceUnknown(PlanningError):
    """Niet alle gekozen regels horen bij dit plan. Ververs het scherm."""

    code = "choice-unknown"
    status = 400


class PlanUnderWay(PlanningError):
    """Er wordt al een ochtendplan voor deze dag gemaakt. Wacht tot het klaar is."""

    code = "plan-under-way"


class PlanNotReady(PlanningError):
    """Dit plan kan niet verstuurd worden: het is nog niet klaar, al verstuurd, of er is een nieuwer plan."""

    code = "plan-not-ready"


class PlanNotCurrent(PlanningError):
    """Alleen het nieuwste plan dat klaar is, kun je opnieuw plannen. Ververs het scherm."""

    code = "plan-not-current"


class WishNotPossible(PlanningError):
    """Deze invaller past niet bij deze aanvraag, dus vastzetten kan niet."""

    code = "wish-not-possible"


class WishTwice(PlanningError):
    """Voor deze invaller en deze aanvraag staat al een wens. Haal die eerst weg."""

    code = "wish-twice"
