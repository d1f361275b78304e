"""What the database itself refuses, whatever the code above it does."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.db.backends.postgresql.psycopg_any import DateTimeTZRange
from django.db.models import Model

from pool.people.models import Substitute
from pool.requests.domain.offers import accept_offer
from pool.requests.domain.openings import open_request
from pool.requests.models import Assignment, AssignmentPeriod, Offer, RequestDecision, RequestPeriod
from tests.factories.clock import NOW
from tests.factories.morning import Morning, actor_for, make_draft, make_morning, make_substitute

pytestmark = pytest.mark.django_db


@pytest.fixture
def morning() -> Morning:
    return make_morning()


@pytest.fixture
def booked(morning: Morning) -> Assignment:
    person = make_substitute(morning)
    request = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    offer = Offer.objects.get(request=request)
    return accept_offer(actor=actor_for(person), offer_id=offer.pk, now=NOW)


def another_period(morning: Morning) -> RequestPeriod:
    request = open_request(actor=morning.leader, draft=make_draft(morning), now=NOW)
    return RequestPeriod.objects.filter(request=request).order_by("period")[0]


def taken(period: RequestPeriod, person: Substitute, assignment: Assignment) -> AssignmentPeriod:
    return AssignmentPeriod(
        assignment=assignment, request_period=period, substitute=person, period=period.period
    )


def test_one_person_is_not_booked_twice_at_one_time(morning: Morning, booked: Assignment) -> None:
    row = taken(another_period(morning), booked.substitute, booked)

    with pytest.raises(IntegrityError, match="no_double_booking"), transaction.atomic():
        row.save()


def test_work_that_starts_when_other_work_ends_is_fine(
    morning: Morning, booked: Assignment
) -> None:
    last = AssignmentPeriod.objects.filter(assignment=booked).order_by("-period")[0]
    row = taken(another_period(morning), booked.substitute, booked)
    row.period = DateTimeTZRange(last.period.upper, last.period.upper + timedelta(hours=1), "[)")

    row.save()

    assert AssignmentPeriod.objects.filter(substitute=booked.substitute, is_live=True).count() == 3


def test_one_period_is_not_taken_twice(morning: Morning, booked: Assignment) -> None:
    other = make_substitute(morning)
    period = RequestPeriod.objects.filter(request=booked.request).order_by("period")[0]
    row = taken(period, other, booked)

    with pytest.raises(IntegrityError, match="period_is_taken_once"), transaction.atomic():
        row.save()


def test_a_decision_row_is_never_changed(booked: Assignment) -> None:
    rows = RequestDecision.objects.filter(request=booked.request)

    with pytest.raises(IntegrityError, match="never changed"), transaction.atomic():
        rows.update(reason="anders")


def test_a_decision_row_is_never_deleted(booked: Assignment) -> None:
    rows = RequestDecision.objects.filter(request=booked.request)

    with pytest.raises(IntegrityError, match="never changed"), transaction.atomic():
        rows.delete()


def test_an_override_without_a_reason_is_refused(booked: Assignment) -> None:
    booked.overridden_rules = ["distance"]

    with (
        pytest.raises(IntegrityError, match="override_names_a_person_and_a_reason"),
        transaction.atomic(),
    ):
        booked.save()


def test_a_process_from_before_a_column_still_writes_its_rows(
    morning: Morning, booked: Assignment
) -> None:
    """During an upgrade the old program runs on for a moment, beside a database that is new already."""
    period = another_period(morning)
    day = timedelta(days=1)

    copied = insert(
        RequestPeriod,
        request_id=period.request_id,
        date=period.date + day,
        period=DateTimeTZRange(period.period.lower + day, period.period.upper + day),
        half_days=period.half_days,
    )
    assert RequestPeriod.objects.get(pk=copied).outcome == ""

    taking = insert(
        AssignmentPeriod,
        assignment_id=booked.pk,
        request_period_id=period.pk,
        substitute_id=booked.substitute_id,
        period=period.period,
        is_live=False,
    )
    assert AssignmentPeriod.objects.get(pk=taking).called_off_by_side == ""


def insert(model: type[Model], **values: Any) -> int:
    """A row with these columns alone, as a program writes it that knows no others."""
    columns, places = ", ".join(values), ", ".join(["%s"] * len(values))
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {model._meta.db_table} ({columns}) VALUES ({places}) RETURNING id",  # noqa: S608  reason: names of our own
            list(values.values()),
        )
        return int(cursor.fetchone()[0])
