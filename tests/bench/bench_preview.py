"""A preview against a pool of 10,000 substitutes, against the bare SQL that fetches the same facts.

The floor runs the same statements over psycopg and throws the rows away. Aim: at most three times that.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from tests.bench.worlds import bench_world

if TYPE_CHECKING:
    from tests.factories.morning import Morning

PEOPLE = 10_000
ROUNDS = 15
AIM = 3.0


def main() -> None:
    """Print one line of JSON."""
    with bench_world():
        morning = make_pool(PEOPLE)
        floor, ours = measure(morning)
    sys.stdout.write(
        json.dumps(
            {
                "name": f"preview against {PEOPLE} substitutes, against the bare SQL of its facts",
                "ratio": round(ours / floor, 2),
                "aim": AIM,
                "better": "lower",
                "details": {"preview_ms": round(ours * 1000, 1), "sql_ms": round(floor * 1000, 1)},
            }
        )
        + "\n"
    )


def make_pool(number: int) -> "Morning":
    """A region with one school and so many people who may mostly come; stored in bulk."""
    from django.db import connection  # noqa: PLC0415 - needs Django set up

    from accounts.models import User  # noqa: PLC0415  reason: Django is set up first
    from pool.people.enums import HalfDay  # noqa: PLC0415  reason: Django is set up first
    from pool.people.models import (  # noqa: PLC0415  reason: Django is set up first
        AvailabilityPattern,
        BoardAdmission,
        Clearance,
        Employment,
        Qualification,
        Substitute,
    )
    from regions.enums import Role  # noqa: PLC0415  reason: Django is set up first
    from regions.models import Membership  # noqa: PLC0415  reason: Django is set up first
    from tests.factories.clock import LONG_AGO, NOW  # noqa: PLC0415  reason: Django is set up first
    from tests.factories.morning import make_morning  # noqa: PLC0415  reason: Django is set up first

    morning = make_morning()
    users = User.objects.bulk_create(
        User(email=f"invaller-{index}@voorbeeld.test", name=f"Sam Invaller {index}", created_at=NOW)
        for index in range(number)
    )
    Membership.objects.bulk_create(
        Membership(user=user, region=morning.region, role=Role.SUBSTITUTE, from_date=LONG_AGO)
        for user in users
    )
    people = Substitute.objects.bulk_create(
        Substitute(
            region=morning.region,
            user=users[index],
            pool_number=f"P{index:05}",
            given_name="Sam",
            family_name=f"Invaller {index}",
            category="po_teacher",
            home_latitude=52.99 + (index % 100) / 500,
            home_longitude=6.56 + (index // 100) / 500,
        )
        for index in range(number)
    )
    groups = ("permanent", "flex", "on_call", "on_call", "other")
    Qualification.objects.bulk_create(
        Qualification(
            substitute=person, kind="po_teacher" if index % 4 else "vo_grade_2", sector="po"
        )
        for index, person in enumerate(people)
    )
    Employment.objects.bulk_create(
        Employment(
            substitute=person,
            board=morning.board,
            pool_group=groups[index % 5],
            contract_form="temporary" if index % 3 else "permanent",
            fte="0.5000",
            from_date=LONG_AGO,
        )
        for index, person in enumerate(people)
    )
    Clearance.objects.bulk_create(
        Clearance(
            substitute=person,
            employer=morning.board,
            issued_date=LONG_AGO,
            seen_date=LONG_AGO + timedelta(days=9),
        )
        for person in people
    )
    BoardAdmission.objects.bulk_create(
        BoardAdmission(substitute=person, board=morning.board, status="admitted", decided_at=NOW)
        for person in people
    )
    AvailabilityPattern.objects.bulk_create(
        (
            AvailabilityPattern(substitute=person, weekday=weekday, half_day=half_day)
            for index, person in enumerate(people)
            for weekday in range(5)
            for half_day in HalfDay.values
            if (index + weekday) % 3
        ),
        batch_size=5000,
    )
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    return morning


def measure(morning: "Morning") -> tuple[float, float]:
    """Time both in turn; gives the medians in seconds."""
    from django.db import connection  # noqa: PLC0415  reason: Django is set up first
    from django.test.utils import CaptureQueriesContext  # noqa: PLC0415  reason: Django is set up first

    from pool.requests.domain.preview import preview_request  # noqa: PLC0415  reason: Django is set up first
    from tests.factories.clock import NOW  # noqa: PLC0415  reason: Django is set up first
    from tests.factories.morning import make_draft  # noqa: PLC0415  reason: Django is set up first

    draft = make_draft(morning)

    def preview() -> None:
        preview_request(actor=morning.leader, draft=draft, now=NOW)

    with CaptureQueriesContext(connection) as caught:
        preview()
    statements = [query["sql"] for query in caught.captured_queries]
    driver = connection.connection

    def bare_sql() -> None:
        with driver.cursor() as cursor:
            for statement in statements:
                cursor.execute(statement).fetchall()

    floors, ours = [], []
    for _ in range(ROUNDS):
        floors.append(timed(bare_sql))
        ours.append(timed(preview))
    return statistics.median(floors), statistics.median(ours)


def timed(step: Callable[[], None]) -> float:
    """Seconds of one run."""
    began = time.perf_counter()
    step()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
