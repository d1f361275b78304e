"""Who acts: a person with roles, or the clock; carried from the edge into every domain function."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.db.models import Q
from django.utils import timezone

from accounts.models import User
from regions.enums import Role
from regions.models import Membership, SchoolLocation
from regions.moves import CLOSED
from regions.roles import LASTING_ACTIONS, ROLE_ACTIONS, Action, Scope, scope_of

SYSTEM_ROLE: Final = "system"


@dataclass(frozen=True, slots=True, kw_only=True)
class MembershipFacts:
    """One live role of the actor; in a closed region only reading is left of it."""

    id: int
    role: Role
    region_id: int | None
    organisation_id: int | None
    location_id: int | None
    is_closed: bool = False

    @property
    def actions(self) -> frozenset[Action]:
        """What the role may do as its region is now."""
        actions = ROLE_ACTIONS[self.role]
        return actions & LASTING_ACTIONS if self.is_closed else actions


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A person with the roles of this moment; without a user it is the platform itself, which may do all."""

    user_id: int | None
    name: str
    memberships: tuple[MembershipFacts, ...] = ()

    @property
    def is_system(self) -> bool:
        return self.user_id is None

    def may(self, action: Action) -> bool:
        """Whether any role of this actor has the action, wherever that is."""
        return self.is_system or any(action in held.actions for held in self.memberships)

    def might(self, action: Action) -> bool:
        """Whether a role of this actor had the action while its region still ran."""
        return any(action in ROLE_ACTIONS[held.role] for held in self.memberships)

    def has_role(self, *roles: Role) -> bool:
        return any(held.role in roles for held in self.memberships)

    def regions_for(self, action: Action) -> frozenset[int]:
        """The regions in which the action reaches over the whole region."""
        return frozenset(
            held.region_id
            for held in self._holding(action, Scope.REGION)
            if held.region_id is not None
        )

    def regions_as(self, role: Role, action: Action | None = None) -> frozenset[int]:
        """The regions in which the actor has this role; with an action only those where the role still has it."""
        return frozenset(
            held.region_id
            for held in self.memberships
            if held.role == role
            and held.region_id is not None
            and (action is None or action in held.actions)
        )

    def boards_for(self, action: Action) -> frozenset[tuple[int, int]]:
        """The pairs (region, board) for which the action reaches over one board."""
        return frozenset(
            (held.region_id, held.organisation_id)
            for held in self._holding(action, Scope.ORGANISATION)
            if held.region_id is not None and held.organisation_id is not None
        )

    def locations_for(self, action: Action) -> frozenset[tuple[int, int]]:
        """The pairs (region, school location) for which the action reaches over one school."""
        return frozenset(
            (held.region_id, held.location_id)
            for held in self._holding(action, Scope.LOCATION)
            if held.region_id is not None and held.location_id is not None
        )

    def is_nationwide(self, action: Action) -> bool:
        return self.is_system or bool(self._holding(action, Scope.NATION))

    def location_scope(self, action: Action, *, prefix: str = "") -> Q:
        """The school locations within reach, as a condition; `prefix` is the path to the location (`location__`)."""
        if self.is_nationwide(action):
            return Q()
        reach = Q(**{f"{prefix}region__in": self.regions_for(action)})
        own = [held.location_id for held in self._holding(action, Scope.LOCATION)]
        # A school that left the region takes nobody's rights in the region with it.
        regions = [held.region_id for held in self._holding(action, Scope.LOCATION)]
        reach |= Q(**{f"{prefix}pk__in": own, f"{prefix}region__in": regions})
        for region_id, board_id in sorted(self.boards_for(action)):
            reach |= Q(**{f"{prefix}region": region_id, f"{prefix}board": board_id})
        return reach

    def may_at(self, action: Action, location: SchoolLocation) -> bool:
        """Whether the action reaches this school location."""
        return self.is_system or any(
            _covers(held, scope, location)
            for scope in (Scope.LOCATION, Scope.ORGANISATION, Scope.REGION, Scope.NATION)
            for held in self._holding(action, scope)
        )

    def role_at(self, action: Action, location: SchoolLocation) -> str:
        """The role in which the actor does this here, for the decision row; the nearest role goes first."""
        if self.is_system:
            return SYSTEM_ROLE
        for scope in (Scope.LOCATION, Scope.ORGANISATION, Scope.REGION, Scope.NATION):
            for held in self._holding(action, scope):
                if _covers(held, scope, location):
                    return held.role
        return Role.SUBSTITUTE if self.has_role(Role.SUBSTITUTE) else ""

    def _holding(self, action: Action, scope: Scope) -> list[MembershipFacts]:
        return [
            held
            for held in self.memberships
            if action in held.actions and scope_of(held.role, action) is scope
        ]


SYSTEM: Final = Actor(user_id=None, name="")
"""The clock: waves, expiry and the stop time."""


def actor_of(user: User, now: datetime) -> Actor:
    """The actor behind a signed-in person, with the memberships that run now; one query."""
    return actors_of([user], now)[user.pk]


def actors_of(users: Iterable[User], now: datetime) -> dict[int, Actor]:
    """The actors behind several people, by user id; one query for all of them."""
    names = {user.pk: user.name for user in users}
    held: dict[int, list[MembershipFacts]] = {user_id: [] for user_id in names}
    rows = (
        Membership.objects.filter(user__in=names, from_date__lte=timezone.localdate(now))
        .filter(Q(ended_at__isnull=True) | Q(ended_at__gt=now))
        .order_by("pk")
        .values_list(
            "user_id",
            "pk",
            "role",
            "region_id",
            "organisation_id",
            "location_id",
            "region__status",
        )
    )
    for user_id, pk, role, region_id, organisation_id, location_id, status in rows:
        held[user_id].append(
            MembershipFacts(
                id=pk,
                role=Role(role),
                region_id=region_id,
                organisation_id=organisation_id,
                location_id=location_id,
                is_closed=status in CLOSED,
            )
        )
    return {
        user_id: Actor(user_id=user_id, name=name, memberships=tuple(held[user_id]))
        for user_id, name in names.items()
    }


def _covers(held: MembershipFacts, scope: Scope, location: SchoolLocation) -> bool:
    match scope:
        case Scope.LOCATION:
            # As in `location_scope`: a school that left the region takes nobody's rights with it.
            return held.location_id == location.pk and held.region_id == location.region_id
        case Scope.ORGANISATION:
            return (
                held.organisation_id == location.board_id and held.region_id == location.region_id
            )
        case Scope.REGION:
            return held.region_id == location.region_id
        case _:
            return True
