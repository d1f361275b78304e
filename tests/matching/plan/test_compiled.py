"""Compiled loops count no references: what would need that is refused when it is compiled."""

import numpy as np
import pytest
from numba.core.errors import NumbaError

from matching.plan.compiled import compiled
from matching.tables import Ints


def test_a_loop_that_only_reads_and_writes_its_arguments_compiles() -> None:
    @compiled
    def doubled(numbers: Ints) -> int:
        total = 0
        for place in range(len(numbers)):
            numbers[place] *= 2
            total += numbers[place]
        return total

    numbers = np.array([1, 2, 3], dtype=np.int64)

    assert (doubled(numbers), numbers.tolist()) == (12, [2, 4, 6])


def test_a_loop_that_makes_room_of_its_own_does_not_compile() -> None:
    @compiled
    def wasteful(size: int) -> int:
        return len(np.zeros(size))

    with pytest.raises(NumbaError, match="Only accept returning of array passed"):
        wasteful(3)
