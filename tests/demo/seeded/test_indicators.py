"""Every figure that the pool measures of itself equals an independent count in SQL over the made-up history."""

from collections import defaultdict
from datetime import timedelta
from decimal import Decimal
from typing import Final

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from pool.requests.indicators.definitions import INDICATORS
from regions.agreements.periods import Stretch
from regions.agreements.registry import Indicator, Measured
from tests.demo.seeded.conftest import Demo
from tests.demo.seeded.reading import exact, rows_of

REQUESTS: Final = """
    FROM requests_substitutionrequest request
    WHERE request.region_id = %(region)s
      AND (request.starts_at AT TIME ZONE 'Europe/Amsterdam')::date >= %(start)s
      AND (request.starts_at AT TIME ZONE 'Europe/Amsterdam')::date < %(until)s
"""
WORK: Final = """
    FROM requests_assignmentperiod taken
    JOIN requests_requestperiod asked ON asked.id = taken.request_period_id
    JOIN requests_assignment assignment ON assignment.id = taken.assignment_id
    JOIN requests_substitutionrequest request ON request.id = assignment.request_id
    JOIN regions_schoollocation school ON school.id = request.location_id
    WHERE taken.is_live AND assignment.region_id = %(region)s
      AND asked.date >= %(start)s AND asked.date < %(until)s
"""
EMPLOYED: Final = """
    FROM people_employment job
    WHERE job.substitute_id = taken.substitute_id
      AND job.from_date <= asked.date AND (job.until_date IS NULL OR job.until_date > asked.date)
"""
EMPLOYER: Final = f"""
    (SELECT job.board_id {EMPLOYED}
     ORDER BY job.board_id = school.board_id DESC, job.from_date, job.id LIMIT 1)
"""
MINUTES: Final = "extract(epoch FROM upper({0}.period) - lower({0}.period)) / 60"
BETWEEN_BOARDS: Final = f"""
    SELECT coalesce(sum(minutes) FILTER (WHERE employer <> school), 0), sum(minutes) FROM (
        SELECT {MINUTES.format("taken")} AS minutes, {EMPLOYER} AS employer, school.board_id AS school
        {WORK}
    ) AS work
"""  # noqa: S608  reason: made of constants
COUNTS: Final[dict[str, str]] = {
    "fill_rate": f"""
        SELECT count(*) FILTER (WHERE status IN ('filled', 'completed')), count(*)
        {REQUESTS} AND status IN ('filled', 'completed', 'unfilled')
    """,
    "time_to_fill": f"""
        SELECT percentile_cont(0.5) WITHIN GROUP (
            ORDER BY floor(extract(epoch FROM filled_at - created_at) / 60)), NULL
        {REQUESTS} AND status IN ('filled', 'completed')
    """,  # noqa: S608  reason: made of constants
    "filled_from_pool": f"""
        SELECT count(*) FILTER (WHERE NOT EXISTS (
            SELECT 1 FROM requests_assignmentperiod taken
            JOIN requests_requestperiod asked ON asked.id = taken.request_period_id
            WHERE taken.is_live AND asked.request_id = request.id AND NOT EXISTS (
                SELECT 1 {EMPLOYED} AND job.pool_group IN ('permanent', 'flex', 'on_call')))), count(*)
        {REQUESTS} AND status IN ('filled', 'completed')
    """,  # noqa: S608  reason: made of constants
    "permanent_deployment": f"""
        SELECT
            (SELECT count(*) FROM (
                SELECT DISTINCT taken.substitute_id, asked.date, unnest(asked.half_days)
                {WORK} AND EXISTS (SELECT 1 {EMPLOYED} AND job.pool_group = 'permanent')
            ) AS halves),
            (SELECT sum(job.fte * 2)
             FROM people_employment job
             JOIN people_substitute person ON person.id = job.substitute_id
             JOIN (SELECT DISTINCT asked.date FROM requests_requestperiod asked
                   JOIN requests_substitutionrequest request ON request.id = asked.request_id
                   WHERE request.region_id = %(region)s AND request.status <> 'cancelled'
                     AND asked.date >= %(start)s AND asked.date < %(until)s) AS day
               ON job.from_date <= day.date AND (job.until_date IS NULL OR job.until_date > day.date)
             WHERE person.region_id = %(region)s AND job.pool_group = 'permanent')
    """,  # noqa: S608  reason: made of constants
    "hidden_vacancies": f"""
        SELECT count(*), NULL {REQUESTS} AND status IN ('unfilled', 'solved_internally')
    """,
    "hidden_vacancy_hours": f"""
        SELECT coalesce(sum({MINUTES.format("asked")}), 0), 60
        FROM requests_requestperiod asked
        WHERE asked.request_id IN (
            SELECT request.id {REQUESTS} AND status IN ('unfilled', 'solved_internally'))
          AND NOT EXISTS (SELECT 1 FROM requests_assignmentperiod taken
                          WHERE taken.request_period_id = asked.id AND taken.is_live)
    """,  # noqa: S608  reason: made of constants
    "groups_sent_home": f"SELECT count(*), NULL {REQUESTS} AND outcome = 'sent_home'",
    "work_given": BETWEEN_BOARDS,
    "work_received": BETWEEN_BOARDS,
    "offer_spread": """
        SELECT sum(offers) FILTER (WHERE place <= ceil(people / 5.0)), sum(offers) FROM (
            SELECT count(*) AS offers,
                   row_number() OVER (ORDER BY count(*) DESC, substitute_id) AS place,
                   count(*) OVER () AS people
            FROM requests_offer offer
            JOIN requests_substitutionrequest request ON request.id = offer.request_id
            WHERE request.region_id = %(region)s
              AND (offer.sent_at AT TIME ZONE 'Europe/Amsterdam')::date >= %(start)s
              AND (offer.sent_at AT TIME ZONE 'Europe/Amsterdam')::date < %(until)s
            GROUP BY substitute_id) AS counted
    """,
}
QUERIES: Final = {
    "fill_rate": 1,
    "time_to_fill": 1,
    "filled_from_pool": 2,
    "permanent_deployment": 3,
    "hidden_vacancies": 1,
    "hidden_vacancy_hours": 2,
    "groups_sent_home": 1,
    "work_given": 2,
    "work_received": 2,
    "offer_spread": 1,
}
BY_CODE: Final = {indicator.code: indicator for indicator in INDICATORS}
BY_BOARD: Final = {"work_given": "employer", "work_received": "school"}


