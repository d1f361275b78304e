"""The overview of a coordinator among 50 regions × 40 agreements × 60 periods, against the bare SQL of its rows.

The floor runs the same two statements over psycopg and throws the rows away; ours makes the answer of the API: the
status with its reason, the latest figure and the points of the line, for all 40 agreements. Aim: at most three
times that.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tests.bench.worlds import bench_world

if TYPE_CHECKING:
    from regions.models import Region

REGIONS, AGREEMENTS, PERIODS = 50, 40, 60
ROUNDS = 15
AIM = 3.0
FILL = """
WITH region AS (
    SELECT id, row_number() OVER (ORDER BY id) AS place FROM regions_region
), ambition AS (
    INSERT INTO agreements_ambition (region_id, title, explanation, created_at)
    SELECT id, 'Elke ochtend iemand voor de klas', '', now() FROM region RETURNING id, region_id
), agreement AS (
    INSERT INTO agreements_resultagreement (
        region_id, ambition_id, title, task, indicator_code, indicator_version, period_kind, from_date, until_date,
        baseline, baseline_year, baseline_note, owner_id, note, ended_reason, created_at, version)
    SELECT region_id, id, 'Afspraak ' || number, 'match', 'fill_rate', 1, 'week', %(first)s, %(last)s,
           70, 2025, '', %(owner)s, '', '', now(), 1
    FROM ambition, generate_series(1, %(agreements)s) AS number RETURNING id
)
INSERT INTO agreements_agreementperiod (agreement_id, period, target, status, explanation, version)
SELECT id, daterange(%(first)s::date + 7 * week, %(first)s::date + 7 * week + 7), 90, 'draft', '', 1
FROM agreement, generate_series(0, %(periods)s - 1) AS week
"""
MEASURE = """
INSERT INTO agreements_measurement (
    agreement_period_id, number, numerator, denominator, received, expected, indicator_version, source, narrative,
    reason, fingerprint, measured_at)
SELECT id, 1, 80 + mod(id, 20), 100, 100, 100, 1, 'pool', '', '', '', now() FROM agreements_agreementperiod
"""
POINT = """
UPDATE agreements_agreementperiod SET measurement_id = found.id
FROM agreements_measurement AS found WHERE found.agreement_period_id = agreements_agreementperiod.id
"""


def main() -> None:
    """Print one line of JSON."""
    with bench_world():
        floor, ours = measure(make_country())
    sys.stdout.write(
        json.dumps(
            {
                "name": f"overview of {AGREEMENTS} agreements × {PERIODS} periods in one of {REGIONS} regions, against the bare SQL",
                "ratio": round(ours / floor, 2),
                "aim": AIM,
                "better": "lower",
                "details": {
                    "overview_ms": round(ours * 1000, 1),
                    "sql_ms": round(floor * 1000, 1),
                },
            }
        )
        + "\n"
    )


def make_country() -> "Region":
    """All regions with all their agreements, every period measured; stored in four statements."""
    from datetime import timedelta  # noqa: PLC0415  reason: beside the others

    from django.db import connection  # noqa: PLC0415  reason: Django is set up first

    from tests.factories.clock import TODAY  # noqa: PLC0415  reason: Django is set up first
    from tests.factories.regions import (  # noqa: PLC0415  reason: Django is set up first
        make_region,
        make_user,
    )

    regions = [make_region() for _ in range(REGIONS)]
    first = TODAY - timedelta(weeks=PERIODS - 10)
    values: dict[str, Any] = {
        "first": first,
        "last": first + timedelta(weeks=PERIODS),
        "owner": make_user().pk,
        "agreements": AGREEMENTS,
        "periods": PERIODS,
    }
    with connection.cursor() as cursor:
        cursor.execute(FILL, values)
        cursor.execute(MEASURE)
        cursor.execute(POINT)
        cursor.execute("ANALYZE")
    return regions[REGIONS // 2]


def measure(region: "Region") -> tuple[float, float]:
    """Give the median seconds of the statements alone and of the whole answer, in turn."""
    from django.db import connection  # noqa: PLC0415  reason: Django is set up first
    from django.test.utils import CaptureQueriesContext  # noqa: PLC0415  reason: Django is set up first
    from rest_framework.renderers import JSONRenderer  # noqa: PLC0415  reason: Django is set up first

    from api.v1.agreement_shapes import (  # noqa: PLC0415  reason: Django is set up first
        AgreementRowSerializer,
    )
    from regions.agreements.models import (  # noqa: PLC0415  reason: Django is set up first
        ResultAgreement,
    )
    from regions.agreements.queries import for_rows  # noqa: PLC0415  reason: Django is set up first
    from tests.factories.clock import TODAY  # noqa: PLC0415  reason: Django is set up first

    def overview() -> bytes:
        rows = for_rows(ResultAgreement.objects.filter(region=region).order_by("title", "pk"))
        shown = AgreementRowSerializer(list(rows), many=True, context={"today": TODAY})
        return bytes(JSONRenderer().render(shown.data))

    with CaptureQueriesContext(connection) as seen:
        overview()
    statements = [query["sql"] for query in seen.captured_queries]

    def bare() -> None:
        with connection.cursor() as cursor:
            for statement in statements:
                cursor.cursor.execute(statement)
                cursor.cursor.fetchall()

    times: dict[str, list[float]] = {"bare": [], "ours": []}
    for _ in range(ROUNDS):
        times["bare"].append(seconds(bare))
        times["ours"].append(seconds(overview))
    return statistics.median(times["bare"]), statistics.median(times["ours"])


def seconds(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
