"""Until when a question can be answered, and from when nobody is asked any more."""

from datetime import datetime, timedelta

from matching.moments import at_local_time, days_ahead, in_utc, local
from matching.policy import WavePolicy


def stop_at_of(*, work_starts_at: datetime, policy: WavePolicy) -> datetime:
    """From this moment nobody is asked any more."""
    return in_utc(work_starts_at) - timedelta(minutes=policy.stop_minutes)


def expiry_of(*, sent_at: datetime, work_starts_at: datetime, policy: WavePolicy) -> datetime:
    """Until when an offer sent now can be answered: by lead time, and never after the stop time."""
    sent, expiry = in_utc(sent_at), policy.expiry
    lead = days_ahead(now=sent, work_starts_at=work_starts_at, time_zone=policy.time_zone)
    if in_utc(work_starts_at) - sent < timedelta(hours=expiry.soon_hours):
        ends_at = sent + timedelta(minutes=expiry.soon_minutes)
    elif lead <= 0:
        ends_at = sent + timedelta(minutes=expiry.same_day_minutes)
    elif lead == 1:
        ends_at = sent + timedelta(minutes=expiry.tomorrow_minutes)
    else:
        next_day = local(sent, time_zone=policy.time_zone).date() + timedelta(days=1)
        ends_at = at_local_time(next_day, expiry.later_until, time_zone=policy.time_zone)
    return min(ends_at, stop_at_of(work_starts_at=work_starts_at, policy=policy))
