"""The rows behind a figure of the pool, each in one line, and only those that the reader may see anyway."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from django.utils import timezone

from pool.people.access import substitutes_visible_to
from pool.requests.access import assignments_visible_to, requests_visible_to
from pool.requests.drafts import TIME_ZONE
from pool.requests.enums import AssignmentStatus, Function, Outcome, RequestStatus
from pool.requests.indicators.measuring import REQUEST
from regions.actors import Actor
from regions.agreements.registry import Opens, RowSummary
from regions.roles import Action


def show_requests(actor: Actor, ids: Sequence[int]) -> Iterator[RowSummary]:
    """The school, the day and what was asked; one query."""
    rows = requests_visible_to(actor).filter(pk__in=ids).select_related("location")
    for row in rows.order_by("pk"):
        state = str(RequestStatus(row.status).label)
        groups = ", ".join(str(group) for group in row.year_groups)
        yield RowSummary(
            id=row.pk,
            label=row.location.name,
            detail=f"{_day(row.starts_at)}, {Function(row.function).label.lower()}"
            + (f" groep {groups}" if groups else ""),
            state=f"{state}: {Outcome(row.outcome).label.lower()}" if row.outcome else state,
            opens=Opens(REQUEST, row.pk),
        )


def show_assignments(actor: Actor, ids: Sequence[int]) -> Iterator[RowSummary]:
    """The school and the day, without the name of who came; one query."""
    rows = assignments_visible_to(actor).filter(pk__in=ids).select_related("request__location")
    for row in rows.order_by("pk"):
        yield RowSummary(
            id=row.pk,
            label=row.request.location.name,
            detail=_day(row.request.starts_at),
            state=str(AssignmentStatus(row.status).label),
            opens=Opens(REQUEST, row.request_id),
        )


def show_substitutes(actor: Actor, ids: Sequence[int]) -> Iterator[RowSummary]:
    """The pool number only: a figure is no way to somebody's name."""
    if not actor.may(Action.VIEW_SUBSTITUTES):
        return
    rows = substitutes_visible_to(actor, Action.VIEW_SUBSTITUTES).filter(pk__in=ids)
    for pk, number in rows.order_by("pk").values_list("pk", "pool_number"):
        yield RowSummary(id=pk, label=f"Invaller {number}")


def _day(moment: datetime) -> str:
    return f"{timezone.localtime(moment, TIME_ZONE):%d-%m-%Y}"
