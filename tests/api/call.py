"""What a call of one operation is: which rows it names, what it sends, which rows a list should give."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from tests.api.rows import Rows

Ids = Mapping[str, int]


def no_ids(_rows: Rows) -> dict[str, int]:
    return {}


def nothing(_ids: Ids, _rows: Rows) -> dict[str, Any]:
    return {}


def no_rows(_rows: Rows) -> set[int]:
    return set()


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """How to call one operation about one region."""

    ids: Callable[[Rows], dict[str, int]] = no_ids
    body: Callable[[Ids, Rows], dict[str, Any]] = nothing
    query: Callable[[Ids, Rows], dict[str, Any]] = nothing
    listed: Callable[[Rows], set[int]] = no_rows
    format: str = "json"