@pytest.fixture
def past_weeks(demo: Demo) -> Stretch:
    """The four weeks that the demonstration invented."""
    monday = timezone.localdate(demo.now)
    monday -= timedelta(days=monday.weekday())
    return Stretch(monday - timedelta(weeks=3), monday + timedelta(weeks=1))


def measured(indicator: Indicator, demo: Demo, stretch: Stretch) -> Measured:
    assert indicator.measure is not None
    return indicator.measure(region_id=demo.region.pk, stretch=stretch)


def test_every_indicator_of_the_pool_is_counted_again() -> None:
    assert set(COUNTS) == set(QUERIES) == set(BY_CODE)


@pytest.mark.parametrize("code", COUNTS)
def test_a_figure_equals_an_independent_count(code: str, demo: Demo, past_weeks: Stretch) -> None:
    whole = measured(BY_CODE[code], demo, past_weeks)
    ((numerator, denominator),) = rows_of(COUNTS[code], demo, past_weeks)

    assert (exact(whole.numerator), exact(whole.denominator)) == (
        exact(numerator),
        exact(denominator),
    )
    assert whole.numerator


@pytest.mark.parametrize("code", COUNTS)
def test_a_figure_of_one_week_equals_an_independent_count(
    code: str, demo: Demo, past_weeks: Stretch
) -> None:
    week = Stretch(past_weeks.start, past_weeks.start + timedelta(weeks=1))

    found = measured(BY_CODE[code], demo, week)
    ((numerator, denominator),) = rows_of(COUNTS[code], demo, week)

    assert (exact(found.numerator), exact(found.denominator)) == (
        exact(numerator),
        exact(denominator),
    )


@pytest.mark.parametrize(("code", "board"), BY_BOARD.items())
def test_what_a_board_gave_and_received_equals_an_independent_count(
    code: str, board: str, demo: Demo, past_weeks: Stretch
) -> None:
    whole = measured(BY_CODE[code], demo, past_weeks)
    statement = f"""
        SELECT {board}, coalesce(sum(minutes) FILTER (WHERE employer <> school), 0), sum(minutes)
        {BETWEEN_BOARDS[BETWEEN_BOARDS.index("FROM") :]} GROUP BY {board} ORDER BY {board} NULLS FIRST
    """

    assert [(part.key, part.numerator, part.denominator) for part in whole.parts] == [
        # Somebody whose employment ended meanwhile works for no board.
        ("" if key is None else str(key), numerator, denominator)
        for key, numerator, denominator in rows_of(statement, demo, past_weeks)
    ]


@pytest.mark.parametrize("code", COUNTS)
def test_the_parts_of_a_figure_add_up_to_it(code: str, demo: Demo, past_weeks: Stretch) -> None:
    whole = measured(BY_CODE[code], demo, past_weeks)
    totals: dict[str, list[Decimal]] = defaultdict(list)
    for part in whole.parts:
        totals[part.dimension].append(Decimal(part.numerator))

    assert all(sum(parts) == whole.numerator for parts in totals.values())
    assert set(whole.hit_ids) <= set(whole.row_ids)


@pytest.mark.parametrize("code", COUNTS)
def test_a_month_takes_as_many_queries_as_a_week(
    code: str, demo: Demo, past_weeks: Stretch
) -> None:
    week = Stretch(past_weeks.start, past_weeks.start + timedelta(weeks=1))
    counts = []
    region_id = demo.region.pk
    measure = BY_CODE[code].measure
    assert measure is not None
    for stretch in (week, past_weeks):
        with CaptureQueriesContext(connection) as seen:
            measure(region_id=region_id, stretch=stretch)
        counts.append(len(seen))

    assert counts == [QUERIES[code]] * 2
