"""The line of late reports as an effect of a decision: who hears of a report that does not come, after how many days.

By a decision, and not by the coordinator alone: who coordinates owns most agreements and is a step of the line, and would
set the term after which others hear of their own silence. The line always ends at the Realisatie-eenheid.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, Final

from regions.agreements.enums import StepRecipient
from regions.agreements.models import ReportingStep
from regions.agreements.queries import line_of
from regions.governance.effects import Effect, EffectKind, EffectLine, register_effect
from regions.governance.errors import EffectRefused

REPORTING_LINE: Final = "reporting_line"
MOST_DAYS: Final = 365
NOBODY: Final = "niet"
IMPOSSIBLE: Final = f"Kies een aantal hele dagen van 1 tot en met {MOST_DAYS}."
STRANGE: Final = "Deze stap is er niet in de lijn."
TOO_EARLY: Final = "Deze stap komt later dan de stap ervoor."


def register_effects() -> None:
    """Make the kind known, at start-up."""
    register_effect(
        EffectKind(
            kind=REPORTING_LINE,
            label="Wie het hoort als een rapportage niet komt",
            current=current_line,
            describe=describe_change,
            apply=store_line,
        )
    )


def current_line(region_id: int, on_date: date) -> Mapping[str, Any]:
    """The days by recipient, whole; the line of now, whatever the day."""
    del on_date
    steps = line_of(region_id)
    return {str(step.recipient): step.days for step in steps}


def describe_change(effect: Effect) -> tuple[EffectLine, ...]:
    """Say per recipient after how many days they heard, and will hear.

    Refuses (`EffectRefused`) a step that nobody knows, days that cannot be, a line without one of the three, a step
    that does not come after the one before it, and a change that changes nothing.
    """
    old = current_line(effect.region_id, effect.from_date)
    new = _checked(effect)
    lines = tuple(
        EffectLine(
            label=f"Bericht aan {one.label}", old=_in_words(old.get(one)), new=_in_words(new[one])
        )
        for one in StepRecipient
        if old.get(one) != new[one]
    )
    if not lines:
        raise EffectRefused("Dit verandert niets: zo loopt de lijn al.")
    return lines


def store_line(effect: Effect, now: datetime) -> Mapping[str, Any]:
    """Give the region a line of its own, or another one; refuses as `describe_change` does.

    Steps that were taken for a report stay taken, under the line of their day. What is due by the new line is taken by
    the clock, within the hour.
    """
    del now  # a line has no moment: the row of the decision has
    days = _checked(effect)
    for recipient, number in days.items():
        ReportingStep.objects.update_or_create(
            region_id=effect.region_id,
            recipient=recipient,
            defaults={"days": number, "proposal_id": effect.proposal_id},
        )
    return {"days": {str(recipient): number for recipient, number in days.items()}}


def _checked(effect: Effect) -> dict[StepRecipient, int]:
    days = {**current_line(effect.region_id, effect.from_date), **effect.values}
    problems = [(name, STRANGE) for name in effect.values if name not in StepRecipient.values]
    problems += [
        (one.value, IMPOSSIBLE) for one in StepRecipient if not _is_possible(days.get(one.value))
    ]
    if not problems:
        before = 0
        for one in StepRecipient:
            problems += [] if days[one.value] > before else [(one.value, TOO_EARLY)]
            before = days[one.value]
    if problems:
        raise EffectRefused(
            "Niet alle waarden kunnen.",
            [(f"effect.values.{name}", message) for name, message in problems],
        )
    return {one: days[one.value] for one in StepRecipient}


def _is_possible(days: object) -> bool:
    return isinstance(days, int) and not isinstance(days, bool) and 1 <= days <= MOST_DAYS


def _in_words(days: int | None) -> str:
    if days is None:
        return NOBODY
    return "na 1 dag" if days == 1 else f"na {days} dagen"
