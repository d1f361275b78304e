"""Which reports did not come, and who should hear of it by now: read from the rows, so that no job can be lost."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from django.utils import timezone

from regions.agreements.enums import MEASURABLE, StepRecipient
from regions.agreements.models import AgreementPeriod, MissedReport, ReportingStep

NATIONAL: Final = None
"""The steps of a region that made none of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DueStep:
    """A step of the line that has to be taken for one report."""

    period_id: int
    agreement_id: int
    recipient: StepRecipient
    days: int


def reporting_lines() -> Mapping[int | None, Sequence[ReportingStep]]:
    """The steps of every region that has its own, and under None those of all others; one query."""
    lines: dict[int | None, list[ReportingStep]] = {NATIONAL: []}
    for step in ReportingStep.objects.order_by("days", "pk"):
        lines.setdefault(step.region_id, []).append(step)
    return lines


def due_steps(*, today: date, agreement_id: int | None = None) -> list[DueStep]:
    """The steps that nobody took yet, of one agreement or of all; three queries.

    A report could come from the day after its period; one over days before the agreement was made, from that day.
    Nothing is expected over periods that begin after an agreement was ended.
    """
    lines = reporting_lines()
    reports = AgreementPeriod.objects.filter(
        status__in=MEASURABLE, period__endswith__lte=today
    ).order_by("pk")
    if agreement_id is not None:
        reports = reports.filter(agreement=agreement_id)
    columns = (
        "pk",
        "agreement",
        "agreement__region",
        "agreement__created_at",
        "agreement__ended_date",
        "period",
    )
    rows = list(reports.values_list(*columns))
    taken = _taken(row[0] for row in rows)
    found = []
    for pk, agreement, region, created_at, ended_date, period in rows:
        if ended_date is not None and period.lower >= ended_date:
            continue
        could_come = max(period.upper, timezone.localdate(created_at))
        found += [
            DueStep(
                period_id=pk,
                agreement_id=agreement,
                recipient=StepRecipient(step.recipient),
                days=step.days,
            )
            for step in lines.get(region, lines[NATIONAL])
            if could_come + timedelta(days=step.days) <= today and (pk, step.recipient) not in taken
        ]
    return found


def _taken(period_ids: Iterable[int]) -> set[tuple[int, str]]:
    rows = MissedReport.objects.filter(agreement_period__in=list(period_ids))
    return set(rows.values_list("agreement_period", "recipient"))
