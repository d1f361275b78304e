"""The history of a region in Dutch: one sentence per row, from its facts."""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from regions.enums import (
    HolidayRegion,
    HouseColour,
    LegalForm,
    ParticipationPhase,
    ParticipationRole,
    RegionStatus,
    RegionSubject,
    Sector,
    SizeMeasure,
)
from regions.models import RegionEvent

Facts: TypeAlias = Mapping[str, Any]


def words_of(event: RegionEvent) -> str:
    """What happened, beyond the label and the reason; empty when those say it all."""
    return _WORDS[RegionSubject(event.subject)](event, event.facts)


def _of_status(_event: RegionEvent, facts: Facts) -> str:
    if "asked" in facts:
        return f"Gevraagd: {RegionStatus(facts['asked']).label.lower()}"
    if "condition" in facts:
        return f"Nog te doen: {facts['condition']}"
    if "successor" in facts:
        return f"Opgegaan in {facts['successor']}. {_went_along(facts)}"
    return ""


def _of_participation(event: RegionEvent, facts: Facts) -> str:
    parts = [str(facts["organisation"])]
    if event.to_state:
        parts.append(ParticipationRole(event.to_state).label.lower())
    if facts["phase"]:
        parts.append(ParticipationPhase(facts["phase"]).label.lower())
    if facts["expected_join_date"]:
        parts.append(f"verwacht vanaf {facts['expected_join_date']}")
    return ", ".join(parts)


def _of_area(_event: RegionEvent, facts: Facts) -> str:
    if "predecessor" in facts:
        return _went_along(facts)
    said = []
    if facts["added"]:
        said.append(f"Erbij: {', '.join(facts['added'])}.")
    if facts["left"]:
        said.append(f"Eraf: {', '.join(facts['left'])}.")
    if facts["overlaps"]:
        said.append(f"Ook in een andere regio: {', '.join(facts['overlaps'])}.")
    return " ".join(said)


def _of_figure(_event: RegionEvent, facts: Facts) -> str:
    return f"{SizeMeasure(facts['measure']).label}: {_number(facts['count'])}"


def _of_second_place(_event: RegionEvent, facts: Facts) -> str:
    return f"{facts['name']} ({facts['location']})"


def _of_alliance(_event: RegionEvent, facts: Facts) -> str:
    return str(facts["alliance"])


def _of_school_holiday(_event: RegionEvent, facts: Facts) -> str:
    part = HolidayRegion(facts["holiday_region"]).label.lower()
    first, last = (_day(facts[name]) for name in ("first_date", "last_date"))
    return f"{facts['name']} ({part}), {first} tot en met {last}"


def _of_facts(_event: RegionEvent, facts: Facts) -> str:
    said = []
    if "sectors" in facts:
        labels = [Sector(sector).label.lower() for sector in facts["sectors"]]
        said.append(f"Sectoren: {', '.join(labels) or 'geen'}.")
    if "legal_form" in facts:
        said.append(f"Rechtsvorm: {LegalForm(facts['legal_form']).label.lower()}.")
    if "house_colour" in facts:
        said.append(f"Huiskleur: {HouseColour(facts['house_colour']).label.lower()}.")
    return " ".join(said)


def _went_along(facts: Facts) -> str:
    return (
        f"Meegegaan: {facts['schools']} scholen, {facts['participations']} organisaties "
        f"en {facts['people']} rollen van mensen."
    )


def _day(written: str) -> str:
    """As in `24-12-2026`."""
    return "-".join(reversed(written.split("-")))


def _number(count: int) -> str:
    return f"{count:,}".replace(",", ".")


_WORDS: Final[dict[RegionSubject, Callable[[RegionEvent, Facts], str]]] = {
    RegionSubject.STATUS: _of_status,
    RegionSubject.FACTS: _of_facts,
    RegionSubject.PARTICIPATION: _of_participation,
    RegionSubject.AREA: _of_area,
    RegionSubject.FIGURE: _of_figure,
    RegionSubject.SECOND_PLACE: _of_second_place,
    RegionSubject.ALLIANCE: _of_alliance,
    RegionSubject.SCHOOL_HOLIDAY: _of_school_holiday,
}
