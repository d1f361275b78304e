"""A wave asks who hears the question before it ends, and leaves the others to a wave that they hear."""

from matching.policy import WaveStep
from matching.waves import plan_waves
from tests.matching.test_waves import POLICY, at, plan, shape_of


def test_who_does_not_hear_a_question_in_time_is_asked_in_the_wave_that_they_hear() -> None:
    sleeping = dict.fromkeys((1, 2), at(23, 7, 20)) | {3: at(23, 7, 12)}

    made = plan(at(23, 7, 4), at(23, 8, 30), people=range(1, 41), deaf_until=sleeping)

    assert shape_of(made) == [
        ("23 07:04", "pool", 12, 12),
        ("23 07:14", "pool", 24, 36),
        ("23 07:29", "pool", 4, 40),
    ]
    # The third hears it two minutes before the first wave ends, and the first two within the second wave.
    assert made.waves[0].substitute_ids == (3, *range(4, 15))
    assert made.waves[1].substitute_ids == (1, 2, *range(15, 37))


def test_who_hears_none_of_the_waves_gets_one_when_they_hear() -> None:
    sleeping = {2: at(23, 7, 45), 4: at(23, 7, 50), 6: at(23, 8, 14), 8: at(23, 8, 15)}

    made = plan(at(23, 7, 4), at(23, 8, 30), people=range(1, 9), deaf_until=sleeping)

    assert [
        (shape[0], wave.substitute_ids)
        for shape, wave in zip(shape_of(made), made.waves, strict=True)
    ] == [
        ("23 07:04", (1, 3, 5, 7)),
        ("23 07:45", (2, 4)),
        ("23 08:14", (6,)),
    ]


def test_a_step_of_a_size_passes_on_only_the_places_that_it_kept() -> None:
    sleeping = dict.fromkeys(range(1, 6), at(23, 8, 0))

    made = plan_waves(
        candidate_ids=range(1, 8),
        work_starts_at=at(23, 8, 30),
        now=at(23, 7, 4),
        policy=POLICY,
        steps=(WaveStep(minutes_after=0, size=4),),
        hears_at=lambda one, moment: max(moment, sleeping.get(one, moment)),
    )

    assert [wave.substitute_ids for wave in made.waves] == [(6, 7), (1, 2)]


def test_preferred_people_who_sleep_give_nobody_a_head_start() -> None:
    made = plan(at(23, 7, 4), at(23, 8, 30), preferred=(9,), deaf_until={9: at(23, 7, 40)})

    assert shape_of(made)[0] == ("23 07:04", "pool", 12, 12)
    assert [wave.number for wave in made.waves if 9 in wave.substitute_ids] == [4]


def test_who_never_hears_it_is_not_asked() -> None:
    made = plan_waves(
        candidate_ids=(1, 2),
        work_starts_at=at(23, 12),
        now=at(23, 7),
        policy=POLICY,
        hears_at=lambda one, moment: None if one == 1 else moment,
    )

    assert [wave.substitute_ids for wave in made.waves] == [(2,)]
