"""Deferring the reminders of the programme in the same transaction as the change; tasks are named, never imported."""

from datetime import date, datetime, time, timedelta
from typing import Any, Final

from django.utils import timezone
from procrastinate.contrib.django import app

from jobs.deferring import defer as defer_task
from regions.programme.models import Measure, PlanVersion

MORNING: Final = time(8, 0)
MEASURE_LEAD: Final = timedelta(days=14)
DEADLINE_LEADS: Final = (timedelta(days=28), timedelta(days=7), timedelta())


def plan_measure_jobs(measure: Measure, *, now: datetime) -> None:
    """Defer a reminder two weeks before each date of a measure, and one on the day."""
    days = {
        day - lead
        for day in (measure.end_date, measure.evaluation_date)
        if day is not None
        for lead in (MEASURE_LEAD, timedelta())
    }
    for day in sorted(days):
        _defer("remind_measure", day=day, now=now, measure_id=measure.pk)


def plan_deadline_jobs(version: PlanVersion, *, now: datetime) -> None:
    """Defer a reminder four weeks and one week before the deadline of a version, and one on the day."""
    if version.deadline_date is None:
        return
    for lead in DEADLINE_LEADS:
        day = version.deadline_date - lead
        _defer("remind_deadline", day=day, now=now, version_id=version.pk)


def _defer(name: str, *, day: date, now: datetime, **arguments: Any) -> None:
    moment = datetime.combine(day, MORNING, timezone.get_default_timezone())
    # What is past already, the sweeper looks at.
    if moment > now:
        defer_task(app.tasks[f"programme.{name}"], at=moment, arguments=arguments)
