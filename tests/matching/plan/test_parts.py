"""The map in parts: everybody in one part, none too large, and neighbours together."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from matching.plan.from_instance import problem_of_instance
from matching.plan.generate import Size, generate
from matching.plan.parts import cut, places_of_tasks
from matching.plan.reduction import reduced
from tests.matching.plan.small import instance


@given(
    count=st.integers(0, 60),
    most=st.integers(1, 20),
    angle=st.floats(0, 3.2),
    seed=st.integers(0, 9),
)
def test_everybody_is_in_one_part_and_none_is_too_large(
    count: int, most: int, angle: float, seed: int
) -> None:
    places = np.random.default_rng(seed).uniform(0, 100, (count, 2))

    parts = cut(np.arange(count), places, most, angle)

    assert sorted(np.concatenate(parts).tolist()) == list(range(count))
    assert all(len(part) <= most for part in parts)


def test_two_towns_are_two_parts_whichever_way_the_map_is_turned() -> None:
    places = np.array([[0.0, 0.0], [90.0, 1.0], [0.5, 0.5], [91.0, 0.0]])

    for angle in (0.0, 1.0, 2.0):
        parts = cut(np.arange(4), places, 2, angle)

        assert sorted(sorted(part.tolist()) for part in parts) == [[0, 2], [1, 3]]


def test_a_school_nobody_knows_the_place_of_counts_as_the_middle() -> None:
    core = reduced(
        problem_of_instance(instance(generate(Size(requests=20, substitutes=40), seed=1)))
    ).core
    school = int(core.task_school[0])
    unknown = core.school_x.copy()
    unknown[school] = np.nan

    places = places_of_tasks(core._replace(school_x=unknown))

    elsewhere = core.task_school != school
    assert np.allclose(places[0], places[elsewhere].mean(axis=0))
