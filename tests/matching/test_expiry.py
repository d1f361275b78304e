"""Expiry, stop and regret: by lead time on the local calendar, also when the clock changes."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from matching.expiry import expiry_of, stop_at_of
from matching.moments import at_local_time, days_ahead, local, moment_of
from matching.policy import MorningPolicy, WavePolicy
from matching.waves import plan_waves, regret_until
from tests.matching.strategies import MOMENTS

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
POLICY = WavePolicy()


def at(month: int, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=AMSTERDAM)


@pytest.mark.parametrize(
    ("sent", "starts", "expires"),
    [
        pytest.param(
            at(11, 23, 7, 4), at(11, 23, 8, 30), at(11, 23, 7, 14), id="within three hours"
        ),
        pytest.param(at(11, 23, 7, 0), at(11, 23, 10), at(11, 23, 7, 30), id="exactly three hours"),
        pytest.param(at(11, 23, 7, 4), at(11, 23, 13), at(11, 23, 7, 34), id="same day"),
        pytest.param(at(11, 23, 9), at(11, 24, 8, 30), at(11, 23, 11), id="tomorrow"),
        pytest.param(at(11, 23, 9), at(11, 25, 8, 30), at(11, 24, 20), id="later"),
        pytest.param(
            at(11, 23, 8, 10), at(11, 23, 8, 30), at(11, 23, 8, 15), id="never after the stop"
        ),
        pytest.param(at(3, 27, 9), at(4, 1, 8, 30), at(3, 28, 20), id="day before the short day"),
        pytest.param(at(3, 28, 9), at(4, 1, 8, 30), at(3, 29, 20), id="on the short day"),
        pytest.param(at(10, 24, 9), at(10, 28, 8, 30), at(10, 25, 20), id="on the long day"),
        pytest.param(
            at(3, 28, 23, 30), at(3, 29, 3, 30), at(3, 29, 1, 30), id="tomorrow is one hour shorter"
        ),
    ],
)
def test_an_offer_expires_by_lead_time(sent: datetime, starts: datetime, expires: datetime) -> None:
    assert expiry_of(sent_at=sent, work_starts_at=starts, policy=POLICY) == expires.astimezone(UTC)


def test_ten_minutes_stay_ten_minutes_when_the_clock_goes_back() -> None:
    sent = datetime(2026, 10, 25, 0, 55, tzinfo=UTC)  # 02:55, for the first time

    expires = expiry_of(sent_at=sent, work_starts_at=sent + timedelta(hours=2), policy=POLICY)

    assert expires - sent == timedelta(minutes=10)


@given(
    sent=MOMENTS,
    lead=st.integers(16, 8 * 24 * 60),
)
def test_an_offer_is_open_for_a_while_and_never_after_the_stop(sent: datetime, lead: int) -> None:
    starts = sent + timedelta(minutes=lead)

    expires = expiry_of(sent_at=sent, work_starts_at=starts, policy=POLICY)

    assert sent < expires <= stop_at_of(work_starts_at=starts, policy=POLICY)


def test_the_regret_window_is_short_today_and_longer_otherwise() -> None:
    policy = MorningPolicy()

    def regret(starts: datetime) -> datetime:
        return regret_until(
            accepted_at=at(11, 23, 7),
            work_starts_at=starts,
            policy=policy,
            time_zone="Europe/Amsterdam",
        )

    assert regret(at(11, 23, 8, 30)) == at(11, 23, 7, 5)
    assert regret(at(11, 24, 8, 30)) == at(11, 23, 7, 30)


@pytest.mark.parametrize(
    ("day", "minute", "moment"),
    [
        (date(2026, 11, 23), 510, datetime(2026, 11, 23, 7, 30, tzinfo=UTC)),
        (date(2026, 7, 1), 510, datetime(2026, 7, 1, 6, 30, tzinfo=UTC)),
        (date(2026, 3, 29), 510, datetime(2026, 3, 29, 6, 30, tzinfo=UTC)),
        (date(2026, 10, 25), 510, datetime(2026, 10, 25, 7, 30, tzinfo=UTC)),
        (date(2026, 11, 23), 1440, datetime(2026, 11, 23, 23, 0, tzinfo=UTC)),
    ],
)
def test_a_local_minute_is_one_moment(day: date, minute: int, moment: datetime) -> None:
    assert moment_of(day, minute) == moment


def test_days_ahead_are_counted_on_the_local_calendar() -> None:
    late = datetime(2026, 11, 23, 22, 59, tzinfo=UTC)  # 23:59 in Amsterdam

    assert days_ahead(now=late, work_starts_at=late + timedelta(minutes=1)) == 1
    assert days_ahead(now=late, work_starts_at=late) == 0


def test_quiet_hours_end_at_half_past_six_on_the_short_and_the_long_day() -> None:
    for day in (date(2026, 3, 29), date(2026, 10, 25)):
        night = at_local_time(day, time(1, 0))
        made = plan_waves(
            candidate_ids=(1,),
            work_starts_at=at_local_time(day, time(12, 0)),
            now=night,
            policy=POLICY,
        )

        assert [local(wave.starts_at).time() for wave in made.waves] == [time(6, 30)]
