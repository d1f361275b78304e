"""Distances against published points of the Dutch grid."""

import numpy as np
import pytest

from matching.facts import Location
from matching.geography import location_of, plane_of, road_km, travel_minutes


@pytest.mark.parametrize(
    ("latitude", "longitude", "x_km", "y_km"),
    [
        pytest.param(52.15517440, 5.38720621, 155.0, 463.0, id="Amersfoort"),
        pytest.param(52.37453253, 4.88352559, 120.700723, 487.525501, id="Amsterdam, Westertoren"),
        pytest.param(53.21938317, 6.56820053, 233.883131, 582.065167, id="Groningen, Martinitoren"),
    ],
)
def test_degrees_become_the_kilometres_of_the_grid(
    latitude: float, longitude: float, x_km: float, y_km: float
) -> None:
    place = location_of(latitude, longitude)

    assert (place.x_km, place.y_km) == pytest.approx((x_km, y_km), abs=0.001)


def test_a_column_of_points_gives_exactly_what_each_point_gives() -> None:
    latitude, longitude = np.array([51.0, 52.3, np.nan]), np.array([4.1, 6.9, 5.0])

    x_km, y_km = plane_of(latitude, longitude)

    for number in (0, 1):
        place = location_of(float(latitude[number]), float(longitude[number]))
        assert (x_km[number], y_km[number]) == (place.x_km, place.y_km)
    assert np.isnan(x_km[2])


def test_road_kilometres_are_straight_ones_times_the_factor() -> None:
    start, end = Location(x_km=0.0, y_km=0.0), Location(x_km=3.0, y_km=4.0)

    assert road_km(start, end, road_factor=1.25) == 6.25
    assert road_km(None, end, road_factor=1.25) is None


def test_travel_time_is_the_road_and_the_front_doors() -> None:
    assert travel_minutes(20.0, kilometres_per_hour=40.0) == 35
    assert travel_minutes(None, kilometres_per_hour=40.0) is None
