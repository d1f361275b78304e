"""Compiled loops, with the types of the plain function kept for the reader and for mypy."""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, ParamSpec, TypeVar, cast

import numba

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
        made = numba.njit(cache=True, **WITHOUT_COUNTING)(function)
    except RuntimeError:
        made = numba.njit(**WITHOUT_COUNTING)(function)
    return cast("Callable[Arguments, Answer]", made)


def _keep_apart_by_source(folder: Path) -> None:
    """Keep what was compiled in a place named after these sources.

    The compiler looks whether the file of a function changed, and not whether one did that it calls.
    """
    sources = sorted(folder.glob("*.py"))
    told = hashlib.sha256(b"".join(one.read_bytes() for one in sources)).hexdigest()[:16]
    settings = vars(numba.config)
    base = Path(settings["CACHE_DIR"] or folder / "__pycache__")
    settings["CACHE_DIR"] = str(base / told)


_keep_apart_by_source(Path(__file__).parent)
