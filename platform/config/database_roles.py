"""Two roles in the database: the owner brings the tables up to date, the application cannot get round their guards."""

from collections.abc import Mapping
from typing import Any, Final, TypeAlias

import psycopg
from psycopg import Connection, sql

Row: TypeAlias = tuple[Any, ...]
APPLICATION: Final = "application"
OWNER: Final = "owner"
HISTORY_OF_TABLES: Final = "django_migrations"

_POWERS: Final[Mapping[str, str]] = {
    "is a superuser": "SELECT 1 FROM pg_roles WHERE rolname = current_user AND rolsuper",
    "may make roles": "SELECT 1 FROM pg_roles WHERE rolname = current_user AND rolcreaterole",
    "owns tables, or may become who owns them": """
        SELECT 1 FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
        WHERE nspname = 'public' AND relkind IN ('r', 'p') AND pg_has_role(current_user, relowner, 'MEMBER')
    """,
    "may empty tables": """
        SELECT 1 FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
        WHERE nspname = 'public' AND relkind IN ('r', 'p')
        AND has_table_privilege(current_user, pg_class.oid, 'TRUNCATE')
    """,
    "may put triggers on tables": """
        SELECT 1 FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
        WHERE nspname = 'public' AND relkind IN ('r', 'p')
        AND has_table_privilege(current_user, pg_class.oid, 'TRIGGER')
    """,
    "may turn off triggers for itself": """
        SELECT 1 WHERE has_parameter_privilege(current_user, 'session_replication_role', 'SET')
    """,
}


def excess_powers(connection: Connection[Row]) -> list[str]:
    """What this role could do to the record of a region; the application's own role can do none of it."""
    return [
        power
        for power, asked in _POWERS.items()
        if connection.execute(asked).fetchone() is not None
    ]


def grant_application(connection: Connection[Row], *, role: str, password: str) -> None:
    """Let a role read and write rows and nothing else; makes it when it is not there, safe to run twice.

    The connection is the owner's. The role never owns a table, so it cannot turn off what guards one.
    """
    name = sql.Identifier(role)
    options = sql.SQL("LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS")
    known = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [role]).fetchone()
    verb = sql.SQL("CREATE ROLE {} {}" if known is None else "ALTER ROLE {} {}")
    connection.execute(verb.format(name, options))
    if password:
        connection.execute(sql.SQL("ALTER ROLE {} PASSWORD {}").format(name, sql.Literal(password)))
    for statement in (
        "REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {}",
        "GRANT USAGE ON SCHEMA public TO {}",
        "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {}",
        "GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {}",
        f"REVOKE INSERT, UPDATE, DELETE ON {HISTORY_OF_TABLES} FROM {{}}",
    ):
        connection.execute(sql.SQL(statement).format(name))


def powers_at(address: str) -> list[str]:
    """What the role of this address could do to the record of a region."""
    with psycopg.connect(address, connect_timeout=10) as connection:
        return excess_powers(connection)
