"""What production forgives and these tests do not."""

import socket
from collections.abc import Generator, Iterator, Sequence
from datetime import datetime
from typing import Any

import pytest
from django.apps import apps
from django.db import connection, models
from django.db.models.expressions import OrderBy
from django.db.models.functions import Random
from django.db.models.sql.compiler import SQLCompiler
from pytest_django.plugin import DjangoDbBlocker, blocking_manager_key

STEPS = pytest.StashKey[Sequence[models.Model]]()
LOOPBACK = ("127.0.0.1", "::1", "localhost")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        for name in ("skip", "skipif", "xfail"):
            if item.get_closest_marker(name):
                raise pytest.UsageError(f"{item.nodeid} is marked {name}; fix it or remove it.")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Count a test that skips itself as failed: a green run has run everything."""
    report = yield
    if report.skipped:
        report.outcome = "failed"
    return report


@pytest.fixture(autouse=True, scope="session")
def refuse_other_machines() -> Iterator[None]:
    """Tests stay on this machine."""
    real_connect = socket.socket.connect

    def connect(self: socket.socket, address: Any) -> None:
        if self.family != socket.AF_UNIX and address[0] not in LOOPBACK:
            raise AssertionError(f"A test wants to reach {address[0]}; tests stay on this machine.")
        real_connect(self, address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket.socket, "connect", connect)
        yield


@pytest.fixture(autouse=True, scope="session")
def refuse_locks_over_a_join() -> Iterator[None]:
    """A lock over a join without `of=` also locks rows that nobody meant."""
    real_as_sql = SQLCompiler.as_sql

    def as_sql(self: SQLCompiler, *args: Any, **kwargs: Any) -> Any:
        sql, params = real_as_sql(self, *args, **kwargs)
        query = self.query
        used = [alias for alias, count in query.alias_refcount.items() if count]
        if query.select_for_update and not query.select_for_update_of and len(used) > 1:
            raise AssertionError(f"select_for_update() over {used}: name the tables with of=(…).")
        return sql, params

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SQLCompiler, "as_sql", as_sql)
        yield


@pytest.fixture(autouse=True, scope="session")
def shuffle_unordered_queries() -> Iterator[None]:
    """PostgreSQL promises no order without ORDER BY; here it really gives none."""
    real_pairs: Any = SQLCompiler._order_by_pairs

    def order_by_pairs(self: Any) -> Iterator[Any]:
        pairs = list(real_pairs(self))
        query = self.query
        grouped = query.group_by is not None or query.combinator or query.distinct
        if not pairs and not grouped and not query.subquery and not query.select_for_update:
            pairs = [(OrderBy(Random()), False)]
        yield from pairs

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(SQLCompiler, "_order_by_pairs", order_by_pairs)
        yield


@pytest.fixture(autouse=True, scope="session")
def refuse_a_time_where_a_date_is_meant() -> Iterator[None]:
    """A datetime given to a date field loses its time zone in silence."""
    real_prepare = models.DateField.get_prep_value

    def get_prep_value(self: Any, value: Any) -> Any:
        if not isinstance(self, models.DateTimeField) and isinstance(value, datetime):
            raise TypeError(f"{self} is a date; it was given the time {value!r}.")
        return real_prepare(self, value)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(models.DateField, "get_prep_value", get_prep_value)
        yield


@pytest.fixture(scope="session")
def usual_steps(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Sequence[models.Model]:
    """The rows that a migration stores, read before the first flush takes them."""
    steps = apps.get_model("agreements", "ReportingStep")
    with django_db_blocker.unblock():
        return list(steps._default_manager.order_by("pk"))


@pytest.fixture(autouse=True)
def forget_rate_limits_and_jobs(request: pytest.FixtureRequest) -> Iterator[None]:
    """Rate limits and jobs stand in tables that are no models of ours, so no flush empties them."""
    committed = _commits(request.node)
    if committed:
        request.node.stash[STEPS] = request.getfixturevalue("usual_steps")
    yield
    if committed:
        with request.getfixturevalue("django_db_blocker").unblock(), connection.cursor() as cursor:
            cursor.execute("DELETE FROM cache_entry")
            cursor.execute("DELETE FROM procrastinate_jobs")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(
    item: pytest.Item, nextitem: pytest.Item | None
) -> Generator[None, None, None]:
    """Put back, after the flush, what a migration had stored; after the last test the database is gone."""
    yield
    if nextitem is not None:
        with item.config.stash[blocking_manager_key].unblock():
            for step in item.stash.get(STEPS, ()):
                step.save_base(raw=True, force_insert=True)


def _commits(item: pytest.Item) -> bool:
    """Whether the rows of a test are really stored, and flushed after it."""
    marker = item.get_closest_marker("django_db")
    names = getattr(item, "fixturenames", ())
    return "transactional_db" in names or (
        marker is not None and marker.kwargs.get("transaction", False)
    )
