"""A whole region of its own for one test: servers that may be killed, a mail server, a web process, a worker."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import dj_database_url
import psycopg
from django.conf import settings
from django.db import connection

from config.embedded.servers import EmbeddedServers
from tests.live.processes import OwnProcess, WebProcess, WorkerProcess
from tests.notices.smtp import Mailbox, mail_server

DATABASE: Final = "chaos"
TEMPLATE: Final = "chaos_template"
PATIENCE_SECONDS = 90


@dataclass(frozen=True, kw_only=True)
class World:
    """What the tests switch off and on."""

    servers: EmbeddedServers
    mailbox: Mailbox
    web: WebProcess
    worker: WorkerProcess


@contextmanager
def servers_of_their_own(directory: Path) -> Iterator[EmbeddedServers]:
    """Start servers with one migrated database, from which each test gets a copy."""
    servers = EmbeddedServers(directory)
    servers.start()
    try:
        servers.postgres.create_database(TEMPLATE)
        migrate(servers.environment(database=TEMPLATE))
        yield servers
    finally:
        servers.stop()


@contextmanager
def world_of_its_own(servers: EmbeddedServers) -> Iterator[World]:
    """Make a fresh database; the web process and the worker are started by the test."""
    with ExitStack() as stack:
        # A test may have left them off.
        servers.start()
        copy_the_database(servers)
        mailbox, port = stack.enter_context(mail_server())
        environment = {**servers.environment(database=DATABASE), "EMAIL_PORT": str(port)}
        stack.enter_context(connected_to(environment))
        web = WebProcess(environment=environment)
        worker = WorkerProcess(environment=environment)
        stack.callback(worker.close)
        stack.callback(web.close)
        yield World(servers=servers, mailbox=mailbox, web=web, worker=worker)


def copy_the_database(servers: EmbeddedServers) -> None:
    with psycopg.connect(servers.postgres.url(), autocommit=True) as administration:
        administration.execute(f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)")
        administration.execute(f"CREATE DATABASE {DATABASE} TEMPLATE {TEMPLATE}")


def migrate(environment: dict[str, str]) -> None:
    process = OwnProcess([sys.executable, "manage.py", "migrate"], environment=environment)
    process.start()
    code = process.wait(seconds=PATIENCE_SECONDS)
    assert code == 0, process.output()
    process.close()


@contextmanager
def connected_to(environment: dict[str, str]) -> Iterator[None]:
    """Let the test itself work in that world instead of in the shared one."""
    database = dj_database_url.parse(environment["DATABASE_URL"])
    before, redis_before = dict(connection.settings_dict), settings.REDIS_URL
    connection.close()
    connection.settings_dict.update(
        {name: database.get(name, {}) for name in ("NAME", "USER", "HOST", "PORT", "OPTIONS")}
    )
    settings.REDIS_URL = environment["REDIS_URL"]
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict.update(before)
        settings.REDIS_URL = redis_before


def eventually(is_so: Callable[[], bool], *, what: str, seconds: float = PATIENCE_SECONDS) -> None:
    """Wait until something is so; a failure names what it waited for."""
    deadline = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < deadline, f"still not so: {what}"
        time.sleep(0.1)
