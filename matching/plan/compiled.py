"""Compiled loops, with the types of the plain function kept for the reader and for mypy."""

from collections.abc import Callable
from typing import ParamSpec, TypeVar, cast

from numba import njit

Arguments = ParamSpec("Arguments")
Answer = TypeVar("Answer")


def compiled(function: Callable[Arguments, Answer]) -> Callable[Arguments, Answer]:
    """Compile when first called and keep the result beside the source; runs without the interpreter's lock."""
    return cast("Callable[Arguments, Answer]", njit(cache=True, nogil=True)(function))
