"""The draft of a notice to the funder: the figures in words, and what only a person can add between brackets."""

from datetime import date
from typing import Any, Final

from regions.agreements.enums import AgreementStatus
from regions.agreements.figures import shown
from regions.agreements.periods import day_in_words
from regions.agreements.queries import Trace

TO_COMPLETE: Final = "[vul aan"
"""A text with this in it is not ready to be sent."""
WITHOUT_FUNDING: Final = "De Realisatie-eenheid"


def addressee_of(trace: Trace) -> str:
    """Whom it is for: the scheme that paid, else the Realisatie-eenheid."""
    schemes = [tranche.scheme for tranche in trace.tranches]
    return f"De subsidiegever van {schemes[0]}" if schemes else WITHOUT_FUNDING


def letter_of(trace: Trace, *, today: date) -> str:
    """Write the draft; it says what was agreed and measured, and asks for the cause and the plan."""
    agreement, judgement = trace.agreement, trace.judgement
    status = AgreementStatus(judgement.status).label.lower()
    paid = "; ".join(
        f"{tranche.scheme}, {tranche.name}"
        + (f" (kenmerk {tranche.reference})" if tranche.reference else "")
        for tranche in trace.tranches
    )
    parts = [
        f"Melding van {agreement.region.name}, {day_in_words(today)}",
        _subject(trace),
        f"Financiering: {paid}." if paid else "",
        f"De afspraak staat op: {status}. {judgement.reason}",
        _baseline(trace),
        trace.forecast.sentence,
        f"Oorzaak: {TO_COMPLETE}: waardoor het niet lukt]",
        f"Wat we doen: {TO_COMPLETE}: maatregelen, en wie ze neemt]",
        f"Wanneer het weer op koers is: {TO_COMPLETE}: datum of periode]",
    ]
    return "\n\n".join(part for part in parts if part)


def facts_of(trace: Trace) -> dict[str, Any]:
    """The figures of the day it was drafted, exact, as they stand in the letter."""
    decided = trace.judgement.at
    found: dict[str, Any] = {
        "status": trace.judgement.status,
        "rule": trace.judgement.rule,
        "reason": trace.judgement.reason,
        "indicator": [trace.indicator.code, trace.indicator.version],
        "baseline": _text(trace.agreement.baseline),
    }
    if decided is not None:
        facts = decided.facts
        found |= {
            "period": str(facts.stretch),
            "numerator": _text(facts.numerator),
            "denominator": _text(facts.denominator),
            "received": facts.received,
            "expected": facts.expected,
            "target": _text(decided.target),
        }
    return found


def _subject(trace: Trace) -> str:
    agreement = trace.agreement
    return (
        f"Deze melding gaat over de resultaatafspraak “{agreement.title}”, "
        f"bij de ambitie “{agreement.ambition.title}”."
    )


def _baseline(trace: Trace) -> str:
    own = trace.agreement
    if own.baseline is None:
        return ""
    return f"De nulmeting was {shown(own.baseline, trace.terms.unit)} ({own.baseline_year})."


def _text(value: Any) -> str | None:
    return None if value is None else str(value)
