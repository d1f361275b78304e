"""Measuring a school year of one region by all indicators of the pool, at 50,000, 100,000 and 200,000 offers.

Each indicator takes a fixed number of queries, and what it does with the rows is one pass. So twice the offers should
take twice the time: the slope of the fit through the three points, both sides logarithmic, is held against 1.15.
"""

import json
import statistics
import sys
import time
from typing import TYPE_CHECKING, Any

import numpy as np

from tests.bench.worlds import bench_world

if TYPE_CHECKING:
    from tests.factories.cast import Place

SIZES = (50_000, 100_000, 200_000)
OFFERS_PER_REQUEST = 8
PEOPLE = 400
SCHOOL_DAYS = 200
ROUNDS = 3
AIM = 1.15
REQUESTS = """
INSERT INTO requests_substitutionrequest (
    region_id, location_id, board_id, policy_id, status, function, year_groups, subject, track, category, splittable, notes,
    contact_name, contact_phone, preferred_substitute_ids, has_priority, round, starts_at, ends_at, stop_at, filled_at,
    outcome, requested_by_id, created_at, version)
SELECT %(region)s, (%(locations)s::bigint[])[1 + n %% 2], (%(boards)s::bigint[])[1 + n %% 2], %(policy)s,
       CASE WHEN n %% 7 = 0 THEN 'unfilled' ELSE 'completed' END, 'teacher', '{5}', '', '', %(category)s, false, '',
       '', '', '{}', false, 1, starts, starts + interval '6 hours', starts - interval '15 minutes',
       CASE WHEN n %% 7 = 0 THEN NULL ELSE starts - interval '40 minutes' + n %% 30 * interval '1 minute' END,
       CASE WHEN n %% 7 = 0 THEN (ARRAY['sent_home', 'merged_with_group'])[1 + n %% 2] ELSE '' END,
       %(leader)s, starts - interval '1 hour', n
FROM generate_series(%(from)s, %(until)s - 1) AS n,
     LATERAL (SELECT (%(first)s::date + n %% %(days)s / 5 * 7 + n %% %(days)s %% 5 + time '08:30')
              AT TIME ZONE 'Europe/Amsterdam' AS starts) AS day
"""
PERIODS = """
INSERT INTO requests_requestperiod (request_id, date, period, half_days)
SELECT id, (starts_at AT TIME ZONE 'Europe/Amsterdam')::date, tstzrange(starts_at, ends_at), '{morning,afternoon}'
FROM requests_substitutionrequest WHERE version >= %(from)s AND version < %(until)s
"""
# The number of a request stands in its version: its place among those of its day keeps everybody to one a day.
OFFERS = """
INSERT INTO requests_offer (
    request_id, substitute_id, status, lapse_reason, sent_at, expires_at, score, reasons, answered_by_rule, version)
SELECT id, (%(people)s::bigint[])[1 + (version / %(days)s + place * 37) %% %(number)s],
       CASE WHEN place = 0 AND status = 'completed' THEN 'accepted' ELSE 'expired' END, '',
       created_at, stop_at, 0, '{}', false, 1
FROM requests_substitutionrequest, generate_series(0, %(offers)s - 1) AS place
WHERE version >= %(from)s AND version < %(until)s
"""
ASSIGNMENTS = """
INSERT INTO requests_assignment (
    region_id, request_id, substitute_id, status, overridden_rules, override_reason, confirmed_at, regret_until, cancelled_by_side,
    cancelled_in_regret_window, version)
SELECT region_id, id, (%(people)s::bigint[])[1 + version / %(days)s %% %(number)s], 'completed', '{}', '', filled_at,
       filled_at, '', false, 1
FROM requests_substitutionrequest
WHERE version >= %(from)s AND version < %(until)s AND status = 'completed'
"""
TAKEN = """
INSERT INTO requests_assignmentperiod
    (assignment_id, request_period_id, substitute_id, period, is_live, called_off_by_side)
SELECT assignment.id, asked.id, assignment.substitute_id, asked.period, true, ''
FROM requests_assignment AS assignment
JOIN requests_substitutionrequest AS request ON request.id = assignment.request_id
JOIN requests_requestperiod AS asked ON asked.request_id = request.id
WHERE request.version >= %(from)s AND request.version < %(until)s
"""


def main() -> None:
    """Print one line of JSON."""
    with bench_world():
        seconds = measure()
    slope = float(np.polyfit(np.log(SIZES), np.log(seconds), 1)[0])
    sys.stdout.write(
        json.dumps(
            {
                "name": "measuring a year of a region, growth with the number of offers (1 is linear)",
                "ratio": round(slope, 3),
                "aim": AIM,
                "better": "lower",
                "details": {
                    f"seconds_{size}": round(taken, 2)
                    for size, taken in zip(SIZES, seconds, strict=True)
                },
            }
        )
        + "\n"
    )


def measure() -> list[float]:
    """Give the median seconds for the whole year at each size; the same region grows."""
    from pool.requests.indicators.definitions import INDICATORS  # noqa: PLC0415  reason: Django is set up first
    from regions.agreements.periods import Stretch  # noqa: PLC0415  reason: Django is set up first
    from tests.factories.cast import make_cast  # noqa: PLC0415  reason: Django is set up first
    from tests.factories.clock import TODAY  # noqa: PLC0415  reason: Django is set up first

    place = make_cast().home
    year = Stretch(TODAY, TODAY.replace(year=TODAY.year + 1))
    values = _values(place)
    found, stored = [], 0
    for size in SIZES:
        _grow(values, stored, size // OFFERS_PER_REQUEST)
        stored = size // OFFERS_PER_REQUEST
        rounds = []
        for _ in range(ROUNDS):
            started = time.perf_counter()
            for indicator in INDICATORS:
                assert indicator.measure is not None
                indicator.measure(region_id=place.region.pk, stretch=year)
            rounds.append(time.perf_counter() - started)
        found.append(statistics.median(rounds))
    return found


def _values(place: "Place") -> dict[str, Any]:
    from pool.requests.enums import AbsenceCategory  # noqa: PLC0415  reason: Django is set up first
    from tests.factories.clock import TODAY  # noqa: PLC0415  reason: Django is set up first
    from tests.factories.people import make_ready_substitute  # noqa: PLC0415  reason: Django is set up first
    from tests.factories.requests import make_policy  # noqa: PLC0415  reason: Django is set up first

    boards = (place.board, place.other_board)
    people = [
        make_ready_substitute(region=place.region, board=boards[number % 2]).pk
        for number in range(PEOPLE)
    ]
    return {
        "region": place.region.pk,
        "locations": [place.location.pk, place.other_location.pk],
        "boards": [place.location.board_id, place.other_location.board_id],
        "policy": make_policy(place.region).pk,
        "category": AbsenceCategory.UNPLANNED_SHORT.value,
        "leader": place.leader.pk,
        "people": people,
        "number": PEOPLE,
        "first": TODAY,
        "days": SCHOOL_DAYS,
        "offers": OFFERS_PER_REQUEST,
    }


def _grow(values: dict[str, Any], start: int, until: int) -> None:
    """Add the requests with these numbers with all that hangs on them; five statements."""
    from django.db import connection  # noqa: PLC0415  reason: Django is set up first

    # Versions start at 1.
    numbered = values | {"from": start + 1, "until": until + 1}
    with connection.cursor() as cursor:
        for statement in (REQUESTS, PERIODS, OFFERS, ASSIGNMENTS, TAKEN):
            cursor.execute(statement, numbered)
        cursor.execute("ANALYZE")


if __name__ == "__main__":
    main()
