"""Invented instances so small that every plan can be tried, and the trying of every plan."""

import itertools
from typing import Any

from hypothesis import strategies as st

from matching.instance import Instance, instance_of
from matching.plan.problem import PlanProblem
from matching.strict_json import Node

Content = dict[str, Any]
MORNING, AFTERNOON = [0, 1], [2, 3]
ATOMS = st.sampled_from([MORNING, AFTERNOON, MORNING + AFTERNOON, [0], [1, 2]])
FREE = st.sampled_from([[0, 1, 2, 3], [0, 1, 2, 3], [0, 1, 2, 3], MORNING, AFTERNOON, []])
NEAR = st.integers(0, 6).map(float)


@st.composite
def contents(
    draw: st.DrawFn, *, most_requests: int = 3, most_people: int = 3, most_units: int = 2
) -> Content:
    """An instance of three days in two weeks, where people, schools and days meet all the time."""
    schools = [
        {"id": number * 7, "board": draw(st.integers(1, 2)), "x": draw(NEAR), "y": 0.0}
        for number in range(draw(st.integers(1, 3)))
    ]
    school_ids = st.sampled_from([number * 7 for number in range(len(schools))])
    requests: list[Content] = []
    for number in range(draw(st.integers(1, most_requests))):
        days = draw(st.lists(st.integers(0, 2), min_size=1, max_size=most_units, unique=True))
        requests.append(
            {
                "id": 10 + number,
                "school": draw(school_ids),
                "qualification": draw(st.integers(1, 2)),
                "weight": draw(st.integers(0, 40)),
                "poolGroup": draw(st.integers(0, 1)),
                "splittable": draw(st.booleans()),
                "units": [
                    {"id": 100 * number + place, "day": day, "atoms": draw(ATOMS)}
                    for place, day in enumerate(days)
                ],
            }
        )
    people = [
        draw(persons(number, school_ids)) for number in range(draw(st.integers(1, most_people)))
    ]
    return {
        "format": "onderwijsregio-matching/1",
        "days": 3,
        "atomsPerDay": 4,
        "halfDays": [MORNING, AFTERNOON],
        "daysPerWeek": 2,
        "roadFactor": 1.25,
        "farKm": draw(st.sampled_from([0.0, 4.0, 20.0])),
        "schools": schools,
        "requests": requests,
        "substitutes": people,
    }


@st.composite
def persons(draw: st.DrawFn, number: int, school_ids: st.SearchStrategy[int]) -> Content:
    few = st.lists(school_ids, max_size=1)
    return {
        "id": 1 + number * 3,
        "x": draw(NEAR),
        "y": 0.0,
        "maxKm": draw(st.sampled_from([0.0, 5.0, 30.0, 30.0])),
        "qualifications": draw(st.sampled_from([[1], [2], [1, 2], [1, 2]])),
        "board": draw(st.integers(1, 3)),
        "ownBoardOnly": draw(st.sampled_from([False, False, False, True])),
        "vog": draw(st.sampled_from([True, True, True, False])),
        "available": [draw(FREE) for _ in range(3)],
        "maxAtomsPerWeek": draw(st.sampled_from([0, 2, 4, 8, 8])),
        "maxDaysPerWeek": draw(st.sampled_from([0, 1, 2, 2])),
        "poolGroup": draw(st.integers(0, 1)),
        "idleDays": draw(st.integers(0, 40)),
        "blockedSchools": (draw(st.sampled_from([True, False, False, False])) and draw(few)) or [],
        "preferredSchools": draw(few),
        "familiarSchools": draw(few),
    }


def instance(content: Content) -> Instance:
    return instance_of(Node(content, ""))


def every_plan(problem: PlanProblem) -> list[tuple[int, ...]]:
    """Every choice of at most one arc per task, whether it keeps the rules or not."""
    options = [
        [-1, *(arc for arc, of in enumerate(problem.arc_task.tolist()) if of == task)]
        for task in range(len(problem.task_request))
    ]
    return [tuple(arc for arc in choice if arc >= 0) for choice in itertools.product(*options)]
