"""Rows of different lengths in one array, with the place where each begins."""

import numpy as np

from matching.tables import Ints


def offsets_of(owners: Ints, count: int) -> Ints:
    """Where the rows of each owner begin, for owners in rising order; one place more than there are owners."""
    offsets = np.zeros(count + 1, dtype=np.int64)
    np.cumsum(np.bincount(owners, minlength=count), out=offsets[1:])
    return offsets


def places_of(offsets: Ints, owners: Ints) -> Ints:
    """All places of some owners' rows, one owner after the other."""
    starts, lengths = offsets[owners], offsets[owners + 1] - offsets[owners]
    total = int(lengths.sum())
    before = np.cumsum(lengths) - lengths
    return np.repeat(starts - before, lengths) + np.arange(total, dtype=np.int64)
