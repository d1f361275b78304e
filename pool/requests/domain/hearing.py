"""When each person of the pool hears a question of a request: with an account, outside their quiet hours, in their own times."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime, time

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from notices.reaching import Manners, Window, first_moment
from notices.windows import windows_of_people
from pool.people.models import Substitute
from pool.requests.policy import PolicySettings
from pool.requests.quiet import hours_of
from regions.enums import Role
from regions.models import Membership

Hours = tuple[time, time] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PoolHearing:
    """The hours of people, looked up once; many keep the same hours, so each answer is worked out once."""

    starts_at: datetime
    settings: PolicySettings
    keeps: dict[int, tuple[Hours, tuple[Window, ...]]]
    _known: dict[tuple[Hours, tuple[Window, ...], datetime], datetime | None] = field(
        default_factory=dict
    )

    def hears_at(self, substitute_id: int, moment: datetime) -> datetime | None:
        """The first moment from this one on at which this person may be disturbed; None when never."""
        kept = self.keeps.get(substitute_id)
        if kept is None:
            return None
        own, windows = kept
        key = (own, windows, moment)
        if key not in self._known:
            hours = hours_of(own, starts_at=self.starts_at, settings=self.settings, now=moment)
            manners = Manners(quiet_hours=hours)
            self._known[key] = first_moment(now=moment, manners=manners, windows=windows)
        return self._known[key]


def hearing_of(
    *,
    region_id: int,
    starts_at: datetime,
    settings: PolicySettings,
    now: datetime,
    only: Collection[int] | None = None,
) -> PoolHearing:
    """Look up when the people of a pool, or some of them, hear of work that starts then; two queries.

    Who has no account, or left the pool, hears nothing: the planner sees them among the candidates and can call.
    """
    rows = answerable(now=now).filter(region=region_id)
    if only is not None:
        rows = rows.filter(pk__in=only)
    # Nested, so that thousands of ids need not travel to the database.
    windows = windows_of_people(rows.values("user_id"))
    return PoolHearing(
        starts_at=starts_at,
        settings=settings,
        keeps={
            pk: (
                None if start is None or end is None else (start, end),
                windows.get(user_id, ()),
            )
            for pk, user_id, start, end in rows.values_list(
                "pk", "user_id", "quiet_from", "quiet_until"
            )
        },
    )


def answerable(*, now: datetime) -> QuerySet[Substitute]:
    """The people who can sign in and answer: with an account, and a membership of the pool that runs."""
    running = Membership.objects.filter(
        user=OuterRef("user"),
        region=OuterRef("region"),
        role=Role.SUBSTITUTE,
        from_date__lte=timezone.localdate(now),
    ).filter(Q(ended_at__isnull=True) | Q(ended_at__gt=now))
    return Substitute.objects.filter(Exists(running), user__is_active=True)
