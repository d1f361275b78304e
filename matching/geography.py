"""Distances: degrees to the flat Dutch grid (Rijksdriehoek), straight line to road kilometres and minutes."""

import math
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from matching.facts import Location

Degrees = TypeVar("Degrees", float, NDArray[np.float64])

# Schreutelkamp and Strang van Hees (2001): approximates RD New to a metre within the Netherlands.
_BASE_LATITUDE, _BASE_LONGITUDE = 52.15517440, 5.38720621
_EAST = (
    (0, 1, 190094.945),
    (1, 1, -11832.228),
    (2, 1, -114.221),
    (0, 3, -32.391),
    (1, 0, -0.705),
    (3, 1, -2.340),
    (1, 3, -0.608),
    (0, 2, -0.008),
    (2, 3, 0.148),
)
_NORTH = (
    (1, 0, 309056.544),
    (0, 2, 3638.893),
    (2, 0, 73.077),
    (1, 2, -157.984),
    (3, 0, 59.788),
    (0, 1, 0.433),
    (2, 2, -6.439),
    (1, 1, -0.032),
    (0, 4, 0.092),
    (1, 4, -0.054),
)


def location_of(latitude: float, longitude: float) -> Location:
    """A point in degrees (WGS 84) as kilometres on the Dutch grid."""
    x_km, y_km = plane_of(latitude, longitude)
    return Location(x_km=x_km, y_km=y_km)


def plane_of(latitude: Degrees, longitude: Degrees) -> tuple[Degrees, Degrees]:
    """Degrees to grid kilometres, for one point or for columns of points.

    Only additions and products, in one order, so that a column gives exactly what each point gives.
    """
    north = (latitude - _BASE_LATITUDE) * 0.36
    east = (longitude - _BASE_LONGITUDE) * 0.36
    return (
        (_polynomial(_EAST, north, east) + 155000.0) * 0.001,
        (_polynomial(_NORTH, north, east) + 463000.0) * 0.001,
    )


def road_km(start: Location | None, end: Location | None, *, road_factor: float) -> float | None:
    """Straight kilometres times the road factor; None when one of the two is unknown."""
    if start is None or end is None:
        return None
    across, along = start.x_km - end.x_km, start.y_km - end.y_km
    return math.sqrt(across * across + along * along) * road_factor


def travel_minutes(km: float | None, *, kilometres_per_hour: float) -> int | None:
    """An estimate, with five minutes for the front doors on either side."""
    return None if km is None else 5 + math.floor(km * 60 / kilometres_per_hour + 0.5)


def _polynomial(
    terms: tuple[tuple[int, int, float], ...], north: Degrees, east: Degrees
) -> Degrees:
    total = north * 0.0
    for north_power, east_power, coefficient in terms:
        product = north * 0.0 + coefficient
        for _ in range(north_power):
            product = product * north
        for _ in range(east_power):
            product = product * east
        total = total + product
    return total
