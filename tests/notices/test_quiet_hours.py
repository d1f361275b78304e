"""Quiet hours: on the wall clock of Amsterdam, usually past midnight."""

from datetime import UTC, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from notices.quiet_hours import HOME, first_moment_outside

NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=HOME)


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2026-11-22T21:29", None),
        ("2026-11-22T21:30", "2026-11-23T06:30"),
        ("2026-11-22T23:59", "2026-11-23T06:30"),
        ("2026-11-23T00:00", "2026-11-23T06:30"),
        ("2026-11-23T06:29", "2026-11-23T06:30"),
        ("2026-11-23T06:30", None),
        ("2026-11-23T12:00", None),
        # The nights in which the clocks change.
        ("2026-03-28T23:00", "2026-03-29T06:30"),
        ("2026-10-24T23:00", "2026-10-25T06:30"),
    ],
)
def test_the_usual_hours(now: str, until: str | None) -> None:
    assert first_moment_outside(now=at(now)) == (at(until) if until else None)


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2026-11-23T12:59", None),
        ("2026-11-23T13:00", "2026-11-23T15:00"),
        ("2026-11-23T14:59", "2026-11-23T15:00"),
        ("2026-11-23T15:00", None),
    ],
)
def test_hours_within_one_day(now: str, until: str | None) -> None:
    found = first_moment_outside(now=at(now), quiet_from=time(13), quiet_until=time(15))

    assert found == (at(until) if until else None)


def test_someone_without_quiet_hours_is_never_held() -> None:
    now = at("2026-11-23T03:00")

    assert first_moment_outside(now=now, quiet_from=time(0), quiet_until=time(0)) is None


@given(
    st.integers(min_value=0, max_value=365 * 24 * 3600).map(
        lambda seconds: NEW_YEAR + timedelta(seconds=seconds)
    ),
    st.times(),
    st.times(),
)
def test_the_moment_found_is_later_within_a_day_and_not_quiet(
    now: datetime, quiet_from: time, quiet_until: time
) -> None:
    until = first_moment_outside(now=now, quiet_from=quiet_from, quiet_until=quiet_until)

    if until is not None:
        # An hour more in the night in which the clocks go back.
        assert now < until <= now + timedelta(hours=25)
        again = first_moment_outside(now=until, quiet_from=quiet_from, quiet_until=quiet_until)
        assert again is None
