"""Reminding who writes the plan of its deadline, and who leads a measure of its end and its evaluation; each once."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Final

from django.db import transaction
from django.utils import timezone

from notices.domain import NewNotice, send_notices
from notices.quiet_hours import first_moment_outside
from regions.programme.access import writers_of
from regions.programme.domain.jobs import DEADLINE_LEADS, MEASURE_LEAD
from regions.programme.queries import drafts_due, measures_due

MEASURE_ENDS: Final = "measure_ends"
MEASURE_EVALUATION: Final = "measure_evaluation"
PLAN_DEADLINE: Final = "plan_deadline"


@transaction.atomic
def remind_measure(*, measure_id: int, now: datetime) -> None:
    """Tell who leads a measure, and who writes the plan, of a date that is near or past; once before it and once
    after, whatever how often it runs."""
    today = timezone.localdate(now)
    measure = measures_due(by=today + MEASURE_LEAD).filter(pk=measure_id).first()
    if measure is None:
        return
    people = [measure.owner_id, *writers_of(measure.region_id)]
    for kind, day, is_open in (
        (MEASURE_ENDS, measure.end_date, measure.status in ("planned", "running")),
        (MEASURE_EVALUATION, measure.evaluation_date, measure.status in ("running", "ended")),
    ):
        if day is not None and is_open and day - MEASURE_LEAD <= today:
            stage = "before" if today < day else "after"
            about = f"{kind}:{measure.pk}:{day.isoformat()}:{stage}"
            _send(kind, measure.pk, people, about=about, now=now)


@transaction.atomic
def remind_deadline(*, version_id: int, now: datetime) -> None:
    """Tell who writes the plan that its deadline is near or past while it is a draft; once for each lead."""
    today = timezone.localdate(now)
    version = drafts_due(by=today + max(DEADLINE_LEADS)).filter(pk=version_id).first()
    if version is None or version.deadline_date is None:
        return
    stage = nearest_lead(version.deadline_date, today=today)
    about = f"{PLAN_DEADLINE}:{version.pk}:{version.deadline_date.isoformat()}:{stage}"
    _send(PLAN_DEADLINE, version.pk, writers_of(version.region_id), about=about, now=now)


def nearest_lead(deadline: date, *, today: date) -> int:
    """How many days before the deadline the reminder is for which it is time now."""
    return min(lead.days for lead in DEADLINE_LEADS if deadline - lead <= today)


def measures_to_remind(*, now: datetime) -> list[int]:
    """The measures that the sweeper looks at, by id."""
    rows = measures_due(by=timezone.localdate(now) + MEASURE_LEAD)
    return list(rows.values_list("pk", flat=True))


def versions_to_remind(*, now: datetime) -> list[int]:
    """The drafts that the sweeper looks at, by id."""
    rows = drafts_due(by=timezone.localdate(now) + max(DEADLINE_LEADS))
    return list(rows.values_list("pk", flat=True))


def _send(kind: str, subject_id: int, people: Iterable[int], *, about: str, now: datetime) -> None:
    send_notices(
        [
            NewNotice(
                kind=kind,
                recipient_id=user_id,
                subject_id=subject_id,
                dedupe_key=f"{about}:{user_id}",
                not_before=first_moment_outside(now=now),
            )
            for user_id in dict.fromkeys(people)
        ],
        now=now,
    )
