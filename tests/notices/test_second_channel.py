"""The second channel waits for the first, also when the night or somebody's own times held the first one."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pytest_django.fixtures import Settings

from accounts.models import User
from notices.delivering import deliver_notice
from notices.domain import mark_notice_read, send_notice
from notices.models import Delivery, Notice
from notices.quiet_hours import HOME
from notices.reaching import Manners, Window, may_disturb
from notices.registry import LockScreen, register
from notices.windows import set_windows
from tests.factories.people import make_substitute
from tests.factories.regions import make_region
from tests.notices.conftest import KIND, render_test_offer
from tests.notices.push_service import Phone
from tests.notices.sms_provider import KEY, SmsProvider, sms_provider
from tests.notices.smtp import Mailbox

SILENCE = timedelta(minutes=3)
MONDAY_NOON = datetime(2026, 11, 23, 12, 0, tzinfo=HOME)
FOUR = datetime(2026, 11, 23, 16, 0, tzinfo=HOME)
NIGHT = Manners(quiet_hours=(time(21, 30), time(6, 30)))
LOUD = ("push", "mail", "sms")


@pytest.fixture
def provider(settings: Settings) -> Iterator[SmsProvider]:
    with sms_provider() as running:
        settings.SMS_URL, settings.SMS_ACCESS_KEY = running.url, KEY
        yield running


@pytest.fixture(autouse=True)
def three_channels(sam: User, phone: Phone, mailbox: Mailbox, provider: SmsProvider) -> None:
    make_substitute(region=make_region(), user=sam, phone="06-12345678")
    screen = LockScreen(title="Er is een invalbeurt voor je", body="Open de app.")
    register(KIND, render_test_offer, lock_screen=screen, manners=lambda *_: NIGHT)


def send(sam: User, *, now: datetime, key: str = "a") -> Notice:
    return send_notice(
        kind=KIND,
        recipient_id=sam.pk,
        subject_id=12,
        dedupe_key=key,
        not_before=None,
        second_channel_after=SILENCE,
        now=now,
    )


def reachable(sam: User, *, from_time: time, until_time: time, weekday: int = 0) -> None:
    window = Window(weekday=weekday, from_time=from_time, until_time=until_time)
    set_windows(user_id=sam.pk, windows=[window])


def moments_of(notice: Notice) -> dict[str, datetime]:
    """Let every channel go at the moment that it is due itself, and note when each made its noise."""
    spoke: dict[str, datetime] = {}
    rows = Delivery.objects.filter(notice=notice, due_at__isnull=False)
    for _ in range(40):
        now = rows.order_by("due_at").values_list("due_at", flat=True).first()
        if now is None:
            return spoke
        deliver_notice(notice_id=notice.pk, now=now)
        sent = Delivery.objects.filter(notice=notice, channel__in=LOUD, state="sent")
        for channel in sent.values_list("channel", flat=True):
            spoke.setdefault(channel, now)
    raise AssertionError("a delivery never ends")


def test_own_times_let_the_phone_go_first_and_the_others_after_silence(sam: User) -> None:
    reachable(sam, from_time=time(16), until_time=time(18))

    spoke = moments_of(send(sam, now=MONDAY_NOON))

    assert spoke == {"push": FOUR, "mail": FOUR + SILENCE, "sms": FOUR + SILENCE * 2}


def test_while_own_times_hold_it_the_second_channel_still_stands_by(sam: User) -> None:
    reachable(sam, from_time=time(16), until_time=time(18))
    notice = send(sam, now=MONDAY_NOON)

    deliver_notice(notice_id=notice.pk, now=MONDAY_NOON)
    deliver_notice(notice_id=notice.pk, now=MONDAY_NOON + SILENCE * 2)

    rows = Delivery.objects.filter(notice=notice)
    assert {row.channel: (row.state, row.due_at) for row in rows if row.channel in LOUD} == {
        "push": ("held", FOUR),
        "mail": ("standby", FOUR + SILENCE),
        "sms": ("standby", FOUR + SILENCE * 2),
    }


def test_who_opens_it_when_own_times_begin_costs_no_sms(sam: User, provider: SmsProvider) -> None:
    reachable(sam, from_time=time(16), until_time=time(18))
    notice = send(sam, now=MONDAY_NOON)
    for now in (MONDAY_NOON, MONDAY_NOON + SILENCE * 2, FOUR):
        deliver_notice(notice_id=notice.pk, now=now)

    mark_notice_read(notice_id=notice.pk, recipient_id=sam.pk, now=FOUR + timedelta(minutes=1))

    assert moments_of(notice) == {}
    assert (provider.messages, states(notice)) == (
        {},
        {"screen": "read", "push": "read", "mail": "dropped", "sms": "dropped"},
    )


def states(notice: Notice) -> dict[str, str]:
    return {row.channel: row.state for row in Delivery.objects.filter(notice=notice)}


def test_after_a_phone_that_spoke_in_the_evening_the_mail_comes_in_the_morning_and_then_the_sms(
    sam: User,
) -> None:
    evening = datetime(2026, 11, 23, 21, 28, tzinfo=HOME)
    morning = datetime(2026, 11, 24, 6, 30, tzinfo=HOME)

    spoke = moments_of(send(sam, now=evening))

    assert spoke == {"push": evening, "mail": morning, "sms": morning + SILENCE}


def test_own_times_shorter_than_the_silence_let_one_channel_speak_a_week(sam: User) -> None:
    reachable(sam, from_time=time(16), until_time=time(16, 2))

    spoke = moments_of(send(sam, now=MONDAY_NOON))

    week = timedelta(weeks=1)
    assert spoke == {"push": FOUR, "mail": FOUR + week, "sms": FOUR + week * 2}


clocks = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))
around_clock_changes = st.sampled_from(
    [datetime(2026, 3, 29, 1, tzinfo=UTC), datetime(2026, 10, 25, 1, tzinfo=UTC)]
)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    change=around_clock_changes,
    hours=st.integers(-72, 72),
    quiet=st.none() | st.tuples(clocks, clocks),
    times=st.none() | st.tuples(clocks, clocks).map(sorted).filter(lambda pair: pair[0] < pair[1]),
    weekday=st.integers(0, 6),
)
@example(
    change=datetime(2026, 10, 25, 1, tzinfo=UTC),
    hours=-1,
    quiet=(time(22), time(2, 30)),
    times=None,
    weekday=0,
)
def test_no_channel_speaks_at_a_bad_moment_or_at_the_same_moment_as_another(
    sam: User,
    change: datetime,
    hours: int,
    quiet: tuple[time, time] | None,
    times: list[time] | None,
    weekday: int,
) -> None:
    manners = Manners(quiet_hours=quiet)
    screen = LockScreen(title="Er is een invalbeurt voor je", body="Open de app.")
    register(KIND, render_test_offer, lock_screen=screen, manners=lambda *_: manners)
    windows = (
        [] if times is None else [Window(weekday=weekday, from_time=times[0], until_time=times[1])]
    )
    set_windows(user_id=sam.pk, windows=windows)
    now = change + timedelta(hours=hours)
    notice = send(sam, now=now, key=f"{Notice.objects.count()}")

    spoke = moments_of(notice)

    assert all(
        may_disturb(now=moment, manners=manners, windows=windows) for moment in spoke.values()
    )
    in_turn = [spoke[channel] for channel in LOUD if channel in spoke]
    assert all((later - sooner) >= SILENCE for sooner, later in pairwise(in_turn))
