"""Who is behind a session, and which groups of hints that person may hear."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.models import Session
from django.utils.crypto import constant_time_compare

from accounts.models import User
from live.groups import (
    NATION,
    board_group,
    council_group,
    location_group,
    members_group,
    region_group,
    registration_group,
    reports_group,
    user_group,
)
from regions.access import Actor, MembershipFacts, actors_of
from regions.enums import Role
from regions.roles import Action, Scope, scope_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Admission:
    """One signed-in person with everything they may hear."""

    user_id: int
    groups: frozenset[str]


def admissions(*, session_keys: Collection[str], now: datetime) -> dict[str, Admission]:
    """Give the admission per session, leaving out each session that is not signed in; three queries."""
    contents = {
        session.session_key: session.get_decoded()
        for session in Session.objects.filter(session_key__in=session_keys, expire_date__gt=now)
    }
    signed_in = {key: content for key, content in contents.items() if _user_id(content)}
    users = User.objects.filter(is_active=True).in_bulk(
        [_user_id(content) for content in signed_in.values()]
    )
    actors = actors_of(users.values(), now)
    return {
        key: Admission(user_id=user.pk, groups=groups_of(actors[user.pk]))
        for key, content in signed_in.items()
        if (user := users.get(_user_id(content))) is not None and _is_still_good(content, user)
    }


def groups_of(actor: Actor) -> frozenset[str]:
    """Name the groups for the live roles of a person."""
    return frozenset(_group_names(actor))


def _group_names(actor: Actor) -> Iterator[str]:
    if actor.user_id is not None:
        yield user_group(actor.user_id)
    for held in actor.memberships:
        if held.region_id is None:
            yield NATION
            continue
        yield from _groups_of_role(held, held.region_id)


def _groups_of_role(held: MembershipFacts, region_id: int) -> Iterator[str]:
    # A partner reads which region this is, and hears nothing of what goes on in it.
    if Action.VIEW_REGION_WORK in held.actions:
        yield members_group(region_id)
    if Action.VIEW_PROPOSALS in held.actions:
        yield council_group(region_id)
    if Action.VIEW_REFERENCE_DATES in held.actions:
        yield registration_group(region_id)
    if Action.VIEW_SHORTAGE_REPORTS in held.actions and _reads_all_reports(held.role):
        yield reports_group(region_id)
    match held.role:
        case Role.SCHOOL_LEADER if held.location_id is not None:
            yield location_group(region_id, held.location_id)
        case Role.BOARD_HR if held.organisation_id is not None:
            yield board_group(region_id, held.organisation_id)
        case Role.PLANNER | Role.COORDINATOR:
            yield region_group(region_id)


def _reads_all_reports(role: Role) -> bool:
    return scope_of(role, Action.VIEW_SHORTAGE_REPORTS) is Scope.REGION


def _user_id(content: dict[str, object]) -> int:
    """Read the id of the user out of a session; 0 for a visitor."""
    if content.get(BACKEND_SESSION_KEY) not in settings.AUTHENTICATION_BACKENDS:
        return 0
    return int(str(content.get(SESSION_KEY, 0)))


def _is_still_good(content: dict[str, object], user: User) -> bool:
    """A session made before the password changed is worth nothing."""
    session_hash = str(content.get(HASH_SESSION_KEY, ""))
    good_hashes = [user.get_session_auth_hash(), *user.get_session_auth_fallback_hash()]
    return any(constant_time_compare(session_hash, good) for good in good_hashes)
