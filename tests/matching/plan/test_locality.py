"""Neighbours stand near each other, whatever order they came in."""

from hypothesis import given
from hypothesis import strategies as st

from matching.plan.locality import CELL_KM, along_a_curve

KM = st.floats(min_value=-500, max_value=500, allow_nan=False)
PLACES = st.dictionaries(st.integers(0, 10_000), st.tuples(KM, KM), max_size=30)


@given(PLACES)
def test_everybody_keeps_one_place_and_the_order_of_a_file_says_nothing(
    places: dict[int, tuple[float, float]],
) -> None:
    ids = list(places)
    one = along_a_curve([places[who] for who in ids], ids)
    ids.reverse()
    other = along_a_curve([places[who] for who in ids], ids)

    assert sorted(one) == sorted(places)
    assert one == other


def test_a_square_of_cells_is_walked_quarter_by_quarter() -> None:
    ids = list(range(16))
    corners = [(one % 4 * CELL_KM, one // 4 * CELL_KM) for one in ids]

    assert along_a_curve(corners, ids) == [0, 1, 4, 5, 2, 3, 6, 7, 8, 9, 12, 13, 10, 11, 14, 15]


def test_within_one_cell_the_id_decides() -> None:
    assert along_a_curve([(0.2, 0.2), (0.1, 0.1), (0.0, 0.0)], [7, 3, 5]) == [3, 5, 7]
