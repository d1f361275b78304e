"""The closed lists of morning plans, their choices and the wishes of planners."""

from django.db import models


class PlanStatus(models.TextChoices):
    """Where a morning plan stands; the last three are final."""

    QUEUED = "queued", "In de wachtrij"
    RUNNING = "running", "Wordt gemaakt"
    READY = "ready", "Klaar om te bekijken"
    SENT = "sent", "Verstuurd"
    REPLACED = "replaced", "Vervangen door een nieuwer plan"
    FAILED = "failed", "Niet gelukt"


UNDER_WAY = (PlanStatus.QUEUED, PlanStatus.RUNNING)


class ChoiceStatus(models.TextChoices):
    """What became of one choice of a plan."""

    PROPOSED = "proposed", "Voorgesteld"
    SENT = "sent", "Gevraagd"
    SKIPPED = "skipped", "Overgeslagen"


class WishKind(models.TextChoices):
    """What a planner asks of every next plan of the day about one person and one request."""

    PIN = "pin", "Vastgezet"
    FORBID = "forbid", "Uitgesloten"


class WhyUncovered(models.TextChoices):
    """Why a part of a request has nobody in the plan."""

    NOBODY_ELIGIBLE = "nobody_eligible", "Niemand in de pool past"
    LIMITS = "limits", "Wie past, zit aan de eigen grens of aan de werktijden"
    USED_ELSEWHERE = "used_elsewhere", "Wie past, is elders harder nodig"
    NOT_WORTH_IT = "not_worth_it", "Er past iemand, maar dat kost elders meer dan het oplevert"


class ChangeReason(models.TextChoices):
    """Why a part of a request has somebody else than in the plan before, or nobody."""

    DECLINED = "declined", "Zei nee"
    EXPIRED = "expired", "Gaf geen antwoord"
    CALLED_OFF = "called_off", "Afgezegd"
    NO_LONGER_FITS = "no_longer_fits", "Past niet meer"
    FORBIDDEN = "forbidden", "Uitgesloten door de planner"
    PINNED = "pinned", "Iemand anders vastgezet door de planner"
    FREED = "freed", "Deze aanvraag vraagt niemand meer"
    NEWLY_COVERED = "newly_covered", "Nu is er iemand"
    MOVED = "moved", "Verschoven, zodat het samen beter past"


class PlanSubject(models.TextChoices):
    """What a row of the history is about."""

    PLAN = "plan", "Ochtendplan"
    WISH = "wish", "Wens"
