"""What somebody may do with a report now, for a screen that shows no button that would refuse."""

from collections.abc import Iterable, Mapping
from datetime import date

from regions.actors import Actor
from regions.agreements.enums import MEASURABLE, AgreementSubject
from regions.agreements.models import AgreementDecision
from regions.agreements.moves import BY_THE_CLOCK, REPORT_MOVES
from regions.agreements.queries import PeriodRow, Trace
from regions.models import Region
from regions.roles import Action

REVIEWING = ("return", "approve")


def may_edit(actor: Actor, trace: Trace) -> bool:
    """Whether the terms, the note and the reports of this agreement are this person's to change."""
    return _reaches(actor, Action.EDIT_AGREEMENTS, trace)


def may_enter(actor: Actor, trace: Trace, row: PeriodRow) -> bool:
    """Whether this person may type a figure for this period."""
    typed = not trace.indicator.is_measured and row.status in MEASURABLE
    return typed and may_edit(actor, trace)


def submitters_of(history: Iterable[AgreementDecision]) -> dict[int, int | None]:
    """Who handed each report in for the last time, from rows of the history in any order."""
    handed_in = [
        row for row in history if (row.subject, row.move) == (AgreementSubject.REPORT, "submit")
    ]
    return {row.subject_id: row.actor_id for row in sorted(handed_in, key=lambda row: row.pk)}


def moves_open_to(
    actor: Actor,
    trace: Trace,
    row: PeriodRow,
    *,
    today: date,
    submitters: Mapping[int, int | None],
) -> list[str]:
    """The moves of the table that the domain would let this person make with this report today."""
    return [
        name
        for name, move in REPORT_MOVES.items()
        if name not in BY_THE_CLOCK
        and row.status in move.from_states
        and _reaches(actor, move.action, trace)
        and (name != "submit" or _is_ready(row, today=today))
        and (name not in REVIEWING or _is_reviewer(actor, trace))
        and (name != "approve" or submitters.get(row.id) != actor.user_id)
    ]


def _is_ready(row: PeriodRow, *, today: date) -> bool:
    return row.measurement_id is not None and row.stretch.until <= today


def _is_reviewer(actor: Actor, trace: Trace) -> bool:
    return not actor.is_system and actor.user_id == trace.agreement.reviewer_id


def _reaches(actor: Actor, action: Action, trace: Trace) -> bool:
    if actor.is_nationwide(action):
        return True
    return not actor.regions_for(action).isdisjoint(_with_successors(trace.agreement.region))


def _with_successors(region: Region) -> set[int | None]:
    """The region and the one that it went up in, and that one in turn; people of those finish what it promised."""
    next_one = region.merged_into
    return {region.pk, region.merged_into_id, None if next_one is None else next_one.merged_into_id}
