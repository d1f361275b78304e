"""The reminders: deferred with the change, sent once before a date and once after it, and swept up when lost."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection
from django.utils import timezone

from notices.models import Notice
from notices.registry import render
from regions.governance.enums import ProposalForm
from regions.programme import tasks
from regions.programme.domain.reminding import remind_deadline, remind_measure
from regions.programme.domain.rounds import Round, start_round
from regions.programme.domain.steering import end_measure, start_measure
from regions.programme.domain.versions import start_version
from regions.programme.enums import MeasureKind
from regions.programme.models import PlanVersion
from tests.factories.clock import NOW, TODAY
from tests.factories.programme import (
    make_measure,
    make_term,
    make_version,
    make_version_text,
)
from tests.live.hints import collected_hints
from tests.regions.programme.conftest import Desk


def waiting() -> list[tuple[str, int, date | None]]:
    """The jobs of the programme that wait: what, about which row, and on which day."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT task_name, coalesce(args ->> 'measure_id', args ->> 'version_id')::int,"
            " scheduled_at FROM procrastinate_jobs"
            " WHERE status = 'todo' AND queue_name = 'programme' ORDER BY scheduled_at, id"
        )
        return [
            (name, pk, None if at is None else timezone.localtime(at).date())
            for name, pk, at in cursor.fetchall()
        ]


def told(kind: str) -> int:
    return Notice.objects.filter(kind=kind).count()


def test_a_measure_defers_a_reminder_before_each_date_and_on_it(desk: Desk) -> None:
    measure = make_measure(desk.place, term=make_term(MeasureKind.EXPERIMENT))

    end, evaluation = measure.end_date, measure.evaluation_date
    assert end is not None
    assert evaluation is not None
    lead = timedelta(days=14)
    assert waiting() == [
        ("programme.remind_measure", measure.pk, day)
        for day in (evaluation - lead, evaluation, end - lead, end)
    ]


def test_the_owner_and_the_coordinator_hear_it_once_before_and_once_after(desk: Desk) -> None:
    measure = make_measure(
        desk.place, term=make_term(MeasureKind.EXPERIMENT), owner_id=desk.place.planner.pk
    )
    start_measure(actor=desk.koos, measure_id=measure.pk, now=NOW)
    evaluation = measure.evaluation_date
    assert evaluation is not None
    seen = []
    for days in (-20, -14, -3, 0, 5):
        remind_measure(measure_id=measure.pk, now=NOW + (evaluation - TODAY) + timedelta(days=days))
        seen.append(told("measure_evaluation"))

    assert seen == [0, 2, 2, 4, 4]
    rendered = render(
        kind="measure_evaluation", subject_id=measure.pk, recipient_id=desk.place.planner.pk
    )
    assert rendered is not None
    assert measure.title not in rendered.subject
    assert rendered.page_url == f"/plan/maatregelen/{measure.pk}"


def test_what_was_ended_in_time_reminds_nobody_of_its_end(desk: Desk) -> None:
    measure = make_measure(desk.place)
    start_measure(actor=desk.koos, measure_id=measure.pk, now=NOW)
    end_measure(actor=desk.koos, measure_id=measure.pk, now=NOW)

    remind_measure(measure_id=measure.pk, now=NOW + timedelta(days=200))

    assert told("measure_ends") == 0
    assert render(kind="measure_ends", subject_id=measure.pk, recipient_id=1) is None


def test_a_deadline_is_told_at_four_weeks_one_week_and_on_the_day(desk: Desk) -> None:
    deadline = TODAY + timedelta(days=60)
    text = make_version_text(deadline_date=deadline)
    version = start_version(actor=desk.koos, region_id=None, text=text, now=NOW)
    assert [day for _, _, day in waiting()] == [
        deadline - timedelta(days=28),
        deadline - timedelta(days=7),
        deadline,
    ]

    seen = []
    for days in (20, 32, 40, 53, 60, 70):
        remind_deadline(version_id=version.pk, now=NOW + timedelta(days=days))
        seen.append(told("plan_deadline"))

    assert seen == [0, 1, 1, 2, 3, 3]


def test_a_plan_in_its_round_has_no_deadline_to_remind_of(desk: Desk) -> None:
    version = make_version(
        region=desk.place.region, made_by=desk.place.coordinator, deadline_date=TODAY
    )
    asked = Round(form=ProposalForm.VOTE, text="Ons plan.")
    start_round(actor=desk.koos, version_id=version.pk, asked=asked, now=NOW)

    remind_deadline(version_id=version.pk, now=NOW)

    assert told("plan_deadline") == 0


def test_the_sweep_does_what_a_lost_job_should_have_done(desk: Desk) -> None:
    now = timezone.now()
    today = timezone.localdate(now)
    term = make_term(from_date=today - timedelta(days=200), end_date=today - timedelta(days=2))
    measure = make_measure(desk.place, term=term, now=now)
    make_measure(desk.place, title="Nog lang niet", term=make_term(from_date=today), now=now)
    version = make_version(
        region=desk.place.region, made_by=desk.place.coordinator, deadline_date=today
    )
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM procrastinate_jobs")

    for _ in range(2):
        tasks.sweep(int(datetime.now(UTC).timestamp()))

    assert sorted((name, pk) for name, pk, _ in waiting()) == [
        ("programme.remind_deadline", version.pk),
        ("programme.remind_measure", measure.pk),
    ]
    for _ in range(2):
        tasks.remind_measure(measure.pk)
        tasks.remind_deadline(version.pk)
    assert (told("measure_ends"), told("plan_deadline")) == (1, 1)


@pytest.mark.django_db(transaction=True)
def test_a_draft_is_hinted_to_who_writes_it_and_a_round_to_the_table(desk: Desk) -> None:
    region, koos = desk.place.region.pk, desk.place.coordinator.pk
    with collected_hints() as hints:
        text = make_version_text()
        started = start_version(actor=desk.koos, region_id=None, text=text, now=NOW)
        PlanVersion.objects.get(pk=started.pk).sections.update(ambition="Meer.", approach="Doen.")
        asked = Round(form=ProposalForm.VOTE, text="Ons plan.")
        start_round(actor=desk.koos, version_id=started.pk, asked=asked, now=NOW)
        make_measure(desk.place)
        sent = [(hint["kind"], hint["groups"]) for hint in hints()]

    assert [one for one in sent if one[0] in ("plan_version", "measure")] == [
        ("plan_version", [f"user.{koos}"]),
        ("plan_version", [f"council.{region}", "nation"]),
        ("measure", [f"council.{region}", "nation"]),
    ]
