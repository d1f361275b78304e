"""Doing several things at the same moment, each on a connection of its own."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

from django.db import connection

from pool.requests.errors import AlreadyFilled, SwapOver, SwapTaken


def at_once(acts: Sequence[Callable[[], Any]]) -> list[Any]:
    """Do all of them at the same moment, each on its own connection; gives what came back, or the error."""
    start = Barrier(len(acts))

    def alone(act: Callable[[], Any]) -> Any:
        try:
            start.wait(timeout=30)
            return act()
        except (AlreadyFilled, SwapOver, SwapTaken) as error:
            return error
        finally:
            connection.close()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(alone, acts))
