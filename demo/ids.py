"""Ids taken from the database before the rows exist, so that a decision row can name what it is about."""

from collections.abc import Iterator

from django.db import connection, models

_BLOCK = 500


class Ids:
    """A supply of fresh ids per table; what is left over leaves a gap, which harms nobody."""

    def __init__(self) -> None:
        self._supply: dict[str, Iterator[int]] = {}

    def next_for(self, model: type[models.Model]) -> int:
        table = model._meta.db_table  # noqa: SLF001  reason: Django's documented way to a table's name
        number = next(self._supply.get(table, iter(())), None)
        if number is None:
            self._supply[table] = _fresh(table)
            number = next(self._supply[table])
        return number


def _fresh(table: str) -> Iterator[int]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)",
            [table, _BLOCK],
        )
        return iter([number for (number,) in cursor.fetchall()])
