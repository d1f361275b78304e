"""Compiled loops, with the types of the plain function kept for the reader and for mypy."""

from collections.abc import Callable
from typing import Any, Final, ParamSpec, TypeVar, cast

from numba import njit

Arguments = ParamSpec("Arguments")
Answer = TypeVar("Answer")
WITHOUT_COUNTING: Final[dict[str, Any]] = {"nogil": True, "_nrt": False}


def compiled(function: Callable[Arguments, Answer]) -> Callable[Arguments, Answer]:
    """Compile when first called and keep the result, where there is a place to; runs without the interpreter's lock.

    The place is `NUMBA_CACHE_DIR`, else beside the source. Without any, every process compiles for itself.
    Nothing compiled makes an array: room is passed in. Then no references need counting either, which would
    cost most of the time, since every call would count each of some forty arrays (ADR 0008).
    """
    try:
        made = njit(cache=True, **WITHOUT_COUNTING)(function)
    except RuntimeError:
        made = njit(**WITHOUT_COUNTING)(function)
    return cast("Callable[Arguments, Answer]", made)
