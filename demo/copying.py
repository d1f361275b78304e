"""Storing many rows at once with COPY: the past has some fifty thousand, and nobody likes to wait."""

from collections.abc import Sequence
from enum import Enum
from typing import Any

from django.db import models
from psycopg.types.json import Jsonb

from regions.importers.storing import insert_rows


def copy_rows(rows: Sequence[models.Model]) -> None:
    """Store rows of one model; rows without an id get one. Constraints and triggers count as always."""
    if not rows:
        return
    fields = [
        field
        for field in rows[0]._meta.concrete_fields  # noqa: SLF001  reason: documented by Django
        if not (field.primary_key and rows[0].pk is None)
    ]
    names = [field.attname for field in fields]
    insert_rows(
        type(rows[0]),
        [field.name for field in fields],
        ([_plain(getattr(row, name)) for name in names] for row in rows),
    )


def _plain(value: Any) -> Any:
    """Give a value in a type that the database driver knows."""
    if isinstance(value, Enum):
        return value.value
    return Jsonb(value) if isinstance(value, dict) else value
