"""Compiled loops, with the types of the plain function kept for the reader and for mypy."""

from collections.abc import Callable
from typing import ParamSpec, TypeVar, cast

from numba import njit

Arguments = ParamSpec("Arguments")
Answer = TypeVar("Answer")


def compiled(function: Callable[Arguments, Answer]) -> Callable[Arguments, Answer]:
    """Compile when first called and keep the result, where there is a place to; runs without the interpreter's lock.

    The place is `NUMBA_CACHE_DIR`, else beside the source. Without any, every process compiles for itself.
    """
    try:
        made = njit(cache=True, nogil=True)(function)
    except RuntimeError:
        made = njit(nogil=True)(function)
    return cast("Callable[Arguments, Answer]", made)
