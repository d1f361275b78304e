"""Neighbours near each other: an order along a curve that fills the plane (Morton, 1966).

Whoever lives or works close by stands close by in the arrays too, so that work in one corner of a large problem
stays in the fast memory of a processor.
"""

from collections.abc import Iterable, Sequence

import numpy as np

from matching.tables import Ints

CELL_KM = 3.0
MOST_CELLS = (1 << 16) - 1


def along_a_curve(places: Iterable[tuple[float, float]], ids: Sequence[int]) -> list[int]:
    """The ids by the place of their (x, y) in kilometres on the curve, and by id within one cell."""
    points = np.array(list(places), dtype=np.float64).reshape(-1, 2)
    low = points.min(axis=0, initial=np.inf) if len(points) else np.zeros(2)
    cells = np.clip((points - low) / CELL_KM, 0, MOST_CELLS).astype(np.int64)
    keys = np.array(ids, dtype=np.int64)
    order = np.lexsort((keys, _spread(cells[:, 0]) | _spread(cells[:, 1]) << 1))
    found: list[int] = keys[order].tolist()
    return found


def _spread(numbers: Ints) -> Ints:
    """The lowest sixteen bits of each number with a zero between every two."""
    bits = numbers & MOST_CELLS
    for shift, mask in ((8, 0x00FF00FF), (4, 0x0F0F0F0F), (2, 0x33333333), (1, 0x55555555)):
        bits = (bits | bits << shift) & mask
    return bits
