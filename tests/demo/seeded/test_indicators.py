"""Every figure that the pool measures of itself equals an independent count in SQL over the made-up history."""

from collections import defaultdict
from datetime import timedelta
from decimal import Decimal
from typing import Final

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from accounts.models import User
from pool.requests.enums import ArrivalWord, Side
from pool.requests.indicators.definitions import INDICATORS
from pool.requests.models import Arrival, AssignmentPeriod
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
     ORDER BY job.board_id = request.board_id DESC, job.from_date, job.id LIMIT 1)
"""
MINUTES: Final = "extract(epoch FROM upper({0}.period) - lower({0}.period)) / 60"
BETWEEN_BOARDS: Final = f"""
    SELECT coalesce(sum(minutes) FILTER (WHERE employer <> school), 0), sum(minutes) FROM (
        SELECT {MINUTES.format("taken")} AS minutes, {EMPLOYER} AS employer, request.board_id AS school
        {WORK}
    ) AS work
"""  # noqa: S608  reason: made of constants
BETWEEN_BOARDS_DONE: Final = BETWEEN_BOARDS.replace(
    WORK,
    f"""{WORK} AND (assignment.id, asked.date) NOT IN (
        SELECT said.assignment_id, said.date FROM requests_arrival said
        GROUP BY said.assignment_id, said.date
        HAVING (array_agg(said.word ORDER BY said.at DESC, said.id DESC)
                FILTER (WHERE said.side <> 'substitute'))[1] = 'not_come'
           AND count(*) FILTER (WHERE said.side = 'substitute' AND said.word = 'arrived') = 0
           AND coalesce(max(said.at) FILTER (WHERE said.side = 'substitute'), '-infinity')
               < min(said.at) FILTER (WHERE said.word = 'not_come'))
    """,  # noqa: S608  reason: made of constants
)
POOL_OF_THE_DAY: Final = """
    AND %(region)s = coalesce(
        (SELECT moved.from_region_id FROM people_poolmove moved
         WHERE moved.substitute_id = {person} AND moved.on_date > {day}
         ORDER BY moved.on_date, moved.id LIMIT 1),
        (SELECT now.region_id FROM people_substitute now WHERE now.id = {person}))
"""
DEPLOYED: Final = f"""
        SELECT
            (SELECT count(*) FROM (
                SELECT DISTINCT taken.substitute_id, asked.date, unnest(asked.half_days)
                {WORK} AND EXISTS (SELECT 1 {EMPLOYED} AND job.pool_group = 'permanent') {{worked}}
            ) AS halves),
            (SELECT sum(job.fte * 2)
             FROM people_employment job
             JOIN people_substitute person ON person.id = job.substitute_id
             JOIN (SELECT DISTINCT asked.date FROM requests_requestperiod asked
                   JOIN requests_substitutionrequest request ON request.id = asked.request_id
                   WHERE request.region_id = %(region)s AND request.status <> 'cancelled'
                     AND asked.date >= %(start)s AND asked.date < %(until)s) AS day
               ON job.from_date <= day.date AND (job.until_date IS NULL OR job.until_date > day.date)
             WHERE job.pool_group = 'permanent' {{owed}})
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
    "permanent_deployment": DEPLOYED.format(
        worked=POOL_OF_THE_DAY.format(person="taken.substitute_id", day="asked.date"),
        owed=POOL_OF_THE_DAY.format(person="person.id", day="day.date"),
    ),
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
    "work_given": BETWEEN_BOARDS_DONE,
    "work_received": BETWEEN_BOARDS_DONE,
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
EARLIER: Final = {
    ("permanent_deployment", 1): DEPLOYED.format(
        worked="", owed="AND person.region_id = %(region)s"
    ),
    ("work_given", 1): BETWEEN_BOARDS,
    ("work_received", 1): BETWEEN_BOARDS,
}
"""What agreements of before count by: a version is never redefined."""
QUERIES: Final = {
    "fill_rate": 1,
    "time_to_fill": 1,
    "filled_from_pool": 2,
    "permanent_deployment": 4,
    "hidden_vacancies": 1,
    "hidden_vacancy_hours": 2,
    "groups_sent_home": 2,
    "work_given": 3,
    "work_received": 3,
    "offer_spread": 1,
}
BY_CODE: Final = {
    indicator.code: indicator for indicator in sorted(INDICATORS, key=lambda one: one.version)
}
BY_VERSION: Final = {(indicator.code, indicator.version): indicator for indicator in INDICATORS}
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


def said_of_every_fifth(demo: Demo, stretch: Stretch) -> None:
    """The school says of every fifth that nobody came; of every tenth the substitute says otherwise."""
    booked = AssignmentPeriod.objects.filter(
        is_live=True,
        assignment__region=demo.region,
        request_period__date__gte=stretch.start,
        request_period__date__lt=stretch.until,
    )
    days = booked.order_by("assignment", "request_period__date").distinct()
    told = list(days.values_list("assignment", "request_period__date"))[::5]
    words = [(ArrivalWord.NOT_COME, Side.SCHOOL), (ArrivalWord.ARRIVED, Side.SUBSTITUTE)]
    someone = User.objects.get(email="planner@demo.test")
    Arrival.objects.bulk_create(
        Arrival(
            region=demo.region,
            assignment_id=assignment_id,
            date=day,
            word=word,
            side=side,
            said_by=someone,
            at=demo.now + timedelta(minutes=minute),
        )
        for number, (assignment_id, day) in enumerate(told)
        for minute, (word, side) in enumerate(words[: 1 + number % 2])
    )


def test_every_indicator_of_the_pool_is_counted_again() -> None:
    assert set(COUNTS) == set(QUERIES) == set(BY_CODE)
    newest = {(indicator.code, indicator.version) for indicator in BY_CODE.values()}
    assert {*EARLIER, *newest} == set(BY_VERSION)


@pytest.mark.parametrize("key", EARLIER)
def test_an_earlier_version_goes_on_counting_as_it_was_defined(
    key: tuple[str, int], demo: Demo, past_weeks: Stretch
) -> None:
    found = measured(BY_VERSION[key], demo, past_weeks)
    ((numerator, denominator),) = rows_of(EARLIER[key], demo, past_weeks)

    assert (exact(found.numerator), exact(found.denominator)) == (
        exact(numerator),
        exact(denominator),
    )


@pytest.mark.parametrize("code", BY_BOARD)
def test_who_did_not_come_gave_nothing_by_an_independent_count_as_well(
    code: str, demo: Demo, past_weeks: Stretch
) -> None:
    before = measured(BY_CODE[code], demo, past_weeks)
    said_of_every_fifth(demo, past_weeks)

    found = measured(BY_CODE[code], demo, past_weeks)
    ((numerator, denominator),) = rows_of(COUNTS[code], demo, past_weeks)

    assert (exact(found.numerator), exact(found.denominator)) == (
        exact(numerator),
        exact(denominator),
    )
    assert found.denominator is not None
    assert before.denominator is not None
    assert found.denominator < before.denominator


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
        {BETWEEN_BOARDS_DONE[BETWEEN_BOARDS_DONE.index("FROM") :]} GROUP BY {board} ORDER BY {board} NULLS FIRST
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
