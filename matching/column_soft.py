"""The soft terms and the pool order on columns: the same points as `soft`, for everybody at once."""

from collections.abc import Callable

import numpy as np

from matching.column_case import ColumnCase
from matching.facts import PoolGroup
from matching.soft import share_of
from matching.tables import Flags, Ints, Table

ColumnTerm = Callable[[ColumnCase], Ints]


def pool_order(case: ColumnCase) -> Ints:
    """As `soft.pool_order`, as the place in the order of the settings."""
    jobs, order = case.pool.employments, case.settings.pool_order
    places = np.array([order.index(group) for group in PoolGroup], dtype=np.int64)
    places_at_home = places.copy()
    places[_code(PoolGroup.OWN_SCHOOL)] = order.index(PoolGroup.OTHER)
    places_at_home[_code(PoolGroup.PERMANENT)] = order.index(PoolGroup.OWN_SCHOOL)
    group = jobs["pool_group"].astype(np.int64)
    at_home = jobs["home_school_id"] == case.request.school_id
    place = np.where(at_home, places_at_home[group], places[group])
    nowhere = len(order)
    best = np.full(case.size, nowhere, dtype=np.int64)
    np.minimum.at(best, jobs.owner, place)
    best[best == nowhere] = order.index(PoolGroup.OTHER)
    return best


def continuity(case: ColumnCase) -> Ints:
    """As `soft.continuity`."""
    points = np.zeros(case.size, dtype=np.int64)
    scale, weight = case.settings.continuity_days, case.settings.weights.continuity
    for past in case.request.continuity:
        left = max(0, scale - max(0, past.days_ago))
        for position in case.positions_of(frozenset({past.substitute_id})):
            points[position] = max(points[position], share_of(weight, left, scale))
    return points


def requested(case: ColumnCase) -> Ints:
    """As `soft.requested`."""
    return _points_at(case, case.request.requested_ids, case.settings.weights.requested)


def school_preference(case: ColumnCase) -> Ints:
    """As `soft.school_preference`."""
    return _points_at(case, case.request.preferred_ids, case.settings.weights.school_preference)


def own_preference(case: ColumnCase) -> Ints:
    """As `soft.own_preference`."""
    return _of_school(case, case.pool.preferred_schools) * case.settings.weights.own_preference


def familiar(case: ColumnCase) -> Ints:
    """As `soft.familiar`."""
    return _of_school(case, case.pool.familiar_schools) * case.settings.weights.familiar


def nearby(case: ColumnCase) -> Ints:
    """As `soft.nearby`."""
    scale = case.settings.distance_scale_km
    points = np.floor(case.settings.weights.distance * (1.0 - case.km / scale) + 0.5)
    # NaN is not smaller than the scale, so an unknown distance gives nothing.
    return np.where(case.km < scale, points, 0.0).astype(np.int64)


def spread(case: ColumnCase) -> Ints:
    """As `soft.spread`."""
    people, scale = case.pool.people, case.settings.spread_days
    days = people["days_since_offer"]
    waited = np.where(np.isnan(days), float(scale), np.clip(days, 0.0, float(scale)))
    seldom = 0.5 / (1.0 + people["offers_recently"])
    points = np.floor(case.settings.weights.spread * (seldom + 0.5 * waited / scale) + 0.5)
    return points.astype(np.int64)


def idle_paid_days(case: ColumnCase) -> Ints:
    """As `soft.idle_paid_days`."""
    scale, weight = case.settings.idle_days_scale, case.settings.weights.idle
    days = np.clip(case.pool.people["idle_paid_days"], 0, scale).astype(np.int64)
    return (2 * weight * days + scale) // (2 * scale)


COLUMN_TERMS: tuple[ColumnTerm, ...] = (
    continuity,
    requested,
    school_preference,
    own_preference,
    familiar,
    nearby,
    spread,
    idle_paid_days,
)


def _code(group: PoolGroup) -> int:
    return tuple(PoolGroup).index(group)


def _points_at(case: ColumnCase, substitute_ids: frozenset[int], weight: int) -> Ints:
    points = np.zeros(case.size, dtype=np.int64)
    points[case.positions_of(substitute_ids)] = weight
    return points


def _of_school(case: ColumnCase, table: Table) -> Flags:
    return table.owners(table["school_id"] == case.request.school_id, case.size)
