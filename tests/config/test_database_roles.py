"""The application's role in the database: it does its work, and cannot change the record, whatever statement it tries."""

from collections.abc import Iterator
from urllib.parse import quote

import psycopg
import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import CommandError, call_command
from django.db import connection
from django.utils import timezone
from psycopg import sql

from config.checks import application_cannot_change_the_record
from config.database_roles import APPLICATION, OWNER, excess_powers, grant_application, powers_at
from tests.api.rows import make_rows
from tests.factories.cast import make_cast
from tests.factories.records import complete_the_record

RECORD = {
    "agreements_agreementdecision",
    "agreements_agreementperiod",
    "agreements_evidence",
    "agreements_evidencefile",
    "agreements_fundedagreement",
    "agreements_fundingtranche",
    "agreements_measurement",
    "agreements_measurementpart",
    "agreements_measurementrows",
    "agreements_missedreport",
    "governance_governancedecision",
    "governance_mandateuse",
    "governance_presence",
    "governance_proposalversion",
    "governance_signature",
    "governance_vote",
    "messages_message",
    "messages_reading",
    "people_poolmove",
    "people_recordview",
    "planning_plandecision",
    "programme_consultation",
    "programme_evaluation",
    "programme_programmedecision",
    "regions_regionevent",
    "regions_regionfigure",
    "requests_arrival",
    "requests_lookback",
    "requests_requestdecision",
    "requests_welcomelist",
    "shortage_shortagecell",
    "shortage_shortagedecision",
    "shortage_shortagereport",
}
"""Every table that the database guards; a new one is added here, and to `complete_the_record` when `make_rows` has no row of it."""
PARTLY = {
    "agreements_fundernotice",
    "programme_planversion",
    "programme_plansection",
    "programme_plansection_agreements",
    "programme_plansection_challenges",
    "programme_plansection_measures",
    "shortage_referencedate",
}
"""Guarded in part: a notice once it is closed, a plan once it is voted on, a day once reports hang under it."""
ATTEMPTS = (
    "UPDATE {table} SET {key} = {key}",
    "DELETE FROM {table}",
    "TRUNCATE {table} CASCADE",
    "ALTER TABLE {table} DISABLE TRIGGER ALL",
    "ALTER TABLE {table} DISABLE TRIGGER USER",
    "DROP TABLE {table} CASCADE",
    "ALTER TABLE {table} OWNER TO {role}",
)
GUARDED = """
    SELECT DISTINCT tgrelid::regclass::text FROM pg_trigger
    WHERE NOT tgisinternal AND tgfoid::regproc::text LIKE 'refuse\\_%'
"""


def address_of(user: str) -> str:
    known = connection.get_connection_params()
    return f"postgresql://{user}@/{known['dbname']}?host={quote(known['host'])}"


@pytest.fixture
def role(transactional_db: None) -> Iterator[str]:
    """A role of this database alone, as `manage.py grant_application` makes it."""
    name = f"app_{connection.settings_dict['NAME']}"
    with psycopg.connect(address_of("postgres")) as owner:
        grant_application(owner, role=name, password="")
    yield name
    with psycopg.connect(address_of("postgres")) as owner:
        owner.execute(sql.SQL("DROP OWNED BY {}").format(sql.Identifier(name)))
        owner.execute(sql.SQL("DROP ROLE {}").format(sql.Identifier(name)))


@pytest.mark.django_db
def test_the_record_is_every_table_that_the_database_guards() -> None:
    with connection.cursor() as cursor:
        cursor.execute(GUARDED)
        guarded = {name for (name,) in cursor.fetchall()}

    assert guarded == RECORD | PARTLY


def test_every_table_that_says_so_is_guarded() -> None:
    """A model whose docstring promises that the database refuses changes has a guard that does."""
    promised = {
        model._meta.db_table
        for model in apps.get_models()
        if "the database refuses to change" in (model.__doc__ or "")
    }

    assert promised - RECORD == set()


