"""Both regions with one row of everything, made once for a whole file of tests.

Making them takes longer than most tests that need them. They stand in a transaction around the file; what a test
changes is undone after it, in the database by its own transaction and in memory because it is given copies.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from django.db import connection, transaction
from django.utils import timezone

from tests.api.rows import Rows, make_rows
from tests.factories.cast import Cast, make_cast


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """The cast, with the rows of the region of the test and of the look-alike."""

    cast: Cast
    home: Rows
    away: Rows


@contextmanager
def standing_rows() -> Iterator[Standing]:
    """Make them, and take them back on the way out; not for tests that commit."""
    with transaction.atomic():
        cast, now = make_cast(), timezone.now()
        made = Standing(
            cast=cast, home=make_rows(cast.home, now=now), away=make_rows(cast.away, now=now)
        )
        # Else every test would check the same keys again.
        connection.check_constraints()
        yield made
        transaction.set_rollback(True)
