"""The parts of the report of a region as they are read: only words, so that paper and table say the same."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedPeriod:
    """One line of the table of an agreement."""

    label: str
    is_running: bool
    """Not over yet: the figure can still change, and the status does not rest on it."""
    figure: str
    counted: str
    complete: str
    target: str
    report: str
    narrative: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedEvidence:
    """One file of the list, without its content."""

    period: str
    file_name: str
    description: str
    size: str
    checksum: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedAgreement:
    """One agreement as it is read on paper."""

    title: str
    ambition: str
    task: str
    status: str
    reason: str
    rule: str
    note: str
    indicator: str
    counted: str
    reads: str
    baseline: str
    validity: str
    decision: str
    funding: str
    owner: str
    reviewer: str
    review: str
    forecast: str
    chart: str
    chart_in_words: str
    chart_legend: str
    periods: tuple[PrintedPeriod, ...]
    parts_of: str
    parts: tuple[tuple[str, str, str], ...]
    """Of the newest figure, by its first dimension: name, figure, numerator and denominator."""
    evidence: tuple[PrintedEvidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintedReport:
    """The whole report."""

    region: str
    period: str
    made: str
    made_date: date
    summary: tuple[tuple[str, int], ...]
    """How many agreements there are in each status."""
    agreements: tuple[PrintedAgreement, ...]
