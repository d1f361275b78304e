"""Making the whole demonstration: two regions, their past, and a morning that has begun."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

from django.apps import apps
from django.contrib.auth.hashers import check_password, make_password
from django.db import connection, transaction
from django.utils import timezone
from psycopg import sql

from accounts.models import User
from demo.allowances import ALLOWANCE
from demo.arrivals import store_arrivals
from demo.cast import CAST
from demo.elsewhere import store_elsewhere
from demo.leaver import let_somebody_leave
from demo.look_backs import store_look_backs
from demo.messages import store_messages
from demo.own_groups import store_own_groups
from demo.own_rules import store_own_rules
from demo.past import store_past
from demo.past_rows import Ensemble
from demo.pauses import store_pauses
from demo.plans import REGION_PLANS, RegionPlan
from demo.pool_rows import store_people
from demo.school_rows import store_schools
from demo.sign_ins import store_accounts, store_memberships
from demo.standby import store_standby
from demo.swaps import store_swaps
from demo.worlds import make_world
from pool.people.enums import RuleEffect
from pool.people.models import ChainRule
from pool.requests.models import PoolPolicy
from regions.actors import Actor, MembershipFacts
from regions.enums import Role
from regions.models import Membership, Region

Progress = Callable[[str], None]

_YEARS_BACK = 3


def is_seeded() -> bool:
    """Whether the regions are there; they are made whole or not at all."""
    codes = [plan.code for plan in REGION_PLANS]
    return Region.objects.filter(code__in=codes).count() == len(codes)


@transaction.atomic
def seed_regions(*, password: str, seed: int, now: datetime, progress: Progress) -> None:
    """Make both regions with their people and their past, in one transaction."""
    for plan in REGION_PLANS:
        _seed_region(plan, seed=seed, now=now, progress=progress)
    set_password(password)
    refresh_statistics()


def refresh_statistics() -> None:
    """Let PostgreSQL count again: it plans badly for tables that it believes to be empty.

    Our own tables by name: an ANALYZE of everything also locks the catalogs that all databases of a server share, and
    keeps them until the transaction around it ends.
    """
    facts = [model._meta for model in apps.get_models()]  # noqa: SLF001  reason: Django's documented way
    tables = {known.db_table for known in facts if known.managed}
    with connection.cursor() as cursor:
        names = sql.SQL(", ").join(sql.Identifier(table) for table in sorted(tables))
        cursor.execute(sql.SQL("ANALYZE {}").format(names))


def set_password(password: str) -> None:
    """Give the cast one password; one hash for all, since it is the same password anyway."""
    emails = [member.email for member in CAST]
    first = User.objects.get(email=emails[0])
    if not first.has_usable_password() or not check_password(password, first.password):
        User.objects.filter(email__in=emails).update(password=make_password(password))


AT_ANY_HOUR: Final = {"waves": {"quiet_hours": None}, "standby": ALLOWANCE}
"""The demonstration also lives in the evening, when a real region sleeps."""


def _seed_region(plan: RegionPlan, *, seed: int, now: datetime, progress: Progress) -> None:
    today = timezone.localdate(now)
    since = today - timedelta(days=365 * _YEARS_BACK)
    world = make_world(plan, seed=seed, today=today)
    progress(f"{plan.name}: {len(plan.boards)} besturen en {len(world.schools)} scholen …")
    schools = store_schools(world, since=since, now=now)
    ChainRule.objects.bulk_create(
        ChainRule(board=board, effect=RuleEffect.BLOCK if number == "00104" else RuleEffect.WARN)
        for number, board in schools.boards.items()
    )
    policy = PoolPolicy.objects.create(
        region=schools.region,
        name="Eerste afspraken",
        from_date=since,
        settings=AT_ANY_HOUR,
    )
    progress(f"{plan.name}: {len(world.people)} invallers …")
    users = store_accounts(world, now=now)
    staff = store_memberships(world, schools, users, since=since)
    substitutes = store_people(world, schools, users, seen_by=staff.planner, now=now)
    store_own_rules(world, schools, substitutes, now=now)
    store_elsewhere(world, substitutes, now=now)
    store_standby(world, substitutes, now=now)
    store_own_groups(world, substitutes)
    store_pauses(schools, substitutes, now=now)
    progress(f"{plan.name}: vier weken geschiedenis …")
    actors = _actors(schools.region)
    ensemble = Ensemble(
        region=schools.region,
        policy=policy,
        locations=schools.locations,
        heads=staff.leaders,
        leaders={code: actors[user.pk] for code, user in staff.leaders.items()},
        substitutes=substitutes,
        actors={p.pool_number: actors[users[p.email].pk] for p in world.people},
    )
    store_past(world, ensemble, seed=seed, now=now)
    store_arrivals(schools.region, now=now)
    heads = {schools.locations[code].pk: user.pk for code, user in staff.leaders.items()}
    # The first that asks the pool itself: over tables believed to be empty its questions would not end.
    refresh_statistics()
    store_swaps(schools.region, now=now)
    store_look_backs(schools.region, heads=heads, now=now)
    store_messages(schools.region, heads=heads, now=now)
    let_somebody_leave(schools.region, now=now)


def _actors(region: Region) -> dict[int, Actor]:
    """Everybody of the region as an actor, by user; one query instead of one each."""
    rows = Membership.objects.filter(region=region).select_related("user")
    return {
        row.user_id: Actor(
            user_id=row.user_id,
            name=row.user.name,
            memberships=(
                MembershipFacts(
                    id=row.pk,
                    role=Role(row.role),
                    region_id=row.region_id,
                    organisation_id=row.organisation_id,
                    location_id=row.location_id,
                ),
            ),
        )
        for row in rows
    }
