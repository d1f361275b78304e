"""The board reviews or returns, the clock freezes, and a correction stands beside what was frozen."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.db import IntegrityError, connection, transaction

from notices.models import Notice
from pool.shortage.domain.correcting import correct_report
from pool.shortage.domain.filling import CellChange, save_report, submit_report
from pool.shortage.domain.freezing import dates_to_freeze, freeze_reports
from pool.shortage.domain.reviewing import return_report, review_report
from pool.shortage.enums import StaffFunction
from pool.shortage.errors import (
    CorrectionRuns,
    NothingToReview,
    ReportMoveNotAllowed,
    ShortageNotFound,
    WindowNotOpen,
)
from pool.shortage.models import ReferenceDate, ShortageCell, ShortageDecision, ShortageReport
from pool.shortage.prefill import CellKey
from pool.shortage.queries import counting
from regions.actors import actor_of
from regions.errors import NotAllowed
from tests.factories.clock import NOW
from tests.factories.shortage import make_report, numbers_of
from tests.pool.shortage.conftest import Register

AFTER = NOW + timedelta(days=8)
OPEN = CellKey("teacher", "bao", "open_vacancies")


@pytest.fixture
def handed_in(register: Register) -> ShortageReport:
    return submit_report(actor=register.leonie, report_id=register.report.pk, now=NOW)


@pytest.fixture
def frozen(register: Register, handed_in: ShortageReport) -> ShortageReport:
    review_report(actor=register.hanneke, report_id=handed_in.pk, now=NOW)
    freeze_reports(reference_date_id=register.day.pk, now=AFTER)
    return ShortageReport.objects.get(pk=handed_in.pk)


def moves_of(report: ShortageReport) -> list[tuple[str, str]]:
    rows = ShortageDecision.objects.filter(report=report).order_by("pk")
    return list(rows.values_list("move", "actor_role"))


def test_a_report_goes_from_the_school_by_the_board_into_the_record(
    frozen: ShortageReport,
) -> None:
    assert (frozen.status, frozen.reviewed_at, frozen.frozen_at) == ("frozen", NOW, AFTER)
    assert moves_of(frozen) == [
        ("submit", "school_leader"),
        ("review", "board_hr"),
        ("freeze", "system"),
    ]


def test_a_report_that_comes_back_says_why_and_tells_the_school(
    register: Register, handed_in: ShortageReport
) -> None:
    report = return_report(
        actor=register.hanneke, report_id=handed_in.pk, reason="Tel groep 6 erbij.", now=NOW
    )

    assert (report.status, report.return_reason) == ("returned", "Tel groep 6 erbij.")
    assert [(one.kind, one.recipient_id) for one in Notice.objects.all()] == [
        ("shortage_returned", register.cast.home.leader.pk)
    ]
    again = submit_report(actor=register.leonie, report_id=report.pk, now=NOW)
    assert (again.status, again.return_reason) == ("submitted", "")


def test_only_the_own_board_reviews(register: Register, handed_in: ShortageReport) -> None:
    other_board = actor_of(register.cast.away.board_hr, NOW)

    for actor, refusal in (
        (register.leonie, NotAllowed),
        (register.koos, NotAllowed),
        (other_board, ShortageNotFound),
    ):
        with pytest.raises(refusal):
            review_report(actor=actor, report_id=handed_in.pk, now=NOW)


def test_a_board_does_not_review_itself(register: Register) -> None:
    place = register.cast.home
    own = make_report(
        reference_date=register.day,
        board=place.board,
        region=place.region,
        status="submitted",
        now=NOW,
    )

    with pytest.raises(NothingToReview):
        review_report(actor=register.hanneke, report_id=own.pk, now=NOW)


def test_nothing_comes_back_when_there_is_no_time_left_to_mend_it(
    register: Register, handed_in: ShortageReport
) -> None:
    with pytest.raises(WindowNotOpen):
        return_report(actor=register.hanneke, report_id=handed_in.pk, reason="Nee", now=AFTER)


def test_what_nobody_reviewed_in_time_is_frozen_too_and_the_rest_is_not(
    register: Register, handed_in: ShortageReport
) -> None:
    late = make_report(
        reference_date=register.day,
        location=register.cast.home.other_location,
        status="draft",
        now=NOW,
    )

    assert dates_to_freeze(now=NOW) == []
    assert freeze_reports(reference_date_id=register.day.pk, now=NOW) == 0
    assert dates_to_freeze(now=AFTER) == [register.day.pk]
    assert freeze_reports(reference_date_id=register.day.pk, now=AFTER) == 1
    assert freeze_reports(reference_date_id=register.day.pk, now=AFTER) == 0

    handed_in.refresh_from_db()
    late.refresh_from_db()
    assert (handed_in.status, handed_in.reviewed_at, late.status) == ("frozen", None, "draft")
    assert dates_to_freeze(now=AFTER) == []


def test_a_correction_counts_from_the_review_and_the_frozen_one_stays(
    register: Register, frozen: ShortageReport
) -> None:
    correction = correct_report(
        actor=register.leonie, report_id=frozen.pk, reason="Een vacature te veel.", now=AFTER
    )
    save_report(
        actor=register.leonie,
        report_id=correction.pk,
        changes=[CellChange(key=OPEN, fte=Decimal("0.2"))],
        now=AFTER,
    )
    submit_report(actor=register.leonie, report_id=correction.pk, now=AFTER)
    assert list(counting(ShortageReport.objects.filter(region=frozen.region))) == [frozen]

    reviewed = review_report(actor=register.hanneke, report_id=correction.pk, now=AFTER)

    assert (reviewed.status, reviewed.number, reviewed.corrects) == ("frozen", 2, frozen)
    assert list(counting(ShortageReport.objects.filter(region=frozen.region))) == [reviewed]
    numbers = ShortageCell.objects.filter(**OPEN._asdict()).order_by("report")
    assert list(numbers.filter(report__region=frozen.region).values_list("fte", flat=True)) == [
        Decimal("0.6"),
        Decimal("0.2"),
    ]


def test_one_correction_at_a_time(register: Register, frozen: ShortageReport) -> None:
    correct_report(actor=register.leonie, report_id=frozen.pk, reason="Te veel.", now=AFTER)

    with pytest.raises(CorrectionRuns):
        correct_report(actor=register.leonie, report_id=frozen.pk, reason="Te weinig.", now=AFTER)
    with pytest.raises(ReportMoveNotAllowed):
        correct_report(
            actor=register.stranger, report_id=register.foreign.pk, reason="Nee.", now=AFTER
        )


def test_a_correction_of_a_board_is_frozen_when_it_is_handed_in(register: Register) -> None:
    place = register.cast.home
    own = make_report(
        reference_date=register.day,
        board=place.board,
        region=place.region,
        status="frozen",
        numbers=numbers_of(StaffFunction.SCHOOL_LEADER, staffing="3"),
        now=NOW,
    )
    correction = correct_report(
        actor=register.hanneke, report_id=own.pk, reason="Eén directeur vergeten.", now=AFTER
    )

    assert (
        submit_report(actor=register.hanneke, report_id=correction.pk, now=AFTER).status == "frozen"
    )


def test_the_database_keeps_what_was_frozen(register: Register, frozen: ShortageReport) -> None:
    cells = ShortageCell.objects.filter(report=frozen)
    copy = cells.first()
    assert copy is not None
    copy.pk, copy.stop_gap, copy.question = None, "online", "hidden_vacancies"
    copy.function = "school_leader"

    for act, because in (
        (lambda: cells.update(fte=0), "shortage_numbers_handed_in_stay"),
        (cells.delete, "shortage_numbers_handed_in_stay"),
        (lambda: copy.save(force_insert=True), "shortage_numbers_handed_in_stay"),
        (
            lambda: ShortageReport.objects.filter(pk=frozen.pk).update(status="draft"),
            "frozen_shortage_reports_stay",
        ),
        (
            lambda: ShortageDecision.objects.filter(report=frozen).update(reason="Anders"),
            "shortage_history_is_append_only",
        ),
        (
            lambda: ReferenceDate.objects.filter(pk=register.day.pk).update(definition_version=2),
            "reference_dates_stay",
        ),
    ):
        with pytest.raises(IntegrityError) as refusal, transaction.atomic():
            act()
        cause = refusal.value.__cause__
        assert getattr(cause, "diag").constraint_name == because  # noqa: B009  reason: psycopg gives it at run time


def test_the_database_knows_that_not_a_number_is_no_number(register: Register) -> None:
    statement = "UPDATE shortage_shortagecell SET fte = 'NaN' WHERE report_id = %s"

    with (
        pytest.raises(IntegrityError, match="shortage_number_is_possible"),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(statement, [register.report.pk])
