"""What the dashboards of the table, the nation and the morning show equals an independent count in SQL, and nothing is left out."""

import io
from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Final

from django.core.management import call_command
from django.db import connection
from django.utils import timezone

from regions.agreements.periods import Stretch
from regions.agreements.registry import all_indicators
from tests.demo.seeded.conftest import Demo
from tests.demo.seeded.reading import client_of, exact, got, rows_of
from tests.demo.seeded.test_indicators import COUNTS
from tests.demo.seeded.test_shortage_figures import RATES

DAY: Final = "AT TIME ZONE 'Europe/Amsterdam')::date"
FILLED_SEATS: Final = """
    SELECT seat.chamber_id, 'seats_filled', count(*) FILTER (WHERE EXISTS (
        SELECT 1 FROM regions_seatterm AS term WHERE term.seat_id = seat.id AND term.from_date < %(until)s
        AND (term.until_date IS NULL OR term.until_date >= %(until)s))), count(*)
    FROM regions_seat AS seat
    WHERE seat.region_id = %(region)s AND seat.from_date < %(until)s
      AND (seat.closed_date IS NULL OR seat.closed_date >= %(until)s)
    GROUP BY seat.chamber_id
"""
TURNOUT: Final = f"""
    SELECT chamber_id, 'turnout', count(*) FILTER (WHERE voted), count(*) FROM (
        SELECT seat.chamber_id, coalesce(
            (SELECT vote.answer <> 'withdrawn' FROM governance_vote AS vote
             WHERE vote.seat_id = seat.id AND vote.version_id = proposal.current_id
             ORDER BY vote.id DESC LIMIT 1), false) AS voted,
            EXISTS (SELECT 1 FROM regions_seatterm AS term WHERE term.seat_id = seat.id
                AND term.from_date <= (proposal.closed_at {DAY}
                AND (term.until_date IS NULL OR term.until_date > (proposal.closed_at {DAY})) AS held
        FROM governance_proposal AS proposal
        JOIN governance_proposal_chambers AS asked ON asked.proposal_id = proposal.id
        JOIN regions_seat AS seat ON seat.chamber_id = asked.chamber_id
        WHERE proposal.region_id = %(region)s AND proposal.status IN ('carried', 'rejected')
          AND (proposal.closed_at {DAY} >= %(start)s AND (proposal.closed_at {DAY} < %(until)s
          AND seat.from_date <= (proposal.opened_at {DAY}
          AND (seat.closed_date IS NULL OR seat.closed_date > (proposal.opened_at {DAY})
    ) AS asked WHERE held OR voted GROUP BY chamber_id
"""  # noqa: S608  reason: made of constants
PRESENCE: Final = f"""
    SELECT chamber_id, 'presence', count(*) FILTER (WHERE state = 'present'), count(*) FROM (
        SELECT DISTINCT ON (meeting.id, seat.id) seat.chamber_id, presence.state
        FROM governance_presence AS presence
        JOIN governance_meeting AS meeting ON meeting.id = presence.meeting_id
        JOIN regions_seat AS seat ON seat.id = presence.seat_id
        WHERE meeting.region_id = %(region)s
          AND (meeting.starts_at {DAY} >= %(start)s AND (meeting.starts_at {DAY} < %(until)s
        ORDER BY meeting.id, seat.id, presence.id DESC
    ) AS last GROUP BY chamber_id
"""  # noqa: S608  reason: made of constants
PROPOSALS: Final = f"""
    SELECT chamber_id, 'proposals', count(*), count(*) FROM (
        SELECT DISTINCT ON (proposal.id) seat.chamber_id
        FROM governance_proposal AS proposal
        JOIN regions_seatterm AS term ON proposal.proposer_id IN (term.holder_id, term.deputy_id)
         AND term.from_date <= (proposal.opened_at {DAY}
         AND (term.until_date IS NULL OR term.until_date > (proposal.opened_at {DAY})
        JOIN regions_seat AS seat ON seat.id = term.seat_id AND seat.region_id = proposal.region_id
        WHERE proposal.region_id = %(region)s
          AND (proposal.opened_at {DAY} >= %(start)s AND (proposal.opened_at {DAY} < %(until)s
        ORDER BY proposal.id, term.id
    ) AS brought GROUP BY chamber_id
"""  # noqa: S608  reason: made of constants
OBJECTIONS: Final = f"""
    SELECT seat.chamber_id, 'objections', count(*), count(*)
    FROM governance_vote AS vote JOIN regions_seat AS seat ON seat.id = vote.seat_id
    WHERE seat.region_id = %(region)s AND vote.answer = 'object'
      AND (vote.at {DAY} >= %(start)s AND (vote.at {DAY} < %(until)s
    GROUP BY seat.chamber_id
"""  # noqa: S608  reason: made of constants
MEASURED: Final = """
    SELECT lower(period.period), upper(period.period)
    FROM agreements_agreementperiod AS period
    WHERE period.measurement_id IS NOT NULL AND period.agreement_id = (
        SELECT min(id) FROM agreements_resultagreement
        WHERE region_id = %(region)s AND indicator_code = '{code}')
"""
COVERED: Final = """
    SELECT municipality_code, count(*), count(*) FILTER (WHERE running),
           count(*) FILTER (WHERE NOT running), count(*) FILTER (WHERE running AND second)
    FROM (
        SELECT school.municipality_code,
               coalesce(region.status NOT IN ('merged', 'ended'), false) AS running,
               EXISTS (SELECT 1 FROM regions_secondplace AS place WHERE place.location_id = school.id
                       AND place.from_date < %(until)s
                       AND (place.until_date IS NULL OR place.until_date >= %(until)s)) AS second
        FROM regions_schoollocation AS school LEFT JOIN regions_region AS region ON region.id = school.region_id
        WHERE school.closed_date IS NULL OR school.closed_date >= %(until)s
    ) AS schools GROUP BY municipality_code
"""
STANDING: Final = """
    SELECT region.id,
           (SELECT count(*) FROM governance_proposal WHERE region_id = region.id AND status = 'open'),
           (SELECT count(*) FROM agreements_resultagreement WHERE region_id = region.id)
    FROM regions_region AS region
"""
BOARD: Final = """
    SELECT request.id, request.status,
           (SELECT count(DISTINCT half) FROM requests_requestperiod AS asked, unnest(asked.half_days) AS half
            WHERE asked.request_id = request.id AND asked.date = %(start)s),
           (SELECT count(DISTINCT half) FROM requests_requestperiod AS asked, unnest(asked.half_days) AS half
            WHERE asked.request_id = request.id AND asked.date = %(start)s AND EXISTS (
                SELECT 1 FROM requests_assignmentperiod AS taken
                WHERE taken.request_period_id = asked.id AND taken.is_live))
    FROM requests_substitutionrequest AS request
    WHERE request.region_id = %(region)s AND EXISTS (
        SELECT 1 FROM requests_requestperiod AS asked
        WHERE asked.request_id = request.id AND asked.date = %(start)s)
"""
TYPED: Final = """
    SELECT measured.numerator, (SELECT sum(part.numerator) FROM agreements_measurementpart AS part
                                WHERE part.measurement_id = measured.id)
    FROM agreements_measurement AS measured
    JOIN agreements_agreementperiod AS period ON period.id = measured.agreement_period_id
    WHERE period.agreement_id = {agreement} AND lower(period.period) = %(start)s
    ORDER BY measured.number DESC LIMIT 1
"""


