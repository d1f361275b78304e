"""What stands out first about a region for who reads across all of them: named reasons, the gravest first."""

from dataclasses import dataclass
from enum import StrEnum

from regions.coverage import Coverage
from regions.enums import RegionStatus
from regions.moves import CLOSED


class AttentionKind(StrEnum):
    """Why a region asks for a look; the order is that of the list."""

    QUESTION = "question"
    CONDITION = "condition"
    NO_PENVOERDER = "no_penvoerder"
    SEATS = "seats"
    OFF_TRACK = "off_track"
    AT_RISK = "at_risk"
    THRESHOLD = "threshold"
    COVERAGE = "coverage"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attention:
    """One reason with its sentence."""

    kind: AttentionKind
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """What is known of a region, as plain values."""

    status: RegionStatus
    asked_status: RegionStatus | None
    unmet_condition: str
    has_legal_person: bool
    vacant_seats: int
    off_track: int
    at_risk: int
    unmet_thresholds: int
    coverage: Coverage
    """Of the municipalities of its area."""


def attention_of(standing: Standing) -> list[Attention]:
    """Name what asks for a look; nothing about a region that merged or stopped."""
    if standing.status in CLOSED:
        return []
    asked = standing.asked_status
    none = standing.coverage.in_none
    found = [
        (AttentionKind.QUESTION, asked and f"Vraagt de status {asked.label.lower()}."),
        (
            AttentionKind.CONDITION,
            standing.unmet_condition and f"Nog te doen: {standing.unmet_condition}",
        ),
        (
            AttentionKind.NO_PENVOERDER,
            not standing.has_legal_person and "Er is geen penvoerder en geen centrale dienst.",
        ),
        (
            AttentionKind.SEATS,
            _counted(
                standing.vacant_seats, "verplichte zetel is leeg", "verplichte zetels zijn leeg"
            ),
        ),
        (
            AttentionKind.OFF_TRACK,
            _counted(standing.off_track, "afspraak loopt niet", "afspraken lopen niet"),
        ),
        (
            AttentionKind.AT_RISK,
            _counted(standing.at_risk, "afspraak loopt gevaar", "afspraken lopen gevaar"),
        ),
        (
            AttentionKind.THRESHOLD,
            _counted(
                standing.unmet_thresholds,
                "voorwaarde van de regeling is niet gehaald",
                "voorwaarden van de regeling zijn niet gehaald",
            ),
        ),
        (
            AttentionKind.COVERAGE,
            _counted(
                none,
                "school in het gebied hoort bij geen regio",
                "scholen in het gebied horen bij geen regio",
            ),
        ),
    ]
    return [Attention(kind=kind, sentence=sentence) for kind, sentence in found if sentence]


def _counted(number: int, one: str, more: str) -> str:
    if not number:
        return ""
    return f"1 {one}." if number == 1 else f"{number} {more}."