def test_the_application_can_do_nothing_to_the_record(role: str) -> None:
    rows = make_rows(make_cast().home, now=timezone.now())
    complete_the_record(rows, now=timezone.now())

    with psycopg.connect(address_of(role), autocommit=True) as application:
        done = [
            f"{attempt}: {table}"
            for table in sorted(RECORD)
            for attempt in ATTEMPTS
            if not is_refused(application, attempt, table=table, role=role)
        ]
        kept = {table: count(application, table) for table in RECORD}

    assert done == []
    assert [table for table, number in kept.items() if not number] == []


@pytest.mark.parametrize(
    "attempt",
    [
        "SET session_replication_role = replica",
        "SET ROLE postgres",
        "CREATE TABLE mine (id int)",
        "DROP FUNCTION refuse_to_change_governance CASCADE",
        "INSERT INTO django_migrations (app, name, applied) VALUES ('x', 'y', now())",
    ],
)
def test_the_application_cannot_get_round_the_guards(role: str, attempt: str) -> None:
    with (
        psycopg.connect(address_of(role)) as application,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        application.execute(attempt)


def test_the_application_reads_adds_changes_and_removes_rows(role: str) -> None:
    with psycopg.connect(address_of(role)) as application:
        application.execute(
            "INSERT INTO regions_alliance (name, from_date) VALUES ('a', '2026-08-01')"
        )
        application.execute("UPDATE regions_alliance SET name = 'B' WHERE name = 'a'")
        application.execute("DELETE FROM regions_alliance WHERE name = 'B'")
        application.execute("UPDATE procrastinate_jobs SET priority = priority")
        application.rollback()


def test_granting_twice_is_granting_once(role: str) -> None:
    with psycopg.connect(address_of("postgres")) as owner:
        grant_application(owner, role=role, password="")

    assert powers_at(address_of(role)) == []


def test_a_start_as_owner_is_refused_with_what_is_wrong(
    role: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "DATABASE_ROLE", APPLICATION)
    monkeypatch.setattr(settings, "DATABASE_URL", address_of(role))
    assert application_cannot_change_the_record(databases=["default"]) == []

    monkeypatch.setattr(settings, "DATABASE_URL", address_of("postgres"))
    said = [message.msg for message in application_cannot_change_the_record(databases=["default"])]
    assert "The role in DATABASE_URL is a superuser." in said
    assert "The role in DATABASE_URL owns tables, or may become who owns them." in said

    monkeypatch.setattr(settings, "DATABASE_ROLE", OWNER)
    assert application_cannot_change_the_record(databases=["default"]) == []


def test_one_privilege_too_many_is_seen(role: str) -> None:
    with psycopg.connect(address_of("postgres")) as owner:
        owner.execute(
            sql.SQL("GRANT TRUNCATE ON governance_vote TO {}").format(sql.Identifier(role))
        )
        owner.execute(sql.SQL("SET LOCAL ROLE {}").format(sql.Identifier(role)))
        seen = excess_powers(owner)
        owner.rollback()

    assert seen == ["may empty tables"]


def test_granting_asks_for_a_name_and_a_password(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("APPLICATION_DATABASE_URL", "postgresql://pool_app@postgres/pool")

    with pytest.raises(CommandError, match="name and a password"):
        call_command("grant_application")
    assert settings.DATABASE_ROLE == ""


def is_refused(
    application: psycopg.Connection[tuple[object, ...]], attempt: str, *, table: str, role: str
) -> bool:
    (key,) = (
        model._meta.pk.column or "" for model in apps.get_models() if model._meta.db_table == table
    )
    statement = sql.SQL(attempt).format(
        table=sql.Identifier(table), key=sql.Identifier(key), role=sql.Identifier(role)
    )
    try:
        application.execute(statement)
    except (psycopg.errors.InsufficientPrivilege, psycopg.errors.RestrictViolation):
        return True
    return False


def count(application: psycopg.Connection[tuple[object, ...]], table: str) -> object:
    found = application.execute(
        sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(table))
    ).fetchone()
    assert found is not None
    return found[0]
