"""Reference dates: who plans them, whose report stands ready, who is told and reminded, each once."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob

from notices.models import Notice
from notices.registry import render
from pool.shortage import tasks
from pool.shortage.domain.dates import (
    DateDraft,
    dates_to_open,
    extend_reference_date,
    open_reports,
    plan_reference_date,
)
from pool.shortage.domain.telling import dates_to_remind, remind
from pool.shortage.enums import StaffFunction
from pool.shortage.errors import DatesMakeNoSense, ReferenceDateTaken, ShortageNotFound
from pool.shortage.models import ReferenceDate, ShortageDecision, ShortageReport
from regions.actors import Actor, actor_of
from regions.enums import Role, Sector
from regions.errors import NotAllowed
from tests.factories.cast import Cast, make_cast
from tests.factories.clock import NOW, TODAY
from tests.factories.regions import make_location
from tests.factories.shortage import make_reference_date, make_report

FEBRUARY = date(2027, 2, 1)


@pytest.fixture
def cast(db: None) -> Cast:
    return make_cast()


def actor(cast: Cast, role: Role) -> Actor:
    return actor_of(cast.home.people[role], NOW)


def draft(**given: Any) -> DateDraft:
    values = {
        "day": FEBRUARY,
        "opens_date": FEBRUARY,
        "closes_date": FEBRUARY + timedelta(days=14),
    }
    return DateDraft(**values | given)


def test_a_coordinator_plans_a_date_for_the_own_region(cast: Cast) -> None:
    planned = plan_reference_date(actor=actor(cast, Role.COORDINATOR), draft=draft(), now=NOW)

    assert planned.region == cast.home.region
    assert planned.board_functions == [StaffFunction.SCHOOL_LEADER]
    job = ProcrastinateJob.objects.get(task_name="shortage.open_reports")
    assert job.args == {"reference_date_id": planned.pk}
    assert timezone.localdate(job.scheduled_at) == FEBRUARY


def test_the_national_monitor_plans_one_for_everybody(cast: Cast) -> None:
    planned = plan_reference_date(actor=actor_of(cast.monitor, NOW), draft=draft(), now=NOW)

    assert planned.region is None
    with pytest.raises(ReferenceDateTaken):
        plan_reference_date(actor=actor(cast, Role.COORDINATOR), draft=draft(), now=NOW)


def test_nobody_else_plans_one(cast: Cast) -> None:
    with pytest.raises(NotAllowed):
        plan_reference_date(actor=actor(cast, Role.BOARD_HR), draft=draft(), now=NOW)


@pytest.mark.parametrize(
    "given",
    [
        {"closes_date": FEBRUARY - timedelta(days=1)},
        {"opens_date": FEBRUARY + timedelta(days=20)},
        {
            "day": TODAY - timedelta(days=30),
            "opens_date": TODAY,
            "closes_date": TODAY - timedelta(1),
        },
        {"closes_date": FEBRUARY + timedelta(days=121)},
        {"opens_date": date(2026, 9, 1)},
    ],
    ids=["closes before the day", "opens after it closes", "over", "too long", "too early"],
)
def test_days_that_make_no_sense_are_refused(cast: Cast, given: dict[str, Any]) -> None:
    with pytest.raises(DatesMakeNoSense):
        plan_reference_date(actor=actor(cast, Role.COORDINATOR), draft=draft(**given), now=NOW)


def test_every_school_and_every_board_of_the_region_gets_one_report(cast: Cast) -> None:
    place = cast.home
    special = make_location(region=place.region, board=place.board, sector=Sector.SO)
    make_location(region=place.region, board=place.board, closed_date=TODAY - timedelta(days=30))
    day = make_reference_date(region=place.region, now=NOW)

    assert open_reports(reference_date_id=day.pk, now=NOW) == 5
    assert open_reports(reference_date_id=day.pk, now=NOW) == 0

    reports = ShortageReport.objects.filter(reference_date=day)
    assert {(one.board_id, one.location_id, *one.school_types) for one in reports} == {
        (place.board.pk, place.location.pk, "bao"),
        (place.board.pk, special.pk, "vso"),
        (place.other_board.pk, place.other_location.pk, "bao"),
        (place.board.pk, None, "bao", "vso"),
        (place.other_board.pk, None, "bao"),
    }
    assert ShortageDecision.objects.filter(move="open", actor_role="system").count() == 5
    told = Notice.objects.values_list("kind", "recipient")
    assert set(told) == {
        ("shortage_opened", place.leader.pk),
        ("shortage_opened", place.board_hr.pk),
    }


def test_a_national_date_is_opened_in_every_region_and_a_later_school_comes_along(
    cast: Cast,
) -> None:
    day = make_reference_date(region=None, now=NOW)
    open_reports(reference_date_id=day.pk, now=NOW)
    make_location(region=cast.away.region, board=cast.away.board)

    assert dates_to_open(now=NOW) == [day.pk]
    assert open_reports(reference_date_id=day.pk, now=NOW) == 1
    regions = set(ShortageReport.objects.values_list("region", flat=True))
    assert regions == {cast.home.region.pk, cast.away.region.pk}


def test_opening_takes_as_many_queries_for_more_schools(cast: Cast) -> None:
    counts = []
    for number in range(2):
        day = make_reference_date(
            region=cast.home.region, day=TODAY - timedelta(days=number), now=NOW
        )
        with CaptureQueriesContext(connection) as seen:
            open_reports(reference_date_id=day.pk, now=NOW)
        counts.append(len(seen))
        for _ in range(3):
            make_location(region=cast.home.region, board=cast.home.board)

    assert counts[0] == counts[1]


def test_a_school_says_only_once_what_kind_it_is(cast: Cast) -> None:
    earlier = make_reference_date(region=cast.home.region, day=TODAY - timedelta(days=60), now=NOW)
    make_report(reference_date=earlier, location=cast.home.location, school_types=["sbo"], now=NOW)
    day = make_reference_date(region=cast.home.region, now=NOW)

    open_reports(reference_date_id=day.pk, now=NOW)

    report = ShortageReport.objects.get(reference_date=day, location=cast.home.location)
    assert report.school_types == ["sbo"]


def test_before_and_after_its_days_nothing_is_opened(cast: Cast) -> None:
    day = make_reference_date(region=cast.home.region, now=NOW)

    for moment in (NOW - timedelta(days=30), NOW + timedelta(days=30)):
        assert open_reports(reference_date_id=day.pk, now=moment) == 0
        assert dates_to_open(now=moment) == []


def test_in_the_last_days_who_is_waited_for_is_reminded_once(cast: Cast) -> None:
    place = cast.home
    day = make_reference_date(region=place.region, closes_date=TODAY + timedelta(days=3), now=NOW)
    draft_report = make_report(reference_date=day, location=place.location, status="draft", now=NOW)
    make_report(
        reference_date=day,
        location=make_location(region=place.region, board=place.board),
        status="submitted",
        now=NOW,
    )

    assert dates_to_remind(now=NOW) == [day.pk]
    for _ in range(2):
        remind(reference_date_id=day.pk, now=NOW)

    assert set(Notice.objects.values_list("kind", "recipient", "subject_id")) == {
        ("shortage_reminder", place.leader.pk, draft_report.pk),
        ("shortage_review", place.board_hr.pk, draft_report.pk + 1),
    }
    assert Notice.objects.count() == 2
    words = render(
        kind="shortage_reminder", subject_id=draft_report.pk, recipient_id=place.leader.pk
    )
    assert words is not None
    assert words.text[-1] == "Dat kan tot en met 26 november 2026."
    ShortageReport.objects.filter(pk=draft_report.pk).update(status="submitted", submitted_at=NOW)
    assert (
        render(kind="shortage_reminder", subject_id=draft_report.pk, recipient_id=place.leader.pk)
        is None
    )


def test_nobody_is_reminded_earlier(cast: Cast) -> None:
    day = make_reference_date(region=cast.home.region, now=NOW)
    make_report(reference_date=day, location=cast.home.location, now=NOW)

    assert dates_to_remind(now=NOW) == []
    remind(reference_date_id=day.pk, now=NOW)
    assert Notice.objects.count() == 0


def test_more_time_is_given_and_never_taken(cast: Cast) -> None:
    koos = actor(cast, Role.COORDINATOR)
    day = make_reference_date(region=cast.home.region, now=NOW)
    later = day.closes_date + timedelta(days=7)

    extended = extend_reference_date(actor=koos, date_id=day.pk, closes_date=later, now=NOW)

    assert extended.closes_date == later
    with pytest.raises(DatesMakeNoSense):
        extend_reference_date(
            actor=koos, date_id=day.pk, closes_date=later - timedelta(days=1), now=NOW
        )
    foreign = make_reference_date(region=cast.away.region, now=NOW)
    national = make_reference_date(region=None, day=FEBRUARY, now=NOW)
    with pytest.raises(ShortageNotFound):
        extend_reference_date(actor=koos, date_id=foreign.pk, closes_date=later, now=NOW)
    with pytest.raises(ShortageNotFound):
        extend_reference_date(actor=koos, date_id=national.pk, closes_date=later, now=NOW)


def test_the_sweeper_makes_good_what_a_lost_job_should_have_done(cast: Cast) -> None:
    now = timezone.now()
    make_reference_date(region=cast.home.region, now=now)
    over = make_reference_date(
        region=cast.home.region, day=timezone.localdate(now) - timedelta(days=60), now=now
    )
    make_report(reference_date=over, location=cast.home.location, status="submitted", now=now)

    for _ in range(2):
        tasks.sweep(0)

    waiting = ProcrastinateJob.objects.filter(task_name__startswith="shortage.")
    assert sorted(waiting.values_list("task_name", flat=True)) == [
        "shortage.freeze",
        "shortage.open_reports",
    ]
    for job in waiting:
        {"shortage.freeze": tasks.freeze, "shortage.open_reports": tasks.open_reports}[
            job.task_name
        ](**job.args)
    assert ReferenceDate.objects.count() == 2
    assert set(ShortageReport.objects.values_list("status", flat=True)) == {"open", "frozen"}
