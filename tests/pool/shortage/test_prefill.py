"""What the pool fills in: every stretch of untaken work exactly once, with the requests behind each number."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from pool.requests.enums import AbsenceCategory, Outcome, RequestStatus
from pool.requests.models import SubstitutionRequest
from pool.requests.period_queries import UntakenWork
from pool.shortage.prefill import CellKey, days_counted, prefill_from, prefill_of
from tests.factories.clock import NOW
from tests.factories.requests import make_assignment, make_request
from tests.factories.shortage import REFERENCE_DAY
from tests.pool.shortage.conftest import Register

MONDAY = REFERENCE_DAY
ONE_DAY = Decimal("0.05")
"""Two of forty half-days."""


def unfilled(register: Register, day: date = MONDAY, **given: Any) -> SubstitutionRequest:
    values: dict[str, Any] = {
        "status": RequestStatus.UNFILLED,
        "outcome": Outcome.MERGED_WITH_GROUP,
    } | given
    return make_request(
        location=values.pop("location", register.cast.home.location),
        requested_by=register.cast.home.leader,
        day=day,
        now=NOW,
        **values,
    )


def hidden(stop_gap: str) -> CellKey:
    return CellKey("teacher", "bao", "hidden_vacancies", stop_gap)


def test_each_outcome_is_a_stop_gap_and_the_rest_is_unfilled_replacement(
    register: Register,
) -> None:
    merged = [unfilled(register, MONDAY - timedelta(days=one)) for one in (0, 3)]
    online = unfilled(register, status=RequestStatus.SOLVED_INTERNALLY, outcome=Outcome.ONLINE)
    home = unfilled(register, outcome=Outcome.SENT_HOME)
    silent = unfilled(register, outcome=Outcome.NOT_REPORTED)
    vacancy = unfilled(register, category=AbsenceCategory.VACANCY)

    found = prefill_of(register.report)

    assert {key: (one.fte, one.request_ids) for key, one in found.items()} == {
        hidden("merged_with_group"): (2 * ONE_DAY, tuple(one.pk for one in merged)),
        hidden("online"): (ONE_DAY, (online.pk,)),
        CellKey("teacher", "bao", "replacements"): (2 * ONE_DAY, (home.pk, silent.pk)),
        CellKey("teacher", "bao", "open_vacancies"): (ONE_DAY, (vacancy.pk,)),
    }
    assert found[hidden("online")].minutes == 330


def test_only_the_four_weeks_that_end_with_the_date_count(register: Register) -> None:
    from_date, until_date = days_counted(REFERENCE_DAY)
    inside = [unfilled(register, day) for day in (from_date, until_date - timedelta(days=1))]
    for day in (from_date - timedelta(days=1), until_date):
        unfilled(register, day)

    found = prefill_of(register.report)

    assert until_date - from_date == timedelta(weeks=4)
    assert found[hidden("merged_with_group")].request_ids == tuple(one.pk for one in inside)


def test_what_somebody_took_or_who_still_is_asked_does_not_count(register: Register) -> None:
    taken = unfilled(register)
    make_assignment(request=taken, substitute=register.cast.home.substitute, now=NOW)
    for status in (RequestStatus.OFFERING, RequestStatus.CANCELLED, RequestStatus.FILLED):
        unfilled(register, status=status, outcome="")
    unfilled(register, location=register.cast.home.other_location)
    unfilled(register, location=register.cast.away.location)

    assert prefill_of(register.report) == {}


def test_the_pool_is_read_in_one_query(register: Register) -> None:
    counts = []
    for number in range(3):
        unfilled(register, MONDAY - timedelta(days=number))
        with CaptureQueriesContext(connection) as seen:
            prefill_of(register.report)
        counts.append(len(seen))

    assert counts == [1, 1, 1]


@pytest.mark.parametrize("school_type", ["bao", "vo"])
def test_no_number_of_the_pool_needs_rounding(school_type: str) -> None:
    work = [
        UntakenWork(
            request_id=1,
            function="teacher",
            category="other",
            outcome="online",
            date=MONDAY,
            half_days=["morning"],
            minutes=minutes,
        )
        for minutes in (50, 49)
    ]

    (found,) = prefill_from(work, school_type=school_type).values()

    # Two stretches within one morning are one half-day, and ninety-nine minutes.
    assert found.fte == {"bao": Decimal("0.025"), "vo": Decimal("0.0198")}[school_type]
