"""Nobody is disturbed at an hour that they keep free: whatever the zone of the server, and on nights that clocks change."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from notices.quiet_hours import HOME, first_moment_outside, in_hours, moment_of
from notices.reaching import AT_ONCE, MUTED, Manners, Window, first_moment, may_disturb

SPRING = datetime(2026, 3, 29, 1, 0, tzinfo=UTC)
AUTUMN = datetime(2026, 10, 25, 1, 0, tzinfo=UTC)
"""The moments at which the clocks in the Netherlands change."""
ZONES = ("UTC", "Europe/Amsterdam", "America/New_York", "Pacific/Apia", "Asia/Kathmandu")
NIGHT = Manners(quiet_hours=(time(21, 30), time(6, 30)))

clocks = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))
"""To the minute, as people type them."""
near_a_change = st.sampled_from([SPRING, AUTUMN]).flatmap(
    lambda change: st.integers(-3 * 86_400, 3 * 86_400).map(
        lambda seconds: change + timedelta(seconds=seconds)
    )
)
any_moment = st.integers(
    int(datetime(2025, 1, 1, tzinfo=UTC).timestamp()),
    int(datetime(2029, 1, 1, tzinfo=UTC).timestamp()),
).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
moments = near_a_change | any_moment
quiet = st.none() | st.tuples(clocks, clocks)
windows = st.lists(
    st.builds(
        lambda weekday, pair: Window(weekday=weekday, from_time=pair[0], until_time=pair[1]),
        st.integers(0, 6),
        st.tuples(clocks, clocks).map(sorted).filter(lambda pair: pair[0] < pair[1]),
    ),
    max_size=4,
)


def plainly_allowed(moment: datetime, manners: Manners, chosen: list[Window]) -> bool:
    """What people mean, read off the clock on the wall of a Dutch kitchen."""
    wall = moment.astimezone(HOME)
    minute = wall.hour * 60 + wall.minute
    if manners.quiet_hours is not None:
        start, end = (clock.hour * 60 + clock.minute for clock in manners.quiet_hours)
        if start <= end and start <= minute < end:
            return False
        if start > end and (minute >= start or minute < end):
            return False
    wanted = [
        one.from_time.hour * 60 + one.from_time.minute
        <= minute
        < one.until_time.hour * 60 + one.until_time.minute
        for one in chosen
        if one.weekday == wall.weekday()
    ]
    return not chosen or any(wanted)


@settings(max_examples=300, deadline=None)
@given(now=moments, hours=quiet, chosen=windows)
@example(now=AUTUMN + timedelta(minutes=10), hours=(time(22), time(2, 30)), chosen=[])
@example(now=SPRING - timedelta(minutes=15), hours=(time(22), time(2, 30)), chosen=[])
def test_what_waits_comes_at_a_good_moment_and_none_is_let_pass(
    now: datetime, hours: tuple[time, time] | None, chosen: list[Window]
) -> None:
    manners = Manners(quiet_hours=hours)

    moment = first_moment(now=now, manners=manners, windows=chosen)

    if moment is None:
        let_pass = [now + timedelta(minutes=11 * step) for step in range(8 * 24 * 5)]
    else:
        assert moment >= now
        assert plainly_allowed(moment, manners, chosen)
        let_pass = [now + (moment - now) * part / 40 for part in range(40)]
    assert [
        passed
        for passed in let_pass
        if passed != moment
        and plainly_allowed(passed, manners, chosen)
        and not near_a_clock_change(passed)
    ] == []


def near_a_clock_change(moment: datetime) -> bool:
    """Within an hour of a change waiting too long is fine: nobody is woken by it."""
    hour = timedelta(hours=1)
    before, after = (moment - hour).astimezone(HOME), (moment + hour).astimezone(HOME)
    return before.utcoffset() != after.utcoffset()


@settings(max_examples=60, deadline=None)
@given(now=moments, hours=quiet, chosen=windows, zone=st.sampled_from(ZONES))
@example(now=AUTUMN, hours=None, chosen=[], zone="Europe/Amsterdam")
def test_the_zone_of_the_server_changes_nothing(
    now: datetime, hours: tuple[time, time] | None, chosen: list[Window], zone: str
) -> None:
    manners, elsewhere = Manners(quiet_hours=hours), now.astimezone(ZoneInfo(zone))

    assert may_disturb(now=now, manners=manners, windows=chosen) == may_disturb(
        now=elsewhere, manners=manners, windows=chosen
    )
    here = first_moment(now=now, manners=manners, windows=chosen)
    there = first_moment(now=elsewhere, manners=manners, windows=chosen)
    # Python holds an hour that comes twice for unequal to the same moment in another zone (PEP 495).
    assert in_utc(here) == in_utc(there)


def in_utc(moment: datetime | None) -> datetime | None:
    return None if moment is None else moment.astimezone(UTC)


@settings(max_examples=200, deadline=None)
@given(now=moments, start=clocks, end=clocks)
def test_a_hold_of_the_night_ends_in_the_day(now: datetime, start: time, end: time) -> None:
    until = first_moment_outside(now=now, quiet_from=start, quiet_until=end)

    if until is None:
        assert not in_hours(now.astimezone(HOME).time(), start, end)
    else:
        assert until.timestamp() > now.timestamp()
        back = until.astimezone(UTC).astimezone(HOME).time()
        assert not in_hours(back, start, end)


@pytest.mark.parametrize(
    ("day", "clock", "utc"),
    [
        ("2026-03-29", time(6, 30), "2026-03-29T04:30"),
        ("2026-10-25", time(6, 30), "2026-10-25T05:30"),
        # Skipped by the clock, and shown by it twice.
        ("2026-03-29", time(2, 30), "2026-03-29T01:30"),
        ("2026-10-25", time(2, 30), "2026-10-25T01:30"),
    ],
)
def test_a_clock_time_on_the_day_the_clocks_change(day: str, clock: time, utc: str) -> None:
    moment = moment_of(datetime.fromisoformat(day).date(), clock)

    assert moment.astimezone(UTC).isoformat()[:16] == utc


def test_what_waits_for_a_window_waits_until_it_opens() -> None:
    monday_night = datetime(2026, 11, 23, 22, 0, tzinfo=HOME)
    mornings = [Window(weekday=2, from_time=time(6, 30), until_time=time(8, 30))]

    assert first_moment(now=monday_night, manners=NIGHT, windows=mornings) == datetime(
        2026, 11, 25, 6, 30, tzinfo=HOME
    )


def test_the_answer_to_what_somebody_does_comes_at_once_and_what_is_muted_never() -> None:
    night = datetime(2026, 11, 23, 3, 0, tzinfo=HOME)
    sunday = [Window(weekday=6, from_time=time(9), until_time=time(10))]

    assert first_moment(now=night, manners=AT_ONCE, windows=sunday) == night
    assert first_moment(now=night, manners=MUTED, windows=[]) is None
