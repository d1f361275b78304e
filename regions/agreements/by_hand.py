"""The central indicators that no part of the platform can measure yet: people report them, with the same words everywhere."""

from typing import Final

from regions.agreements.enums import Counting, Direction, Unit
from regions.agreements.registry import Indicator, register

OWNER: Final = "Realisatie-eenheid"

INDICATORS: Final = (
    Indicator(
        code="teacher_shortage",
        version=1,
        label="Lerarentekort",
        unit=Unit.PERCENT,
        direction=Direction.LOWER,
        counting=Counting.PER_PERIOD,
        numerator="open en verborgen vacatures voor leraren op de peildatum, in fte",
        denominator="werkgelegenheid voor leraren op de peildatum, in fte",
        owner=OWNER,
        source="Uitvraag personeelstekorten",
    ),
    Indicator(
        code="career_changers_started",
        version=1,
        label="Gestarte zij-instromers",
        unit=Unit.COUNT,
        direction=Direction.HIGHER,
        counting=Counting.CUMULATIVE,
        numerator="mensen die in de periode met een zij-instroomtraject begonnen",
        owner=OWNER,
        source="Opgave van de schoolbesturen",
    ),
    Indicator(
        code="starters_still_there",
        version=1,
        label="Starters die na een jaar nog lesgeven",
        unit=Unit.PERCENT,
        direction=Direction.HIGHER,
        counting=Counting.PER_PERIOD,
        numerator="leraren die een jaar eerder begonnen en in de regio nog voor de klas staan",
        denominator="leraren die een jaar eerder begonnen",
        owner=OWNER,
        source="Opgave van de schoolbesturen",
    ),
)


def register_indicators() -> None:
    """Make them known, at start-up."""
    for indicator in INDICATORS:
        register(indicator)
