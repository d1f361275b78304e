"""The wave plan: the worked example of a morning, the borders, and what holds for every plan."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matching.expiry import expiry_of
from matching.moments import local
from matching.policy import QuietHours, WavePolicy, WaveStep
from matching.waves import WaveKind, WavePlan, plan_waves
from tests.matching.strategies import MOMENTS

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
POLICY = WavePolicy()
PEOPLE = tuple(range(1, 101))
Shape = list[tuple[str, str, int, int]]


def at(day: int, hour: int, minute: int = 0, *, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=AMSTERDAM)


def shape_of(plan: WavePlan) -> Shape:
    return [
        (
            f"{local(wave.starts_at):%d %H:%M}",
            wave.kind.value,
            wave.size,
            wave.cumulative,
        )
        for wave in plan.waves
    ]


def plan(
    now: datetime,
    starts: datetime,
    *,
    people: Sequence[int] = PEOPLE,
    preferred: Sequence[int] = (),
    policy: WavePolicy = POLICY,
    waiting: Sequence[int] = (),
    has_priority: bool = False,
    deaf_until: Mapping[int, datetime] | None = None,
) -> WavePlan:
    return plan_waves(
        candidate_ids=people,
        preferred_ids=preferred,
        work_starts_at=starts,
        now=now,
        policy=policy,
        waiting_ids=waiting,
        has_priority=has_priority,
        hears_at=lambda one, moment: max(moment, (deaf_until or {}).get(one, moment)),
    )


def test_work_of_today_goes_out_in_three_growing_waves_after_the_head_start() -> None:
    made = plan(at(23, 7, 4), at(23, 8, 30), preferred=(9, 5))

    assert shape_of(made) == [
        ("23 07:04", "preferred", 2, 2),
        ("23 07:09", "pool", 12, 14),
        ("23 07:19", "pool", 24, 38),
        ("23 07:34", "pool", 62, 100),
    ]
    assert made.waves[0].substitute_ids == (5, 9)
    assert made.waves[1].substitute_ids == (1, 2, 3, 4, 6, 7, 8, 10, 11, 12, 13, 14)
    assert [wave.number for wave in made.waves] == [1, 2, 3, 4]
    assert made.stop_at == at(23, 8, 15)
    assert made.small_chance is False


def test_without_preferred_people_the_pool_is_asked_at_once() -> None:
    assert shape_of(plan(at(23, 7, 4), at(23, 8, 30)))[0] == ("23 07:04", "pool", 12, 12)


def test_work_of_tomorrow_has_half_an_hour_of_head_start_and_slow_waves() -> None:
    made = plan(at(23, 9), at(24, 8, 30), preferred=(1,))

    # The last wave would come after the stop time, so its people are asked in the one before.
    assert shape_of(made) == [
        ("23 09:00", "preferred", 1, 1),
        ("23 09:30", "pool", 12, 13),
        ("23 11:30", "pool", 87, 100),
    ]


def test_who_waits_comes_before_everybody_even_when_somebody_cancelled() -> None:
    made = plan(at(23, 7, 4), at(23, 8, 30), waiting=(40, 7), has_priority=True)

    assert shape_of(made) == [("23 07:04", "waiting", 2, 2), ("23 07:09", "pool", 98, 100)]
    assert made.waves[0].substitute_ids == (7, 40)


def test_of_a_long_waiting_list_the_best_of_the_ranking_are_asked_first() -> None:
    made = plan(at(23, 7, 4), at(23, 8, 30), waiting=range(100, 80, -1), has_priority=True)

    assert made.waves[0].substitute_ids == tuple(range(81, 93))


def test_who_waits_and_fits_no_more_is_not_asked() -> None:
    assert shape_of(plan(at(23, 7, 4), at(23, 8, 30), waiting=(101,), has_priority=True)) == [
        ("23 07:04", "pool", 100, 100)
    ]


def test_just_before_the_stop_time_the_others_are_asked_with_who_waits() -> None:
    made = plan(at(23, 8, 12), at(23, 8, 30), waiting=(7,), has_priority=True)

    assert shape_of(made) == [("23 08:12", "waiting", 1, 1), ("23 08:12", "pool", 99, 100)]


def test_later_work_takes_its_time() -> None:
    assert shape_of(plan(at(23, 9), at(30, 8, 30), preferred=(1,))) == [
        ("23 09:00", "preferred", 1, 1),
        ("23 11:00", "pool", 12, 13),
        ("23 13:00", "pool", 24, 37),
        ("24 11:00", "pool", 63, 100),
    ]


def test_a_request_in_the_night_waits_for_the_morning_and_then_hurries() -> None:
    made = plan(at(22, 23), at(23, 8, 30))

    assert [row[0] for row in shape_of(made)] == ["23 06:30", "23 06:40", "23 06:55"]


def test_a_wave_that_falls_in_the_evening_moves_to_the_morning() -> None:
    made = plan(at(23, 20, 30), at(27, 8, 30))

    assert [row[0] for row in shape_of(made)] == ["23 20:30", "24 06:30", "24 20:30"]


def test_quiet_hours_within_one_day_and_none_at_all() -> None:
    siesta = replace(
        POLICY, quiet_hours=QuietHours(from_time=at(23, 12).time(), until_time=at(23, 14).time())
    )

    assert shape_of(plan(at(23, 13), at(30, 8), policy=siesta))[0][0] == "23 14:00"
    assert shape_of(plan(at(23, 14), at(30, 8), policy=siesta))[0][0] == "23 14:00"
    assert shape_of(plan(at(23, 11, 59), at(30, 8), policy=siesta))[0][0] == "23 11:59"
    assert (
        shape_of(plan(at(23, 3), at(30, 8), policy=replace(POLICY, quiet_hours=None)))[0][0]
        == "23 03:00"
    )


def test_shortly_before_the_stop_everybody_is_asked_at_once_and_the_chance_is_small() -> None:
    made = plan(at(23, 8, 12), at(23, 8, 30), preferred=(1,))

    assert shape_of(made) == [("23 08:12", "preferred", 1, 1), ("23 08:12", "pool", 99, 100)]
    assert made.small_chance is True


@pytest.mark.parametrize("now", [at(23, 8, 15), at(23, 9)])
def test_from_the_stop_time_nobody_is_asked(now: datetime) -> None:
    made = plan(now, at(23, 8, 30))

    assert made.waves == ()
    assert made.small_chance is True


def test_a_reopened_request_with_priority_asks_everybody_at_once() -> None:
    made = plan_waves(
        candidate_ids=PEOPLE,
        preferred_ids=(3,),
        work_starts_at=at(24, 8, 30),
        now=at(23, 9),
        policy=POLICY,
        has_priority=True,
        already_asked=frozenset({1, 2}),
    )

    assert shape_of(made) == [("23 09:00", "pool", 98, 98)]
    assert made.waves[0].substitute_ids == PEOPLE[2:]


def test_a_request_may_have_its_own_steps() -> None:
    made = plan_waves(
        candidate_ids=PEOPLE,
        work_starts_at=at(23, 12),
        now=at(23, 7),
        policy=POLICY,
        steps=(WaveStep(minutes_after=0, size=5), WaveStep(minutes_after=20, size=3)),
    )

    assert shape_of(made) == [("23 07:00", "pool", 5, 5), ("23 07:20", "pool", 3, 8)]


@pytest.mark.parametrize(
    "steps",
    [
        (),
        (WaveStep(minutes_after=5, size=5), WaveStep(minutes_after=5, size=5)),
        (WaveStep(minutes_after=0, size=None), WaveStep(minutes_after=5, size=5)),
    ],
)
def test_steps_out_of_order_are_refused(steps: tuple[WaveStep, ...]) -> None:
    with pytest.raises(ValueError, match="wave"):
        plan_waves(
            candidate_ids=PEOPLE,
            work_starts_at=at(23, 12),
            now=at(23, 7),
            policy=POLICY,
            steps=steps,
        )


def test_a_policy_does_not_shrink_its_circle() -> None:
    with pytest.raises(ValueError, match="at least as many"):
        WavePolicy(
            same_day_steps=(WaveStep(minutes_after=0, size=5), WaveStep(minutes_after=5, size=4))
        )


@pytest.mark.parametrize(("minutes_after", "size"), [(-1, 5), (0, 0)])
def test_an_impossible_step_is_refused(minutes_after: int, size: int) -> None:
    with pytest.raises(ValueError, match="a wave starts at 0 minutes"):
        WaveStep(minutes_after=minutes_after, size=size)


def test_a_moment_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="no moment"):
        plan(at(23, 7).replace(tzinfo=None), at(23, 12))


@settings(deadline=None)
@given(
    now=MOMENTS,
    lead=st.integers(-60, 6 * 24 * 60),
    people=st.lists(st.integers(1, 200), max_size=120),
    preferred=st.frozensets(st.integers(1, 200), max_size=6),
    asked=st.frozensets(st.integers(1, 200), max_size=6),
    has_priority=st.booleans(),
    deaf_minutes=st.dictionaries(st.integers(1, 200), st.integers(0, 4 * 24 * 60), max_size=40),
)
def test_every_wave_plan_keeps_its_promises(
    *,
    now: datetime,
    lead: int,
    people: list[int],
    preferred: frozenset[int],
    asked: frozenset[int],
    has_priority: bool,
    deaf_minutes: dict[int, int],
) -> None:
    wakes_at = {one: now + timedelta(minutes=minutes) for one, minutes in deaf_minutes.items()}
    made = plan_waves(
        candidate_ids=people,
        preferred_ids=preferred,
        work_starts_at=now + timedelta(minutes=lead),
        now=now,
        policy=POLICY,
        has_priority=has_priority,
        already_asked=asked,
        hears_at=lambda one, moment: heard(one, moment, wakes_at),
    )

    everybody = [one for wave in made.waves for one in wave.substitute_ids]
    pool_waves = [wave for wave in made.waves if wave.kind is WaveKind.POOL]
    starts = [wave.starts_at for wave in made.waves]
    assert len(everybody) == len(set(everybody))
    wanted = set(people) - asked
    hears = {one for one in wanted if heard(one, now, wakes_at) < made.stop_at}
    # In quiet hours before an early start nobody is asked at all.
    assert set(everybody) == hears or not everybody
    assert bool(everybody) == bool(made.waves)
    assert all(
        heard(one, wave.starts_at, wakes_at)
        < max(
            expiry_of(
                sent_at=wave.starts_at, work_starts_at=now + timedelta(minutes=lead), policy=POLICY
            ),
            wave.starts_at + timedelta(microseconds=1),
        )
        for wave in made.waves
        for one in wave.substitute_ids
    )
    assert all(now <= start < made.stop_at for start in starts)
    assert starts == sorted(starts)
    assert len({wave.starts_at for wave in pool_waves}) == len(pool_waves)
    if not deaf_minutes:
        sizes = [wave.size for wave in pool_waves[:-1]]
        assert sizes == sorted(sizes)
    assert all(wave.size == len(wave.substitute_ids) > 0 for wave in made.waves)
    assert [wave.number for wave in made.waves] == list(range(1, len(made.waves) + 1))
    assert [wave.cumulative for wave in made.waves[-1:]] == [len(everybody)][: len(made.waves)]
    for start in starts:
        clock = local(start).time()
        assert (6, 30) <= (clock.hour, clock.minute) < (21, 30)


def heard(one: int, moment: datetime, wakes_at: Mapping[int, datetime]) -> datetime:
    """When somebody who sleeps until a moment hears a question; the night of the region holds for everybody."""
    waking = max(moment, wakes_at.get(one, moment))
    clock = local(waking)
    if (clock.hour, clock.minute) < (6, 30):
        return clock.replace(hour=6, minute=30, second=0, microsecond=0)
    if (clock.hour, clock.minute) >= (21, 30):
        return (clock + timedelta(days=1)).replace(hour=6, minute=30, second=0, microsecond=0)
    return waking
