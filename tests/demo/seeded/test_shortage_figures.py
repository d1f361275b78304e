"""Every figure of the shortage registration equals sums that SQL makes of the numbers that came in."""

from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

import pytest
from django.db import connection

from pool.shortage.indicators import INDICATORS
from pool.shortage.models import ReferenceDate
from regions.agreements.periods import Stretch
from regions.models import Region
from tests.demo.seeded.conftest import Demo
from tests.demo.seeded.reading import client_of, exact, got, rows_of

COUNTED: Final = """
    SELECT report.* FROM shortage_shortagereport AS report
    WHERE (report.status = 'frozen' OR (report.number = 1 AND report.status IN ('submitted', 'reviewed')))
      AND NOT EXISTS (SELECT 1 FROM shortage_shortagereport AS newer
                      WHERE newer.corrects_id = report.id AND newer.status = 'frozen')
"""
FIGURES: Final = f"""
    WITH numbers AS (
        SELECT counted.reference_date_id AS day, {{counted}} AS scope, cell.function,
               coalesce(cell.school_type, '') AS kind,
               coalesce(sum(fte) FILTER (WHERE question = 'staffing'), 0) AS staffing,
               coalesce(sum(fte) FILTER (WHERE question = 'open_vacancies'), 0) AS open,
               coalesce(sum(fte) FILTER (WHERE question = 'hidden_vacancies'), 0) AS hidden,
               coalesce(sum(fte) FILTER (WHERE question = 'replacements'), 0) AS replacements
        FROM ({COUNTED}) AS counted JOIN shortage_shortagecell AS cell ON cell.report_id = counted.id
        WHERE counted.region_id = ANY(%(regions)s)
        GROUP BY day, scope, cell.function, ROLLUP (cell.school_type)
    ), reports AS (
        SELECT report.reference_date_id AS day, {{report}} AS scope, asked.function, kind,
               count(*) AS expected,
               count(*) FILTER (WHERE status IN ('submitted', 'reviewed', 'frozen')) AS received,
               count(*) FILTER (WHERE status IN ('submitted', 'reviewed', 'frozen')
                                AND reviewed_at IS NOT NULL) AS reviewed
        FROM shortage_shortagereport AS report
        JOIN shortage_referencedate AS day ON day.id = report.reference_date_id,
             unnest(ARRAY['teacher', 'support_staff', 'school_leader']) AS asked(function),
             unnest(array_append(report.school_types, '')) AS kind
        WHERE report.number = 1 AND report.region_id = ANY(%(regions)s)
          AND (asked.function = ANY(day.board_functions)) = (report.location_id IS NULL)
        GROUP BY 1, 2, 3, 4
    )
    SELECT day, scope, function, kind, coalesce(staffing, 0), coalesce(open, 0), coalesce(hidden, 0),
           coalesce(replacements, 0), coalesce(expected, 0), coalesce(received, 0), coalesce(reviewed, 0)
    FROM numbers FULL JOIN reports USING (day, scope, function, kind)
"""  # noqa: S608  reason: made of constants
DEPTHS: Final = {"region": 1, "board": 2, "location": 3}
COLUMNS: Final = ("region_id", "board_id", "location_id")
WIRE: Final = ("region", "board", "schoolLocation")
RATE: Final = f"""
    SELECT sum(fte) FILTER (WHERE question IN ({{questions}})), sum(fte) FILTER (WHERE question = 'staffing')
    FROM ({COUNTED}) AS counted JOIN shortage_shortagecell AS cell ON cell.report_id = counted.id
    WHERE counted.region_id = %(region)s AND cell.function = 'teacher' AND counted.reference_date_id = (
        SELECT id FROM shortage_referencedate
        WHERE (region_id IS NULL OR region_id = %(region)s) AND date >= %(start)s AND date < %(until)s
        ORDER BY date DESC, id DESC LIMIT 1)
"""  # noqa: S608  reason: made of constants
RATES: Final[dict[str, str]] = {
    "shortage_rate": RATE.format(questions="'open_vacancies', 'hidden_vacancies', 'replacements'"),
    "hidden_shortage_rate": RATE.format(questions="'hidden_vacancies'"),
}
Key = tuple[int, tuple[int | None, ...], str, str]


