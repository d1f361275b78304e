"""The soft terms: how well somebody fits, in points with a reason; the pool order stands above them."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from matching.facts import PoolGroup, RequestFacts, SubstituteFacts
from matching.geography import road_km
from matching.settings import RuleSettings


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """One substitute beside one request, for the soft terms."""

    request: RequestFacts
    substitute: SubstituteFacts
    settings: RuleSettings


SoftTerm = Callable[[Pair], int]

TERM_LABELS: dict[str, str] = {
    "continuity": "kent deze groep",
    "requested": "door de school gevraagd",
    "school_preference": "op de voorkeurslijst van de school",
    "own_preference": "werkt graag op deze school",
    "familiar": "werkte eerder op deze school",
    "nearby": "dichtbij",
    "spread": "weinig of lang niet gevraagd",
    "idle_paid_days": "paraat of al betaald, en nog niet ingezet",
}


def pool_order(pair: Pair) -> PoolGroup:
    """The best place in the pool order that one of the employments gives.

    Standing people, and permanent pool people with this home school, count as the school's own; standing
    people of another school come last, with everybody who is in no group.
    """
    order = pair.settings.pool_order
    places = [
        _place(employment.pool_group, at_home=employment.home_school_id == pair.request.school_id)
        for employment in pair.substitute.employments
    ]
    return min(places, key=order.index, default=PoolGroup.OTHER)


def continuity(pair: Pair) -> int:
    """Stood in front of this group before; fades with the days."""
    days = [
        past.days_ago
        for past in pair.request.continuity
        if past.substitute_id == pair.substitute.id
    ]
    if not days:
        return 0
    scale = pair.settings.continuity_days
    return share_of(pair.settings.weights.continuity, max(0, scale - max(0, min(days))), scale)


def requested(pair: Pair) -> int:
    """Named in the request itself."""
    return (
        pair.settings.weights.requested if pair.substitute.id in pair.request.requested_ids else 0
    )


def school_preference(pair: Pair) -> int:
    """On the preferred list of the school."""
    listed = pair.substitute.id in pair.request.preferred_ids
    return pair.settings.weights.school_preference if listed else 0


def own_preference(pair: Pair) -> int:
    """The substitute likes this school."""
    liked = pair.request.school_id in pair.substitute.preferred_school_ids
    return pair.settings.weights.own_preference if liked else 0


def familiar(pair: Pair) -> int:
    """Worked at this school before, with any group."""
    known = pair.request.school_id in pair.substitute.familiar_school_ids
    return pair.settings.weights.familiar if known else 0


def nearby(pair: Pair) -> int:
    """Fewer road kilometres from home."""
    scale = pair.settings.distance_scale_km
    km = road_km(pair.substitute.home, pair.request.location, road_factor=pair.settings.road_factor)
    if km is None or km >= scale:
        return 0
    return math.floor(pair.settings.weights.distance * (1.0 - km / scale) + 0.5)


def spread(pair: Pair) -> int:
    """Half for being asked seldom, half for being asked long ago."""
    days, scale = pair.substitute.days_since_offer, pair.settings.spread_days
    waited = scale if days is None else min(max(days, 0), scale)
    seldom = 0.5 / (1.0 + pair.substitute.offers_recently)
    return math.floor(pair.settings.weights.spread * (seldom + 0.5 * waited / scale) + 0.5)


def idle_paid_days(pair: Pair) -> int:
    """Days already paid on which nothing was found yet."""
    scale = pair.settings.idle_days_scale
    return share_of(
        pair.settings.weights.idle, min(max(pair.substitute.idle_paid_days, 0), scale), scale
    )


SOFT_TERMS: tuple[SoftTerm, ...] = (
    continuity,
    requested,
    school_preference,
    own_preference,
    familiar,
    nearby,
    spread,
    idle_paid_days,
)


def share_of(weight: int, part: int, whole: int) -> int:
    """weight × part ÷ whole, rounded half up, in whole numbers."""
    return (2 * weight * part + whole) // (2 * whole)


def _place(group: PoolGroup, *, at_home: bool) -> PoolGroup:
    if group is PoolGroup.OWN_SCHOOL:
        return PoolGroup.OWN_SCHOOL if at_home else PoolGroup.OTHER
    if group is PoolGroup.PERMANENT and at_home:
        return PoolGroup.OWN_SCHOOL
    return group
