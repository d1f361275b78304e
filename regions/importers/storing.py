"""Many rows into a table at once, by COPY: the fastest way PostgreSQL has."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connection, models
from psycopg import sql

LOCAL_FIELDS = "local_fields"


def insert_rows(
    model: type[models.Model], fields: Sequence[str], rows: Iterable[Sequence[Any]]
) -> None:
    """Add rows; a field that is not named has to have a default in the database, or be a key."""
    table = sql.Identifier(_table(model))
    _copy(table, _columns(model, fields), rows)


def update_rows(
    model: type[models.Model],
    fields: Sequence[str],
    rows: Sequence[Sequence[Any]],
    *,
    counts_versions: bool = False,
) -> None:
    """Change rows known by their id, the first value of each; keeps what a person changed here in the meantime."""
    if not rows:
        return
    table, staging = sql.Identifier(_table(model)), sql.Identifier("imported_changes")
    columns = _columns(model, fields)
    all_columns = [sql.Identifier("id"), *columns]
    with connection.cursor() as cursor:
        cursor.execute(
            sql.SQL(
                "CREATE TEMPORARY TABLE {} ON COMMIT DROP AS SELECT {} FROM {} WITH NO DATA"
            ).format(staging, sql.SQL(", ").join(all_columns), table)
        )
    _copy(staging, all_columns, rows)
    keeps_local = any(field.name == LOCAL_FIELDS for field in _fields(model))
    changes: list[sql.Composable] = [
        _assignment(name, column, keeps_local=keeps_local)
        for name, column in zip(fields, columns, strict=True)
    ]
    if counts_versions:
        changes.append(sql.SQL("version = kept.version + 1"))
    with connection.cursor() as cursor:
        cursor.execute(
            sql.SQL("UPDATE {} AS kept SET {} FROM {} AS given WHERE kept.id = given.id").format(
                table, sql.SQL(", ").join(changes), staging
            )
        )
        cursor.execute(sql.SQL("DROP TABLE {}").format(staging))


def _assignment(name: str, column: sql.Identifier, *, keeps_local: bool) -> sql.Composed:
    if not keeps_local:
        return sql.SQL("{0} = given.{0}").format(column)
    # A person may save a field between our comparison and this statement; to_jsonb reads both kinds of list.
    return sql.SQL(
        "{0} = CASE WHEN to_jsonb(kept.local_fields) ? {1} THEN kept.{0} ELSE given.{0} END"
    ).format(column, sql.Literal(name))


def _copy(
    table: sql.Identifier, columns: Sequence[sql.Identifier], rows: Iterable[Sequence[Any]]
) -> None:
    statement = sql.SQL("COPY {} ({}) FROM STDIN").format(table, sql.SQL(", ").join(columns))
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row(row)


def _columns(model: type[models.Model], fields: Sequence[str]) -> list[sql.Identifier]:
    by_name = {field.name: field.column for field in _fields(model)}
    return [sql.Identifier(by_name[name]) for name in fields]


def _fields(model: type[models.Model]) -> Sequence[Any]:
    return model._meta.concrete_fields  # noqa: SLF001  reason: documented by Django


def _table(model: type[models.Model]) -> str:
    return model._meta.db_table  # noqa: SLF001  reason: documented by Django