def test_every_indicator_that_is_measured_is_counted_again() -> None:
    """Whoever registers one more adds its count in SQL."""
    measured = {indicator.code for indicator in all_indicators() if indicator.is_measured}

    assert measured == {*COUNTS, *RATES}


def test_a_figure_that_people_reported_is_what_they_typed(demo: Demo) -> None:
    rows = got(client_of("coordinator@demo.test"), "agreements")["results"]
    by_hand = [row for row in rows if not row["indicator"]["isMeasured"] and row["latest"]]

    assert by_hand
    for row in by_hand:
        figure = row["latest"]
        statement = TYPED.format(agreement=row["id"])
        ((typed, parts),) = rows_of(statement, demo, _stretch(figure))
        assert exact(figure["numerator"]) == typed == parts


def test_a_figure_added_over_regions_equals_a_count_in_sql(demo: Demo) -> None:
    first = _today(demo) - timedelta(weeks=10)
    call_command(
        "measure",
        region=demo.region.code,
        period=str(Stretch(first, first + timedelta(weeks=52))),
        stdout=io.StringIO(),
    )
    client = client_of("realisatie@demo.test")
    codes = {row["indicator"]["code"] for row in got(client, "agreements")["results"]}

    for code in sorted(codes & set(COUNTS)):
        found = got(client, "indicator-rollups", indicator=code)
        (line,) = [one for one in found["regions"] if one["periodCount"]]
        periods = rows_of(MEASURED.format(code=code), demo, Stretch(first, first))
        counts = [rows_of(COUNTS[code], demo, Stretch(*days))[0] for days in periods]
        figures = [Decimal(str(part)) for part, _ in counts if part is not None]
        assert (line["region"]["id"], line["periodCount"]) == (demo.region.pk, len(figures))
        if not {one.code: one for one in all_indicators()}[code].adds_up:
            assert line["sum"] is found["sum"] is None
            continue
        assert line["sum"] == found["sum"]
        assert exact(line["sum"]["numerator"]) == sum(figures)


