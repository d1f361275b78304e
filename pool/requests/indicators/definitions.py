"""What the pool measures of itself, in words that every region counts by; registered at start-up."""

from datetime import date
from typing import Final

from pool.requests.indicators import deployment, measuring, rows
from regions.agreements.enums import Counting, Direction, Unit
from regions.agreements.registry import Indicator, register, register_rows

OWNER: Final = "Vervangingspool"
SECOND_VERSIONS: Final = date(2026, 11, 29)
"""From this day agreements count who did not come as no gift, as the settlement does, and people by the pool of the day."""
SOURCE: Final = "Aanvragen, aanbod en invalbeurten van de pool"

INDICATORS: Final = (
    Indicator(
        code="fill_rate",
        version=1,
        label="Vervulde aanvragen",
        unit=Unit.PERCENT,
        direction=Direction.HIGHER,
        counting=Counting.PER_PERIOD,
        numerator="aanvragen waarvoor op alle dagdelen iemand komt",
        denominator="aanvragen waarvan het werk in de periode begint en die vervuld of niet vervuld zijn; "
        "ingetrokken en zelf opgeloste aanvragen tellen niet mee",
        owner=OWNER,
        source=SOURCE,
        measure=measuring.fill_rate,
    ),
    Indicator(
        code="time_to_fill",
        version=1,
        label="Tijd tot vervulling",
        unit=Unit.MINUTES,
        direction=Direction.LOWER,
        counting=Counting.PER_PERIOD,
        numerator="de middelste waarde van de hele minuten tussen de aanvraag en het moment dat alles vervuld was",
        owner=OWNER,
        source=SOURCE,
        adds_up=False,
        measure=measuring.time_to_fill,
    ),
    Indicator(
        code="filled_from_pool",
        version=1,
        label="Vervuld vanuit de pool",
        unit=Unit.PERCENT,
        direction=Direction.HIGHER,
        counting=Counting.PER_PERIOD,
        numerator="vervulde aanvragen waarvoor alleen mensen van de vaste pool, de flexpool of de oproeplijst komen",
        denominator="vervulde aanvragen waarvan het werk in de periode begint",
        owner=OWNER,
        source=SOURCE,
        measure=measuring.filled_from_pool,
    ),
    Indicator(
        code="permanent_deployment",
        version=1,
        label="Inzet van de vaste pool",
        unit=Unit.PERCENT,
        direction=Direction.HIGHER,
        counting=Counting.PER_PERIOD,
        numerator="dagdelen waarop iemand van de vaste pool een invalbeurt had",
        denominator="dagdelen in de contracten van de vaste pool (1 fte is twee dagdelen per dag), op dagen waarop "
        "in de regio om iemand gevraagd is",
        owner=OWNER,
        source=f"{SOURCE}; dienstverbanden",
        measure=deployment.deployment_of_today,
    ),
    Indicator(
        code="permanent_deployment",
        version=2,
        from_date=SECOND_VERSIONS,
        label="Inzet van de vaste pool",
        unit=Unit.PERCENT,
        direction=Direction.HIGHER,
        counting=Counting.PER_PERIOD,
        numerator="dagdelen waarop iemand van de vaste pool een invalbeurt had",
        denominator="dagdelen in de contracten van wie die dag in de vaste pool van de regio was (1 fte is twee "
        "dagdelen per dag), op dagen waarop in de regio om iemand gevraagd is",
        owner=OWNER,
        source=f"{SOURCE}; dienstverbanden; overgang naar een andere pool",
        measure=deployment.permanent_deployment,
    ),
    Indicator(
        code="hidden_vacancies",
        version=1,
        label="Verborgen vacatures",
        unit=Unit.COUNT,
        direction=Direction.LOWER,
        counting=Counting.PER_PERIOD,
        numerator="aanvragen waarvoor geen invaller kwam en de school het zelf oploste, naar wat de school deed",
        owner=OWNER,
        source=SOURCE,
        measure=measuring.hidden_vacancies,
    ),
    Indicator(
        code="hidden_vacancy_hours",
        version=1,
        label="Uren van verborgen vacatures",
        unit=Unit.HOURS,
        direction=Direction.LOWER,
        counting=Counting.PER_PERIOD,
        numerator="uren werk van die aanvragen waarvoor niemand kwam, naar wat de school deed",
        owner=OWNER,
        source=SOURCE,
        measure=measuring.hidden_vacancy_hours,
    ),
    Indicator(
        code="groups_sent_home",
        version=1,
        label="Groepen naar huis",
        unit=Unit.COUNT,
        direction=Direction.LOWER,
        counting=Counting.CUMULATIVE,
        numerator="aanvragen die eindigden met een groep naar huis",
        owner=OWNER,
        source=SOURCE,
        measure=measuring.groups_sent_home,
    ),
    Indicator(
        code="work_given",
        version=1,
        label="Gegeven aan andere besturen",
        unit=Unit.PERCENT,
        direction=Direction.HIGHER,
        counting=Counting.PER_PERIOD,
        numerator="minuten invalwerk bij een ander bestuur dan het eigen, per bestuur dat geeft",
        denominator="alle minuten invalwerk in de periode",
        owner=OWNER,
        source=f"{SOURCE}; dienstverbanden",
        measure=measuring.work_booked_given,
    ),
    Indicator(
        code="work_received",
        version=1,
        label="Gekregen van andere besturen",
        unit=Unit.PERCENT,
        direction=Direction.HIGHER,
        counting=Counting.PER_PERIOD,
        numerator="minuten invalwerk door mensen van een ander bestuur, per bestuur dat krijgt",
        denominator="alle minuten invalwerk in de periode",
        owner=OWNER,
        source=f"{SOURCE}; dienstverbanden",
        measure=measuring.work_booked_received,
    ),
    Indicator(
        code="work_given",
        version=2,
        from_date=SECOND_VERSIONS,
        label="Gegeven aan andere besturen",
        unit=Unit.PERCENT,
        direction=Direction.HIGHER,
        counting=Counting.PER_PERIOD,
        numerator="minuten invalwerk bij een ander bestuur dan het eigen waarvoor iemand kwam, per bestuur dat geeft",
        denominator="alle minuten invalwerk in de periode waarvoor iemand kwam",
        owner=OWNER,
        source=f"{SOURCE}; dienstverbanden; aankomst",
        measure=measuring.work_given,
    ),
    Indicator(
        code="work_received",
        version=2,
        from_date=SECOND_VERSIONS,
        label="Gekregen van andere besturen",
        unit=Unit.PERCENT,
        direction=Direction.HIGHER,
        counting=Counting.PER_PERIOD,
        numerator="minuten invalwerk door mensen van een ander bestuur waarvoor iemand kwam, per bestuur dat krijgt",
        denominator="alle minuten invalwerk in de periode waarvoor iemand kwam",
        owner=OWNER,
        source=f"{SOURCE}; dienstverbanden; aankomst",
        measure=measuring.work_received,
    ),
    Indicator(
        code="offer_spread",
        version=1,
        label="Aanbod bij de meest gevraagde mensen",
        unit=Unit.PERCENT,
        direction=Direction.LOWER,
        counting=Counting.PER_PERIOD,
        numerator="keren dat de meest gevraagde vijfde van de gevraagde mensen een aanbod kreeg",
        denominator="alle keren dat in de periode iemand een aanbod kreeg",
        owner=OWNER,
        source=SOURCE,
        adds_up=False,
        measure=measuring.offer_spread,
    ),
)


def register_indicators() -> None:
    """Make the figures and the rows behind them known, at start-up."""
    for indicator in INDICATORS:
        register(indicator)
    register_rows(measuring.REQUEST, rows.show_requests)
    register_rows(deployment.ASSIGNMENT, rows.show_assignments)
    register_rows(measuring.SUBSTITUTE, rows.show_substitutes)
