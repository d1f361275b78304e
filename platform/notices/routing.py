"""Along which channels a new notice goes, and when each may begin."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from notices.channels import channels_in_use
from notices.enums import Channel, DeliveryState
from notices.models import Delivery, Notice, PushSubscription
from notices.push_keys import push_keys
from notices.registry import kind_named
from notices.sms import numbers_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """When a notice may begin to make a noise, and how long its second channel waits for the first."""

    not_before: datetime | None
    second_channel_after: timedelta | None


def new_deliveries(asked: Mapping[Notice, Timing], *, now: datetime) -> list[Delivery]:
    """Make a delivery per channel that reaches somebody, not stored yet; at most two queries for any number.

    The screen at once and everybody; a phone for who has one and for kinds that have words for it; the mail at
    once, or after silence where the notice asks for that and a phone goes first; an SMS only after silence.
    """
    people = {notice.recipient_id for notice in asked}
    with_phone = _with_device(people)
    with_number = numbers_of(people).keys() if _may_end_in_sms(asked.values()) else frozenset()
    return [
        _delivery(notice, channel=channel, timing=timing, now=now, silence=silence)
        for notice, timing in asked.items()
        for channel, silence in _route(
            timing,
            goes_to_phone=notice.recipient_id in with_phone
            and kind_named(notice.kind).lock_screen is not None,
            has_number=notice.recipient_id in with_number,
        )
    ]


def _route(
    timing: Timing, *, goes_to_phone: bool, has_number: bool
) -> Iterator[tuple[Channel, timedelta | None]]:
    """Each channel, with how long those before it may stay silent."""
    after = timing.second_channel_after
    for channel in channels_in_use():
        if channel == Channel.PUSH:
            if goes_to_phone:
                yield channel, None
        elif channel == Channel.SMS:
            if has_number and after is not None:
                yield channel, after * (2 if goes_to_phone else 1)
        elif channel == Channel.MAIL:
            yield channel, after if goes_to_phone else None
        else:
            yield channel, None


def _with_device(people: Collection[int]) -> frozenset[int]:
    if push_keys() is None:
        return frozenset()
    rows = PushSubscription.objects.filter(user_id__in=people)
    return frozenset(rows.values_list("user_id", flat=True))


def _may_end_in_sms(asked: Collection[Timing]) -> bool:
    return any(timing.second_channel_after is not None for timing in asked)


def _delivery(
    notice: Notice, *, channel: Channel, timing: Timing, now: datetime, silence: timedelta | None
) -> Delivery:
    # A screen makes no noise: what waits there is seen when its owner looks.
    begins_at = now
    if channel != Channel.SCREEN and timing.not_before is not None:
        begins_at = max(now, timing.not_before)
    due_at = begins_at + (silence or timedelta())
    state = DeliveryState.HELD if begins_at > now else DeliveryState.QUEUED
    return Delivery(
        notice=notice,
        channel=channel,
        state=state if silence is None else DeliveryState.STANDBY,
        due_at=due_at,
        changed_at=now,
        silence=silence,
    )