def test_how_the_table_takes_part_equals_a_count_in_sql(demo: Demo) -> None:
    today = _today(demo)
    days = Stretch(today - timedelta(days=180), today + timedelta(days=1))
    found = got(
        client_of("coordinator@demo.test"),
        "participation",
        region=demo.region.pk,
        fromDate=str(days.start),
        untilDate=str(days.until),
    )["results"]
    shown = {
        (one["chamber"]["id"], figure["figure"]): (figure["part"], figure["whole"])
        for one in found
        for figure in one["figures"]
        if figure["whole"]
    }

    counted = {
        (chamber, figure): (part, whole)
        for statement in (FILLED_SEATS, TURNOUT, PRESENCE, PROPOSALS, OBJECTIONS)
        for chamber, figure, part, whole in rows_of(statement, demo, days)
    }

    assert shown == counted
    assert {figure for _, figure in counted} >= {"seats_filled", "turnout", "presence"}


def test_the_coverage_and_standing_of_all_regions_equal_a_count_in_sql(demo: Demo) -> None:
    client = client_of("realisatie@demo.test")
    tomorrow = _today(demo) + timedelta(days=1)
    rows = rows_of(COVERED, demo, Stretch(_today(demo), tomorrow))
    nation = got(client, "region-overview")

    coverage = got(client, "region-coverage")
    assert {row["code"]: _numbers(row) for row in coverage["municipalities"]} == {
        code: tuple(numbers) for code, *numbers in rows
    }
    whole = tuple(sum(numbers) for numbers in list(zip(*rows, strict=True))[1:])
    assert _numbers(nation) == _numbers(coverage) == whole
    with connection.cursor() as cursor:
        cursor.execute(STANDING)
        standing = {pk: (proposals, promises) for pk, proposals, promises in cursor.fetchall()}
    assert {
        region["id"]: (region["openProposals"], sum(one["count"] for one in region["agreements"]))
        for region in nation["regions"]
    } == standing


def test_the_counters_of_the_morning_board_equal_a_count_in_sql(demo: Demo) -> None:
    client = client_of("planner@demo.test")
    today = _today(demo)
    days = [today - timedelta(days=back) for back in range(8)]
    total = 0

    for day in days:
        shown = got(client, "morning-board", date=str(day))["counters"]
        rows = rows_of(BOARD, demo, Stretch(day, day + timedelta(days=1)))
        alive = [row for row in rows if row[1] != "cancelled"]
        done = ("filled", "completed")
        assert shown == {
            **{
                name: sum(status == kind for _, status, _, _ in rows)
                for name, kind in (
                    ("open", "open"),
                    ("offering", "offering"),
                    ("partlyFilled", "partly_filled"),
                    ("unfilled", "unfilled"),
                    ("solvedInternally", "solved_internally"),
                    ("cancelled", "cancelled"),
                )
            },
            "filled": sum(status in done for _, status, _, _ in rows),
            "total": len(alive),
            "halfDaysAsked": sum(asked for _, _, asked, _ in alive),
            "halfDaysFilled": sum(taken for _, _, _, taken in alive),
        }
        total += len(alive)
    assert total


def _today(demo: Demo) -> date:
    return timezone.localdate(demo.now)


def _stretch(figure: Any) -> Stretch:
    return Stretch(date.fromisoformat(figure["fromDate"]), date.fromisoformat(figure["untilDate"]))


def _numbers(row: Any) -> tuple[int, ...]:
    numbers = row["coverage"]
    return tuple(numbers[name] for name in ("total", "inRegion", "inNone", "inTwo"))
