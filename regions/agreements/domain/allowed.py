"""What somebody may do with a report now, for a screen that shows no button that would refuse."""

from datetime import date

from regions.actors import Actor
from regions.agreements.enums import MEASURABLE
from regions.agreements.moves import BY_THE_CLOCK, REPORT_MOVES
from regions.agreements.queries import PeriodRow, Trace
from regions.roles import Action

REVIEWING = ("return", "approve")


def may_edit(actor: Actor, trace: Trace) -> bool:
    """Whether the terms, the note and the reports of this agreement are this person's to change."""
    return _reaches(actor, Action.EDIT_AGREEMENTS, trace)


def may_enter(actor: Actor, trace: Trace, row: PeriodRow) -> bool:
    """Whether this person may type a figure for this period."""
    typed = not trace.indicator.is_measured and row.status in MEASURABLE
    return typed and may_edit(actor, trace)


def moves_open_to(actor: Actor, trace: Trace, row: PeriodRow, *, today: date) -> list[str]:
    """The moves of the table that the domain would let this person make with this report today."""
    return [
        name
        for name, move in REPORT_MOVES.items()
        if name not in BY_THE_CLOCK
        and row.status in move.from_states
        and _reaches(actor, move.action, trace)
        and (name != "submit" or _is_ready(row, today=today))
        and (name not in REVIEWING or _is_reviewer(actor, trace))
    ]


def _is_ready(row: PeriodRow, *, today: date) -> bool:
    return row.measurement_id is not None and row.stretch.until <= today


def _is_reviewer(actor: Actor, trace: Trace) -> bool:
    return not actor.is_system and actor.user_id == trace.agreement.reviewer_id


def _reaches(actor: Actor, action: Action, trace: Trace) -> bool:
    return actor.is_nationwide(action) or trace.agreement.region_id in actor.regions_for(action)
