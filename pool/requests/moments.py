"""The moments of a request that follow from its policy: when asking stops, and when people sleep."""

from datetime import datetime, timedelta

from matching.expiry import stop_at_of
from matching.policy import WavePolicy
from notices.quiet_hours import in_hours
from pool.requests.drafts import TIME_ZONE
from pool.requests.policy import PolicySettings


def stop_moment(
    *, starts_at: datetime, ends_at: datetime, settings: PolicySettings, now: datetime
) -> datetime:
    """When asking stops: before the start, or a while after now for work that is late or has begun."""
    planned = stop_at_of(work_starts_at=starts_at, policy=settings.waves)
    if planned > now:
        return planned
    return min(ends_at, now + timedelta(minutes=settings.late_minutes))


def start_for_waves(*, stop_at: datetime, settings: PolicySettings) -> datetime:
    """The start that belongs to a stop time: the work's own, or a later one for a late request.

    Waves and expiry count back from the start; for work that has begun they count from here.
    """
    return stop_at + timedelta(minutes=settings.waves.stop_minutes)


def is_quiet(moment: datetime, policy: WavePolicy) -> bool:
    """Tell whether the region's quiet hours run at this moment."""
    if policy.quiet_hours is None:
        return False
    local = moment.astimezone(TIME_ZONE).time()
    return in_hours(local, policy.quiet_hours.from_time, policy.quiet_hours.until_time)
