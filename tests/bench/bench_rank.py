"""Ranking 10,000 substitutes for one request from arrays: milliseconds above touching the same arrays once.

Aim: at most 3 ms in the middle of all rankings. The floor adds up every column of the pool and throws the sums away.
"""

import json
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial

from matching.columns import PoolColumns
from matching.instance_facts import request_facts, settings_of, substitute_facts
from matching.plan.generate import Size
from matching.rank import rank_columns
from matching.ranking import Candidate, Ranking
from tests.bench.plan_cases import instance

PEOPLE = 10_000
REQUESTS = 20
ROUNDS = 15
PAGE = 25
AIM = 3.0
SIZE = Size(requests=REQUESTS, substitutes=PEOPLE, scarcity=0.3, most_qualifications=4)


def main() -> None:
    """Print one line of JSON."""
    case = instance(SIZE, seed=1)
    settings = settings_of(case)
    ours, shown, floors, eligible = [], [], [], []
    for one in case.requests.values():
        request = request_facts(case, one)
        people = [substitute_facts(case, someone, request) for someone in case.substitutes.values()]
        pool = PoolColumns.from_facts(people)
        ranked = partial(rank_columns, request, pool, settings)
        eligible.append(len(ranked().candidate_ids))
        for _ in range(ROUNDS):
            floors.append(milliseconds(partial(touch, pool)))
            ours.append(milliseconds(ranked))
            shown.append(milliseconds(partial(first_page, ranked())))
    middle, floor = statistics.median(ours), statistics.median(floors)
    sys.stdout.write(
        json.dumps(
            {
                "name": "ranking 10,000 substitutes from arrays, milliseconds above touching them once",
                "ratio": round(middle - floor, 2),
                "aim": AIM,
                "better": "lower",
                "details": {
                    "middle_ms": round(middle, 2),
                    "floor_ms": round(floor, 2),
                    "first_page_ms": round(statistics.median(shown), 2),
                    "substitutes": PEOPLE,
                    "eligible": [min(eligible), max(eligible)],
                },
            }
        )
        + "\n"
    )


def first_page(ranking: Ranking) -> tuple[Candidate, ...]:
    """What a screen shows first, by the plain rules; made when somebody looks, so measured apart."""
    return ranking.candidates[:PAGE]


def touch(pool: PoolColumns) -> float:
    """Read every value of the pool once."""
    tables = (
        pool.people,
        pool.qualifications,
        pool.employments,
        pool.vogs,
        pool.admissions,
        pool.availability,
        pool.assignments,
        pool.hidden_schools,
        pool.preferred_schools,
        pool.familiar_schools,
        pool.chains,
    )
    return sum(float(one.values.sum()) + float(one.owner.sum()) for one in tables)


def milliseconds(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return 1000 * (time.perf_counter() - began)


if __name__ == "__main__":
    main()