@pytest.mark.parametrize("by", DEPTHS)
def test_every_figure_of_the_registration_equals_a_sum_in_sql(by: str, demo: Demo) -> None:
    client = client_of("coordinator@demo.test")
    shown: dict[Key, Any] = {}
    for day in ReferenceDate.objects.filter(region__isnull=True) | ReferenceDate.objects.filter(
        region=demo.region
    ):
        for row in got(client, "shortage-figures", by=by, referenceDay=day.pk)["results"]:
            shown[_key(row, by)] = row

    counted = _counted(by, [demo.region.pk])

    assert len(shown) > 5
    _assert_same(shown, counted)


def test_the_nation_reads_the_same_sums_of_all_regions(demo: Demo) -> None:
    rows = got(client_of("realisatie@demo.test"), "shortage-figures")["results"]
    shown = {_key(row, "region"): row for row in rows}

    regions = list(Region.objects.values_list("pk", flat=True))
    assert {(demo.region.pk,), (demo.other_region.pk,)} <= {scope for _, scope, _, _ in shown}
    _assert_same(shown, _counted("region", regions))


@pytest.mark.parametrize("code", RATES)
def test_a_measured_shortage_equals_a_sum_in_sql(code: str, demo: Demo) -> None:
    measure = {indicator.code: indicator.measure for indicator in INDICATORS}[code]
    assert measure is not None
    newest = ReferenceDate.objects.filter(region__isnull=True).latest("date").date
    stretch = Stretch(newest.replace(day=1), newest.replace(year=newest.year + 1))

    found = measure(region_id=demo.region.pk, stretch=stretch)
    ((numerator, denominator),) = rows_of(RATES[code], demo, stretch)

    assert (exact(found.numerator), exact(found.denominator)) == (numerator, denominator)
    assert found.numerator


def _counted(by: str, regions: list[int]) -> dict[Key, tuple[Any, ...]]:
    columns = COLUMNS[: DEPTHS[by]]
    scopes = {
        table: f"ARRAY[{', '.join(f'{table}.{column}' for column in columns)}]"
        for table in ("counted", "report")
    }
    with connection.cursor() as cursor:
        cursor.execute(FIGURES.format(**scopes), {"regions": regions})
        return {
            (day, tuple(scope), function, kind): tuple(numbers)
            for day, scope, function, kind, *numbers in cursor.fetchall()
        }


def _key(row: Any, by: str) -> Key:
    scope = tuple(row[name] and row[name]["id"] for name in WIRE[: DEPTHS[by]])
    return row["referenceDay"]["id"], scope, row["function"], row["schoolType"] or ""


def _assert_same(shown: dict[Key, Any], counted: dict[Key, tuple[Any, ...]]) -> None:
    assert set(shown) == set(counted)
    for key, row in shown.items():
        staffing, open_, hidden, replacements, *reports = counted[key]
        short = open_ + hidden + replacements
        assert [
            *(
                exact(row[name])
                for name in (
                    "staffing",
                    "openVacancies",
                    "hiddenVacancies",
                    "replacements",
                    "shortage",
                )
            ),
            row["percent"],
            row["hiddenPercent"],
            row["expected"],
            row["received"],
            row["reviewed"],
        ] == [
            staffing,
            open_,
            hidden,
            replacements,
            short,
            _percent(short, staffing),
            _percent(hidden, staffing),
            *reports,
        ]


def _percent(part: Decimal, whole: Decimal) -> float | None:
    return float(100 * Fraction(part) / Fraction(whole)) if whole else None
